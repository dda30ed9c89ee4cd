import { afterEach, describe, expect, it } from 'vitest'
import { withTemporaryIndexes } from '../../src/engine/apply/indexes.ts'
import { applyPlan } from '../../src/engine/apply/apply.ts'
import { parseDataMap } from '../../src/engine/datamap/load.ts'
import type { Plan } from '../../src/engine/plan/document.ts'
import { indexStatements } from '../../src/engine/plan/indexes.ts'
import { buildPlan } from '../../src/engine/plan/plan.ts'
import { openInstallation } from '../../src/installation/installation.ts'
import { fixedClock } from '../../src/shared/clock.ts'
import { connect } from '../../src/database/connect.ts'
import { createTestDatabase, type TestEngine } from '../support/databases.ts'
import { deskNow, runOn } from '../support/desk.ts'
import { temporaryFolder } from '../support/folders.ts'

const cleanup: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const clean of cleanup.splice(0).reverse()) await clean()
})

const map = parseDataMap(
  `
helpdesk: texts
title: A desk whose keys are texts
map_version: 1
engines: [postgresql, mysql, sqlite]
ticket: { table: tickets, number: code, finished: state = 'closed', fields: { code: code, state: state } }
person: { table: people, identifiers: { email: [email] } }
tables:
  people: { columns: { id: key, email: contact } }
  tickets:
    person: { customer_id: customer }
    refers_to: [{ column: customer_id, table: people, when_gone: keep }]
    columns:
      code: key
      customer_id: reference
      state: performance
      subject: { category: free_text, redact: mask }
      channel: { category: contact, redact: replace, with: none }
      form: { category: free_text, format: json, paths: { name: clear } }
  notes:
    belongs_to: { table: tickets, on: ticket_code = code }
    columns:
      code: key
      ticket_code: reference
      place: { category: free_text, redact: replace, with: Gelöscht }
      text: { category: free_text, redact: mask }
`,
  'texts.yaml',
).map

describe.each(['postgresql', 'sqlite', 'mariadb'] as const)(
  'texts that a server treats in a way of its own, on %s',
  (engine) => {
    it('are redacted under keys of any collation, in enum columns, and where a serialized value cannot be read', async () => {
      const test = await createTestDatabase(engine, 'texts')
      cleanup.push(() => test.drop())
      for (const statement of tablesOf(engine)) await runOn(test.database, statement)
      const installation = await openInstallation(temporaryFolder('data'), { clock: fixedClock(deskNow) })
      const request = { database: test.database, ...installation }

      const selection = { kind: 'filter', filter: "state like 'CLOSED'" } as const
      const { plan } = await buildPlan({
        ...request,
        map,
        deskName: 'texts',
        disposition: 'redact',
        selection,
      })
      const record = await applyPlan({ plan, ...request, operator: 'tester' })

      expect(record.state).toBe('applied')
      const tickets = await runOn(
        test.database,
        'select code, subject, channel, form from tickets order by code',
      )
      expect(tickets).toEqual([
        { code: 'a-1', subject: '[removed]', channel: 'none', form: '{}' },
        { code: 'b-2', subject: 'stays open', channel: 'mail', form: '{"name": "Anna"' },
      ])
      expect(await runOn(test.database, 'select code, place, text from notes order by code')).toEqual([
        { code: 'ä-1', place: 'Gelöscht', text: '[removed]' },
        { code: 'ä-2', place: 'Köln', text: 'stays' },
      ])
      // Nothing is left to do: a value that already is the replacement, whatever its character set, counts as done.
      const again = await buildPlan({ ...request, map, deskName: 'texts', disposition: 'redact', selection })
      expect(again.plan.counts).toEqual({})
    })
  },
)

describe('a temporary index on MariaDB', () => {
  it('is given up after some seconds when the desk holds the table, and leaves the limits as they were', async () => {
    const test = await createTestDatabase('mariadb', 'waiting')
    cleanup.push(() => test.drop())
    await runOn(test.database, 'create table busy (id integer primary key, x integer)')
    const other = await connect(test.url)
    cleanup.push(() => other.close())
    let free: () => void = () => undefined
    const freed = new Promise<void>((resolve) => (free = resolve))
    let held: () => void = () => undefined
    const holding = new Promise<void>((resolve) => (held = resolve))
    const desk = other.session((session) =>
      session.transaction(async () => {
        await session.run({ sql: 'select * from busy', parameters: [] })
        held()
        await freed
      }),
    )
    await holding
    const limits = { sql: 'select @@lock_wait_timeout as a, @@max_statement_time as b', parameters: [] }
    await test.database.session(async (session) => {
      const before = (await session.run(limits)).rows
      const index = { ...indexStatements(test.database, session, 'busy', ['x']), rows: 1, secondsSaved: 9 }
      const inside = await withTemporaryIndexes(
        session,
        { temporaryIndexes: [index] } as unknown as Plan,
        async () => {
          free()
          await desk
          const { rows } = await session.run({
            sql: "show index from busy where Key_name <> 'PRIMARY'",
            parameters: [],
          })
          return { rows, limits: (await session.run(limits)).rows }
        },
      )
      expect(inside).toEqual({ rows: [], limits: before })
    })
  })
})

function tablesOf(engine: TestEngine): readonly string[] {
  const unicode = engine === 'mariadb' ? ' character set utf8mb4 collate utf8mb4_unicode_ci' : ''
  const latin = engine === 'mariadb' ? ' character set latin1 collate latin1_german2_ci' : ''
  const isPostgres = engine === 'postgresql'
  return [
    ...(isPostgres
      ? ["create type state as enum ('open', 'closed')", "create type channel as enum ('mail', 'none')"]
      : []),
    'create table people (id integer primary key, email varchar(100))',
    `create table tickets (code varchar(40)${unicode} primary key, customer_id integer, state ${isPostgres ? 'state' : 'varchar(20)'},
      subject varchar(200), channel ${isPostgres ? 'channel not null' : 'varchar(20)'}, form ${engine === 'mariadb' ? 'longtext' : 'text'} not null)`,
    `create table notes (code varchar(40)${latin} primary key, ticket_code varchar(40)${unicode} not null, place varchar(40)${latin}, text varchar(200)${latin})`,
    "insert into people values (1, 'anna@example.org')",
    `insert into tickets values ('a-1', 1, 'closed', 'Anna called', 'mail', '{"name": "Anna"'), ('b-2', 1, 'open', 'stays open', 'mail', '{"name": "Anna"')`,
    "insert into notes values ('ä-1', 'a-1', 'Köln', 'Anna, again'), ('ä-2', 'b-2', 'Köln', 'stays')",
  ]
}
