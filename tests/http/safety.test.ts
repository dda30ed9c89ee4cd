import { connect } from 'node:net'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressHeader } from '../../src/control/accounts/sign-in.ts'
import { startTestServer, type TestServer } from './support/server.ts'

let test: TestServer
let token = ''
const origin = 'http://127.0.0.1:7070'
const password = 'a long enough pass phrase'

beforeAll(async () => {
  test = await startTestServer('server')
  token = await test.tokenOf(['administrator', 'dpo'])
  const link = await test.control.accounts.create(
    { handle: 'sam', name: 'Sam', email: 'sam@example.org', roles: ['administrator', 'dpo'] },
    'system',
  )
  await test.control.accounts.accept(link.token, password)
})
afterAll(() => test.close())

const bearer = () => ({ authorization: `Bearer ${token}` })

function send(path: string, options: RequestInit & { readonly headers?: Record<string, string> } = {}) {
  return fetch(`${test.url}${path}`, { redirect: 'manual', ...options })
}

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  send(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

async function signIn(email = 'sam@example.org'): Promise<string> {
  const response = await post('/api/auth/sign-in/email', { email, password }, { origin })
  expect(response.status).toBe(200)
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}

describe('a session', () => {
  it('is good for reading, and for changing from a page of our own', async () => {
    const cookie = await signIn()
    const session = await send('/api/v1/session', { headers: { cookie } })
    expect(await session.json()).toMatchObject({ handle: 'sam', via: 'session' })
    const wish = { name: 'mine', permissions: ['view'] }
    expect((await post('/api/v1/tokens', wish, { cookie, origin })).status).toBe(201)
  })

  it('makes tokens for a quarter of an hour, and asks to sign in again after that', async () => {
    const cookie = await signIn()
    const { store } = test.control
    await sql`update account_sessions set "createdAt" = ${new Date(Date.now() - 20 * 60_000)}`.execute(
      store.db,
    )
    const late = await post('/api/v1/tokens', { name: 'late', permissions: ['view'] }, { cookie, origin })
    expect(late.status).toBe(403)
    const problem = (await late.json()) as Readonly<Record<string, string>>
    expect(problem).toMatchObject({ code: 'sign-in-again' })
    expect(problem['remedy']).toContain('Sign in again')
    // It is good for everything else.
    expect((await send('/api/v1/session', { headers: { cookie } })).status).toBe(200)
  })

  it('is not good for what another site sends', async () => {
    const cookie = await signIn()
    const wish = { name: 'theirs', permissions: ['view'] }
    for (const headers of [
      {},
      { origin: 'https://evil.example.org' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
    ])
      expect((await post('/api/v1/tokens', wish, { cookie, ...headers })).status).toBe(403)
    const out = await post('/api/auth/sign-out', {}, { cookie, origin: 'https://evil.example.org' })
    expect(out.status).toBe(403)
    // A form of another site cannot say that it sends JSON.
    const form = await send('/api/v1/tokens', {
      method: 'POST',
      headers: { cookie, 'content-type': 'text/plain' },
      body: JSON.stringify(wish),
    })
    expect([403, 415]).toContain(form.status)
  })

  it('that was copied ends with the original', async () => {
    const cookie = await signIn()
    const stolen = cookie
    expect((await post('/api/auth/sign-out', {}, { cookie, origin })).status).toBe(200)
    expect((await send('/api/v1/session', { headers: { cookie: stolen } })).status).toBe(401)
  })

  it('cannot be made up, nor lengthened', async () => {
    const cookie = await signIn()
    const [name = '', value = ''] = cookie.split('=')
    for (const forged of [
      `${name}=`,
      `${name}=${value.slice(0, -3)}AAA`,
      `${name}=${value.split('.')[0] ?? ''}`,
      `${name}=${'a'.repeat(4_000)}`,
    ])
      expect((await send('/api/v1/session', { headers: { cookie: forged } })).status).toBe(401)
  })
})

describe('a token', () => {
  it('makes no other token, and ends when a password is set anew', async () => {
    const made = await post('/api/v1/tokens', { name: 'another', permissions: ['view'] }, bearer())
    expect(made.status).toBe(403)
    expect(await made.json()).toMatchObject({ code: 'token-of-token' })
    const theirs = await test.tokenOf(['viewer'], 'vera')
    const asked = () => send('/api/v1/session', { headers: { authorization: `Bearer ${theirs}` } })
    expect((await asked()).status).toBe(200)
    await test.control.accounts.renew('vera', 'sam')
    expect((await asked()).status).toBe(401)
  })

  it('ends when its owner changes the password themselves', async () => {
    const { accounts } = test.control
    const email = 'pat@example.org'
    const link = await accounts.create({ handle: 'pat', name: 'Pat', email, roles: ['viewer'] }, 'system')
    await accounts.accept(link.token, password)
    const [cookie, stolen] = [await signIn(email), await signIn(email)]
    const wish = { name: 'theirs', permissions: ['view'], days: 366 }
    const made = await post('/api/v1/tokens', wish, { cookie: stolen, origin })
    const { token: theirs } = (await made.json()) as { readonly token: string }
    const asked = (headers: Record<string, string>) => send('/api/v1/session', { headers })
    expect((await asked({ authorization: `Bearer ${theirs}` })).status).toBe(200)
    const body = { currentPassword: password, newPassword: 'quite another pass phrase' }
    expect((await post('/api/auth/change-password', body, { cookie, origin })).status).toBe(200)
    expect((await asked({ authorization: `Bearer ${theirs}` })).status).toBe(401)
    expect((await asked({ cookie: stolen })).status).toBe(401)
  })

  it('of who may only redact steers no purge, and gives up no plan of one', async () => {
    const { plans } = test.control
    await test.control.side.desks.add('gone', { map: 'sample/1', address: 'env:EXPUNGE_DESK_GONE' })
    const wish = { disposition: 'purge', selection: { kind: 'tickets', numbers: ['1'] } } as const
    const id = await plans.ask('gone', wish, 'sam')
    const agent = await test.tokenOf(['agent'], 'ana')
    const response = await send(`/api/v1/plans/${id}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${agent}` },
    })
    expect(response.status).toBe(403)
  })
})

describe('a caller', () => {
  it('is not let in by a token that has ended, nor by a header that is none', async () => {
    for (const authorization of [
      'Bearer',
      'Bearer x',
      'Bearer expunge_x',
      `bearer  ${token} x`,
      'Basic YTpi',
      token,
    ])
      expect((await send('/api/v1/session', { headers: { authorization } })).status, authorization).toBe(401)
  })

  it('does not say itself where it comes from', async () => {
    for (let i = 0; i < 25; i++)
      await post(
        '/api/auth/sign-in/email',
        { email: `guess-${i}@example.org`, password },
        { origin, [addressHeader]: `10.0.0.${i}`, 'x-forwarded-for': `10.0.1.${i}` },
      )
    const next = await post('/api/auth/sign-in/email', { email: 'one@example.org', password }, { origin })
    expect(next.status).toBe(429)
  })

  it('finds no file, whatever the path says', async () => {
    for (const path of [
      '/../package.json',
      '/..%2fpackage.json',
      '/%2e%2e/%2e%2e/etc/passwd',
      '/page.css/../../server.ts',
      '/api/v1/desks/..%2f..%2fetc%2fpasswd',
      '/api/v1/runs/..%2F..%2Fkeys/markers',
      '/api/v1/plans/%00',
      '/api/v1/%c0%ae%c0%ae/session',
    ]) {
      const response = await rawGet(path)
      expect(response, path).toMatch(/^HTTP\/1\.1 4\d\d /)
      expect(response, path).not.toMatch(/root:|"dependencies"|BEGIN/)
    }
  })

  it('that sends too much, or what is no JSON, is told so', async () => {
    const large = await post('/api/v1/people/search', { subject: 'x'.repeat(2_000_000) }, bearer())
    expect(large.status).toBe(413)
    for (const body of [
      '{',
      '{"__proto__": {"isAdmin": true}}',
      '[1,',
      '\u0000',
      '{"constructor": {"prototype": {}}}',
      '{"name": "a\\u0000b"}',
      '{"name": "a\\ud800b"}',
      `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
    ]) {
      const response = await send('/api/v1/tokens', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...bearer() },
        body,
      })
      expect(response.status, body).toBe(400)
      expect(await response.json()).toMatchObject({ status: 400 })
    }
    const xml = await send('/api/v1/tokens', {
      method: 'POST',
      headers: { 'content-type': 'application/xml', ...bearer() },
      body: '<a/>',
    })
    expect(xml.status).toBe(415)
  })

  it('that goes away in the middle of a request does no harm', async () => {
    const { port } = new URL(test.url)
    for (const half of [
      'POST /api/v1/plans HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"desk"',
      'GET /api',
      '\x16\x03\x01',
    ])
      await new Promise<void>((resolve) => {
        const socket = connect(Number(port), '127.0.0.1', () => {
          socket.write(half, () => socket.destroy())
        })
        socket.on('error', () => undefined)
        socket.on('close', () => resolve())
      })
    expect((await send('/health')).status).toBe(200)
  })
})

describe('an answer', () => {
  it('says how browsers are to treat it, and nothing of what serves it', async () => {
    const { headers } = await send('/api/v1/session', { headers: bearer() })
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('server')).toBeNull()
  })

  it('that is a file is to be saved under its name, and not shown as a page of ours', async () => {
    const { headers } = await send('/api/v1/policies/records.csv', { headers: bearer() })
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="records\.csv"/)
    expect(headers.get('x-frame-options')).toBe('DENY')
    const saved = await (await test.as(['viewer'])).policies.recordsCsv({})
    expect(saved.name).toBe('records.csv')
  })

  it('to a request that is sent twice with one key is the same, and the work is done once', async () => {
    const wish = { desk: 'none', filter: 'x' }
    const desk = { name: 'twice', map: 'sample/1', address: 'env:EXPUNGE_DESK_TWICE' }
    const key = { 'idempotency-key': 'key-12345678' }
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => post('/api/v1/desks', desk, { ...bearer(), ...key })),
    )
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201])
    const bodies = await Promise.all(answers.map((answer) => answer.json()))
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1)
    const acts = await test.control.activity.list({ about: { kind: 'desk', id: 'twice' }, limit: 10 })
    expect(acts).toHaveLength(1)
    const other = await post('/api/v1/desks', { ...desk, name: 'other' }, { ...bearer(), ...key })
    expect(other.status).toBe(409)
    expect(await other.json()).toMatchObject({ code: 'key-reused' })
    const bad = await post('/api/v1/desks', wish, { ...bearer(), 'idempotency-key': 'no' })
    expect(bad.status).toBe(400)
    // The key is good for a day, and for its owner alone.
    const { time } = test
    time.now = new Date(time.now.getTime() + 25 * 3_600_000)
    expect((await post('/api/v1/desks', desk, { ...bearer(), ...key })).status).toBe(400)
  })

  it('tells a version, and a change that goes out from an older one is refused', async () => {
    const first = await send('/api/v1/accounts/sam', { headers: bearer() })
    const tag = first.headers.get('etag') ?? ''
    expect(tag).toMatch(/^"\d+"$/)
    const change = (headers: Record<string, string>) =>
      send('/api/v1/accounts/sam', {
        method: 'PATCH',
        headers: { 'content-type': 'application/json', ...bearer(), ...headers },
        body: '{"name":"Samantha"}',
      })
    expect((await change({})).status).toBe(428)
    expect((await change({ 'if-match': tag })).status).toBe(200)
    const late = await change({ 'if-match': tag })
    expect(late.status).toBe(412)
    expect(await late.json()).toMatchObject({ code: 'stale', title: 'Changed meanwhile' })
  })
})

/** A request line exactly as written: a client would tidy the path up. */
function rawGet(path: string): Promise<string> {
  const { port } = new URL(test.url)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.write(
        `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer ${token}\r\nConnection: close\r\n\r\n`,
      )
    })
    let text = ''
    socket.on('data', (data) => (text += data.toString()))
    socket.on('end', () => resolve(text))
    socket.on('error', reject)
  })
}
