import { afterEach, describe, expect, it } from 'vitest'
import { type Control, openControl } from '../../src/control/control.ts'
import { verifyLedger } from '../../src/engine/ledger/verify.ts'
import { sampleDesks } from '../support/desk.ts'
import { temporaryFolder } from '../support/folders.ts'
import { spawnWorker } from '../support/processes.ts'
import { snapshotOf } from '../support/snapshot.ts'
import { createTestStore } from '../support/stores.ts'

const seed = Number(process.env['EXPUNGE_CHAOS_SEED'] ?? Date.now() % 1_000_000)

describe('three workers on one PostgreSQL, of which one is killed at random', () => {
  const freshDesk = sampleDesks('postgresql')
  const ends: (() => Promise<unknown>)[] = []
  afterEach(async () => {
    for (const end of ends.splice(0).toReversed()) await end()
  })

  it('carry out every approved plan once, to the same end', async () => {
    const desk = await freshDesk()
    const store = await createTestStore('server')
    ends.push(() => store.drop())
    const folder = temporaryFolder('control')
    const control = await openControl({ folder, database: store.url, jobs: { leaseSeconds: 10 } })
    ends.push(() => control.close())
    await control.side.desks.add('sample', { map: 'sample/1', address: desk.url })
    const script = new URL('support/worker.ts', import.meta.url)
    const worker = { script, args: [folder], database: store.url, ends }
    const workers = await Promise.all([1, 2, 3].map(() => spawnWorker(worker)))

    const rows = await desk.run("select number from tickets where status = 'closed' order by id limit 15")
    const shares = Array.from({ length: 5 }, (_, i) =>
      rows.slice(i * 3, i * 3 + 3).map(({ number }) => String(number)),
    )
    const ids = await Promise.all(
      shares.map((numbers) =>
        control.plans.ask(
          'sample',
          { disposition: 'redact', selection: { kind: 'tickets', numbers } },
          'anna',
        ),
      ),
    )
    for (const id of ids) {
      await until(control, id, 'ready')
      const { digest } = await control.plans.load(id)
      await control.plans.approve(id, digest ?? '', 'ben')
    }
    // Once some run is under way, one of the three is gone, at no moment of its choosing.
    await expect.poll(() => runStates(control), { interval: 50 }).toContain('running')
    const victim = workers[seed % 3]
    victim?.kill('SIGKILL')

    await expect.poll(() => runStates(control), { interval: 250 }).toEqual(ids.map(() => 'verified'))

    const records = await control.side.runs.list()
    expect(new Set(records.map(({ plan }) => plan.id))).toEqual(new Set(ids))
    expect(records.map(({ operator }) => operator)).toEqual(ids.map(() => 'anna'))
    let tickets = 0
    for (const id of ids) {
      const plan = await control.plans.document(id)
      const record = records.find((run) => run.plan.id === id)
      expect(record?.counts).toEqual(plan.counts)
      tickets += plan.totals.tickets
      expect(await control.side.keyring.hasSeal(id)).toBe(false)
    }
    const redacted = [...((await snapshotOf(desk.database)).get('tickets')?.values() ?? [])].filter(
      ({ title }) => title === '[removed]',
    )
    expect(redacted.length).toBe(tickets)
    const lines = await store.store.db.selectFrom('ledger_lines').select('line').orderBy('number').execute()
    expect(
      await verifyLedger(
        lines.map(({ line }) => line),
        control.side.keyring.publicKeyPem,
      ),
    ).toMatchObject({
      intact: true,
    })
    const approvals = lines.filter(({ line }) => line.includes('"plan.approved"'))
    expect(approvals.length).toBe(ids.length)
    expect(approvals.every(({ line }) => line.includes('"ben"'))).toBe(true)
  })
})

async function until(control: Control, id: string, state: string): Promise<void> {
  await expect.poll(async () => (await control.plans.load(id)).state).toBe(state)
}

async function runStates(control: Control): Promise<readonly string[]> {
  return (await control.side.runs.list()).map(({ state }) => state)
}
