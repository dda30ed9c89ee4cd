import { sql } from 'kysely'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  everythingIn,
  noticeSettings,
  type TestNotices,
  testNotices,
} from '../../../tests/support/notices.ts'
import { startMailServer, type TestMailServer } from '../../../tests/support/smtp.ts'
import { createTestStore, storeKinds, type TestStore } from '../../../tests/support/stores.ts'
import { Redacted } from '../../shared/redacted.ts'
import { openJobs } from '../jobs/jobs.ts'
import type { LetterOrder } from './notices.ts'

const about = { reference: 'q-1', right: 'erasure', received: '2026-03-05', name: 'Anna Lee' } as const
const received = (changes: Partial<LetterOrder<'received'>> = {}): LetterOrder<'received'> => ({
  kind: 'received',
  language: 'de',
  facts: { ...about, due: '2026-04-07' },
  to: new Redacted('anna.lee@example.org'),
  requestId: 'q-1',
  by: 'dana',
  ...changes,
})
const canary = /anna|lee@|Löschung Ihrer/i
const firstTry = { isLastTry: false }

describe.each(storeKinds)('letters on %s', (kind) => {
  let test: TestStore
  let mail: TestMailServer
  let here: TestNotices
  beforeAll(async () => {
    test = await createTestStore(kind)
  })
  afterAll(() => test.drop())
  beforeEach(async () => {
    await sql`truncate notices, recipients, activity cascade`.execute(test.store.db)
    mail = await startMailServer()
    here = await testNotices(test.store, noticeSettings(mail.port))
    return () => mail.stop()
  })
  const stateOf = async (id: string) => {
    const { state, code, attempts } = await here.notices.get(id)
    return [state, code, attempts]
  }

  it('are held encrypted until they are sent, and not at all afterwards', async () => {
    const { notices, sent, activity } = here
    const id = await notices.letter(received())
    expect(sent).toEqual([['notice', id]])
    expect(await everythingIn(test.store)).not.toMatch(canary)
    expect((await notices.read(id)).text).toContain('Guten Tag Anna Lee,')
    await notices.deliver(id, firstTry)
    expect(await stateOf(id)).toEqual(['sent', null, 1])
    expect((await mail.mails()).map(({ to }) => to)).toEqual([['anna.lee@example.org']])
    const { subject, messageId } = await PostalMime.parse((await mail.mails())[0]?.raw ?? '')
    expect([subject, messageId]).toEqual([
      'Ihr Antrag vom 5. März 2026 ist bei uns eingegangen',
      `<${id}@example.org>`,
    ])
    await expect(notices.read(id)).rejects.toMatchObject({ code: 'notice-ended' })
    expect(await everythingIn(test.store)).not.toMatch(/BEGIN AGE/)
    expect(
      (await activity.list({ limit: 9, about: { kind: 'request', id: 'q-1' } })).map(({ verb, by }) => [
        verb,
        by,
      ]),
    ).toEqual([
      ['notice.sent', 'system'],
      ['notice.asked', 'dana'],
    ])
    // The queue may bring a job twice.
    await notices.deliver(id, firstTry)
    expect(await mail.mails()).toHaveLength(1)
  })

  it('are written once, however often they are asked for', async () => {
    const { notices, sent } = here
    const ids = [
      await notices.letter(received({ once: 'q-1 received' })),
      await notices.letter(received({ once: 'q-1 received' })),
      await notices.letter(received({ once: 'q-2 received', requestId: 'q-2' })),
    ]
    expect(new Set(ids).size).toBe(2)
    expect(sent).toHaveLength(2)
    expect(await notices.ofRequest('q-1')).toHaveLength(1)
  })

  it('are a part of the transaction that asks for them', async () => {
    const { notices } = here
    const failing = test.store.transaction(async () => {
      await notices.letter(received())
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await notices.ofRequest('q-1')).toEqual([])
  })

  it('are tried again when the server asks for it, and given up when it refuses', async () => {
    const { notices } = here
    const [later, refused] = [await notices.letter(received()), await notices.letter(received())]
    await mail.behave({ rcpt: [451] })
    await expect(notices.deliver(later, firstTry)).rejects.toMatchObject({ code: 'mail-later' })
    expect(await stateOf(later)).toEqual(['queued', 'mail-later-451', 1])
    await notices.deliver(later, firstTry)
    expect(await stateOf(later)).toEqual(['sent', null, 2])
    await mail.behave({ rcpt: [550] })
    await notices.deliver(refused, firstTry)
    expect(await stateOf(refused)).toEqual(['failed', 'mail-refused-550', 1])
    expect(await everythingIn(test.store)).not.toMatch(/BEGIN AGE/)
    expect(await everythingIn(test.store)).not.toMatch(canary)
  })

  it('are given up at the last try, while a process that is to end gives up nothing', async () => {
    const { notices } = here
    await mail.stop()
    const id = await notices.letter(received())
    const stopping = AbortSignal.abort()
    await expect(notices.deliver(id, { isLastTry: true, signal: stopping })).rejects.toMatchObject({
      code: 'mail-unreachable',
    })
    expect(await stateOf(id)).toEqual(['queued', null, 0])
    await notices.deliver(id, { isLastTry: true })
    expect(await stateOf(id)).toEqual(['failed', 'mail-unreachable', 1])
  })

  it('are for somebody’s hand without an address, and are printed', async () => {
    const { notices, sent } = here
    const { to: _, ...order } = received()
    const id = await notices.letter(order)
    expect(sent).toEqual([])
    expect(await stateOf(id)).toEqual(['to-do', null, 0])
    expect(
      Buffer.from(await notices.print(id))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    await notices.sentByHand(id, 'dana')
    expect(await stateOf(id)).toEqual(['sent', null, 0])
    await expect(notices.sentByHand(id, 'dana')).rejects.toMatchObject({ code: 'notice-state' })
    const mailed = await notices.letter(received())
    await expect(notices.sentByHand(mailed, 'dana')).rejects.toMatchObject({ code: 'notice-state' })
  })

  it('may be taken back until they are out', async () => {
    const { notices } = here
    const id = await notices.letter(received())
    await notices.cancel(id, 'dana')
    await notices.deliver(id, firstTry)
    expect(await mail.mails()).toEqual([])
    expect(await stateOf(id)).toEqual(['cancelled', null, 0])
    await expect(notices.cancel(id, 'dana')).rejects.toMatchObject({ code: 'notice-state' })
  })

  it('that went out while somebody took them back are sent all the same, and it says so', async () => {
    const settings = noticeSettings(mail.port)
    const from = { email: 'privacy@example.org' }
    const { notices } = await testNotices(
      test.store,
      { ...settings, mail: { env: `smtp://127.0.0.1:${mail.port}`, from } },
      { onSecret: () => notices.cancel(id, 'dana') },
    )
    const id = await notices.letter(received())
    await notices.deliver(id, firstTry)
    expect(await mail.mails()).toHaveLength(1)
    expect(await stateOf(id)).toEqual(['sent', null, 1])
  })

  it('on their way outlive the request that ends; nothing else does', async () => {
    const { notices } = here
    await notices.recipients.add({ name: 'Newsletter', reach: { channel: 'hand' }, language: 'en' }, 'dana')
    await notices.recipients.tell({
      requestId: 'q-1',
      right: 'erasure',
      on: '2026-04-01',
      desks: ['support'],
      subject: new Redacted([{ kind: 'email', value: 'anna.lee@example.org' }]),
      by: 'dana',
    })
    await notices.letter(received())
    await notices.destroyFor('q-1', 'all but on the way', 'system')
    const states = async () => (await notices.ofRequest('q-1')).map(({ kind: of, state }) => [of, state])
    expect(await states()).toEqual([
      ['recipient', 'cancelled'],
      ['received', 'queued'],
    ])
    await notices.destroyFor('q-1', 'all', 'system')
    expect(await states()).toEqual([
      ['recipient', 'cancelled'],
      ['received', 'cancelled'],
    ])
    expect(await everythingIn(test.store)).not.toMatch(/q-1.*BEGIN AGE/)
  })

  it('that nobody sent in time are given up', async () => {
    const { notices, clock } = here
    const { to: _, ...byHand } = received()
    const [mailed, hand] = [await notices.letter(received()), await notices.letter(byHand)]
    clock.advance(6 * 86_400_000)
    expect(await notices.sweep()).toMatchObject({ givenUp: 0 })
    clock.advance(2 * 86_400_000)
    expect(await notices.sweep()).toMatchObject({ givenUp: 1 })
    expect(await stateOf(mailed)).toEqual(['failed', 'not-sent-in-time', 0])
    clock.advance(23 * 86_400_000)
    expect(await notices.sweep()).toMatchObject({ givenUp: 1 })
    expect(await stateOf(hand)).toEqual(['failed', 'not-sent-in-time', 0])
  })

  it('are not written to an address that is none, or by an installation without settings', async () => {
    const { notices } = here
    const bad = notices.letter(received({ to: new Redacted('a@example.org\r\nBcc: eve@example.org') }))
    await expect(bad).rejects.toMatchObject({ code: 'mail-address' })
    await expect(bad).rejects.not.toThrow(/eve/)
    const bare = await testNotices(test.store, {})
    expect(bare.notices.can).toEqual({ write: false, mail: false })
    await expect(bare.notices.letter(received())).rejects.toMatchObject({ code: 'letters-not-configured' })
    // Nobody could tell them: each request would wait for that for ever.
    const byHand = { name: 'Archive', reach: { channel: 'hand' }, language: 'en' } as const
    await expect(bare.notices.recipients.add(byHand, 'dana')).rejects.toMatchObject({
      code: 'letters-not-configured',
    })
  })
})

describe.each(storeKinds)('letters that a worker takes from the queue on %s', (kind) => {
  it('arrive, and those of a transaction that failed do not', async () => {
    const test = await createTestStore(kind)
    const mail = await startMailServer()
    const jobs = await openJobs(test.store, { pollSeconds: 1 })
    const { notices } = await testNotices(test.store, noticeSettings(mail.port), { jobs })
    try {
      await jobs.work('notice', ({ noticeId }, job) => notices.deliver(noticeId, job))
      const failing = test.store.transaction(async () => {
        await notices.letter(received({ to: new Redacted('eve@example.org') }))
        throw new Error('no')
      })
      await expect(failing).rejects.toThrow('no')
      await mail.behave({ rcpt: [550] })
      const refused = await notices.letter(received())
      await expect.poll(async () => (await notices.get(refused)).state).toBe('failed')
      const sent = await notices.letter(received())
      await expect.poll(async () => (await notices.get(sent)).state).toBe('sent')
      expect((await mail.mails()).map(({ to }) => to)).toEqual([['anna.lee@example.org']])
      // Nor does the queue know whom it was about, or what the server said.
      expect(await everythingIn(test.store)).not.toMatch(canary)
    } finally {
      await jobs.stop()
      await mail.stop()
      await test.drop()
    }
  })
})
