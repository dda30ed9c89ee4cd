import { describe, expect, test } from 'vitest'
import { sketchCatalog } from '../catalog.fixtures.ts'
import { checkDataMap } from '../check.ts'
import { parseDataMap } from '../load.ts'
import { check, codes, columnsOf, mapOf, tables, withColumns } from './check.fixtures.ts'

describe('names in the ticket and the person', () => {
  test('fields', () => {
    expect(fields('state')).toEqual(['error missing-column tickets.state'])
    expect(fields('customer_id -> persons.email')).toEqual(['error missing-table persons'])
    expect(fields('customer_id -> people.mail')).toEqual(['error missing-column people.mail'])
    expect(fields('customer_id -> messages.body')).toEqual(['error lookup-key messages'])
  })
  test('finished, stop, retain and sentinels', () => {
    expect(
      codes(
        checkDataMap(
          parseDataMap(mapOf({}).replace("status = 'done'", "state = 'done'"), 'm'),
          sketchCatalog(tables),
        ),
      ),
    ).toEqual(['error missing-column tickets.state'])
    expect(line('stop: [{ name: a, when: court = true }]')).toEqual(['error missing-column tickets.court'])
    expect(line('retain: [{ name: a, ground: b, when: hold = true }]')).toEqual([
      'error missing-column tickets.hold',
    ])
    expect(line('retain: [{ name: a, ground: b, when: id = 1, until: end }]')).toEqual([
      'error missing-column tickets.end',
    ])
    expect(line('retain: [{ name: a, ground: b, when: id = 1, until: minutes }]')).toEqual([
      'error until-type tickets.minutes',
    ])
    expect(
      line(
        'retain: [{ name: a, ground: b, when: id = 1, until: created_at }, { name: c, ground: b, when: id = 1, until: 2030-12-31 }]',
      ),
    ).toEqual([])
    expect(line('sentinels: { closed: x }')).toEqual(['error missing-column tickets.closed'])
  })
  test('a root is named by a key that says nothing about a person', () => {
    const named = check(
      { people: '    columns: { email: contact, id: reference, role: configuration }' },
      { people: { ...tables.people, primaryKey: ['email'] } },
    )
    expect(codes(named)).toEqual(['error key-personal people.email', 'warning personal-kept people.email'])
    const other = check(
      { people: '    key: [id]\n    columns: { email: contact, id: key, role: configuration }' },
      { people: { ...tables.people, primaryKey: ['email'], uniques: [['id']] } },
    )
    expect(codes(other)).toEqual(['warning personal-kept people.email'])
  })
  test('what a condition compares with can stand in its column', () => {
    expect(when("minutes = 'many'")).toEqual(told('minutes'))
    expect(when("minutes in (1, '2') and not (minutes between 1 and 'x')")).toEqual(told('minutes'))
    expect(when("created_at > 'yesterday' or minutes < 3 days ago")).toEqual([
      ...told('created_at'),
      ...told('minutes'),
    ])
    expect(
      when("created_at > 3 days ago and created_at < '2026-01-31' and status = 5 and minutes is null"),
    ).toEqual([])
    expect(when('status = true')).toEqual(told('status'))
    expect(when('minutes = true')).toEqual([])
    const changed = { people: { columns: { id: 'integer', email: 'text', role: { enumValues: ['admin'] } } } }
    const people = (text: string) =>
      check(
        {
          people: `    columns: { id: key, role: configuration, email: { category: contact, when: ${text} } }`,
        },
        changed,
      )
    expect(codes(people("role = 'admin'"))).toEqual([])
    expect(people("role = 'boss'").problems).toMatchObject([
      {
        code: 'condition-value',
        column: 'role',
        path: 'tables.people.columns.email.when',
        message: 'the condition compares a column of type text with "boss"; it expects one of admin',
      },
    ])
  })
  test('custom fields', () => {
    expect(custom('table: messages, on: ticket_id = id, name: body, value: body')).toEqual([])
    expect(custom('table: values, on: ticket_id = id, name: body, value: body')).toEqual([
      'error missing-table values',
    ])
    expect(custom('table: messages, on: a = b, name: c, value: d, when: e = 1').toSorted()).toEqual([
      'error missing-column messages.a',
      'error missing-column messages.c',
      'error missing-column messages.d',
      'error missing-column messages.e',
      'error missing-column tickets.b',
    ])
  })
  test('identifiers', () => {
    expect(identifiers('mail')).toEqual(['error missing-column people.mail'])
    expect(identifiers('[email, family]')).toEqual(['error missing-column people.family'])
    expect(identifiers('{ table: addresses, column: a, on: a = b }')).toEqual([
      'error missing-table addresses',
    ])
    expect(identifiers('{ table: messages, column: body, on: ticket = id, when: kind = 1 }')).toEqual([
      'error missing-column messages.ticket',
      'error missing-column messages.kind',
    ])
  })
  test('protected persons, and groups of which one must remain', () => {
    expect(personLine("protect: [{ name: a, when: rank = 'x' }]")).toEqual([
      'error missing-column people.rank',
    ])
    expect(personLine("last_of: [{ name: a, when: rank = 'x' }]")).toEqual([
      'error missing-column people.rank',
    ])
  })
  test('chains from a person to their tickets', () => {
    expect(chain('{ table: tickets, on: customer_id = id }')).toEqual([])
    expect(chain('{ table: messages, on: body = email }')).toEqual(['error chain-end messages'])
    expect(chain('{ table: groups, on: a = id }, { table: tickets, on: id = b }')).toEqual([
      'error missing-table groups',
    ])
    expect(
      chain('{ table: messages, on: a = id, when: b = 1 }, { table: tickets, on: id = ticket_id }'),
    ).toEqual(['error missing-column messages.a', 'error missing-column messages.b'])
  })
  test('a lookup that nothing leads to, or that two columns lead to', () => {
    const stop = "  stop: [{ name: a, when: people.role = 'x' }]"
    const indexes = withColumns('tickets', {}, { indexes: [['customer_id'], ['minutes']] })
    expect(check({ ticket: stop }).problems[0]?.message).toContain('add it under refers_to')
    expect(codes(check({ ticket: stop, tickets: lead('customer_id') }, indexes))).toEqual([])
    expect(
      check({ ticket: stop, tickets: lead('customer_id', 'minutes') }, indexes).problems[0]?.message,
    ).toContain('several columns of tickets lead to people')
  })
  test('the ticket has performance data', () => {
    const tickets =
      '    columns: { id: key, number: reference, status: configuration, customer_id: reference, created_at: configuration, minutes: configuration }'
    expect(codes(check({ tickets }))).toEqual(['error no-performance tickets'])
  })
})

const line = (text: string) => codes(check({ ticket: `  ${text}` }))

const personLine = (text: string) => codes(check({ person: `  ${text}` }))

const fields = (text: string) =>
  codes(
    checkDataMap(
      parseDataMap(mapOf({}).replace('{ status: status }', `{ a: ${text} }`), 'm'),
      sketchCatalog({ ...tables, messages: { ...tables.messages, primaryKey: ['id', 'ticket_id'] } }),
    ),
  )

const custom = (text: string) => line(`custom: { ${text} }`)

const identifiers = (text: string) =>
  codes(
    checkDataMap(
      parseDataMap(mapOf({}).replace('{ email: [email] }', `{ email: [${text}] }`), 'm'),
      sketchCatalog(tables),
    ),
  )

const chain = (text: string) => personLine(`tickets: [[${text}]]`)

const lead = (...columns: string[]) =>
  `    refers_to: [${columns.map((c) => `{ column: ${c}, table: people, when_gone: keep }`).join(', ')}]\n    columns: ${columnsOf.tickets}`

const when = (text: string) => line(`stop: [{ name: a, when: "${text}" }]`)

const told = (column: string) => [`error condition-value tickets.${column}`]
