import { sql } from 'kysely'
import type { Database, Row } from '../../src/database/database.ts'
import { readCatalog } from '../../src/database/introspect.ts'

/** One row as text, column by column; binary as hexadecimal digits. */
export type TextRow = Readonly<Record<string, string | null>>

/** A whole database: rows by table and by the text of their primary key. */
export type Snapshot = ReadonlyMap<string, ReadonlyMap<string, TextRow>>

/** One cell that is not as it was. */
export interface ChangedCell {
  readonly table: string
  readonly key: string
  readonly column: string
  readonly before: string | null
  readonly after: string | null
}

export interface RowRef {
  readonly table: string
  readonly key: string
}

export interface Difference {
  readonly changed: readonly ChangedCell[]
  readonly removed: readonly RowRef[]
  readonly added: readonly (RowRef & { readonly row: TextRow })[]
}

/** Reads every row of every table but Expunge's own. */
export async function snapshotOf(database: Database): Promise<Snapshot> {
  const { tables } = await readCatalog(database)
  return database.session(async (session) => {
    const snapshot = new Map<string, ReadonlyMap<string, TextRow>>()
    for (const { name, primaryKey, columns } of tables) {
      if (name.startsWith('expunge_')) continue
      const { rows } = await session.run(sql`select * from ${sql.id(name)}`)
      const key = primaryKey.length > 0 ? primaryKey : columns.map((column) => column.name)
      snapshot.set(name, new Map(rows.map(textRow).map((row) => [keyOf(row, key), row])))
    }
    return snapshot
  })
}

/** Every cell and row that differs between two snapshots. */
export function differenceOf(before: Snapshot, after: Snapshot): Difference {
  const names = [...new Set([...before.keys(), ...after.keys()])]
  const parts = names.map((table) => differenceOfTable(table, rowsOf(before, table), rowsOf(after, table)))
  return {
    changed: parts.flatMap((part) => part.changed),
    removed: parts.flatMap((part) => part.removed),
    added: parts.flatMap((part) => part.added),
  }
}

/** A table's rows; none when there is no such table. */
export function rowsOf(snapshot: Snapshot, table: string): ReadonlyMap<string, TextRow> {
  return snapshot.get(table) ?? new Map<string, TextRow>()
}

/** `table key` of rows and `table key column` of cells, in order: short and easy to compare. */
export function placesOf(refs: readonly (RowRef & { readonly column?: string })[]): readonly string[] {
  return refs
    .map(({ table, key, column }) => [table, key, ...(column ?? '').split(' ')].join(' ').trim())
    .sort()
}

function differenceOfTable(
  table: string,
  before: ReadonlyMap<string, TextRow>,
  after: ReadonlyMap<string, TextRow>,
): Difference {
  const removed = [...before.keys()].filter((key) => !after.has(key)).map((key) => ({ table, key }))
  const added = [...after].filter(([key]) => !before.has(key)).map(([key, row]) => ({ table, key, row }))
  const changed = [...before].flatMap(([key, row]) => changedCells(table, key, row, after.get(key)))
  return { changed, removed, added }
}

function changedCells(
  table: string,
  key: string,
  before: TextRow,
  after: TextRow | undefined,
): ChangedCell[] {
  if (after === undefined) return []
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((column) => ({ table, key, column, before: before[column] ?? null, after: after[column] ?? null }))
    .filter((cell) => cell.before !== cell.after)
}

function textRow(row: Row): TextRow {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, textOf(value)]))
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

const keyOf = (row: TextRow, key: readonly string[]) => key.map((column) => row[column]).join('/')
