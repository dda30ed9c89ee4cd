import { sql } from 'kysely'
import type { CatalogColumn, CatalogForeignKey, ColumnType } from './catalog.ts'
import { permittedValuesIn } from './checks.ts'
import type { Session } from './database.ts'
import type { CatalogFacts, KeyFact } from './facts.ts'

/** Reads PostgreSQL's own catalog: unlike the information schema it shows tables without a privilege on them. */
export async function readPostgresFacts(session: Session, schema: string): Promise<CatalogFacts> {
  const enums = await readChecks(session, schema)
  return {
    tables: await readTables(session, schema),
    columns: await readColumns(session, schema, enums),
    keys: await readKeys(session, schema),
    foreignKeys: await readForeignKeys(session, schema),
    triggers: await readTriggers(session, schema),
  }
}

// A partition is part of its parent, which stands for all of them.
const ordinary = sql`c.relkind in ('r', 'p') and not c.relispartition`

async function readTables(session: Session, schema: string): Promise<CatalogFacts['tables']> {
  const { rows } = await session.run<{ name: string; estimate: number }>(sql`
    select c.relname as name,
      cast(case when c.relkind = 'p' then coalesce(parts.total, 0)
        when c.reltuples >= 0 then c.reltuples
        -- Never analyzed: a guess from the size, at a hundred bytes a row.
        else pg_relation_size(c.oid) / 100 end as bigint) as estimate
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    left join lateral (
      with recursive part as (
        select inhrelid as oid from pg_inherits where inhparent = c.oid
        union all select i.inhrelid from pg_inherits i join part on part.oid = i.inhparent
      )
      select sum(case when p.reltuples >= 0 then p.reltuples else pg_relation_size(p.oid) / 100 end) as total
      from part join pg_class p on p.oid = part.oid and p.relkind = 'r'
    ) parts on c.relkind = 'p'
    where n.nspname = ${schema} and ${ordinary}`)
  return rows.map((row) => ({ name: row.name, rowEstimate: row.estimate }))
}

interface ColumnRow extends Readonly<Record<string, unknown>> {
  readonly table_name: string
  readonly name: string
  readonly native: string
  readonly base: string
  readonly is_enum: boolean
  readonly is_array: boolean
  readonly modifier: number
  readonly not_null: boolean
  readonly has_default: boolean
  readonly generated: boolean
  readonly labels: string | null
}

async function readColumns(session: Session, schema: string, checks: ReadonlyMap<string, readonly string[]>) {
  // attgenerated is read through JSON, because servers before 12 do not have it.
  const { rows } = await session.run<ColumnRow>(sql`
    select c.relname as table_name, a.attname as name, format_type(a.atttypid, a.atttypmod) as native,
      b.typname as base, b.typtype = 'e' as is_enum, b.typcategory = 'A' as is_array,
      case when a.atttypmod = -1 then t.typtypmod else a.atttypmod end as modifier,
      a.attnotnull or t.typnotnull as not_null,
      a.atthasdef or a.attidentity <> '' or t.typdefault is not null as has_default,
      coalesce(to_jsonb(a) ->> 'attgenerated', '') <> '' as generated,
      (select cast(json_agg(e.enumlabel order by e.enumsortorder) as text) from pg_enum e where e.enumtypid = b.oid)
        as labels
    from pg_attribute a
    join pg_class c on c.oid = a.attrelid
    join pg_namespace n on n.oid = c.relnamespace
    join pg_type t on t.oid = a.atttypid
    join pg_type b on b.oid = case when t.typtype = 'd' then t.typbasetype else t.oid end
    where n.nspname = ${schema} and ${ordinary} and a.attnum > 0 and not a.attisdropped
    order by c.relname, a.attnum`)
  return rows.map((row) => ({
    table: row.table_name,
    column: columnOf(row, checks.get(JSON.stringify([row.table_name, row.name]))),
  }))
}

function columnOf(row: ColumnRow, checked: readonly string[] | undefined): CatalogColumn {
  const limited = (row.base === 'varchar' || row.base === 'bpchar') && row.modifier > 4
  const enumValues = row.labels === null ? checked : (JSON.parse(row.labels) as string[])
  return {
    name: row.name,
    type: typeOf(row),
    nativeType: row.native,
    nullable: !row.not_null,
    hasDefault: row.has_default && !row.generated,
    ...(limited ? { maxLength: row.modifier - 4 } : {}),
    ...(enumValues === undefined ? {} : { enumValues }),
    generated: row.generated,
  }
}

function typeOf(row: ColumnRow): ColumnType {
  if (row.is_enum) return 'text'
  if (row.is_array) return 'array'
  return types[row.base] ?? 'other'
}

const types: Readonly<Record<string, ColumnType>> = {
  int2: 'integer',
  int4: 'integer',
  int8: 'integer',
  oid: 'integer',
  numeric: 'decimal',
  float4: 'decimal',
  float8: 'decimal',
  money: 'decimal',
  text: 'text',
  varchar: 'text',
  bpchar: 'text',
  citext: 'text',
  name: 'text',
  bool: 'boolean',
  date: 'date',
  timestamp: 'timestamp',
  timestamptz: 'timestamp',
  time: 'time',
  timetz: 'time',
  json: 'json',
  jsonb: 'json',
  uuid: 'uuid',
  bytea: 'binary',
}

async function readChecks(session: Session, schema: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await session.run<{ table_name: string; definition: string }>(sql`
    select c.relname as table_name, pg_get_constraintdef(con.oid) as definition
    from pg_constraint con
    join pg_class c on c.oid = con.conrelid
    join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = ${schema} and con.contype = 'c' and ${ordinary}`)
  return new Map(
    rows.flatMap(({ table_name, definition }) =>
      permittedValuesIn(definition).map(({ column, values }) => [
        JSON.stringify([table_name, column]),
        values,
      ]),
    ),
  )
}

async function readKeys(session: Session, schema: string): Promise<readonly KeyFact[]> {
  const { rows } = await session.run<{
    table_name: string
    is_primary: boolean
    is_unique: boolean
    key_count: number
    columns: string
  }>(sql`
    select c.relname as table_name, i.indisprimary as is_primary, i.indisunique as is_unique,
      cast(i.indnkeyatts as integer) as key_count,
      (select cast(coalesce(json_agg(a.attname order by k.position), '[]') as text)
        from unnest(cast(i.indkey as int2[])) with ordinality as k(number, position)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number
        where k.position <= i.indnkeyatts and k.position < coalesce((
          select min(e.position) from unnest(cast(i.indkey as int2[])) with ordinality as e(number, position)
          where e.number = 0), 1000)) as columns
    from pg_index i
    join pg_class c on c.oid = i.indrelid
    join pg_class x on x.oid = i.indexrelid
    join pg_am am on am.oid = x.relam
    join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = ${schema} and ${ordinary}
      and i.indisvalid and i.indpred is null and am.amname in ('btree', 'hash')`)
  return rows.map((row) => {
    const columns = JSON.parse(row.columns) as string[]
    // Unique over an expression says nothing about the columns before it.
    const isWhole = columns.length === row.key_count
    const kind = row.is_primary ? 'primary' : row.is_unique && isWhole ? 'unique' : 'index'
    return { table: row.table_name, kind, columns }
  })
}

const onDelete: Readonly<Record<string, CatalogForeignKey['onDelete']>> = {
  a: 'no action',
  r: 'restrict',
  c: 'cascade',
  n: 'set null',
  d: 'set default',
}

async function readForeignKeys(session: Session, schema: string) {
  // A foreign key to a partitioned table is repeated for each partition, with the first as the parent.
  const { rows } = await session.run<{
    table_name: string
    target_schema: string
    target: string
    action: string
    columns: string
    target_columns: string
  }>(sql`
    select c.relname as table_name, fn.nspname as target_schema, f.relname as target,
      cast(con.confdeltype as text) as action,
      (select cast(json_agg(a.attname order by k.position) as text)
        from unnest(con.conkey) with ordinality as k(number, position)
        join pg_attribute a on a.attrelid = con.conrelid and a.attnum = k.number) as columns,
      (select cast(json_agg(a.attname order by k.position) as text)
        from unnest(con.confkey) with ordinality as k(number, position)
        join pg_attribute a on a.attrelid = con.confrelid and a.attnum = k.number) as target_columns
    from pg_constraint con
    join pg_class c on c.oid = con.conrelid
    join pg_namespace n on n.oid = c.relnamespace
    join pg_class f on f.oid = con.confrelid
    join pg_namespace fn on fn.oid = f.relnamespace
    where n.nspname = ${schema} and con.contype = 'f' and ${ordinary}
      and coalesce(to_jsonb(con) ->> 'conparentid', '0') = '0'
    order by con.conname`)
  return rows.map((row) => ({
    table: row.table_name,
    foreignKey: {
      columns: JSON.parse(row.columns) as string[],
      table: row.target_schema === schema ? row.target : `${row.target_schema}.${row.target}`,
      references: JSON.parse(row.target_columns) as string[],
      onDelete: onDelete[row.action] ?? 'no action',
    },
  }))
}

async function readTriggers(session: Session, schema: string) {
  const { rows } = await session.run<{ table: string; name: string }>(sql`
    select c.relname as "table", t.tgname as name
    from pg_trigger t
    join pg_class c on c.oid = t.tgrelid
    join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = ${schema} and not t.tgisinternal and t.tgenabled <> 'D' and ${ordinary}`)
  return rows
}
