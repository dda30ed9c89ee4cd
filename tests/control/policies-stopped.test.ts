import { afterEach, describe, expect, it } from 'vitest'
import { openPolicyWork } from '../../src/control/policies/work.ts'
import { startWorker } from '../../src/control/worker.ts'
import { sampleDesks, type TestDesk } from '../support/desk.ts'
import { refusalOf } from '../support/run.ts'
import { oneStore } from '../support/stores.ts'
import { enabled, ended, handClock, installed, policyOf } from './support/policies.ts'

const noon = '2026-06-30T12:00:00Z'
const evening = '2026-07-01T20:00:00Z'

describe.each(oneStore)('a policy that people stop, with Expunge’s own database as %s', (kind) => {
  const freshDesk = sampleDesks('sqlite')
  const ends: (() => Promise<void>)[] = []
  afterEach(async () => {
    for (const end of ends.splice(0).toReversed()) await end()
  })

  it('asks somebody else than its author for what is more than its limit', async () => {
    const clock = handClock(noon)
    const { control, end } = await installed(kind, await freshDesk(), clock)
    ends.push(end)
    await startWorker({ ...control, chunkRows: 5 })
    const words = {
      start: ['closed', 'resolved'],
      period: 'P2Y',
      schedule: '0 12 * * *',
      limit: { tickets: 1 },
    }
    const { id } = await enabled(control, policyOf('many', words))
    clock.set('2026-07-01T12:00:00Z')
    await control.policies.tick()
    await expect.poll(async () => (await control.policies.plans(id, 1))[0]?.state).toBe('asking')
    const [{ plan_id: planId } = { plan_id: '' }] = await control.policies.plans(id, 1)
    const { digest } = await control.plans.load(planId)
    // Anna wrote it, and Ben enabled it.
    expect((await refusalOf(control.plans.approve(planId, digest ?? '', 'anna'))).code).toBe('own-policy')
    expect((await control.plans.load(planId)).state).toBe('ready')
    await control.plans.approve(planId, digest ?? '', 'ben')
    expect((await ended(control, id, 1))[0]?.state).toBe('done')
  })

  /** A policy by night whose plan was approved at noon. */
  async function waiting() {
    const clock = handClock(noon)
    const desk = await freshDesk()
    const { control, end } = await installed(kind, desk, clock)
    ends.push(end)
    await startWorker({ ...control, chunkRows: 5 })
    const window = { from: '20:00', to: '06:00' }
    const words = { start: ['closed', 'resolved'], period: 'P2Y', schedule: '0 12 * * *', window }
    const { id } = await enabled(control, policyOf('by-night', words))
    clock.set('2026-07-01T12:00:00Z')
    await control.policies.tick()
    await expect
      .poll(async () => (await control.policies.plans(id, 1))[0]?.waits_until)
      .toEqual(new Date(evening))
    const [plan] = await control.policies.plans(id, 1)
    return { control, desk, clock, id, planId: plan?.plan_id ?? '' }
  }

  it('sends its plan to workers under the plan’s own key when its hours begin', async () => {
    const { control, clock, planId } = await waiting()
    const sent: string[] = []
    const jobs = {
      send: async (job: string, _: unknown, { key }: { key: string }) => sent.push(`${job} ${key}`) > 0,
    }
    clock.set(evening)
    await openPolicyWork({ ...control, jobs }).tick()
    expect(sent.filter((job) => job.startsWith('apply'))).toEqual([`apply ${planId}`])
  })

  const redacted = (desk: TestDesk) => desk.run("select number from tickets where title = '[removed]'")

  it('begins nothing that waited for its hours once it is disabled', async () => {
    const { control, desk, clock, id, planId } = await waiting()
    await control.policies.disable(id, 'ben')
    clock.set(evening)
    expect((await ended(control, id, 1))[0]).toMatchObject({
      state: 'failed',
      problem: { code: 'policy-stopped' },
    })
    expect(await control.plans.load(planId)).toMatchObject({
      state: 'failed',
      problem: { code: 'policy-stopped' },
    })
    expect(await redacted(desk)).toEqual([])
    expect(await control.side.runs.list()).toEqual([])
  })

  it('lets an approved plan be given up that waits, and none whose run was begun', async () => {
    const { control, desk, clock, id, planId } = await waiting()
    await control.plans.discard(planId, 'carla')
    clock.set(evening)
    expect((await ended(control, id, 1))[0]).toMatchObject({
      state: 'failed',
      problem: { code: 'plan-discarded' },
    })
    expect(await redacted(desk)).toEqual([])
    await expect(control.plans.begin(planId, () => Promise.resolve())).rejects.toMatchObject({
      code: 'plan-not-ready',
    })
    clock.set('2026-07-02T21:00:00Z')
    await ended(control, id, 2)
    expect((await redacted(desk)).length).toBeGreaterThan(0)
    const [run] = await control.side.runs.list()
    expect((await refusalOf(control.plans.discard(run?.plan.id ?? '', 'carla'))).code).toBe('plan-not-ready')
    expect((await control.plans.load(run?.plan.id ?? '')).state).toBe('approved')
  })
})
