import * as fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCatalog } from '../../src/database/introspect.ts'
import type { Session } from '../../src/database/database.ts'
import { requireDesk } from '../../src/engine/datamap/bind.ts'
import { dataMapSchema } from '../../src/engine/datamap/schema.ts'
import type { Desk } from '../../src/engine/datamap/desk.ts'
import type { Rule } from '../../src/engine/rule/rule.ts'
import { conditionSql } from '../../src/engine/selection/condition.ts'
import { ticketFilter } from '../../src/engine/selection/tickets.ts'
import { createTestDatabase, engines, type TestDatabase } from '../support/databases.ts'
import { runs } from './erasure.ts'
import { filterRule, matches, now, sentinel, type Ticket, tickets } from './filters.ts'

const map = dataMapSchema.parse({
  helpdesk: 'filtered',
  title: 'A desk to filter',
  map_version: 1,
  engines: ['postgresql', 'mysql', 'sqlite'],
  ticket: {
    table: 'tickets',
    number: 'id',
    finished: "status = 'open'",
    fields: {
      status: 'status',
      minutes: 'minutes',
      closed: 'closed',
      due: 'due',
      team: 'team_id -> teams.name',
    },
    sentinels: { closed: sentinel },
    custom: {
      table: 'custom_values',
      on: 'ticket_id = id',
      name: 'field_id -> custom_fields.name',
      value: 'value',
    },
  },
  person: { table: 'people', identifiers: { email: ['email'] } },
  tables: {
    people: { columns: { id: 'key', email: 'contact' } },
    teams: { all: 'configuration' },
    custom_fields: { all: 'configuration' },
    custom_values: { belongs_to: { table: 'tickets', on: 'ticket_id = id' }, all: 'performance' },
    tickets: { all: 'performance' },
  },
})

describe.each(engines)('a filter in %s', (kind) => {
  let test: TestDatabase
  let desk: Desk

  beforeAll(async () => {
    test = await createTestDatabase(kind, 'filter')
    await test.database.session((session) => write(session, tickets))
    desk = requireDesk(map, await readCatalog(test.database)).desk
  })

  afterAll(() => test.drop())

  it('chooses the very tickets for which the rule holds', async () => {
    await test.database.session(async (session) => {
      await fc.assert(
        fc.asyncProperty(filterRule, async (rule) => {
          const bound = ticketFilter(desk, rule, { now, timeZone: 'UTC' })
          expect(await idsWhere(session, desk, bound.rule), bound.text).toEqual(
            tickets.filter((ticket) => matches(rule, ticket) === true).map((ticket) => ticket.id),
          )
        }),
        runs(kind === 'sqlite' ? 400 : 150),
      )
    })
  })
})

async function idsWhere(session: Session, desk: Desk, rule: Rule): Promise<unknown[]> {
  const condition = conditionSql(rule, { desk, engine: session.engine, table: desk.ticket, alias: 't' })
  const { rows } = await session.run(
    sql`select t.id as id from tickets as t where ${condition} order by t.id`,
  )
  return rows.map((row) => row['id'])
}

async function write(session: Session, all: readonly Ticket[]): Promise<void> {
  const timestamp = session.engine === 'mysql' ? sql`datetime` : sql`timestamp`
  await session.run(sql`create table people (id integer primary key, email varchar(80))`)
  await session.run(sql`create table teams (id integer primary key, name varchar(40))`)
  await session.run(sql`create table custom_fields (id integer primary key, name varchar(40))`)
  await session.run(sql`create table tickets (id integer primary key, status varchar(40), minutes integer, closed ${timestamp} null, due date,
    team_id integer, foreign key (team_id) references teams (id))`)
  await session.run(
    sql`create table custom_values (id integer primary key, ticket_id integer, field_id integer, value varchar(40))`,
  )
  await session.run(sql`insert into teams values (1, 'sales'), (2, 'support'), (3, null)`)
  await session.run(sql`insert into custom_fields values (1, 'color'), (2, 'end date')`)
  let values = 0
  for (const { id, status, minutes, closed, due, team, custom } of all) {
    await session.run(
      sql`insert into tickets values (${id}, ${status}, ${minutes}, ${closed}, ${due}, ${team})`,
    )
    for (const { field, value } of custom)
      await session.run(sql`insert into custom_values values (${++values}, ${id}, ${field}, ${value})`)
  }
}
