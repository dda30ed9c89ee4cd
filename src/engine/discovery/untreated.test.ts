import { describe, expect, test } from 'vitest'
import { type TableSketch, sketchCatalog } from '../datamap/catalog.fixtures.ts'
import { parseDataMap } from '../datamap/load.ts'
import { untreatedColumns } from './untreated.ts'

const map = `
helpdesk: tiny
title: Tiny
map_version: 1
engines: [sqlite]
ticket:
  table: tickets
  number: number
  finished: status = 'closed'
  fields: { status: status }
person:
  table: people
  identifiers: { email: [email] }
tables:
  tickets:
    all: performance
    person: { customer: customer }
    columns:
      id: key
      number: performance
      subject: free_text
      remark: { category: free_text, redact: keep }
  people:
    columns: { id: key, email: identifier, shift: configuration }
  sessions:
    rows: [{ redact: delete }]
    columns: { id: key, data: configuration }
`

const tables: Readonly<Record<string, TableSketch>> = {
  tickets: {
    columns: {
      id: 'integer!',
      number: 'text(20)',
      status: { nativeType: 'text', type: 'text', enumValues: ['open', 'closed'] },
      customer: 'integer',
      subject: 'text',
      remark: 'text',
      callback_note: 'text',
      due: 'timestamp',
    },
  },
  people: { columns: { id: 'integer!', email: 'text', shift: 'text', nickname: 'text' } },
  sessions: { columns: { id: 'integer!', data: 'text' } },
  feedback: { columns: { id: 'integer!', said: 'text', file: 'binary', stars: 'integer' } },
}

describe('columns that redact leaves as they are', () => {
  test('are those that the map keeps and those that it does not know, where there may be words', () => {
    const found = untreatedColumns(parseDataMap(map, 'tiny.yaml').map, sketchCatalog(tables))
    expect(found.map(({ table, column, said }) => [`${table.name}.${column.name}`, said])).toEqual([
      ['tickets.number', { said: 'kept', category: 'performance' }],
      ['tickets.remark', { said: 'kept', category: 'free_text' }],
      ['tickets.callback_note', { said: 'kept', category: 'performance' }],
      ['people.shift', { said: 'kept', category: 'configuration' }],
      ['people.nickname', { said: 'unknown column' }],
      ['feedback.said', { said: 'unknown table' }],
      ['feedback.file', { said: 'unknown table' }],
    ])
  })
  test('cannot be told where the tickets of the map are not there', () => {
    const { tickets: _, ...others } = tables
    expect(() => untreatedColumns(parseDataMap(map, 'tiny.yaml').map, sketchCatalog(others))).toThrow(
      'does not fit this database',
    )
  })
})
