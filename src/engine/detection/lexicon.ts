import type { Strength } from './finding.ts'
import type { IdentifierKind } from './identifiers.ts'
import type { BesideIndex } from './match/beside-index.ts'
import { WordIndex } from './word-index.ts'

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
  /** The given names are joined by a hyphen: one of them alone is another name. */
  readonly isGivenJoined: boolean
  /** Others have the family name too. */
  readonly isFamilyShared: boolean
  /** A bit for each part that is a given name, and for each that is a family name, as `bitOf` tells. */
  readonly given: number
  readonly family: number
}

/** The parts of a name longer than any share the last bit. */
export const bitOf = (part: number): number => 1 << Math.min(part, 30)

/**
 * A word of the lexicon is part of a name. `inflection` is 0 as given, 1 with a genitive s, 2 with another ending, 3 with one
 * that may stand beside a part without, and 4 with one that the last of several words takes for all.
 */
export interface NameEntry {
  readonly role: 'name'
  readonly subject: number
  readonly name: PersonName
  readonly part: number
  /** How many parts it stands for, written together from `part` on. */
  readonly span: number
  /** What has to stand before the word, as the o before "Brien". */
  readonly lead: string
  readonly inflection: Inflection
  readonly transliterated: boolean
}

export type Inflection = 0 | 1 | 2 | 3 | 4

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
  readonly kind: 'address' | 'number' | 'iban'
  readonly before: string
  readonly after: string
  /** Of an address, the number that follows, which may be announced: "Nr. 7". */
  readonly number: string
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

/** The word is the year of dates of birth. */
export interface YearEntry {
  readonly role: 'year'
  /** Of its four digits the last two. */
  readonly isShort: boolean
  /** The subjects by month and day: `month * 32 + day`. */
  readonly days: Map<number, number[]>
}

export type DigitEntry = PieceEntry | PhoneEntry

/** What one word of the lexicon may be, by how it is judged. */
export interface WordEntries {
  names: readonly NameEntry[]
  /** Of `names` the ids of the names, in order, as soon as somebody asks. */
  ids: readonly number[] | undefined
  /** Of `names` none has a particle, is one word alone, or needs another before it, as soon as somebody asks. */
  arePlain: boolean | undefined
  joined: readonly JoinedEntry[]
  others: readonly (LoginEntry | PieceEntry | YearEntry)[]
  /** `others` by what has to stand beside the word, as soon as somebody asks. */
  beside: BesideIndex | undefined
  /** It is the telling word of a known mailbox's domain. */
  isHost: boolean
}

/** All written forms of all people, ready for one pass over a text. */
export interface Lexicon {
  readonly words: Map<string, WordEntries>
  /** The words by which `entries` are found in a text. */
  index: WordIndex
  entries: readonly WordEntries[]
  /** Tells of most words that the lexicon does not hold them. */
  wordFilter: HashFilter
  /** By the last digits of a number: six, or four and a million more. */
  readonly digits: Map<number, DigitEntry[]>
  digitFilter: HashFilter
  readonly mailboxes: Map<string, Set<number>>
  /** The domains of the mailboxes. */
  readonly hosts: Set<string>
}

/** A bit for every hash that some entry has; the slot of a hash is its upper bits. */
export interface HashFilter {
  readonly bits: Uint8Array
  readonly shift: number
}

/** What tells four last digits from six. */
export const fourDigits = 1_000_000

const nothing: HashFilter = { bits: new Uint8Array(1), shift: 29 }
const noWords = new WordIndex([])

export function emptyLexicon(): Lexicon {
  return {
    words: new Map(),
    index: noWords,
    entries: [],
    wordFilter: nothing,
    digits: new Map(),
    digitFilter: nothing,
    mailboxes: new Map(),
    hosts: new Set(),
  }
}

/** Adds a folded word. */
export function addWord(
  lexicon: Lexicon,
  word: string,
  entry: NameEntry | JoinedEntry | WordEntries['others'][number],
): void {
  if (word === '') return
  const entries = entriesOf(lexicon, word)
  if (entry.role === 'name') entries.names = withEntry(entries.names, entry)
  else if (entry.role === 'joined') entries.joined = withEntry(entries.joined, entry)
  else entries.others = withEntry(entries.others, entry)
}

/** What most words are not: one list for all of them is nearly always at hand. */
const none: never[] = []

function withEntry<Entry>(entries: readonly Entry[], entry: Entry): readonly Entry[] {
  if (entries.length === 0) return [entry]
  ;(entries as Entry[]).push(entry)
  return entries
}

/** Adds the folded word by which the domain of a mailbox is known. */
export function addHostWord(lexicon: Lexicon, word: string): void {
  if (word !== '') entriesOf(lexicon, word).isHost = true
}

function entriesOf(lexicon: Lexicon, word: string): WordEntries {
  let entries = lexicon.words.get(word)
  if (entries === undefined) {
    entries = {
      names: none,
      ids: undefined,
      arePlain: undefined,
      joined: none,
      others: none,
      beside: undefined,
      isHost: false,
    }
    lexicon.words.set(word, entries)
  }
  return entries
}

/** Adds the last digits of a number; at least four digits are needed, six are used when there are as many. */
export function addDigits(lexicon: Lexicon, digits: string, make: (key: string) => DigitEntry): void {
  const key = digits.slice(digits.length >= 6 ? -6 : -4)
  if (key.length < 4) return
  const slot = Number(key) + (key.length === 4 ? fourDigits : 0)
  const entries = lexicon.digits.get(slot)
  if (entries === undefined) lexicon.digits.set(slot, [make(key)])
  else entries.push(make(key))
}

/** Makes the index and the filters, once every word and number is in. */
export function seal(lexicon: Lexicon): Lexicon {
  lexicon.index = new WordIndex([...lexicon.words.keys()])
  lexicon.entries = [...lexicon.words.values()]
  lexicon.wordFilter = filterOf(lexicon.index.hashes)
  lexicon.digitFilter = filterOf(Int32Array.from(lexicon.digits.keys(), hashOfDigits))
  return lexicon
}

/** False when no entry has this hash. */
export function isIn({ bits, shift }: HashFilter, hash: number): boolean {
  const slot = hash >>> shift
  return ((bits[slot >> 3] ?? 0) & (1 << (slot & 7))) !== 0
}

export const hashOfDigits = (slot: number): number => Math.imul(slot, 0x9e_37_79_b1)

// Twelve slots or more for each entry: nearly all other words are told apart by one look.
function filterOf(hashes: Int32Array): HashFilter {
  const bitCount = Math.max(10, Math.ceil(Math.log2(hashes.length * 12 + 1)))
  const bits = new Uint8Array(1 << (bitCount - 3))
  const shift = 32 - bitCount
  for (const hash of hashes) {
    const slot = hash >>> shift
    bits[slot >> 3] = (bits[slot >> 3] ?? 0) | (1 << (slot & 7))
  }
  return { bits, shift }
}
