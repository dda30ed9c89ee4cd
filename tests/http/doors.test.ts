import { afterEach, describe, expect, it } from 'vitest'
import { startWorker } from '../../src/control/worker.ts'
import { openLogger } from '../../src/shared/logger.ts'
import { freeCustomer } from '../support/customers.ts'
import { sampleDesks, type TestDesk } from '../support/desk.ts'
import { dumpOf, filesBelow } from '../support/everywhere.ts'
import { storeKinds } from '../support/stores.ts'
import { noticeSettings } from '../support/notices.ts'
import { startMailServer } from '../support/smtp.ts'
import { fittingInputs, oddInputs } from './support/canaries.ts'
import { callOf, routesOf } from './support/routes.ts'
import { startTestServer, type TestServer } from './support/server.ts'

const email = 'zoltan.kanarek@example.org'
const name = 'Zoltan Kanarek'
const phone = '+49 30 998877665'
const canary = /kanarek|9988776+65/i

describe.each(storeKinds)('a person who came through every door, with a store on %s,', (kind) => {
  const freshDesk = sampleDesks('postgresql')
  const ends: (() => Promise<unknown>)[] = []
  afterEach(async () => {
    for (const end of ends.splice(0).toReversed()) await end()
  })

  it('is in no table, file, log or metric after the request has ended', async () => {
    const lines: string[] = []
    const logger = openLogger({ level: 'trace' }, { write: (line) => lines.push(line) })
    const desk = await freshDesk()
    const personId = await settleCanary(desk)
    const mail = await startMailServer()
    ends.push(() => mail.stop())
    const notices = noticeSettings(mail.port)
    const test = await startTestServer(kind, { logger, notices, requests: { form: { enabled: true } } })
    ends.push(() => test.close())
    await startWorker(test.control)
    await test.control.side.desks.add('support', { map: 'sample/1', address: desk.url })

    const calls = new Map<string, number>()
    await knock(test, calls)
    // Each was let in as far as it should be, and none made the server fail.
    expect([...calls].filter(([, status]) => status >= 500)).toEqual([])
    expect(Object.fromEntries(calls)).toMatchObject({
      search: 200,
      'filter that names': 400,
      'filter that is wrong': 400,
      'wish by a filter that names': 400,
      'wish of a person': 202,
      'hold of a person': 201,
      'end of the hold': 200,
      form: 202,
      'desk call without a signature': 401,
      'sign-in of nobody': 401,
      'key that is none': 400,
    })

    await knockEverywhere(test)
    await erase(test)
    // The link of the form, then that the request came in, and how it ended: nobody else is written to.
    await expect.poll(async () => (await mail.mails()).length).toBeGreaterThan(2)
    expect(new Set((await mail.mails()).flatMap(({ to }) => to))).toEqual(new Set([email]))
    const [row] = await desk.run('select email from persons where id = ?', personId)
    expect(String(row?.['email'])).not.toMatch(canary)

    const rita = await test.tokenOf(['agent'], 'rita')
    const metrics = await fetch(`${test.url}/metrics`, { headers: { authorization: `Bearer ${rita}` } })
    const figures = await metrics.text()
    expect(figures).toContain('expunge_http_requests_total')
    expect(figures).not.toMatch(canary)
    expect(lines.length).toBeGreaterThan(20)
    expect(lines.filter((line) => canary.test(line))).toEqual([])
    const dump = await dumpOf(test.control.store)
    expect(dump.get('expunge.requests')).toContain('completed')
    for (const [table, text] of dump) expect(text, table).not.toMatch(canary)
    const files = filesBelow(test.folder)
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) expect(canary.test(file.text), file.name).toBe(false)
  })
})

/** Gives a customer whom nothing protects a name that stands nowhere else. */
async function settleCanary(desk: TestDesk): Promise<number> {
  const id = await freeCustomer(desk)
  await desk.run(
    'update persons set first_name = ?, last_name = ?, email = ?, phone = ? where id = ?',
    ...name.split(' '),
    email,
    phone,
    id,
  )
  await desk.run(
    "update messages set body_plain = body_plain || ' Greetings, Zoltan Kanarek' where author_id = ?",
    id,
  )
  return id
}

/** Puts the values wherever somebody could, and remembers what each was answered. */
async function knock(test: TestServer, calls: Map<string, number>): Promise<void> {
  const token = await test.tokenOf(['dpo'], 'dana')
  const call = async (what: string, method: string, path: string, body?: unknown, more = {}) => {
    const response = await fetch(`${test.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        'user-agent': `${name} <${email}>`,
        ...more,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    calls.set(what, response.status)
    return (await response.json()) as Readonly<Record<string, string>>
  }
  const api = '/api/v1'
  const hints = [
    { kind: 'email', value: email },
    { kind: 'name', value: name },
    { kind: 'phone', value: phone },
  ]
  const whom = { kind: 'subject', hints: hints.slice(0, 1) }
  await call('search', 'POST', `${api}/people/search`, { subject: hints })
  const filter = `customer = '${email}'`
  await call('filter that names', 'PUT', `${api}/desks/support/filters/x`, { text: filter })
  await call('filter that is wrong', 'PUT', `${api}/desks/support/filters/x`, {
    text: `status = '${name}' and and '${email}'`,
  })
  await call('filter by a wrong name', 'PUT', `${api}/desks/support/filters/${encodeURIComponent(email)}`, {
    text: "status = 'closed'",
  })
  await call('wish by a filter that names', 'POST', `${api}/plans`, {
    desk: 'support',
    disposition: 'redact',
    selection: { kind: 'filter', filter },
  })
  await call('wish by a status that is none', 'POST', `${api}/plans`, {
    desk: 'support',
    disposition: 'redact',
    selection: { kind: 'filter', filter: `status = '${email}'` },
  })
  await call('wish of a ticket that is none', 'POST', `${api}/plans`, {
    desk: 'support',
    disposition: 'redact',
    selection: { kind: 'tickets', numbers: [name] },
  })
  await call('wish with a note that names', 'POST', `${api}/plans`, {
    desk: 'support',
    disposition: 'redact',
    selection: whom,
    note: `Asked for by ${name}`,
  })
  const asked = await call('wish of a person', 'POST', `${api}/plans`, {
    desk: 'support',
    disposition: 'redact',
    selection: whom,
  })
  const hold = await call('hold of a person', 'POST', `${api}/holds`, {
    desk: 'support',
    kind: 'hold',
    ground: 'audit',
    matter: `${name} against us`,
    on: { kind: 'person', hints: whom.hints },
  })
  await expect
    .poll(async () => (await test.control.plans.load(asked['plan'] ?? '')).state)
    .toMatch(/ready|refused/)
  await call('plan given up', 'DELETE', `${api}/plans/${asked['plan'] ?? ''}`)
  await call('end of the hold', 'POST', `${api}/holds/${hold['id'] ?? ''}/end`)
  await call('form', 'POST', '/api/v1/form', { email, name })
  await call('form that does not fit', 'POST', '/api/v1/form', { email: name, name: email, extra: phone })
  await call(
    'desk call without a signature',
    'POST',
    '/hooks/desks/support',
    { ticket: email },
    { 'webhook-id': email, 'webhook-timestamp': '1', 'webhook-signature': name },
  )
  await call('call of a desk that is none', 'POST', `/hooks/desks/${encodeURIComponent(email)}`, {})
  await call(
    'sign-in of nobody',
    'POST',
    '/api/auth/sign-in/email',
    { email, password: name },
    { authorization: '', origin: 'http://127.0.0.1:7070' },
  )
  await call(
    'key that is none',
    'POST',
    `${api}/plans`,
    { desk: 'support', disposition: 'redact', selection: whom },
    {
      'idempotency-key': email,
    },
  )
  await call('body that is none', 'POST', `${api}/plans`, `{"${email}": ${name}`)
  await call('address that is none', 'GET', `${api}/people/${encodeURIComponent(email)}?name=${name}`)
  await call('run that is none', 'GET', `${api}/runs/${encodeURIComponent(name)}`)
  await call('state that is none', 'GET', `${api}/plans?state=${encodeURIComponent(email)}`)
  await call('account that is none', 'GET', `${api}/accounts/${encodeURIComponent(email)}`)
}

/** Carried out above, and there to their end: a request that stays open, or a hold, would keep the person. */
const byHand = new Set(['POST /requests', 'POST /holds'])

/** Calls every route that takes something, with the canary in what it takes: as it fits, and where it does not. */
async function knockEverywhere(test: TestServer): Promise<void> {
  const token = await test.tokenOf(['administrator', 'dpo'], 'adam')
  const knocked = new Set<string>()
  for (const route of routesOf().filter(({ input }) => input !== undefined))
    for (const input of [
      ...(byHand.has(route.name) ? [] : fittingInputs(route, { name, email })),
      ...oddInputs(route, { name, email }),
    ]) {
      const { path, body } = callOf(route, input)
      if (canary.test(decodeURIComponent(`${path} ${body ?? ''}`.replaceAll('+', ' '))))
        knocked.add(route.name)
      const response = await fetch(`${test.url}${path}`, {
        method: route.method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'if-match': '"1"' },
        ...(body === undefined ? {} : { body }),
      })
      expect(response.status, `${route.name}: ${await response.text()}`).toBeLessThan(500)
    }
  const missed = routesOf().filter(({ input, name: route }) => input !== undefined && !knocked.has(route))
  expect(missed.map(({ name: route }) => route)).toEqual([])
}

/** Takes an access request and an erasure in, and sees both to their end. */
async function erase(test: TestServer): Promise<void> {
  const [rita, ben] = [await test.as(['agent'], 'rita'), await test.as(['approver'], 'ben')]
  const { requests } = test.control
  const subject = { emails: [email], names: [name], phones: [phone], note: `${name} called` }
  const until = (id: string, state: RegExp) =>
    expect.poll(async () => (await requests.get(id)).state, { interval: 100 }).toMatch(state)
  for (const kind of ['access', 'erasure'] as const) {
    const { id } = await rita.requests.receive({ kind, subject })
    const version = async () => ({ context: { version: (await requests.get(id)).version } })
    await rita.requests.identity({ request: id, outcome: 'shown', how: 'in-person' }, await version())
    await until(id, /to-approve|completed/)
    const { perDesk } = await ben.requests.get({ request: id })
    const digests: Record<string, string> = {}
    for (const { desk, plan } of perDesk)
      if (plan !== undefined) digests[desk] = (await ben.plans.get({ plan })).digest ?? ''
    await ben.requests.approve({ request: id, digests }, await version())
    if (kind === 'erasure')
      await ben.requests.startNow({ request: id, why: 'subject-asked' }, await version())
    await until(id, /completed|failed|incomplete/)
    const ended = await ben.requests.get({ request: id })
    expect(ended).toMatchObject({ state: 'completed', receivedBy: 'rita', meantBy: ['rita'] })
    const runs = await Promise.all(ended.runs.map(({ run }) => ben.runs.get({ run })))
    expect(runs.map(({ state }) => state)).toEqual(
      kind === 'erasure' ? ended.perDesk.map(() => 'verified') : [],
    )
    expect(runs.map(({ plan }) => plan)).toEqual(ended.runs.map(({ plan }) => plan))
  }
  // What a person was given is gone after its time, and a link of the form that nobody used.
  test.time.now = new Date(test.time.now.getTime() + 40 * 86_400_000)
  await test.control.requests.tick()
  await test.control.access.tick()
}
