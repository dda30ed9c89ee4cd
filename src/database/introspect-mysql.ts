import { sql } from 'kysely'
import type { CatalogColumn, CatalogForeignKey, ColumnType } from './catalog.ts'
import { permittedValuesIn } from './checks.ts'
import type { Session } from './database.ts'
import type { CatalogFacts, KeyFact } from './facts.ts'

/** Reads the information schema of MySQL and MariaDB, which differ in defaults, checks and JSON. */
export async function readMysqlFacts(session: Session, schema: string): Promise<CatalogFacts> {
  return {
    tables: await readTables(session, schema),
    columns: await readColumns(session, schema),
    keys: await readKeys(session, schema),
    foreignKeys: await readForeignKeys(session, schema),
    triggers: await readTriggers(session, schema),
  }
}

async function readTables(session: Session, schema: string): Promise<CatalogFacts['tables']> {
  const { rows } = await session.run<{ name: string; estimate: number | null }>(sql`
    select table_name as name, table_rows as estimate from information_schema.tables
    where table_schema = ${schema} and table_type = 'BASE TABLE'`)
  return rows.map((row) => ({ name: row.name, rowEstimate: row.estimate ?? 0 }))
}

interface ColumnRow extends Readonly<Record<string, unknown>> {
  readonly table_name: string
  readonly name: string
  readonly native: string
  readonly data_type: string
  readonly nullable: string
  readonly default_value: string | null
  readonly extra: string
  readonly max_length: number | string | null
  readonly character_set: string | null
  readonly collation: string | null
}

async function readColumns(session: Session, schema: string): Promise<CatalogFacts['columns']> {
  const checks = await readChecks(session, schema)
  const { rows } = await session.run<ColumnRow>(sql`
    select table_name as table_name, column_name as name, column_type as native, data_type as data_type,
      is_nullable as nullable, column_default as default_value, extra as extra,
      character_maximum_length as max_length, character_set_name as character_set, collation_name as collation
    from information_schema.columns where table_schema = ${schema}
    order by table_name, ordinal_position`)
  return rows.map((row) => {
    const clauses = checks.get(row.table_name) ?? []
    return { table: row.table_name, column: columnOf(row, clauses, session.product === 'mariadb') }
  })
}

function columnOf(row: ColumnRow, clauses: readonly string[], isMariadb: boolean): CatalogColumn {
  const generated = /\b(?:virtual|stored|persistent)\b/i.test(row.extra)
  // MariaDB writes the word NULL for a column that may be null and has no default.
  const hasDefault = row.default_value !== null && !(isMariadb && row.default_value === 'NULL')
  const maxLength = maxLengthOf(row)
  const enumValues = enumValuesOf(row, clauses)
  return {
    name: row.name,
    type: typeOf(row, clauses),
    nativeType: row.native,
    nullable: row.nullable === 'YES',
    hasDefault: (hasDefault || /auto_increment/i.test(row.extra)) && !generated,
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(row.character_set === null ? {} : { characterSet: row.character_set }),
    ...(row.collation === null ? {} : { collation: row.collation }),
    ...(enumValues === undefined ? {} : { enumValues }),
    generated,
  }
}

/** The server limits the two small text types in bytes; a character can take four. */
function maxLengthOf(row: ColumnRow): number | undefined {
  if (row.data_type === 'varchar' || row.data_type === 'char') return Number(row.max_length)
  if (row.data_type === 'tinytext') return 63
  return row.data_type === 'text' ? 16_383 : undefined
}

function enumValuesOf(row: ColumnRow, clauses: readonly string[]): readonly string[] | undefined {
  if (row.data_type === 'enum') {
    return [...row.native.matchAll(/'((?:[^']|'')*)'/g)].map((match) =>
      (match[1] ?? '').replaceAll("''", "'"),
    )
  }
  const lists = clauses.flatMap((clause) => permittedValuesIn(`check (${clause})`))
  return lists.find(({ column }) => column === row.name)?.values
}

function typeOf(row: ColumnRow, clauses: readonly string[]): ColumnType {
  if (row.native === 'tinyint(1)') return 'boolean'
  // MariaDB has no JSON type: it makes a text column with this check.
  if (clauses.some((clause) => clause === `json_valid(\`${row.name}\`)`)) return 'json'
  return types[row.data_type] ?? 'other'
}

const namesByType: Readonly<Partial<Record<ColumnType, readonly string[]>>> = {
  integer: ['tinyint', 'smallint', 'mediumint', 'int', 'bigint', 'year'],
  decimal: ['decimal', 'float', 'double'],
  text: ['char', 'varchar', 'tinytext', 'text', 'mediumtext', 'longtext', 'enum', 'set'],
  date: ['date'],
  timestamp: ['datetime', 'timestamp'],
  time: ['time'],
  json: ['json'],
  uuid: ['uuid'],
  binary: ['binary', 'varbinary', 'tinyblob', 'blob', 'mediumblob', 'longblob'],
}

const types: Readonly<Record<string, ColumnType>> = Object.fromEntries(
  Object.entries(namesByType).flatMap(([type, names]) => names.map((name) => [name, type as ColumnType])),
)

async function readChecks(session: Session, schema: string): Promise<ReadonlyMap<string, string[]>> {
  const isMariadb = session.product === 'mariadb'
  if (!isMariadb && !(await hasCheckConstraints(session))) return new Map()
  // A check's name is unique in a table on MariaDB and in a schema on MySQL, so only the former names the table.
  const { rows } = await session.run<{ table_name: string; clause: string }>(
    isMariadb
      ? sql`select table_name as table_name, check_clause as clause from information_schema.check_constraints
          where constraint_schema = ${schema}`
      : sql`select t.table_name as table_name, c.check_clause as clause
          from information_schema.check_constraints c
          join information_schema.table_constraints t
            on t.constraint_schema = c.constraint_schema and t.constraint_name = c.constraint_name
          where c.constraint_schema = ${schema} and t.constraint_type = 'CHECK'`,
  )
  const groups = Map.groupBy(rows, (row) => row.table_name)
  // MySQL writes a clause as it would stand inside a text: \'new\' for 'new'.
  const clauseOf = (clause: string) => (isMariadb ? clause : clause.replaceAll(/\\([^])/g, '$1'))
  return new Map([...groups].map(([table, own]) => [table, own.map((row) => clauseOf(row.clause))]))
}

async function hasCheckConstraints(session: Session): Promise<boolean> {
  const { rows } = await session.run(sql`
    select 1 as present from information_schema.tables
    where table_schema = 'information_schema' and upper(table_name) = 'CHECK_CONSTRAINTS'`)
  return rows.length > 0
}

async function readKeys(session: Session, schema: string): Promise<readonly KeyFact[]> {
  const { rows } = await session.run<{
    table_name: string
    name: string
    non_unique: number
    column_name: string | null
    sub_part: number | null
  }>(sql`
    select table_name as table_name, index_name as name, non_unique as non_unique,
      column_name as column_name, sub_part as sub_part
    from information_schema.statistics
    where table_schema = ${schema} and index_type in ('BTREE', 'HASH')
    order by table_name, index_name, seq_in_index`)
  const groups = Map.groupBy(rows, (row) => JSON.stringify([row.table_name, row.name]))
  return [...groups.values()].map((parts) => {
    // A column that is an expression ends what can be looked up; so does a prefix, which is still usable itself.
    const end = parts.findIndex((part) => part.column_name === null)
    const columns = (end < 0 ? parts : parts.slice(0, end)).map((part) => part.column_name ?? '')
    const isWhole = parts.every((part) => part.column_name !== null && part.sub_part === null)
    const isUnique = Number(parts[0]?.non_unique) === 0 && isWhole
    const kind = parts[0]?.name === 'PRIMARY' ? 'primary' : isUnique ? 'unique' : 'index'
    return { table: parts[0]?.table_name ?? '', kind, columns }
  })
}

async function readForeignKeys(session: Session, schema: string): Promise<CatalogFacts['foreignKeys']> {
  const { rows } = await session.run<{
    table_name: string
    name: string
    column_name: string
    target_schema: string
    target: string
    target_column: string
    action: string
  }>(sql`
    select k.table_name as table_name, k.constraint_name as name, k.column_name as column_name,
      k.referenced_table_schema as target_schema, k.referenced_table_name as target,
      k.referenced_column_name as target_column, r.delete_rule as action
    from information_schema.key_column_usage k
    join information_schema.referential_constraints r
      on r.constraint_schema = k.constraint_schema and r.constraint_name = k.constraint_name
      and r.table_name = k.table_name
    where k.table_schema = ${schema} and k.referenced_table_name is not null
    order by k.table_name, k.constraint_name, k.ordinal_position`)
  const groups = Map.groupBy(rows, (row) => JSON.stringify([row.table_name, row.name]))
  return [...groups.values()].flatMap((parts) => {
    const [first] = parts
    if (first === undefined) return []
    const foreignKey: CatalogForeignKey = {
      columns: parts.map((part) => part.column_name),
      table: first.target_schema === schema ? first.target : `${first.target_schema}.${first.target}`,
      references: parts.map((part) => part.target_column),
      onDelete: first.action.toLowerCase() as CatalogForeignKey['onDelete'],
    }
    return [{ table: first.table_name, foreignKey }]
  })
}

async function readTriggers(session: Session, schema: string): Promise<CatalogFacts['triggers']> {
  const { rows } = await session.run<{ table: string; name: string }>(sql`
    select event_object_table as \`table\`, trigger_name as name from information_schema.triggers
    where event_object_schema = ${schema}`)
  return rows
}
