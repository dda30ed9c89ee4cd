import { compact, fold } from '../detection/fold.ts'
import type { PersonalKind } from '../detection/identifiers.ts'
import { parseName } from '../detection/names.ts'
import { normalizeEmail, spellingsOf } from '../detection/variants.ts'
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
  return members.map(({ kind, value }) => {
    const key = people.keyOf(kind, value) ?? `${kind} ${keyOf(kind, value)}`
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  })
}

function keyOf(kind: PersonalKind, value: string): string {
  return kind === 'email' ? (normalizeEmail(value) ?? compact(value)) : compact(value)
}

/** A person by the words of their longest name in the text; each word in all its spellings. */
interface Person {
  readonly key: string
  words: readonly (readonly string[])[]
}

class People {
  readonly #people: Person[] = []
  /** Each name is met first and told apart afterwards, and many come again. */
  readonly #read = new Map<string, readonly (readonly string[])[]>()
  /** By every word of their names, in the nominative too, and by joined forms such as `alee`. */
  readonly #peopleByWord = new Map<string, Set<Person>>()
  readonly #ownersByMailbox = new Map<string, Person>()
  readonly #alone = new Set<string>()

  constructor(known: readonly KnownMember[]) {
    for (const { name = '', email } of known) {
      const person = this.#add(this.#wordsOf(name))
      const mailbox = email === undefined ? undefined : normalizeEmail(email)
      if (mailbox !== undefined) this.#ownersByMailbox.set(mailbox, person)
    }
  }

  #add(words: Person['words']): Person {
    const person: Person = { key: `person ${this.#people.length}`, words }
    this.#people.push(person)
    this.#index(person)
    return person
  }

  #wordsOf(name: string): readonly (readonly string[])[] {
    const words = this.#read.get(name) ?? wordsOf(name)
    this.#read.set(name, words)
    return words
  }

  #index(person: Person): void {
    const forms = new Set([
      ...person.words.flat().flatMap((word) => [word, ...basesOf(word)]),
      ...joinedForms(person.words),
    ])
    for (const form of forms) {
      const people = this.#peopleByWord.get(form) ?? new Set()
      this.#peopleByWord.set(form, people.add(person))
    }
  }

  /** Those who may be meant by any of these words. */
  #withAny(words: readonly string[]): readonly Person[] {
    return [...new Set(words.flatMap((word) => [...(this.#peopleByWord.get(word) ?? [])]))]
  }

  #sameAs(words: Person['words']): readonly Person[] {
    const forms = words.flat().flatMap((word) => [word, ...basesOf(word)])
    return this.#withAny(forms).filter((person) => isSame(person.words, words))
  }

  /** Takes note of a name of several words; those of one word are somebody's part once all are known. */
  meet(name: string): void {
    const words = this.#wordsOf(name)
    if (words.length < 2) {
      if (words[0] !== undefined) this.#alone.add(words[0][0] ?? '')
      return
    }
    const same = this.#sameAs(words)
    const [person] = same
    if (person === undefined) this.#add(words)
    else if (same.length === 1 && words.length > person.words.length) {
      person.words = words
      this.#index(person)
    }
  }

  /** The person whom a name or an address means; undefined for anything else. */
  keyOf(kind: PersonalKind, value: string): string | undefined {
    if (kind === 'email') return this.#ofAddress(value)
    if (kind !== 'name' && kind !== 'login') return undefined
    const words = this.#wordsOf(value)
    const same = this.#sameAs(words)
    if (same.length === 1) return same[0]?.key
    const exact = same.find((person) => person.words.length === words.length)
    return exact?.key ?? `name ${this.#baseOf(words)}`
  }

  /** One key for a lone name and its inflected forms. */
  #baseOf(words: readonly (readonly string[])[]): string {
    const [only] = words
    if (words.length !== 1 || only === undefined) return words.map(([word]) => word).join(' ')
    return (
      only.flatMap((word) => [word, ...basesOf(word)].slice(1)).find((base) => this.#alone.has(base)) ??
      only[0] ??
      ''
    )
  }

  #ofAddress(value: string): string | undefined {
    const owner = this.#ownersByMailbox.get(normalizeEmail(value) ?? '')
    if (owner !== undefined) return owner.key
    const owners = new Set(this.#ownersByMailbox.values())
    const local = fold(value.split('@')[0] ?? '')
    const parts = local.split(/[^a-z]+/u).filter((part) => part.length > 1)
    const spelled = this.#withAny([...parts, parts.join('')]).filter(
      (person) => !owners.has(person) && isSpelledBy(person.words, parts),
    )
    return spelled.length === 1 ? spelled[0]?.key : undefined
  }
}

function wordsOf(name: string): readonly (readonly string[])[] {
  return parseName(name)
    .written.map((word) => spellingsOf(word.replaceAll(/["“”().,;]/gu, '')))
    .filter(([word]) => word !== undefined && word !== '')
}

/** True when every word of the shorter name is one of the longer, an initial standing for its word. */
function isSame(one: readonly (readonly string[])[], other: readonly (readonly string[])[]): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length === 0) return false
  const left = [...long]
  let whole = 0
  for (const word of short) {
    const at = left.findIndex((candidate) => meansSame(word, candidate))
    if (at < 0) return false
    if (isWhole(word) && isWhole(left[at] ?? [])) whole++
    left.splice(at, 1)
  }
  return whole > 0
}

function isWhole(word: readonly string[]): boolean {
  return (word[0] ?? '').length > 1
}

function meansSame(one: readonly string[], other: readonly string[]): boolean {
  const [left = '', right = ''] = [one[0], other[0]]
  if (left.length === 1 || right.length === 1) return left[0] === right[0]
  return one.some(
    (word) =>
      other.includes(word) || other.some((base) => isInflected(word, base) || isInflected(base, word)),
  )
}

function isInflected(word: string, base: string): boolean {
  return base.length > 3 && Math.abs(word.length - base.length) < 4 && basesOf(word).includes(base)
}

/** True for "anna.lee", "a.lee", "alee", "lee.anna". */
function isSpelledBy(words: Person['words'], parts: readonly string[]): boolean {
  const found = words.filter((spellings) => spellings.some((word) => word.length > 2 && parts.includes(word)))
  return found.length > 1 || joinedForms(words).includes(parts.join(''))
}

/** A given and a family name written together, in full or with an initial. */
function joinedForms(words: Person['words']): readonly string[] {
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
