import { type RawBuilder, sql } from 'kysely'
import type { Database, Engine, Session } from '../../src/database/database.ts'
import type { Column, ForeignKey, Model, Row, Table, Value } from './model.ts'

/** The content of every table, each row as JSON, in a fixed order: two desks are alike when these are equal. */
export type Content = Readonly<Record<string, readonly string[]>>

/** Makes the model's tables and rows in an empty database. */
export async function writeDesk(database: Database, model: Model): Promise<void> {
  await database.session(async (session) => {
    if (session.engine === 'sqlite') await session.run(sql`pragma foreign_keys = off`)
    for (const table of model.tables) await session.run(createSql(table, session.engine))
    await session.transaction(async () => {
      for (const table of model.tables) await insertRows(session, table)
    })
    if (session.engine === 'sqlite') await session.run(sql`pragma foreign_keys = on`)
    else
      for (const table of model.tables) for (const key of table.foreignKeys) await addKey(session, table, key)
  })
}

/** Takes the model's tables away, whatever refers to them. */
export async function dropDesk(database: Database, model: Model): Promise<void> {
  await database.session(async (session) => {
    if (session.engine === 'mysql') await session.run(sql`set foreign_key_checks = 0`)
    if (session.engine === 'sqlite') await session.run(sql`pragma foreign_keys = off`)
    const cascade = session.engine === 'postgresql' ? sql` cascade` : sql``
    for (const { name } of model.tables)
      await session.run(sql`drop table if exists ${sql.id(name)}${cascade}`)
    if (session.engine === 'mysql') await session.run(sql`set foreign_key_checks = 1`)
    if (session.engine === 'sqlite') await session.run(sql`pragma foreign_keys = on`)
  })
}

/** Reads all that the desk holds now. */
export async function readDesk(database: Database, model: Model): Promise<Content> {
  return database.session(async (session) => {
    const content: Record<string, readonly string[]> = {}
    for (const table of model.tables) {
      const list = sql.join(table.columns.map((column) => sql.id(column.name)))
      const { rows } = await session.run(sql`select ${list} from ${sql.id(table.name)}`)
      content[table.name] = linesOf(table, rows as readonly Row[])
    }
    return content
  })
}

/** Rows of a table in the form in which contents are compared. */
export function linesOf(table: Table, rows: readonly Row[]): readonly string[] {
  return rows.map((row) => JSON.stringify(table.columns.map((column) => row[column.name] ?? null))).sort()
}

function createSql(table: Table, engine: Engine): RawBuilder<unknown> {
  const columns = table.columns.map(
    (column) =>
      sql`${sql.id(column.name)} ${sql.raw(typeOf(column))}${sql.raw(column.nullable ? '' : ' not null')}`,
  )
  const uniques = table.columns
    .filter((column) => column.unique)
    .map((column) => sql`unique (${sql.id(column.name)})`)
  const keys = engine === 'sqlite' ? table.foreignKeys.map(keySql) : []
  const primary = sql`primary key (${names(table.key)})`
  return sql`create table ${sql.id(table.name)} (${sql.join([...columns, primary, ...uniques, ...keys])})`
}

const typeOf = (column: Column) =>
  column.type === 'text' ? (column.category === 'key' ? 'varchar(12)' : 'varchar(80)') : column.type
const names = (columns: readonly string[]) => sql.join(columns.map((column) => sql.id(column)))

function keySql({ columns, table, references }: ForeignKey): RawBuilder<unknown> {
  return sql`foreign key (${names(columns)}) references ${sql.id(table)} (${names(references)})`
}

async function addKey(session: Session, table: Table, key: ForeignKey): Promise<void> {
  await session.run(sql`alter table ${sql.id(table.name)} add ${keySql(key)}`)
}

async function insertRows(session: Session, table: Table): Promise<void> {
  if (table.rows.length === 0) return
  const values = table.rows.map(
    (row) => sql`(${sql.join(table.columns.map(({ name }): Value => row[name] ?? null))})`,
  )
  const columns = names(table.columns.map((column) => column.name))
  await session.run(sql`insert into ${sql.id(table.name)} (${columns}) values ${sql.join(values)}`)
}
