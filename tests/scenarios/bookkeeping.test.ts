import { describe, expect, it } from 'vitest'
import { dialects } from '../support/databases.ts'
import { sampleDesks } from '../support/desk.ts'
import { apply, planOf, refusalOf, verify } from '../support/run.ts'
import { differenceOf, rowsOf, snapshotOf } from '../support/snapshot.ts'

describe.each(dialects)('transition and note on %s', (engine) => {
  const freshDesk = sampleDesks(engine)

  it('promise 10: they are written as the desk would, tickets keep their times, and the exception is declared', async () => {
    const desk = await freshDesk()
    const before = await snapshotOf(desk.database)
    const tickets = [...rowsOf(before, 'tickets')]
      .filter(([, row]) => row['status'] === 'resolved')
      .slice(0, 3)
    const numbers = tickets.map(([, row]) => row['number'] ?? '')
    const note = 'Personal data removed at the request of the customer.'
    const request = { disposition: 'redact', selection: { kind: 'tickets', numbers } } as const
    expect((await refusalOf(planOf(desk, { ...request, transition: 'open' }))).code).toBe('bad-transition')

    const plan = await planOf(desk, { ...request, transition: 'closed', note })
    const record = await apply(desk, plan, { chunkRows: 1 })
    const verification = await verify(desk, record.id)

    const after = await snapshotOf(desk.database)
    const difference = differenceOf(before, after)
    for (const [key, row] of tickets) {
      const now = rowsOf(after, 'tickets').get(key)
      expect(now?.['status']).toBe('closed')
      const times = ['created_at', 'updated_at', 'resolved_at', 'closed_at', 'first_response_at'] as const
      expect(times.map((column) => now?.[column])).toEqual(times.map((column) => row[column]))
    }
    const history = difference.added.filter(({ table }) => table === 'history').map(({ row }) => row)
    expect(history).toHaveLength(tickets.length)
    for (const row of history)
      expect(row).toMatchObject({
        object_type: 'ticket',
        field: 'status',
        old_value: 'resolved',
        new_value: 'closed',
      })
    expect(history.map((row) => row['object_id'] ?? '').sort()).toEqual(tickets.map(([key]) => key).sort())
    const notes = difference.added.filter(({ table }) => table === 'notes').map(({ row }) => row)
    expect(notes.map((row) => row['ticket_id'] ?? '').sort()).toEqual(tickets.map(([key]) => key).sort())
    expect(
      notes.every(
        (row) => row['text'] === note && (row['created_at'] ?? '').startsWith('2026-06-30 12:00:00'),
      ),
    ).toBe(true)
    expect(difference.added).toHaveLength(2 * tickets.length)
    const declared = verification.reports.filter((report) => !report.equal)
    expect(declared.length).toBeGreaterThan(0)
    expect(declared.every((report) => report.declared !== undefined)).toBe(true)
    expect(verification.performance.every((table) => table.equal)).toBe(true)
    expect(verification.outcome).toBe('nothing left')
  })

  it('a ticket that has the status already gets no second history row', async () => {
    const desk = await freshDesk()
    const before = await snapshotOf(desk.database)
    const [, ticket] = [...rowsOf(before, 'tickets')].find(([, row]) => row['status'] === 'closed') ?? []
    const plan = await planOf(desk, {
      disposition: 'redact',
      selection: { kind: 'tickets', numbers: [ticket?.['number'] ?? ''] },
      transition: 'closed',
    })
    await apply(desk, plan)
    expect(differenceOf(before, await snapshotOf(desk.database)).added).toEqual([])
  })
})
