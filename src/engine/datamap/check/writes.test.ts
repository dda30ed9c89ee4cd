import { describe, expect, test } from 'vitest'
import type { TableSketch } from '../catalog.fixtures.ts'
import { check, codes, tables, withColumns } from './check.fixtures.ts'
import type { CheckFacts } from './scope.ts'

describe('what Expunge writes in the desk', () => {
  test('statuses fit the column, its list of values and the table it refers to', () => {
    expect(transition('column: state, values: [x]')).toEqual(['error missing-column tickets.state'])
    expect(transition('column: minutes, values: [done]')).toEqual(['error transition-value tickets.minutes'])
    expect(
      transition(
        'column: status, values: [done, x]',
        withColumns('tickets', { status: { enumValues: ['done'] } }),
      ),
    ).toEqual(['error transition-value tickets.status'])
    expect(
      transition('column: status, values: [done]', withColumns('tickets', { status: 'text(3)' })),
    ).toEqual(['error transition-value tickets.status'])
    const foreignKeys = [
      { columns: ['status'], table: 'people', references: ['id'], onDelete: 'no action' },
    ] as const
    const refers = { tickets: { ...tables.tickets, foreignKeys, indexes: [['status']] } }
    expect(transition('column: status, values: [done]', refers, { statuses: ['open'] })).toEqual([
      'error transition-value tickets.status',
    ])
    expect(transition('column: status, values: [done]', refers, { statuses: ['done'] })).toEqual([])
  })
  test('rows give every column that the table demands', () => {
    const insert = (values: string, body = 'text!') =>
      transition(
        `column: status, values: [x], inserts: [{ table: messages, values: { ${values} } }]`,
        withColumns('messages', { body }),
      )
    expect(insert('ticket_id: $ticket.id, body: $status')).toEqual([])
    expect(insert('ticket_id: $ticket.id')).toEqual(['error insert-not-null messages.body'])
    expect(insert('body: $ticket.subject')).toEqual(['error insert-value messages.body'])
    expect(insert('body: $stauts')).toEqual(['error insert-value messages.body'])
    expect(insert('body: null')).toEqual(['error insert-value messages.body'])
    expect(insert('body: done', 'text(2)!')).toEqual(['error insert-value messages.body'])
    expect(insert('body: done, ticket_id: one')).toEqual(['error insert-value messages.ticket_id'])
    expect(insert('body: x, text: y')).toEqual(['error missing-column messages.text'])
    expect(
      transition('column: status, values: [x], inserts: [{ table: logs, values: {}, when: state = 1 }]'),
    ).toEqual(['error missing-column tickets.state', 'error missing-table logs'].toReversed())
  })
  test('a note is checked alike', () => {
    expect(codes(check({ ticket: '  note: { table: messages, values: { text: $note } }' }))).toEqual([
      'error missing-column messages.text',
    ])
    const generated = withColumns('messages', { body: { generated: true } })
    const messages =
      '    belongs_to: { table: tickets, on: ticket_id = id }\n    columns: { id: key, ticket_id: reference, body: performance }'
    expect(
      codes(check({ messages, ticket: '  note: { table: messages, values: { body: $note } }' }, generated)),
    ).toEqual(['error insert-value messages.body'])
  })
})

describe('reports', () => {
  test('stay equal, because their columns stay', () => {
    expect(
      report('by: [created_at per month, status], figures: [count, sum minutes, count customer_id]'),
    ).toEqual([])
    expect(report('table: people, by: [email], figures: [count]')).toEqual([
      'error report-category people.email',
    ])
    expect(report('table: people, by: [], figures: [count email]')).toEqual([
      'error report-category people.email',
    ])
    expect(report('table: people, by: [role], figures: [count], when: email is null')).toEqual([
      'error report-category people.email',
    ])
    expect(report('table: people, by: [role], figures: [count]')).toEqual([])
  })
  test('name what is there, of the right type', () => {
    expect(report('by: [state], figures: [sum hours]')).toEqual([
      'error missing-column tickets.state',
      'error missing-column tickets.hours',
    ])
    expect(report('table: times, by: [], figures: [count]')).toEqual(['error missing-table times'])
    expect(report('by: [status per month], figures: [sum status]')).toEqual([
      'error report-type tickets.status',
      'error report-type tickets.status',
    ])
    expect(report('by: [status], figures: [count], when: state = 1')).toEqual([
      'error missing-column tickets.state',
    ])
  })
})

const transition = (text: string, changed: Record<string, TableSketch> = {}, facts: CheckFacts = {}) =>
  codes(check({ ticket: `  transition: { ${text} }` }, changed, facts))

const report = (text: string, people?: string) =>
  codes(check({ head: `reports: [{ name: A, ${text} }]`, ...(people === undefined ? {} : { people }) }))
