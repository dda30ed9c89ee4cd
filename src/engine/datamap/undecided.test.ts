import { expect, test } from 'vitest'
import { parseDataMap } from './load.ts'
import { undecidedLines, undecidedPlaces } from './undecided.ts'
import { check, codes } from './check/check.fixtures.ts'

const text = `helpdesk: t
title: T
map_version: 1
engines: [sqlite]
ticket: { table: tickets, number: id, finished: status = 'done', fields: {}, decide: [which statuses, which number] }
person: { table: people, identifiers: { email: [email] }, decide: who }
tables:
  tickets:
    decide: what
    belongs_to: { table: people, on: customer_id = id, decide: whose }
    refers_to: [{ column: customer_id, table: people, when_gone: keep, decide: where }]
    person: { customer_id: { role: customer, decide: role }, decide: agent }
    columns: { id: key, status: { category: performance, decide: really }, decide: free_text }
`

test('every line with decide is told, and a column of that name is none', () => {
  const { map, locate } = parseDataMap(text, 'map.yaml')
  const lines = undecidedLines(map)
  expect(lines.map(({ question }) => question)).toEqual([
    'which statuses',
    'which number',
    'who',
    'what',
    'whose',
    'where',
    'role',
    'really',
  ])
  expect(lines.map(({ path }) => locate(path).line)).toEqual([5, 5, 6, 9, 10, 11, 12, 13])
})

test('each place is named once', () => {
  expect(undecidedPlaces(parseDataMap(text, 'map.yaml').map)).toEqual([
    'tickets',
    'people',
    'tickets.customer_id',
    'tickets.status',
  ])
})

test('the check warns of it, and the map still fits', () => {
  const report = check({
    people: '    columns: { id: key, email: contact, role: { category: configuration, decide: is it? } }',
  })
  expect(codes(report)).toEqual(['warning undecided people.role'])
  expect(report.ok).toBe(true)
})
