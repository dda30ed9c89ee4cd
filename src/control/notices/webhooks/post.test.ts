import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { type AddressInfo, createServer as createSocketServer, type Server } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { afterEach, describe, expect, it } from 'vitest'
import { makeCertificate } from '../../../../tests/support/smtp.ts'
import { openGuard } from './guard.ts'
import { postSigned, type SignedPost } from './post.ts'

const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
const earlier = `whsec_${Buffer.alloc(32, 9).toString('base64')}`
const guard = openGuard({ plain_http: 'allowed', networks: ['127.0.0.0/8'] })

const servers: Server[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.close()
    await once(server, 'close')
  }
})

async function listening(server: Server): Promise<number> {
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

const answering = (answer: (request: IncomingMessage, response: ServerResponse) => void) =>
  listening(createServer(answer))

const post = (url: string, changes: Partial<SignedPost> = {}): SignedPost => ({
  id: 'e-1',
  url,
  secrets: [secret],
  payload: JSON.stringify({ type: 'run.verified', data: { run: 'r-1' } }),
  at: new Date(),
  ...changes,
})

describe('a signed message', () => {
  it('is verified by whoever knows the secret, the old or the new one', async () => {
    const got: { body: string; heads: Record<string, string> }[] = []
    const port = await answering((request, response) => {
      let body = ''
      request.on('data', (chunk: Buffer) => {
        body += chunk.toString()
      })
      request.on('end', () => {
        got.push({ body, heads: request.headers as Record<string, string> })
        response.writeHead(204).end()
      })
    })
    const sent = post(`http://127.0.0.1:${port}/in?from=expunge`, { secrets: [secret, earlier] })
    expect(await postSigned(guard, sent)).toBe(204)
    const [{ body, heads } = { body: '', heads: {} }] = got
    for (const known of [secret, earlier])
      expect(new Webhook(known).verify(body, heads)).toEqual({ type: 'run.verified', data: { run: 'r-1' } })
    expect(() => new Webhook(`whsec_${Buffer.alloc(32, 1).toString('base64')}`).verify(body, heads)).toThrow(
      'No matching',
    )
    expect(() => new Webhook(secret).verify(body.replace('r-1', 'r-2'), heads)).toThrow('No matching')
    expect(heads['content-type']).toBe('application/json')
  })

  it.each([
    [301, 'webhook-redirect', 'try again'],
    [307, 'webhook-redirect', 'try again'],
    [400, 'webhook-status', 'try again'],
    [503, 'webhook-status', 'try again'],
    [410, 'webhook-gone', 'give up'],
  ])('answered by %i: %s, %s', async (status, code, fate) => {
    let asked = 0
    const port = await answering((_, response) => {
      asked += 1
      response.writeHead(status, { location: '/elsewhere' }).end('anna.lee@example.org')
    })
    await expect(postSigned(guard, post(`http://127.0.0.1:${port}`))).rejects.toMatchObject({
      code,
      fate,
      facts: { status },
    })
    expect(asked).toBe(1)
  })

  it('does not wait for an endpoint that never answers', async () => {
    const port = await listening(createSocketServer((socket) => socket.on('error', () => undefined).resume()))
    const sent = postSigned(guard, post(`http://127.0.0.1:${port}`), { timeoutMs: 100 })
    await expect(sent).rejects.toMatchObject({ code: 'webhook-timeout', fate: 'try again' })
  })

  it('does not read an answer without an end', async () => {
    const port = await answering((_, response) => {
      response.writeHead(200)
      const more = () => {
        if (!response.destroyed) response.write('x'.repeat(65_536), more)
      }
      more()
    })
    expect(await postSigned(guard, post(`http://127.0.0.1:${port}`))).toBe(200)
  })

  it('goes to nobody whom no authority vouches for', async () => {
    const { key, cert } = makeCertificate()
    let asked = 0
    const server = createSecureServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_, response) => {
      asked += 1
      response.end()
    })
    const port = await listening(server)
    await expect(postSigned(guard, post(`https://127.0.0.1:${port}`))).rejects.toMatchObject({
      code: 'webhook-tls',
    })
    expect(asked).toBe(0)
  })

  it('goes to the address that was looked at, whatever the name leads to a moment later', async () => {
    const hosts: (string | undefined)[] = []
    const port = await answering((request, response) => {
      hosts.push(request.headers.host)
      response.writeHead(204).end()
    })
    let asked = 0
    const once127 = openGuard({ plain_http: 'allowed', networks: ['127.0.0.0/8'] }, () => {
      asked += 1
      return Promise.resolve([{ address: asked === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }])
    })
    expect(await postSigned(once127, post(`http://hooks.example.org:${port}`))).toBe(204)
    expect(hosts).toEqual([`hooks.example.org:${port}`])
    expect(asked).toBe(1)
    await expect(postSigned(once127, post(`http://hooks.example.org:${port}`))).rejects.toMatchObject({
      code: 'webhook-forbidden',
    })
  })

  it('to a port that nobody listens on is tried again', async () => {
    const port = await answering(() => undefined)
    const [server] = servers.splice(0)
    server?.close()
    await expect(postSigned(guard, post(`http://127.0.0.1:${port}`))).rejects.toMatchObject({
      code: 'webhook-unreachable',
      fate: 'try again',
    })
  })
})
