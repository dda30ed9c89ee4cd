import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect } from '../../database/connect.ts'
import type { Database } from '../../database/database.ts'
import { parseDataMap } from '../datamap/load.ts'
import { scanDesk } from './scan.ts'

const { map } = parseDataMap(
  `
helpdesk: tiny
title: Tiny
map_version: 1
engines: [sqlite]
ticket: { table: tickets, number: id, finished: status = 'closed', fields: { status: status } }
person: { table: people, identifiers: { email: [email] } }
tables:
  tickets: { columns: { id: key, status: performance } }
  people: { columns: { id: key, email: identifier } }
`,
  'tiny.yaml',
)

describe('a scan', () => {
  let database: Database
  beforeAll(async () => {
    database = await connect('sqlite::memory:')
    await database.session(async (session) => {
      for (const sql of [
        'create table tickets (id integer primary key, status text)',
        'create table people (id integer primary key, email text)',
        "insert into people values (1, 'nora@example.org')",
        'create table files (id integer primary key, label text, bytes blob)',
        "insert into files values (1, 'from nora@example.org', x'00')",
        'create table rare (id integer primary key, note text, colour text)',
        `with recursive n(i) as (select 1 union all select i + 1 from n where i < 500)
          insert into rare select i, case when i between 200 and 210 then 'ask nora@example.org' else '' end, 'blue' from n`,
        'create table long (id integer primary key, body text)',
        "insert into long values (1, replace(hex(zeroblob(600)), '00', 'x ') || 'nora@example.org')",
      ])
        await session.run({ sql, parameters: [] })
    })
  })
  afterAll(() => database.close())

  test('looks where the map treats nothing, and names what it could not look into', async () => {
    const bounds = { rows: 10, until: Number.POSITIVE_INFINITY }
    const request = { database, map, bounds, now: new Date('2026-11-01T02:30:00Z'), previous: undefined }
    const { columns } = await scanDesk(request)
    const told = columns.map(({ table, column, found, unread }) => [
      `${table}.${column}`,
      unread ?? found.map(({ kind }) => kind),
    ])
    expect(Object.fromEntries(told)).toEqual({
      'files.label': ['email'],
      'files.bytes': 'values of the type BLOB are not read',
      // Beyond the beginning of a text nothing is read.
      'long.body': [],
      // Far from both ends of its table.
      'rare.note': ['email'],
      'rare.colour': [],
      'tickets.status': [],
    })
  })
})
