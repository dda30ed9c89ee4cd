import { sketchCatalog, type TableSketch } from '../catalog.fixtures.ts'
import { type CheckReport, checkDataMap } from '../check.ts'
import { parseDataMap } from '../load.ts'
import type { CheckFacts } from './scope.ts'

/** Three tables of a small desk, without anything that the check complains about. */
export const tables = {
  tickets: {
    columns: {
      id: 'integer',
      number: 'text',
      status: 'text',
      customer_id: 'integer',
      created_at: 'timestamp',
      minutes: 'integer',
    },
  },
  people: { columns: { id: 'integer', email: 'text', role: 'text' } },
  messages: { columns: { id: 'integer', ticket_id: 'integer', body: 'text' }, indexes: [['ticket_id']] },
} satisfies Record<string, TableSketch>

/** What the map says of their columns. */
export const columnsOf = {
  tickets:
    '{ id: key, number: performance, status: performance, customer_id: reference, created_at: performance, minutes: performance }',
  people: '{ id: key, email: contact, role: configuration }',
  messages: '{ id: key, ticket_id: reference, body: free_text }',
}

/** Parts of the map of the three tables: each can be replaced or added to. */
export interface Parts {
  readonly ticket?: string
  readonly person?: string
  readonly head?: string
  readonly tickets?: string
  readonly people?: string
  readonly messages?: string
  readonly more?: string
}

/** The written map. */
export const mapOf = (parts: Parts) => `helpdesk: t
title: T
map_version: 1
engines: [sqlite]
${parts.head ?? 'country: DE'}
ticket:
  table: tickets
  number: number
  finished: status = 'done'
  fields: { status: status }
${parts.ticket ?? ''}
person:
  table: people
  identifiers: { email: [email] }
${parts.person ?? ''}
tables:
  tickets:
${parts.tickets ?? `    columns: ${columnsOf.tickets}`}
  people:
${parts.people ?? `    columns: ${columnsOf.people}`}
  messages:
${parts.messages ?? `    belongs_to: { table: tickets, on: ticket_id = id }\n    columns: ${columnsOf.messages}`}
${parts.more ?? ''}`

/** The map held against the tables, of which some may be changed. */
export function check(
  parts: Parts,
  changed: Record<string, TableSketch> = {},
  facts: CheckFacts = {},
): CheckReport {
  return checkDataMap(parseDataMap(mapOf(parts), 'map.yaml'), sketchCatalog({ ...tables, ...changed }), facts)
}

/** `severity code table.column` of each problem. */
export const codes = ({ problems }: CheckReport) =>
  problems.map((p) => `${p.severity} ${p.code} ${p.table}${p.column === undefined ? '' : `.${p.column}`}`)

/** One of the tables with other columns. */
export const withColumns = (
  table: keyof typeof tables,
  columns: TableSketch['columns'],
  rest: Partial<TableSketch> = {},
) => ({
  [table]: { ...tables[table], ...rest, columns: { ...tables[table].columns, ...columns } },
})
