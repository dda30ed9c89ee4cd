import type { Strength } from './finding.ts'
import type { IdentifierKind } from './identifiers.ts'

/** One part of a person's name. Particles such as `van` count only beside another part. */
export interface NamePart {
  readonly word: string
  readonly role: 'given' | 'family'
}

/** A person's name, taken apart. */
export interface PersonName {
  readonly id: number
  readonly subject: number
  readonly parts: readonly NamePart[]
  readonly particles: ReadonlySet<string>
  /** Others have the family name too. */
  readonly isFamilyShared: boolean
}

/** A word of the lexicon is part of a name; `inflection` is 0 as given, 1 with a genitive s, 2 otherwise. */
export interface NameEntry {
  readonly role: 'name'
  readonly subject: number
  readonly name: PersonName
  readonly part: number
  readonly inflection: 0 | 1 | 2
  readonly transliterated: boolean
}

/** The whole word is a name written together, as in `annalee` or `alee`. */
export interface JoinedEntry {
  readonly role: 'joined'
  readonly subject: number
  readonly strength: Strength
}

/** The word is where a login, or the part of an address before its @, may stand. */
export interface LoginEntry {
  readonly role: 'login'
  readonly subject: number
  readonly kind: IdentifierKind
  readonly value: string
  readonly lead: number
  readonly strength: Strength
  readonly form: string
}

/** The word or number is the surest piece of something longer: what stands before and after it is compared. */
export interface PieceEntry {
  readonly role: 'piece'
  readonly subject: number
  readonly kind: 'address' | 'number'
  readonly before: string
  readonly after: string
  /** Lines that may follow, each in all its spellings. */
  readonly tail: readonly (readonly string[])[]
  readonly strength: Strength
  readonly form: string
}

export interface PhoneEntry {
  readonly role: 'phone'
  readonly subject: number
  readonly callingCode: string
  readonly national: string
}

/** The word is the year of a date of birth. */
export interface DateEntry {
  readonly role: 'date'
  readonly subject: number
  readonly month: number
  readonly day: number
  readonly isShort: boolean
}

export type WordEntry = NameEntry | JoinedEntry | LoginEntry | PieceEntry | DateEntry
export type DigitEntry = PieceEntry | PhoneEntry

/** All written forms of all people, ready for one pass over a text. */
export interface Lexicon {
  readonly words: Map<string, WordEntry[]>
  /** A bit for every hash that some word of the lexicon has. */
  readonly wordBits: Uint8Array
  readonly digits: Map<string, DigitEntry[]>
  readonly sixBits: Uint8Array
  readonly fourBits: Uint8Array
  readonly mailboxes: Map<string, Set<number>>
}

export const hashSeed = 0x81_1c_9d
export const hashBits = 20

export function emptyLexicon(): Lexicon {
  return {
    words: new Map(),
    wordBits: new Uint8Array(1 << (hashBits - 3)),
    digits: new Map(),
    sixBits: new Uint8Array(125_000),
    fourBits: new Uint8Array(1250),
    mailboxes: new Map(),
  }
}

/** Adds a folded word. */
export function addWord(lexicon: Lexicon, word: string, entry: WordEntry): void {
  if (word === '') return
  const entries = lexicon.words.get(word)
  if (entries === undefined) lexicon.words.set(word, [entry])
  else entries.push(entry)
  let hash = hashSeed
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01_00_01_93)
  const slot = hash >>> (32 - hashBits)
  lexicon.wordBits[slot >> 3] = (lexicon.wordBits[slot >> 3] ?? 0) | (1 << (slot & 7))
}

/** Adds the last digits of a number; at least four digits are needed, six are used when there are as many. */
export function addDigits(lexicon: Lexicon, digits: string, make: (key: string) => DigitEntry): void {
  const key = digits.slice(digits.length >= 6 ? -6 : -4)
  if (key.length < 4) return
  const entries = lexicon.digits.get(key) ?? []
  entries.push(make(key))
  lexicon.digits.set(key, entries)
  const bits = key.length === 6 ? lexicon.sixBits : lexicon.fourBits
  const slot = Number(key)
  bits[slot >> 3] = (bits[slot >> 3] ?? 0) | (1 << (slot & 7))
}
