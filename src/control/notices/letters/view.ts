import type { LetterSettings } from '../../../installation/notice-settings.ts'
import { type Day, daysAfter } from '../../requests/clock.ts'
import type { AboutRequest, Ground, LetterFacts, LetterKind, LetterLanguage } from './facts.ts'
import { counted, type LetterWords, letterWords } from './words.ts'

/** A variable of a template: a text, a yes, a list; `null` for what there is nothing to tell of. */
export type Variable =
  | string
  | true
  | null
  | readonly string[]
  | readonly Readonly<Record<string, string | null>>[]

/** The variables of one letter, by name. A kind of letter always has the same names. */
export type View = Readonly<Record<string, Variable>>

export interface LetterRequest<K extends LetterKind = LetterKind> {
  readonly kind: K
  readonly language: LetterLanguage
  readonly facts: LetterFacts[K]
  /** The day that the letter is written on. */
  readonly today: Day
}

/** What the templates of a letter may name. */
export function viewOf<K extends LetterKind>(request: LetterRequest<K>, settings: LetterSettings): View {
  const { kind, language, facts, today } = request
  const words = letterWords[language]
  return {
    ...sender(settings, language, words),
    today: words.day(today),
    reference: null,
    salutation: words.salutation(undefined),
    ...views[kind](facts, { words, settings, language }),
  }
}

interface Surroundings {
  readonly words: LetterWords
  readonly settings: LetterSettings
  readonly language: LetterLanguage
}

type ViewMaker<K extends LetterKind> = (facts: LetterFacts[K], surroundings: Surroundings) => View

const views: { readonly [K in LetterKind]: ViewMaker<K> } = {
  received: (facts, { words }) => ({ ...aboutRequest(facts, words), due: words.day(facts.due) }),
  identity: (facts, { words, settings, language }) => ({
    ...aboutRequest(facts, words),
    until: orNull(facts.until, words.day),
    identity: inLanguage(settings.identity, language) ?? words.identity,
  }),
  extended: (facts, { words }) => ({
    ...aboutRequest(facts, words),
    due: words.day(facts.due),
    reason: [...facts.reasons.map((reason) => words.extension[reason]), sentence(facts.explanation ?? '')]
      .filter((text) => text !== '')
      .join(' '),
  }),
  refused: (facts, { words }) => ({
    ...aboutRequest(facts, words),
    grounds: facts.grounds.map((ground) => groundText(ground, words)),
  }),
  'partly-refused': (facts, { words, settings }) => ({
    ...aboutRequest(facts, words),
    ...done(facts, words, settings),
    kept: facts.kept.map((kept) => ({
      what: kept.tickets === undefined ? null : counted(kept.tickets, words.tickets),
      ground: groundText(kept, words),
      until: orNull(kept.until, words.day),
    })),
  }),
  done: (facts, { words, settings }) => ({ ...aboutRequest(facts, words), ...done(facts, words, settings) }),
  'nothing-found': (facts, { words }) => aboutRequest(facts, words),
  'access-ready': (facts, { words }) => ({
    ...aboutRequest(facts, words),
    until: orNull(facts.until, words.day),
  }),
  'restriction-ends': (facts, { words }) => ({
    ...aboutRequest(facts, words),
    on: words.day(facts.on),
    reason: sentence(facts.reason),
  }),
  'confirm-address': (facts, { words }) => ({
    ...rightOf(facts.right, words),
    url: oneLine(facts.url),
    until: words.day(facts.until),
  }),
  recipient: (facts, { words }) => ({
    ...rightOf(facts.right, words),
    reference: facts.reference,
    on: words.day(facts.on),
    identifiers: listOrNull(facts.identifiers.map(oneLine)),
  }),
  test: (facts) => ({ reference: facts.reference }),
}

function sender(settings: LetterSettings, language: LetterLanguage, words: LetterWords): View {
  const { controller, dpo, authority, signature } = settings
  return {
    controller: controller.name,
    controller_address: controller.address,
    controller_email: controller.email ?? null,
    controller_phone: controller.phone ?? null,
    controller_website: controller.website ?? null,
    dpo: dpo === undefined ? null : true,
    dpo_name: dpo?.name ?? null,
    dpo_email: dpo?.email ?? null,
    dpo_phone: dpo?.phone ?? null,
    authority: authority.name,
    authority_contact: authority.contact,
    signature: inLanguage(signature, language) ?? words.signature,
  }
}

function aboutRequest(facts: AboutRequest, words: LetterWords): View {
  const name = facts.name === undefined ? '' : oneLine(facts.name)
  return {
    reference: facts.reference,
    name: name === '' ? null : name,
    salutation: words.salutation(name === '' ? undefined : name),
    received: words.day(facts.received),
    ...rightOf(facts.right, words),
  }
}

function rightOf(right: AboutRequest['right'], words: LetterWords): View {
  return {
    right: words.right[right],
    article: words.article[right],
    is_erasure: right === 'erasure' ? true : null,
    is_access: right === 'access' ? true : null,
    is_restriction: right === 'restriction' ? true : null,
  }
}

function done(facts: LetterFacts['done'], words: LetterWords, settings: LetterSettings): View {
  const backupsUntil =
    facts.backupsUntil ??
    (settings.backup_days === undefined ? undefined : daysAfter(facts.on, settings.backup_days))
  const counts = Object.entries(words.counts).flatMap(([name, forms]) => {
    const count = facts.counts[name as keyof typeof facts.counts] ?? 0
    return count === 0 ? [] : [counted(count, forms)]
  })
  return {
    on: words.day(facts.on),
    counts: listOrNull(counts),
    backups_until: orNull(backupsUntil, words.day),
    undo_until: orNull(facts.undoUntil, words.day),
    recipients: (facts.recipients ?? 0) > 0 ? String(facts.recipients) : null,
  }
}

function groundText({ ground, explanation }: Ground, words: LetterWords): string {
  const told = explanation === undefined ? '' : sentence(explanation)
  return told === '' ? words.ground[ground] : `${words.ground[ground]} ${words.namely} ${told}`
}

/** A text that somebody wrote, as one sentence: on one line, and with an end. */
function sentence(text: string): string {
  const line = oneLine(text)
  return line === '' || /[.!?…]$/.test(line) ? line : `${line}.`
}

/** Without line breaks, control characters and marks that turn the direction of what follows. */
export function oneLine(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replaceAll(/ {2,}/g, ' ')
    .trim()
}

function inLanguage(text: LetterSettings['signature'], language: LetterLanguage): string | undefined {
  return typeof text === 'object' ? text[language] : text
}

const orNull = (day: Day | undefined, told: (day: Day) => string) => (day === undefined ? null : told(day))
const listOrNull = (list: readonly string[]) => (list.length === 0 ? null : list)
