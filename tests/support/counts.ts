import type { Plan } from '../../src/engine/plan/document.ts'
import type { Difference } from './snapshot.ts'

/** Rows of each table that are gone, and rows that are not as they were. */
export type RowCounts = Readonly<Record<string, { readonly gone: number; readonly changed: number }>>

/** What two snapshots tell. */
export function countsOf({ changed, removed }: Difference): RowCounts {
  const counts: Record<string, { gone: number; changed: number }> = {}
  const of = (table: string) => (counts[table] ??= { gone: 0, changed: 0 })
  for (const { table } of removed) of(table).gone++
  for (const row of new Set(changed.map(({ table, key }) => `${table} ${key}`)))
    of(row.split(' ')[0] ?? '').changed++
  return counts
}

/** What a plan said beforehand, in the same words; files outside of the database are left out. */
export function countsOfPlan({ counts, stores }: Pick<Plan, 'counts' | 'stores'>): RowCounts {
  const outside = new Set(stores.map(({ name }) => name))
  return Object.fromEntries(
    Object.entries(counts)
      .filter(([table]) => !outside.has(table))
      .map(([table, { purge = 0, redact = 0, mask = 0, rewrite = 0, unlink = 0 }]) => [
        table.toLowerCase(),
        { gone: purge, changed: redact + mask + rewrite + unlink },
      ]),
  )
}
