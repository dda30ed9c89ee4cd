import { setImmediate } from 'node:timers/promises'
import type { CatalogColumn, CatalogTable } from '../../database/catalog.ts'
import type { Database, Session } from '../../database/database.ts'
import { readCatalog } from '../../database/introspect.ts'
import type { DataMap } from '../datamap/schema.ts'
import {
  isReadable,
  readFilledValues,
  readSomeRows,
  type SampleBounds,
  type SomeRows,
} from '../draft/sample/read.ts'
import { type Content, contentOf, filledIn } from './content.ts'
import { type Look, type Scan, withHistory } from './history.ts'
import { untreatedColumns, type UntreatedColumn } from './untreated.ts'

/** Which desk is looked at, how much of it is read, and what is known from before. */
export interface ScanRequest {
  readonly database: Database
  readonly map: DataMap
  readonly bounds: SampleBounds
  readonly now: Date
  /** The one before; nothing is new where there is none. */
  readonly previous: Scan | undefined
}

/** How much of a desk is read when nobody says otherwise: rows from each end of a table, and for how long. */
export const usualScan = { rows: 200, readingMs: 120_000, statementMs: 5_000 }

/**
 * Looks for personal content in every column that the data map leaves as it is, or does not know, by a bounded look at
 * some rows of each table. Nothing is written to the desk; what is told are columns, kinds and counts, never a value.
 * Throws `map-does-not-fit` where the map’s tickets or persons are not there.
 */
export async function scanDesk({ database, map, bounds, now, previous }: ScanRequest): Promise<Scan> {
  const catalog = await readCatalog(database)
  const untreated = Map.groupBy(untreatedColumns(map, catalog), ({ table }) => table)
  const looks = await database.session(async (session) => {
    const all: Look[] = []
    for (const [table, columns] of untreated)
      all.push(...(await lookInto({ session, country: map.country, bounds }, table, columns)))
    return all
  })
  return withHistory(looks, now, previous)
}

/** Characters of a text that are read: a whole note, and the beginning of a long one. */
const longest = 1_000

async function lookInto(
  looking: Looking,
  table: CatalogTable,
  untreated: readonly UntreatedColumn[],
): Promise<readonly Look[]> {
  const wanted = new Set(untreated.map(({ column }) => column))
  // With the key, by which rows are told apart that both ends of a table give.
  const columns = table.columns.filter(
    (column) => wanted.has(column) || table.primaryKey.includes(column.name),
  )
  const bounds = { ...looking.bounds, longest }
  const read = await readSomeRows(looking.session, { ...table, columns }, bounds)
  const looks: Look[] = []
  for (const { column, said } of untreated) {
    const seen = await seenIn({ ...looking, bounds }, read, table, column)
    looks.push({ table: table.name, column: column.name, ...said, ...seen })
    // Others of this process have their turn between two columns.
    await setImmediate()
  }
  return looks
}

interface Looking {
  readonly session: Session
  readonly country: string | undefined
  readonly bounds: SampleBounds
}

async function seenIn(
  { session, country, bounds }: Looking,
  read: SomeRows,
  table: CatalogTable,
  column: CatalogColumn,
): Promise<Content & Pick<Look, 'unread'>> {
  const nothing = { values: 0, found: [] }
  if (!isReadable(column))
    return { ...nothing, unread: `values of the type ${column.nativeType} are not read` }
  if ('unread' in read) return { ...nothing, unread: read.unread }
  const rows = read.rows.reveal()
  const values = filledIn(rows.map((row) => row[column.name] ?? null))
  const isWhole = rows.length < bounds.rows
  if (isWhole || values.length >= fewestValues) return contentOf(values, country)
  const filled = filledIn((await readFilledValues(session, table, column, bounds)).reveal())
  return contentOf(filled.length > values.length ? filled : values, country)
}

/** With fewer, a column is one that few rows fill. */
const fewestValues = 20
