import { sql } from 'kysely'
import type { Session } from '../../database/database.ts'
import type { Plan } from '../plan/document.ts'
import { keyName, unitTable } from '../plan/sets.ts'
import type { PlanUnit } from '../plan/unit.ts'
import { jsonRows } from '../plan/rewrite.ts'
import type { MarkerLine } from './markers.ts'
import type { MarkerStore } from './record.ts'

export type Key = readonly (string | number)[]

const rowsPerInsert = 2_000

/** Fills the units' work tables with the keys that markers hold, in their order. */
export async function loadMarkedKeys(
  session: Session,
  plan: Plan,
  markers: Pick<MarkerStore, 'read'>,
): Promise<void> {
  const waiting = new Map<string, { keys: Key[]; seq: number }>()
  const unitsByName = new Map(plan.units.map((unit) => [unit.name, unit]))
  const flush = async (name: string) => {
    const unit = unitsByName.get(name)
    const batch = waiting.get(name)
    if (unit === undefined || batch === undefined || batch.keys.length === 0) return
    await insertKeys(session, unit, batch.keys, batch.seq)
    waiting.set(name, { keys: [], seq: batch.seq + batch.keys.length })
  }
  for await (const value of markers.read()) {
    const line = value as MarkerLine
    if (!('unit' in line)) continue
    const batch = waiting.get(line.unit) ?? { keys: [], seq: 0 }
    batch.keys.push(line.key)
    waiting.set(line.unit, batch)
    if (batch.keys.length >= rowsPerInsert) await flush(line.unit)
  }
  for (const name of waiting.keys()) await flush(name)
}

/** Adds keys to a unit's work table, numbered from `seq` + 1. */
export async function insertKeys(
  session: Session,
  unit: PlanUnit,
  keys: readonly Key[],
  seq: number,
): Promise<void> {
  const names = unit.keyTypes.map((_, i) => keyName(i))
  const rows = JSON.stringify(
    keys.map((key, i) => ({
      seq: seq + i + 1,
      ...Object.fromEntries(key.map((value, k) => [keyName(k), value])),
    })),
  )
  const source = jsonRows(
    session,
    [{ as: 'seq', type: 'bigint' }, ...names.map((as, i) => ({ as, type: unit.keyTypes[i] }))],
    rows,
  )
  const columns = sql.join(['seq', ...names].map((name) => sql.id(name)))
  const values = sql.join(['seq', ...names].map((name) => sql.id('v', name)))
  await session.run(
    sql`insert into ${sql.id(unitTable(unit.name))} (${columns}) select ${values} from ${source}`,
  )
}
