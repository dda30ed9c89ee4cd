import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pictureMap } from '../../src/control/desks/picture.ts'
import { startWorker } from '../../src/control/worker.ts'
import { loadDataMap } from '../../src/engine/datamap/load.ts'
import { listShippedMaps } from '../../src/engine/datamap/shipped.ts'
import { enabled, ended, policyOf } from '../control/support/policies.ts'
import { sharedSampleDesk } from '../support/desk.ts'
import { startTestServer, type TestServer } from './support/server.ts'

describe('what the control center tells of the house', () => {
  const ownDesk = sharedSampleDesk('sqlite')
  let test: TestServer
  beforeAll(async () => {
    test = await startTestServer('server', {
      undoDays: 14,
      requests: { grace: { days: 5 }, form: { enabled: true } },
    })
    const desk = await ownDesk()
    await test.control.side.desks.add('support', { map: 'sample/1', address: desk.url })
    await startWorker(test.control)
  })
  afterAll(() => test.close())

  it('how the server is set up, without an address or a secret', async () => {
    const found = await (await test.as(['viewer'])).settings.get()
    expect(found).toMatchObject({
      version: '0.0.0',
      database: 'server',
      secondFactor: 'optional',
      mail: false,
      letters: false,
      undoDays: 14,
      scans: { cron: '30 2 1 * *', timeZone: 'Europe/Berlin' },
      requests: { graceDays: 5, form: { isOn: true, hours: 48 } },
    })
    expect(JSON.stringify(found)).not.toMatch(/postgres:|127\.0\.0\.1|\/tmp\//)
  })

  it('which data maps there are, and what one says of each column of a desk', async () => {
    const client = await test.as(['viewer'])
    const { items } = await client.desks.maps()
    expect(items.map(({ name }) => name)).toEqual(listShippedMaps().map(({ name }) => name))
    const picture = await client.desks.map({ desk: 'support' })
    expect(picture).toMatchObject({ map: 'sample/1', seen: 'desk' })
    const tickets = picture.tables.find(({ name }) => name === 'tickets')
    expect(tickets).toMatchObject({ role: 'ticket', isMapped: true })
    expect(tickets?.columns.find(({ name }) => name === 'title')).toMatchObject({
      category: 'free_text',
      isPersonal: true,
    })
    expect(
      picture.tables.flatMap(({ columns }) => columns).filter(({ category }) => category === undefined),
    ).toEqual([])
    const messages = picture.tables.find(({ name }) => name === 'messages')
    expect(messages?.relations).toContainEqual({ kind: 'belongs', to: 'tickets', columns: ['ticket_id'] })
  })

  it('of a desk that is away, the data map alone, and why', async () => {
    await test.control.side.desks.add('away', {
      map: 'rt/5',
      address: 'postgres://nobody:knows@127.0.0.1:1/nothing',
    })
    const picture = await (await test.as(['viewer'])).desks.map({ desk: 'away' })
    expect(picture.seen).toBe('map')
    expect(picture.problem?.message).toBeTruthy()
    expect(picture.tables.length).toBeGreaterThan(20)
    await test.control.side.desks.remove('away')
  })

  it('what is overdue: nothing before a run could take it, what a run left over, and nothing once it is taken', async () => {
    const client = await test.as(['viewer'])
    const words = {
      start: ['closed', 'resolved'],
      period: 'P1Y',
      schedule: '30 2 * * *',
      limit: { tickets: 1 },
    }
    const { id, due } = await enabled(test.control, policyOf('finished', words))
    const ofPolicy = async () => (await client.policies.overdue()).items.find(({ policy }) => policy === id)
    const nothing = { data: 'tickets', desk: 'support', open: 0, nextDue: expect.any(String) }
    // Its first night has not come.
    expect(await ofPolicy()).toMatchObject(nothing)
    test.time.now = new Date('2026-03-06T00:30:00Z')
    expect(await ofPolicy()).toMatchObject(nothing)

    // The first night's run asks a person, who has until the next night.
    test.time.now = new Date('2026-03-06T03:00:00Z')
    const asking = async () => {
      await test.control.policies.tick()
      const [plan] = await test.control.policies.plans(id, 10)
      return plan?.state === 'asking' ? plan.plan_id : undefined
    }
    await expect.poll(asking, { interval: 300 }).toBeDefined()
    expect(await ofPolicy()).toMatchObject(nothing)
    test.time.now = new Date('2026-03-07T02:00:00Z')
    expect(await ofPolicy()).toMatchObject(nothing)
    test.time.now = new Date('2026-03-07T02:45:00Z')
    const late = await ofPolicy()
    expect(late?.open).toBeGreaterThanOrEqual(due)
    expect(late?.held).toBeGreaterThan(0)

    const plan = (await asking()) ?? ''
    const approver = await test.as(['approver'])
    await approver.plans.approve({ plan, digest: (await approver.plans.get({ plan })).digest ?? '' })
    await ended(test.control, id, 1)
    await expect.poll(async () => (await ofPolicy())?.open).toBe(0)
    expect((await ofPolicy())?.held).toBeGreaterThan(0)
  })
})

describe('the picture of a data map', () => {
  it.each(listShippedMaps().map(({ name, file }) => [name, file]))(
    '%s names what every table hangs on',
    async (_, file) => {
      const { map } = await loadDataMap(file)
      const tables = pictureMap(map)
      const names = new Set(tables.map(({ name }) => name))
      const lost = tables
        .flatMap(({ relations }) => relations.map(({ to }) => to))
        .filter((to) => !names.has(to))
      expect(lost).toEqual([])
      expect(
        tables.flatMap(({ columns }) => columns).filter(({ isPersonal }) => isPersonal).length,
      ).toBeGreaterThan(20)
    },
  )
})
