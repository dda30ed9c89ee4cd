import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, type TestServer } from './support/server.ts'

const limitMs = 600
let slow: TestServer
beforeAll(async () => {
  slow = await startTestServer('server', { requestTimeoutMs: limitMs })
})
afterAll(() => slow.close())

describe('a client that is slow', () => {
  const begin =
    'POST /api/v1/form HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n'
  it.each([
    [
      'sends its heads letter by letter',
      '',
      'GET /health HTTP/1.1\r\nHost: x\r\nX-Slow: ' + 'a'.repeat(100_000),
    ],
    ['never ends a head', 'GET /health HTTP/1.1\r\nHost: x\r\nX-Slow: ', ''],
    ['sends its body letter by letter', `${begin}\r\n`, ' '.repeat(99_999)],
    ['sends half a body', `${begin}\r\n{"email": "`, ''],
  ])('and %s is cut off, and others are served meanwhile', async (_, first, letters) => {
    const ended = drip(first, letters)
    const over = new AbortController()
    void ended.finally(() => over.abort())
    let served = 0
    while (!over.signal.aborted) {
      expect((await fetch(`${slow.url}/health`)).status).toBe(200)
      served += 1
    }
    const { answer, ms } = await ended
    // Told so, or just cut off; and not at once, as something that cannot be read would be.
    if (answer !== '') expect(answer).toMatch(/^HTTP\/1\.1 408 /)
    expect(ms).toBeGreaterThanOrEqual(limitMs / 2)
    expect(ms).toBeLessThan(10 * limitMs)
    expect(served).toBeGreaterThan(2)
  })

  it('has half a minute where nobody says otherwise, for heads and body together', async () => {
    const usual = await startTestServer('server')
    const { requestTimeout, headersTimeout } = usual.server.server
    await usual.close()
    expect([requestTimeout, headersTimeout]).toEqual([30_000, 30_000])
  })
})

/** Sends `first`, then a letter every few milliseconds, until the server has enough of it. */
function drip(first: string, letters: string): Promise<{ readonly answer: string; readonly ms: number }> {
  const { port } = new URL(slow.url)
  const began = performance.now()
  return new Promise((resolve) => {
    let answer = ''
    let next = 0
    let timer: NodeJS.Timeout | undefined
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.write(first)
      timer = setInterval(() => {
        if (next < letters.length && socket.writable) socket.write(letters[next++] ?? '')
      }, 5)
    })
    socket.on('data', (data) => (answer += data.toString()))
    // Writing to what the other side has closed is an error, and just what is expected.
    socket.on('error', () => undefined)
    socket.on('close', () => {
      clearInterval(timer)
      resolve({ answer, ms: performance.now() - began })
    })
  })
}
