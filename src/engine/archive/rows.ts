import { sql } from 'kysely'
import type { CatalogColumn } from '../../database/catalog.ts'
import type { Row, Session } from '../../database/database.ts'
import {
  type Lossless,
  losslessMatch,
  losslessParameter,
  losslessRows,
  losslessValues,
  readLossless,
  type SourceColumn,
} from '../../database/lossless.ts'
import { rowLock } from '../plan/rewrite.ts'
import { keyName } from '../plan/sets.ts'
import type { ArchivedTable } from './tables.ts'

/** A key as a text by which two of one table are compared. */
export const keyTextOf = (key: readonly Lossless[]): string => JSON.stringify(key)

/** The key columns of a row source. */
export function keySource({ key }: ArchivedTable): readonly SourceColumn[] {
  return key.map((column, i) => ({ as: keyName(i), column, isKey: true }))
}

/** Keys as the JSON parameter of a statement. */
export function keyRows(session: Session, keys: readonly (readonly Lossless[])[]): string {
  return JSON.stringify(keys.map((key) => keyRow(session, key)))
}

/** One key as a row of such a parameter. */
export function keyRow(session: Session, key: readonly Lossless[]): Readonly<Record<string, string | null>> {
  return Object.fromEntries(key.map((value, i) => [keyName(i), losslessParameter(value, session.engine)]))
}

/** Reads rows by their keys, without loss; those that are not there are left out. */
export async function readRows(
  session: Session,
  table: ArchivedTable,
  keys: readonly (readonly Lossless[])[],
  how: 'plain' | 'locked' = 'plain',
): Promise<ReadonlyMap<string, readonly Lossless[]>> {
  const { engine } = session
  const source = keySource(table)
  const read = (column: CatalogColumn, as: string) =>
    sql`${readLossless(sql.id('t', column.name), column, engine)} as ${sql.id(as)}`
  const names = table.columns.map((_, i) => `c${i + 1}`)
  const list = [
    ...table.key.map((column, i) => read(column, keyName(i))),
    ...table.columns.map((column, i) => read(column, names[i] ?? '')),
  ]
  const lock = how === 'locked' ? sql.raw(rowLock[engine]) : sql``
  const { rows } = await session.run(
    sql`select ${sql.join(list)} from ${losslessRows(session, source, keyRows(session, keys))}, ${sql.id(table.catalog.name)} as t where ${losslessMatch('t', source, engine)}${lock}`,
  )
  return new Map(rows.map((row) => [keyTextOf(keyOf(row, table)), losslessValues(row, names)]))
}

/** The key in a result's row. */
export function keyOf(row: Row, { key }: Pick<ArchivedTable, 'key'>): readonly Lossless[] {
  return losslessValues(
    row,
    key.map((_, i) => keyName(i)),
  )
}

/** Sets what values need to come back without loss; to be called once in a session. */
export async function prepareLossless(session: Session): Promise<void> {
  // Servers before 12 leave out the last digits of a number otherwise.
  if (session.engine === 'postgresql') await session.run(sql`set extra_float_digits = 3`)
}
