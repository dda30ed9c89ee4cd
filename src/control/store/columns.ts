import type { ColumnType } from 'kysely'

/** An instant: read as a `Date`, written as one. */
export type Instant = ColumnType<Date, Date, Date>
/** JSON: read as a value, written as its text. */
export type JsonOf<T> = ColumnType<T, string, string>
