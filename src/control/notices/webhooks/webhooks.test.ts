import { sql } from 'kysely'
import { Webhook } from 'standardwebhooks'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  everythingIn,
  noticeSettings,
  startEndpoint,
  type TestNotices,
  testNotices,
} from '../../../../tests/support/notices.ts'
import { createTestStore, storeKinds, type TestStore } from '../../../../tests/support/stores.ts'
import { openJobs } from '../../jobs/jobs.ts'
import type { NewEndpoint } from './endpoints.ts'

const firstTry = { isLastTry: false }
const day = 86_400_000

describe.each(storeKinds)('webhooks on %s', (kind) => {
  let test: TestStore
  let endpoint: Awaited<ReturnType<typeof startEndpoint>>
  let here: TestNotices
  beforeAll(async () => {
    test = await createTestStore(kind)
  })
  afterAll(() => test.drop())
  beforeEach(async () => {
    await sql`truncate webhook_endpoints, activity cascade`.execute(test.store.db)
    endpoint = await startEndpoint()
    here = await testNotices(test.store, noticeSettings(1))
  })
  afterEach(() => endpoint.stop())

  const to = (changes: Partial<NewEndpoint> = {}): NewEndpoint => ({
    name: 'Desk',
    url: endpoint.url,
    events: ['run.verified', 'request.completed'],
    ...changes,
  })
  /** Delivers what is queued, as a worker would. */
  const deliverAll = async () => {
    const ids = here.sent.map(([, id]) => id)
    for (const id of ids) await here.notices.deliveries.deliver(id, firstTry).catch(() => undefined)
    return ids
  }
  /** Whether a secret has signed a message: at the time that the message says, which stands still here. */
  const isSignedBy = (secret: string, index: number) => {
    const { heads, body } = endpoint.got[index] ?? { heads: {}, body: '' }
    const at = new Date(Number(heads['webhook-timestamp']) * 1000)
    return (heads['webhook-signature'] ?? '')
      .split(' ')
      .includes(new Webhook(secret).sign(heads['webhook-id'] ?? '', at, body))
  }

  it('tell who listens to the event and the desk, and nobody else', async () => {
    const { endpoints, deliveries } = here.notices
    const { id, secret } = await endpoints.add(to(), 'dana')
    await endpoints.add(to({ desks: ['support'] }), 'dana')
    await endpoints.add(to({ desks: ['hr'] }), 'dana')
    await endpoints.add(to({ events: ['hold.ended'] }), 'dana')
    await here.notices.emit('run.verified', { run: 'r-1', desk: 'support', tickets: 3 })
    await here.notices.emit('request.completed', { request: 'q-1', desks: ['support', 'sales'] })
    await here.notices.emit('request.completed', { request: 'q-2' })
    expect(here.sent).toHaveLength(5)
    await deliverAll()
    expect(endpoint.got.map(({ body }) => JSON.parse(body) as unknown)).toContainEqual({
      type: 'run.verified',
      timestamp: '2026-04-02T10:00:00.000Z',
      data: { run: 'r-1', desk: 'support', tickets: 3 },
    })
    expect(endpoint.got.map((_, index) => isSignedBy(secret, index)).filter(Boolean)).toHaveLength(3)
    const [latest] = await deliveries.list(id, { limit: 1 })
    expect(latest).toMatchObject({ state: 'delivered', event: 'request.completed', attempts: 1 })
    expect(await deliveries.attempts(latest?.id ?? '')).toMatchObject([
      { attempt: 1, status: 204, code: null },
    ])
    expect(await deliveries.list(id, { limit: 9, before: latest?.number ?? 0 })).toHaveLength(2)
  })

  it('take no text, and are a part of the transaction that they tell of', async () => {
    const { endpoints, deliveries } = here.notices
    const { id } = await endpoints.add(to(), 'dana')
    await expect(here.notices.emit('run.verified', { who: 'anna.lee@example.org' })).rejects.toMatchObject({
      code: 'activity-fact',
    })
    const failing = test.store.transaction(async () => {
      await here.notices.emit('run.verified', { run: 'r-1' })
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await deliveries.list(id, { limit: 9 })).toEqual([])
  })

  it('keep each attempt, its status and its code, and try again until the endpoint says yes', async () => {
    const { endpoints, deliveries } = here.notices
    const { id } = await endpoints.add(to(), 'dana')
    await here.notices.emit('run.verified', { run: 'r-1' })
    const [[, delivery] = ['', '']] = here.sent
    endpoint.answer(500)
    await expect(deliveries.deliver(delivery, firstTry)).rejects.toMatchObject({ code: 'webhook-status' })
    endpoint.answer(302)
    await expect(deliveries.deliver(delivery, firstTry)).rejects.toMatchObject({ code: 'webhook-redirect' })
    expect((await endpoints.get(id)).failing_since).toEqual(here.clock.now())
    endpoint.answer(200)
    await deliveries.deliver(delivery, firstTry)
    await deliveries.deliver(delivery, firstTry)
    expect(endpoint.got).toHaveLength(3)
    expect(new Set(endpoint.got.map(({ heads }) => heads['webhook-id']))).toEqual(new Set([delivery]))
    expect(await deliveries.attempts(delivery)).toMatchObject([
      { status: 500, code: 'webhook-status' },
      { status: 302, code: 'webhook-redirect' },
      { status: 200, code: null },
    ])
    expect((await endpoints.get(id)).failing_since).toBeNull()
    await expect(deliveries.again(delivery, 'dana')).rejects.toMatchObject({ code: 'delivery-state' })
  })

  it('fail at the last try, and may be sent again by hand', async () => {
    const { endpoints, deliveries } = here.notices
    const { id } = await endpoints.add(to(), 'dana')
    await here.notices.emit('run.verified', { run: 'r-1' })
    const [[, delivery] = ['', '']] = here.sent
    endpoint.answer(503)
    await deliveries.deliver(delivery, { isLastTry: true })
    expect(await deliveries.list(id, { limit: 1 })).toMatchObject([{ state: 'failed', attempts: 1 }])
    endpoint.answer(200)
    await deliveries.again(delivery, 'dana')
    await deliveries.deliver(delivery, firstTry)
    expect(await deliveries.list(id, { limit: 1 })).toMatchObject([{ state: 'delivered', attempts: 2 }])
  })

  it('to an endpoint that nothing reaches for days end, and somebody can read why', async () => {
    const { endpoints, deliveries } = here.notices
    const { id } = await endpoints.add(to(), 'dana')
    endpoint.answer(500)
    await here.notices.emit('run.verified', { run: 'r-1' })
    await deliverAll()
    here.clock.advance(4.9 * day)
    await deliverAll()
    expect((await endpoints.get(id)).state).toBe('active')
    here.clock.advance(0.2 * day)
    await deliverAll()
    expect((await endpoints.get(id)).state).toBe('disabled')
    expect(await here.activity.list({ limit: 1 })).toMatchObject([
      { by: 'system', verb: 'webhook.disabled', about_id: id, facts: { code: 'webhook-status', days: 5 } },
    ])
    expect(await deliveries.list(id, { limit: 1 })).toMatchObject([{ state: 'failed', attempts: 3 }])
    await here.notices.emit('run.verified', { run: 'r-2' })
    expect(await deliveries.list(id, { limit: 9 })).toHaveLength(1)
    // A test still goes out, and switched on it begins anew.
    endpoint.answer(200)
    await deliveries.deliver(await deliveries.test(id, 'dana'), firstTry)
    expect(JSON.parse(endpoint.got.at(-1)?.body ?? '')).toMatchObject({ type: 'webhook.test', data: {} })
    await endpoints.switch(id, 'active', 'dana')
    expect(await endpoints.get(id)).toMatchObject({ state: 'active', failing_since: null })
  })

  it('to an endpoint that is gone for good end at once', async () => {
    const { endpoints } = here.notices
    const { id } = await endpoints.add(to(), 'dana')
    endpoint.answer(410)
    await here.notices.emit('run.verified', { run: 'r-1' })
    await deliverAll()
    expect((await endpoints.get(id)).state).toBe('disabled')
  })

  it('are signed by a new secret, and for a day by the one before as well', async () => {
    const { endpoints } = here.notices
    const { id, secret } = await endpoints.add(to(), 'dana')
    const renewed = await endpoints.renewSecret(id, 'dana')
    await here.notices.emit('run.verified', { run: 'r-1' })
    await deliverAll()
    expect([isSignedBy(secret, 0), isSignedBy(renewed, 0)]).toEqual([true, true])
    here.clock.advance(day + 1)
    await here.notices.emit('run.verified', { run: 'r-2' })
    await deliverAll()
    expect([isSignedBy(secret, 1), isSignedBy(renewed, 1)]).toEqual([false, true])
  })

  it('keep address and secret encrypted, and are changed by one at a time', async () => {
    const { endpoints } = here.notices
    const { id, secret } = await endpoints.add(to({ url: `${endpoint.url}?key=hunter2` }), 'dana')
    const renewed = await endpoints.renewSecret(id, 'dana')
    const all = await everythingIn(test.store)
    for (const hidden of ['hunter2', secret, renewed]) expect(all).not.toContain(hidden)
    expect((await endpoints.get(id)).url).toContain('hunter2')
    expect(JSON.stringify(await endpoints.list())).not.toMatch(/hunter2|whsec|BEGIN AGE/)
    await endpoints.change(id, to({ name: 'Other' }), 2, 'jo')
    await expect(endpoints.change(id, to(), 2, 'dana')).rejects.toMatchObject({ code: 'stale' })
    expect(await endpoints.get(id)).toMatchObject({ name: 'Other', url: endpoint.url, version: 3 })
    await here.notices.emit('run.verified', { run: 'r-1' })
    await deliverAll()
    expect(isSignedBy(renewed, 0)).toBe(true)
    await endpoints.remove(id, 'dana')
    await expect(endpoints.get(id)).rejects.toMatchObject({ code: 'no-such-webhook' })
    expect(await here.notices.endpoints.list()).toEqual([])
  })

  it('are refused for addresses inside, unknown events and empty names', async () => {
    const { endpoints } = here.notices
    const add = (changes: Partial<NewEndpoint>) => endpoints.add(to(changes), 'dana')
    await expect(add({ url: 'https://192.168.0.1/' })).rejects.toMatchObject({ code: 'webhook-url' })
    await expect(add({ events: [] })).rejects.toMatchObject({ code: 'webhook-events' })
    await expect(add({ events: ['run.ended' as 'run.failed'] })).rejects.toMatchObject({
      code: 'webhook-events',
    })
    await expect(add({ name: '' })).rejects.toMatchObject({ code: 'webhook-name' })
    await expect(here.notices.deliveries.test('w-1', 'dana')).rejects.toMatchObject({
      code: 'no-such-webhook',
    })
  })

  it('that are old are forgotten', async () => {
    const { endpoints, deliveries } = here.notices
    const { id } = await endpoints.add(to(), 'dana')
    await here.notices.emit('run.verified', { run: 'r-1' })
    await deliverAll()
    here.clock.advance(29 * day)
    expect(await here.notices.sweep()).toMatchObject({ forgotten: 0 })
    here.clock.advance(2 * day)
    expect(await here.notices.sweep()).toMatchObject({ forgotten: 1 })
    expect(await deliveries.list(id, { limit: 9 })).toEqual([])
  })
})

describe.each(storeKinds)('webhooks that a worker takes from the queue on %s', (kind) => {
  it('arrive', async () => {
    const test = await createTestStore(kind)
    const endpoint = await startEndpoint()
    const jobs = await openJobs(test.store, { pollSeconds: 1 })
    const { notices } = await testNotices(test.store, noticeSettings(1), { jobs })
    try {
      await jobs.work('webhook', ({ deliveryId }, job) => notices.deliveries.deliver(deliveryId, job))
      const { id } = await notices.endpoints.add(
        { name: 'Desk', url: endpoint.url, events: ['run.verified'] },
        'dana',
      )
      await test.store.transaction(() => notices.emit('run.verified', { run: 'r-1' }))
      await expect.poll(() => endpoint.got.length).toBe(1)
      await expect
        .poll(async () => (await notices.deliveries.list(id, { limit: 1 }))[0]?.state)
        .toBe('delivered')
    } finally {
      await jobs.stop()
      await endpoint.stop()
      await test.drop()
    }
  })
})
