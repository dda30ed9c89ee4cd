import { sql } from 'kysely'
import type { Session, Statement } from '../../database/database.ts'
import { type Lossless, readLossless } from '../../database/lossless.ts'
import { RefusedError } from '../../shared/errors.ts'
import { keyName } from '../plan/sets.ts'
import { keyOf } from './rows.ts'
import type { ArchivedTable } from './tables.ts'

/** Runs an INSERT, and gives the keys of the rows that it added. */
export async function runAdding(
  session: Session,
  table: ArchivedTable,
  statement: Statement,
): Promise<readonly (readonly Lossless[])[]> {
  if (session.product === 'mysql') return addOnMysql(session, table, statement)
  const list = sql.join(
    table.key.map(
      (column, i) =>
        sql`${readLossless(sql.id(column.name), column, session.engine)} as ${sql.id(keyName(i))}`,
    ),
  )
  const { rows } = await session.run({
    ...statement,
    sql: `${statement.sql} returning ${session.compile(list).sql}`,
  })
  return rows.map((row) => keyOf(row, table))
}

/**
 * MySQL does not give back what it added; it tells the first number that it gave out. Where others have added rows at
 * the same moment, which of them are ours cannot be told, and the chunk has to be tried again.
 */
async function addOnMysql(
  session: Session,
  table: ArchivedTable,
  statement: Statement,
): Promise<readonly (readonly Lossless[])[]> {
  const { affected } = await session.run(statement)
  if (affected === 0) return []
  const [column, ...others] = table.key
  const { rows: told } = await session.run(sql`select last_insert_id() as first`)
  const first = told[0]?.['first']
  if (column === undefined || others.length > 0 || String(first) === '0') throw noNumbers(table)
  const { rows } = await session.run(
    sql`select ${readLossless(sql.id('t', column.name), column, 'mysql')} as k1 from ${sql.id(table.catalog.name)} as t where ${sql.id('t', column.name)} >= ${first} order by ${sql.id('t', column.name)} limit ${sql.lit(affected + 1)}`,
  )
  if (rows.length === affected) return rows.map((row) => keyOf(row, table))
  throw new AddedMeanwhile(
    'archive-added-meanwhile',
    `others added rows to ${table.catalog.name} at the same moment`,
    { facts: { table: table.catalog.name }, remedy: 'Nothing of this chunk was changed. Resume the run.' },
  )
}

/** Thrown inside a chunk, which is rolled back and may be tried again. */
export class AddedMeanwhile extends RefusedError {}

function noNumbers(table: ArchivedTable): RefusedError {
  return new RefusedError(
    'archive-no-key',
    `the rows that the run adds to ${table.catalog.name} get no number from the database by which they could be taken back`,
    { facts: { table: table.catalog.name }, remedy: 'Erase without an undo period, or without the note.' },
  )
}
