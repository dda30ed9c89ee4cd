import { afterEach, describe, expect, it } from 'vitest'
import { leftOver } from '../../src/control/jobs/left-over.ts'
import { startWorker } from '../../src/control/worker.ts'
import { sampleDesks } from '../support/desk.ts'
import { startTestServer, type TestServer } from './support/server.ts'

describe('after a desk was restored from a backup', () => {
  const freshDesk = sampleDesks('postgresql')
  const open: TestServer[] = []
  afterEach(async () => {
    for (const server of open.splice(0)) await server.close()
  })

  it('promise 8: what a server erased is erased again, and only that', async () => {
    const [desk, backup] = [await freshDesk(), await freshDesk()]
    const test = await startTestServer('server')
    open.push(test)
    await startWorker(test.control)
    const admin = await test.as(['administrator'], 'ada')
    const [dana, ben] = [await test.as(['dpo'], 'dana'), await test.as(['approver'], 'ben')]
    await admin.desks.add({ name: 'support', map: 'sample/1', address: desk.url })
    const email = desk.truth.subject.identifiers.emails[0] ?? ''
    const { plan } = await dana.plans.ask({
      desk: 'support',
      disposition: 'redact',
      selection: { kind: 'subject', hints: [{ kind: 'email', value: email }] },
    })
    await expect.poll(async () => (await ben.plans.get({ plan })).state, { interval: 100 }).toBe('ready')
    await ben.plans.approve({ plan, digest: (await ben.plans.get({ plan })).digest ?? '' })
    await expect.poll(async () => (await dana.runs.list({})).items[0]?.verification !== undefined).toBe(true)

    await admin.desks.remove({ desk: 'support' })
    await admin.desks.add({ name: 'support', map: 'sample/1', address: backup.url })
    const persons = async () =>
      Number((await backup.run('select count(*) as count from persons where email = ?', email))[0]?.['count'])
    expect(await persons()).toBe(1)
    await expect(dana.desks.replay({ desk: 'elsewhere' })).rejects.toMatchObject({ code: 'no-such-desk' })
    const replayed = async (dry: boolean) => {
      test.time.now = new Date(test.time.now.getTime() + 1_000)
      const { replay } = await admin.desks.replay({ desk: 'support', dry })
      const get = () => admin.desks.replayed({ desk: 'support', replay })
      await expect.poll(async () => (await get()).state, { interval: 100 }).toBe('done')
      return get()
    }
    const dry = await replayed(true)
    expect(dry).toMatchObject({ askedBy: 'ada', dry: true, runs: [{ state: 'would replay', rows: 0 }] })
    expect(await persons()).toBe(1)
    const real = await replayed(false)
    expect(real).toMatchObject({ dry: false, runs: [{ state: 'replayed', unsure: 0, changed: 0 }] })
    expect(await persons()).toBe(0)
    expect(await backup.run('select * from tickets order by id')).toEqual(
      await desk.run('select * from tickets order by id'),
    )
    expect(await replayed(false)).toMatchObject({ runs: [{ state: 'already applied', rows: 0 }] })
    const { items } = await dana.desks.replays({ desk: 'support', limit: 2 })
    expect(items.map((one) => one.runs?.[0]?.state)).toEqual(['already applied', 'replayed'])
    const acts = await dana.activity.list({ limit: 50 })
    expect(acts.items.filter(({ verb }) => verb === 'replay.done').map(({ by }) => by)).toEqual([
      'ada',
      'ada',
      'ada',
    ])
    expect(await dana.ledger.verify({})).toMatchObject({ intact: true })

    // One whose job was lost is taken up again, and one on a desk that is not there any more says so.
    const { store, replays } = test.control
    await admin.desks.remove({ desk: 'support' })
    await store.db
      .insertInto('replays')
      .values({
        id: 'y-lost',
        desk: 'support',
        is_dry: false,
        state: 'waiting',
        asked_by: 'ada',
        asked_at: new Date(test.time.now.getTime() - 600_000),
        ended_at: null,
        outcomes: null,
        problem: null,
      })
      .execute()
    for (const look of leftOver(test.control)) await look()
    await expect
      .poll(async () => await replays.load('y-lost'))
      .toMatchObject({ state: 'failed', problem: { code: 'no-such-desk' } })
  })
})
