import type { Day } from '../../requests/clock.ts'

export type LetterLanguage = 'de' | 'en'
export const letterLanguages: readonly LetterLanguage[] = ['de', 'en']

/** Which right of Articles 15, 17 and 18 GDPR a person makes use of. */
export type RightKind = 'erasure' | 'access' | 'restriction'

/** Why something is refused or kept, by its article of the GDPR. */
export type RefusalGround =
  | 'art-12-5'
  | 'art-12-6'
  | 'art-15-4'
  | 'art-17-3-a'
  | 'art-17-3-b'
  | 'art-17-3-c'
  | 'art-17-3-d'
  | 'art-17-3-e'
  | 'other-law'

/** Why an answer takes two months longer, Article 12(3). */
export type ExtensionReason = 'complexity' | 'number'

/** A ground, and in words for the person what it means here: the name of the law, the reason. */
export interface Ground {
  readonly ground: RefusalGround
  readonly explanation?: string
}

/** What stays, why, and until when where that is known. */
export interface Kept extends Ground {
  /** How many tickets, where that is known. */
  readonly tickets?: number
  readonly until?: Day
}

/** What was done, in counts; what is 0 or left out is not told. */
export interface DoneCounts {
  /** Tickets, where it is not told whether they stay. */
  readonly tickets?: number
  /** Tickets that stay without the person. */
  readonly redacted?: number
  /** Tickets that are gone. */
  readonly purged?: number
  /** Messages in tickets of others. */
  readonly messages?: number
  /** Texts of others that named the person. */
  readonly mentions?: number
  readonly files?: number
  readonly accounts?: number
}

/** What every letter about a request knows. */
export interface AboutRequest {
  /** The request’s number, which the person may quote. */
  readonly reference: string
  readonly right: RightKind
  readonly received: Day
  /** How the person is addressed; an impersonal form stands in for it. */
  readonly name?: string
}

interface Done {
  readonly counts: DoneCounts
  readonly on: Day
  /** Until when copies are left in backups; the settings tell it when this is left out. */
  readonly backupsUntil?: Day
  /** Until when the organization could still undo it. */
  readonly undoUntil?: Day
  /** How many recipients were told, Article 19. */
  readonly recipients?: number
}

/** What each kind of letter has to be told. */
export interface LetterFacts {
  /** Came in; the answer is due on a day. */
  readonly received: AboutRequest & { readonly due: Day }
  /** Who are you? Article 12(6). */
  readonly identity: AboutRequest & { readonly until?: Day }
  /** Takes two months longer, Article 12(3). */
  readonly extended: AboutRequest & {
    readonly due: Day
    readonly reasons: readonly ExtensionReason[]
    /** In words for the person; has to be in the letter’s language. */
    readonly explanation?: string
  }
  /** No, Article 12(4). */
  readonly refused: AboutRequest & { readonly grounds: readonly Ground[] }
  /** Done but for what is kept. */
  readonly 'partly-refused': AboutRequest & Done & { readonly kept: readonly Kept[] }
  readonly done: AboutRequest & Done
  /** Nothing is held about the person. */
  readonly 'nothing-found': AboutRequest
  /** The answer to an access request is made; somebody sends the file. */
  readonly 'access-ready': AboutRequest & { readonly until?: Day }
  /** The processing is no longer restricted, Article 18(3): told before. */
  readonly 'restriction-ends': AboutRequest & { readonly on: Day; readonly reason: string }
  /** Somebody gave this address in the public form. Nothing that they wrote stands in it: it goes to anybody’s address. */
  readonly 'confirm-address': { readonly right: RightKind; readonly url: string; readonly until: Day }
  /** To who got the data from us, Article 19. */
  readonly recipient: {
    readonly reference: string
    readonly right: 'erasure' | 'restriction'
    readonly on: Day
    /** Who it is about; empty where the recipient is told no identifier. */
    readonly identifiers: readonly string[]
  }
  /** Tries the mail server out. */
  readonly test: { readonly reference: string }
}

export type LetterKind = keyof LetterFacts

/** Invented facts of every kind: for previews, and what templates are checked against. */
export const exampleFacts: { readonly [K in LetterKind]: LetterFacts[K] } = (() => {
  const about = {
    reference: 'q-20260305-101500-4f2a9c',
    right: 'erasure',
    received: '2026-03-05',
    name: 'Anna Lee',
  } as const
  const done = {
    counts: { redacted: 12, purged: 3, messages: 4, mentions: 7, files: 2, accounts: 1 },
    on: '2026-04-02',
    backupsUntil: '2026-05-07',
    undoUntil: '2026-04-16',
    recipients: 2,
  }
  return {
    received: { ...about, due: '2026-04-07' },
    identity: { ...about, until: '2026-03-26' },
    extended: { ...about, due: '2026-06-05', reasons: ['complexity', 'number'] },
    refused: { ...about, grounds: [{ ground: 'art-17-3-e', explanation: 'Rechtsstreit 4 O 12/26' }] },
    'partly-refused': {
      ...about,
      ...done,
      kept: [
        { ground: 'art-17-3-b', explanation: '§ 147 AO', tickets: 2, until: '2032-12-31' },
        { ground: 'art-17-3-e' },
      ],
    },
    done: { ...about, ...done },
    'nothing-found': about,
    'access-ready': {
      ...about,
      right: 'access',
      until: '2026-04-16',
    },
    'restriction-ends': {
      ...about,
      right: 'restriction',
      on: '2026-04-16',
      reason: 'Art. 18(1)(a)',
    },
    'confirm-address': {
      right: 'erasure',
      url: 'https://expunge.example.org/confirm/9c3f',
      until: '2026-03-08',
    },
    recipient: {
      reference: about.reference,
      right: 'erasure',
      on: '2026-04-02',
      identifiers: ['anna.lee@example.org'],
    },
    test: { reference: 'n-20260305-101500-77ab01' },
  }
})()

export const letterKinds = Object.keys(exampleFacts) as readonly LetterKind[]
