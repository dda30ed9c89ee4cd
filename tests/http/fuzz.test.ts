import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sharedSampleDesk } from '../support/desk.ts'
import { fitting, type Known, odd } from './support/fitting.ts'
import { filters, policies } from './support/rich.ts'
import { type Call, callOf, routesOf } from './support/routes.ts'
import { startTestServer, type TestServer } from './support/server.ts'

// What passes the schemas has to reach what stands behind them: a desk, and things that are there to be named.

let test: TestServer
let token = ''
let known: Known = () => undefined
/** How many requests of a route were sent, and how many fitted what it takes. */
const passed = new Map<string, { sent: number; fitted: number }>()
const codes = new Set<string>()

const routes = routesOf()
const nothing: Known = () => undefined
/** Those whose input is a language, or is taken apart by the engine. */
const rich = new Set([
  'PUT /desks/{desk}/filters/{filter}',
  'POST /plans',
  'POST /holds',
  'PUT /desks/{desk}/policies/{name}',
  'POST /people/search',
  'POST /requests',
  'GET /desks/{desk}/report',
  'GET /desks/{desk}/advice',
])
const written = {
  title: 'A rule',
  data: 'tickets',
  where: "type = 'question'",
  start: 'closed',
  period: 'P1Y',
  disposition: 'redact',
  schedule: '30 2 * * *',
  owner: 'dana',
  ground: { law: 'Art. 6(1)(b) GDPR' },
  justification: 'Nobody comes back to a question after a year.',
}
/** Sent in every run: what each of them leads to is asserted at the end. */
const always: Readonly<Record<string, readonly unknown[]>> = {
  'PUT /desks/{desk}/filters/{filter}': ["customer = 'x'", "nobody = 'x'", 'status ='].map((text) => ({
    desk: 'support',
    filter: 'tried',
    text,
  })),
  'PUT /desks/{desk}/policies/{name}': [
    { title: 'A rule' },
    // Half a pair of UTF-16: PostgreSQL keeps no such text.
    { ...written, note: '\ud800' },
  ].map((policy) => ({ desk: 'support', name: 'tried', policy })),
}
/** Reads every table of the desk. */
const slowest = 'POST /people/search'
/** They would take away what the others are to meet, or never end. */
const unnamed = new Set(['DELETE /desks/{desk}'])

describe('whatever is sent', () => {
  const sharedDesk = sharedSampleDesk('sqlite')

  beforeAll(async () => {
    const desk = await sharedDesk()
    test = await startTestServer('server')
    token = await test.tokenOf(['administrator', 'dpo'], 'fuzz')
    await test.control.side.desks.add('support', { map: 'sample/1', address: desk.url })
    const rows = await desk.run("select number from tickets where status = 'closed' order by id limit 5")
    known = await things(rows.map(({ number }) => String(number)))
  })
  afterAll(() => test.close())

  it('of any shape, never makes the server fail', async () => {
    const queries = fc.constantFrom('limit', 'after', 'state', 'desk', 'by', 'kind', 'id', 'since')
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...routes),
        fc.jsonValue(),
        odd,
        fc.dictionary(queries, odd),
        async ({ method, path }, body, part, query) => {
          const address = path.replaceAll(/\{\w+\}/g, encodeURIComponent(well(part) || 'x'))
          await send(method, {
            path: `/api/v1${address}?${new URLSearchParams(query).toString()}`,
            ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
          })
        },
      ),
      { numRuns: 400 },
    )
  })

  it.each(routes.filter(({ input }) => input !== undefined))(
    'to $name, as it takes it, never makes it fail',
    async (route) => {
      const { name, method, input = {} } = route
      const count = { sent: 0, fitted: 0 }
      passed.set(name, count)
      await fc.assert(
        fc.asyncProperty(fitting(input, unnamed.has(name) ? nothing : known), async (value) => {
          const { status, code } = await send(method, callOf(route, value as Record<string, unknown>))
          count.sent += 1
          if (status !== 400 || code !== 'request') count.fitted += 1
          codes.add(code)
        }),
        {
          numRuns: name === slowest ? 15 : rich.has(name) ? 50 : 8,
          examples: (always[name] ?? []).map((value): [unknown] => [value]),
        },
      )
    },
  )

  it('gets past what is asked of its shape, and is read by what stands behind', () => {
    const all = [...passed.values()]
    const sum = (key: 'sent' | 'fitted') => all.reduce((total, count) => total + count[key], 0)
    expect(sum('fitted') / sum('sent')).toBeGreaterThan(0.5)
    const never = [...passed].filter(([name, { sent, fitted }]) => rich.has(name) && fitted < sent / 10)
    expect(never).toEqual([])
    expect([...codes]).toEqual(
      expect.arrayContaining([
        '',
        'filter-syntax',
        'filter-unknown-field',
        'filter-names-person',
        'policies-invalid',
      ]),
    )
  })
})

async function send(
  method: string,
  { path, body }: Call,
): Promise<{ readonly status: number; readonly code: string }> {
  const response = await fetch(`${test.url}${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      'if-match': '"1"',
    },
    ...(body === undefined ? {} : { body }),
  })
  const text = await response.text()
  expect(response.status, `${method} ${path} ${body ?? ''}: ${text}`).toBeLessThan(500)
  if (response.status < 400) return { status: response.status, code: '' }
  return { status: response.status, code: (JSON.parse(text) as { readonly code: string }).code }
}

/** Half a pair of UTF-16 cannot be written into an address. */
const well = (text: string): string => text.toWellFormed()

/** Makes one of everything that a route may name, and gives what names it. */
async function things(numbers: readonly string[]): Promise<Known> {
  const sam = await test.as(['administrator', 'dpo'], 'sam')
  const selection = { kind: 'tickets', numbers: numbers.slice(0, 1) } as const
  const { plan } = await sam.plans.ask({ desk: 'support', disposition: 'redact', selection })
  const { id: request } = await sam.requests.receive({
    kind: 'erasure',
    subject: { emails: ['x@example.org'] },
  })
  await sam.filters.save({ desk: 'support', filter: 'old', text: 'closed < 3 years ago' })
  const { id: hold } = await sam.holds.place({
    desk: 'support',
    kind: 'hold',
    ground: 'audit',
    on: selection,
  })
  const { id: recipient } = await sam.recipients.add({
    name: 'R',
    reach: { channel: 'webhook', url: 'https://example.org/' },
    language: 'en',
  })
  const { id: webhook } = await sam.webhooks.add({
    name: 'W',
    url: 'https://example.org/',
    events: ['run.failed'],
  })
  const { id: policy } = await sam.policies.put({ desk: 'support', name: 'rule', policy: written })
  const { simulation } = await sam.policies.simulate({ policy, version: 1 })
  const ids: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
    desk: fc.constant('support'),
    desks: fc.constant('support'),
    number: fc.constantFrom(...numbers),
    numbers: fc.constantFrom(...numbers),
    plan: fc.constant(plan),
    request: fc.constant(request),
    hold: fc.constant(hold),
    recipient: fc.constant(recipient),
    webhook: fc.constant(webhook),
    policy: fc.constant(policy),
    filter: fc.constant('old'),
    name: fc.constantFrom('rule', 'other', 'Sales'),
    version: fc.constant(1),
    simulation: fc.constant(simulation),
    handle: fc.constantFrom('sam', 'person-2'),
    owner: fc.constantFrom('sam', 'fuzz'),
    by: fc.constantFrom('team', 'agent', 'fuzz', '__proto__', 'constructor'),
    timeZone: fc.constantFrom('Europe/Berlin', 'Mars/Olympus'),
    transition: fc.constantFrom('closed', 'reopened'),
    all: fc.constantFrom('true', 'false'),
  }
  return (name, { type, pattern }) => {
    if (type === 'object') return name === 'policy' ? policies : undefined
    if (type === 'array') return undefined
    // A saved filter is named in a path by what fits a pattern, and else what a field of that name takes is a text.
    if (name === 'text' || (name === 'filter' && pattern === undefined)) return filters
    return ids[name]
  }
}
