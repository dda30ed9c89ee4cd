import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from '../../src/contract/client.ts'
import { sharedSampleDesk } from '../support/desk.ts'
import { startWorker } from '../../src/control/worker.ts'
import { everythingIn, noticeSettings } from '../support/notices.ts'
import { startMailServer } from '../support/smtp.ts'
import { startTestServer, type TestServer } from './support/server.ts'

describe('holds over the API', () => {
  const sample = sharedSampleDesk('sqlite')
  let test: TestServer
  let dpo: Client
  beforeAll(async () => {
    test = await startTestServer('embedded')
    const desk = await sample()
    await test.control.side.desks.add('sample', { map: 'sample/1', address: desk.url })
    await desk.database.close()
    dpo = await test.as(['dpo'], 'dana')
  })
  afterAll(() => test.close())

  it('are placed on a person, listed page by page, shown, and ended', async () => {
    const { truth } = await sample()
    const hints = [{ kind: 'email' as const, value: truth.subject.identifiers.emails[0] ?? '' }]
    const hold = await dpo.holds.place({
      desk: 'sample',
      kind: 'restriction',
      ground: 'accuracy-contested',
      matter: 'R-17',
      on: { kind: 'person', hints },
    })
    expect(hold).toMatchObject({
      owner: 'dana',
      starts: '2026-03-05',
      about: { kind: 'persons', keys: [String(truth.subject.personIds[0])] },
      placed: { by: 'dana' },
    })
    const [number = ''] = truth.subject.ownTickets.map((ticket) => ticket.number)
    const other = await dpo.holds.place({
      desk: 'sample',
      kind: 'hold',
      ground: 'audit',
      on: { kind: 'tickets', numbers: [number] },
    })
    const first = await dpo.holds.list({ limit: 1 })
    const second = await dpo.holds.list({
      limit: 1,
      ...(first.next === undefined ? {} : { after: first.next }),
    })
    expect([...first.items, ...second.items].map(({ id }) => id).toSorted()).toEqual(
      [hold.id, other.id].toSorted(),
    )
    expect(second.next).toBeUndefined()
    expect(JSON.stringify([first, second])).not.toContain('R-17')
    expect(await dpo.holds.get({ hold: hold.id })).toMatchObject({ matter: 'R-17' })
    await expect(dpo.holds.end({ hold: hold.id })).rejects.toMatchObject({
      status: 409,
      code: 'not-informed',
    })
    expect(await dpo.holds.end({ hold: hold.id, informed: 'told' })).toMatchObject({
      ended: { by: 'dana', how: 'lifted', informed: 'told' },
    })
    expect((await dpo.holds.history({ hold: hold.id })).items.map(({ verb }) => verb)).toEqual([
      'restriction.ended',
      'restriction.placed',
    ])
    expect((await dpo.holds.list({ state: 'open' })).items.map(({ id }) => id)).toEqual([other.id])
  })

  it('are placed with an idempotency key too, which says nothing here, instead of being refused or waiting for ever', async () => {
    const response = await fetch(`${test.url}/api/v1/holds`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': 'one-two-three',
        authorization: `Bearer ${await test.tokenOf(['dpo'], 'dana')}`,
      },
      body: JSON.stringify({
        desk: 'sample',
        kind: 'hold',
        ground: 'audit',
        on: { kind: 'team', name: 'Abrechnung' },
      }),
    })
    expect(response.status, await response.clone().text()).toBe(201)
  })

  it('tell what is wrong, and that a hold is not there or over', async () => {
    const place = (on: object, more: object = {}) =>
      fetchJson('POST', '/holds', { desk: 'sample', kind: 'hold', ground: 'audit', on, ...more })
    expect(await place({ kind: 'team', name: 'Nobody' })).toMatchObject({ status: 404, code: 'no-such-team' })
    expect(await place({ kind: 'team', name: 'Abrechnung' }, { ends: '2020-01-01' })).toMatchObject({
      status: 400,
      code: 'hold-days',
    })
    expect(await place({ kind: 'team', name: 'Abrechnung' }, { ground: 'objection-pending' })).toMatchObject({
      status: 400,
      code: 'hold-ground',
    })
    expect(await place({ kind: 'filter', filter: 'nothing at all' })).toMatchObject({ status: 400 })
    expect(await fetchJson('POST', '/holds/h-none/end', {})).toMatchObject({
      status: 404,
      code: 'no-such-hold',
    })
    expect(await fetchJson('GET', '/holds/h-none')).toMatchObject({ status: 404 })
  })

  async function fetchJson(method: string, path: string, body?: object): Promise<unknown> {
    const response = await fetch(`${test.url}/api/v1${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await test.tokenOf(['dpo'], 'dana')}`,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return response.json()
  }
})

describe('the end of a restriction', () => {
  const sample = sharedSampleDesk('sqlite')
  const announced = { language: 'de', on: '2026-03-10', reason: 'Ihre Angaben sind berichtigt' } as const
  const start = async (isWithMail: 'with mail' | 'by hand') => {
    const mail = await startMailServer()
    const { letters, mail: settings } = noticeSettings(mail.port)
    const notices = {
      ...(letters && { letters }),
      ...(isWithMail === 'with mail' && settings ? { mail: settings } : {}),
    }
    const test = await startTestServer('server', { notices })
    const desk = await sample()
    await test.control.side.desks.add('sample', { map: 'sample/1', address: desk.url })
    await desk.database.close()
    const person = desk.truth.subject
    const { id: requestId } = await test.control.requests.receive({
      kind: 'restriction',
      channel: 'console',
      subject: { emails: ['somebody.else@example.org'] },
      receivedOn: '2026-03-02',
      by: 'rita',
    })
    const place = (ends?: string) =>
      test.control.holds.place(
        {
          desk: 'sample',
          kind: 'restriction',
          ground: 'asked-for',
          owner: 'dana',
          matter: requestId,
          ...(ends === undefined ? {} : { ends }),
        },
        { kind: 'person', hints: [{ kind: 'email', value: person.identifiers.emails[0] ?? '' }] },
        'dana',
      )
    const dpo = await test.as(['dpo'], 'dana')
    const close = async () => {
      await test.close()
      await mail.stop()
    }
    return { test, mail, place, dpo, person, requestId, close }
  }

  it('is announced by mail, with name and address from the desk, and comes on its day', async () => {
    const { test, mail, place, dpo, person, requestId, close } = await start('with mail')
    const hold = await place()
    await startWorker(test.control)
    await expect(dpo.holds.announce({ hold: hold.id, ...announced, on: '2026-03-04' })).rejects.toMatchObject(
      {
        code: 'hold-days',
      },
    )
    const { notice } = await dpo.holds.announce({ hold: hold.id, ...announced })
    await expect.poll(async () => (await dpo.notices.get({ notice })).state).toBe('sent')
    expect((await mail.mails()).flatMap(({ to }) => to)).toContain(person.identifiers.emails[0])
    expect((await dpo.notices.ofRequest({ request: requestId })).items).toMatchObject([
      { kind: 'received' },
      { id: notice, kind: 'restriction-ends', state: 'sent' },
    ])
    // It was told that the restriction lasts until the tenth.
    await expect(dpo.holds.end({ hold: hold.id })).rejects.toMatchObject({ code: 'not-informed' })
    test.time.now = new Date('2026-03-10T10:00:00Z')
    expect(await dpo.holds.end({ hold: hold.id })).toMatchObject({
      announced: { notice, on: '2026-03-10' },
      ended: { by: 'dana', informed: 'letter' },
    })
    const [end] = (await test.control.holds.history(hold.id)).filter(
      ({ verb }) => verb === 'restriction.ended',
    )
    expect(end?.facts).toMatchObject({ informed: 'letter', notice })
    const everything = await everythingIn(test.control.store)
    for (const value of [person.identifiers.emails[0] ?? '', announced.reason])
      expect(everything).not.toContain(value)
    await close()
  })

  it('is announced on paper where there is no mail, and a last day ends it then, and not before', async () => {
    const { test, place, dpo, person, requestId, close } = await start('by hand')
    const hold = await place('2026-03-08')
    const { notice } = await dpo.holds.announce({ hold: hold.id, ...announced })
    const { text } = await dpo.notices.letter({ notice })
    expect(text).toContain(announced.reason)
    expect(text).toMatch(/Antrag vom 2\.\s+März\s+2026[^]*am\s+10\.\s+März\s+2026\s+aufgehoben/)
    expect(text).toContain(requestId)
    expect(person.identifiers.names.some((name) => text.includes(name))).toBe(true)
    await expect(dpo.holds.announce({ hold: hold.id, ...announced })).rejects.toMatchObject({
      code: 'announced-before',
    })
    test.time.now = new Date('2026-03-11T10:00:00Z')
    expect(await test.control.holds.sweep()).toBe(0)
    expect((await dpo.holds.list({ state: 'due' })).items.map(({ id }) => id)).toEqual([hold.id])
    await dpo.notices.sent({ notice })
    expect(await test.control.holds.sweep()).toBe(1)
    expect(await dpo.holds.get({ hold: hold.id })).toMatchObject({
      ended: { how: 'day', informed: 'letter' },
    })
    await close()
  })
})
