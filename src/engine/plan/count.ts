import type { Session } from '../../database/database.ts'
import { addAll } from '../../shared/add-all.ts'
import type { Desk } from '../datamap/desk.ts'
import { countAnalyzed, openUndecided, type UndecidedRows } from './asking.ts'
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
  /** Rows of which an analyzer is still to be asked; empty where none is. */
  readonly undecided: readonly UndecidedRows[]
}

/** All rows that counts by table and action add up to. */
export const rowsIn = (counts: Readonly<Record<string, Readonly<Record<string, number>>>>): number =>
  Object.values(counts)
    .flatMap((byAction) => Object.values(byAction))
    .reduce((sum, count) => sum + count, 0)

const rowsPerChunk = 5_000

/**
 * Counts what each change of each unit will affect, chunk by chunk as the run will do it. No analyzer is asked, because
 * that may take long and one transaction counts it all: `countUndecided` does that.
 */
export async function countPlan(
  session: Session,
  composition: Composition,
  { detector, analyzer }: TextMeans,
  onProgress?: (progress: PlanProgress) => void,
): Promise<Counted> {
  const counts: Tally = {}
  const objects: Tally = {}
  const undecided: UndecidedRows[] = []
  const tally = { counts, objects, ...(analyzer === undefined ? {} : { undecided }) }
  const rowsByUnit: Record<string, number> = {}
  for (const unit of composition.units) {
    const { last, rows } = await unitSize(session, unit)
    rowsByUnit[unit.name] = rows
    if (unit.changes.length === 0) continue
    for (let from = 0; from < last; from += rowsPerChunk) {
      await countChunk(session, unit, { from, to: from + rowsPerChunk }, tally, (values) =>
        rowFinders(session, deskOf(composition, unit), unit, values, { detector }),
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
    undecided,
  }
}

/**
 * Has the analyzer read the texts in which the rules found nothing, and counts the rows that change because of it. To be
 * called outside of any transaction: they are counted as they are now, and not as they were when all else was counted.
 */
export async function countUndecided(
  session: Session,
  desk: Pick<Desk, 'map'>,
  counted: Counted,
  means: TextMeans,
  onProgress?: (progress: PlanProgress) => void,
): Promise<Counted> {
  const { undecided } = counted
  const counts = Object.fromEntries(
    Object.entries(counted.counts).map(([table, byAction]) => [table, { ...byAction }]),
  )
  for (const [done, rows] of undecided.entries()) {
    const { table, action } = rows.change
    addCount(
      counts,
      table,
      action,
      await countAnalyzed(session, rows, { ...means, country: desk.map.country }),
    )
    onProgress?.({ step: 'count', table, done: done + 1, total: undecided.length })
  }
  return { ...counted, counts, rows: rowsIn(counts), undecided: [] }
}

type Tally = Record<string, Partial<Record<CountedAction, number>>>

function addCount(counts: Tally, table: string, action: CountedAction, count: number): void {
  if (count > 0) counts[table] = { ...counts[table], [action]: (counts[table]?.[action] ?? 0) + count }
}

async function countChunk(
  session: Session,
  unit: PlanUnit,
  values: { readonly from: number; readonly to: number },
  {
    counts,
    objects,
    undecided,
  }: {
    readonly counts: Tally
    readonly objects: Tally
    /** Absent where no analyzer will be asked. */
    readonly undecided?: UndecidedRows[]
  },
  findersFor: (values: RunValues) => Promise<RowFinders>,
): Promise<void> {
  await collectChunk(session, unit, values)
  // An analyzer reads what the people of a ticket wrote; elsewhere, texts are searched for the plan's person alone.
  const asked = unit.participants === undefined ? undefined : undecided
  const finders = await findersFor(values)
  for (const { store, statement, action = 'purge' } of unit.objects) {
    const { rows } = await session.run(withRunValues(statement, values))
    addCount(objects, store, action, rows.length)
  }
  for (const change of unit.changes) {
    if (change.uncounted) continue
    const count =
      change.rewrite === undefined
        ? Number((await session.run(withRunValues(change.count, values))).rows[0]?.['count'] ?? 0)
        : await countRewritten(session, { ...change, rewrite: change.rewrite }, values, {
            finders,
            undecided: asked,
          })
    addCount(counts, change.table, change.action, count)
  }
  // PostgreSQL empties the work tables at commit; here several chunks share one transaction.
  await emptyChunk(session, unit)
}

async function countRewritten(
  session: Session,
  change: PlanChange & { readonly rewrite: PlanRewrite },
  values: RunValues,
  { finders, undecided }: { readonly finders: RowFinders; readonly undecided: UndecidedRows[] | undefined },
): Promise<number> {
  const { statement, table, rewrite } = change
  // Where no analyzer will be asked, nobody wants to know of the other rows.
  const open = undecided && openUndecided(rewrite)
  let count = 0
  const found = await rowsToRewrite(session, statement, values)
  for await (const batch of rewrittenRows(session, { rewrite, found }, values, {
    table,
    finders,
    lock: false,
    tell: open && (({ key }) => open.looked(key)),
  })) {
    count += batch.length
    for (const row of batch) open?.changes(row)
  }
  if (undecided && open)
    addAll(
      undecided,
      open.left(found).map((rows) => ({ change, values, rows })),
    )
  return count
}

/** The desk as the unit was compiled for it. */
export function deskOf({ sets }: Pick<Composition, 'sets'>, { name }: PlanUnit): Desk {
  const found = sets.find((candidate) => candidate.name === name)
  if (found === undefined) throw new Error(`unit ${name} has no rows`)
  return found.desk
}
