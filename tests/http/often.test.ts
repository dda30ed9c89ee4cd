import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noticeSettings } from '../support/notices.ts'
import { startTestServer, type TestServer } from './support/server.ts'

let test: TestServer
beforeAll(async () => {
  test = await startTestServer('server', {
    requestsPerMinute: 120,
    requests: { form: { enabled: true } },
    notices: noticeSettings(1),
  })
})
afterAll(() => test.close())

/** To an address as it is spelled, which `fetch` would set right. */
function send(method: string, path: string, body = '', headers: Record<string, string> = {}) {
  const { promise, resolve, reject } = Promise.withResolvers<{ status: number; text: string }>()
  const { hostname, port } = new URL(test.url)
  const asked = request({ hostname, port, method, path, headers }, (answer) => {
    let text = ''
    answer.setEncoding('utf8')
    answer.on('data', (part: string) => (text += part))
    answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }))
  })
  asked.on('error', reject)
  asked.end(body)
  return promise
}

const json = { 'content-type': 'application/json' }

describe('somebody who asks too often', () => {
  it('has two letters sent in a minute, however the address of the form is spelled', async () => {
    const spellings = ['/form', '/form/', '/x/../form', '/./form', '/x/%2e%2e/form', '/x\\..\\form']
    const statuses: number[] = []
    for (const [at, spelled] of spellings.entries()) {
      const entry = JSON.stringify({ email: `p${at}@example.org` })
      statuses.push((await send('POST', `/api/v1${spelled}`, entry, json)).status)
    }
    expect(statuses).toEqual([202, 202, 429, 429, 429, 429])
    const refused = await send('POST', '/api/v1/form', JSON.stringify({ email: 'p9@example.org' }), json)
    expect(JSON.parse(refused.text)).toMatchObject({ status: 429, code: 'too-many-requests' })
  })

  it('is counted also where nothing is, for which the API looks who they are', async () => {
    const statuses = new Set<number>()
    for (let at = 0; at < 130; at += 1)
      statuses.add((await send('GET', '/api/nothing', '', { authorization: `Bearer expunge_${at}` })).status)
    expect([...statuses]).toEqual([401, 429])
  })
})
