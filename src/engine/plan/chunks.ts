import { sql } from 'kysely'
import type { Row, Session } from '../../database/database.ts'
import type { Detector } from '../detection/detector.ts'
import { rewriteValue } from '../masking/rewrite.ts'
import type { Plan, PlanSelect } from './document.ts'
import type { PlanRewrite } from './rewrite.ts'
import { chunkTable, keyName, unitTable } from './sets.ts'
import { withRunValues, type PlanStatement, type RunValues } from './statement.ts'
import type { PlanUnit } from './unit.ts'

export interface Chunk {
  /** Exclusive. */
  readonly from: number
  /** Inclusive. */
  readonly to: number
}

/** Makes the units' temporary work tables in this session. */
export async function prepareUnits(session: Session, units: readonly Pick<PlanUnit, 'prepare'>[]): Promise<void> {
  for (const statement of units.flatMap((unit) => unit.prepare)) await session.run(withRunValues(statement, {}))
}

/** Fills the units' work tables in the plan's order, and moves what has to stay. */
export async function selectUnits(session: Session, select: readonly PlanSelect[]): Promise<void> {
  for (const step of select) {
    if (step.kind === 'fill') {
      await session.run(withRunValues(step.statement, {}))
      continue
    }
    for (let moved = 1; moved > 0; ) {
      moved = (await session.run(withRunValues(step.move, {}))).affected
      if (moved > 0) await session.run(withRunValues(step.drop, {}))
    }
  }
}

/** The highest number in a unit's work table: 0 when the unit is empty. */
export async function unitSize(session: Session, unit: PlanUnit): Promise<{ readonly last: number; readonly rows: number }> {
  const { rows } = await session.run(
    sql`select coalesce(max(seq), 0) as last, count(*) as count from ${sql.id(unitTable(unit.name))}`,
  )
  return { last: Number(rows[0]?.['last'] ?? 0), rows: Number(rows[0]?.['count'] ?? 0) }
}

/** Fills the chunk's work tables; must run inside the chunk's transaction. */
export async function collectChunk(session: Session, unit: PlanUnit, values: RunValues): Promise<void> {
  for (const statement of unit.clear) await session.run(withRunValues(statement, values))
  for (const collect of unit.collect) {
    for (let added = 1; added > 0; ) {
      added = (await session.run(withRunValues(collect.statement, values))).affected
      if (!collect.repeat) break
    }
  }
  // Tables on a cycle may have grown after an earlier one was done: go round until nothing is new.
  const cyclic = unit.collect.filter((collect) => collect.repeat)
  for (let added = cyclic.length > 1 ? 1 : 0; added > 0; ) {
    added = 0
    for (const collect of cyclic) added += (await session.run(withRunValues(collect.statement, values))).affected
  }
}

/** Empties the chunk's work tables, where several collections share one transaction. */
export async function emptyChunk(session: Session, unit: PlanUnit): Promise<void> {
  for (const { table } of unit.collect) await session.run(sql`delete from ${sql.id(chunkTable(unit.name, table))}`)
}

/** One row as a batch writes it back: key values and new column values, named as in the JSON parameter. */
export type RewrittenRow = Readonly<Record<string, string | number | null>>

/** Reads the rows of a rewrite and returns those that its treatments change. */
export async function rewriteRows(
  session: Session,
  read: PlanStatement,
  rewrite: PlanRewrite,
  values: RunValues,
  detector: Detector | undefined,
): Promise<readonly RewrittenRow[]> {
  const { rows } = await session.run(withRunValues(read, values))
  return rows.map((row) => rewriteRow(row, rewrite, detector)).filter((row) => row !== undefined)
}

function rewriteRow(row: Row, rewrite: PlanRewrite, detector: Detector | undefined): RewrittenRow | undefined {
  const out: Record<string, string | number | null> = {}
  let changed = false
  rewrite.columns.forEach((column, i) => {
    const before = row[column.name]
    const text = before === null || before === undefined ? null : String(before)
    const after = text === null ? null : rewriteValue(text, column.treatment, detector)
    if (after !== text) changed = true
    out[`c${i + 1}`] = after
  })
  if (!changed) return undefined
  rewrite.key.forEach((_, i) => {
    const value = row[keyName(i)]
    out[keyName(i)] = typeof value === 'number' ? value : String(value)
  })
  return out
}

/** The units that change something; others only serve to select. */
export const workingUnits = (plan: Pick<Plan, 'units'>): readonly PlanUnit[] => plan.units.filter((unit) => unit.changes.length > 0)
