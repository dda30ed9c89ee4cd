import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { parseDataMap } from '../../src/engine/datamap/load.ts'
import { openInstallation } from '../../src/installation/installation.ts'
import { createTestDatabase, dialects, type TestDatabase, type TestEngine } from '../support/databases.ts'
import { type DeskAtHand, runOn } from '../support/desk.ts'
import { temporaryFolder } from '../support/folders.ts'
import { apply, byHints, erase, planOf, refusalOf, resume, unexplained } from '../support/run.ts'

// A desk of a few rows that declares no relation: all that a data map can say about such a desk, on every engine.

const map = parseDataMap(
  `
helpdesk: loose
title: A desk without foreign keys
map_version: 1
engines: [postgresql, mysql, sqlite]
other_versions:
  - { with: tickets_v2, is: the desk since 2030 }
constants:
  address: { table: links, column: target, when: kind = 'local', up_to: /ticket/ }
ticket:
  table: tickets
  number: id
  finished: kind = 'ticket'
  lifecycles:
    status: state
    of: team_id -> teams.lifecycle
    unset: default
    finished: { default: [closed], orders: [delivered] }
  fields: { state: state, team: team_id -> teams.name }
  along:
    - [{ table: tickets, on: merged_into = id, when: merged_into > 0 }]
  transition:
    column: state
    sets: { closed_at: { value: $now, when: closed_at is null } }
    inserts: [{ table: history, values: { id: $ticket.next_id, ticket_id: $ticket.id, kind: status, text: $status } }]
  note:
    table: history
    values: { id: $ticket.next_id, ticket_id: $ticket.id, kind: note, text: $run }
    followed_by:
      - { table: texts, values: { id: $inserted.id, history_id: $inserted.id, encoding: plain, text: $note } }
person:
  table: people
  identifiers: { email: [email], name: [name] }
  tickets:
    - [{ table: roles, on: person_id = id, when: role = 'customer' }, { table: tickets, on: id = ticket_id }]
  last_of: [{ name: administrators, has: [{ table: roles, on: person_id = id, when: role = 'admin' }] }]
  staff: [[{ table: roles, on: person_id = id, when: role = 'staff' }]]
stores:
  files:
    objects: [{ table: texts, column: object, when: object is not null }]
    folders: [2]
tables:
  teams: { all: configuration }
  people: { columns: { id: key, email: { category: contact, redact: replace, with: '' }, name: { category: identifier, redact: token, with: 'erased-{key}' } } }
  roles:
    refers_to: [{ column: person_id, table: people, when_gone: keep }]
    belongs_to: { table: tickets, on: ticket_id = id, when: ticket_id > 0 }
    columns: { id: key, person_id: reference, ticket_id: reference, role: performance }
  tickets:
    refers_to: [{ column: team_id, table: teams, when_gone: keep }]
    all: performance
    columns: { id: key, merged_into: reference, team_id: reference, next_id: reference, subject: free_text }
  links:
    belongs_to: { table: tickets, on: source_id = id }
    columns: { id: key, source_id: reference, kind: performance, target: reference }
  history:
    belongs_to:
      - { table: tickets, on: ticket_id = id }
      - { table: tickets, on: "text = '{address}' || text(id)", when: kind = 'link', only: purge }
    person: { author_id: { role: author, when: kind = 'mail' } }
    columns:
      id: key
      ticket_id: reference
      author_id: reference
      kind: performance
      text:
        category: free_text
        when: kind != 'phone'
        cases:
          - { when: kind = 'mail', redact: token, with: 'a {kind} of {key}' }
          - { when: "kind in ('note', 'phone')", redact: replace, with: gone }
  texts:
    optional: true
    belongs_to: { table: history, on: history_id = id }
    attachment: { when: object is not null }
    columns:
      id: key
      history_id: reference
      encoding: { category: configuration, redact: replace, with: plain, when: text is not null }
      text: { category: free_text, redact: replace, with: '[removed]' }
      object: content
  frozen: { note: belongs to nobody, columns: { id: key, value: { category: free_text, redact: mask, format: storable } } }
  sessions: { note: belongs to nobody, found: delete, columns: { id: key, data: secret } }
  nowhere: { optional: true, all: configuration }
`,
  'loose.yaml',
).map

/** perl -MStorable=nfreeze -MMIME::Base64 -e 'print encode_base64(nfreeze({who=>"anna\@example.org", n=>1}))' */
const frozen = 'BQsDAAAAAgoQYW5uYUBleGFtcGxlLm9yZwAAAAN3aG8IgQAAAAFu\n'

const schema = [
  'create table teams (id integer primary key, name varchar(40), lifecycle varchar(40))',
  'create table people (id integer primary key, email varchar(80) not null, name varchar(80) not null)',
  'create table roles (id integer primary key, person_id integer, ticket_id integer, role varchar(20))',
  'create table tickets (id integer primary key, merged_into integer, team_id integer, next_id integer, kind varchar(20), state varchar(20), closed_at TIME, subject varchar(200))',
  'create table links (id integer primary key, source_id integer, kind varchar(20), target varchar(200))',
  'create table history (id integer primary key, ticket_id integer, author_id integer, kind varchar(20), text varchar(200))',
  'create table texts (id integer primary key, history_id integer, encoding varchar(20), text BYTES, object varchar(80))',
  'create table frozen (id integer primary key, value BYTES)',
  'create table sessions (id integer primary key, data BYTES)',
  "insert into teams values (1, 'Support', null), (2, 'Orders', 'orders'), (3, 'Other', 'unknown')",
  "insert into people values (1, 'anna@example.org', 'Anna Lemming'), (2, 'bert@example.org', 'Bert Ochs'), (3, 'cora@example.org', 'Cora Staff')",
  "insert into tickets values (1, null, 1, 901, 'ticket', 'closed', null, 'one'), (2, 1, 1, 902, 'ticket', 'closed', null, 'merged'), (3, null, 2, 903, 'ticket', 'delivered', null, 'order'), (4, null, 2, 904, 'ticket', 'closed', null, 'no order'), (5, null, 3, 905, 'ticket', 'closed', null, 'other')",
  "insert into roles values (1, 1, 1, 'customer'), (2, 2, 3, 'customer'), (3, 3, 0, 'staff'), (4, 3, 0, 'admin'), (5, 2, 1, 'customer')",
  "insert into links values (1, 1, 'local', 'desk://here/ticket/3'), (2, 1, 'remote', 'desk://there/ticket/9')",
  "insert into history values (10, 1, 1, 'mail', 'hello'), (11, 2, 1, 'mail', 'merged hello'), (12, 3, 1, 'mail', 'anna wrote here'), (13, 3, 3, 'mail', 'Dear Anna Lemming'), (14, 3, null, 'link', 'desk://here/ticket/1'), (15, 4, null, 'phone', 'a call'), (16, 1, null, 'status', 'kept')",
  "insert into texts values (10, 10, 'b64', 'c2VjcmV0', 'aabbcc'), (11, 12, 'b64', 'c2VjcmV0', 'ddeeff'), (12, 15, 'b64', 'c2VjcmV0', 'aabbcc')",
  "insert into sessions values (1, 'user=anna@example.org'), (2, 'user=bert@example.org')",
  `insert into frozen values (1, '${frozen}')`,
]

describe.each(dialects)('a desk without foreign keys on %s', (engine) => {
  const open: TestDatabase[] = []
  afterEach(async () => {
    for (const test of open.splice(0)) await test.drop()
  })

  async function desk(): Promise<DeskAtHand & { readonly files: string }> {
    const test = await createTestDatabase(engine, 'loose')
    open.push(test)
    const files = temporaryFolder('files')
    for (const name of ['aabbcc', 'ddeeff']) {
      mkdirSync(join(files, name.slice(0, 2)), { recursive: true })
      writeFileSync(join(files, name.slice(0, 2), name.slice(2)), 'a file')
    }
    for (const statement of schema) await runOn(test.database, inEngine(statement, engine))
    return {
      engine,
      url: test.url,
      database: test.database,
      map,
      installation: await openInstallation(temporaryFolder('data')),
      run: (sql, ...values) => runOn(test.database, sql, values),
      connect: async () => test.database,
      files,
    }
  }

  const column = async (at: DeskAtHand, sql: string): Promise<readonly unknown[]> =>
    (await at.run(sql)).map((row) => {
      const value = row['found']
      return value instanceof Uint8Array ? Buffer.from(value).toString() : value
    })

  it('a person goes with the parts of their tickets, and what staff wrote to others stays', async () => {
    const at = await desk()
    const anna = byHints({ kind: 'email', value: 'anna@example.org' })
    const { plan, record, verification } = await erase(at, {
      disposition: 'redact',
      selection: anna,
      stores: { files: at.files },
    })
    expect(plan.totals.tickets).toBe(2)
    expect(plan.warnings.join()).toContain('1 of the tickets has other customers too')
    expect(unexplained(verification)).toEqual([])
    expect(record.incomplete).toEqual([])
    expect(await column(at, 'select text as found from history order by id')).toEqual([
      'a mail of 10',
      'a mail of 11',
      'a mail of 12',
      'Dear [name]',
      'desk://here/ticket/1',
      'a call',
      'kept',
    ])
    expect(await column(at, 'select encoding as found from texts order by id')).toEqual([
      'plain',
      'plain',
      'b64',
    ])
    expect(await column(at, 'select id as found from sessions')).toEqual([2])
    const [value] = await column(at, 'select value as found from frozen')
    expect(Buffer.from(String(value), 'base64').toString('latin1')).toContain(
      '[e-mail]\u0000\u0000\u0000\u0003who',
    )
    expect(existsSync(join(at.files, 'aa', 'bbcc'))).toBe(true)
    expect(existsSync(join(at.files, 'dd', 'eeff'))).toBe(false)
  })

  it('a purge takes the trace of a link in another ticket along', async () => {
    const at = await desk()
    await erase(at, { disposition: 'purge', selection: { kind: 'tickets', numbers: ['2'] } })
    expect(await column(at, 'select id as found from history order by id')).toEqual([12, 13, 15])
    expect(await column(at, 'select id as found from tickets order by id')).toEqual([3, 4, 5])
  })

  it('a filter takes whole tickets whose own lifecycle has ended, and says which lifecycle it does not know', async () => {
    const at = await desk()
    const plan = await planOf(at, {
      disposition: 'redact',
      selection: { kind: 'filter', filter: "state in ('closed', 'delivered')" },
    })
    expect(plan.totals.tickets).toBe(3)
    expect(plan.warnings.join()).toContain('1 ticket follows the lifecycle "unknown"')
    await apply(at, plan)
    expect(await column(at, 'select id as found from tickets where subject is null order by id')).toEqual([
      1, 2, 3,
    ])
  })

  it('a status and a note are written to the whole, with the row that hangs on the note', async () => {
    const at = await desk()
    const wish = { disposition: 'redact', selection: { kind: 'tickets', numbers: ['3'] } } as const
    const refused = await refusalOf(planOf(at, { ...wish, transition: 'closed' }))
    expect(refused.code).toBe('transition-lifecycle')
    await at.run("update tickets set state = 'ordered' where id = 3")
    const plan = await planOf(at, { ...wish, transition: 'delivered' })
    await apply(at, plan)
    expect(await column(at, 'select text as found from history where id = 903')).toEqual(['delivered'])
    const [closed] = await column(at, 'select closed_at as found from tickets where id = 3')
    expect(closed).not.toBeNull()
    const noted = await planOf(at, {
      disposition: 'redact',
      selection: { kind: 'tickets', numbers: ['1'] },
      note: 'Erased – ä €',
    })
    await apply(at, noted)
    expect(await column(at, 'select text as found from texts where history_id = 901')).toEqual([
      'Erased – ä €',
    ])
    expect(await column(at, 'select id as found from history where id in (901, 902)')).toEqual([901])
  })

  it('a column that is personal in some rows is treated by cases in those alone', async () => {
    const at = await desk()
    await apply(
      at,
      await planOf(at, { disposition: 'redact', selection: { kind: 'tickets', numbers: ['4'] } }),
    )
    expect(await column(at, 'select text as found from history where ticket_id = 4')).toEqual(['a call'])
    expect(await column(at, 'select text as found from texts where history_id = 15')).toEqual(['[removed]'])
  })

  it('a file whose folder nobody named stays on the list until somebody does', async () => {
    const at = await desk()
    const plan = await planOf(at, { disposition: 'purge', selection: { kind: 'tickets', numbers: ['3'] } })
    expect(plan.incomplete.join()).toContain('1 of files, whose place is not known')
    const record = await apply(at, plan)
    expect(record.incomplete.join()).toContain('not removed')
    expect(existsSync(join(at.files, 'dd', 'eeff'))).toBe(true)
    const later = await resume(at, record.id, { stores: { files: at.files } })
    expect(later.incomplete).toEqual(plan.incomplete.filter((reason) => !reason.startsWith('outside')))
    expect(existsSync(join(at.files, 'dd', 'eeff'))).toBe(false)
  })

  it('the last administrator is known by a chain, and another version by its tables', async () => {
    const at = await desk()
    const cora = {
      disposition: 'redact',
      selection: byHints({ kind: 'email', value: 'cora@example.org' }),
    } as const
    expect((await refusalOf(planOf(at, cora))).code).toBe('last-of-group')
    await at.run('create table tickets_v2 (id integer primary key)')
    const refused = await refusalOf(planOf(at, cora))
    expect(refused.code).toBe('map-version')
    expect(refused.message).toContain('it has tickets_v2, as the desk since 2030')
  })
})

function inEngine(statement: string, engine: TestEngine): string {
  const time = engine === 'mariadb' ? 'datetime' : 'timestamp'
  // RT keeps such texts in bytes on MariaDB, and in text elsewhere.
  const bytes = engine === 'mariadb' ? 'longblob' : 'text'
  return statement.replace(' TIME', ` ${time}`).replaceAll(' BYTES', ` ${bytes}`)
}
