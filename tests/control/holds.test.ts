import { afterEach, describe, expect, it } from 'vitest'
import { connect } from '../../src/database/connect.ts'
import { openControl } from '../../src/control/control.ts'
import { startWorker } from '../../src/control/worker.ts'
import { sampleDesks } from '../support/desk.ts'
import { temporaryFolder } from '../support/folders.ts'
import { rowsOf, snapshotOf } from '../support/snapshot.ts'
import { createTestStore, storeKinds } from '../support/stores.ts'

describe.each(storeKinds)('a worker on %s', (kind) => {
  const freshDesk = sampleDesks('sqlite')
  const ends: (() => Promise<unknown>)[] = []
  afterEach(async () => {
    for (const end of ends.splice(0).toReversed()) await end()
  })

  it('promise 4: honours a hold that is placed after the plan was approved', async () => {
    const desk = await freshDesk()
    const store = kind === 'server' ? await createTestStore(kind) : undefined
    if (store !== undefined) ends.push(() => store.drop())
    const control = await openControl({
      folder: temporaryFolder('control'),
      ...(store === undefined ? {} : { database: store.url }),
    })
    ends.push(() => control.close())
    await control.side.desks.add('sample', { map: 'sample/1', address: desk.url })
    await desk.database.close()
    const closed = desk.truth.subject.ownTickets.filter(({ status }) => status === 'closed')
    const kept = new Set(desk.truth.legalHoldTickets.map(({ number }) => number))
    const [first = '', second = ''] = closed.map(({ number }) => number).filter((number) => !kept.has(number))
    const id = await control.plans.ask(
      'sample',
      { disposition: 'redact', selection: { kind: 'tickets', numbers: [first, second] } },
      'anna',
    )
    await control.plans.make(id, true)
    const { digest } = await control.plans.load(id)
    await control.plans.approve(id, digest ?? '', 'ben')
    const hold = await control.holds.place(
      { desk: 'sample', kind: 'restriction', ground: 'objection-pending', owner: 'legal' },
      { kind: 'tickets', numbers: [first] },
      'dana',
    )
    await startWorker(control)
    await expect
      .poll(async () => (await control.side.runs.list()).map(({ state }) => state), {
        interval: 100,
      })
      .toEqual(['verified'])
    const [run] = await control.side.runs.list()
    expect(run?.incomplete).toContain('held since the plan was made: 1 of tickets')
    expect(hold.about).toEqual({ kind: 'tickets', numbers: [first] })
    const titles = await titlesOf(desk.url, [first, second])
    expect(titles.get(second)).toBe('[removed]')
    expect(titles.get(first)).not.toBe('[removed]')
  })

  it('a kind of case that is switched off stays, whichever way the wish comes', async () => {
    const desk = await freshDesk()
    const store = kind === 'server' ? await createTestStore(kind) : undefined
    if (store !== undefined) ends.push(() => store.drop())
    const control = await openControl({
      folder: temporaryFolder('control'),
      ...(store === undefined ? {} : { database: store.url }),
    })
    ends.push(() => control.close())
    await control.side.desks.add('sample', { map: 'sample/1', address: desk.url })
    const rows = await desk.run("select number, type from tickets where status = 'closed' order by id")
    await desk.database.close()
    const type = String(rows[0]?.['type'])
    const off = rows.filter((row) => row['type'] === type).map((row) => String(row['number']))
    const hold = await control.holds.place(
      { desk: 'sample', kind: 'hold', ground: 'switched-off', owner: 'dpo' },
      { kind: 'filter', filter: `type = '${type}'` },
      'dana',
    )
    // In bulk, as a saved filter and a policy take them, and one by hand.
    const bulk = await control.plans.ask(
      'sample',
      { disposition: 'purge', selection: { kind: 'filter', filter: "status = 'closed'" } },
      'anna',
    )
    await control.plans.make(bulk, true)
    const { retained } = await control.plans.document(bulk)
    expect(retained).toContainEqual(expect.objectContaining({ name: hold.id, hold: 'hold' }))
    const numbers = (await control.plans.numbers(bulk)) ?? []
    expect(numbers.length).toBeGreaterThan(10)
    expect(numbers.filter((number) => off.includes(number))).toEqual([])
    const byHand = await control.plans.ask(
      'sample',
      { disposition: 'redact', selection: { kind: 'tickets', numbers: off.slice(0, 1) } },
      'anna',
    )
    await control.plans.make(byHand, true)
    const { state, problem } = await control.plans.load(byHand)
    const plan = state === 'ready' ? await control.plans.document(byHand) : undefined
    expect(plan?.totals.tickets ?? 0, JSON.stringify(problem)).toBe(0)
  })
})

async function titlesOf(
  url: string,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const database = await connect(url)
  try {
    const tickets = [...rowsOf(await snapshotOf(database), 'tickets').values()]
    return new Map(
      tickets
        .filter((row) => numbers.includes(row['number'] ?? ''))
        .map((row) => [row['number'] ?? '', row['title'] ?? null]),
    )
  } finally {
    await database.close()
  }
}
