import { sql } from 'kysely'
import { afterEach, describe, expect, it } from 'vitest'
import type { Control } from '../../src/control/control.ts'
import type { EngineSide } from '../../src/control/installation.ts'
import { openRuns } from '../../src/control/runs/runs.ts'
import { applyLeftOver, verifyLeftOver } from '../../src/control/runs/lost.ts'
import { startWorker } from '../../src/control/worker.ts'
import { nextDue } from '../../src/engine/policy/schedule.ts'
import { ExpungeError, RefusedError } from '../../src/shared/errors.ts'
import { deskNow, sampleDesks, type TestDesk } from '../support/desk.ts'
import { refusalOf, subjectOf } from '../support/run.ts'
import { oneStore } from '../support/stores.ts'
import { enabled, ended, handClock, installed, policyOf } from './support/policies.ts'

describe.each(oneStore)('what went wrong under way, with Expunge’s own database as %s', (kind) => {
  const freshDesk = sampleDesks('sqlite')
  const ends: (() => Promise<void>)[] = []
  afterEach(async () => {
    for (const end of ends.splice(0).toReversed()) await end()
  })

  async function begin(change: (side: EngineSide) => Partial<EngineSide> = () => ({})) {
    const desk = await freshDesk()
    const clock = handClock(deskNow)
    const { control, end } = await installed(kind, desk, clock)
    ends.push(end)
    const side = { ...control.side, ...change(control.side) }
    return { control, desk, clock, work: () => startWorker({ ...control, side, chunkRows: 5 }) }
  }

  it('a run that failed and belongs to no request is resumed, and ends', async () => {
    const fault = { is: true }
    const { control, desk, work } = await begin(({ holds }) => ({
      holds: {
        ...holds,
        open: (name) =>
          fault.is ? Promise.reject(new RefusedError('no-holds', 'for now')) : holds.open(name),
      },
    }))
    await work()
    const planId = await approved(control, desk)
    await reached(async () => (await control.plans.load(planId)).state, 'failed')
    const [run] = await control.side.runs.list()
    expect(run?.state).toBe('failed')
    expect(await control.side.keyring.hasSeal(planId)).toBe(true)
    fault.is = false
    await control.runs.resume(run?.id ?? '', 'carla')
    await reached(async () => (await control.runs.get(run?.id ?? '')).state, 'verified')
    expect((await control.plans.load(planId)).state).toBe('approved')
    expect(await control.side.keyring.hasSeal(planId)).toBe(false)
  })

  it('a policy hears of the end of a run that failed and was resumed', async () => {
    const fault = { is: true }
    const { control, clock, work } = await begin(({ holds }) => ({
      holds: {
        ...holds,
        open: (name) =>
          fault.is ? Promise.reject(new RefusedError('no-holds', 'the desk is away')) : holds.open(name),
      },
    }))
    await work()
    const { policies, side, store } = control
    const policy = policyOf('incidents', {
      where: "type = 'incident'",
      start: ['closed', 'resolved'],
      period: 'P2Y',
      schedule: '30 2 * * *',
    })
    const { id, due } = await enabled(control, policy)
    expect(due).toBeGreaterThan(0)
    clock.set(nextDue({ cron: '30 2 * * *', timeZone: 'UTC' }, clock.now()).toISOString())
    expect(await ended(control, id, 1)).toMatchObject([{ state: 'failed', problem: { code: 'no-holds' } }])
    expect(await policies.plans(id, 9)).toMatchObject([{ state: 'failed' }])
    const done = () =>
      store.db.selectFrom('policy_tickets').select('number').where('is_done', '=', true).execute()
    expect(await done()).toEqual([])
    // Tried again the next night, which fails as well.
    clock.set(nextDue({ cron: '30 2 * * *', timeZone: 'UTC' }, clock.now()).toISOString())
    expect(await ended(control, id, 2)).toMatchObject([{ state: 'failed', parts: 1 }, {}])
    const [latest, first] = await policies.plans(id, 9)
    expect([latest?.tickets, first?.tickets]).toEqual([due, due])
    fault.is = false
    const resume = async (planId: string | undefined) => {
      const run = (await side.runs.list()).find(({ plan }) => plan.id === planId)
      await control.runs.resume(run?.id ?? '', 'carla')
      return run?.id ?? ''
    }
    const runId = await resume(latest?.plan_id)
    expect(await policies.plans(id, 1)).toMatchObject([{ state: 'running', ended_at: null }])
    expect(await policies.occurrences(id, 1)).toMatchObject([
      { state: 'working', problem: null, ended_at: null },
    ])
    expect(await ended(control, id, 2)).toMatchObject([
      { state: 'done', problem: null, tickets: due },
      { state: 'failed', tickets: 0 },
    ])
    expect(await policies.plans(id, 1)).toMatchObject([{ state: 'done', run_id: runId }])
    expect(await done()).toHaveLength(due)
    // Of the earlier night it is told how its plan ended, and nothing else begins.
    const earlier = await resume(first?.plan_id)
    await reached(async () => (await policies.plans(id, 9))[1]?.state, 'done')
    expect((await policies.plans(id, 9))[1]).toMatchObject({ run_id: earlier })
    expect(await policies.occurrences(id, 9)).toMatchObject([{ state: 'done' }, { state: 'failed' }])
    clock.set(nextDue({ cron: '30 2 * * *', timeZone: 'UTC' }, clock.now()).toISOString())
    expect(await ended(control, id, 3)).toMatchObject([{ state: 'done', tickets: 0, parts: 0 }, {}, {}])
  })

  it('so do completions, which are taken with it', async () => {
    const fault = { is: true }
    const { control, work } = await begin(({ holds }) => ({
      holds: {
        ...holds,
        open: (name) =>
          fault.is ? Promise.reject(new RefusedError('no-holds', 'the desk is away')) : holds.open(name),
      },
    }))
    await work()
    const { policies, side, store } = control
    const { id } = await enabled(
      control,
      policyOf('done', { where: "type = 'incident'", on_completion: { delay: 'P14D', earlier: true } }),
    )
    const plan = async () => {
      await policies.tick()
      return (await policies.plans(id, 1))[0]
    }
    await reached(async () => (await plan())?.state, 'failed')
    const taken = async () =>
      (await store.db.selectFrom('completions').select('state').execute()).filter(
        ({ state }) => state === 'done',
      ).length
    expect(await taken()).toBe(0)
    fault.is = false
    const [run] = await side.runs.list()
    await control.runs.resume(run?.id ?? '', 'carla')
    await reached(async () => (await plan())?.state, 'done')
    expect(await taken()).toBe((await plan())?.tickets)
    expect(await policies.plans(id, 9)).toHaveLength(1)
  })

  it('a failed run whose person was forgotten says that it cannot be resumed', async () => {
    const { control, desk, work } = await begin(({ holds }) => ({
      holds: { ...holds, open: () => Promise.reject(new RefusedError('no-holds', 'for ever')) },
    }))
    await work()
    const planId = await approved(control, desk)
    await reached(async () => (await control.plans.load(planId)).state, 'failed')
    const [run] = await control.side.runs.list()
    await control.side.keyring.destroySeal(planId)
    expect((await refusalOf(control.runs.resume(run?.id ?? '', 'carla'))).code).toBe('plan-not-ready')
    expect((await control.plans.load(planId)).state).toBe('failed')
  })

  it('a verification that could not be done is no finding, and is done later', async () => {
    const fault = { is: true, times: 0 }
    const { control, desk, clock, work } = await begin(({ runs }) => ({
      runs: {
        ...runs,
        loadPlan: (id) => {
          if (!fault.is) return runs.loadPlan(id)
          fault.times++
          return Promise.reject(new ExpungeError('lock-timeout', 'for now'))
        },
      },
    }))
    await work()
    const planId = await approved(control, desk)
    await expect.poll(() => fault.times).toBeGreaterThan(0)
    const [run] = await control.side.runs.list()
    const id = run?.id ?? ''
    const verbs = async () =>
      (await control.activity.list({ about: { kind: 'run', id }, limit: 9 })).map(({ verb }) => verb)
    // Tried again, and not told as findings.
    await expect.poll(() => fault.times).toBeGreaterThan(1)
    expect((await control.runs.get(id)).state).toBe('applied')
    expect(await verbs()).toEqual([])
    // All tries were in vain, and the desk comes back.
    const sent: string[] = []
    const jobs = {
      send: async (job: string, _: unknown, { key }: { key: string }) => sent.push(`${job} ${key}`) > 0,
    }
    await verifyLeftOver({ ...control, jobs })
    expect(sent).toEqual([])
    clock.set(new Date(Date.parse(deskNow) + 3_601_000).toISOString())
    await verifyLeftOver({ ...control, jobs })
    expect(sent).toEqual([`verify ${id}`])
    fault.is = false
    await reached(async () => (await control.runs.get(id)).state, 'verified')
    await expect.poll(verbs).toEqual(['run.verified'])
    await verifyLeftOver({ ...control, jobs })
    expect(sent).toHaveLength(1)
    expect((await control.plans.load(planId)).state).toBe('approved')
  })

  it('an approved plan whose job was lost is carried out', async () => {
    const { control, desk, clock, work } = await begin()
    const planId = await control.plans.ask(
      'support',
      { disposition: 'redact', selection: subjectOf(desk) },
      'anna',
    )
    await control.plans.make(planId, false)
    const { digest } = await control.plans.load(planId)
    await control.plans.approve(planId, digest ?? '', 'ben')
    await sql`delete from expunge_jobs.job where name = 'apply'`.execute(control.store.db)
    await work()
    const sent: string[] = []
    const look = async () => {
      sent.length = 0
      await applyLeftOver({
        ...control,
        jobs: {
          send: async (job: string, _: unknown, { key }: { key: string }) => sent.push(`${job} ${key}`) > 0,
        },
      })
      return [...sent]
    }
    expect(await look()).toEqual([])
    clock.set(new Date(Date.parse(deskNow) + 301_000).toISOString())
    expect(await look()).toEqual([`apply ${planId}`])
    await applyLeftOver(control)
    await reached(async () => (await control.side.runs.list())[0]?.state, 'verified')
    expect(await look()).toEqual([])
    // Carried on where its process was lost; left alone where a person paused it.
    for (const [state, expected] of [
      ['running', [`apply ${planId}`]],
      ['failed', [`apply ${planId}`]],
      ['paused', []],
    ] as const) {
      await control.store.db.updateTable('runs').set({ state }).execute()
      expect(await look()).toEqual(expected)
    }
    // Paused because its process was to end.
    await sql`update runs set record = jsonb_set(record, '{pausedBecause}', '"interrupted"')`.execute(
      control.store.db,
    )
    expect(await look()).toEqual([`apply ${planId}`])
  })

  it('a person’s pause outlasts other jobs for the plan, until a person ends it', async () => {
    const blind = { is: false }
    const { control, desk, work } = await begin(({ runs }) => ({
      runs: {
        ...runs,
        create: async (record, plan) => {
          await runs.create(record, plan)
          await runs.request(record.id, 'pause')
        },
        // As if the run had been begun right after this looked.
        ofPlan: async (digest) => {
          if (!blind.is) return runs.ofPlan(digest)
          blind.is = false
          return undefined
        },
      },
    }))
    await work()
    const planId = await approved(control, desk)
    await reached(async () => (await control.side.runs.list())[0]?.state, 'paused')
    const [run] = await control.side.runs.list()
    const id = run?.id ?? ''
    expect(run?.pausedBecause).toBe('asked')
    const jobs = { send: () => Promise.reject(new Error('nothing is to be sent')) }
    await applyLeftOver({ ...control, jobs })
    for (const isBlind of [false, true]) {
      await jobsDone(control, 'apply')
      blind.is = isBlind
      expect(await control.jobs.send('apply', { planId }, { key: planId })).toBe(true)
      await jobsDone(control, 'apply')
      expect(blind.is).toBe(false)
      expect((await control.runs.get(id)).state).toBe('paused')
      expect((await control.plans.load(planId)).state).toBe('approved')
    }
    await control.runs.resume(id, 'carla')
    await reached(async () => (await control.runs.get(id)).state, 'verified')
    expect((await control.runs.get(id)).pausedBecause).toBeUndefined()
  })

  it('a run goes on that is resumed while its job is about to end', async () => {
    const resumed: string[] = []
    const { control, desk, work } = await begin(({ runs }) => ({
      runs: {
        ...runs,
        create: async (record, plan) => {
          await runs.create(record, plan)
          await runs.request(record.id, 'pause')
        },
        save: async (record) => {
          await runs.save(record)
          if (record.state !== 'paused') return
          resumed.push(record.id)
          await control.runs.resume(record.id, 'carla')
        },
      },
    }))
    await work()
    await approved(control, desk)
    await reached(async () => (await control.side.runs.list())[0]?.state, 'verified')
    expect(resumed).toHaveLength(1)
  })

  it('a run goes on that is resumed when its job has looked for the last time', async () => {
    const { control, desk, clock, work } = await begin(({ runs }) => ({
      runs: {
        ...runs,
        create: async (record, plan) => {
          await runs.create(record, plan)
          await runs.request(record.id, 'pause')
        },
      },
    }))
    await work()
    const planId = await approved(control, desk)
    await reached(async () => (await control.side.runs.list())[0]?.state, 'paused')
    await jobsDone(control, 'apply')
    const [run] = await control.side.runs.list()
    // The job is there still, at its end: another is not taken.
    const jobs = { send: () => Promise.resolve(false) }
    await openRuns({ ...control, jobs }).resume(run?.id ?? '', 'carla')
    clock.set(new Date(Date.parse(deskNow) + 301_000).toISOString())
    await applyLeftOver(control)
    await reached(async () => (await control.side.runs.list())[0]?.state, 'verified')
    expect((await control.plans.load(planId)).state).toBe('approved')
  })

  it('tells once that a run is verified, though the process was killed before it told so', async () => {
    const { control, desk, work } = await begin()
    await work()
    const planId = await approved(control, desk)
    await reached(async () => (await control.side.runs.list())[0]?.state, 'verified')
    const [run] = await control.side.runs.list()
    const about = { kind: 'run', id: run?.id ?? '' }
    const told = () => control.activity.list({ about, limit: 9 })
    await expect.poll(async () => (await told()).length).toBe(1)
    // As if it had ended between the two; on a desk whose numbers are no single words.
    const { store, jobs } = control
    await store.db.deleteFrom('activity').where('verb', '=', 'run.verified').execute()
    const numbers = JSON.stringify(['10 41', 'T-7'])
    await store.db.updateTable('plans').set({ numbers }).where('id', '=', planId).execute()
    for (const key of ['once', 'twice']) await jobs.send('verify', { runId: about.id }, { key })
    await jobsDone(control, 'verify')
    expect((await told()).map(({ verb, facts }) => [verb, facts['numbers']])).toEqual([
      ['run.verified', ['10_41', 'T-7']],
    ])
  })
})

/** The plan of an erasure of the desk's subject, approved. */
async function approved(control: Control, desk: TestDesk): Promise<string> {
  const wish = { disposition: 'redact', selection: subjectOf(desk) } as const
  const id = await control.plans.ask('support', wish, 'anna')
  await reached(async () => (await control.plans.load(id)).state, 'ready')
  const { digest } = await control.plans.load(id)
  await control.plans.approve(id, digest ?? '', 'ben')
  return id
}

/** Waits until no job of the kind is left. */
async function jobsDone({ store }: Control, kind: string): Promise<void> {
  const left = () =>
    sql<{ left: number }>`
      select count(*)::int as left from expunge_jobs.job
      where name = ${kind} and state < 'completed'`.execute(store.db)
  await expect.poll(async () => (await left()).rows[0]?.left).toBe(0)
}

async function reached(look: () => Promise<string | undefined>, wanted: string): Promise<void> {
  await expect.poll(look, { interval: 100 }).toBe(wanted)
}
