import { randomUUID } from 'node:crypto'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import { OpenAPIHandler } from '@orpc/openapi/fastify'
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify'
import type { Control } from '../control/control.ts'
import { ExpungeError, RefusedError } from '../shared/errors.ts'
import { mountConsole, wantsPage } from './console.ts'
import { mountDeskCalls } from './desk-calls.ts'
import { mountHealth } from './metrics.ts'
import { isForeign } from './foreign.ts'
import { headersOf, mountSignIn } from './sign-in.ts'
import { openLimits } from './limits.ts'
import { describeApi } from './openapi.ts'
import { routeOf } from './context.ts'
import { mountPages } from './pages.ts'
import { type Problem, problem, problemOf, statusOf } from './problems.ts'
import { router } from './router.ts'

export interface ServerOptions {
  readonly control: Control
  /** Where people reach it; decides what is taken for the same site. */
  readonly url: string
  readonly version: string
  readonly logger?: FastifyBaseLogger
  /** Addresses of proxies whose word about the caller's address is taken. */
  readonly trustedProxies?: readonly string[]
  /** Requests from one address in a minute. */
  readonly requestsPerMinute?: number
  /** In which a request has to arrive, heads and body; 30 seconds when absent. */
  readonly requestTimeoutMs?: number
  /** How often whoever watches something is asked again who they are; every ten seconds when absent. */
  readonly askAgainMs?: number
  /** The folder in which the control center lies, built; none is served when absent. */
  readonly consoleFolder?: string
}

const mostBytes = 1_048_576
const usualTimeoutMs = 30_000
const usualRequests = 600
const usualAskAgainMs = 10_000

/** The door over HTTP: the API, sign-in, health. It listens when `listen` is called, and closes with `close`. */
export async function openServer(options: ServerOptions): Promise<FastifyInstance> {
  const { control, url, logger, requestTimeoutMs = usualTimeoutMs } = options
  const server = Fastify({
    ...(logger === undefined ? {} : { loggerInstance: logger }),
    genReqId: () => randomUUID(),
    trustProxy: options.trustedProxies === undefined ? false : [...options.trustedProxies],
    bodyLimit: mostBytes,
    // Whoever sends a request letter by letter does not keep a connection for long.
    requestTimeout: requestTimeoutMs,
    // Node takes the shorter of both for the heads: with its own 60 seconds, a body would be given those.
    http: { headersTimeout: requestTimeoutMs, connectionsCheckingInterval: Math.ceil(requestTimeoutMs / 6) },
    connectionTimeout: 2 * requestTimeoutMs,
    keepAliveTimeout: 65_000,
    routerOptions: { maxParamLength: 200 },
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
    logController: new LogController({ disableRequestLogging: true }),
    return503OnClosing: true,
  })
  server.setErrorHandler((error, request, reply) => {
    const told = fastifyProblem(error)
    if (told.status >= 500) request.log.error({ err: error }, 'not foreseen')
    return sendProblem(reply, told)
  })
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
    strictTransportSecurity: url.startsWith('https:') ? { maxAge: 31_536_000 } : false,
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
  })
  await server.register(rateLimit, {
    max: options.requestsPerMinute ?? usualRequests,
    timeWindow: 60_000,
    errorResponseBuilder: (_, { after }) =>
      new ProblemError(problem(429, 'too-many-requests', { detail: `try again in ${after}` })),
  })
  server.addHook('preValidation', (request, _, done) => {
    if (/%00/.test(request.url) || isOdd(request.body))
      done(
        new ProblemError(
          problem(400, 'request', {
            detail: 'it holds a character that no text has, or is nested too deeply',
          }),
        ),
      )
    else done()
  })
  server.addHook('onResponse', (request, reply, done) => {
    request.log.info({
      method: request.method,
      route: routeOf(request),
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    })
    done()
  })
  const sendConsole =
    options.consoleFolder === undefined ? undefined : await mountConsole(server, options.consoleFolder)
  // What is not there is looked for as often as all else, and no oftener: the API asks the database who wants to know.
  server.setNotFoundHandler({ preHandler: server.rateLimit() }, async (request, reply) => {
    if (sendConsole !== undefined && wantsPage(request)) return sendConsole(request, reply)
    if (!request.url.startsWith('/api/')) return sendProblem(reply, problem(404, 'no-such-page'))
    // Who is nobody is not told what is there.
    const actor = await control.accounts.actorOf(headersOf(request))
    return sendProblem(
      reply,
      actor === undefined ? problem(401, 'not-signed-in') : problem(404, 'no-such-route'),
    )
  })
  server.decorateRequest('matched')
  mountHealth(server, control)
  await mountDeskCalls(server, control)
  if (sendConsole !== undefined) server.get('/', sendConsole)
  await mountPages(server, {
    hasForm: control.requests.form.isOn,
    hasConsole: sendConsole !== undefined,
  })
  mountSignIn(server, control.accounts.signIn, url)
  await mountApi(server, options)
  return server
}

class ProblemError extends Error {
  readonly problem: Problem

  constructor(told: Problem) {
    super(told.title)
    this.problem = told
  }
}

async function mountApi(
  server: FastifyInstance,
  { control, url, version, requestsPerMinute, askAgainMs = usualAskAgainMs }: ServerOptions,
): Promise<void> {
  const handler = new OpenAPIHandler(router, {
    customErrorResponseBodyEncoder: (error) => problemOf(error),
    // Told by every route itself.
    eventIteratorKeepAliveInterval: 15_000,
  })
  const description = await describeApi(version)
  const closing = new AbortController()
  const limits = openLimits()
  const countLetter = letterCounter(server, Math.ceil((requestsPerMinute ?? usualRequests) / 60))
  server.addHook('preClose', (done) => {
    closing.abort(new Error('the server is to close'))
    done()
  })
  server.get('/api/v1/openapi.json', (_, reply) => reply.send(description))
  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    reply.header('cache-control', 'no-store')
    const headers = headersOf(request)
    const actor = await control.accounts.actorOf(headers)
    // A browser adds a cookie by itself, also to what another site makes it send.
    if (actor?.via === 'session' && isForeign(request.method, headers, url))
      return sendProblem(reply, problem(403, 'other-site', { detail: 'the request came from another site' }))
    const { matched } = await handler.handle(request, reply, {
      prefix: '/api/v1',
      context: {
        control,
        request,
        reply,
        actor,
        closing: closing.signal,
        limits,
        countLetter: () => countLetter(request),
        askAgainMs,
        version,
      },
    })
    if (matched) return reply
    return sendProblem(
      reply,
      actor === undefined ? problem(401, 'not-signed-in') : problem(404, 'no-such-route'),
    )
  }
  server.all('/api/v1/*', answer)
  server.addHook('onSend', (_, reply, payload, done) => {
    const type = reply.getHeader('content-type')
    if (reply.statusCode >= 400 && typeof type === 'string' && type.startsWith('application/json'))
      reply.header('content-type', 'application/problem+json')
    // What is downloaded is opened by whoever saves it, never by the browser as if it were a page of ours.
    const shown = reply.getHeader('content-disposition')
    if (typeof shown === 'string')
      reply.header('content-disposition', shown.replace(/^inline\b/, 'attachment'))
    done(null, payload)
  })
}

/** Counts what each address has sent to people, apart from its other requests. */
function letterCounter(server: FastifyInstance, max: number): (request: FastifyRequest) => Promise<void> {
  const count = server.createRateLimit({ max, timeWindow: 60_000 })
  return async (request) => {
    const counted = await count(request)
    if (counted.isAllowed || !counted.isExceeded) return
    throw new RefusedError('too-many-requests', `expected at most ${max} letters in a minute, found more`, {
      facts: { max },
      remedy: `Try again in ${counted.ttlInSeconds} seconds.`,
    })
  }
}

function sendProblem(reply: FastifyReply, told: Problem): FastifyReply {
  return reply
    .status(told.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify(told))
}

function fastifyProblem(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem
  if (error instanceof ExpungeError) return problem(statusOf(error), error.code, { detail: error.message })
  const { statusCode } = error as { readonly statusCode?: number }
  const status = statusCode ?? 500
  if (status >= 500) return problemOf(error)
  const codes: Readonly<Record<number, string>> = {
    413: 'too-large',
    415: 'not-json',
    429: 'too-many-requests',
  }
  return problem(status, codes[status] ?? 'request')
}

const deepest = 64

/** PostgreSQL takes no text with a zero or half a pair of UTF-16 in it, and nothing that a route takes is nested this deeply. */
function isOdd(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return value.includes('\u0000') || !value.isWellFormed()
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return false
  if (depth > deepest) return true
  return Object.entries(value).some(([name, part]) => isOdd(name, depth + 1) || isOdd(part, depth + 1))
}
