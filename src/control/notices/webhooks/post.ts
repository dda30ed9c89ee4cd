import { request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import type { LookupFunction } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { DeliveryError } from '../delivery.ts'
import type { Guard, SafeAddress } from './guard.ts'

/** A message to an endpoint. */
export interface SignedPost {
  /** The same for each attempt, so that the endpoint can tell that it has it already. */
  readonly id: string
  readonly url: string
  /** `whsec_` and base64; while one takes over from another, both sign. */
  readonly secrets: readonly string[]
  readonly payload: string
  readonly at: Date
}

/**
 * Posts a message as Standard Webhooks ask for: with its id, time and signatures in the head. Returns the status of an
 * answer that says yes. Throws `DeliveryError` `webhook-…`: a redirection is no yes, and is not followed. What the endpoint
 * answers beside its status is not read.
 */
export async function postSigned(
  guard: Guard,
  post: SignedPost,
  options: { readonly signal?: AbortSignal; readonly timeoutMs?: number } = {},
): Promise<number> {
  const url = guard.checkUrl(post.url)
  const address = await guard.resolve(url)
  const timeout = AbortSignal.timeout(options.timeoutMs ?? 15_000)
  const signal = options.signal === undefined ? timeout : AbortSignal.any([options.signal, timeout])
  const status = await send(url, address, { post, signal }).catch((error: unknown) => {
    throw timeout.aborted ? failure('webhook-timeout') : failure(codeOf(error))
  })
  if (status >= 200 && status < 300) return status
  if (status === 410) throw failure('webhook-gone', { status }, 'give up')
  throw failure(status >= 300 && status < 400 ? 'webhook-redirect' : 'webhook-status', { status })
}

/** The heads that sign a message. */
export function signatureHeads({
  id,
  secrets,
  payload,
  at,
}: Omit<SignedPost, 'url'>): Record<string, string> {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, at, payload)).join(' '),
  }
}

function send(
  url: URL,
  { address, family }: SafeAddress,
  { post, signal }: { readonly post: SignedPost; readonly signal: AbortSignal },
): Promise<number> {
  const body = Buffer.from(post.payload)
  const lookup: LookupFunction = (_, { all }, done) =>
    all === true ? done(null, [{ address, family }]) : done(null, address, family)
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const request = (url.protocol === 'https:' ? requestSecure : requestPlain)(
    url,
    {
      method: 'POST',
      lookup,
      signal,
      // A connection of its own: one that was kept could lead to an earlier answer of the name.
      agent: false,
      headers: {
        'content-type': 'application/json',
        'content-length': body.length,
        'user-agent': 'Expunge',
        ...signatureHeads(post),
      },
    },
    (response) => {
      resolve(response.statusCode ?? 0)
      response.destroy()
    },
  )
  request.on('error', reject)
  request.end(body)
  return promise
}

const messages = {
  'webhook-timeout': 'the endpoint did not answer in time',
  'webhook-unreachable': 'the endpoint cannot be reached',
  'webhook-tls': 'the endpoint has no certificate that can be trusted',
  'webhook-redirect': 'the endpoint sends elsewhere, which is not followed',
  'webhook-status': 'the endpoint answers that something is wrong',
  'webhook-gone': 'the endpoint says that it is gone for good',
} as const

function failure(
  code: keyof typeof messages,
  facts?: Readonly<Record<string, number>>,
  fate: DeliveryError['fate'] = 'try again',
): DeliveryError {
  return new DeliveryError(code, messages[code], { fate, ...(facts === undefined ? {} : { facts }) })
}

function codeOf(error: unknown): 'webhook-tls' | 'webhook-unreachable' {
  const { code } = (error ?? {}) as NodeJS.ErrnoException
  return /CERT|TLS|SSL|UNABLE_TO/.test(code ?? '') ? 'webhook-tls' : 'webhook-unreachable'
}
