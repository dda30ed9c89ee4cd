import type { Clock } from '../../shared/clock.ts'
import { UsageError } from '../../shared/errors.ts'
import { Redacted } from '../../shared/redacted.ts'
import type { Facts } from '../activity/activity.ts'
import { type Day, dayOf } from '../requests/clock.ts'
import { type EventKind, eventKinds } from '../../shared/events.ts'
import type {
  AboutRequest,
  ExtensionReason,
  Kept,
  LetterFacts,
  LetterKind,
  LetterLanguage,
  RefusalGround,
  RightKind,
} from './letters/facts.ts'
import type { Notices } from './notices.ts'
import type { ToldIdentifier } from './telling.ts'
import { noMail } from './parts.ts'

/** What a request has its person written. */
export interface RequestLetterOrder {
  readonly kind: Exclude<LetterKind, 'recipient' | 'test' | 'restriction-ends'>
  readonly requestId: string
  readonly right: RightKind
  readonly received: Day
  readonly language: LetterLanguage
  readonly to?: Redacted<string>
  readonly name?: Redacted<string>
  /** Days, codes and counts: `due`, `reason`, `ground`, `tickets`, `persons`, `files`, `recipients`, `on`, `until`, `undo`. */
  readonly facts: Facts
  /** For `partly-refused` alone: what stays, and until when where that is known. */
  readonly kept?: readonly Kept[]
  /** For `confirm-address` alone. */
  readonly token?: Redacted<string>
}

export interface RequestNoticesOptions {
  readonly clock: Clock
  readonly timeZone: string
  /** The page on which a person confirms their address. */
  readonly confirmUrl: (token: string) => string
}

/** Notices in the words of requests, which know days, codes and counts and nothing of letters. */
export function noticesForRequests(notices: Notices, options: RequestNoticesOptions) {
  const today = () => dayOf(options.clock.now(), options.timeZone)
  return {
    /** Writes nothing for an installation without settings for letters. */
    letter: async (order: RequestLetterOrder): Promise<void> => {
      // An address can only be confirmed by mail.
      if (order.kind === 'confirm-address' && !notices.can.mail) throw noMail()
      if (!notices.can.write) return
      const { kind, requestId, language, to } = order
      const facts = factsOf(order, options, today())
      const letter = { kind, language, facts, requestId, by: 'system' }
      try {
        await notices.letter({ ...letter, ...(to === undefined ? {} : { to }) })
      } catch (error) {
        // An address that no mail server would take must not stop a request: somebody sends the letter.
        if (!(error instanceof UsageError) || error.code !== 'mail-address' || kind === 'confirm-address')
          throw error
        await notices.letter(letter)
      }
    },
    tellRecipients: async (told: {
      readonly requestId: string
      readonly right: 'erasure' | 'restriction'
      readonly desks: readonly string[]
      readonly subject: Redacted<readonly ToldIdentifier[]>
    }): Promise<void> => {
      await notices.recipients.tell({ ...told, on: today(), by: 'system' })
    },
    toldRecipients: (requestId: string): Promise<number> => notices.recipients.told(requestId),
    openRecipients: (requestId: string): Promise<number> => notices.recipients.open(requestId),
    /** An event that no webhook can hear of is not told. */
    emit: async (event: string, data: Facts): Promise<void> => {
      if (isEvent(event)) await notices.emit(event, data)
    },
    destroyFor: (requestId: string): Promise<void> =>
      notices.destroyFor(requestId, 'all but on the way', 'system'),
  }
}

const isEvent = (event: string): event is EventKind => (eventKinds as readonly string[]).includes(event)

function factsOf(
  order: RequestLetterOrder,
  options: RequestNoticesOptions,
  today: Day,
): LetterFacts[RequestLetterOrder['kind']] {
  const { kind, requestId, right, received, name, facts } = order
  const about: AboutRequest = {
    reference: requestId,
    right,
    received,
    ...(name === undefined ? {} : { name: name.reveal() }),
  }
  return makers[kind]({ order, options, about, facts, day: (fact) => dayIn(facts, fact) ?? today })
}

interface Known {
  readonly order: RequestLetterOrder
  readonly options: RequestNoticesOptions
  readonly about: AboutRequest
  readonly facts: Facts
  /** A day of the facts; today when they tell none. */
  readonly day: (fact: string) => Day
}

const makers: { readonly [K in RequestLetterOrder['kind']]: (known: Known) => LetterFacts[K] } = {
  'confirm-address': ({ order: { right, token }, options, day }) => ({
    right,
    url: options.confirmUrl(token?.reveal() ?? ''),
    until: day('until'),
  }),
  received: ({ about, day }) => ({ ...about, due: day('due') }),
  identity: ({ about, facts }) => ({ ...about, ...untilIn(facts) }),
  extended: ({ about, facts, day }) => {
    const reason = textIn(facts, 'reason') as ExtensionReason | undefined
    return { ...about, due: day('due'), reasons: reason === undefined ? [] : [reason] }
  },
  refused: ({ about, facts }) => ({ ...about, grounds: groundsIn(facts) }),
  'partly-refused': ({ order, about, facts, day }) => ({
    ...about,
    ...doneIn(facts, day('on')),
    kept: order.kept ?? groundsIn(facts),
  }),
  done: ({ about, facts, day }) => ({ ...about, ...doneIn(facts, day('on')) }),
  'access-ready': ({ about, facts }) => ({ ...about, ...untilIn(facts) }),
  'nothing-found': ({ about }) => about,
}

function untilIn(facts: Facts): { readonly until?: Day } {
  const until = dayIn(facts, 'until')
  return until === undefined ? {} : { until }
}

function groundsIn(facts: Facts): readonly { readonly ground: RefusalGround }[] {
  const ground = textIn(facts, 'ground') as RefusalGround | undefined
  return ground === undefined ? [] : [{ ground }]
}

function doneIn(facts: Facts, on: Day) {
  const undoUntil = textIn(facts, 'undo')
  return {
    on,
    counts: {
      tickets: countIn(facts, 'tickets'),
      accounts: countIn(facts, 'persons'),
      files: countIn(facts, 'files'),
    },
    recipients: countIn(facts, 'recipients'),
    ...(undoUntil === undefined ? {} : { undoUntil }),
  }
}

/** Of a day or an instant. */
function dayIn(facts: Facts, name: string): Day | undefined {
  return textIn(facts, name)?.slice(0, 10)
}

function textIn(facts: Facts, name: string): string | undefined {
  const value = facts[name]
  return typeof value === 'string' ? value : undefined
}

function countIn(facts: Facts, name: string): number {
  const value = facts[name]
  return typeof value === 'number' ? value : 0
}
