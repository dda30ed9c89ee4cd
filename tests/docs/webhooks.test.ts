import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openGuard } from '../../src/control/notices/webhooks/guard.ts'
import { postSigned, signatureHeads, type SignedPost } from '../../src/control/notices/webhooks/post.ts'
import { eventKinds } from '../../src/shared/events.ts'
import { temporaryFolder } from '../support/folders.ts'
import { blocksOf, readPage } from './pages.ts'

const page = 'docs/webhooks.md'
const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
const languages = [
  { language: 'js', command: process.execPath, file: 'endpoint.mjs' },
  { language: 'python', command: 'python3', file: 'endpoint.py' },
]

describe.each(languages)('the endpoint that the page shows in $language', ({ language, command, file }) => {
  let child: ChildProcess
  let url: string
  beforeAll(async () => {
    const block = blocksOf(page).find(({ info }) => info.join(' ') === `${language} test`)
    const script = join(temporaryFolder('webhooks'), file)
    writeFileSync(script, block?.text ?? '')
    const env = { ...process.env, PORT: '0', WEBHOOK_SECRET: secret }
    const started = spawn(command, [script], { env, stdio: ['ignore', 'pipe', 'inherit'] })
    child = started
    const [line] = (await once(started.stdout, 'data')) as [Buffer]
    url = `http://127.0.0.1:${line.toString().trim()}/`
  })
  afterAll(() => child.kill('SIGKILL'))

  const post = (changes: Partial<SignedPost> = {}): SignedPost => ({
    id: 'e-1',
    url,
    secrets: [secret],
    payload: '{"type":"run.verified","data":{"desk":"büro"}}',
    at: new Date(),
    ...changes,
  })
  const guard = openGuard({ plain_http: 'allowed', networks: ['127.0.0.0/8'] })
  const other = `whsec_${Buffer.alloc(32, 8).toString('base64')}`

  test('believes what Expunge sends, also while one secret takes over from another', async () => {
    expect(await postSigned(guard, post())).toBe(204)
    expect(await postSigned(guard, post({ secrets: [other, secret] }))).toBe(204)
  })

  test('believes nobody who does not know the secret, and nothing that is old', async () => {
    const refused = { code: 'webhook-status', facts: { status: 401 } }
    await expect(postSigned(guard, post({ secrets: [other] }))).rejects.toMatchObject(refused)
    const old = new Date(Date.now() - 600_000)
    await expect(postSigned(guard, post({ at: old }))).rejects.toMatchObject(refused)
  })

  test('believes nothing that was changed on its way, and nothing without a signature', async () => {
    const { payload, ...genuine } = post()
    const headers = signatureHeads({ ...genuine, payload })
    const send = (body: string, heads: Record<string, string>) =>
      fetch(url, { method: 'POST', body, headers: heads }).then(({ status }) => status)
    expect(await send(payload, headers)).toBe(204)
    expect(await send(payload.replace('büro', 'hr'), headers)).toBe(401)
    expect(await send(payload, { ...headers, 'webhook-id': 'e-2' })).toBe(401)
    expect(await send(payload, { ...headers, 'webhook-timestamp': 'soon' })).toBe(401)
    expect(await send(payload, {})).toBe(401)
  })
})

test('the page names every event', () => {
  for (const event of eventKinds) expect(readPage(page)).toContain(`\`${event}\``)
})
