import { setImmediate } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Catalog, CatalogColumn, CatalogTable } from '../../database/catalog.ts'
import { textOf } from '../../database/dialect.ts'
import type { Engine, Row, Session } from '../../database/database.ts'
import type { Unsearched } from '../../shared/unsearched.ts'
import type { Detector, Finding } from '../detection/detector.ts'
import { decodeBytes } from '../detection/views/bytes.ts'
import type { Fragment } from '../selection/fragments.ts'
import { pages } from '../selection/pages.ts'
import { FileSearch, type StoredFile } from './files.ts'

/** A value in which a person's identifiers were found. The value itself stays here and goes nowhere else. */
export interface Hit {
  readonly table: string
  /** Values of the table's key; empty where it has none. */
  readonly key: readonly (string | number)[]
  readonly column: string
  readonly findings: readonly Finding[]
  /** The value is a text that can be written back changed. */
  readonly isWritable: boolean
  /** Found in a file that cannot be written back changed: a PDF, an office file, an archive. */
  readonly isInFile: boolean
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
  /** The file that a value holds, where it holds one; bytes are taken for files when left out. */
  readonly fileIn?: FileIn
  /** What need not be looked at in a table. */
  readonly passOver?: (table: string) => PassedOver | undefined
  readonly onProgress?: (progress: SearchProgress) => void
  readonly signal?: AbortSignal
}

export type FileIn = (row: Row, table: string, column: string) => StoredFile | undefined

/** Rows, and values of rows, that a search does not look at. Both conditions are on the row under alias `t`. */
export interface PassedOver {
  readonly rows?: Fragment
  readonly values?: { readonly where: Fragment; readonly columns: ReadonlySet<string> }
}

/** What was looked at. */
export interface SearchExtent {
  readonly tables: number
  readonly columns: number
  readonly rows: number
  readonly values: number
  /** Values that hold files. */
  readonly files: number
  /** Of these, and of the files inside of them, those that could not be searched. */
  readonly unsearched: Unsearched
}

/** Of a search that did not take place. */
export const emptyExtent: SearchExtent = {
  tables: 0,
  columns: 0,
  rows: 0,
  values: 0,
  files: 0,
  unsearched: {},
}

/**
 * Looks through every column of every table that can hold text, mapped or not, and reports each value with a
 * finding, all of one page of rows together. Memory stays flat, and time grows with the size of the desk.
 */
export async function searchDesk(
  session: Session,
  catalog: Catalog,
  detector: Detector,
  found: (hits: readonly Hit[]) => void | Promise<void>,
  options: SearchOptions = {},
): Promise<SearchExtent> {
  const extent = { tables: 0, columns: 0, rows: 0, values: 0 }
  const find = remembering(detector)
  const look: Look = {
    find,
    open: options.open ?? openPlain,
    fileIn: options.fileIn ?? anyBytes,
    files: new FileSearch(find),
    signal: options.signal,
  }
  for (const table of catalog.tables) {
    const columns = searchedColumns(table)
    if (columns.length === 0) continue
    const key = options.keyOf?.(table.name) ?? table.primaryKey
    extent.tables += 1
    extent.columns += columns.length
    const passed = options.passOver?.(table.name)
    const rowsToRead = pages(session, {
      table: table.name,
      key,
      measured: columns.filter((column) => isLong(column) && column.type !== 'json').map(({ name }) => name),
      columns: [...columns.map(({ name }) => name), ...(passed?.values === undefined ? [] : [isPassed])],
      read: (name) =>
        name === isPassed && passed?.values !== undefined
          ? sql`case when ${passed.values.where} then 1 else 0 end`
          : readable(name, table, session.engine),
      ...(passed?.rows === undefined ? {} : { where: sql`not ${passed.rows}` }),
    })
    const searched = searchedValues(table.name, key, columns, passed)
    for await (const rows of rowsToRead) {
      const { hits, values } = await searchPage(rows, searched, look)
      if (hits.length > 0) await found(hits)
      extent.rows += rows.length
      extent.values += values
      options.onProgress?.({ table: table.name, rows: extent.rows, values: extent.values })
    }
  }
  return { ...extent, ...look.files.extent }
}

/** Beside the columns of a row: some of its values are passed over. */
const isPassed = 'expunge_passed_over'

/** Columns that can hold an identifier: everything but numbers, truth values and identifiers made by machines. */
export function searchedColumns(table: CatalogTable): readonly CatalogColumn[] {
  return table.columns.filter((column) => searchedTypes.has(column.type))
}

/** Its values may be long. Many desks leave a short text without a limit; one that is not has a type of its own. */
export function isLong({ type, nativeType }: CatalogColumn): boolean {
  return type === 'binary' || type === 'json' || /text|clob/i.test(nativeType)
}

const searchedTypes: ReadonlySet<string> = new Set(['text', 'json', 'binary', 'array', 'other', 'date'])

interface SearchedValues {
  readonly table: string
  readonly key: readonly string[]
  readonly columns: readonly string[]
  /** Columns that are looked at in a row of which some are passed over. */
  readonly left: readonly string[]
}

function searchedValues(
  table: string,
  key: readonly string[],
  columns: readonly CatalogColumn[],
  passed: PassedOver | undefined,
): SearchedValues {
  const names = columns.map(({ name }) => name)
  return {
    table,
    key,
    columns: names,
    left: names.filter((name) => passed?.values?.columns.has(name) !== true),
  }
}

interface Look {
  readonly find: Detector['find']
  readonly open: NonNullable<SearchOptions['open']>
  readonly fileIn: FileIn
  readonly files: FileSearch
  readonly signal: AbortSignal | undefined
}

async function searchPage(
  rows: readonly Row[],
  { table, key, columns, left }: SearchedValues,
  look: Look,
): Promise<{ readonly hits: readonly Hit[]; readonly values: number }> {
  const { signal } = look
  signal?.throwIfAborted()
  const hits: Hit[] = []
  let values = 0
  let began = performance.now()
  for (const row of rows) {
    for (const column of Number(row[isPassed]) === 1 ? left : columns) {
      const value = row[column]
      if (value === null || value === undefined || value === '') continue
      values += 1
      for (const found of await searchValue(row, table, column, look))
        hits.push({ table, key: key.map((name) => keyValue(row[name])), column, ...found })
    }
    if (performance.now() - began < longestWorkMs) continue
    // Meanwhile the next page comes in, and whoever shares the process gets a turn.
    await setImmediate()
    signal?.throwIfAborted()
    began = performance.now()
  }
  return { hits, values }
}

/** What is found in a value as it is written, and in the file that it holds. */
async function searchValue(
  row: Row,
  table: string,
  column: string,
  { find, open, fileIn, files }: Look,
): Promise<readonly Pick<Hit, 'findings' | 'isWritable' | 'isInFile'>[]> {
  const opened = open(row[column], table, column) ?? { text: String(row[column]) }
  const inText = find(opened.text)
  const file = fileIn(row, table, column)
  const inFile = file === undefined ? undefined : await files.look(file, inText)
  const isFixed = inFile?.isFixed === true
  const found = [
    { findings: inText, isWritable: !isFixed && opened.close !== undefined, isInFile: isFixed },
    { findings: inFile?.findings ?? [], isWritable: false, isInFile: true },
  ]
  return found.filter(({ findings }) => findings.length > 0)
}

const longestWorkMs = 20

/** Short values come again and again, as states, teams and addresses do: their findings are kept a while. */
function remembering(detector: Detector): Detector['find'] {
  const known = new Map<string, readonly Finding[]>()
  return (text) => {
    if (text.length > longestRemembered) return detector.find(text)
    const before = known.get(text)
    if (before !== undefined) return before
    const findings = detector.find(text)
    if (known.size >= mostRemembered) known.clear()
    known.set(text, findings)
    return findings
  }
}

const longestRemembered = 120
const mostRemembered = 20_000

function openPlain(value: unknown): Opened {
  return value instanceof Uint8Array ? { text: decodeBytes(value) } : { text: String(value), close: true }
}

function anyBytes(row: Row, _: string, column: string): StoredFile | undefined {
  const bytes = row[column]
  return bytes instanceof Uint8Array ? { bytes, hint: {}, isPlain: true } : undefined
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
