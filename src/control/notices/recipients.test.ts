import { sql } from 'kysely'
import PostalMime from 'postal-mime'
import { Webhook } from 'standardwebhooks'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  everythingIn,
  noticeSettings,
  startEndpoint,
  type TestNotices,
  testNotices,
} from '../../../tests/support/notices.ts'
import { startMailServer, type TestMailServer } from '../../../tests/support/smtp.ts'
import { createTestStore, storeKinds, type TestStore } from '../../../tests/support/stores.ts'
import { Redacted } from '../../shared/redacted.ts'
import type { NewRecipient } from './recipients.ts'
import type { ToldErasure } from './telling.ts'

const told: ToldErasure = {
  requestId: 'q-1',
  right: 'erasure',
  on: '2026-04-01',
  desks: ['support'],
  subject: new Redacted([
    { kind: 'email', value: 'anna.lee@example.org' },
    { kind: 'name', value: 'Anna Lee' },
    { kind: 'phone', value: '+49 170 5550142' },
  ]),
  by: 'dana',
}
const canary = /anna|5550142|partner@/i
const firstTry = { isLastTry: false }

describe.each(storeKinds)('recipients on %s', (kind) => {
  let test: TestStore
  let mail: TestMailServer
  let endpoint: Awaited<ReturnType<typeof startEndpoint>>
  let here: TestNotices
  beforeAll(async () => {
    test = await createTestStore(kind)
  })
  afterAll(() => test.drop())
  beforeEach(async () => {
    await sql`truncate notices, recipients, activity cascade`.execute(test.store.db)
    mail = await startMailServer()
    endpoint = await startEndpoint()
    here = await testNotices(test.store, noticeSettings(mail.port))
  })
  afterEach(async () => {
    await mail.stop()
    await endpoint.stop()
  })

  const byMail: NewRecipient = {
    name: 'Billing Ltd',
    reach: { channel: 'mail', email: 'partner@example.org' },
    language: 'en',
    desks: ['support', 'sales'],
    tells: ['email'],
  }
  const states = async () =>
    (await here.notices.ofRequest('q-1')).map(({ channel, state, code }) => [channel, state, code])

  it('of the desks at hand are told, each in their way, of the person what they may know', async () => {
    const { notices, sent } = here
    const { recipients } = notices
    await recipients.add(byMail, 'dana')
    const { secret = '' } = await recipients.add(
      {
        name: 'Shipping',
        reach: { channel: 'webhook', url: endpoint.url },
        language: 'de',
        tells: ['phone', 'name'],
      },
      'dana',
    )
    await recipients.add({ name: 'Archive', reach: { channel: 'hand' }, language: 'de' }, 'dana')
    await recipients.add({ ...byMail, name: 'Others', desks: ['hr'] }, 'dana')
    expect(await recipients.tell(told)).toBe(3)
    // Harmless to repeat.
    expect(await recipients.tell(told)).toBe(3)
    expect(sent).toHaveLength(2)
    expect(await recipients.open('q-1')).toBe(3)
    expect(await everythingIn(test.store)).not.toMatch(canary)
    for (const [, id] of sent) await notices.deliver(id, firstTry)

    expect((await mail.mails()).map(({ to }) => to)).toEqual([['partner@example.org']])
    const { text = '' } = await PostalMime.parse((await mail.mails())[0]?.raw ?? '')
    expect(text).toContain('- anna.lee@example.org')
    expect(text).not.toMatch(/Anna Lee|5550142/)
    expect(text).toContain('Article 19')

    const [{ heads, body } = { heads: {}, body: '' }] = endpoint.got
    expect(
      new Webhook(secret).sign(
        heads['webhook-id'] ?? '',
        new Date(Number(heads['webhook-timestamp']) * 1000),
        body,
      ),
    ).toBe(heads['webhook-signature'])
    expect(JSON.parse(body)).toEqual({
      type: 'recipient.erasure',
      timestamp: '2026-04-02T10:00:00.000Z',
      data: {
        reference: 'q-1',
        right: 'erasure',
        on: '2026-04-01',
        subject: [
          { kind: 'name', value: 'Anna Lee' },
          { kind: 'phone', value: '+49 170 5550142' },
        ],
      },
    })

    const [hand] = (await notices.ofRequest('q-1')).filter(({ channel }) => channel === 'hand')
    // Nothing of the person: this one may know none of it.
    expect((await notices.read(hand?.id ?? '')).text).not.toMatch(canary)
    expect(await recipients.open('q-1')).toBe(1)
    await notices.sentByHand(hand?.id ?? '', 'dana')
    expect(await recipients.open('q-1')).toBe(0)
    expect(await everythingIn(test.store)).not.toMatch(canary)
  })

  it('confirm, or are excused with one of two reasons', async () => {
    const { notices, activity } = here
    await notices.recipients.add(byMail, 'dana')
    await notices.recipients.add({ name: 'Archive', reach: { channel: 'hand' }, language: 'de' }, 'dana')
    await notices.recipients.tell(told)
    const [hand, mailed] = await notices.ofRequest('q-1')
    await notices.deliver(mailed?.id ?? '', firstTry)
    await notices.recipients.confirm(mailed?.id ?? '', 'jo')
    await notices.recipients.excuse(hand?.id ?? '', 'disproportionate', 'jo')
    expect(await states()).toEqual([
      ['hand', 'excused', 'disproportionate'],
      ['mail', 'confirmed', null],
    ])
    await expect(notices.recipients.excuse(mailed?.id ?? '', 'impossible', 'jo')).rejects.toMatchObject({
      code: 'notice-state',
    })
    const [latest] = await activity.list({ limit: 1 })
    expect(latest).toMatchObject({
      by: 'jo',
      verb: 'notice.excused',
      about_id: 'q-1',
      facts: { code: 'disproportionate' },
    })
  })

  it('whose notice failed stay open, and are told again with what the request still knows', async () => {
    const { notices } = here
    await notices.recipients.add(byMail, 'dana')
    await notices.recipients.tell(told)
    const [{ id } = { id: '' }] = await notices.ofRequest('q-1')
    await mail.behave({ rcpt: [550] })
    await notices.deliver(id, firstTry)
    expect(await states()).toEqual([['mail', 'failed', 'mail-refused-550']])
    expect(await notices.recipients.open('q-1')).toBe(1)
    await notices.recipients.tellAgain(id, told)
    await notices.deliver(id, firstTry)
    expect(await states()).toEqual([['mail', 'sent', null]])
    await expect(notices.recipients.tellAgain(id, told)).rejects.toMatchObject({ code: 'notice-state' })
  })

  it('are changed by one at a time, and forgotten when they are removed', async () => {
    const { recipients } = here.notices
    const { id } = await recipients.add(byMail, 'dana')
    await recipients.change(id, { ...byMail, tells: [] }, 1, 'jo')
    await expect(recipients.change(id, byMail, 1, 'dana')).rejects.toMatchObject({ code: 'stale' })
    expect(await recipients.get(id)).toMatchObject({
      name: 'Billing Ltd',
      tells: [],
      version: 2,
      state: 'active',
    })
    await recipients.remove(id, 'dana')
    expect(await recipients.tell(told)).toBe(0)
    expect(await recipients.list()).toMatchObject([{ id, state: 'removed' }])
    expect(await everythingIn(test.store)).not.toMatch(/BEGIN AGE/)
    await expect(recipients.remove(id, 'dana')).rejects.toMatchObject({ code: 'no-such-recipient' })
  })

  it('are refused with an address that mail or webhooks cannot go to', async () => {
    const { recipients } = here.notices
    const add = (reach: NewRecipient['reach'], name = 'X') =>
      recipients.add({ name, reach, language: 'de' }, 'dana')
    await expect(add({ channel: 'mail', email: 'a@b, c@d' })).rejects.toMatchObject({ code: 'mail-address' })
    await expect(add({ channel: 'webhook', url: 'https://10.0.0.1/' })).rejects.toMatchObject({
      code: 'webhook-url',
    })
    await expect(add({ channel: 'hand' }, ' ')).rejects.toMatchObject({ code: 'recipient' })
    await expect(add({ channel: 'hand' }, 'a\nb')).rejects.toMatchObject({ code: 'recipient' })
    expect(await recipients.list()).toEqual([])
  })
})
