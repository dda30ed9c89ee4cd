import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noticeSettings, type TestNotices, testNotices } from '../../../tests/support/notices.ts'
import { createTestStore, type TestStore } from '../../../tests/support/stores.ts'
import { Redacted } from '../../shared/redacted.ts'
import { noticesForRequests, type RequestLetterOrder } from './for-requests.ts'

let test: TestStore
let here: TestNotices
beforeAll(async () => {
  test = await createTestStore('server')
  here = await testNotices(test.store, noticeSettings(1))
})
afterAll(() => test.drop())

const forRequests = (notices = here.notices) =>
  noticesForRequests(notices, {
    clock: here.clock,
    timeZone: 'Europe/Berlin',
    confirmUrl: (token) => `https://expunge.example.org/confirm#${token}`,
  })
const order = (
  requestId: string,
  kind: RequestLetterOrder['kind'],
  facts: RequestLetterOrder['facts'],
  more: Partial<RequestLetterOrder> = {},
): RequestLetterOrder => ({
  kind,
  requestId,
  right: 'erasure',
  received: '2026-03-05',
  language: 'en',
  to: new Redacted('anna.lee@example.org'),
  name: new Redacted('Anna Lee'),
  facts,
  ...more,
})

describe('what a request knows becomes a letter', () => {
  const letters: readonly (readonly [RequestLetterOrder['kind'], RequestLetterOrder['facts'], RegExp])[] = [
    ['received', { kind: 'erasure', due: '2026-04-07' }, /answer by 7 April 2026/],
    ['identity', { due: '2026-04-07' }, /Article 12\(6\) GDPR/],
    ['extended', { reason: 'number', due: '2026-06-05' }, /by 5 June 2026.*unusual number of requests/],
    ['refused', { ground: 'art-17-3-b' }, /legally obliged.*Article 17\(3\)\(b\)/],
    [
      'partly-refused',
      { tickets: 3, persons: 1, rows: 9, ground: 'other-law', on: '2026-04-02' },
      /On 2 April 2026.*3 tickets were.*Another law/,
    ],
    ['done', { tickets: 1, persons: 1, rows: 4, on: '2026-04-02' }, /1 ticket was.*until 7 May 2026/],
    ['nothing-found', { tickets: 0, persons: 0, rows: 0, on: '2026-04-02' }, /found no personal data/],
    ['access-ready', { tickets: 0, persons: 0, rows: 0, on: '2026-04-02' }, /get it from us as a file/],
  ]

  it.each(letters)('%s', async (kind, facts, expected) => {
    const requestId = `q-${kind}`
    await forRequests().letter(order(requestId, kind, facts))
    const [notice] = await here.notices.ofRequest(requestId)
    expect(notice).toMatchObject({ kind, channel: 'mail', state: 'queued' })
    const { text } = await here.notices.read(notice?.id ?? '')
    expect(text.replaceAll(/\s+/g, ' ')).toMatch(expected)
    expect(text).toContain('Dear Anna Lee,')
  })

  it('confirm-address, with the link and without the name', async () => {
    const until = '2026-04-04T10:00:00.000Z'
    const token = new Redacted('t0ken')
    await forRequests().letter(order('q-c', 'confirm-address', { until }, { token }))
    const [notice] = await here.notices.ofRequest('q-c')
    const { text } = await here.notices.read(notice?.id ?? '')
    expect(text).toContain('https://expunge.example.org/confirm#t0ken')
    expect(text).toContain('4 April 2026')
    expect(text).not.toContain('Anna')
  })

  it('or none, where nobody has filled in who writes; an address is not confirmed without mail', async () => {
    const bare = forRequests((await testNotices(test.store, {})).notices)
    await bare.letter(order('q-0', 'done', { on: '2026-04-02' }))
    expect(await here.notices.ofRequest('q-0')).toEqual([])
    const confirming = bare.letter(order('q-0', 'confirm-address', { until: '2026-04-04' }))
    await expect(confirming).rejects.toMatchObject({ code: 'mail-not-configured' })
  })
})

it('recipients and events are told of a request', async () => {
  const { recipients, endpoints } = here.notices
  await recipients.add(
    { name: 'Archive', reach: { channel: 'hand' }, language: 'de', tells: ['email'] },
    'dana',
  )
  const withIds = { reach: { channel: 'hand' }, language: 'en', desks: ['support'] } as const
  await recipients.add({ ...withIds, name: 'Billing', tells: ['name', 'phone', 'login', 'id'] }, 'dana')
  await endpoints.add({ name: 'Desk', url: 'https://9.9.9.9/', events: ['request.completed'] }, 'dana')
  const requests = forRequests()
  await requests.tellRecipients({
    requestId: 'q-r',
    right: 'restriction',
    desks: ['support'],
    subject: new Redacted([
      { kind: 'email', value: 'anna.lee@example.org' },
      { kind: 'name', value: 'Anna Lee' },
      { kind: 'phone', value: '+49 170 5550142' },
      { kind: 'login', value: 'alee' },
      { kind: 'id', value: '4711', desk: 'support' },
      { kind: 'id', value: '4712', desk: 'sales' },
    ]),
  })
  expect(await requests.openRecipients('q-r')).toBe(2)
  const [toArchive, toBilling] = await here.notices.ofRequest('q-r')
  const archive = (await here.notices.read(toArchive?.id ?? '')).text
  expect(archive).toContain('anna.lee@example.org')
  expect(archive).not.toMatch(/Anna Lee|5550142|alee|471/)
  const billing = (await here.notices.read(toBilling?.id ?? '')).text
  for (const value of ['Anna Lee', '+49 170 5550142', 'alee', '4711 (support)'])
    expect(billing).toContain(value)
  expect(billing).not.toMatch(/anna\.lee@|4712/)
  await here.notices.sentByHand(toArchive?.id ?? '', 'dana')
  expect(await requests.toldRecipients('q-r')).toBe(1)
  const before = here.sent.length
  await requests.emit('request.completed', { request: 'q-r' })
  await requests.emit('request.identity-asked', { request: 'q-r' })
  expect(here.sent.slice(before).map(([kind]) => kind)).toEqual(['webhook'])
  await requests.destroyFor('q-r')
  expect(await requests.openRecipients('q-r')).toBe(0)
})
