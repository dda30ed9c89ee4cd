import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../support/folders.ts'
import { startTestServer, type TestServer } from './support/server.ts'

const script = 'console.log("the control center")'
let test: TestServer
let without: TestServer
beforeAll(async () => {
  const consoleFolder = temporaryFolder('console')
  mkdirSync(join(consoleFolder, 'assets'))
  writeFileSync(
    join(consoleFolder, 'index.html'),
    '<html><meta name="expunge-nonce" content="{{nonce}}"></html>',
  )
  writeFileSync(join(consoleFolder, '.stamp'), 'not for anybody')
  writeFileSync(join(consoleFolder, 'assets', 'main-abc.js'), script)
  writeFileSync(join(consoleFolder, 'assets', 'main-abc.js.br'), brotliCompressSync(script))
  test = await startTestServer('server', { consoleFolder })
  without = await startTestServer('server')
})
afterAll(async () => {
  await test.close()
  await without.close()
})

const page = { headers: { accept: 'text/html,*/*' } }
const nonceIn = (text: string) => /content="([^"]*)"/.exec(text)?.[1] ?? ''

describe('the control center', () => {
  it.each(['/', '/requests/q-1', '/nowhere?at=all'])(
    'is at %s, for whoever wants a page',
    async (address) => {
      const answer = await fetch(`${test.url}${address}`, page)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(answer.headers.get('cache-control')).toBe('no-store')
    },
  )

  it('lets its own styles in by a nonce that is another one each time, and no script but files', async () => {
    const [one, other] = [await fetch(test.url, page), await fetch(test.url, page)]
    const nonces = [nonceIn(await one.text()), nonceIn(await other.text())]
    expect(nonces[0]).toMatch(/^[\w+/]{22}==$/)
    expect(nonces[0]).not.toBe(nonces[1])
    const policy = one.headers.get('content-security-policy') ?? ''
    expect(policy).toContain(`style-src 'self' 'nonce-${nonces[0]}'`)
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toMatch(/unsafe/)
  })

  it('has files that a browser keeps for good, compressed where it takes that', async () => {
    const address = `${test.url}/console/assets/main-abc.js`
    const answer = await fetch(address, { headers: { 'accept-encoding': 'br' } })
    expect(answer.headers.get('content-encoding')).toBe('br')
    expect(answer.headers.get('cache-control')).toMatch(/max-age=31536000, immutable/)
    expect(await answer.text()).toBe(script)
    const plain = await fetch(address, { headers: { 'accept-encoding': 'identity' } })
    expect(plain.headers.get('content-encoding')).toBe(null)
  })

  it.each([
    '/console/.stamp',
    '/console/index.html',
    '/console/../package.json',
    '/console/%2e%2e/package.json',
    '/console/assets/nothing.js',
    '/console/',
  ])('gives nothing else away: %s', async (address) => {
    const answer = await fetch(`${test.url}${address}`)
    expect(answer.status).toBe(404)
  })

  it('keeps out of the API: a route that is not there is none, in a browser as well', async () => {
    const answer = await fetch(`${test.url}/api/v1/nothing`, page)
    expect(answer.status).toBe(401)
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  })

  it('is not there where it was not built, and the door says so', async () => {
    expect(await (await fetch(without.url, page)).text()).toContain('Expunge is running')
    expect((await fetch(`${without.url}/requests`, page)).status).toBe(404)
  })
})
