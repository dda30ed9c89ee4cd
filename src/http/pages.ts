import { readFile } from 'node:fs/promises'
import type { FastifyInstance } from 'fastify'

const types = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
} as const

/** Pages that links lead to, by their addresses: for accounts, and for data subjects. */
const pages = [
  ['/setup', 'setup.html'],
  ['/invitation', 'invitation.html'],
  ['/page.css', 'page.css'],
  ['/page.js', 'page.js'],
] as const

const formPages = [
  ['/request', 'request.html'],
  ['/confirm', 'confirm.html'],
] as const

/** What is at the door of a server that has no control center. */
const doorPage = ['/', 'index.html'] as const

/** Serves the few pages that need no control center; the public form’s own only where it is switched on. */
export async function mountPages(
  server: FastifyInstance,
  { hasForm, hasConsole }: { readonly hasForm: boolean; readonly hasConsole: boolean },
): Promise<void> {
  const all = [...(hasConsole ? [] : [doorPage]), ...pages, ...(hasForm ? formPages : [])]
  for (const [address, file] of all) {
    const content = await readFile(new URL(`pages/${file}`, import.meta.url))
    const type = types[file.slice(file.lastIndexOf('.') + 1) as keyof typeof types]
    server.get(address, (_, reply) => reply.type(type).header('cache-control', 'no-store').send(content))
  }
}
