import { expect, test } from 'vitest'
import { figuresOf, reported } from '../scenarios/reported.ts'
import { erase } from '../support/run.ts'
import { rowsOf, snapshotOf } from '../support/snapshot.ts'
import { zammadDesks } from './support/desk.ts'
import { erasePerson, noIndex } from './support/erasing.ts'

const freshDesk = zammadDesks()

test('promise 2: reports on Zammad tell the same before and after tickets and persons are purged', async () => {
  const desk = await freshDesk()
  const before = await reported(desk)
  expect(before.missing).toEqual([])
  const snapshot = await snapshotOf(desk.database)
  const merged = [...rowsOf(snapshot, 'ticket_states')].find(([, { name }]) => name === 'merged')?.[0]
  const tickets = [...rowsOf(snapshot, 'tickets').values()].filter(({ state_id }) => state_id !== merged)
  expect(before.total.created.tickets).toBe(tickets.length)
  expect(before.total.closed.tickets).toBe(tickets.filter(({ close_at }) => close_at !== null).length)
  const minutes = tickets.flatMap(({ first_response_in_min: time }) => (time === null ? [] : [Number(time)]))
  expect(before.total.firstResponse.tickets).toBe(minutes.length)
  expect(before.total.firstResponse.mean).toBeCloseTo(
    (60 * minutes.reduce((sum, time) => sum + time, 0)) / minutes.length,
    3,
  )
  const states = new Set(before.lines.map(({ group }) => group.status?.name))
  expect(states).toContain('closed')

  const byFilter = { kind: 'filter', filter: 'closed < 30 days ago' } as const
  const { record } = await erase(desk, { disposition: 'purge', selection: byFilter, stores: noIndex })
  const once = await reported(desk)
  expect(figuresOf(once)).toEqual(figuresOf(before))
  expect(once.total.created.purged).toBeGreaterThan(5)
  expect(once.total.created.purged).toBeLessThanOrEqual(record.counts['tickets']?.purge ?? 0)

  await erasePerson(desk, [desk.truth.people.anna], { disposition: 'purge' })
  const twice = await reported(desk)
  expect(figuresOf(twice)).toEqual(figuresOf(before))
  expect(twice.total.created.purged).toBeGreaterThan(once.total.created.purged)
})
