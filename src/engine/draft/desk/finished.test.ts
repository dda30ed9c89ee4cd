import { describe, expect, test } from 'vitest'
import type { TableSketch } from '../../datamap/catalog.fixtures.ts'
import { draftOf, type Rows, rowsOf } from '../draft.fixtures.ts'

const users = { columns: { id: 'integer', email: 'text(100)', name: 'text(80)' } }
const tickets = {
  columns: { id: 'integer', subject: 'text(200)', status_id: 'integer', priority: 'integer' },
}
const statuses = { columns: { id: 'integer', name: 'text(40)' } }
const ticketRows = rowsOf(8, (n) => ({ id: `${n}`, status_id: `${(n % 4) + 1}` }))

async function finished(tables: Readonly<Record<string, TableSketch>>, rows: Rows = {}) {
  const { map, written, check } = await draftOf({ users, ...tables }, rows)
  expect(check.problems.filter(({ severity }) => severity === 'error')).toEqual([])
  return [written.ticket.finished, map.ticket.finished.surety]
}

describe('which tickets are done is read', () => {
  test('from a flag of the statuses', async () => {
    const flagged = { columns: { ...statuses.columns, is_closed: 'boolean' } }
    expect(
      await finished(
        { tickets, ticket_statuses: flagged },
        { tickets: ticketRows, ticket_statuses: rowsOf(4, (n) => ({ id: `${n}`, name: 'x' })) },
      ),
    ).toEqual(['ticket_statuses.is_closed = true', 'likely'])
  })
  test('from the names of the statuses, where a word for an open ticket wins', async () => {
    const names = ['new', 'pending auto close', 'closed', 'rejected']
    expect(
      await finished(
        { tickets, statuses },
        { tickets: ticketRows, statuses: names.map((name, i) => ({ id: `${i + 1}`, name })) },
      ),
    ).toEqual(["statuses.name in ('closed', 'rejected')", 'likely'])
  })
  test('by their keys, where two columns lead to the statuses', async () => {
    const twice = { columns: { ...tickets.columns, old_status_id: 'integer' } }
    const rows = ticketRows.map((row) => ({ ...row, old_status_id: '1' }))
    const names = ['offen', 'in Bearbeitung', 'erledigt', 'storniert']
    expect(
      await finished(
        { tickets: twice, statuses },
        { tickets: rows, statuses: names.map((name, i) => ({ id: `${i + 1}`, name })) },
      ),
    ).toEqual(['status_id in (3, 4)', 'likely'])
  })
  test('from a status that is a text', async () => {
    const text = { columns: { id: 'integer', subject: 'text(200)', status: 'text(20)', priority: 'integer' } }
    const rows = rowsOf(9, (n) => ({ id: `${n}`, status: ['open', 'resolved', 'frobbed'][n % 3] ?? '' }))
    expect(await finished({ tickets: text }, { tickets: rows })).toEqual(["status = 'resolved'", 'decide'])
  })
  test('from fixed values that the schema lists', async () => {
    const status = { type: 'text', nativeType: 'text', enumValues: ['open', 'done'] } as const
    const fixed = { columns: { id: 'integer', subject: 'text(200)', status, priority: 'integer' } }
    expect(await finished({ tickets: fixed })).toEqual(["status = 'done'", 'likely'])
  })
  test('from the time of closing, and then a person has to decide', async () => {
    const timed = { columns: { ...tickets.columns, closed_at: 'timestamp' } }
    expect(await finished({ tickets: timed })).toEqual(['closed_at is not null', 'decide'])
  })
  test('from nothing, and then no ticket is', async () => {
    expect(await finished({ tickets })).toEqual(['id is null', 'decide'])
  })
})
