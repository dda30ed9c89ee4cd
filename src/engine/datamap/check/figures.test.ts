import { expect, test } from 'vitest'
import { check, codes, type Parts, withColumns } from './check.fixtures.ts'

const figures = (text: string, parts: Parts = {}) =>
  codes(check({ ...parts, ticket: `  figures: { ${text} }` }, withColumns('messages', { at: 'timestamp' })))
const messages =
  '    belongs_to: { table: tickets, on: ticket_id = id }\n    columns: { id: key, ticket_id: reference, body: free_text, at: performance }'
const response = (text: string, parts: Parts = {}) =>
  figures(`first_response: { table: messages, ${text} }`, { messages, ...parts })

test('figures count by what is there, is a time where it has to be, and stays as it is', () => {
  const fine = 'created: created_at, closed: [created_at], status: status, agent: customer_id -> people.email'
  expect(figures(fine, { messages })).toEqual([])
  expect(figures('created: made_at, team: colour', { messages })).toEqual([
    'error missing-column tickets.made_at',
    'error missing-column tickets.colour',
  ])
  expect(figures('closed: [created_at, minutes]', { messages })).toEqual([
    'error figure-type tickets.minutes',
  ])
  const personal =
    '    columns: { id: key, number: performance, status: performance, customer_id: contact, created_at: performance, minutes: performance }'
  expect(figures('agent: customer_id', { messages, tickets: personal })).toContain(
    'error figure-category tickets.customer_id',
  )
  expect(figures('when: customer_id is null', { messages, tickets: personal })).toContain(
    'error figure-category tickets.customer_id',
  )
})

test('a first response is a row of the ticket, at a time, by somebody of the staff', () => {
  expect(response('at: at')).toEqual([])
  expect(response('at: body')).toEqual([
    'error figure-category messages.body',
    'error figure-type messages.body',
  ])
  expect(response("at: at, when: body = 'x'")).toEqual(['error figure-category messages.body'])
  expect(response('at: at, by: ticket_id')).toEqual(['error figure-staff messages.ticket_id'])
  expect(
    response('at: at, by: ticket_id', {
      person: '  staff: [[{ table: messages, on: ticket_id = id }]]',
    }),
  ).toEqual([])
  const alone =
    '    note: of nobody\n    columns: { id: key, ticket_id: reference, body: configuration, at: performance }'
  expect(response('at: at', { messages: alone })).toEqual(['error figure-table messages'])
})
