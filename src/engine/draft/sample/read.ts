import { type RawBuilder, sql } from 'kysely'
import type { Catalog, CatalogColumn, CatalogTable } from '../../../database/catalog.ts'
import type { Session } from '../../../database/database.ts'
import { textOf } from '../../../database/dialect.ts'
import { DatabaseError } from '../../../database/errors.ts'
import { Redacted } from '../../../shared/redacted.ts'
import { type ColumnProfile, emptyProfile, profileOf } from './profile.ts'

/** Some rows of one table. Values are kept wrapped: what leaves the draft are counts and kinds. */
export interface TableSample {
  readonly rows: Redacted<readonly SampledRow[]>
  readonly profiles: ReadonlyMap<string, ColumnProfile>
  /** Why no row could be read. */
  readonly unread?: string
}

/** Values as text, by column; long texts are cut. */
export type SampledRow = Readonly<Record<string, string | null>>

/** How much is read at the most. */
export interface SampleBounds {
  /** From the beginning of each table, and as many from its end. */
  readonly rows: number
  /** When reading ends, in milliseconds of `performance.now()`; what was not read by then is not sampled. */
  readonly until: number
  /** Characters of a text, from its beginning; enough to tell what a value is when absent. */
  readonly longest?: number
}

/** Reads a few rows from the beginning and the end of each table. A table that cannot be read is told, and left. */
export async function readSamples(
  session: Session,
  catalog: Catalog,
  bounds: SampleBounds,
): Promise<ReadonlyMap<string, TableSample>> {
  const samples = new Map<string, TableSample>()
  for (const table of catalog.tables) samples.set(table.name, await readSample(session, table, bounds))
  return samples
}

/** The profile of a column; empty where nothing was read. */
export function profileIn(
  samples: ReadonlyMap<string, TableSample>,
  table: string,
  column: string,
): ColumnProfile {
  return samples.get(table)?.profiles.get(column) ?? emptyProfile
}

/** The different sampled values of a column, sorted; never to be told. */
export function valuesIn(sample: TableSample | undefined, column: string): readonly string[] {
  const values = (sample?.rows.reveal() ?? []).flatMap((row) => row[column] ?? [])
  return [...new Set(values)].toSorted()
}

/** No row at all, for a reason. */
export function unreadSample(unread: string): TableSample {
  return { rows: new Redacted([]), profiles: new Map(), unread }
}

async function readSample(session: Session, table: CatalogTable, bounds: SampleBounds): Promise<TableSample> {
  const read = await readSomeRows(session, table, bounds)
  return 'unread' in read ? unreadSample(read.unread) : sampleOf(table, read.rows.reveal())
}

/** Some rows of a table, or why none could be read. */
export type SomeRows = { readonly rows: Redacted<readonly SampledRow[]> } | { readonly unread: string }

/** Reads a few rows from the beginning and the end of a table; what the database refuses is told. */
export async function readSomeRows(
  session: Session,
  table: CatalogTable,
  bounds: SampleBounds,
): Promise<SomeRows> {
  if (bounds.rows === 0) return { unread: 'no values were asked for' }
  if (performance.now() > bounds.until) return { unread: 'the time for reading was over' }
  try {
    return { rows: new Redacted(await readRows(session, table, bounds)) }
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error
    return { unread: `the database refused: ${error.kind}` }
  }
}

/**
 * The last values of a column that few rows fill; the rows at both ends of its table may hold none of them. Nothing where
 * the database refuses, because it may have to read the whole table for them, or where the time is over.
 */
export async function readFilledValues(
  session: Session,
  table: CatalogTable,
  column: CatalogColumn,
  { rows: count, until, longest = longestValue }: SampleBounds,
): Promise<Redacted<readonly string[]>> {
  if (performance.now() > until) return new Redacted([])
  const name = sql.id(table.name, column.name)
  const order = table.primaryKey.length === 0 ? sql`` : sql`order by ${orderOf(table, 'desc')}`
  const isFilled = column.type === 'text' ? sql`${name} <> ''` : sql`${name} is not null`
  try {
    const { rows } = await session.run<{ value: string | null }>(sql`
      select ${shortened(session, column, longest)} as value from ${sql.id(table.name)}
      where ${isFilled} ${order} limit ${sql.lit(count)}`)
    return new Redacted(rows.flatMap(({ value }) => value ?? []))
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error
    return new Redacted([])
  }
}

/** A sample of rows at hand. */
export function sampleOf(table: CatalogTable, rows: readonly SampledRow[]): TableSample {
  const profiles = new Map(
    table.columns.map(({ name }) => [name, profileOf(rows.map((row) => row[name] ?? null))]),
  )
  return { rows: new Redacted(rows), profiles }
}

async function readRows(
  session: Session,
  table: CatalogTable,
  { rows: count, longest = longestValue }: SampleBounds,
): Promise<SampledRow[]> {
  const columns = table.columns.filter(isReadable)
  if (columns.length === 0) return []
  const list = sql.join(
    columns.map((column) => sql`${shortened(session, column, longest)} as ${sql.id(column.name)}`),
  )
  const read = async (direction: 'asc' | 'desc') => {
    const { rows } = await session.run<SampledRow>(sql`
      select ${list} from ${sql.id(table.name)} order by ${orderOf(table, direction)} limit ${sql.lit(count)}`)
    return rows
  }
  const first = await read('asc')
  // Tables without a key are read from one end: sorting all of their rows once is enough.
  if (first.length < count || table.primaryKey.length === 0) return [...first]
  return distinctRows([...first, ...(await read('desc'))])
}

/** A table that is shorter than both samples together gives its middle rows twice. */
function distinctRows(rows: readonly SampledRow[]): SampledRow[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()]
}

/** Long enough to tell what a value is, and short enough to hold some hundred rows in memory. */
const longestValue = 400

function shortened(session: Session, { name, type }: CatalogColumn, longest: number): RawBuilder<unknown> {
  const text = textOf(sql.id(name), session.engine)
  return type === 'text' || type === 'json' || type === 'array'
    ? sql`substr(${text}, 1, ${sql.lit(longest)})`
    : text
}

const unreadable: ReadonlySet<CatalogColumn['type']> = new Set(['binary', 'other'])

export function isReadable({ type }: Pick<CatalogColumn, 'type'>): boolean {
  return !unreadable.has(type)
}

/** The key, so that an index serves; without one, the first columns, so that the same rows come again. */
function orderOf(table: CatalogTable, direction: 'asc' | 'desc'): RawBuilder<unknown> {
  const sortable = table.columns.filter(({ type }) => type !== 'json' && isReadable({ type }))
  const names = table.primaryKey.length > 0 ? table.primaryKey : sortable.slice(0, 4).map(({ name }) => name)
  if (names.length === 0) return sql`1`
  // With the table's name, or the texts that were selected under the same names would be sorted.
  const columns = names.map((name) => sql.id(table.name, name))
  return sql.join(columns.map((column) => (direction === 'asc' ? sql`${column} asc` : sql`${column} desc`)))
}
