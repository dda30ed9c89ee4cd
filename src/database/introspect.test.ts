import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  createTestDatabase,
  cloneTestDatabase,
  engines,
  type TestDatabase,
} from '../../tests/support/databases.ts'
import type { Catalog, CatalogColumn, CatalogTable, ColumnType } from './catalog.ts'
import { permittedValuesIn } from './checks.ts'
import { connect } from './connect.ts'
import { readCatalog } from './introspect.ts'

describe.each(engines)('the catalog of %s', (kind) => {
  let test: TestDatabase
  let catalog: Catalog
  const isPostgres = kind === 'postgresql' || kind === 'pglite'

  beforeAll(async () => {
    test = await createTestDatabase(kind, 'catalog')
    await test.database.session(async (session) => {
      for (const statement of [...shared(kind), ...special[kind]]) {
        await session.run({ sql: statement, parameters: [] })
      }
    })
    catalog = await readCatalog(test.database)
  })
  afterAll(() => test.drop())

  const table = (name: string): CatalogTable => {
    const found = catalog.tables.find((entry) => entry.name === name)
    if (!found) throw new Error(`The catalog has no table ${name}.`)
    return found
  }
  const column = (tableName: string, name: string): CatalogColumn => {
    const found = table(tableName).columns.find((entry) => entry.name === name)
    if (!found) throw new Error(`The table ${tableName} has no column ${name}.`)
    return found
  }

  it('lists base tables only, without views and without our own', () => {
    const names = catalog.tables.map((entry) => entry.name)
    expect(names).toEqual([...names].sort())
    expect(names).toContain('tickets')
    expect(names).toContain('odd "name"')
    expect(names).not.toContain('open_tickets')
    expect(names).not.toContain('expunge_checkpoints')
    expect(names.filter((name) => name.startsWith('logs'))).toEqual(isPostgres ? ['logs'] : [])
  })

  it('tells what a column may hold', () => {
    expect(column('tickets', 'subject')).toMatchObject({
      type: 'text',
      nullable: false,
      hasDefault: true,
      maxLength: 120,
      generated: false,
    })
    expect(column('tickets', 'body')).toMatchObject({ type: 'text', nullable: true, hasDefault: false })
    expect(column('tickets', 'id')).toMatchObject({
      type: 'integer',
      nullable: false,
      hasDefault: true,
      generated: false,
    })
    expect(column('tickets', 'doubled')).toMatchObject({ generated: true, hasDefault: false })
    expect(column('tickets', 'status').enumValues).toEqual(['new', "it's, open", 'closed'])
    expect(column('tickets', 'subject').enumValues).toBeUndefined()
    expect(column('tickets', 'price').enumValues).toBeUndefined()
    expect(column('tickets', 'body').maxLength).toBeUndefined()
  })

  it('tells how MariaDB writes and compares a text, and nothing of it elsewhere', () => {
    const subject = column('tickets', 'subject')
    if (kind === 'mariadb')
      expect(subject).toMatchObject({
        characterSet: 'utf8mb4',
        collation: expect.stringMatching(/^utf8mb4_/),
      })
    else expect([subject.characterSet, subject.collation]).toEqual([undefined, undefined])
    expect(column('tickets', 'id').collation).toBeUndefined()
  })

  it('knows the type of every column', () => {
    const types = Object.fromEntries(table('kinds').columns.map((entry) => [entry.name, entry.type]))
    expect(types).toEqual({ ...commonTypes, ...(isPostgres ? postgresTypes : mariadbTypes[kind]) })
    const mood = table('kinds').columns.find((entry) => entry.name === 'mood')
    expect(mood?.enumValues).toEqual(kind === 'sqlite' ? undefined : ['sad', 'so "so", ok'])
    const short = table('kinds').columns.find((entry) => entry.name === 'short')
    expect(short?.maxLength).toBe(isPostgres ? 7 : undefined)
  })

  it('knows keys, uniques and indexes, composite ones in their order', () => {
    expect(table('persons').primaryKey).toEqual(['id'])
    expect(table('persons').uniques).toContainEqual(['email'])
    expect(table('links').primaryKey).toEqual(['ticket_b', 'ticket_a'])
    expect(table('links').indexes).toContainEqual(['ticket_b', 'ticket_a'])
    expect(table('tickets').indexes).toContainEqual(['status', 'person_id'])
    expect(table('tickets').uniques).not.toContainEqual(['status', 'person_id'])
    expect(table('persons').indexes).toContainEqual(['email'])
    expect(table('bare')).toMatchObject({ primaryKey: [], uniques: [], indexes: [], foreignKeys: [] })
  })

  it('leaves out partial and expression indexes', () => {
    // MariaDB has neither.
    expect(table('persons').uniques).toEqual([['email']])
    expect(table('persons').indexes).toEqual([['email'], ['id']])
  })

  it('knows foreign keys and what happens on delete', () => {
    const keys = table('tickets').foreignKeys
    expect(keys).toContainEqual({
      columns: ['person_id'],
      table: 'persons',
      references: ['id'],
      onDelete: 'set null',
    })
    expect(keys).toContainEqual({
      columns: ['parent_id'],
      table: 'tickets',
      references: ['id'],
      onDelete: 'cascade',
    })
    expect(table('link_notes').foreignKeys).toEqual([
      {
        columns: ['a', 'b'],
        table: 'links',
        references: ['ticket_b', 'ticket_a'],
        onDelete: expect.stringMatching(/^(no action|restrict)$/),
      },
    ])
  })

  it('knows triggers and estimates rows', () => {
    expect(table('persons').triggers).toEqual(['persons_touch'])
    expect(table('persons').rowEstimate).toBeGreaterThan(0)
    expect(table('bare').rowEstimate).toBe(0)
  })

  it('finds the same in a copy of the database', async () => {
    const copy = await cloneTestDatabase(test)
    const copied = await readCatalog(copy.database)
    expect(withoutEstimates(copied)).toEqual(withoutEstimates(catalog))
    const { rows } = await copy.database.session((session) =>
      session.run({ sql: 'select email from persons order by id', parameters: [] }),
    )
    expect(rows).toEqual([{ email: 'anna@example.org' }, { email: 'ben@example.org' }])
    await copy.drop()
  })
})

it('reads the schema that was asked for on PostgreSQL, and only that', async () => {
  const test = await createTestDatabase('postgresql', 'schema')
  await test.database.session(async (session) => {
    await session.run({ sql: 'create table here (x integer primary key)', parameters: [] })
    await session.run({ sql: 'create schema "other one"', parameters: [] })
    const there = 'create table "other one".there (x integer references here (x))'
    await session.run({ sql: there, parameters: [] })
  })
  const database = await connect(test.url, { schema: 'other one' })
  const catalog = await readCatalog(database)
  const found = await database.session((session) =>
    session.run({ sql: 'select x from there', parameters: [] }),
  )
  await database.close()
  await test.drop()
  expect(catalog.tables.map((table) => table.name)).toEqual(['there'])
  expect(catalog.tables[0]?.foreignKeys[0]?.table).toBe('public.here')
  expect(found.rows).toEqual([])
})

describe('a check', () => {
  it('gives values only when it is a list and nothing else', () => {
    expect(permittedValuesIn("check (a in ('x', 'y'))")).toEqual([{ column: 'a', values: ['x', 'y'] }])
    expect(permittedValuesIn("check (a in ('x') or b = 1)")).toEqual([])
    expect(permittedValuesIn("check (a not in ('x'))")).toEqual([])
    expect(permittedValuesIn("check (b > 0 and a in ('x'))")).toEqual([])
    expect(permittedValuesIn("check (note <> 'check (a in (1))')")).toEqual([])
    expect(permittedValuesIn("CHECK (((a = ANY (ARRAY['x'::text])) OR (b = 1)))")).toEqual([])
    expect(permittedValuesIn("CHECK ((a = ANY (ARRAY['x'::text, 'y'::text])))")).toEqual([
      { column: 'a', values: ['x', 'y'] },
    ])
  })
})

const commonTypes: Readonly<Record<string, ColumnType>> = {
  i: 'integer',
  d: 'decimal',
  t: 'text',
  b: 'boolean',
  day: 'date',
  at: 'timestamp',
  clock: 'time',
  doc: 'json',
  bin: 'binary',
}
const postgresTypes = { mood: 'text', tags: 'array', uid: 'uuid', short: 'text', ip: 'other' }
const mariadbTypes: Readonly<Record<string, object>> = { mariadb: { mood: 'text' }, sqlite: {} }

function withoutEstimates(catalog: Catalog): readonly CatalogTable[] {
  return catalog.tables.map((entry) => ({ ...entry, rowEstimate: 0 }))
}

type Kind = (typeof engines)[number]

function shared(kind: Kind): readonly string[] {
  const isPostgres = kind === 'postgresql' || kind === 'pglite'
  const q = kind === 'mariadb' ? '`' : '"'
  const id = isPostgres
    ? 'integer generated always as identity primary key'
    : kind === 'mariadb'
      ? 'integer auto_increment primary key'
      : 'integer primary key'
  const body = kind === 'mariadb' ? 'longtext' : 'text'
  return [
    'create table persons (id integer primary key, email varchar(100) not null, nick varchar(20), unique (email))',
    "insert into persons values (1, 'anna@example.org', 'a'), (2, 'ben@example.org', 'b')",
    `create table tickets (id ${id}, subject varchar(120) not null default 'none', body ${body},
      status varchar(20) not null check (status in ('new', 'it''s, open', 'closed')),
      price integer check (price > 0), doubled integer generated always as (price * 2) stored,
      person_id integer, parent_id integer,
      constraint tickets_person foreign key (person_id) references persons (id) on delete set null,
      constraint tickets_parent foreign key (parent_id) references tickets (id) on delete cascade)`,
    'create index tickets_by_status on tickets (status, person_id)',
    `create table links (ticket_a integer not null, ticket_b integer not null, primary key (ticket_b, ticket_a))`,
    `create table link_notes (id integer primary key, a integer, b integer,
      foreign key (a, b) references links (ticket_b, ticket_a))`,
    'create table bare (x integer)',
    `create table ${q}odd "name"${q} (x integer)`.replace('"odd "name""', '"odd ""name"""'),
    'create table expunge_checkpoints (x integer)',
    'create view open_tickets as select id from tickets',
  ]
}

const postgres = [
  `create type mood as enum ('sad', 'so "so", ok')`,
  'create domain short_text as varchar(7)',
  `create table kinds (i bigint, d numeric(8, 2), t text, b boolean, day date, at timestamptz, clock time, doc jsonb,
    bin bytea, mood mood, tags text[], uid uuid, short short_text, ip inet)`,
  'create unique index persons_nick on persons (nick) where nick is not null',
  'create index persons_lower on persons (lower(nick))',
  `create function touch() returns trigger language plpgsql as 'begin return new; end'`,
  'create trigger persons_touch before update on persons for each row execute function touch()',
  'create table logs (day date not null, t text) partition by range (day)',
  `create table logs_2024 partition of logs for values from ('2024-01-01') to ('2025-01-01')`,
  'analyze',
]

const special: Readonly<Record<Kind, readonly string[]>> = {
  postgresql: postgres,
  pglite: postgres,
  mariadb: [
    `create table kinds (i bigint, d decimal(8, 2), t mediumtext, b boolean, day date, at datetime, clock time,
      doc json, bin longblob, mood enum('sad', 'so "so", ok'))`,
    'create trigger persons_touch before update on persons for each row set new.nick = new.nick',
    'analyze table persons',
  ],
  sqlite: [
    `create table kinds (i bigint, d decimal(8, 2), t text, b boolean, day date, at datetime, clock time, doc json,
      bin blob)`,
    'create unique index persons_nick on persons (nick) where nick is not null',
    'create index persons_lower on persons (lower(nick))',
    'create trigger persons_touch before update on persons begin select 1; end',
  ],
}
