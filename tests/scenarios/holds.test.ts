import { describe, expect, it } from 'vitest'
import { dialects } from '../support/databases.ts'
import { runOn, sampleDesks, type TestDesk } from '../support/desk.ts'
import { apply, erase, planOf, subjectOf } from '../support/run.ts'
import { differenceOf, rowsOf, type Snapshot, snapshotOf, type TextRow } from '../support/snapshot.ts'
import { walkOf } from './expected.ts'

describe.each(dialects)('promise 4: holds win on %s', (engine) => {
  const freshDesk = sampleDesks(engine)

  it('a ticket under a legal hold is retained to the last byte, counted, and named with its ground', async () => {
    const desk = await freshDesk()
    const before = await snapshotOf(desk.database)
    const { plan, record } = await erase(desk, { disposition: 'purge', selection: subjectOf(desk) })
    expect(plan.retained).toMatchObject([
      { name: 'legal hold', tickets: 1, ground: expect.stringContaining('17(3)(e)') as string },
    ])
    expect(record.state).toBe('applied')
    expect(await touchedOf(desk, before, heldKey(desk))).toEqual([])
  })

  it('a hold that is set between plan and run is honoured', async () => {
    const desk = await freshDesk()
    const plan = await planOf(desk, { disposition: 'purge', selection: subjectOf(desk) })
    const key = finishedKey(desk)
    await desk.run(
      'update tickets set legal_hold = ? where id = ?',
      desk.database.engine === 'postgresql' ? true : 1,
      Number(key),
    )
    const before = await snapshotOf(desk.database)
    await apply(desk, plan)
    expect(await touchedOf(desk, before, key)).toEqual([])
  })

  it('a ground ends with the day on the clock of the desk, not of the server', async () => {
    const desk = await freshDesk()
    // At any time of the day, one of the two has another date than UTC.
    const isLate = new Date().getUTCHours() >= 11
    const time_zone = isLate ? 'Pacific/Kiritimati' : 'Etc/GMT+12'
    const until = new Date(Date.now() - (isLate ? 0 : 12 * 3_600_000)).toISOString().slice(0, 10)
    const retain = (desk.map.ticket.retain ?? []).map((rule) => ({ ...rule, until }))
    const map = { ...desk.map, time_zone, ticket: { ...desk.map.ticket, retain } }
    const plan = await planOf(desk, { disposition: 'purge', selection: subjectOf(desk), map })
    expect(plan.retained.map(({ tickets }) => tickets)).toEqual(isLate ? [] : [1])
  })
})

// PGlite has one connection only, so nobody else can set a hold while a run is at work.
describe.each(dialects)('promise 4: holds win over a running run on %s', (engine) => {
  const freshDesk = sampleDesks(engine)

  it.each(['redact', 'purge'] as const)(
    'a hold that is set between two chunks of a %s is honoured',
    async (disposition) => {
      const desk = await freshDesk()
      const other = await desk.connect()
      const plan = await planOf(desk, { disposition, selection: subjectOf(desk) })
      const before = await snapshotOf(desk.database)
      let held: string | undefined
      await apply(desk, plan, {
        chunkRows: 1,
        between: async (chunks) => {
          if (chunks !== 3) return
          const titles = await runOn(
            other,
            'select id, title from tickets where customer_id = ? order by id',
            [desk.truth.subject.personIds[0]],
          )
          // The last of her tickets: its turn has not come yet.
          held = String(titles.at(-1)?.['id'])
          await runOn(other, 'update tickets set legal_hold = ? where id = ?', [
            other.engine === 'postgresql' ? true : 1,
            Number(held),
          ])
        },
      })
      expect(held).toBeDefined()
      expect(await touchedOf(desk, before, held ?? '')).toEqual([`tickets ${held} legal_hold`])
    },
  )
})

const heldKey = (desk: TestDesk) => String(desk.truth.legalHoldTickets[0]?.id)

const finishedKey = (desk: TestDesk) =>
  String(
    desk.truth.subject.ownTickets.find(
      ({ status, id }) => status === 'closed' && String(id) !== heldKey(desk),
    )?.id,
  )

/** Everything of a ticket that is not as it was: its row, and the rows that belong to it. */
async function touchedOf(desk: TestDesk, before: Snapshot, ticket: string): Promise<readonly string[]> {
  const { changed, removed } = differenceOf(before, await snapshotOf(desk.database))
  const messages = walkOf(before).keys('messages', (row) => row['ticket_id'] === ticket)
  const files = new Set(
    [...rowsOf(before, 'attachments').values()]
      .filter((row) => messages.has(row['message_id'] ?? ''))
      .map((row) => row['file_id'] ?? ''),
  )
  const belongs = (table: string, key: string, row: TextRow) =>
    (table === 'tickets' && key === ticket) ||
    row['ticket_id'] === ticket ||
    (table === 'files' && files.has(key)) ||
    (table === 'attachments' && messages.has(row['message_id'] ?? '')) ||
    (table === 'history' && row['object_type'] === 'ticket' && row['object_id'] === ticket)
  const isOf = ({ table, key }: { table: string; key: string }) =>
    belongs(table, key, rowsOf(before, table).get(key) ?? {})
  return [
    ...changed.filter(isOf).map(({ table, key, column }) => `${table} ${key} ${column}`),
    ...removed.filter(isOf).map(({ table, key }) => `${table} ${key}`),
  ]
}
