import { describe, expect, it } from 'vitest'
import type { HoldTarget } from '../../src/engine/hold/resolve.ts'
import type { SelectionRequest } from '../../src/engine/plan/input.ts'
import { placeHold } from '../support/holds.ts'
import { byHints, erase, unexplained } from '../support/run.ts'
import { differenceOf, placesOf, rowsOf, type Snapshot, snapshotOf } from '../support/snapshot.ts'
import { zammadDesks } from './support/desk.ts'
import { noIndex } from './support/erasing.ts'
import { orphansIn } from './support/orphans.ts'

const all: SelectionRequest = { kind: 'filter', filter: "created >= '2000-01-01'", unfinished: true }

describe('promise 4: holds on a Zammad', () => {
  const freshDesk = zammadDesks()

  it.each(['redact', 'purge'] as const)(
    'keep a ticket from a %s, with what was merged into it',
    async (disposition) => {
      const desk = await freshDesk()
      const { annaClosed, annaMerged } = desk.truth.tickets
      const before = await snapshotOf(desk.database)
      const number = rowsOf(before, 'tickets').get(String(annaClosed))?.['number'] ?? ''
      const held = new Set([annaClosed, annaMerged].map(String))
      const hold = await placeHold(desk, { kind: 'tickets', numbers: [number] })
      const hints = byHints({ kind: 'id', value: String(desk.truth.people.anna.id) })
      const { plan, record, verification } = await erase(desk, {
        disposition,
        selection: hints,
        stores: noIndex,
      })
      expect(plan.retained).toContainEqual(expect.objectContaining({ name: hold.id, tickets: 2 }))
      expect(record.counts).toEqual(plan.counts)
      const after = await snapshotOf(desk.database)
      expect(touched(before, after, (table, row) => isOfTickets(before, held, table, row))).toEqual([])
      expect(rowsOf(after, 'users').get(String(desk.truth.people.anna.id))?.['firstname']).not.toBe('Anna')
      expect(orphansIn(after)).toEqual([])
      expect(unexplained(verification)).toEqual([])
    },
  )

  it.each(['redact', 'purge'] as const)(
    'keep a person from a %s of all tickets, with their tickets and what they wrote in those of others',
    async (disposition) => {
      const desk = await freshDesk()
      const before = await snapshotOf(desk.database)
      const person = String(desk.truth.people.anna.id)
      const tickets = new Set(
        [...rowsOf(before, 'tickets')].filter(([, row]) => row['customer_id'] === person).map(([key]) => key),
      )
      expect(tickets.size).toBeGreaterThan(1)
      const target: HoldTarget = { kind: 'person', hints: [{ kind: 'id', value: person }] }
      const hold = await placeHold(desk, target)
      const { plan, record } = await erase(desk, { disposition, selection: all, stores: noIndex })
      expect(plan.retained.map(({ name }) => name)).toEqual([hold.id])
      expect(record.counts).toEqual(plan.counts)
      const after = await snapshotOf(desk.database)
      const customer = [...rowsOf(before, 'ticket_article_senders')].find(
        ([, row]) => row['name'] === 'Customer',
      )
      const isTheirs = (table: string, row: Readonly<Record<string, string | null>>) =>
        isOfTickets(before, tickets, table, row) ||
        (table === 'users' && row['id'] === person) ||
        (table === 'ticket_articles' && row['created_by_id'] === person && row['sender_id'] === customer?.[0])
      expect(touched(before, after, isTheirs)).toEqual([])
      expect(orphansIn(after)).toEqual([])
      const treated = [...rowsOf(before, 'tickets').keys()].filter(
        (key) => !tickets.has(key) && rowsOf(after, 'tickets').get(key)?.['title'] !== '[removed]',
      )
      const staying = treated.filter((key) => rowsOf(after, 'tickets').has(key))
      expect(staying).toEqual([])
    },
  )
})

function isOfTickets(
  before: Snapshot,
  tickets: ReadonlySet<string>,
  table: string,
  row: Readonly<Record<string, string | null>>,
): boolean {
  if (table === 'tickets') return tickets.has(row['id'] ?? '')
  if (table === 'ticket_articles' || table === 'ticket_time_accountings' || table === 'ticket_flags')
    return tickets.has(row['ticket_id'] ?? '')
  if (table !== 'histories') return false
  const object = rowsOf(before, 'history_objects').get(row['history_object_id'] ?? '')
  return object?.['name'] === 'Ticket' && tickets.has(row['o_id'] ?? '')
}

function touched(
  before: Snapshot,
  after: Snapshot,
  isHeld: (table: string, row: Readonly<Record<string, string | null>>) => boolean,
): readonly string[] {
  const { changed, removed } = differenceOf(before, after)
  const isOne = ({ table, key }: { table: string; key: string }) =>
    isHeld(table, rowsOf(before, table).get(key) ?? {})
  return placesOf([...changed.filter(isOne), ...removed.filter(isOne)])
}
