/** What a cell of a generated row may hold, before an engine turns it into its own. */
export type SampleValue = string | number | boolean | null | Uint8Array

/** The types the schema needs; each engine has one for each. */
export type ColumnKind =
  | 'id'
  | 'integer'
  | 'smallint'
  | 'string'
  | 'char'
  | 'text'
  | 'date'
  | 'timestamp'
  | 'boolean'
  | 'binary'

/** One column, the same for every engine; `V` is what a generated row holds in it. */
export interface Column<V extends SampleValue = SampleValue> {
  readonly kind: ColumnKind
  readonly nullable: boolean
  readonly length?: number
  readonly unique?: true
  readonly check?: readonly string[]
  readonly references?: { readonly table: string; readonly column: string }
  /** A reference that gets no index of its own, as real desks forget some. */
  readonly unindexed?: true
  /** Never set: carries the type of the value. */
  readonly value?: V
}

/** One table, the same for every engine. */
export interface Table {
  readonly columns: Readonly<Record<string, Column>>
  readonly primaryKey: readonly string[]
  readonly uniques?: readonly (readonly string[])[]
  readonly indexes?: readonly (readonly string[])[]
}

/** A whole-number key that the engine gives out. */
export const id: Column<number> = { kind: 'id', nullable: false }
export const integer: Column<number | null> = { kind: 'integer', nullable: true }
export const smallint: Column<number | null> = { kind: 'smallint', nullable: true }
export const text: Column<string | null> = { kind: 'text', nullable: true }
/** `YYYY-MM-DD`. */
export const date: Column<string | null> = { kind: 'date', nullable: true }
/** `YYYY-MM-DD HH:MM:SS`, in UTC. */
export const timestamp: Column<string | null> = { kind: 'timestamp', nullable: true }
export const boolean: Column<boolean | null> = { kind: 'boolean', nullable: true }
export const binary: Column<Uint8Array | null> = { kind: 'binary', nullable: true }

/** Text of at most so many characters. */
export function string(length: number): Column<string | null> {
  return { kind: 'string', length, nullable: true }
}

/** Text of exactly so many characters. */
export function char(length: number): Column<string | null> {
  return { kind: 'char', length, nullable: true }
}

/** Text out of a closed list, held by a check constraint. */
export function oneOf<const V extends string>(length: number, values: readonly V[]): Column<V | null> {
  return { kind: 'string', length, nullable: true, check: values }
}

/** A foreign key to a table's `id`. */
export function reference(table: string): Column<number | null> {
  return { kind: 'integer', nullable: true, references: { table, column: 'id' } }
}

/** What a column holds. */
export type ValueOf<C> = C extends Column<infer V> ? V : never

/** The same column, never null. */
export function required<C extends Column>(column: C): Column<NonNullable<ValueOf<C>>> {
  return { ...column, nullable: false } as unknown as Column<NonNullable<ValueOf<C>>>
}

/** The same column, its values unique. */
export function unique<C extends Column>(column: C): Column<ValueOf<C>> {
  return { ...column, unique: true } as unknown as Column<ValueOf<C>>
}

/** The same reference, without an index. */
export function unindexed<C extends Column>(column: C): Column<ValueOf<C>> {
  return { ...column, unindexed: true } as unknown as Column<ValueOf<C>>
}
