import { afterEach, describe, expect, it } from 'vitest'
import { applyPlan } from '../../src/engine/apply/apply.ts'
import { parseDataMap } from '../../src/engine/datamap/load.ts'
import { buildPlan } from '../../src/engine/plan/plan.ts'
import { restoreRun } from '../../src/engine/restore/restore.ts'
import { openInstallation } from '../../src/installation/installation.ts'
import { createTestDatabase, dialects, type TestDatabase, type TestEngine } from '../support/databases.ts'
import { runOn } from '../support/desk.ts'
import { temporaryFolder } from '../support/folders.ts'
import { differenceOf, snapshotOf } from '../support/snapshot.ts'

// A desk of a few rows that has every type of column, rows that refer to one another in a circle, and a database that
// removes rows by itself.

const map = parseDataMap(
  `
helpdesk: types
title: Columns of every type
map_version: 1
engines: [postgresql, mysql, sqlite]
ticket:
  table: tickets
  number: id
  finished: state = 'closed'
  fields: { state: state }
person: { table: people, identifiers: { email: [email] } }
tables:
  people: { columns: { id: key, email: contact } }
  tickets:
    person: { customer_id: customer }
    refers_to: [{ column: last_mail_id, table: mails, when_gone: clear }]
    columns: { id: key, customer_id: reference, last_mail_id: reference, state: performance, subject: free_text }
  mails:
    belongs_to: { table: tickets, on: ticket_id = id }
    refers_to: [{ column: reply_to_id, table: mails, when_gone: clear }]
    columns: { id: key, ticket_id: reference, reply_to_id: reference, text: free_text }
  things:
    belongs_to: { table: tickets, on: ticket_id = id }
    columns: { code: key, ticket_id: reference, COLUMNS }
`.replace('COLUMNS', Array.from({ length: 14 }, (_, i) => `v${i + 1}: free_text`).join(', ')),
  'types.yaml',
).map

/** Fourteen columns of a table, and three rows of values for each. */
const types: Readonly<
  Record<'postgresql' | 'mysql' | 'sqlite', readonly (readonly [string, ...string[]])[]>
> = {
  postgresql: [
    ['bytea', String.raw`'\x00ff4127'`, `''`],
    ['double precision', '0.1::float8 + 0.2::float8', `'-Infinity'`],
    ['real', '1.0::real / 3', `'NaN'`],
    ['numeric(30,10)', '-12345678901234567890.0123456789', '0.1000000000'],
    ['numeric', '1.500', `'NaN'`],
    ['timestamptz(6)', `'2026-10-25 02:30:00.123456+02'`, `'infinity'`],
    ['timestamp', `'0001-01-01 00:00:00 BC'`, `'2026-03-01 10:00:00.5'`],
    ['interval', `'1 mon -2 days 03:04:05.678'`, `'0'`],
    ['jsonb', `'{"b": [1, 2.50, null, "\\u00e4"], "a": 1e20}'`, `'"x"'`],
    ['json', `'{"b" :1,  "b": 2}'`, 'null'],
    ['text[]', `array['a"b', null, '{,}', '\\']`, `'{}'`],
    ['bit(5)', `B'10110'`, `B'00000'`],
    ['char(6)', `'ab'`, `E'\\u00e4 \\n'`],
    ['tsvector', `to_tsvector('simple', 'one two ''three')`, `''`],
  ],
  mysql: [
    ['longblob', `x'00ff4127'`, `''`],
    ['double', '0.1e0 + 0.2e0', '-1.7976931348623157e308'],
    ['float', '1/3', '16777217'],
    ['decimal(30,10)', '-12345678901234567890.0123456789', '0.1'],
    ['datetime(6)', `'2026-10-25 02:30:00.123456'`, `'0000-00-00 00:00:00'`],
    [
      'timestamp(3) null default current_timestamp(3) on update current_timestamp(3)',
      `'2026-03-29 01:30:00.250'`,
      `'1971-01-01 00:00:00'`,
    ],
    ['time(2)', `'-838:59:58.99'`, `'00:00:00'`],
    ['year', '1999', '2155'],
    ['json', `'{"b" :1,  "a": "\\u00e4"}'`, 'null'],
    [`enum('a','b c','ä')`, `'ä'`, `'b c'`],
    [`set('x','y')`, `'x,y'`, `''`],
    ['bit(12)', `b'101100111000'`, `b'0'`],
    ['varchar(20) character set latin1', `'Grün € '`, `''`],
    ['bigint unsigned', '18446744073709551615', '0'],
  ],
  sqlite: [
    ['blob', `x'00ff4127'`, `x''`],
    ['real', '0.1 + 0.2', '-1e308'],
    ['integer', '9223372036854775807', '-9223372036854775808'],
    ['numeric', '1.5', `'text'`],
    ['text', `'a''b' || char(10) || 'ä'`, `''`],
    ['', '5', '5.0'],
    ['', `x'41'`, `'A'`],
    ['', 'null', `'i5'`],
    ['text', `x'4142'`, `'007'`],
    ['integer', `'abc'`, '1.25'],
    ['datetime', `'2026-10-25T02:30:00Z'`, '1766620800'],
    ['boolean', '1', '0'],
    ['json', `'{"b" :1,  "a": 2}'`, 'null'],
    ['decimal(10,2)', '0.30', `'1e500'`],
  ],
}

const identity = { postgresql: 'bigint generated always as identity', mysql: 'bigint', sqlite: 'integer' }
const keyType = { postgresql: 'bytea', mysql: 'varbinary(16)', sqlite: 'blob' }

function statements(engine: 'postgresql' | 'mysql' | 'sqlite'): readonly string[] {
  const columns = types[engine]
  const auto = engine === 'mysql' ? ' auto_increment' : ''
  const sum =
    engine === 'sqlite' ? 'length(subject)' : engine === 'mysql' ? 'char_length(subject)' : 'length(subject)'
  const generated =
    engine === 'sqlite'
      ? `size integer generated always as (${sum}) stored`
      : `size integer generated always as (${sum}) stored`
  const insertTicket = engine === 'postgresql' ? 'overriding system value ' : ''
  const values = (i: number) => columns.map(([, ...given]) => given[i] ?? 'null').join(', ')
  const hex = (digits: string) => (engine === 'postgresql' ? String.raw`'\x${digits}'` : `x'${digits}'`)
  return [
    ...(engine === 'mysql' ? [`set sql_mode = 'NO_AUTO_VALUE_ON_ZERO'`] : []),
    'create table people (id integer primary key, email varchar(200))',
    `create table tickets (id ${identity[engine]} primary key${auto}, customer_id integer references people (id), last_mail_id bigint, state varchar(20), subject varchar(200), ${generated})`,
    'create table mails (id bigint primary key, ticket_id bigint not null, reply_to_id bigint, text varchar(200), foreign key (ticket_id) references tickets (id), foreign key (reply_to_id) references mails (id))',
    ...(engine === 'sqlite'
      ? []
      : ['alter table tickets add foreign key (last_mail_id) references mails (id)']),
    `create table things (code ${keyType[engine]} primary key, ticket_id bigint not null, ${columns.map(([type], i) => `v${i + 1} ${type}`).join(', ')}, foreign key (ticket_id) references tickets (id))`,
    'create table extras (id integer primary key, mail_id bigint not null, what varchar(20), foreign key (mail_id) references mails (id) on delete cascade)',
    'create table deeper (a integer not null, b integer not null, extra_id integer not null, primary key (a, b), foreign key (extra_id) references extras (id) on delete cascade)',
    'create table marks (id integer primary key, mail_id bigint, foreign key (mail_id) references mails (id) on delete set null)',
    `insert into people values (1, 'anna@example.org')`,
    `insert into tickets (id, customer_id, state, subject) ${insertTicket}values (0, 1, 'closed', 'nought'), (7, 1, 'closed', 'seven'), (8, 1, 'open', 'eight')`,
    `insert into mails values (12, 7, null, 'first'), (11, 7, 12, 'second, with a smaller number'), (13, 8, null, 'other')`,
    'update tickets set last_mail_id = 11 where id = 7',
    `insert into things values (${hex('0001')}, 7, ${values(0)}), (${hex('ff')}, 0, ${values(1)}), (${hex('02')}, 8, ${values(0)})`,
    `insert into extras values (1, 11, 'goes along'), (2, 13, 'stays')`,
    'insert into deeper values (1, 1, 1), (1, 2, 1), (2, 1, 2)',
    'insert into marks values (1, 11), (2, 13), (3, null)',
  ]
}

describe.each(dialects)('what comes back is what was there, on %s', (kind) => {
  const tests: TestDatabase[] = []
  afterEach(async () => {
    for (const test of tests.splice(0)) await test.drop()
  })

  it.each(['purge', 'redact'] as const)(
    'after a %s: values of every type, keys of bytes and 0, circles, and what the database removed by itself',
    async (disposition) => {
      const { database, installation } = await openTypes(kind)
      const before = await textsOf(database)
      const { plan } = await buildPlan({
        ...installation,
        database,
        map,
        deskName: 'types',
        disposition,
        selection: { kind: 'filter', filter: "state = 'closed'" },
        undoDays: 3,
      })
      const run = await applyPlan({ ...installation, database, plan, operator: 'tester' })
      const erased = await textsOf(database)
      expect(erased).not.toEqual(before)
      if (disposition === 'purge') {
        expect(await runOn(database, 'select id from extras')).toEqual([{ id: 2 }])
        expect(await runOn(database, 'select count(*) as n from marks where mail_id is null')).toEqual([
          { n: 2 },
        ])
      }

      const restored = await restoreRun({ ...installation, database, runId: run.id, operator: 'tester' })

      expect(await textsOf(database)).toEqual(before)
      expect(JSON.stringify(restored.restoration?.tables)).not.toContain('left')
    },
  )

  it('a value that is longer than one statement may carry comes back whole', async () => {
    const { database, installation } = await openTypes(kind)
    const length = 6 * 1024 * 1024
    const bytes = Buffer.alloc(length, 0)
    for (let i = 0; i < length; i += 1) bytes[i] = (i * 31 + (i >> 8)) % 256
    await runOn(database, `update things set v1 = ? where ticket_id = 7`, [bytes])
    const before = await snapshotOf(database)
    const { plan } = await buildPlan({
      ...installation,
      database,
      map,
      deskName: 'types',
      disposition: 'purge',
      selection: { kind: 'tickets', numbers: ['7'] },
      undoDays: 3,
    })
    const run = await applyPlan({ ...installation, database, plan, operator: 'tester' })
    await restoreRun({ ...installation, database, runId: run.id, operator: 'tester' })
    const difference = differenceOf(before, await snapshotOf(database))
    expect([difference.removed, difference.added, difference.changed.map(({ column }) => column)]).toEqual([
      [],
      [],
      [],
    ])
  })

  async function openTypes(engine: TestEngine) {
    const test = await createTestDatabase(engine, 'types')
    tests.push(test)
    const { database } = test
    await database.session(async (session) => {
      for (const sql of statements(database.engine)) await session.run({ sql, parameters: [] })
    })
    return { database, installation: await openInstallation(temporaryFolder('data')) }
  }
})

/** Every row, with values in the database's own words, so that nothing is lost on the way to the comparison. */
async function textsOf(database: TestDatabase['database']) {
  const snapshot = await snapshotOf(database)
  if (database.engine === 'postgresql') {
    const rows = await runOn(database, 'select cast(things as text) as row from things order by code')
    return [snapshot, rows]
  }
  const columns = Array.from({ length: 14 }, (_, i) => `v${i + 1}`)
  const words =
    database.engine === 'sqlite'
      ? columns.map((name) => `typeof(${name}) || quote(${name}) as ${name}`)
      : columns.map((name, i) => `hex(${i === 2 ? `${name} * 3e0` : name}) as ${name}`)
  return [snapshot, await runOn(database, `select ${words.join(', ')} from things order by code`)]
}
