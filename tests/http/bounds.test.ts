import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { DeskError } from '../../src/shared/errors.ts'
import { startTestServer, type TestServer } from './support/server.ts'

let test: TestServer
beforeAll(async () => {
  test = await startTestServer('server')
  await test.control.side.desks.add('sample', { map: 'sample/1', address: 'postgres://127.0.0.1:1/x' })
})
afterAll(() => test.close())

async function ask(token: string, method: string, path: string, body?: unknown) {
  return fetch(`${test.url}/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}

describe('what is asked for over HTTP', () => {
  it('is refused, and no failure, where no database could hold it', async () => {
    const all = await test.tokenOf(['administrator', 'dpo', 'agent'], 'alma')
    const version = 2 ** 31
    const answers = await Promise.all([
      ask(all, 'POST', '/policies/sample.old/simulations', { version }),
      ask(all, 'POST', '/policies/sample.old/enabling', { version, simulation: `sha256:${'0'.repeat(64)}` }),
    ])
    for (const { status } of answers) expect(status).toBe(400)
    const cursors = [
      [1, 'p-\0'],
      [7e15, 'p-1'],
      [3e15, 'p-1'],
      [-7e15, 'p-1'],
    ].map((value) => Buffer.from(JSON.stringify(value)).toString('base64url'))
    for (const list of ['plans', 'runs', 'requests', 'holds'])
      for (const after of cursors) {
        const answer = await ask(all, 'GET', `/${list}?after=${after}`)
        expect([list, answer.status, await answer.json()]).toMatchObject([list, 400, { code: 'cursor' }])
      }
    for (const list of ['ledger/entries', 'activity'])
      expect((await ask(all, 'GET', `/${list}?after=${Number.MAX_SAFE_INTEGER}`)).status).toBe(200)
  })

  it('reads a desk for two questions of an account at once, and opens no more connections to it', async () => {
    const { promise: open, resolve: go } = Promise.withResolvers<void>()
    const connect = vi.spyOn(test.control.side, 'connect').mockImplementation(async () => {
      await open
      throw new DeskError('desk-away', 'the desk is away')
    })
    const agent = await test.tokenOf(['agent'], 'arne')
    const questions = [
      '/desks/sample/report?per=year',
      '/desks/sample/report.csv?per=year',
      '/desks/sample/report?per=month',
      '/desks/sample/tickets/202506150000010/attachments',
      '/desks/sample/fields',
    ]
    const refused: number[] = []
    const asked = questions.map(async (path) => {
      const answer = await ask(agent, 'GET', path)
      if (answer.status === 429) refused.push(answer.status)
      return answer
    })
    // Only when all but two were refused may the two go on, or one of them is over before the last has asked.
    await expect.poll(() => [connect.mock.calls.length, refused.length]).toEqual([2, 3])
    go()
    const statuses = (await Promise.all(asked)).map(({ status }) => status)
    expect(statuses.toSorted((a, b) => a - b)).toEqual([429, 429, 429, 502, 502])
    expect(connect).toHaveBeenCalledTimes(2)
    connect.mockRestore()
  })

  it('is put on disk for two of an account’s downloads at once', async () => {
    const { promise: open, resolve: go } = Promise.withResolvers<void>()
    const spy = vi.spyOn(test.control.side.ledgerLines, 'read').mockImplementation(async function* () {
      await open
      yield 'a line'
    })
    const dpo = await test.tokenOf(['dpo'], 'ada')
    const fetchIt = () => ask(dpo, 'GET', '/ledger/export')
    const both = [fetchIt(), fetchIt()]
    await expect.poll(() => spy.mock.calls.length).toBe(2)
    const third = await fetchIt()
    expect([third.status, await third.json()]).toMatchObject([429, { code: 'too-many-at-once' }])
    go()
    for (const answer of await Promise.all(both)) expect(await answer.text()).toBe('a line\n')
    const again = async () => (await fetchIt()).status
    await expect.poll(again).toBe(200)
    spy.mockRestore()
  })
})
