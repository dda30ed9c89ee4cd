import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { RunRecord } from '../../src/engine/apply/record.ts'
import { startTestServer, type TestServer } from './support/server.ts'

const origin = 'http://127.0.0.1:7070'
const password = 'a long enough pass phrase'

/** Of which nothing new is to be heard until somebody lets it go on. */
const paused: RunRecord = {
  id: 'r-20260305-100000-aaaaaa',
  state: 'paused',
  plan: { id: 'p-20260305-100000-aaaaaa', digest: `sha256:${'0'.repeat(64)}`, disposition: 'redact' },
  desk: 'sample',
  label: 'sample',
  operator: 'dana',
  started: '2026-03-05T10:00:00.000Z',
  updated: '2026-03-05T10:00:00.000Z',
  checkpoints: 'desk',
  counts: {},
  rows: 0,
  plannedRows: 1,
  seconds: 0,
  retries: 0,
  incomplete: [],
}

let test: TestServer
beforeAll(async () => {
  test = await startTestServer('server', { askAgainMs: 100 })
  vi.spyOn(test.control.side.runs, 'load').mockResolvedValue(paused)
})
afterAll(async () => {
  vi.restoreAllMocks()
  await test.close()
})

const post = (path: string, body: unknown, headers: Record<string, string>) =>
  fetch(`${test.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin, ...headers },
    body: JSON.stringify(body),
  })

/** Makes an account, and signs it in. */
async function sessionOf(handle: string): Promise<string> {
  const email = `${handle}@example.org`
  const { token } = await test.control.accounts.create(
    { handle, name: handle, email, roles: ['viewer'] },
    'system',
  )
  await test.control.accounts.accept(token, password)
  const signedIn = await post('/api/auth/sign-in/email', { email, password }, {})
  return signedIn.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}

/** Begins to watch, and says when the stream has ended. */
async function watch(headers: Record<string, string>): Promise<{ readonly ended: Promise<string> }> {
  const stream = await fetch(`${test.url}/api/v1/runs/${paused.id}/events`, { headers })
  expect(stream.status).toBe(200)
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader()
  if (reader === undefined) throw new Error('the stream has no body')
  let text = ''
  while (!text.includes('"state":"paused"')) text += (await reader.read()).value ?? ''
  const rest = async () => {
    for (let part = await reader.read(); !part.done; part = await reader.read()) text += part.value
    return text
  }
  return { ended: rest() }
}

const still = (ended: Promise<unknown>) =>
  Promise.race([
    ended.then(() => 'ended'),
    new Promise<string>((resolve) => setTimeout(() => resolve('goes on'), 1_000)),
  ])

describe('watching a run', () => {
  it('goes on for whoever may, and ends for whoever signs out', async () => {
    const cookie = await sessionOf('vic')
    const { ended } = await watch({ cookie })
    expect(await still(ended)).toBe('goes on')
    expect((await post('/api/auth/sign-out', {}, { cookie })).status).toBe(200)
    expect(await still(ended)).toBe('ended')
  })

  it('ends for whose account is disabled, and for whose role is taken away', async () => {
    for (const [handle, change] of [
      ['una', { isDisabled: true }],
      ['ugo', { roles: [] }],
    ] as const) {
      const { ended } = await watch({ cookie: await sessionOf(handle) })
      const { version } = await test.control.accounts.get(handle)
      await test.control.accounts.create(
        {
          handle: `${handle}.admin`,
          name: 'Adam',
          email: `${handle}.admin@example.org`,
          roles: ['administrator'],
        },
        'system',
      )
      await test.control.accounts.change(handle, change, version, 'system')
      expect(await still(ended), handle).toBe('ended')
    }
  })

  it('ends with the token that it was begun with', async () => {
    const token = await test.tokenOf(['viewer'], 'tom')
    const { ended } = await watch({ authorization: `Bearer ${token}` })
    await test.control.store.db.deleteFrom('account_tokens').where('start', '=', token.slice(0, 12)).execute()
    expect(await still(ended)).toBe('ended')
  })
})
