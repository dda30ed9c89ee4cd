import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunRecord } from '../../src/engine/apply/record.ts'
import type { Plan } from '../../src/engine/plan/document.ts'
import { noNotices } from '../../src/control/requests/ports.ts'
import { startTestServer, type TestServer } from './support/server.ts'

let test: TestServer
beforeAll(async () => {
  test = await startTestServer('server', {
    requests: { form: { enabled: true } },
    ports: { notices: noNotices },
  })
  await test.control.side.desks.add('sample', { map: 'sample/1', address: 'postgres://127.0.0.1:1/x' })
})
afterAll(() => test.close())

/** Asks as somebody with a token. */
async function ask(
  token: string | undefined,
  method: string,
  path: string,
  body?: unknown,
  version?: number | string,
) {
  const response = await fetch(`${test.url}/api/v1${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return {
    status: response.status,
    etag: response.headers.get('etag'),
    body: (await response.json()) as never,
  }
}

describe('requests over HTTP', () => {
  it('are taken in, told without their person, and changed only by who saw them last', async () => {
    const rita = await test.tokenOf(['agent'], 'rita')
    const subject = { emails: ['anna@example.org'], names: ['Anna Lee'], note: 'called on Monday' }
    const made = await ask(rita, 'POST', '/requests', { kind: 'erasure', subject, received: '2026-03-04' })
    expect(made).toMatchObject({ status: 201, body: { state: 'received' } })
    const { id } = made.body as { id: string }
    const seen = await ask(rita, 'GET', `/requests/${id}`)
    expect(seen.body).toMatchObject({
      received: '2026-03-04',
      due: '2026-04-06',
      receivedBy: 'rita',
      channel: 'api',
    })
    expect(JSON.stringify([seen, await ask(rita, 'GET', `/requests/${id}/history`)])).not.toMatch(/anna/i)
    expect(seen.etag).toBe(`"${(seen.body as { version: number }).version}"`)
    const identity = { outcome: 'shown', how: 'id-document' }
    expect(await ask(rita, 'POST', `/requests/${id}/identity`, identity)).toMatchObject({ status: 428 })
    expect(await ask(rita, 'POST', `/requests/${id}/identity`, identity, 1)).toMatchObject({
      status: 412,
      body: { code: 'stale' },
    })
    expect(await ask(rita, 'POST', `/requests/${id}/identity`, { outcome: 'shown' }, 2)).toMatchObject({
      status: 400,
      body: { code: 'request-word' },
    })
    expect(await ask(rita, 'POST', `/requests/${id}/identity`, identity, 2)).toMatchObject({ status: 200 })
    expect(await ask(rita, 'POST', `/requests/${id}/identity`, identity, 3)).toMatchObject({
      status: 409,
      body: { code: 'request-state', facts: { state: 'planning' } },
    })
    expect(await ask(rita, 'POST', `/requests/${id}/subject`, {})).toMatchObject({
      status: 200,
      body: subject,
    })
    const dora = await test.tokenOf(['dpo'], 'dora')
    const anna = await test.tokenOf(['dpo'], 'anna')
    const refusal = { ground: 'art-12-5' }
    expect(await ask(anna, 'POST', `/requests/${id}/refusal`, refusal, 3)).toMatchObject({
      status: 403,
      body: { code: 'own-account' },
    })
    expect(await ask(anna, 'POST', `/requests/${id}/subject`, {})).toMatchObject({ status: 403 })
    expect(await ask(dora, 'POST', `/requests/${id}/refusal`, refusal, 3)).toMatchObject({ status: 200 })
    expect(await ask(dora, 'POST', `/requests/${id}/subject`, {})).toMatchObject({
      status: 409,
      body: { code: 'request-ended' },
    })
    const history = (await ask(dora, 'GET', `/requests/${id}/history`)).body as {
      items: { verb: string; by: string }[]
    }
    expect(history.items.map(({ verb, by }) => `${by} ${verb}`)).toEqual([
      'dora request.rejected',
      'rita request.subject-read',
      'rita request.identity-shown',
      'rita request.received',
    ])
  })

  it('are listed page by page', async () => {
    const rita = await test.tokenOf(['agent'], 'rita')
    for (const number of [1, 2, 3])
      await ask(rita, 'POST', '/requests', {
        kind: 'erasure',
        subject: { emails: [`p${number}@example.org`] },
        received: `2026-01-0${number}`,
      })
    const first = (await ask(rita, 'GET', '/requests?limit=2&state=received')).body as Page
    expect(first.items.map(({ due }) => due)).toEqual(['2026-02-02', '2026-02-02'])
    const next = (await ask(rita, 'GET', `/requests?limit=2&state=received&after=${first.next ?? ''}`))
      .body as Page
    expect(next).toMatchObject({ items: [{ due: '2026-02-03' }] })
    expect(next.next).toBeUndefined()
    expect((await ask(rita, 'GET', '/requests?due=overdue')).body).toMatchObject({ items: [{}, {}, {}] })
    expect((await ask(rita, 'GET', '/requests/figures')).body).toMatchObject({ overdue: 3 })
    expect(await ask(rita, 'GET', '/requests?after=xyz')).toMatchObject({
      status: 400,
      body: { code: 'cursor' },
    })
  })

  it('say what becomes of texts and of files of others, where something is erased', async () => {
    const rita = await test.tokenOf(['agent'], 'rita')
    const wish = {
      kind: 'erasure',
      subject: { emails: ['texts@example.org'] },
      texts: 'mask',
      files: 'remove',
    }
    const { body } = await ask(rita, 'POST', '/requests', wish)
    const seen = await ask(rita, 'GET', `/requests/${(body as { id: string }).id}`)
    expect(seen.body).toMatchObject({ texts: 'mask', files: 'remove' })
    for (const wrong of [{ kind: 'access' }, { disposition: 'purge', files: 'report' }]) {
      const token = await test.tokenOf(['agent', 'dpo', 'administrator'], 'petra')
      const refused = await ask(token, 'POST', '/requests', { ...wish, ...wrong })
      expect(refused).toMatchObject({ status: 400, body: { code: 'texts' } })
    }
    expect(await ask(rita, 'POST', '/requests', { ...wish, texts: 'blot' })).toMatchObject({ status: 400 })
  })

  it('ask for the right to purge, for purges', async () => {
    const rita = await test.tokenOf(['agent'], 'rita')
    const wish = { kind: 'erasure', disposition: 'purge', subject: { emails: ['p9@example.org'] } }
    expect(await ask(rita, 'POST', '/requests', wish)).toMatchObject({ status: 403 })
    const named = { kind: 'erasure', subject: { names: ['Anna Lee'] } }
    const refused = await ask(rita, 'POST', '/requests', named)
    expect(refused).toMatchObject({ status: 400, body: { code: 'no-subject' } })
    const restriction = { kind: 'restriction', subject: { emails: ['p9@example.org'] } }
    expect(await ask(rita, 'POST', '/requests', restriction)).toMatchObject({ status: 201 })
  })

  it('come in by the form, which says the same to everybody', async () => {
    const entry = { email: 'p1@example.org' }
    const known = await ask(undefined, 'POST', '/form', entry)
    const unknown = await ask(undefined, 'POST', '/form', { email: 'nobody@example.org' })
    expect([known, unknown]).toEqual([
      { status: 202, etag: null, body: {} },
      { status: 202, etag: null, body: {} },
    ])
    const wrong = await ask(undefined, 'POST', '/form/confirmation', { token: 'guess' })
    expect(wrong).toMatchObject({ status: 409, body: { code: 'form-token' } })
  })

  it('are not ended while a run is at work, which is asked to stop, also by a request with a key', async () => {
    const rita = await test.tokenOf(['agent'], 'rita')
    const { side, plans, store } = test.control
    const subject = { emails: ['olga@example.org'] }
    const made = await ask(rita, 'POST', '/requests', { kind: 'erasure', subject })
    const { id } = made.body as { id: string }
    const wish = { disposition: 'redact', selection: { kind: 'tickets', numbers: ['1'] } } as const
    const planId = await plans.ask('sample', wish, 'rita', { requestId: id })
    const digest = `sha256:${'5'.repeat(64)}`
    await store.db
      .updateTable('plans')
      .set({ state: 'failed', digest, wish: null })
      .where('id', '=', planId)
      .execute()
    const now = test.time.now.toISOString()
    const plan = { id: planId, digest, disposition: 'redact' } as const
    const runId = 'r-20260305-100000-00000a'
    const record: RunRecord = {
      id: runId,
      state: 'running',
      plan,
      desk: 'sample',
      label: 'sample',
      operator: 'rita',
      started: now,
      updated: now,
      checkpoints: 'desk',
      counts: {},
      rows: 0,
      plannedRows: 1,
      seconds: 0,
      retries: 0,
      incomplete: [],
    }
    await side.runs.create(record, plan as unknown as Plan)
    const { etag } = await ask(rita, 'GET', `/requests/${id}`)
    await side.runs.withRun(runId, async () => {
      const response = await fetch(`${test.url}/api/v1/requests/${id}/withdrawal`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${rita}`,
          'if-match': etag ?? '',
          'idempotency-key': 'withdrawn-0001',
        },
      })
      expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([409, 'run-busy'])
      expect(await side.runs.takeRequest(runId)).toBe('cancel')
    })
  })
})

interface Page {
  readonly items: readonly { readonly due: string }[]
  readonly next?: string
}
