import type { FastifyInstance, FastifyRequest } from 'fastify'
import { addressHeader, type SignIn } from '../control/accounts/sign-in.ts'
import { isForeign } from './foreign.ts'
import { problem } from './problems.ts'

/**
 * What of better-auth is open to the network. All else, such as changing an account or making a token, has routes of our own
 * that ask for permissions.
 */
const open: readonly { readonly method: 'GET' | 'POST'; readonly path: string }[] = [
  { method: 'POST', path: '/sign-in/email' },
  { method: 'POST', path: '/sign-in/sso' },
  { method: 'GET', path: '/sso/callback/:provider' },
  { method: 'POST', path: '/sign-out' },
  { method: 'POST', path: '/change-password' },
  { method: 'GET', path: '/list-sessions' },
  { method: 'POST', path: '/revoke-other-sessions' },
  { method: 'POST', path: '/two-factor/enable' },
  { method: 'POST', path: '/two-factor/disable' },
  { method: 'POST', path: '/two-factor/verify-totp' },
  { method: 'POST', path: '/two-factor/verify-backup-code' },
  { method: 'POST', path: '/two-factor/generate-backup-codes' },
]

/** Opens sign-in, sign-out, second factor and single sign-on under `/api/auth`. */
export function mountSignIn(server: FastifyInstance, signIn: SignIn, url: string): void {
  for (const { method, path } of open)
    server.route({
      method,
      url: `/api/auth${path}`,
      config: { rateLimit: { max: 60, timeWindow: 60_000 } },
      handler: async (request, reply) => {
        const headers = headersOf(request)
        if (isForeign(method, headers, url))
          return reply
            .status(403)
            .type('application/problem+json')
            .send(
              JSON.stringify(problem(403, 'other-site', { detail: 'the request came from another site' })),
            )
        const response = await signIn.handler(
          new Request(new URL(request.url, url), {
            method,
            headers,
            ...(method === 'POST' ? { body: JSON.stringify(bodyFor(path, request.body)) } : {}),
          }),
        )
        void reply.status(response.status).header('cache-control', 'no-store')
        for (const [name, value] of response.headers)
          if (name !== 'set-cookie' && name !== 'content-length') void reply.header(name, value)
        for (const cookie of response.headers.getSetCookie()) void reply.header('set-cookie', cookie)
        const text = await response.text()
        if (response.status < 400) return reply.send(text)
        return reply
          .type('application/problem+json')
          .send(JSON.stringify(signInProblem(response.status, text)))
      },
    })
}

/**
 * Who comes from a provider does not say that they want an account: the configuration does. They are sent back to pages of our
 * own.
 */
function bodyFor(path: string, body: unknown): unknown {
  const given = { ...(body as Readonly<Record<string, unknown>> | null) }
  if (path !== '/sign-in/sso') return given
  const { requestSignUp: _, ...rest } = given
  return Object.fromEntries(
    Object.entries(rest).filter(
      ([name, value]) => !/CallbackURL$|^callbackURL$/.test(name) || isOwnPath(value),
    ),
  )
}

const isOwnPath = (value: unknown) => typeof value === 'string' && /^\/(?![/\\])/.test(value)

/** The headers as the platform has them; what the caller says of its own address is replaced by what the server saw. */
export function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined && name !== 'content-length' && name !== 'transfer-encoding')
      headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  headers.set(addressHeader, request.ip)
  if (request.method === 'POST') headers.set('content-type', 'application/json')
  return headers
}

function signInProblem(status: number, text: string) {
  let said: { readonly code?: unknown; readonly message?: unknown } = {}
  try {
    said = JSON.parse(text) as typeof said
  } catch {
    // Told without words.
  }
  const code = typeof said.code === 'string' ? said.code.toLowerCase().replaceAll('_', '-') : 'sign-in'
  return problem(status, code, typeof said.message === 'string' ? { detail: said.message } : {})
}
