import type { Content } from './content.ts'
import type { Said } from './untreated.ts'

/** What one look at a column outside of the data map showed. */
export type Look = Content &
  Said & {
    readonly table: string
    readonly column: string
    /** Why nothing of it was read. */
    readonly unread?: string
  }

/** A look, and for how long personal content has been found in the column without a break. */
export type ScannedColumn = Look & {
  /** The scan that found it first, as ISO 8601 writes it; nothing was found yet when absent. */
  readonly since?: string
  /** What the scan before that one knew of the column; absent when there was none before. */
  readonly before?: 'absent' | 'harmless' | 'unread'
}

/** What one look at a desk found outside of its data map: columns, kinds and counts, never a value. */
export interface Scan {
  readonly at: string
  /** The first scan of the desk, from which on anything can be called new. */
  readonly first: string
  readonly columns: readonly ScannedColumn[]
}

/** A column in which personal content was found. */
export type FoundColumn = ScannedColumn & { readonly since: string }

/** Puts looks together with what the scan before knew: of a column that was not read, what was known stays. */
export function withHistory(looks: readonly Look[], now: Date, previous: Scan | undefined): Scan {
  const at = now.toISOString()
  const known = new Map((previous?.columns ?? []).map((column) => [placeOf(column), column]))
  return {
    at,
    first: previous?.first ?? at,
    columns: looks.map((look) => {
      const before = known.get(placeOf(look))
      if (look.unread === undefined && look.found.length === 0) return look
      if (before?.since !== undefined) return { ...look, ...historyOf(before) }
      if (look.unread !== undefined) return look
      return { ...look, since: at, ...(previous === undefined ? {} : { before: knownOf(before) }) }
    }),
  }
}

/** The columns in which the scan found personal content. */
export function foundIn({ columns }: Scan): readonly FoundColumn[] {
  return columns.flatMap((column) =>
    column.found.length === 0 || column.since === undefined ? [] : [{ ...column, since: column.since }],
  )
}

/** Whether personal content came to a column at a time or after it; what the first scan found was there before. */
export function isNewSince({ since, before }: FoundColumn, time: string): boolean {
  return before !== undefined && since >= time
}

// Names of tables and columns may hold dots.
const placeOf = ({ table, column }: Pick<Look, 'table' | 'column'>) => JSON.stringify([table, column])

function historyOf({ since, before }: ScannedColumn): Pick<ScannedColumn, 'since' | 'before'> {
  return {
    ...(since === undefined ? {} : { since }),
    ...(before === undefined ? {} : { before }),
  }
}

function knownOf(column: ScannedColumn | undefined): NonNullable<ScannedColumn['before']> {
  if (column === undefined) return 'absent'
  return column.unread === undefined ? 'harmless' : 'unread'
}
