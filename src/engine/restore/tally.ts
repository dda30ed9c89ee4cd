import type { RestoredRows } from '../apply/record.ts'

type What = 'restored' | 'removed' | 'left'

/** Counts rows by table and by what became of them. */
export class RestoreTally {
  readonly #counts = new Map<string, Map<What, number>>()
  readonly #left = new Map<string, number>()
  readonly #half = new Map<string, number>()

  add(table: string, what: What, count: number): void {
    if (count === 0) return
    const counts = this.#counts.get(table) ?? new Map<What, number>()
    counts.set(what, (counts.get(what) ?? 0) + count)
    this.#counts.set(table, counts)
  }

  /** Rows that this pass leaves alone; a later one may still put them back. */
  leave(table: string, count = 1): void {
    if (count > 0) this.#left.set(table, (this.#left.get(table) ?? 0) + count)
  }

  /** A row that came back, but not quite as it was: some reference of it has to stay empty, or a trigger had its way. */
  leaveHalf(table: string): void {
    this.leave(table)
    this.#half.set(table, (this.#half.get(table) ?? 0) + 1)
  }

  forgetLeft(): void {
    this.#left.clear()
    this.#half.clear()
  }

  rows(): RestoredRows {
    const all = new Map([...this.#counts].map(([table, counts]) => [table, new Map(counts)]))
    for (const [table, count] of this.#left) {
      const counts = all.get(table) ?? new Map<What, number>()
      counts.set('left', (counts.get('left') ?? 0) + count)
      counts.set('restored', (counts.get('restored') ?? 0) - (this.#half.get(table) ?? 0))
      all.set(table, counts)
    }
    return Object.fromEntries(
      [...all].map(([table, counts]) => [
        table,
        Object.fromEntries([...counts].filter(([, count]) => count > 0)),
      ]),
    )
  }
}

/** Adds up what was put back. */
export function addRestored(one: RestoredRows, other: RestoredRows): RestoredRows {
  const tally = new RestoreTally()
  for (const rows of [one, other])
    for (const [table, counts] of Object.entries(rows))
      for (const [what, count] of Object.entries(counts)) tally.add(table, what as What, count)
  return tally.rows()
}

/** How many rows of all tables. */
export function restoredRows(rows: RestoredRows, what: What): number {
  return Object.values(rows).reduce((sum, counts) => sum + (counts[what] ?? 0), 0)
}
