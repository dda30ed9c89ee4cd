import { describe, expect, test } from 'vitest'
import { check, codes, columnsOf, tables, withColumns } from './check.fixtures.ts'

describe('relations', () => {
  const big = { ...tables.messages, indexes: [], rowEstimate: 50_000_000 }
  test('a relation without an index is told with what a chunk costs', () => {
    const report = check({}, { messages: big })
    expect(codes(report)).toEqual(['warning relation-unindexed messages.ticket_id'])
    expect(report.ok).toBe(true)
    expect(report.problems[0]).toMatchObject({ estimatedSeconds: 2, path: 'tables.messages.belongs_to.on' })
    expect(report.problems[0]?.message).toContain('50,000,000 rows, about 2 s per chunk')
  })
  test('an index over the type and the id serves a polymorphic relation, one over the type alone does not', () => {
    const messages = `    belongs_to: { table: tickets, on: ticket_id = id, when: body = 'ticket' }\n    columns: ${columnsOf.messages}`
    expect(codes(check({ messages }, { messages: { ...big, indexes: [['body', 'ticket_id']] } }))).toEqual([])
    expect(codes(check({ messages }, { messages: { ...big, indexes: [['body']] } }))).toEqual([
      'warning relation-unindexed messages.ticket_id',
    ])
    expect(codes(check({}, { messages: { ...big, indexes: [['body', 'ticket_id']] } }))).toEqual([
      'warning relation-unindexed messages.ticket_id',
    ])
  })
  test('an expression on the side of the child finds no index', () => {
    const messages = `    belongs_to: { table: tickets, on: integer(body) = id }\n    columns: ${columnsOf.messages}`
    expect(codes(check({ messages }))).toEqual(['warning relation-unindexed messages'])
  })
  test('a foreign key to rows that may go needs an index on the side that refers', () => {
    const foreignKeys = [
      { columns: ['customer_id'], table: 'people', references: ['id'], onDelete: 'no action' },
    ] as const
    const report = check({}, { tickets: { ...tables.tickets, foreignKeys, rowEstimate: 25_000_000 } })
    expect(codes(report)).toEqual(['warning foreign-key-unindexed tickets.customer_id'])
    expect(report.problems[0]).toMatchObject({ estimatedSeconds: 1000 })
    expect(report.problems[0]?.message).toContain('about 17 min per 1,000 rows')
    expect(
      codes(check({}, { tickets: { ...tables.tickets, foreignKeys, indexes: [['customer_id']] } })),
    ).toEqual([])
  })
  test('a reference of the map needs one too', () => {
    const tickets = `    refers_to: [{ column: customer_id, table: people, when_gone: keep }]\n    columns: ${columnsOf.tickets}`
    expect(codes(check({ tickets }))).toEqual(['warning relation-unindexed tickets.customer_id'])
  })
  test('a reference that cannot be cleared or found is told', () => {
    const required = withColumns('tickets', { customer_id: 'integer!' }, { indexes: [['customer_id']] })
    expect(
      codes(check({ tickets: refer('{ column: customer_id, table: people, when_gone: clear }') }, required)),
    ).toEqual(['error not-null tickets.customer_id'])
    expect(codes(check({ tickets: refer('{ column: customer, table: people, when_gone: keep }') }))).toEqual([
      'error missing-column tickets.customer',
    ])
    expect(
      codes(check({ tickets: refer('{ column: customer_id, table: peple, when_gone: keep }') })),
    ).toEqual(['error missing-table tickets'])
    expect(
      codes(
        check({ tickets: refer('{ column: customer_id, table: people, target: key, when_gone: keep }') }),
      ),
    ).toEqual(['error missing-column people.key'])
  })
  test('a row of two roots at once is told, unless conditions tell them apart', () => {
    const changed = withColumns(
      'messages',
      { person_id: 'integer' },
      { indexes: [['ticket_id'], ['person_id']] },
    )
    expect(codes(check({ messages: both('') }, changed))).toEqual(['warning two-roots messages'])
    expect(codes(check({ messages: both(', when: ticket_id is null') }, changed))).toEqual([])
  })
  test('shared content follows its parents only when all of their rows go', () => {
    const more =
      '  files:\n    belongs_to: { table: messages, on: id = body, shared: true }\n    columns: { id: key, content: content }'
    const changed = {
      messages: { ...tables.messages, indexes: [['ticket_id'], ['body']] },
      files: { columns: { id: 'text', content: 'binary' } },
    }
    expect(
      codes(check({ messages: messagesThatGo('{ when: body is not null, redact: delete }'), more }, changed)),
    ).toEqual(['error shared-conditional files'])
    expect(codes(check({ messages: messagesThatGo('{ redact: delete }'), more }, changed))).toEqual([])
    const unindexed = { ...changed, messages: tables.messages }
    expect(codes(check({ messages: messagesThatGo('{ redact: delete }'), more }, unindexed))).toEqual([
      'warning relation-unindexed messages.body',
    ])
  })
  test('a cycle of tables that belong to one another comes to an end', () => {
    const messages = `    belongs_to: [{ table: tickets, on: ticket_id = id }, { table: logs, on: id = message_id }]\n    columns: ${columnsOf.messages}`
    const more =
      '  logs:\n    belongs_to: { table: messages, on: message_id = id }\n    columns: { id: key, message_id: reference }'
    const logs = { columns: { id: 'integer', message_id: 'integer' }, indexes: [['message_id']] }
    expect(codes(check({ messages, more }, { logs }))).toEqual([])
  })
})

const refer = (entry: string) => `    refers_to: [${entry}]\n    columns: ${columnsOf.tickets}`

const both = (when: string) =>
  `    belongs_to:\n      - { table: tickets, on: ticket_id = id }\n      - { table: people, on: person_id = id${when} }\n    columns: { id: key, ticket_id: reference, person_id: reference, body: free_text }`

const messagesThatGo = (rows: string) =>
  `    belongs_to: { table: tickets, on: ticket_id = id }\n    rows: [${rows}]\n    columns: ${columnsOf.messages}`
