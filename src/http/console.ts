import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import serveStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/** Answers with the control center's page; it finds out by itself which of its pages the address is. */
export type SendConsole = (request: FastifyRequest, reply: FastifyReply) => FastifyReply

/**
 * Serves the control center that lies built in a folder. Its files are named after what they hold, so a browser keeps them;
 * the page around them is made for each request, because the nonce in it lets its styles in and nobody else's.
 */
export async function mountConsole(server: FastifyInstance, folder: string): Promise<SendConsole> {
  const page = await readFile(join(folder, 'index.html'), 'utf8')
  await server.register(serveStatic, {
    root: folder,
    prefix: '/console/',
    index: false,
    preCompressed: true,
    maxAge: '365d',
    immutable: true,
    allowedPath: (path) => !/\/\.|index\.html/.test(path),
  })
  return (_, reply) => {
    const nonce = randomBytes(16).toString('base64')
    const policy = String(reply.getHeader('content-security-policy') ?? '')
    return reply
      .status(200)
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .header(
        'content-security-policy',
        policy.replace("style-src 'self'", `style-src 'self' 'nonce-${nonce}'`),
      )
      .send(page.replace('{{nonce}}', nonce))
  }
}

/** Whether somebody wants to look at a page, and not a program at an answer. */
export function wantsPage({ method, url, headers }: FastifyRequest): boolean {
  return (
    method === 'GET' && !/^\/(?:api|console)(?:\/|$)/.test(url) && /text\/html/.test(headers.accept ?? '')
  )
}
