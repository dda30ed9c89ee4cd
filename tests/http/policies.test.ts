import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWorker } from '../../src/control/worker.ts'
import { sharedSampleDesk } from '../support/desk.ts'
import { startTestServer, type TestServer } from './support/server.ts'

const written = {
  title: 'Finished tickets',
  data: 'tickets',
  start: ['closed', 'resolved'],
  period: 'P1Y',
  disposition: 'redact',
  schedule: '30 2 * * *',
  owner: 'dpo',
  ground: { law: 'Art. 6(1)(b) GDPR' },
  justification: 'for the test',
}

describe('policies over the API', () => {
  const sharedDesk = sharedSampleDesk('postgresql')
  let test: TestServer
  beforeAll(async () => {
    test = await startTestServer('server')
    const desk = await sharedDesk()
    await test.control.side.desks.add('support', { map: 'sample/1', address: desk.url })
    await startWorker(test.control)
  })
  afterAll(() => test.close())

  it('are written by one, simulated, and enabled by another', async () => {
    const author = await test.as(['administrator', 'approver'], 'anna')
    const other = await test.as(['approver'], 'ben')
    const put = (policy: Record<string, unknown>) =>
      author.policies.put({ desk: 'support', name: 'finished', policy })
    await expect(put({ ...written, periode: 'P1Y' })).rejects.toMatchObject({
      data: { code: 'policies-invalid', status: 400 },
    })
    const { id, version } = await put(written)
    expect({ id, version }).toEqual({ id: 'support.finished', version: 1 })
    const { simulation } = await author.policies.simulate({ policy: id, version })
    const simulated = () => other.policies.simulation({ policy: id, simulation })
    await expect.poll(async () => (await simulated()).state).toBe('done')
    const { digest = '', result } = await simulated()
    expect(result?.due.tickets).toBeGreaterThan(10)
    await expect(author.policies.enable({ policy: id, version, simulation: digest })).rejects.toMatchObject({
      data: { code: 'own-policy', status: 403 },
    })
    await other.policies.enable({ policy: id, version, simulation: digest })
    await other.policies.pause({ policy: id })
    expect((await other.policies.list({})).items).toEqual([
      expect.objectContaining({ id: 'expunge.activity', state: 'enabled' }),
      expect.objectContaining({ id, state: 'paused', author: 'anna', enabledBy: 'ben' }),
    ])
    expect((await other.policies.occurrences({ policy: id })).items).toEqual([])
    expect((await other.policies.plans({ policy: id })).items).toEqual([])
    await other.policies.goOn({ policy: id })
    await other.policies.disable({ policy: id })
    await expect(other.policies.goOn({ policy: id })).rejects.toMatchObject({
      data: { code: 'policy-state', status: 409 },
    })
  })

  it('are checked before they are written, and nothing is kept', async () => {
    const author = await test.as(['administrator'], 'dora')
    const check = (policy: Record<string, unknown>, name = 'checked') =>
      author.policies.check({ desk: 'support', name, policy })
    const { next, ...sound } = await check(written, 'finished')
    expect(sound).toEqual({ mistakes: [], findings: [] })
    expect(next.slice(0, 2)).toEqual(['2026-03-06T02:30:00.000Z', '2026-03-07T02:30:00.000Z'])
    expect((await check({ ...written, periode: 'P1Y', ground: {} })).mistakes.map(({ at }) => at)).toEqual([
      'ground.law',
      'periode',
    ])
    const wrong = await check({ ...written, where: "customer = 'x'", start: 'colour' })
    expect(wrong.mistakes).toEqual([])
    expect(wrong.findings.map(({ code, word }) => `${code} ${word ?? ''}`)).toEqual(
      expect.arrayContaining(['names-person where', 'unknown-field start']),
    )
    expect(wrong.findings.find(({ code }) => code === 'unknown-field')?.values).toMatchObject({
      found: 'colour',
      known: expect.stringContaining('closed'),
    })
    const some = await check({ ...written, where: "type = 'question'" })
    expect(some.findings).toMatchObject([{ code: 'may-leave-gap', severity: 'warning' }])
    expect((await author.policies.list({})).items.map(({ id }) => id)).not.toContain('support.checked')
    await expect(author.policies.check({ desk: 'none', name: 'x', policy: written })).rejects.toMatchObject({
      data: { code: 'no-such-desk' },
    })
  })

  it('are found again with their latest simulations', async () => {
    const author = await test.as(['administrator'], 'emil')
    const { id, version } = await author.policies.put({ desk: 'support', name: 'again', policy: written })
    expect((await author.policies.simulations({ policy: id })).items).toEqual([])
    const { simulation: first } = await author.policies.simulate({ policy: id, version })
    await expect
      .poll(async () => (await author.policies.simulations({ policy: id })).items.map(({ state }) => state))
      .toEqual(['done'])
    const [found] = (await author.policies.simulations({ policy: id, limit: 1 })).items
    expect(found).toEqual(await author.policies.simulation({ policy: id, simulation: first }))
    await expect(author.policies.simulations({ policy: 'support.nothing' })).rejects.toMatchObject({
      data: { code: 'no-such-policy' },
    })
  })

  it('know what they may ask about, and no person is told', async () => {
    const fields = await (await test.as(['viewer'])).filters.fields({ desk: 'support' })
    const field = (name: string) => fields.tickets.find((one) => one.name === name)
    expect(field('type')).toMatchObject({ type: 'text', namesPerson: false })
    expect(field('type')?.values).toContain('complaint')
    expect(field('team')?.values?.length).toBeGreaterThan(1)
    expect(field('closed')).toEqual({ name: 'closed', type: 'date', namesPerson: false })
    for (const name of ['title', 'customer', 'agent', 'organization'])
      expect(field(name)).toEqual({ name, type: 'text', namesPerson: true })
    expect(field('number')?.values).toBeUndefined()
    expect(fields.persons.map(({ name }) => name)).toEqual(expect.arrayContaining(['role', 'last_login_at']))
    expect(fields.persons.map(({ name }) => name)).not.toContain('email')
    expect(fields).toMatchObject({ transitions: ['resolved', 'rejected', 'closed'], takesNote: true })
    expect(fields.custom?.length).toBeGreaterThan(0)
  })

  it('hear of completions by signed calls alone', async () => {
    const { secret } = await (await test.as(['administrator'], 'carla')).policies.webhook({ desk: 'support' })
    const body = '{"tickets": ["1"]}'
    const call = (signature: string, sent = body) =>
      fetch(`${test.url}/hooks/desks/support`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'webhook-id': 'msg_1',
          'webhook-timestamp': String(test.time.now.getTime() / 1000),
          'webhook-signature': signature,
        },
        body: sent,
      })
    const signed = new Webhook(secret).sign('msg_1', test.time.now, body)
    expect((await call('v1,AAAA')).status).toBe(401)
    expect((await call(signed, `${body} `)).status).toBe(401)
    expect((await call('')).status).toBe(401)
    expect((await call(signed, 'x'.repeat(300_000))).status).toBe(413)
    const taken = await call(signed)
    expect({ status: taken.status, body: await taken.json() }).toEqual({ status: 202, body: {} })
    expect((await call(signed)).status).toBe(202)
  })
})
