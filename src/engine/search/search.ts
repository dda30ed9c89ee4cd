import { sql } from 'kysely'
import type { Catalog, CatalogColumn, CatalogTable } from '../../database/catalog.ts'
import { textOf } from '../../database/dialect.ts'
import type { Engine, Row, Session } from '../../database/database.ts'
import type { Detector, Finding } from '../detection/detector.ts'
import { decodeBytes } from '../detection/views/bytes.ts'
import type { Fragment } from '../selection/fragments.ts'
import { pages } from '../selection/pages.ts'

/** A value in which a person's identifiers were found. The value itself stays here and goes nowhere else. */
export interface Hit {
  readonly table: string
  /** Values of the table's key; empty where it has none. */
  readonly key: readonly (string | number)[]
  readonly column: string
  readonly findings: readonly Finding[]
  /** The value is a text that can be written back changed. */
  readonly isWritable: boolean
}

/** A value as text; with `close`, it can be written back changed. */
export interface Opened {
  readonly text: string
  readonly close?: unknown
}

export interface SearchProgress {
  readonly table: string
  readonly rows: number
  readonly values: number
}

export interface SearchOptions {
  readonly keyOf?: (table: string) => readonly string[] | undefined
  /** Opens a value in which text is written in a way of its own; values are read as they are when left out. */
  readonly open?: (value: unknown, table: string, column: string) => Opened | undefined
  readonly onProgress?: (progress: SearchProgress) => void
  readonly signal?: AbortSignal
}

/** What was looked at. */
export interface SearchExtent {
  readonly tables: number
  readonly columns: number
  readonly rows: number
  readonly values: number
}

/**
 * Looks through every column of every table that can hold text, mapped or not, and reports each value with a
 * finding. Reads page by page: memory stays flat, and time grows with the size of the desk.
 */
export async function searchDesk(
  session: Session,
  catalog: Catalog,
  detector: Detector,
  found: (hit: Hit) => void,
  options: SearchOptions = {},
): Promise<SearchExtent> {
  const open = options.open ?? openPlain
  const extent = { tables: 0, columns: 0, rows: 0, values: 0 }
  for (const table of catalog.tables) {
    const columns = searchedColumns(table)
    if (columns.length === 0) continue
    const key = options.keyOf?.(table.name) ?? table.primaryKey
    extent.tables += 1
    extent.columns += columns.length
    const read = (name: string) => readable(name, table, session.engine)
    for await (const rows of pages(session, {
      table: table.name,
      key,
      columns: columns.map((c) => c.name),
      read,
    })) {
      options.signal?.throwIfAborted()
      for (const row of rows)
        extent.values += searchRow({ row, table: table.name, key, columns, detector, found, open })
      extent.rows += rows.length
      options.onProgress?.({ table: table.name, rows: extent.rows, values: extent.values })
    }
  }
  return extent
}

/** Columns that can hold an identifier: everything but numbers, truth values and identifiers made by machines. */
export function searchedColumns(table: CatalogTable): readonly CatalogColumn[] {
  return table.columns.filter((column) => searchedTypes.has(column.type))
}

const searchedTypes: ReadonlySet<string> = new Set(['text', 'json', 'binary', 'array', 'other', 'date'])

function searchRow(parts: {
  readonly row: Row
  readonly table: string
  readonly key: readonly string[]
  readonly columns: readonly CatalogColumn[]
  readonly detector: Detector
  readonly found: (hit: Hit) => void
  readonly open: NonNullable<SearchOptions['open']>
}): number {
  const { row, table, key, columns, detector, found, open } = parts
  let values = 0
  for (const column of columns) {
    const value = row[column.name]
    if (value === null || value === undefined || value === '') continue
    values += 1
    const opened = open(value, table, column.name) ?? { text: String(value) }
    const findings = detector.find(opened.text)
    if (findings.length > 0)
      found({
        table,
        key: key.map((name) => keyValue(row[name])),
        column: column.name,
        findings,
        isWritable: opened.close !== undefined,
      })
  }
  return values
}

function openPlain(value: unknown): Opened {
  return value instanceof Uint8Array ? { text: decodeBytes(value) } : { text: String(value), close: true }
}

/** A value of a key, as plans and findings hold it. */
export const keyValue = (value: unknown): string | number =>
  typeof value === 'number' ? value : String(value)

/** A full-text vector, a range or a network address is read in its text form. */
function readable(name: string, table: CatalogTable, engine: Engine): Fragment {
  const column = table.columns.find((candidate) => candidate.name === name)
  const plain = sql`${sql.id('t', name)}`
  return column?.type === 'other' || column?.type === 'array' ? textOf(plain, engine) : plain
}
