import { ORPCError } from '@orpc/server'
import { DatabaseError } from '../database/errors.ts'
import { DeskError, ExpungeError, RefusedError, UsageError } from '../shared/errors.ts'

/** What goes wrong, as RFC 9457 has it. Neither text nor facts hold a personal value or a secret. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail?: string
  /** Stable, for machines. */
  readonly code: string
  readonly remedy?: string
  readonly facts?: Readonly<Record<string, unknown>>
  /** For a request that does not fit: where, and what was expected. */
  readonly mistakes?: readonly { readonly path: string; readonly message: string }[]
}

const titles: Readonly<Record<number, string>> = {
  400: 'The request is not understood',
  401: 'Nobody is signed in',
  403: 'Not allowed',
  404: 'Not there',
  405: 'Not possible',
  409: 'Refused by a safeguard',
  412: 'Changed meanwhile',
  413: 'Too large',
  415: 'Not JSON',
  428: 'A version is asked for',
  429: 'Too many requests',
  500: 'A fault of Expunge',
  502: 'The desk does not allow it',
  503: 'Not possible at the moment',
}

export function problem(
  status: number,
  code: string,
  more: Partial<Omit<Problem, 'status' | 'code'>> = {},
): Problem {
  return { type: `urn:expunge:problem:${code}`, title: titles[status] ?? 'Failed', status, code, ...more }
}

/** The problem that an error is for a caller; what was not foreseen tells nothing of itself. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ORPCError) return problemOfOrpc(error)
  if (!(error instanceof ExpungeError)) return unforeseen()
  const { code, message, remedy, facts } = error
  return problem(statusOf(error), code, {
    detail: message,
    ...(remedy === undefined ? {} : { remedy }),
    ...(Object.keys(facts).length === 0 ? {} : { facts }),
  })
}

export const unforeseen = (): Problem =>
  problem(500, 'fault', {
    detail: 'Expunge did not foresee this. What happened stands in its log, under the request’s id.',
  })

const forbidden: ReadonlySet<string> = new Set([
  'own-plan',
  'own-account',
  'own-request',
  'own-policy',
  'own-filter',
  'last-administrator',
  'token-scope',
  'token-of-token',
  'sign-in-again',
  'not-allowed',
])

/** The status that fits an error of Expunge’s own. */
export function statusOf(error: ExpungeError): number {
  const { code } = error
  if (code === 'not-signed-in' || code === 'webhook-signature' || code === 'webhook-time') return 401
  if (forbidden.has(code)) return 403
  if (code.startsWith('no-such-')) return 404
  if (code === 'stale') return 412
  if (code === 'too-many-at-once' || code === 'too-many-requests') return 429
  if (code === 'version-needed') return 428
  if (error instanceof UsageError) return 400
  if (error instanceof RefusedError) return 409
  if (error instanceof DatabaseError || error instanceof DeskError) return 502
  return 409
}

interface Issue {
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[]
  readonly message: string
}

function problemOfOrpc(error: ORPCError<string, unknown>): Problem {
  const data = error.data as { readonly problem?: Problem; readonly issues?: readonly Issue[] } | undefined
  if (data?.problem !== undefined) return data.problem
  if (error.status === 400)
    return problem(400, 'request', {
      detail: 'the request does not fit what this route takes',
      mistakes: (data?.issues ?? []).slice(0, 50).map(({ path = [], message }) => ({
        path: path.map((part) => String(typeof part === 'object' ? part.key : part)).join('.'),
        message,
      })),
    })
  if (error.status >= 500) return unforeseen()
  return problem(error.status, error.code.toLowerCase().replaceAll('_', '-'))
}
