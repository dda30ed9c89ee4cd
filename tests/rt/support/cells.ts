import { isUtf8 } from 'node:buffer'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { sql } from 'kysely'
import type { Database, Row, Session } from '../../../src/database/database.ts'
import { readingsOf } from '../../support/decoder.ts'
import { needleOf, plainText } from '../../support/needles.ts'

/** One value of the desk with every text that it may be read as; names in small letters on every engine. */
export interface DecodedCell {
  /** A table; or `storage` for a file of RT's storage of large attachments. */
  readonly table: string
  readonly column: string
  /** The row's `id`; of a file its path. */
  readonly key: string
  readonly readings: readonly string[]
  /** The readings as needles are looked for in them. */
  readonly texts: readonly string[]
}

/** A value that still tells what was looked for. */
export interface FoundCell {
  readonly table: string
  readonly column: string
  readonly key: string
  readonly needle: string
}

/** Every text of every column of every table, and of every file in the storage, decoded. */
export async function decodedCells(database: Database, storage: string): Promise<readonly DecodedCell[]> {
  const stored = await database.session(async (session) => {
    const cells: StoredCell[] = []
    for (const table of await tablesOf(session)) cells.push(...(await cellsOf(session, table)))
    return cells
  })
  return [...stored, ...filesIn(storage)].map(({ value, ...place }) => ({ ...place, ...decoded(value) }))
}

type Decoded = Pick<DecodedCell, 'readings' | 'texts'>

const known = new Map<string, Decoded>()

/** Tests look at many copies of one desk, so what a value may be read as is worked out once. */
function decoded(value: string | Uint8Array): Decoded {
  const bytes = Buffer.from(value)
  // Bytes that are text have the same readings as the text itself: the engines give one or the other.
  const key = isUtf8(bytes) ? `text ${bytes.toString('utf8')}` : `bytes ${bytes.toString('latin1')}`
  const found = known.get(key)
  if (found !== undefined) return found
  const readings = readingsOf(value)
  const made = { readings, texts: [...new Set(readings.map(plainText))] }
  known.set(key, made)
  return made
}

/**
 * The cells that tell any of the needles: e-mail addresses, full names, phone numbers. An independent look that knows
 * nothing of data maps. A full-text index of PostgreSQL is asked as RT's search asks it.
 */
export async function cellsWith(
  database: Database,
  storage: string,
  needles: readonly string[],
): Promise<readonly FoundCell[]> {
  const wanted = needles.map(needleOf)
  const found = (await decodedCells(database, storage)).flatMap(({ table, column, key, texts }) =>
    wanted
      .filter((needle) => texts.some((text) => needle.isIn(text)))
      .map(({ needle }) => ({ table, column, key, needle })),
  )
  const indexed = database.engine === 'postgresql' ? await indexedCells(database, needles) : []
  const told = new Set(found.map((cell) => JSON.stringify(cell)))
  return [...found, ...indexed.filter((cell) => !told.has(JSON.stringify(cell)))]
}

interface StoredCell {
  readonly table: string
  readonly column: string
  readonly key: string
  readonly value: string | Uint8Array
}

interface Table {
  readonly name: string
  /** Columns that hold words with their positions. */
  readonly vectors: ReadonlySet<string>
}

async function tablesOf(session: Session): Promise<readonly Table[]> {
  const schema = session.engine === 'postgresql' ? sql`current_schema()` : sql`database()`
  const { rows } = await session.run<{ name: string; column: string; kind: string }>(sql`
    select c.table_name as name, c.column_name as "column", c.data_type as kind
    from information_schema.columns c join information_schema.tables t
      on t.table_schema = c.table_schema and t.table_name = c.table_name
    where c.table_schema = ${schema} and t.table_type = 'BASE TABLE'`)
  return [...Map.groupBy(rows, (row) => row.name)].map(([name, columns]) => ({
    name,
    vectors: new Set(columns.filter((row) => row.kind === 'tsvector').map((row) => row.column)),
  }))
}

async function cellsOf(session: Session, { name, vectors }: Table): Promise<readonly StoredCell[]> {
  const { rows } = await session.run(sql`select * from ${sql.id(name)}`)
  return rows.flatMap((row) => {
    const key = keyOf(row)
    return Object.entries(row).flatMap(([column, value]) => {
      if (typeof value !== 'string' && !(value instanceof Uint8Array)) return []
      const readable = vectors.has(column) ? wordsOf(String(value)) : value
      return [{ table: name.toLowerCase(), column: column.toLowerCase(), key, value: readable }]
    })
  })
}

/** RT calls every key `id`. */
function keyOf(row: Row): string {
  return String(row['id'] ?? Object.values(row)[0])
}

/** A text search vector's words in their order; without the endings that the index leaves out. */
function wordsOf(vector: string): string {
  const words = [...vector.matchAll(/'((?:[^']|'')*)'(?::([\d,A-D]+))?/g)].flatMap(([, word, positions]) =>
    (positions ?? '0').split(',').map((position) => ({ word, position: Number.parseInt(position, 10) })),
  )
  return words
    .sort((a, b) => a.position - b.position)
    .map(({ word }) => word?.replaceAll("''", "'"))
    .join(' ')
}

async function indexedCells(database: Database, needles: readonly string[]): Promise<readonly FoundCell[]> {
  return database.session(async (session) => {
    const found: FoundCell[] = []
    for (const needle of needles) {
      // A query that lost a word, such as the stop word “will”, would find every text with the rest of the name.
      const nodes = 2 * needle.trim().split(/\s+/).length - 1
      const { rows } = await session.run<{ id: unknown }>(sql`
        select id from attachmentsindex, phraseto_tsquery(${needle}) as query
        where contentindex @@ query and numnode(query) >= ${nodes}`)
      for (const { id } of rows)
        found.push({ table: 'attachmentsindex', column: 'contentindex', key: String(id), needle })
    }
    return found
  })
}

function filesIn(storage: string): readonly StoredCell[] {
  return readdirSync(storage, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      table: 'storage',
      column: 'content',
      key: relative(storage, file),
      value: readFileSync(file),
    }))
}
