import { afterEach, describe, expect, it } from 'vitest'
import { connect } from '../../src/database/connect.ts'
import type { Database, Row, Session } from '../../src/database/database.ts'
import { applyPlan, type ApplyRequest } from '../../src/engine/apply/apply.ts'
import type { RunRecord } from '../../src/engine/apply/record.ts'
import { parseDataMap } from '../../src/engine/datamap/load.ts'
import type { DataMap } from '../../src/engine/datamap/schema.ts'
import type { Plan } from '../../src/engine/plan/document.ts'
import { buildPlan } from '../../src/engine/plan/plan.ts'
import { type Installation, openInstallation } from '../../src/installation/installation.ts'
import { createTestDatabase, type TestDatabase, type TestEngine } from '../support/databases.ts'
import { runOn, sampleDesks } from '../support/desk.ts'
import { temporaryFolder } from '../support/folders.ts'
import { apply, byHints, erase, planOf, refusalOf, subjectOf, unexplained, verify } from '../support/run.ts'

// Desks of a few rows, each with one thing that the sample desk does not have.

const map = parseDataMap(
  `
helpdesk: small
title: A desk of a few rows
map_version: 1
engines: [postgresql, mysql, sqlite]
ticket:
  table: tickets
  number: id
  finished: state = 'closed'
  fields: { state: state }
  retain: [{ name: kept, ground: law, when: state = 'kept' }]
person: { table: people, identifiers: { email: [email] } }
tables:
  people: { columns: { id: key, email: contact } }
  tickets:
    person: { customer_id: customer }
    columns: { id: key, customer_id: reference, state: performance, keep_until: performance, subject: free_text }
  uses:
    belongs_to: { table: tickets, on: ticket_id = id }
    columns: { id: key, ticket_id: reference, file_id: reference }
  files:
    belongs_to: { table: uses, on: id = file_id, shared: true }
    columns:
      id: key
      text: { category: free_text, redact: mask }
      form: { category: free_text, format: json, paths: { name: clear } }
  mails:
    belongs_to: { table: tickets, on: ticket_id = id }
    columns: { id: key, ticket_id: reference, text: free_text }
  times:
    belongs_to: { table: tickets, on: ticket_id = id }
    columns: { id: key, ticket_id: reference, minutes: performance }
  notes:
    belongs_to:
      - { table: tickets, on: ticket_id = id }
      - { table: people, on: person_id = id }
    columns: { id: key, ticket_id: reference, person_id: reference, text: { category: free_text, redact: mask } }
  invoices:
    note: not of the help desk
    refers_to: [{ column: ticket_id, table: tickets, when_gone: keep }]
    columns: { id: key, ticket_id: reference }
`,
  'small.yaml',
).map

const schema = [
  'create table people (id integer primary key, email varchar(200))',
  'create table tickets (id integer primary key, customer_id integer, state varchar(20), keep_until TIME, subject varchar(200))',
  'create table uses (id integer primary key, ticket_id integer, file_id integer)',
  'create table files (id integer primary key, text varchar(200), form varchar(200))',
  'create table mails (id integer primary key, ticket_id integer, text varchar(2000)) PARTITIONS',
  'create table times (id integer primary key, ticket_id integer, minutes integer)',
  'create table notes (id integer primary key, ticket_id integer, person_id integer, text varchar(200))',
  'create table invoices (id integer primary key, ticket_id integer)',
  `insert into people values (1, 'anna@example.org'), (2, 'bernd@example.org')`,
  `insert into tickets values (1, 1, 'closed', null, 'one'), (2, 1, 'closed', null, 'two'), (3, 2, 'open', null, 'three')`,
  `insert into files values (10, 'write to bernd@example.org', '{"name":"Bernd"}'), (11, 'write to anna@example.org', '{"name":"Anna"}')`,
  `insert into uses values (100, 1, 10), (101, 3, 10), (102, 1, 11)`,
]

const rows = [
  `insert into mails values (1, 1, 'hello'), (2, 3, 'hello')`,
  `insert into times values (1, 1, 5), (2, 3, 7)`,
]

interface SmallDesk extends Installation {
  readonly url: string
  readonly database: Database
  readonly map: DataMap
  run(sql: string, ...values: readonly unknown[]): Promise<readonly Row[]>
}

describe.each(['postgresql', 'mariadb', 'sqlite'] as const)('a small desk on %s', (engine) => {
  const smallDesk = smallDesks(engine)

  it('text that tickets outside the selection share is left as it is', async () => {
    const desk = await smallDesk()
    const { record, plan } = await eraseFinished(desk, 'redact')
    expect(record.counts['files']).toEqual({ rewrite: 1 })
    expect(plan.counts['files']).toEqual({ rewrite: 1 })
    expect(await desk.run('select * from files order by id')).toEqual([
      { id: 10, text: 'write to bernd@example.org', form: '{"name":"Bernd"}' },
      { id: 11, text: '[removed]', form: '{"name":null}' },
    ])
  })

  it('a file that a mail carries stays to the byte where a person is masked around it, and is told', async () => {
    const desk = await smallDesk()
    const email = 'anna@example.org'
    const file = Buffer.from(`%PDF-1.4\nBT (Contract of ${email}) Tj ET\n%%EOF\n`).toString('base64')
    const mailOf = (words: string) =>
      [
        'Subject: contract',
        'Content-Type: multipart/mixed; boundary=edge',
        '',
        '--edge',
        'Content-Type: text/plain',
        '',
        words,
        '--edge',
        'Content-Type: application/pdf',
        'Content-Transfer-Encoding: base64',
        '',
        file,
        '--edge--',
        '',
      ].join('\n')
    await desk.run('insert into mails values (?, ?, ?)', 7, 3, mailOf(`From ${email}.`))
    await desk.run('insert into mails values (?, ?, ?)', 8, 3, mailOf('Attached.'))
    const { plan } = await buildPlan({
      ...desk,
      deskName: 'small',
      disposition: 'redact',
      selection: byHints({ kind: 'email', value: email }),
    })
    const record = await applyPlan({ plan, operator: 'tester', ...desk })
    expect(record.incomplete).toEqual([expect.stringContaining('left in mails.text: 2 values')])
    expect(await desk.run('select id, text from mails where id > 6 order by id')).toEqual([
      { id: 7, text: mailOf('From [e-mail].') },
      { id: 8, text: mailOf('Attached.') },
    ])
  })

  it('a ground that ends with a time lasts to the end of that day on the clock of the desk', async () => {
    const desk = await smallDesk()
    const retain = [{ name: 'books', ground: 'law', when: "state = 'closed'", until: 'keep_until' }]
    // Always ahead of UTC, so that the day has begun there long before; at the first minute of today, over there.
    const time_zone = 'Pacific/Kiritimati'
    const wall = new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10)
    const zone = engine === 'postgresql' ? '+14' : ''
    await desk.run(`update tickets set keep_until = '${wall} 00:01:00${zone}' where id = 1`)
    await desk.run(`update tickets set keep_until = '2020-01-01 00:00:00${zone}' where id = 2`)
    const kept = { ...desk.map, time_zone, ticket: { ...desk.map.ticket, retain } }
    const plan = await planFinished({ ...desk, map: kept }, 'redact')
    expect(plan.retained).toMatchObject([{ name: 'books', tickets: 1 }])
    expect(plan.totals.tickets).toBe(1)
  })
})

// On SQLite nobody else writes while a run is at work in the same process.
describe.each(['postgresql', 'mariadb'] as const)('a small desk at work, on %s', (engine) => {
  const smallDesk = smallDesks(engine)

  it('a ticket that shares a text with the person cannot be put on hold between reading and writing it', async () => {
    const desk = await smallDesk()
    await desk.run(`insert into notes values (1, 3, 1, 'write to anna@example.org')`)
    const other = await connect(desk.url)
    const hold = async () => {
      await other.session(async (session) => {
        const wait = engine === 'mariadb' ? 'set innodb_lock_wait_timeout = 1' : `set lock_timeout = '500ms'`
        await session.run({ sql: wait, parameters: [] })
        await session.run({ sql: `update tickets set state = 'kept' where id = 3`, parameters: [] })
      })
    }
    const holds: unknown[] = []
    const database = watched(desk.database, async (text) => {
      // Of the person's chunk: the rehearsal before it reads no rows.
      if (!/\bnotes\b.* for update/.test(text) || !text.includes('json_')) return
      holds.push(
        await hold().then(
          () => 'held',
          (error: unknown) => error,
        ),
      )
    })
    try {
      const { plan } = await buildPlan({
        ...desk,
        deskName: 'small',
        disposition: 'redact',
        selection: { kind: 'subject', hints: [{ kind: 'email', value: 'anna@example.org' }] },
      })
      const record = await applyPlan({ plan, operator: 'tester', ...desk, database })
      expect(record.counts['notes']).toEqual({ rewrite: 1 })
      expect(holds).toHaveLength(1)
      expect(holds[0]).toMatchObject({ kind: 'lock timeout' })
      expect(await desk.run('select text from notes')).toEqual([{ text: 'write to [e-mail]' }])
    } finally {
      await other.close()
    }
  })

  it('a row that comes to refer to a ticket after it was selected keeps it from being purged', async () => {
    const desk = await smallDesk()
    const runs = {
      ...desk.runs,
      // The figures are the last that a run writes before its first chunk.
      writeDocument: async (...args: Parameters<typeof desk.runs.writeDocument>) => {
        if (args[1] === 'figures') await desk.run('insert into invoices values (1, 2)')
        await desk.runs.writeDocument(...args)
      },
    }
    const { record } = await eraseFinished(desk, 'purge', { runs })
    expect(record.counts['tickets']).toEqual({ purge: 1, redact: 1 })
    expect(await desk.run('select id, subject from tickets order by id')).toEqual([
      { id: 2, subject: null },
      { id: 3, subject: 'three' },
    ])
  })
})

describe('what PostgreSQL writes by itself', () => {
  const smallDesk = smallDesks('postgresql')

  it.each([
    [
      'a trigger on a partition',
      `create function more() returns trigger language plpgsql as
         $f$ begin update times set minutes = minutes + 1; return new; end $f$`,
      'create trigger more after update on mails_1 for each row execute function more()',
    ],
    ['a rule', 'create rule more as on update to mails do also update times set minutes = minutes + 1'],
  ])('%s that changes reporting elsewhere stops the run, and nothing is changed', async (_, ...ddl) => {
    const desk = await smallDesk()
    for (const statement of ddl) await desk.run(statement)
    const plan = await planFinished(desk, 'redact')
    const times = plan.units.flatMap((unit) => unit.proofs).find((proof) => proof.table === 'times')
    expect(times?.untouched).toBe(true)
    expect((await refusalOf(applyPlan({ plan, operator: 'tester', ...desk }))).code).toBe('reporting-changed')
    expect(await desk.run('select minutes from times order by id')).toEqual([{ minutes: 5 }, { minutes: 7 }])
    expect(await desk.run('select text from mails order by id')).toEqual([
      { text: 'hello' },
      { text: 'hello' },
    ])
  })
})

describe.each(['postgresql', 'mariadb', 'sqlite'] as const)(
  'a person who is also an agent, on %s',
  (engine) => {
    const freshDesk = sampleDesks(engine)

    it.each(['redact', 'purge'] as const)(
      'is let go of where they handled tickets, as planned, and the second look knows it: %s',
      async (disposition) => {
        const sample = await freshDesk()
        const [id] = sample.truth.subject.personIds
        const own = await sample.run('select id from tickets where customer_id = ? order by id', id)
        const other = await sample.run('select id from tickets where customer_id <> ? order by id', id)
        for (const ticket of [own[0], other[0]])
          await sample.run('update tickets set agent_id = ? where id = ?', id, ticket?.['id'])
        const person = { ...sample.map.person, as_agent: 'clear' as const }
        const desk = { ...sample, map: { ...sample.map, person } }

        const plan = await planOf(desk, { disposition, selection: subjectOf(desk) })
        const record = await apply(desk, plan, { chunkRows: 2 })
        const { performance, reports } = await verify(desk, record.id)

        expect(record.counts).toEqual(plan.counts)
        expect(await sample.run('select id from tickets where agent_id = ?', id)).toEqual([])
        expect(performance.filter(({ equal }) => !equal)).toEqual([])
        for (const report of reports.filter(({ equal }) => !equal))
          expect(report.declared).toContain('empties the agent')
      },
    )

    it('is masked where a ticket that they handled names them', async () => {
      const sample = await freshDesk()
      const [id] = sample.truth.subject.personIds
      const [person] = await sample.run('select email from persons where id = ?', id)
      const tickets = await sample.run('select id, customer_id from tickets order by id')
      const ticket = tickets.find(
        ({ customer_id }) =>
          !sample.truth.subject.personIds.some((own) => String(own) === String(customer_id)),
      )
      await sample.run(
        'update tickets set agent_id = ?, title = ? where id = ?',
        id,
        `Bitte an ${String(person?.['email'])}`,
        ticket?.['id'],
      )
      const asAgent = { ...sample.map.person, as_agent: 'clear' as const }
      const desk = { ...sample, map: { ...sample.map, person: asAgent } }
      const { verification } = await erase(desk, { disposition: 'redact', selection: subjectOf(desk) })
      expect(unexplained(verification)).toEqual([])
      expect(await sample.run('select title, agent_id from tickets where id = ?', ticket?.['id'])).toEqual([
        { title: 'Bitte an [e-mail]', agent_id: null },
      ])
    })
  },
)

function smallDesks(engine: TestEngine): () => Promise<SmallDesk> {
  const made: TestDatabase[] = []
  afterEach(async () => {
    for (const test of made.splice(0)) await test.drop()
  })
  return async () => {
    const test = await createTestDatabase(engine, 'small')
    made.push(test)
    const isPostgres = engine === 'postgresql'
    const ddl = schema.map((statement) =>
      statement
        .replace(
          'TIME',
          { postgresql: 'timestamptz', mariadb: 'datetime', sqlite: 'timestamp', pglite: '' }[engine],
        )
        .replace('PARTITIONS', isPostgres ? 'partition by range (id)' : ''),
    )
    const partition = isPostgres
      ? ['create table mails_1 partition of mails for values from (0) to (1000)']
      : []
    for (const statement of [...ddl, ...partition, ...rows]) await runOn(test.database, statement)
    return {
      ...(await openInstallation(temporaryFolder('small'))),
      url: test.url,
      database: test.database,
      map,
      run: (sql, ...values) => runOn(test.database, sql, values),
    }
  }
}

/** The database with an ear for what has just been run in it. */
function watched(database: Database, heard: (text: string) => Promise<void>): Database {
  const watch = (session: Session): Session => ({
    ...session,
    async run<R extends Row>(statement: Parameters<Session['run']>[0]) {
      const compiled = 'sql' in statement ? statement : session.compile(statement)
      const result = await session.run<R>(compiled)
      if (result.rows.length > 0) await heard(compiled.sql.replaceAll(/["`]/g, ''))
      return result
    },
  })
  return { ...database, session: (work) => database.session((session) => work(watch(session))) }
}

const planFinished = async (desk: SmallDesk, disposition: 'redact' | 'purge'): Promise<Plan> =>
  (
    await buildPlan({
      ...desk,
      deskName: 'small',
      disposition,
      selection: { kind: 'filter', filter: "state = 'closed'" },
    })
  ).plan

async function eraseFinished(
  desk: SmallDesk,
  disposition: 'redact' | 'purge',
  more: Partial<ApplyRequest> = {},
): Promise<{ readonly plan: Plan; readonly record: RunRecord }> {
  const plan = await planFinished(desk, disposition)
  return { plan, record: await applyPlan({ plan, operator: 'tester', ...desk, ...more }) }
}
