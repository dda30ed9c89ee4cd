import { sql } from 'kysely'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../../../tests/support/folders.ts'
import { connect } from '../../database/connect.ts'
import { readCatalog } from '../../database/introspect.ts'
import { requireDesk } from '../datamap/bind.ts'
import { parseDataMap } from '../datamap/load.ts'
import { matchSubject, type SubjectHint } from './subject.ts'

const { map } = parseDataMap(
  `
helpdesk: small
title: People who wrote mail
map_version: 1
engines: [sqlite]
country: GB
ticket: { table: tickets, number: id, finished: state = 'closed', fields: { state: state } }
person:
  table: people
  identifiers:
    email: [email, { table: former, column: email, 'on': person_id = id, former: true }]
    phone: [phone]
    name: [{ table: mails, column: headers, 'on': person_id = id, from_header: true }]
tables:
  people: { columns: { id: key, email: contact, phone: contact } }
  tickets: { person: { customer_id: customer }, columns: { id: key, customer_id: reference, state: performance } }
  mails:
    belongs_to: { table: people, on: person_id = id }
    columns: { id: key, person_id: reference, headers: contact }
  former:
    belongs_to: { table: people, on: person_id = id }
    columns: { id: key, person_id: reference, email: contact }
`,
  'small.yaml',
)

const rows = [
  'create table people (id integer primary key, email text, phone text)',
  'create table tickets (id integer primary key, customer_id integer, state text)',
  'create table mails (id integer primary key, person_id integer, headers text)',
  'create table former (id integer primary key, person_id integer, email text)',
  "insert into people values (1, 'a.lueders@example.org', '+44 20 7946 0321'), (2, 'tim@example.org', null)",
  "insert into mails values (1, 1, 'From: Anna Lüders <a.lueders@example.org>')",
  "insert into former values (1, 1, 'anna.ray@example.org')",
]

it.each<SubjectHint>([
  { kind: 'email', value: 'a.lueders@example.org' },
  { kind: 'id', value: '1' },
  { kind: 'phone', value: '+44 20 7946 0321' },
])(
  'a person chosen by $kind is known by the name beside their address in mails, and by what was theirs once',
  async (hint) => {
    const database = await connect(`sqlite:${join(temporaryFolder('subject'), 'desk.sqlite')}?mode=create`)
    try {
      await database.session(async (session) => {
        for (const statement of rows) await session.run(sql.raw(statement))
      })
      const { desk } = requireDesk(map, await readCatalog(database))
      const match = await database.session((session) => matchSubject(session, desk, [hint]))
      expect(match.accounts).toHaveLength(1)
      expect(match.accounts[0]?.chosen).toBe(true)
      expect(
        match.accounts[0]?.person.identifiers.map(({ kind, value }) => `${kind} ${value}`).sort(),
      ).toEqual([
        'email a.lueders@example.org',
        'email anna.ray@example.org',
        'name Anna Lüders',
        'phone +44 20 7946 0321',
      ])
    } finally {
      await database.close()
    }
  },
)
