import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  createTestDatabase,
  cloneTestDatabase,
  engines,
  type TestDatabase,
} from '../../tests/support/databases.ts'
import type { Catalog, CatalogColumn, CatalogTable } from './catalog.ts'
import { permittedValuesIn } from './checks.ts'
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

  it('knows the type of every column', () => {
    const types = Object.fromEntries(table('kinds').columns.map((entry) => [entry.name, entry.type]))
    expect(types).toMatchObject({
      i: 'integer',
      d: 'decimal',
      t: 'text',
      b: 'boolean',
      day: 'date',
      at: 'timestamp',
      clock: 'time',
      doc: 'json',
      bin: 'binary',
    })
    if (isPostgres)
      expect(types).toMatchObject({ mood: 'text', tags: 'array', uid: 'uuid', short: 'text', ip: 'other' })
    if (isPostgres) expect(column('kinds', 'short').maxLength).toBe(7)
    if (isPostgres || kind === 'mariadb')
      expect(column('kinds', 'mood').enumValues).toEqual(['sad', 'so "so", ok'])
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

  if (kind !== 'mariadb')
    it('leaves out partial and expression indexes', () => {
      expect(table('persons').uniques).not.toContainEqual(['nick'])
      expect(table('persons').indexes).not.toContainEqual(['nick'])
      expect(table('persons').indexes.flat()).not.toContain('')
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
    const withoutEstimates = (value: Catalog) => value.tables.map((entry) => ({ ...entry, rowEstimate: 0 }))
    expect(withoutEstimates(copied)).toEqual(withoutEstimates(catalog))
    const { rows } = await copy.database.session((session) =>
      session.run({ sql: 'select email from persons order by id', parameters: [] }),
    )
    expect(rows).toEqual([{ email: 'anna@example.org' }, { email: 'ben@example.org' }])
    await copy.drop()
  })
})

describe('a check', () => {
  it('gives values only when it is a list and nothing else', () => {
    const valuesOf = (text: string) => permittedValuesIn(text)
    expect(valuesOf("check (a in ('x', 'y'))")).toEqual([{ column: 'a', values: ['x', 'y'] }])
    expect(valuesOf("check (a in ('x') or b = 1)")).toEqual([])
    expect(valuesOf("check (a not in ('x'))")).toEqual([])
    expect(valuesOf("check (b > 0 and a in ('x'))")).toEqual([])
    expect(valuesOf("check (note <> 'check (a in (1))')")).toEqual([])
    expect(valuesOf("CHECK (((a = ANY (ARRAY['x'::text])) OR (b = 1)))")).toEqual([])
    expect(valuesOf("CHECK ((a = ANY (ARRAY['x'::text, 'y'::text])))")).toEqual([
      { column: 'a', values: ['x', 'y'] },
    ])
  })
})

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
