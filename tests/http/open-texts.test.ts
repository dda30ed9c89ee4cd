import { afterAll, beforeAll, expect, it } from 'vitest'
import type { RunRecord, TextsRecord } from '../../src/engine/apply/record.ts'
import type { Plan } from '../../src/engine/plan/document.ts'
import { startTestServer, type TestServer } from './support/server.ts'

let test: TestServer
beforeAll(async () => {
  test = await startTestServer('server')
})
afterAll(() => test.close())

it('runs with places that wait for somebody are listed until all are judged', async () => {
  const review = { masked: 2, left: 0, looked: 0, withMisses: 0, misses: 0 }
  const columns = {
    'messages.body': { texts: 4, values: 9, uncertain: 2 },
    'notes.body': { texts: 1, values: 1, uncertain: 1 },
  }
  const waiting = await put('a', 'verified', { columns, listed: 3 })
  const begun = await put('b', 'findings', { columns, listed: 3, review })
  await put('c', 'verified', { columns, listed: 3, review: { ...review, left: 1 } })
  await put('d', 'running', { columns, listed: 3 })
  await put('e', 'verified')
  const { items } = await ask('/runs?texts=open')
  expect(items.map(({ id, texts }) => [id, texts?.open])).toEqual([
    [begun, 1],
    [waiting, 3],
  ])
  expect((await ask('/runs?texts=open&state=findings')).items.map(({ id }) => id)).toEqual([begun])
})

it('a run tells how many masked texts lost their end, and in which columns', async () => {
  const cut = { 'notes.body': 2 }
  const short = await put('f', 'verified', undefined, { cut })
  expect(await ask<{ readonly cut?: unknown }>(`/runs/${short}`)).toMatchObject({ id: short, cut })
})

/** Puts a run down as the engine would, and gives its id. */
async function put(
  letter: string,
  state: RunRecord['state'],
  texts?: TextsRecord,
  more: Pick<RunRecord, 'cut'> = {},
): Promise<string> {
  const id = `r-20260305-100000-${letter.repeat(6)}`
  const digest = `sha256:${letter.repeat(64)}`
  const at = '2026-03-05T10:00:00.000Z'
  const record: RunRecord = {
    id,
    state,
    plan: { id: id.replace('r', 'p'), digest, disposition: 'redact' },
    desk: 'sample',
    label: 'sample',
    operator: 'dana',
    started: at,
    updated: at,
    checkpoints: 'desk',
    counts: {},
    rows: 0,
    plannedRows: 1,
    seconds: 0,
    retries: 0,
    incomplete: [],
    ...(texts === undefined ? {} : { texts }),
    ...more,
  }
  await test.control.side.runs.create(record, { id: record.plan.id, digest } as unknown as Plan)
  return id
}

interface Listed {
  readonly items: readonly { readonly id: string; readonly texts?: { readonly open: number } }[]
}

async function ask<Answer = Listed>(path: string): Promise<Answer> {
  const token = await test.tokenOf(['viewer'], 'vic')
  const response = await fetch(`${test.url}/api/v1${path}`, { headers: { authorization: `Bearer ${token}` } })
  return (await response.json()) as Answer
}
