import { describe, expect, it } from 'vitest'
import { placeHold } from '../support/holds.ts'
import { byHints, erase, unexplained } from '../support/run.ts'
import { differenceOf, placesOf, rowsOf, type Snapshot } from '../support/snapshot.ts'
import { rtSnapshot } from './difference.ts'
import { expectWell } from './making.ts'
import { personNamed, ticketsOf } from './people.ts'
import { rtDesks } from './support/desk.ts'
import { walkOf } from './walk.ts'
import { serverKinds } from '../support/servers.ts'
import { widely } from '../support/matrix.ts'

describe.each(widely(serverKinds, ['mariadb']))('promise 4: holds on RT on %s', (engine) => {
  const freshDesk = rtDesks(engine)

  it.each(['redact', 'purge'] as const)('keep a ticket from a %s of its requestor', async (disposition) => {
    const desk = await freshDesk()
    const before = await rtSnapshot(desk)
    const walk = walkOf(before)
    const person = personNamed(desk, 'Mark Price')
    const own = ticketsOf(desk, person).filter(
      ({ status, merged_into }) => status !== 'deleted' && merged_into === undefined,
    )
    const ticket = String(own[0]?.ticket)
    const held = walk.rowsOfTickets(walk.withParts([ticket]))
    const hold = await placeHold(desk, { kind: 'tickets', numbers: [ticket] })
    const { plan, record, verification } = await erase(desk, {
      disposition,
      selection: byHints({ kind: 'id', value: String(person.uid) }),
      stores: { external_storage: desk.storage },
    })
    expect(plan.retained.map(({ name }) => name)).toEqual([hold.id])
    expect(record.counts).toEqual(plan.counts)
    const after = await rtSnapshot(desk)
    expect(touched(before, after, held)).toEqual([])
    const others = own.slice(1).map(({ ticket: id }) => rowsOf(after, 'tickets').get(String(id))?.['subject'])
    expect(others.length).toBeGreaterThan(0)
    for (const subject of others) expect(['[removed]', undefined]).toContain(subject)
    expect(unexplained(verification)).toEqual([])
    if (disposition === 'redact') await expectWell(desk)
  })

  it.each(['redact', 'purge'] as const)(
    'keep a person from a %s of all tickets, with their tickets and what they wrote in those of others',
    async (disposition) => {
      const desk = await freshDesk()
      const before = await rtSnapshot(desk)
      const walk = walkOf(before)
      const person = personNamed(desk, 'Mark Price')
      const tickets = walk.withParts(ticketsOf(desk, person).map(({ ticket }) => ticket))
      const held = new Set([...walk.rowsOfTickets(tickets), ...walk.rowsOfUser(person.uid)])
      const hold = await placeHold(desk, {
        kind: 'person',
        hints: [{ kind: 'id', value: String(person.uid) }],
      })
      const { plan, record } = await erase(desk, {
        disposition,
        selection: { kind: 'filter', filter: "created >= '2000-01-01'", unfinished: true },
        stores: { external_storage: desk.storage },
      })
      expect(plan.retained).toMatchObject([{ name: hold.id, hold: 'hold' }])
      expect(record.counts).toEqual(plan.counts)
      const after = await rtSnapshot(desk)
      expect(touched(before, after, held)).toEqual([])
      const written = walk.keys(
        'transactions',
        (row) =>
          row['objecttype'] === 'RT::Ticket' &&
          row['creator'] === String(person.uid) &&
          ['Create', 'Correspond', 'Comment'].includes(row['type'] ?? ''),
      )
      const attachments = walk.keys('attachments', (row) => written.has(row['transactionid'] ?? ''))
      expect(touched(before, after, new Set([...attachments].map((key) => `attachments ${key}`)))).toEqual([])
      if (disposition === 'redact') await expectWell(desk)
    },
  )
})

function touched(before: Snapshot, after: Snapshot, held: ReadonlySet<string>): readonly string[] {
  const { changed, removed } = differenceOf(before, after)
  const isHeld = ({ table, key }: { table: string; key: string }) => held.has(`${table} ${key}`)
  return placesOf([...changed.filter(isHeld), ...removed.filter(isHeld)])
}
