import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from '../../src/contract/client.ts'
import { Redacted } from '../../src/shared/redacted.ts'
import { startWorker } from '../../src/control/worker.ts'
import { noticeSettings, startEndpoint } from '../support/notices.ts'
import { startMailServer, type TestMailServer } from '../support/smtp.ts'
import { startTestServer, type TestServer } from './support/server.ts'

let test: TestServer
let mail: TestMailServer
let endpoint: Awaited<ReturnType<typeof startEndpoint>>
let administrator: Client
let agent: Client
beforeAll(async () => {
  mail = await startMailServer()
  endpoint = await startEndpoint()
  test = await startTestServer('server', { notices: noticeSettings(mail.port) })
  await startWorker(test.control)
  administrator = await test.as(['administrator'])
  agent = await test.as(['agent'])
})
afterAll(async () => {
  await test.close()
  await mail.stop()
  await endpoint.stop()
})

const etag = async (path: string) => {
  const authorization = `Bearer ${await test.tokenOf(['administrator'])}`
  return (await fetch(`${test.url}/api/v1${path}`, { headers: { authorization } })).headers.get('etag')
}

describe('webhooks over HTTP', () => {
  it('are added, tried out, changed and removed', async () => {
    const { webhooks } = administrator
    const made = await webhooks.add({ name: 'Desk', url: endpoint.url, events: ['run.verified'] })
    expect(made.secret).toMatch(/^whsec_/)
    const { delivery } = await webhooks.test({ webhook: made.id })
    await expect.poll(() => endpoint.got.length).toBe(1)
    await expect
      .poll(async () => (await webhooks.deliveries({ webhook: made.id })).items[0]?.state)
      .toBe('delivered')
    expect((await webhooks.attempts({ delivery })).items).toMatchObject([{ attempt: 1, status: 204 }])
    await expect(webhooks.again({ delivery })).rejects.toMatchObject({ code: 'delivery-state', status: 409 })

    expect(await etag(`/webhooks/${made.id}`)).toBe('"1"')
    const changed = { webhook: made.id, name: 'Other', url: endpoint.url, events: ['run.failed' as const] }
    await webhooks.change(changed, { context: { version: 1 } })
    const again = webhooks.change(changed, { context: { version: 1 } })
    await expect(again).rejects.toMatchObject({ code: 'stale', status: 412 })
    await expect(webhooks.change(changed)).rejects.toMatchObject({ code: 'version-needed', status: 428 })
    const renewed = await webhooks.renewSecret({ webhook: made.id })
    expect(renewed.secret).not.toBe(made.secret)
    await webhooks.switch({ webhook: made.id, state: 'disabled' })
    expect(await webhooks.get({ webhook: made.id })).toMatchObject({
      name: 'Other',
      url: endpoint.url,
      state: 'disabled',
      version: 4,
    })
    expect(JSON.stringify(await webhooks.list())).not.toContain('whsec')
    await webhooks.remove({ webhook: made.id })
    await expect(webhooks.get({ webhook: made.id })).rejects.toMatchObject({ status: 404 })
  })

  it('are refused where they would knock at servers inside', async () => {
    const inside = administrator.webhooks.add({
      name: 'x',
      url: 'https://169.254.169.254/latest/meta-data',
      events: ['run.failed'],
    })
    await expect(inside).rejects.toMatchObject({ code: 'webhook-url', status: 400 })
  })

  it('are listed page by page', async () => {
    const { webhooks } = administrator
    const { id } = await webhooks.add({ name: 'Pages', url: endpoint.url, events: ['hold.ended'] })
    for (let i = 0; i < 3; i++) await webhooks.test({ webhook: id })
    const first = await webhooks.deliveries({ webhook: id, limit: 2 })
    expect(first.items).toHaveLength(2)
    const second = await webhooks.deliveries({ webhook: id, limit: 2, after: first.next ?? '' })
    expect(second.items).toHaveLength(1)
    expect(second.next).toBeUndefined()
  })
})

describe('recipients and notices over HTTP', () => {
  it('are looked after until each has been told', async () => {
    const { id } = await administrator.recipients.add({
      name: 'Archive',
      reach: { channel: 'hand' },
      language: 'en',
      desks: ['support'],
    })
    const written = administrator.recipients.change(
      { recipient: id, name: 'Archive', reach: { channel: 'hand' }, language: 'de', tells: ['email'] },
      { context: { version: 1 } },
    )
    expect(await written).toEqual({})
    await test.control.notices.recipients.tell({
      requestId: 'q-1',
      right: 'erasure',
      on: '2026-03-04',
      desks: ['support'],
      subject: new Redacted([{ kind: 'email', value: 'anna.lee@example.org' }]),
      by: 'dana',
    })
    const { items } = await agent.notices.ofRequest({ request: 'q-1' })
    expect(items).toMatchObject([{ recipient: id, state: 'to-do', channel: 'hand', language: 'de' }])
    const notice = items[0]?.id ?? ''
    expect((await agent.notices.letter({ notice })).text).toContain('- anna.lee@example.org')
    expect((await agent.notices.letterPdf({ notice })).type).toBe('application/pdf')
    expect((await test.control.activity.list({ limit: 1 }))[0]).toMatchObject({ verb: 'notice.read' })
    expect(await agent.notices.sent({ notice })).toMatchObject({ state: 'sent' })
    await expect(agent.notices.letter({ notice })).rejects.toMatchObject({
      code: 'notice-ended',
      status: 409,
    })
    expect(await agent.notices.confirm({ notice })).toMatchObject({ state: 'confirmed' })
    await expect(agent.notices.excuse({ notice, reason: 'impossible' })).rejects.toMatchObject({
      status: 409,
    })
    await administrator.recipients.remove({ recipient: id })
    expect((await agent.recipients.list()).items).toMatchObject([{ id, state: 'removed' }])
  })
})

describe('letters and mail over HTTP', () => {
  it('are shown with invented facts', async () => {
    const { subject, text } = await agent.notices.example({ kind: 'done', language: 'de' })
    expect(subject).toBe('Ihr Antrag vom 5. März 2026 ist erledigt')
    expect(text).toContain('Guten Tag Anna Lee,')
  })

  it('are tried out', async () => {
    const { id } = await administrator.notices.tryMail({ to: 'admin@example.org', language: 'de' })
    await expect.poll(async () => (await agent.notices.get({ notice: id })).state).toBe('sent')
    expect((await mail.mails()).map(({ to }) => to)).toEqual([['admin@example.org']])
  })

  it('are not sent by an installation without a mail server', async () => {
    const bare = await startTestServer('embedded')
    try {
      const client = await bare.as(['administrator'])
      const tried = client.notices.tryMail({ to: 'admin@example.org' })
      await expect(tried).rejects.toMatchObject({ code: 'mail-not-configured', status: 400 })
      const shown = client.notices.example({ kind: 'done' })
      await expect(shown).rejects.toMatchObject({ code: 'letters-not-configured', status: 400 })
    } finally {
      await bare.close()
    }
  })
})
