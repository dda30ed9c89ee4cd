import { implement, ORPCError } from '@orpc/server'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Actor } from '../control/accounts/actor.ts'
import type { Control } from '../control/control.ts'
import { api } from '../contract/api.ts'
import type { RouteMeta } from '../contract/route.ts'
import { RefusedError, UsageError } from '../shared/errors.ts'
import type { Permission } from '../shared/permissions.ts'
import type { Limits } from './limits.ts'
import { problemOf } from './problems.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** The route of the API, with names where an address has values. */
    matched?: string
  }
}

/** Under which name a request stands in log and figures: never its address, in which may stand what somebody typed. */
export function routeOf(request: FastifyRequest): string {
  return request.matched ?? request.routeOptions.url ?? 'unknown'
}

/** What a route has at hand. */
export interface Context {
  readonly control: Control
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  /** Whoever asks; nobody on a public route. */
  readonly actor: Actor | undefined
  /** Aborted when the server is to close: what would go on and on ends then. */
  readonly closing: AbortSignal
  readonly limits: Limits
  /** Counts one letter more that the caller's address has sent. Throws `RefusedError` `too-many-requests`. */
  readonly countLetter: () => Promise<void>
  /** How often whoever watches something is asked again who they are. */
  readonly askAgainMs: number
  /** Of Expunge. */
  readonly version: string
}

/** Tells what went wrong as a problem, and puts what was not foreseen into the log. */
const told = implement(api)
  .$context<Context>()
  .middleware(async ({ context, procedure, next }) => {
    context.request.matched = procedure['~orpc'].route.path ?? 'unknown'
    try {
      return await next()
    } catch (error) {
      const problem = problemOf(error)
      if (problem.status === 500) context.request.log.error({ err: error }, 'not foreseen')
      throw new ORPCError(problem.code.toUpperCase(), {
        status: problem.status,
        data: { problem },
        message: problem.title,
      })
    }
  })

/** Asks for what the route needs, before anything of the request is looked at. */
const allowed = implement(api)
  .$context<Context>()
  .middleware(async ({ context, procedure, next }) => {
    const { needs } = procedure['~orpc'].meta
    requireAllowed(context.actor, needs)
    return next()
  })

/** Lets few at once read through a desk, or fetch what is put on disk for them, and few in a minute have letters sent. */
const fewAtOnce = implement(api)
  .$context<Context>()
  .middleware(async ({ context, procedure, next }) => {
    const { limits, actor, reply } = context
    const { readsDesk, downloads, writesLetter } = procedure['~orpc'].meta
    // Counted by route: an address may be spelled in many ways, such as /form/ and /x/../form.
    if (writesLetter === true) await context.countLetter()
    if (actor !== undefined && downloads === true) limits.answer('downloads', actor.handle, reply.raw)
    if (readsDesk !== true || actor === undefined) return next()
    return limits.during('desk-wide reads', actor.handle, async () => next())
  })

/** Answers a request with an idempotency key that came before as it was answered then. */
const onceOnly = implement(api)
  .$context<Context>()
  .middleware(async ({ context, procedure, path, next }, input, output) => {
    const { repeats } = procedure['~orpc'].meta
    const key = context.request.headers['idempotency-key']
    if (!repeats || key === undefined || context.actor === undefined) return next()
    if (typeof key !== 'string' || !/^[A-Za-z0-9_-]{8,128}$/.test(key))
      throw new UsageError(
        'idempotency-key',
        'expected an Idempotency-Key of 8 to 128 letters, digits, - and _, found something else',
      )
    const asked = context.control.side.keyring.markerDigest(textOf([path, input]))
    const answer = await context.control.once.do(
      `${context.actor.handle} ${key}`,
      asked,
      async () => (await next()).output,
    )
    return output(answer)
  })

/** All routes begin with this. */
export const routes = implement(api).$context<Context>().use(told).use(allowed).use(fewAtOnce).use(onceOnly)

/** The one who asks; routes that are not public have one. */
export function actorOf({ actor }: Context): Actor {
  if (actor === undefined) throw new RefusedError('not-signed-in', 'nobody is signed in')
  return actor
}

/** Refuses who has none of the permissions. Throws `not-signed-in`, `second-factor-needed` or `not-allowed`. */
export function requireAllowed(actor: Actor | undefined, needs: RouteMeta['needs']): void {
  if (needs === 'public') return
  if (actor === undefined)
    throw new RefusedError('not-signed-in', 'nobody is signed in, or the session or token has ended', {
      remedy: 'Sign in, or send a token as: Authorization: Bearer expunge_…',
    })
  if (needs === 'known') return
  if (actor.needsSecondFactor)
    throw new RefusedError('not-allowed', 'your account needs a second factor before it may do anything', {
      remedy: 'Set one up: POST /api/auth/two-factor/enable, then /api/auth/two-factor/verify-totp.',
    })
  if (needs === 'signed-in') return
  const any: readonly Permission[] = typeof needs === 'string' ? [needs] : needs
  if (!any.some((permission) => actor.permissions.has(permission)))
    throw new RefusedError('not-allowed', `this needs the permission ${any.join(' or ')}`, {
      facts: { needs: any },
    })
}

/** The version that a change goes out from, as `If-Match` tells it. Throws `version-needed`. */
export function versionIn({ request }: Context): number {
  const tag = request.headers['if-match']
  const version = /^"(\d{1,9})"$/.exec(tag ?? '')?.[1]
  if (version === undefined)
    throw new UsageError('version-needed', 'expected the ETag of what was looked at in If-Match', {
      remedy: 'Read it again, and send its ETag: a change of somebody else’s is not overwritten then.',
    })
  return Number(version)
}

/** Tells the version of what is answered. */
export function tellVersion({ reply }: Context, version: number): void {
  void reply.header('etag', `"${version}"`)
}

/** Throws `request` for what is nested deeper than anything that a route takes. */
function textOf(value: unknown): string {
  try {
    return JSON.stringify(value)
  } catch {
    throw new UsageError('request', 'the request is nested too deeply')
  }
}
