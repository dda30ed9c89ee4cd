import { afterEach, describe, expect, it } from 'vitest'
import { leftOver } from '../../src/control/jobs/left-over.ts'
import { startWorker } from '../../src/control/worker.ts'
import { sampleDesks } from '../support/desk.ts'
import { startTestServer, type TestServer } from './support/server.ts'

describe('personal content outside of the data map', () => {
  const freshDesk = sampleDesks('sqlite')
  const open: TestServer[] = []
  afterEach(async () => {
    for (const server of open.splice(0)) await server.close()
  })

  async function begin() {
    const desk = await freshDesk()
    const test = await startTestServer('server')
    open.push(test)
    await test.control.side.desks.add('support', { map: 'sample/1', address: desk.url })
    const [admin, viewer] = [await test.as(['administrator'], 'ada'), await test.as(['viewer'], 'vera')]
    const get = () => viewer.scans.get({ desk: 'support' })
    const looked = () => expect.poll(async () => (await get()).latest?.state, { interval: 100 })
    return { desk, test, admin, viewer, get, looked }
  }

  it('is looked for when somebody asks who may, and what is new is told to everybody', async () => {
    const { desk, test, admin, viewer, get, looked } = await begin()
    await startWorker(test.control)
    expect(await get()).toEqual({})
    const hook = await admin.webhooks.add({
      name: 'Data protection',
      url: 'https://hooks.example.org/expunge',
      events: ['scan.found', 'scan.failed'],
    })
    expect((await viewer.scans.list()).items).toEqual([{ desk: 'support', found: 0, new: 0 }])
    await expect(viewer.scans.ask({ desk: 'support' })).rejects.toMatchObject({ status: 403 })
    const dana = await test.as(['dpo'], 'dana')
    await expect(dana.scans.ask({ desk: 'elsewhere' })).rejects.toMatchObject({ code: 'no-such-desk' })
    await dana.scans.ask({ desk: 'support' })
    await looked().toBe('done')
    const { scan: first } = await get()
    expect(first?.found.map(({ table, column, isNew }) => [table, column, isNew])).toEqual([
      ['settings', 'value', false],
    ])

    await desk.run('alter table tickets add column callback_note text')
    await desk.run(
      "update tickets set callback_note = 'Call Nora Feldmann back on +49 30 901820' || (id % 10)",
    )
    test.time.now = new Date(test.time.now.getTime() + 86_400_000)
    await admin.scans.ask({ desk: 'support' })
    await looked().toBe('done')
    const { scan, latest } = await get()
    expect(latest).toMatchObject({ askedBy: 'ada', askedAt: '2026-03-06T10:00:00.000Z' })
    expect(scan?.found.find(({ column }) => column === 'callback_note')).toMatchObject({
      said: 'kept',
      category: 'performance',
      found: [
        { kind: 'name', strength: 'likely' },
        { kind: 'phone', strength: 'certain' },
      ],
      since: '2026-03-06T10:00:00.000Z',
      before: 'absent',
      isNew: true,
    })
    expect((await viewer.scans.list()).items).toMatchObject([{ desk: 'support', found: 2, new: 1 }])
    const verbs = async () =>
      (await dana.activity.list({ limit: 50 })).items
        .filter(({ verb }) => verb.startsWith('scan.'))
        .map(({ by, verb, facts }) => [by, verb, facts])
    expect(await verbs()).toEqual([
      ['ada', 'scan.found', { columns: 1 }],
      ['ada', 'scan.asked', {}],
      ['dana', 'scan.asked', {}],
    ])
    const { items: told } = await admin.webhooks.deliveries({ webhook: hook.id })
    expect(told.map(({ event, payload }) => [event, payload['data']])).toEqual([
      ['scan.found', { columns: 1, desk: 'support' }],
    ])
    const rows = await test.control.store.db.selectFrom('scans').selectAll().execute()
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toMatch(/Nora|Feldmann|901820|example\.org/)

    // A month later it is known.
    test.time.now = new Date(test.time.now.getTime() + 32 * 86_400_000)
    expect((await viewer.scans.list()).items).toMatchObject([{ found: 2, new: 0 }])
  })

  it('is looked for by itself in the first night of a month, once', async () => {
    const { test, viewer, get, looked } = await begin()
    const { scans } = test.control
    const ticked = async (now: string) => {
      test.time.now = new Date(now)
      await scans.tick()
    }
    await ticked('2026-03-31T22:00:00Z')
    expect(await get()).toEqual({})
    await ticked('2026-04-01T00:31:00Z')
    expect((await get()).latest).toMatchObject({ state: 'waiting', askedBy: 'system' })
    // Somebody who asks meanwhile waits for the same.
    await (await test.as(['administrator'])).scans.ask({ desk: 'support' })
    expect((await get()).latest).toMatchObject({ askedBy: 'system' })
    await startWorker(test.control)
    await looked().toBe('done')
    await ticked('2026-04-30T12:00:00Z')
    expect((await get()).latest).toMatchObject({ state: 'done' })
    await ticked('2026-05-03T12:00:00Z')
    expect((await get()).latest).toMatchObject({ askedAt: '2026-05-03T12:00:00.000Z' })
    expect((await viewer.scans.list()).items).toMatchObject([{ desk: 'support', at: expect.any(String) }])
  })

  it('says what went wrong, keeps what was known, and is taken up again when its job was lost', async () => {
    const { desk, test, admin, get, looked } = await begin()
    await startWorker(test.control)
    await admin.scans.ask({ desk: 'support' })
    await looked().toBe('done')
    await desk.run('alter table tickets rename to cases')
    test.time.now = new Date(test.time.now.getTime() + 60_000)
    await test.control.store.db
      .insertInto('scans')
      .values({
        id: 's-lost',
        desk: 'support',
        state: 'waiting',
        asked_by: 'system',
        asked_at: test.time.now,
        ended_at: null,
        scan: null,
        problem: null,
      })
      .execute()
    test.time.now = new Date(test.time.now.getTime() + 600_000)
    for (const look of leftOver(test.control)) await look()
    await looked().toBe('failed')
    const { scan, latest } = await get()
    expect(latest?.problem?.code).toBe('map-does-not-fit')
    expect(scan?.found).toHaveLength(1)
  })
})
