import { sql } from 'kysely'
import { afterEach, describe, expect, it } from 'vitest'
import { desksToPoll } from '../../src/control/completions/completions.ts'
import type { Control } from '../../src/control/control.ts'
import { leftOver } from '../../src/control/jobs/left-over.ts'
import { startWorker } from '../../src/control/worker.ts'
import type { Policy } from '../../src/engine/policy/schema.ts'
import { deskNow, sampleDesks } from '../support/desk.ts'
import { subjectOf } from '../support/run.ts'
import { oneStore } from '../support/stores.ts'
import { handClock, installed, policyOf } from './support/policies.ts'

const yearly = { start: ['closed', 'resolved'], period: 'P2Y', schedule: '0 12 * * *' }

describe.each(oneStore)('what nobody works on, with Expunge’s own database as %s', (kind) => {
  const freshDesk = sampleDesks('sqlite')
  const ends: (() => Promise<void>)[] = []
  afterEach(async () => {
    for (const end of ends.splice(0).toReversed()) await end()
  })

  async function begin() {
    const desk = await freshDesk()
    const clock = handClock(deskNow)
    const { control, end } = await installed(kind, desk, clock)
    ends.push(end)
    return { control, desk, clock }
  }

  it('is sent to workers again when the queue was lost', async () => {
    const { control, desk, clock } = await begin()
    const { id } = await enabledAlone(control, policyOf('old', { ...yearly, where: "type = 'incident'" }))
    clock.set('2026-07-01T12:00:00Z')
    await control.policies.tick()
    const wish = { disposition: 'redact', selection: subjectOf(desk) } as const
    const planId = await control.plans.ask('support', wish, 'anna')
    const { version } = await control.policies.put(policyOf('young', yearly), 'anna')
    const simulationId = await control.policies.simulate('support.young', version, 'anna')
    const accessId = await control.access.ask(
      'q-1',
      {
        desks: [{ desk: 'support' }],
        hints: [{ kind: 'email', value: desk.truth.subject.identifiers.emails[0] ?? '' }],
        language: 'en',
        until: new Date('2026-08-01T12:00:00Z'),
      },
      'anna',
    )
    const replayId = await control.replays.ask('support', 'dry', 'anna')
    await sql`delete from expunge_jobs.job`.execute(control.store.db)
    const sent: string[] = []
    const jobs = {
      send: async (job: string, _: unknown, { key }: { key: string }) => sent.push(`${job} ${key}`) > 0,
    }
    for (const look of leftOver({ ...control, jobs })) await look()
    expect(sent).toEqual([])
    clock.set('2026-07-01T12:05:01Z')
    for (const look of leftOver({ ...control, jobs })) await look()
    expect(sent).toEqual([
      `plan ${planId}`,
      `policy ${simulationId}`,
      'policy expunge.activity@2026-07-01T03:15:00.000Z',
      `policy ${id}@2026-07-01T12:00:00.000Z`,
      `access ${accessId}`,
      `replay ${replayId}`,
    ])
    await startWorker({ ...control, chunkRows: 5 })
    for (const look of leftOver(control)) await look()
    const states = async () => [
      (await control.plans.load(planId)).state,
      (await control.policies.simulation('support.young', simulationId)).state,
      (await control.policies.plans(id, 1)).length,
      (await control.access.load(accessId)).state,
      (await control.replays.load(replayId)).state,
    ]
    await expect.poll(states, { interval: 200 }).toEqual(['ready', 'done', 1, 'ready', 'done'])
    // What is done, or waits for somebody else, is not sent any more.
    sent.length = 0
    for (const look of leftOver({ ...control, jobs })) await look()
    expect(sent.filter((job) => !job.startsWith(`policy ${id}@`))).toEqual([])
  })

  it('begins again when its clock had run ahead', async () => {
    const { control, clock } = await begin()
    const { store, policies } = control
    const { id } = await enabledAlone(control, policyOf('old', { ...yearly, where: "type = 'incident'" }))
    clock.set('2031-07-01T12:00:00Z')
    await policies.tick()
    await store.db
      .updateTable('policy_occurrences')
      .set({ state: 'done', ended_at: clock.now() })
      .where('policy_id', '=', id)
      .execute()
    const late = await enabledAlone(control, policyOf('late', { ...yearly, where: "type = 'request'" }))
    const completing = await enabledAlone(
      control,
      policyOf('done', { on_completion: { delay: 'P1D' }, data: 'attachments' }),
    )
    await store.db
      .insertInto('completion_watermarks')
      .values({ policy_id: completing.id, seen: '', polled_at: clock.now(), looked_back_at: clock.now() })
      .execute()
    expect(await desksToPoll(control)).toEqual([])

    clock.set('2026-07-01T12:00:00Z')
    await policies.tick()
    const [, latest] = await policies.occurrences(id, 5)
    expect(latest?.due_at).toEqual(new Date('2026-07-01T12:00:00Z'))
    expect(await desksToPoll(control)).toEqual(['support'])
    clock.set('2026-07-02T12:00:00Z')
    await policies.tick()
    expect((await policies.occurrences(late.id, 5)).map(({ due_at }) => due_at)).toEqual([
      new Date('2026-07-02T12:00:00Z'),
    ])
  })
})

/** Writes, simulates and enables a policy while no worker is there. */
async function enabledAlone({ policies }: Control, policy: Policy): Promise<{ readonly id: string }> {
  const { policy_id: id, version } = await policies.put(policy, 'anna')
  const simulationId = await policies.simulate(id, version, 'anna')
  await policies.step({ does: 'simulate', simulationId }, true)
  const { digest } = await policies.simulation(id, simulationId)
  await policies.enable(id, { version, simulation: digest ?? '' }, 'ben')
  return { id }
}
