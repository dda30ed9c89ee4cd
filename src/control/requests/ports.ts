import type { Redacted } from '../../shared/redacted.ts'
import type { Facts } from '../activity/activity.ts'
import type { SubjectHint } from '../../engine/selection/subject.ts'
import type { Day } from './clock.ts'
import type { Ground, RequestKind } from './states.ts'

/** What a person is written about their request. */
export type LetterKind =
  | 'confirm-address'
  | 'received'
  | 'identity'
  | 'extended'
  | 'refused'
  | 'partly-refused'
  | 'done'
  | 'access-ready'
  | 'nothing-found'

export interface RequestLetter {
  readonly kind: LetterKind
  readonly requestId: string
  /** Which right the person makes use of. */
  readonly right: RequestKind
  readonly received: Day
  readonly language: 'de' | 'en'
  /** Absent where no e-mail address is known: it is to be sent by hand. */
  readonly to?: Redacted<string>
  readonly name?: Redacted<string>
  /** Days, codes and counts: `due`, `reason`, `ground`, `tickets`, `persons`, `rows`, `recipients`, `until`. */
  readonly facts: Facts
  /** For `partly-refused` alone. */
  readonly kept?: readonly KeptPart[]
  /** The token of the link, for `confirm-address` alone. */
  readonly token?: Redacted<string>
}

/** What names the person: of keys of accounts, with the desk that they are of. */
export interface NamedIdentifier extends SubjectHint {
  readonly desk?: string
}

/** What stays after a partial refusal: on which ground, how many tickets and until when, where that is known. */
export interface KeptPart {
  readonly ground: Ground
  readonly tickets?: number
  readonly until?: Day
}

/** What requests need of letters, recipients and webhooks. All of it is a part of the transaction that the caller is in. */
export interface RequestNotices {
  letter(letter: RequestLetter): Promise<void>
  /** Tells those to whom the person's data was disclosed (Art. 19). Harmless to repeat. */
  tellRecipients(told: {
    readonly requestId: string
    readonly right: 'erasure' | 'restriction'
    readonly desks: readonly string[]
    /** All that names the person; each recipient is told only what they are set to. */
    readonly subject: Redacted<readonly NamedIdentifier[]>
  }): Promise<void>
  /** How many recipients are not told yet. */
  openRecipients(requestId: string): Promise<number>
  /** How many recipients were told. */
  toldRecipients(requestId: string): Promise<number>
  /** Tells whoever listens, by a webhook. */
  emit(event: string, data: Facts): Promise<void>
  /** Forgets what notices of a request hold of its person, but for what is on its way. */
  destroyFor(requestId: string): Promise<void>
}

/** How far a package is. */
export interface RequestPackage {
  readonly state: 'collecting' | 'ready' | 'incomplete' | 'gone'
  readonly missing: readonly string[]
  /** It is gone then. */
  readonly until?: Date
}

/** Where packages are not offered, none is there. */
export const noPackage: RequestPackage = { state: 'gone', missing: [] }

/** What requests of kind access need. */
export interface RequestAccess {
  /** Has everything collected that the desks hold, as a part of the caller's transaction. Harmless to repeat. */
  collect(order: {
    readonly requestId: string
    /** With the keys of accounts that are known to be the person's there. */
    readonly desks: readonly { readonly desk: string; readonly ids: readonly string[] }[]
    readonly hints: Redacted<readonly SubjectHint[]>
    readonly language: 'de' | 'en'
    /** The package is gone then. */
    readonly until: Date
    readonly by: string
  }): Promise<void>
  /** Destroys the package of a request that ends otherwise than complete; does nothing where there is none. */
  discard(requestId: string, by: string): Promise<void>
  /** The package stays as it is, whatever it lacks; what it would be collected again by is destroyed. Harmless to repeat. */
  freeze(requestId: string, by: string): Promise<void>
  /** Tries a package again that lacks a desk; does nothing for any other. */
  retry(requestId: string, by: string): Promise<void>
  /** What is left out of an incomplete package is told by desk; `gone` where there is none any more, or never was. */
  stateOf(requestId: string): Promise<RequestPackage>
}

/** What requests of kind restriction need: a hold of kind restriction on each account of the person (Art. 18). */
export interface RequestHolds {
  /** Never called in a transaction, because it waits for runs that are at work. Harmless to repeat. */
  restrict(restriction: {
    readonly requestId: string
    readonly desk: string
    readonly accounts: readonly string[]
    readonly by: string
  }): Promise<void>
}

/** What requests ask of accounts. */
export interface RequestAccounts {
  /** The e-mail addresses of the account itself; none for one that has none, such as a token's. */
  emailsOf(handle: string): Promise<readonly string[]>
}

/** Notices of an installation that sends none: letters are written by hand, and recipients are told by hand. */
export const noNotices: RequestNotices = {
  letter: () => Promise.resolve(),
  tellRecipients: () => Promise.resolve(),
  openRecipients: () => Promise.resolve(0),
  toldRecipients: () => Promise.resolve(0),
  emit: () => Promise.resolve(),
  destroyFor: () => Promise.resolve(),
}
