import { putOnce } from '../../shared/put-once.ts'
import { compact, fold, runsOfLetters } from '../detection/fold.ts'
import { hashOfWord } from '../detection/hash.ts'
import type { PersonalKind } from '../detection/identifiers.ts'
import { isParticle, parseName } from '../detection/names.ts'
import { normalizeEmail, spellingsOf, titles } from '../detection/variants.ts'
import { basesOf } from './names/inflection.ts'

/** Something personal that occurs in a text, as it is read there. */
export interface Member {
  readonly kind: PersonalKind
  readonly value: string
}

/** Somebody who is known beforehand, so that their name and address have one number. */
export interface KnownMember {
  readonly name?: string
  readonly email?: string
}

/**
 * Numbers who and what occurs in one text, from zero in order of first occurrence: the same person or thing has the same
 * number. `Anna Lee`, `Lee, Anna`, `Lee` and an address that spells them are one person unless the text has two of whom a
 * part of a name may be. The answer is in the order of `members`.
 */
export function castOf(members: readonly Member[], known: readonly KnownMember[] = []): readonly number[] {
  const people = new People(known)
  for (const { kind, value } of members) if (kind === 'name') people.meet(value)
  const numbers = new Map<string, number>()
  const numberOf = (kind: PersonalKind, value: string): number => {
    const key = people.keyOf(kind, value) ?? `${kind} ${keyOf(kind, value)}`
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  }
  // What is written alike comes again and again.
  const written = new Map<PersonalKind, Map<string, number>>()
  return members.map(({ kind, value }) => {
    let values = written.get(kind)
    if (values === undefined) written.set(kind, (values = new Map()))
    let number = values.get(value)
    if (number === undefined) values.set(value, (number = numberOf(kind, value)))
    return number
  })
}

function keyOf(kind: PersonalKind, value: string): string {
  return (kind === 'email' ? normalizeEmail(value) : undefined) ?? compactOf(value)
}

const plainSigns = /^[ -~]*$/

function compactOf(value: string): string {
  return plainSigns.test(value) ? value.toLowerCase().replace(/[^\da-z]+/g, '') : compact(value)
}

/** The words of a name, each in all its spellings. */
type Words = readonly (readonly string[])[]

interface Name {
  readonly words: Words
  /** A bit for the first letter of every spelling: two names of one person share one of them. */
  readonly letters: number
}

/** A person by the longest of their names in the text. */
interface Person {
  readonly key: string
  words: Words
  letters: number
  /** Given and family name in one word, as in `alee`; once somebody asks. */
  joined: readonly string[] | undefined
  /** The last search that came by, so that none finds them twice. */
  seen: number
}

/** What is longer is a list, of which every word would be compared with every other. */
const longestName = 200

/** Up to so many people are compared one by one. */
const fewPeople = 24

class People {
  readonly #people: Person[] = []
  /** Each name is met first and told apart afterwards, and many come again. */
  readonly #names = new Map<string, Name>()
  /** By the hashes of every spelling, in the nominative too; once they are many. */
  #byHash: Map<number, Person[]> | undefined
  /** By what an address may spell them with; of everybody, once the first address asks. */
  #bySpelling: ReadonlyMap<string, readonly Person[]> | undefined
  readonly #ownersByMailbox = new Map<string, Person>()
  readonly #owners = new Set<Person>()
  readonly #alone = new Set<string>()
  #search = 0

  constructor(known: readonly KnownMember[]) {
    for (const { name = '', email } of known) {
      const person = this.#add(this.#nameOf(name))
      const mailbox = email === undefined ? undefined : normalizeEmail(email)
      if (mailbox === undefined) continue
      this.#ownersByMailbox.set(mailbox, person)
      this.#owners.add(person)
    }
  }

  #add({ words, letters }: Name): Person {
    const person = { key: `person ${this.#people.length}`, words, letters, joined: undefined, seen: 0 }
    this.#people.push(person)
    this.#index(person)
    return person
  }

  #index(person: Person): void {
    if (this.#byHash !== undefined) return putHashes(this.#byHash, person)
    if (this.#people.length <= fewPeople) return
    this.#byHash = new Map()
    for (const one of this.#people) putHashes(this.#byHash, one)
  }

  #nameOf(value: string): Name {
    const known = this.#names.get(value)
    if (known !== undefined) return known
    const words = wordsOf(value)
    const name = { words, letters: lettersOf(words) }
    this.#names.set(value, name)
    return name
  }

  #sameAs({ words, letters }: Name): readonly Person[] {
    const byHash = this.#byHash
    if (byHash === undefined)
      return this.#people.filter((person) => (person.letters & letters) !== 0 && isSame(person.words, words))
    const search = ++this.#search
    const found: Person[] = []
    for (const hash of hashesOf(words))
      for (const person of byHash.get(hash) ?? []) {
        if (person.seen === search) continue
        person.seen = search
        if (isSame(person.words, words)) found.push(person)
      }
    return found
  }

  /** Takes note of a name of several words; those of one word are somebody's part once all are known. */
  meet(value: string): void {
    if (value.length > longestName) return
    const name = this.#nameOf(value)
    if (name.words.length < 2) {
      if (name.words[0] !== undefined) this.#alone.add(name.words[0][0] ?? '')
      return
    }
    const same = this.#sameAs(name)
    const [person] = same
    if (person === undefined) this.#add(name)
    else if (same.length === 1 && name.words.length > person.words.length) {
      person.words = name.words
      person.letters |= name.letters
      this.#index(person)
    }
  }

  /** The person whom a name or an address means; undefined for anything else. */
  keyOf(kind: PersonalKind, value: string): string | undefined {
    if (kind === 'email') return this.#ofAddress(value)
    if ((kind !== 'name' && kind !== 'login') || value.length > longestName) return undefined
    const name = this.#nameOf(value)
    const same = this.#sameAs(name)
    if (same.length === 1) return same[0]?.key
    const exact = same.find((person) => person.words.length === name.words.length)
    return exact?.key ?? `name ${this.#baseOf(name.words)}`
  }

  /** One key for a lone name and its inflected forms. */
  #baseOf(words: Words): string {
    const [only] = words
    if (words.length !== 1 || only === undefined) return words.map(([word]) => word).join(' ')
    return only.flatMap((word) => basesOf(word)).find((base) => this.#alone.has(base)) ?? only[0] ?? ''
  }

  #ofAddress(value: string): string | undefined {
    if (this.#ownersByMailbox.size > 0) {
      const owner = this.#ownersByMailbox.get(normalizeEmail(value) ?? '')
      if (owner !== undefined) return owner.key
    }
    if (this.#people.length === 0) return undefined
    const at = value.indexOf('@')
    const parts = runsOfLetters(fold(at < 0 ? value : value.slice(0, at))).filter((part) => part.length > 1)
    const spelled = this.#spelledBy(parts)
    return spelled.length === 1 ? spelled[0]?.key : undefined
  }

  /** Those whose name the parts of an address are, unless their own address is known. */
  #spelledBy(parts: readonly string[]): readonly Person[] {
    const joined = parts.join('')
    if (this.#people.length <= fewPeople)
      return this.#people.filter((person) => !this.#owners.has(person) && isSpelledBy(person, parts, joined))
    this.#bySpelling ??= bySpelling(this.#people)
    const spelled = new Set<Person>()
    for (const part of [...parts, joined])
      for (const person of this.#bySpelling.get(part) ?? [])
        if (!spelled.has(person) && !this.#owners.has(person) && isSpelledBy(person, parts, joined))
          spelled.add(person)
    return [...spelled]
  }
}

function putHashes(people: Map<number, Person[]>, person: Person): void {
  for (const hash of hashesOf(person.words)) putOnce(people, hash, person)
}

function bySpelling(people: readonly Person[]): ReadonlyMap<string, readonly Person[]> {
  const found = new Map<string, Person[]>()
  for (const person of people) {
    for (const form of [...person.words.flat(), ...joinedOf(person)]) putOnce(found, form, person)
  }
  return found
}

function joinedOf(person: Person): readonly string[] {
  person.joined ??= joinedForms(person.words)
  return person.joined
}

function lettersOf(words: Words): number {
  let letters = 0
  for (const word of words) for (const form of word) letters |= letterOf(form)
  return letters
}

const letterOf = (word: string): number => 1 << (word.charCodeAt(0) & 31)

function hashesOf(words: Words): Iterable<number> {
  const found = new Set<number>()
  for (const word of words)
    for (const form of word) {
      found.add(hashOfWord(form))
      for (const base of basesOf(form)) found.add(hashOfWord(base))
    }
  return found
}

function wordsOf(name: string): Words {
  return plainWordsOf(name) ?? wordsOfParsed(name)
}

/** Of plain words, as most names are: no title among them, no particle between them, and the family name behind or before a comma. */
function plainWordsOf(name: string): Words | undefined {
  if (!plainName.test(name)) return undefined
  const lower = name.toLowerCase()
  const comma = lower.indexOf(',')
  const ordered = comma < 0 ? lower : `${lower.slice(comma + 2)} ${lower.slice(0, comma)}`
  const words = ordered.split(' ')
  if (words.some((word, at) => titles.has(word) || (at > 0 && at < words.length - 1 && isParticle(word))))
    return undefined
  return words.map((word) => (transliterated.test(word) ? spellingsOf(word) : [word]))
}

const plainName = /^[a-z]{1,30}(?: [a-z]{1,30})?(?:,? [a-z]{1,30})?$/i
const transliterated = /[aou]e/

function wordsOfParsed(name: string): Words {
  return parseName(name)
    .written.map((word) => spellingsOf(word.replaceAll(/["“”().,;]/gu, '')))
    .filter(([word]) => word !== undefined && word !== '')
}

/** True when every word of the shorter name is one of the longer, an initial standing for its word. */
function isSame(one: Words, other: Words): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length === 0) return false
  // A bit for each word that has found its like: names have few.
  let taken = 0
  let whole = 0
  for (const word of short) {
    const at = placeOf(word, long, taken)
    if (at < 0) return false
    if (isWhole(word) && isWhole(long[at] ?? [])) whole++
    taken |= 1 << at
  }
  return whole > 0
}

function placeOf(word: readonly string[], words: Words, taken: number): number {
  for (let at = 0; at < words.length && at < 32; at++)
    if ((taken & (1 << at)) === 0 && meansSame(word, words[at] ?? [])) return at
  return -1
}

function isWhole(word: readonly string[]): boolean {
  return (word[0] ?? '').length > 1
}

function meansSame(one: readonly string[], other: readonly string[]): boolean {
  const [left = ''] = one
  const [right = ''] = other
  if (left === right) return true
  if (left.length === 1 || right.length === 1) return left[0] === right[0]
  for (const word of one)
    for (const base of other)
      if (word === base || isInflected(word, base) || isInflected(base, word)) return true
  return false
}

function isInflected(word: string, base: string): boolean {
  // Every form keeps its first two letters.
  if (base.length < 4 || word[0] !== base[0] || word[1] !== base[1]) return false
  return Math.abs(word.length - base.length) < 4 && basesOf(word).includes(base)
}

/** True for "anna.lee", "a.lee", "alee", "lee.anna". */
function isSpelledBy(person: Person, parts: readonly string[], joined: string): boolean {
  let found = 0
  for (const spellings of person.words)
    if (spellings.some((word) => word.length > 2 && parts.includes(word))) found++
  // Whatever joins the words of a name begins as one of them does.
  const mayBeJoined = (person.letters & letterOf(joined)) !== 0
  return found > 1 || (mayBeJoined && joinedOf(person).includes(joined))
}

/** A given and a family name written together, in full or with an initial. */
function joinedForms(words: Words): readonly string[] {
  const [given = [], ...families] = words
  return families
    .flat()
    .flatMap((last) =>
      given.flatMap((first) => [
        first + last,
        last + first,
        (first[0] ?? '') + last,
        last + (first[0] ?? ''),
      ]),
    )
}
