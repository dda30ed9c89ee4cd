import { afterEach } from 'vitest'
import { parseDataMap } from '../../../src/engine/datamap/load.ts'
import { openInstallation } from '../../../src/installation/installation.ts'
import { fixedClock } from '../../../src/shared/clock.ts'
import { createTestDatabase, type TestDatabase, type TestEngine } from '../../support/databases.ts'
import { type DeskAtHand, deskNow, runOn } from '../../support/desk.ts'
import { temporaryFolder } from '../../support/folders.ts'

/** What opens the places of the tests, by the variables that the places name. */
export const environment = {
  OBJECT_KEYS: 'S3RVER:S3RVER',
  WRONG_KEYS: 'S3RVER:a-wrong-secret',
  SEARCH_LOGIN: 'expunge:a-secret-of-the-tests',
}

/** A desk with files in a store and documents in a search index; the map is read once. */
const { map } = parseDataMap(
  `
helpdesk: outside
title: A desk with content outside of its database
map_version: 1
engines: [postgresql, mysql, sqlite]
ticket:
  table: tickets
  number: id
  title: title
  finished: state = 'closed'
  fields: { state: state }
  retain: [{ name: legal hold, when: state = 'held', ground: Art. 17(3)(e) GDPR }]
person:
  table: people
  identifiers: { email: [email], name: [name] }
stores:
  attached:
    objects: [{ table: files, column: sha, when: sha is not null }]
    folders: [2]
    object_key: 'kept/{name}'
search:
  main:
    documents:
      - { table: tickets, index: '*_ticket', id: id }
      - { table: people, index: '*_user', id: id }
tables:
  people:
    columns:
      id: key
      name: { category: identifier, redact: token, with: 'erased-{key}' }
      email: contact
      language: configuration
  tickets:
    person: { customer_id: customer, agent_id: agent }
    refers_to:
      - { column: customer_id, table: people, when_gone: keep }
      - { column: agent_id, table: people, when_gone: keep }
    columns:
      id: key
      customer_id: reference
      agent_id: reference
      title: { category: free_text, redact: replace, with: '[removed]' }
      state: performance
      created: performance
  messages:
    belongs_to: { table: tickets, on: ticket_id = id }
    columns: { id: key, ticket_id: reference, body: free_text }
  files:
    belongs_to: { table: messages, on: message_id = id }
    rows: [{ redact: delete }]
    columns: { id: key, message_id: reference, sha: technical }
`,
  'outside.yaml',
)

const schema = [
  'create table people (id integer primary key, name varchar(100), email varchar(100), language varchar(10))',
  'create table tickets (id integer primary key, customer_id integer, agent_id integer, title varchar(200), state varchar(20), created TIME)',
  'create table messages (id integer primary key, ticket_id integer, body varchar(2000))',
  'create table files (id integer primary key, message_id integer, sha varchar(80))',
  'create index tickets_customer on tickets (customer_id)',
  'create index tickets_agent on tickets (agent_id)',
  'create index messages_ticket on messages (ticket_id)',
  'create index files_message on files (message_id)',
  'create index files_sha on files (sha)',
]

/** Anna has two tickets, and is named in one of Ben's; one file is hers alone, one is Ben's as well. */
const rows = [
  "insert into people values (1, 'Annabel Zyxolotl', 'annabel@canary.example.org', 'de'), (2, 'Ben Other', 'ben@example.org', 'en'), (3, 'Cora Agent', 'cora@example.org', 'en')",
  "insert into tickets values (1, 1, 3, 'Help for Annabel Zyxolotl', 'closed', '2026-01-02 10:00:00'), (2, 1, 3, 'Mail annabel@canary.example.org', 'closed', '2026-01-03 10:00:00'), (3, 2, 3, 'An invoice', 'open', '2026-01-04 10:00:00'), (4, 2, 3, 'Nothing of her', 'closed', '2026-01-05 10:00:00')",
  "insert into messages values (1, 1, 'I am Annabel Zyxolotl'), (2, 2, 'annabel@canary.example.org'), (3, 3, 'Annabel Zyxolotl told me so'), (4, 4, 'hello')",
  "insert into files values (1, 1, 'aaaaaaaa'), (2, 2, 'bbbbbbbb'), (3, 3, 'bbbbbbbb'), (4, 4, 'cccccccc')",
]

/** Gives each test a desk of its own. To be called inside `describe`. */
export function outsideDesks(engine: TestEngine): () => Promise<DeskAtHand> {
  const made: TestDatabase[] = []
  afterEach(async () => {
    for (const test of made.splice(0)) await test.drop()
  })
  return async () => {
    const test = await createTestDatabase(engine, 'outside')
    made.push(test)
    const time = {
      postgresql: 'timestamptz',
      pglite: 'timestamptz',
      mariadb: 'datetime',
      sqlite: 'timestamp',
    }
    for (const statement of [...schema, ...rows])
      await runOn(test.database, statement.replace('TIME', time[engine]))
    return {
      engine,
      url: test.url,
      database: test.database,
      map,
      installation: await openInstallation(temporaryFolder('outside'), {
        clock: fixedClock(deskNow),
        environment,
      }),
      run: (sql, ...values) => runOn(test.database, sql, values),
      connect: async () => test.database,
    }
  }
}

/** What nobody but the desk itself may hold of Anna. */
export const canaries = ['zyxolotl', 'annabel@canary.example.org', environment.SEARCH_LOGIN, 'a-wrong-secret']
