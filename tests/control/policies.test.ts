import { afterEach, describe, expect, it } from 'vitest'
import { startWorker } from '../../src/control/worker.ts'
import { sampleDesks, type TestDesk } from '../support/desk.ts'
import { oneStore, type StoreKind } from '../support/stores.ts'
import { enabled, ended, handClock, type Installed, installed, policyOf } from './support/policies.ts'

const nightly = '30 2 * * *'
const noon = '2026-06-30T12:00:00Z'

describe.each(oneStore)('a retention policy, with Expunge’s own database as %s', (kind) => {
  const freshDesk = sampleDesks('postgresql')
  const ends: (() => Promise<void>)[] = []
  afterEach(async () => {
    for (const end of ends.splice(0).toReversed()) await end()
  })

  async function begin(
    clock = handClock(noon),
    store: StoreKind = kind,
  ): Promise<Installed & { desk: TestDesk }> {
    const desk = await freshDesk()
    const all = await installed(store, desk, clock)
    ends.push(all.end)
    await startWorker({ ...all.control, chunkRows: 5 })
    return { ...all, desk }
  }

  const redacted = async (desk: TestDesk) =>
    (await desk.run("select number from tickets where title = '[removed]' order by number")).map(
      ({ number }) => String(number),
    )

  it('puts by what it removes for as long as it says, and somebody can have it back', async () => {
    const clock = handClock(noon)
    const { control, desk } = await begin(clock)
    const rows = await desk.run(
      "select number from tickets where status = 'closed' and legal_hold = false and closed_at < '2025-01-01' order by id limit 4",
    )
    const numbers = rows.map(({ number }) => `'${String(number)}'`).join(', ')
    const policy = policyOf('wrong', {
      where: `number in (${numbers})`,
      start: 'closed',
      period: 'P1Y',
      disposition: 'purge',
      schedule: nightly,
      undo: 'P5D',
    })
    const { id } = await enabled(control, policy)
    const count = async () =>
      Number(
        (await desk.run(`select count(*) as count from tickets where number in (${numbers})`))[0]?.['count'],
      )
    clock.set('2026-07-01T02:30:00Z')
    expect(await ended(control, id, 1)).toMatchObject([{ state: 'done', tickets: 4 }])
    expect(await count()).toBe(0)
    const [run] = await control.side.runs.list()
    expect(run?.archive?.until.slice(0, 10)).toBe('2026-07-06')
    await control.archives.restore(run?.id ?? '', 'carla')
    await expect.poll(async () => (await control.runs.get(run?.id ?? '')).state).toBe('restored')
    expect(await count()).toBe(4)
  })

  it('is written by one and enabled by another who saw what it does, runs, and takes each ticket once', async () => {
    const clock = handClock(noon)
    const { control, desk } = await begin(clock)
    const { policies } = control
    const policy = policyOf('incidents', {
      where: "type = 'incident'",
      start: ['closed', 'resolved'],
      period: 'P2Y',
      schedule: nightly,
    })
    const { policy_id: id, version, digest } = await policies.put(policy, 'anna')
    expect({ id, version }).toEqual({ id: 'support.incidents', version: 1 })
    expect((await policies.put(policy, 'anna')).version).toBe(1)
    await expect(policies.enable(id, { version, simulation: digest }, 'ben')).rejects.toMatchObject({
      code: 'policy-not-simulated',
    })
    const simulationId = await policies.simulate(id, version, 'anna')
    await expect.poll(async () => (await policies.simulation(id, simulationId)).state).toBe('done')
    const simulation = await policies.simulation(id, simulationId)
    const due = simulation.result?.due.tickets ?? 0
    expect(due).toBeGreaterThan(10)
    const wanted = { version, simulation: simulation.digest ?? '' }
    await expect(policies.enable(id, wanted, 'anna')).rejects.toMatchObject({ code: 'own-policy' })
    clock.set('2026-07-08T12:00:01Z')
    await expect(policies.enable(id, wanted, 'ben')).rejects.toMatchObject({ code: 'policy-not-simulated' })
    clock.set(noon)
    await policies.enable(id, wanted, 'ben')
    await policies.tick()
    expect(await policies.occurrences(id, 10)).toEqual([])

    // Nobody looked for three nights: it is done once.
    clock.set('2026-07-03T02:30:00Z')
    const [first] = await ended(control, id, 1)
    expect(first).toMatchObject({ state: 'done', tickets: due, due_at: new Date('2026-07-03T02:30:00Z') })
    const taken = await redacted(desk)
    expect(taken).toHaveLength(due)
    const [plan] = await policies.plans(id, 10)
    expect(await control.plans.load(plan?.plan_id ?? '')).toMatchObject({
      asked_by: 'policy:support.incidents',
      approved_by: 'ben',
    })
    expect((await control.side.runs.list()).map(({ state }) => state)).toEqual(['verified'])

    // The next night finds nothing to do again; a ticket that was closed anew is taken anew when its time comes.
    clock.set('2026-07-04T02:30:00Z')
    const [second] = await ended(control, id, 2)
    expect(second).toMatchObject({ state: 'done', tickets: 0, parts: 0 })
    await desk.run(
      "update tickets set title = 'Once more', closed_at = '2024-07-04 09:00:00' where number = ?",
      taken[0],
    )
    clock.set('2026-07-04T12:00:00Z')
    await control.policies.tick()
    clock.set('2026-07-05T02:30:00Z')
    expect((await ended(control, id, 3))[0]).toMatchObject({ tickets: 1 })
    expect(await redacted(desk)).toEqual(taken)

    const verbs = (await control.activity.list({ about: { kind: 'policy', id }, limit: 50 })).map(
      ({ verb }) => verb,
    )
    expect(verbs.toReversed()).toEqual([
      'policy.written',
      'policy.simulated',
      'policy.enabled',
      ...Array.from({ length: 3 }, () => 'policy.ran'),
    ])
  })

  it('asks before it takes far more than was simulated', async () => {
    const clock = handClock(noon)
    const { control, desk } = await begin(clock)
    const { id, due } = await enabled(
      control,
      policyOf('few', {
        start: 'closed',
        period: 'P4Y6M',
        schedule: nightly,
        limit: { factor: 1.5, tickets: 25 },
      }),
    )
    expect(due).toBeLessThan(26)
    await desk.run("update tickets set closed_at = '2020-01-01 00:00:00' where status = 'closed'")
    clock.set('2026-07-01T02:30:00Z')
    await expect
      .poll(async () => {
        await control.policies.tick()
        return (await control.policies.plans(id, 1))[0]?.state
      })
      .toBe('asking')
    const [asked] = await control.policies.plans(id, 1)
    const plan = await control.plans.load(asked?.plan_id ?? '')
    expect(plan).toMatchObject({ state: 'ready', approved_by: null })
    expect(asked?.found).toBeGreaterThan(asked?.allowed ?? Infinity)
    expect(await redacted(desk)).toEqual([])
    await control.plans.approve(plan.id, plan.digest ?? '', 'carla')
    const [occurrence] = await ended(control, id, 1)
    expect(occurrence).toMatchObject({ state: 'done', tickets: asked?.found })
    expect(await redacted(desk)).toHaveLength(asked?.found ?? 0)
  })

  it('works in its hours alone: a run pauses at their end and goes on when they begin again', async () => {
    const clock = handClock(noon)
    const { control, desk } = await begin(clock)
    const { id, due } = await enabled(
      control,
      policyOf('by-night', {
        start: ['closed', 'resolved'],
        period: 'P1Y',
        schedule: '0 12 * * *',
        window: { from: '20:00', to: '06:00' },
      }),
    )
    clock.set('2026-07-01T12:00:00Z')
    await control.policies.tick()
    const waits = async () => (await control.policies.plans(id, 1))[0]?.waits_until
    await expect.poll(waits).toEqual(new Date('2026-07-01T20:00:00Z'))
    expect(await redacted(desk)).toEqual([])
    // A second before the end; each look at the clock takes a tenth of a second.
    clock.set('2026-07-02T05:59:58Z')
    clock.step = 100
    await control.policies.tick()
    await expect.poll(waits).toEqual(new Date('2026-07-02T20:00:00Z'))
    clock.step = 0
    const before = await redacted(desk)
    expect(before.length).toBeLessThan(due)
    expect((await control.side.runs.list()).map(({ state }) => state)).toEqual(['paused'])
    clock.set('2026-07-02T20:00:00Z')
    const first = (await ended(control, id, 1)).at(-1)
    expect(first?.state).toBe('done')
    // A day later than the simulation.
    expect(first?.tickets).toBeGreaterThanOrEqual(due)
    expect((await redacted(desk)).length).toBeGreaterThanOrEqual(first?.tickets ?? Infinity)
    // One plan, and one run of it, in two nights.
    const [plan] = (await control.policies.plans(id, 5)).toReversed()
    const runs = (await control.side.runs.list()).filter((run) => run.plan.id === plan?.plan_id)
    expect(runs.map(({ state }) => state)).toEqual(['verified'])
  })

  it('stays out of the way of others when it fails, and can be paused, changed and ended', async () => {
    const clock = handClock(noon)
    const { control, desk } = await begin(clock)
    const { policies } = control
    const words = { start: 'closed', period: 'P1Y', schedule: nightly }
    const good = await enabled(control, policyOf('good', { ...words, where: "type = 'incident'" }))
    const bad = await enabled(control, policyOf('bad', { ...words, where: "type = 'request'" }))
    const still = await enabled(control, policyOf('still', { ...words, where: "type = 'question'" }))
    await policies.pause(still.id, 'ben')
    await expect(policies.pause(still.id, 'ben')).rejects.toMatchObject({ code: 'policy-state' })
    // One that stands against another is not enabled.
    const rival = await policies.put(
      policyOf('rival', { ...words, where: "type in ('incident', 'request')" }),
      'anna',
    )
    await policies.simulate(rival.policy_id, 1, 'anna')
    await expect(
      policies.enable(rival.policy_id, { version: 1, simulation: 'x' }, 'ben'),
    ).rejects.toMatchObject({
      code: 'policy-problems',
    })
    const kept = policyOf('kept', { where: "type = 'complaint'", disposition: 'retain' })
    const { policy_id: keptId } = await policies.put(kept, 'anna')
    await expect(policies.enable(keptId, { version: 1, simulation: 'x' }, 'ben')).rejects.toMatchObject({
      code: 'policy-retains',
    })
    // A field that the desk does not have any more.
    await control.store.db
      .updateTable('policy_versions')
      .set({ content: JSON.stringify(policyOf('bad', { ...words, where: "gone = 'x'" })) })
      .where('policy_id', '=', bad.id)
      .execute()
    clock.set('2026-07-01T02:30:00Z')
    expect((await ended(control, good.id, 1))[0]).toMatchObject({ state: 'done', tickets: good.due })
    expect((await ended(control, bad.id, 1))[0]).toMatchObject({
      state: 'failed',
      problem: { code: 'filter-unknown-field' },
    })
    expect(await policies.occurrences(still.id, 5)).toEqual([])
    clock.set('2026-07-01T12:00:00Z')
    await policies.goOn(still.id, 'ben')
    await policies.tick()
    expect(await policies.occurrences(still.id, 5)).toEqual([])
    // A changed text is another version, a draft again; what was enabled goes on until it is replaced.
    const changed = await policies.put(
      policyOf('still', { ...words, where: "type = 'question'", period: 'P2Y' }),
      'anna',
    )
    expect(changed).toMatchObject({ version: 2, state: 'draft' })
    expect((await policies.versions(still.id)).map(({ state }) => state)).toEqual(['draft', 'enabled'])
    await enabled(control, changed.policy)
    expect((await policies.versions(still.id)).map(({ state }) => state)).toEqual(['enabled', 'replaced'])
    await policies.disable(still.id, 'ben')
    clock.set('2026-07-02T02:30:00Z')
    const both = await ended(control, good.id, 2)
    expect(await policies.occurrences(still.id, 5)).toEqual([])
    expect(await redacted(desk)).toHaveLength(both.reduce((sum, { tickets }) => sum + tickets, 0))
  })

  it('for the log of who did what is there from the start, and can be changed', async () => {
    const clock = handClock('2024-01-10T12:00:00Z')
    const { control } = await begin(clock)
    await control.activity.note({ by: 'anna', verb: 'hold.placed', about: { kind: 'hold', id: 'h-1' } })
    clock.set('2026-01-09T03:15:00Z')
    await ended(control, 'expunge.activity', 1)
    expect(await control.activity.list({ by: 'anna', limit: 5 })).toHaveLength(1)
    clock.set('2026-01-11T03:15:00Z')
    expect((await ended(control, 'expunge.activity', 2))[0]).toMatchObject({ state: 'done', rows: 1 })
    expect(await control.activity.list({ by: 'anna', limit: 5 })).toEqual([])
    const [kept] = await control.policies.versions('expunge.activity')
    const { id } = await enabled(control, { ...(kept?.policy ?? policyOf('x', {})), period: 'P6M' })
    expect((await control.policies.versions(id)).map(({ state }) => state)).toEqual(['enabled', 'replaced'])
  })
})
