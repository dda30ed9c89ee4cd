import { sql } from 'kysely'
import type { CatalogColumn, CatalogForeignKey, ColumnType } from './catalog.ts'
import { permittedValuesIn } from './checks.ts'
import type { Session } from './database.ts'
import type { CatalogFacts, KeyFact } from './facts.ts'

/** Reads SQLite's pragmas, and its stored CREATE TABLE for checks, which no pragma tells. */
export async function readSqliteFacts(session: Session): Promise<CatalogFacts> {
  const tables = await readTables(session)
  const readAll = async <T>(read: (session: Session, table: TableRow) => Promise<readonly T[]>) => {
    const lists: (readonly T[])[] = []
    for (const table of tables) lists.push(await read(session, table))
    return lists.flat()
  }
  const columns = await readAll(readColumns)
  const keys = await readAll(readKeys)
  return {
    tables: await readAll(countRows),
    columns,
    keys,
    foreignKeys: (await readAll(readForeignKeys)).map((fact) => withReferences(fact, keys)),
    triggers: await readTriggers(session),
  }
}

interface TableRow extends Readonly<Record<string, unknown>> {
  readonly name: string
  readonly without_rowid: number
  readonly definition: string
}

async function readTables(session: Session): Promise<readonly TableRow[]> {
  const { rows } = await session.run<TableRow>(sql`
    select l.name as name, l.wr as without_rowid, s.sql as definition
    from pragma_table_list as l join main.sqlite_schema as s on s.type = 'table' and s.name = l.name
    where l.schema = 'main' and l.type = 'table' and substr(l.name, 1, 7) <> 'sqlite_'
    order by l.name`)
  return rows
}

async function countRows(session: Session, { name }: TableRow) {
  const { rows } = await session.run<{ n: number }>(sql`select count(*) as n from ${sql.id(name)}`)
  return [{ name, rowEstimate: rows[0]?.n ?? 0 }]
}

interface ColumnRow extends Readonly<Record<string, unknown>> {
  readonly name: string
  readonly type: string
  readonly notnull: number
  readonly dflt_value: string | null
  readonly pk: number
  readonly hidden: number
}

async function readColumns(session: Session, table: TableRow): Promise<CatalogFacts['columns']> {
  const { rows } = await session.run<ColumnRow>(
    sql`select name, type, "notnull", dflt_value, pk, hidden from pragma_table_xinfo(${table.name}, 'main')`,
  )
  const lists = permittedValuesIn(table.definition)
  const primaryCount = rows.filter((row) => row.pk > 0).length
  return rows
    .filter((row) => row.hidden !== 1)
    .map((row) => {
      // The one column that SQLite numbers by itself, although the pragma calls it nullable.
      const isRowid =
        primaryCount === 1 && row.pk === 1 && /^integer$/i.test(row.type) && !table.without_rowid
      const permitted = lists.find(({ column }) => column.toLowerCase() === row.name.toLowerCase())?.values
      return { table: table.name, column: columnOf(row, isRowid, permitted) }
    })
}

function columnOf(row: ColumnRow, isRowid: boolean, enumValues?: readonly string[]): CatalogColumn {
  const type = typeOf(row.type)
  const length = type === 'text' ? /\((\d+)\)/.exec(row.type)?.[1] : undefined
  const generated = row.hidden === 2 || row.hidden === 3
  return {
    name: row.name,
    type,
    nativeType: row.type,
    nullable: row.notnull === 0 && !isRowid,
    hasDefault: (row.dflt_value !== null && !/^null$/i.test(row.dflt_value)) || isRowid,
    ...(length === undefined ? {} : { maxLength: Number(length) }),
    ...(enumValues === undefined ? {} : { enumValues }),
    generated,
  }
}

/** By the declared type's name: SQLite keeps what was written and stores anything anywhere. */
function typeOf(declared: string): ColumnType {
  return types.find(([pattern]) => pattern.test(declared))?.[1] ?? 'other'
}

const types: readonly (readonly [RegExp, ColumnType])[] = [
  [/^bool/i, 'boolean'],
  [/^date$/i, 'date'],
  [/^(?:datetime|timestamp)/i, 'timestamp'],
  [/^time/i, 'time'],
  [/json/i, 'json'],
  [/^uuid/i, 'uuid'],
  [/int/i, 'integer'],
  [/char|clob|text/i, 'text'],
  [/blob|binary/i, 'binary'],
  [/real|floa|doub|num|dec/i, 'decimal'],
]

async function readKeys(session: Session, table: TableRow): Promise<readonly KeyFact[]> {
  const primary = await session.run<{ name: string }>(
    sql`select name from pragma_table_xinfo(${table.name}, 'main') where pk > 0 order by pk`,
  )
  const { rows } = await session.run<{
    name: string
    is_unique: number
    origin: string
    column_name: string | null
  }>(sql`
    select i.name as name, i."unique" as is_unique, i.origin as origin, x.name as column_name
    from pragma_index_list(${table.name}, 'main') as i, pragma_index_xinfo(i.name, 'main') as x
    where i.partial = 0 and x.key = 1
    order by i.name, x.seqno`)
  const groups = [...Map.groupBy(rows, (row) => row.name).values()]
  const keys = groups
    .filter((parts) => parts[0]?.origin !== 'pk')
    .map((parts): KeyFact => {
      const end = parts.findIndex((part) => part.column_name === null)
      const columns = (end < 0 ? parts : parts.slice(0, end)).map((part) => part.column_name ?? '')
      return { table: table.name, kind: parts[0]?.is_unique && end < 0 ? 'unique' : 'index', columns }
    })
  return [{ table: table.name, kind: 'primary', columns: primary.rows.map((row) => row.name) }, ...keys]
}

async function readForeignKeys(session: Session, table: TableRow): Promise<CatalogFacts['foreignKeys']> {
  const { rows } = await session.run<{
    id: number
    target: string
    from_column: string
    to_column: string | null
    action: string
  }>(sql`
    select id, "table" as target, "from" as from_column, "to" as to_column, on_delete as action
    from pragma_foreign_key_list(${table.name}, 'main') order by id, seq`)
  return [...Map.groupBy(rows, (row) => row.id).values()].map((parts) => ({
    table: table.name,
    foreignKey: {
      columns: parts.map((part) => part.from_column),
      table: parts[0]?.target ?? '',
      references: parts.flatMap((part) => part.to_column ?? []),
      onDelete: (parts[0]?.action ?? 'no action').toLowerCase() as CatalogForeignKey['onDelete'],
    },
  }))
}

/** `references parent` without columns means the parent's primary key. */
function withReferences(fact: CatalogFacts['foreignKeys'][number], keys: readonly KeyFact[]) {
  const { table, foreignKey } = fact
  const parent = foreignKey.table.toLowerCase()
  const primary = keys.find((key) => key.kind === 'primary' && key.table.toLowerCase() === parent)
  const references = foreignKey.references.length > 0 ? foreignKey.references : (primary?.columns ?? [])
  return { table, foreignKey: { ...foreignKey, table: primary?.table ?? foreignKey.table, references } }
}

async function readTriggers(session: Session): Promise<CatalogFacts['triggers']> {
  const { rows } = await session.run<{ table: string; name: string }>(
    sql`select tbl_name as "table", name from main.sqlite_schema where type = 'trigger'`,
  )
  return rows
}
