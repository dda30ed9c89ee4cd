import { RefusedError, UsageError } from '../../shared/errors.ts'

export const requestKinds = ['erasure', 'access', 'restriction'] as const
export type RequestKind = (typeof requestKinds)[number]

export const channels = ['api', 'cli', 'console', 'form', 'mail'] as const
export type Channel = (typeof channels)[number]

/**
 * The states of a request; the picture stands in ARCHITECTURE.md. Each is there because whoever looks after requests does
 * something else in it.
 */
export const requestStates = [
  /** Came by the form; the person has not confirmed their address yet. */
  'unconfirmed',
  /** Somebody has to make sure who is asking. */
  'received',
  /** A plan for each desk is being worked out. */
  'planning',
  /** Somebody else has to look at the plans. */
  'to-approve',
  /** Approved, and nothing happens before the grace period is over. */
  'grace',
  /** Planned once more, carried out, and verified. */
  'running',
  /** Something is left, which is tried again or waits for somebody. */
  'incomplete',
  /** Something went wrong that somebody has to look at. */
  'failed',
  'completed',
  'rejected',
  'withdrawn',
  /** An earlier request covers it. */
  'duplicate',
] as const
export type RequestState = (typeof requestStates)[number]

export type EndState = Extract<RequestState, 'completed' | 'rejected' | 'withdrawn' | 'duplicate'>

const endStates: readonly RequestState[] = ['completed', 'rejected', 'withdrawn', 'duplicate']

/** States of a request that goes on. */
export const openStates = requestStates.filter((state) => !endStates.includes(state))

/** What people do to a request. */
export type RequestAct =
  | 'verify-identity'
  | 'add-identifiers'
  | 'dismiss'
  | 'plan'
  | 'approve'
  | 'refuse'
  | 'partly-refuse'
  | 'extend'
  | 'withdraw'
  | 'call-off'
  | 'start-now'
  | 'retry'
  | 'close-task'

/** What may be done in each state; nothing else is. */
export const allowedActs: Readonly<Record<RequestState, readonly RequestAct[]>> = {
  unconfirmed: [],
  received: ['verify-identity', 'add-identifiers', 'refuse', 'extend', 'withdraw'],
  planning: ['add-identifiers', 'dismiss', 'refuse', 'partly-refuse', 'extend', 'withdraw'],
  'to-approve': [
    'add-identifiers',
    'dismiss',
    'plan',
    'approve',
    'refuse',
    'partly-refuse',
    'extend',
    'withdraw',
    'close-task',
  ],
  grace: ['call-off', 'start-now', 'refuse', 'partly-refuse', 'extend', 'withdraw'],
  running: ['extend', 'close-task'],
  incomplete: ['add-identifiers', 'dismiss', 'retry', 'partly-refuse', 'extend', 'withdraw', 'close-task'],
  failed: ['add-identifiers', 'dismiss', 'retry', 'partly-refuse', 'extend', 'withdraw', 'close-task'],
  completed: [],
  rejected: [],
  withdrawn: [],
  duplicate: [],
}

/** Throws `RefusedError` `request-state` for what may not be done in a state. */
export function requireAllowed(id: string, state: RequestState, act: RequestAct): void {
  if (allowedActs[state].includes(act)) return
  throw new RefusedError('request-state', `the request ${id} is ${state}, which does not allow to ${act}`, {
    facts: { requestId: id, state, act, allowed: allowedActs[state] },
    remedy:
      allowedActs[state].length === 0
        ? 'It takes no more; receive a new request.'
        : `What it allows now: ${allowedActs[state].join(', ')}.`,
  })
}

/** The work on one desk. */
export type PartState =
  /** To be planned. */
  | 'waiting'
  | 'planning'
  /** Planned, and not approved as it is. */
  | 'ready'
  | 'agreed'
  /** Planned once more, because the grace period is over. */
  | 'replanning'
  | 'running'
  | 'done'
  /** The desk knows nobody of that kind, or has nothing of theirs. */
  | 'nothing'
  /** Tried again later. */
  | 'unreachable'
  /** Done as far as it went; something is kept for now or has to be looked at. */
  | 'left'
  | 'failed'
  /** The person is refused this desk, on a ground. */
  | 'refused'

/** Why a request, or a part of it, is not followed: Art. 17(3), 12(5) and 12(6) GDPR. */
export const grounds = {
  'art-17-3-a': 'freedom of expression and information',
  'art-17-3-b': 'a legal obligation, or a task in the public interest',
  'art-17-3-c': 'public interest in the area of public health',
  'art-17-3-d': 'archiving, research or statistics',
  'art-17-3-e': 'legal claims',
  'art-12-5': 'the request is manifestly unfounded or excessive',
  'art-12-6': 'identity was not shown',
  'other-law': 'another law',
} as const
export type Ground = keyof typeof grounds

export const identityWays = [
  'email-link',
  'signed-in',
  'answer-by-known-channel',
  'id-document',
  'in-person',
  'authority',
] as const
export type IdentityWay = (typeof identityWays)[number]

/** Why the answer takes two months longer: Art. 12(3). */
export const extensionReasons = ['complexity', 'number'] as const
export type ExtensionReason = (typeof extensionReasons)[number]

/** Why a grace period is cut short. */
export const haste = ['subject-asked', 'due', 'risk'] as const
export type Haste = (typeof haste)[number]

/** What is left of a request that is not complete. */
export interface Left {
  readonly what: 'unreachable' | 'failed' | 'kept' | 'findings' | 'not-done' | 'task' | 'recipients'
  readonly desk?: string
  readonly task?: string
  /** A stable word that says more. */
  readonly code?: string
  readonly count?: number
  /** The day on which it is kept no longer. */
  readonly until?: string
}

/** Of a desk that a package lacks: the package is tried again by those who make it. */
export const missingInPackage = 'not-in-package'

/** One of a closed list, or `UsageError` `request-word`; never repeats what was given. */
export function oneOf<T extends string>(list: readonly T[], value: string, what: string): T {
  const found = list.find((known) => known === value)
  if (found !== undefined) return found
  throw new UsageError('request-word', `expected ${what} as one of ${list.join(', ')}, found another word`, {
    facts: { what, expected: list },
  })
}
