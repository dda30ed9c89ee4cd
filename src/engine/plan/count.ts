import type { Session } from '../../database/database.ts'
import type { Desk } from '../datamap/desk.ts'
import type { PlanChange } from './changes.ts'
import { collectChunk, emptyChunk, rewrittenRows, rowsToRewrite, unitSize } from './chunks.ts'
import type { Counts, CountedAction } from './document.ts'
import { type RowFinders, rowFinders, type TextMeans } from './finders.ts'
import type { PlanProgress } from './input.ts'
import type { Composition } from './units.ts'
import type { PlanRewrite } from './rewrite.ts'
import { type RunValues, withRunValues } from './statement.ts'
import type { PlanUnit } from './unit.ts'

export interface Counted {
  readonly counts: Counts
  readonly rows: number
  readonly tickets: number
  readonly persons: number
  readonly rowsByUnit: Readonly<Record<string, number>>
  /** Objects that the rows name and documents that copy them, by store and by what happens to them. */
  readonly objects: Counts
  /** Roots that are redacted although a purge was asked for. */
  readonly reduced: Readonly<Record<string, number>>
}

/** All rows that counts by table and action add up to. */
export const rowsIn = (counts: Readonly<Record<string, Readonly<Record<string, number>>>>): number =>
  Object.values(counts)
    .flatMap((byAction) => Object.values(byAction))
    .reduce((sum, count) => sum + count, 0)

const rowsPerChunk = 5_000

/** Counts what each change of each unit will affect, chunk by chunk as the run will do it. */
export async function countPlan(
  session: Session,
  composition: Composition,
  means: TextMeans,
  onProgress?: (progress: PlanProgress) => void,
): Promise<Counted> {
  const counts: Record<string, Partial<Record<CountedAction, number>>> = {}
  const objects: Record<string, Partial<Record<CountedAction, number>>> = {}
  const rowsByUnit: Record<string, number> = {}
  for (const unit of composition.units) {
    const { last, rows } = await unitSize(session, unit)
    rowsByUnit[unit.name] = rows
    if (unit.changes.length === 0) continue
    for (let from = 0; from < last; from += rowsPerChunk) {
      await countChunk(session, unit, { from, to: from + rowsPerChunk }, { counts, objects }, (values) =>
        rowFinders(session, deskOf(composition, unit), unit, values, means),
      )
      onProgress?.({
        step: 'count',
        table: unit.root,
        done: Math.min(from + rowsPerChunk, last),
        total: last,
      })
    }
  }
  const of = (...names: readonly string[]) => names.reduce((sum, name) => sum + (rowsByUnit[name] ?? 0), 0)
  const purging = composition.units.some((unit) => unit.name === 'purged_tickets')
  return {
    counts,
    rows: rowsIn(counts),
    tickets: of('purged_tickets', 'redacted_tickets', 'tickets'),
    persons: of('persons', 'redacted_persons'),
    rowsByUnit,
    objects,
    reduced: {
      ...(purging && of('redacted_tickets') > 0 ? { tickets: of('redacted_tickets') } : {}),
      ...(of('redacted_persons') > 0 ? { persons: of('redacted_persons') } : {}),
      ...(of('redacted_organizations') > 0 ? { organizations: of('redacted_organizations') } : {}),
    },
  }
}

async function countChunk(
  session: Session,
  unit: PlanUnit,
  values: { readonly from: number; readonly to: number },
  {
    counts,
    objects,
  }: {
    readonly counts: Record<string, Partial<Record<CountedAction, number>>>
    readonly objects: Record<string, Partial<Record<CountedAction, number>>>
  },
  findersFor: (values: RunValues) => Promise<RowFinders>,
): Promise<void> {
  await collectChunk(session, unit, values)
  const finders = await findersFor(values)
  for (const { store, statement, action = 'purge' } of unit.objects) {
    const { rows } = await session.run(withRunValues(statement, values))
    const already = objects[store]?.[action] ?? 0
    if (rows.length > 0) objects[store] = { ...objects[store], [action]: already + rows.length }
  }
  for (const change of unit.changes) {
    if (change.uncounted) continue
    const count =
      change.rewrite === undefined
        ? Number((await session.run(withRunValues(change.count, values))).rows[0]?.['count'] ?? 0)
        : await countRewritten(session, change, change.rewrite, values, finders)
    if (count > 0)
      counts[change.table] = {
        ...counts[change.table],
        [change.action]: (counts[change.table]?.[change.action] ?? 0) + count,
      }
  }
  // PostgreSQL empties the work tables at commit; here several chunks share one transaction.
  await emptyChunk(session, unit)
}

async function countRewritten(
  session: Session,
  { statement, table }: PlanChange,
  rewrite: PlanRewrite,
  values: RunValues,
  finders: RowFinders,
): Promise<number> {
  let count = 0
  const found = await rowsToRewrite(session, statement, values)
  for await (const batch of rewrittenRows(session, { rewrite, found }, values, {
    table,
    finders,
    lock: false,
  }))
    count += batch.length
  return count
}

/** The desk as the unit was compiled for it. */
export function deskOf({ sets }: Pick<Composition, 'sets'>, { name }: PlanUnit): Desk {
  const found = sets.find((candidate) => candidate.name === name)
  if (found === undefined) throw new Error(`unit ${name} has no rows`)
  return found.desk
}
