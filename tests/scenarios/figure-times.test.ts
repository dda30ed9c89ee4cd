import { describe, expect, it } from 'vitest'
import { sql } from 'kysely'
import { parseDataMap } from '../../src/engine/datamap/load.ts'
import { type FigureReport, reportOn } from '../../src/engine/report/report.ts'
import { createTestDatabase, engines, type TestEngine } from '../support/databases.ts'
import { figureFiles } from '../../src/installation/figure-files.ts'

const noRuns = {
  list: () => Promise.resolve([]),
  readDocument: () => Promise.resolve(undefined),
  figures: figureFiles(() => '/nowhere'),
}

const mapOf = (time_zone: string, figures = '', more = '') => `
helpdesk: t
title: T
map_version: 1
engines: [postgresql, mysql, sqlite]
time_zone: ${time_zone}
ticket:
  table: tickets
  number: id
  finished: status = 'done'
  sentinels: { closed_at: '2999-01-01 00:00:00' }
  fields: { status: status, created: created_at, closed: closed_at }
${figures}
person:
  table: people
  identifiers: { email: [email] }
${more}
tables:
  people: { columns: { id: key, email: contact, role: configuration } }
  tickets: { person: { customer_id: customer }, all: performance, columns: { id: key, customer_id: reference } }
  answers:
    belongs_to: { table: tickets, on: ticket_id = id }
    all: performance
    columns: { id: key, ticket_id: reference }
`

/** A desk of tickets with these times, and answers to them: `ticket, who, when`. */
async function told(
  engine: TestEngine,
  type: string,
  map: string,
  desk: { readonly tickets: readonly (readonly (string | null)[])[]; readonly answers?: readonly string[] },
): Promise<FigureReport> {
  const test = await createTestDatabase(engine, 'times')
  try {
    await test.database.session(async (session) => {
      const run = (text: string) => session.run({ sql: text, parameters: [] })
      await run('create table people (id integer primary key, email varchar(80), role varchar(20))')
      await run("insert into people values (1, 'a@example.org', 'staff'), (2, 'b@example.org', 'customer')")
      await run(
        `create table tickets (id integer primary key, customer_id integer, status varchar(20), created_at ${type} null, closed_at ${type} null)`,
      )
      await run(
        `create table answers (id integer primary key, ticket_id integer, author_id integer, at ${type} null)`,
      )
      for (const [i, [status, created, closed]] of desk.tickets.entries())
        await session.run(
          sql`insert into tickets (id, customer_id, status, created_at, closed_at) values (${sql.lit(i + 1)}, 2, ${status}, ${created}, ${closed})`,
        )
      for (const [i, row] of (desk.answers ?? []).entries())
        await run(`insert into answers (id, ticket_id, author_id, at) values (${i + 1}, ${row})`)
    })
    return await reportOn({
      database: test.database,
      map: parseDataMap(map, 'map.yaml').map,
      deskName: 't',
      runs: noRuns,
      query: { per: 'day', by: ['status'] },
    })
  } finally {
    await test.drop()
  }
}

const days = ({ lines }: FigureReport) =>
  lines.map(({ period, group, created, closed, resolution }) => [
    period,
    group.status?.value,
    created.tickets,
    closed.tickets,
    resolution.mean,
  ])

describe.each(engines)('days and times of figures on %s', (engine) => {
  it('are those that the desk has stored, and nothing where it means never', async () => {
    const tickets = [
      ['done', '2026-03-28 23:30:00', '2026-03-29 01:30:00'],
      ['done', '2026-03-29 01:00:00', '2026-03-28 01:00:00'],
      ['open', '2026-03-29 01:00:00', '1970-01-01 00:00:00'],
      ['open', '2026-03-29 02:00:00', '2999-01-01 00:00:00'],
      ['Open', null, null],
      ['', null, '2026-04-01 00:00:00'],
    ] as const
    const type = engine === 'mariadb' ? 'datetime' : 'timestamp'
    expect(days(await told(engine, type, mapOf('Europe/Berlin'), { tickets }))).toEqual([
      [null, null, 1, 0, null],
      [null, 'Open', 1, 0, null],
      ['2026-03-28', 'done', 1, 1, null],
      ['2026-03-29', 'done', 1, 1, 7_200],
      ['2026-03-29', 'open', 2, 0, null],
      ['2026-04-01', null, 0, 1, null],
    ])
  })

  it('of the first answer by somebody of the staff, whoever wrote before', async () => {
    const figures =
      "  figures: { first_response: { table: answers, at: at, by: author_id, when: at >= '2026-01-01' } }"
    const staff = "  staff: [[{ table: people, on: id = id, when: role = 'staff' }]]"
    const { total } = await told(
      engine,
      engine === 'mariadb' ? 'datetime' : 'timestamp',
      mapOf('UTC', figures, staff),
      {
        tickets: [
          ['open', '2026-03-01 10:00:00', null],
          ['open', '2026-03-01 10:00:00', null],
          ['open', '2026-03-01 10:00:00', null],
        ],
        answers: [
          "1, 2, '2026-03-01 10:05:00'",
          "1, 1, '2026-03-01 12:00:00'",
          "1, 1, '2026-03-01 11:00:00'",
          "2, 2, '2026-03-01 11:00:00'",
          "3, 1, '2025-03-01 11:00:00'",
          "3, 1, '2026-03-02 10:00:00'",
          '2, 1, null',
        ],
      },
    )
    expect(total.firstResponse).toMatchObject({ tickets: 2, mean: (3_600 + 86_400) / 2 })
  })
})

describe.each(['postgresql', 'pglite'] as const)('instants on %s', (engine) => {
  it('fall on the day that the desk has then, and are subtracted over a change of the clocks', async () => {
    const tickets = [
      // Half past midnight of the next day in Berlin.
      ['done', '2026-03-28T23:30:00Z', '2026-03-29T22:30:00Z'],
      ['done', 'infinity', '2026-03-29T12:00:00Z'],
    ] as const
    expect(days(await told(engine, 'timestamptz', mapOf('Europe/Berlin'), { tickets }))).toEqual([
      [null, 'done', 1, 0, null],
      ['2026-03-29', 'done', 1, 1, null],
      ['2026-03-30', 'done', 0, 1, 23 * 3_600],
    ])
  })

  it('and days alone are days', async () => {
    const tickets = [['done', '2026-03-28', '2026-03-30']] as const
    expect(days(await told(engine, 'date', mapOf('America/Lima'), { tickets }))).toEqual([
      ['2026-03-28', 'done', 1, 0, null],
      ['2026-03-30', 'done', 0, 1, 172_800],
    ])
  })
})
