import { type RawBuilder, sql } from 'kysely'
import type { CatalogColumn } from '../../database/catalog.ts'
import type { Session } from '../../database/database.ts'
import { DatabaseError } from '../../database/errors.ts'
import {
  type Lossless,
  losslessMatch,
  losslessParameter,
  losslessRows,
  type SourceColumn,
  writeLossless,
} from '../../database/lossless.ts'
import { batchesOf } from '../../shared/batches.ts'
import { keyRow, keyRows, keySource } from '../archive/rows.ts'
import type { ArchivedTable } from '../archive/tables.ts'

/** A row that goes back as it was. */
export interface RowToInsert {
  readonly key: readonly Lossless[]
  /** In the order of the table's columns. */
  readonly values: readonly Lossless[]
}

/** Values that go back into a row. */
export interface RowToUpdate {
  readonly key: readonly Lossless[]
  /** By the place of their column in the table. */
  readonly values: ReadonlyMap<number, Lossless>
}

const maxRows = 500
/** The JSON of one statement. What is longer goes in slices where the server would not take it whole. */
const sliceLength = 2 * 1024 * 1024

/** Writes to the tables of a desk inside a transaction; what a constraint refuses is told, and left as it was. */
export interface RowWriter {
  /** Gives the rows that a constraint refused, as long as what they refer to is missing or something is in their place. */
  insert(table: ArchivedTable, rows: readonly RowToInsert[]): Promise<readonly RowToInsert[]>
  update(table: ArchivedTable, rows: readonly RowToUpdate[]): Promise<readonly RowToUpdate[]>
  /** Gives the keys of rows that something still refers to. */
  remove(
    table: ArchivedTable,
    keys: readonly (readonly Lossless[])[],
  ): Promise<readonly (readonly Lossless[])[]>
}

/** Prepares a session, and opens a writer for it. `longest` is how many bytes of values one statement may carry. */
export async function openWriter(session: Session, version: string, longest?: number): Promise<RowWriter> {
  // 0 is the key of a row, and no wish for the next number.
  if (session.engine === 'mysql')
    await session.run(sql`set session sql_mode = concat(@@sql_mode, ',NO_AUTO_VALUE_ON_ZERO')`)
  const maxWhole = longest ?? (await longestStatement(session))
  const identity =
    session.engine === 'postgresql' && Number.parseInt(version, 10) >= 10
      ? sql` overriding system value`
      : sql``
  const insertAll = async (table: ArchivedTable, rows: readonly RowToInsert[]) => {
    const columns = table.columns.map((column, i) => ({ as: `c${i + 1}`, column, isKey: false }))
    const json = JSON.stringify(
      rows.map(({ values }) =>
        Object.fromEntries(values.map((value, i) => [`c${i + 1}`, losslessParameter(value, session.engine)])),
      ),
    )
    const names = sql.join(columns.map(({ column }) => sql.id(column.name)))
    const values = sql.join(columns.map(({ as, column }) => given(session, as, column)))
    await session.run(
      sql`insert into ${sql.id(table.catalog.name)} (${names})${identity} select ${values} from ${losslessRows(session, columns, json)}`,
    )
  }
  const insertOne = async (table: ArchivedTable, row: RowToInsert) => {
    const long = longValues(table, row.values, maxWhole)
    if (long.length === 0) return insertAll(table, [row])
    const cut = row.values.map((value, i) => (long.includes(i) ? slicesOf(value)[0] : value) ?? null)
    await insertAll(table, [{ key: row.key, values: cut }])
    for (const i of long)
      for (const slice of slicesOf(row.values[i] ?? null).slice(1))
        await append(session, table, { key: row.key, column: i, slice })
  }
  return {
    insert: async (table, rows) => {
      const isLong = (row: RowToInsert) => longValues(table, row.values, maxWhole).length > 0
      const short = rows.filter((row) => !isLong(row))
      const refused: RowToInsert[] = []
      for (const batch of batchesOf(short, maxRows, sliceLength, ({ values }) => bytesOf(values)))
        refused.push(...(await each(session, batch, (some) => insertAll(table, some))))
      for (const row of rows.filter(isLong))
        refused.push(...(await each(session, [row], () => insertOne(table, row))))
      return refused
    },
    update: async (table, rows) => {
      const refused: RowToUpdate[] = []
      const byColumns = Map.groupBy(rows, ({ values }) => [...values.keys()].join())
      for (const group of byColumns.values())
        for (const batch of batchesOf(group, maxRows, sliceLength, ({ values }) =>
          bytesOf([...values.values()]),
        ))
          refused.push(...(await each(session, batch, (some) => updateAll(session, table, some, maxWhole))))
      return refused
    },
    remove: async (table, keys) => {
      const refused: (readonly Lossless[])[] = []
      for (const batch of batchesOf(keys, maxRows))
        refused.push(...(await each(session, batch, (some) => removeAll(session, table, some))))
      return refused
    },
  }
}

/** Writes some rows at once; where a constraint refuses them, one by one, so that only the ones at fault stay out. */
async function each<T>(
  session: Session,
  rows: readonly T[],
  write: (rows: readonly T[]) => Promise<void>,
): Promise<readonly T[]> {
  if (rows.length === 0 || (await isTaken(session, () => write(rows)))) return []
  if (rows.length === 1) return rows
  const refused: T[] = []
  for (const row of rows) if (!(await isTaken(session, () => write([row])))) refused.push(row)
  return refused
}

async function isTaken(session: Session, write: () => Promise<void>): Promise<boolean> {
  await session.run(sql`savepoint expunge_row`)
  try {
    await write()
    await session.run(sql`release savepoint expunge_row`)
    return true
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.kind !== 'constraint') throw error
    await session.run(sql`rollback to savepoint expunge_row`)
    return false
  }
}

async function updateAll(
  session: Session,
  table: ArchivedTable,
  rows: readonly RowToUpdate[],
  maxWhole: number,
): Promise<void> {
  const indexes = [...(rows[0]?.values.keys() ?? [])]
  const isSliced = (row: RowToUpdate, i: number) =>
    bytesOf([row.values.get(i) ?? null]) > maxWhole && isSliceable(table.columns[i])
  const first = rows.map((row) => ({
    ...keyRow(session, row.key),
    ...Object.fromEntries(
      indexes.map((i) => {
        const value = row.values.get(i) ?? null
        return [
          `c${i + 1}`,
          losslessParameter(isSliced(row, i) ? (slicesOf(value)[0] ?? null) : value, session.engine),
        ]
      }),
    ),
  }))
  const columns = indexes.flatMap((i) => {
    const column = table.columns[i]
    return column === undefined ? [] : [{ as: `c${i + 1}`, column, isKey: false }]
  })
  await session.run(updateSql(session, table, columns, JSON.stringify(first)))
  for (const row of rows)
    for (const i of indexes)
      if (isSliced(row, i))
        for (const slice of slicesOf(row.values.get(i) ?? null).slice(1))
          await append(session, table, { key: row.key, column: i, slice })
}

function updateSql(
  session: Session,
  table: ArchivedTable,
  columns: readonly SourceColumn[],
  json: string,
  how: 'replace' | 'append' = 'replace',
): RawBuilder<unknown> {
  const { engine } = session
  const keys = keySource(table)
  const source = losslessRows(session, [...keys, ...columns], json)
  const match = losslessMatch('t', keys, engine)
  const name = sql.id(table.catalog.name)
  const after = ({ as, column }: SourceColumn) => {
    const value = given(session, as, column)
    return how === 'replace' ? value : sql`concat(${sql.id('t', column.name)}, ${value})`
  }
  if (engine !== 'mysql') {
    const set = sql.join(columns.map((column) => sql`${sql.id(column.column.name)} = ${after(column)}`))
    return sql`update ${name} as t set ${set} from ${source} where ${match}`
  }
  // Setting a timestamp to itself keeps ON UPDATE CURRENT_TIMESTAMP from moving it.
  const written = new Set(columns.map(({ column }) => column.name))
  const still = table.columns
    .filter((column) => column.type === 'timestamp' && !written.has(column.name))
    .map((column) => sql`${sql.id('t', column.name)} = ${sql.id('t', column.name)}`)
  const set = columns.map((column) => sql`${sql.id('t', column.column.name)} = ${after(column)}`)
  return sql`update ${source}, ${name} as t set ${sql.join([...set, ...still])} where ${match}`
}

async function removeAll(
  session: Session,
  table: ArchivedTable,
  keys: readonly (readonly Lossless[])[],
): Promise<void> {
  const { engine } = session
  const source = losslessRows(session, keySource(table), keyRows(session, keys))
  const match = losslessMatch('t', keySource(table), engine)
  const name = sql.id(table.catalog.name)
  if (engine === 'mysql') await session.run(sql`delete t from ${source}, ${name} as t where ${match}`)
  else if (engine === 'postgresql')
    await session.run(sql`delete from ${name} as t using ${source} where ${match}`)
  else await session.run(sql`delete from ${name} as t where exists (select 1 from ${source} where ${match})`)
}

/** Adds a slice to the end of a value; on MySQL and MariaDB alone, where a statement may not be long. */
async function append(
  session: Session,
  table: ArchivedTable,
  {
    key,
    column: i,
    slice,
  }: { readonly key: readonly Lossless[]; readonly column: number; readonly slice: Lossless },
): Promise<void> {
  const column = table.columns[i]
  if (column === undefined) return
  const row = { ...keyRow(session, key), c1: losslessParameter(slice, session.engine) }
  await session.run(
    updateSql(session, table, [{ as: 'c1', column, isKey: false }], JSON.stringify([row]), 'append'),
  )
}

function given(session: Session, as: string, column: CatalogColumn) {
  return writeLossless(sql.id('v', as), column, session.engine)
}

/** What one statement may carry: bytes take twice their length in it. */
async function longestStatement(session: Session): Promise<number> {
  if (session.engine !== 'mysql') return Number.POSITIVE_INFINITY
  const { rows } = await session.run(sql`select @@max_allowed_packet as most`)
  return Math.floor(Number(rows[0]?.['most'] ?? 1024 * 1024) / 3)
}

/** Places of values that are longer than one statement may carry, and can be written bit by bit. */
function longValues(
  { columns }: ArchivedTable,
  values: readonly Lossless[],
  maxWhole: number,
): readonly number[] {
  if (bytesOf(values) <= maxWhole) return []
  return values.flatMap((value, i) => (bytesOf([value]) > sliceLength && isSliceable(columns[i]) ? [i] : []))
}

const isSliceable = (column: CatalogColumn | undefined) =>
  column?.type === 'binary' || column?.type === 'text'

function bytesOf(values: readonly Lossless[]): number {
  return values.reduce(
    (sum, value) =>
      sum + (value === null ? 4 : typeof value === 'string' ? Buffer.byteLength(value) : value.bytes.length),
    0,
  )
}

/** A value in parts that give it when they are put together again. */
function slicesOf(value: Lossless): readonly Lossless[] {
  if (value === null) return [null]
  if (typeof value !== 'string') {
    const bytes = Buffer.from(value.bytes, 'base64')
    return rangesOf(bytes.length).map(([from, to]) => ({
      bytes: bytes.subarray(from, to).toString('base64'),
    }))
  }
  const characters = Array.from(value)
  return rangesOf(characters.length).map(([from, to]) => characters.slice(from, to).join(''))
}

function rangesOf(length: number): readonly (readonly [number, number])[] {
  const step = sliceLength / 2
  return Array.from({ length: Math.max(1, Math.ceil(length / step)) }, (_, i) => [i * step, (i + 1) * step])
}
