import { fold } from '../../detection/fold.ts'
import type { Entity } from '../entity.ts'
import { type Beginnings, beginningsOf, mayBeAmong } from './beginnings.ts'
import type { Claim } from './claims.ts'
import { is } from './gazetteer.ts'
import { spellingsAt } from './mailboxes.ts'
import { type Reading, shape } from './reading.ts'

/**
 * Logins that spell somebody whom the page names: `asummers` and `april.summers` beside April Summers, `ketlyn.moraes` beside
 * Ketlyn, and `josue-apolinario-77` in the path of a URL. Nothing has to stand before them.
 */
export function ownLogins(reading: Reading, claims: readonly Claim[]): readonly Entity[] {
  const spelled = spelledBy(reading, claims)
  if (spelled === undefined) return []
  const found: Entity[] = []
  for (let at = 0; at < reading.keys.length; at++) {
    if (reading.shapes[at] === shape.address) found.push(...inPath(reading, at, spelled))
    if (!isSmall(reading, at)) continue
    const end = joinedEnd(reading, at)
    const isLogin = end > at ? isJoined(reading, at, end, spelled.words()) : isWhole(reading, at, spelled)
    if (isLogin) found.push(loginOf(reading, at, end))
    at = end
  }
  return found
}

/** Parts of the path of a URL that hold both names of somebody, or an initial and a family name in one word. */
function inPath({ text, starts, ends }: Reading, at: number, spelled: Spelled): readonly Entity[] {
  const start = starts[at] ?? 0
  const url = text.slice(start, ends[at])
  const host = url.indexOf('//')
  const path = url.indexOf('/', host + 2)
  if (host < 0 || path < 0) return []
  const found: Entity[] = []
  const words = spelled.words()
  segment.lastIndex = path
  for (let match = segment.exec(url); match !== null; match = segment.exec(url)) {
    const login = match[0]
    const parts = fold(login)
      .split(/[._~-]/)
      .map((part) => part.replace(/\d{1,4}$/, ''))
    const isBoth = parts.some((part, i) =>
      parts.some((other, j) => i !== j && words.get(part)?.has(other) === true),
    )
    if (isBoth || spelled.whole.has(parts.join('')))
      found.push(loginAt(start + match.index, start + match.index + login.length))
  }
  return found
}

const segment = /(?<=\/[~@]?)[\p{L}][\p{L}\d._~-]{3,60}(?=[/?#]|$)/gu

interface Spelled {
  /** Each word of a name with the others of that name, in all their spellings; put together once a page has need of it. */
  readonly words: () => Words
  /** An initial and a family name, or both names, in one word. */
  readonly whole: ReadonlySet<string>
  /** How these begin. */
  readonly beginnings: Beginnings
}

type Words = ReadonlyMap<string, ReadonlySet<string>>

const mostPeople = 500
const mostWords = 4

function spelledBy(reading: Reading, claims: readonly Claim[]): Spelled | undefined {
  const names = claims
    .slice(0, mostPeople)
    .filter(({ from, to, strength }) => strength !== 'weak' && to - from < mostWords)
  if (names.length === 0) return undefined
  const whole = new Set<string>()
  for (const name of names) {
    if (name.from === name.to) continue
    const [givens = [], ...families] = formsOf(reading, name)
    for (const family of families.flat())
      for (const given of givens) if (family.length > 2) addWhole(whole, given, family)
    addInitials(whole, givens, families)
    addShortened(whole, givens, families)
    addShortened(whole, families.at(-1) ?? [], [givens])
  }
  let words: Words | undefined
  return { words: () => (words ??= wordsOf(reading, names)), whole, beginnings: beginningsOf(whole) }
}

/** `jbkouassi` of Jean-Baptiste Kouassi: the initials of all but the last. */
function addInitials(
  whole: Set<string>,
  givens: readonly string[],
  others: readonly (readonly string[])[],
): void {
  if (others.length < 2) return
  const initials = [givens, ...others.slice(0, -1)].map((forms) => forms[0]?.[0] ?? '').join('')
  for (const family of others.at(-1) ?? []) if (family.length > 2) whole.add(initials + family)
}

const shortLogins = [6, 7, 8]

/** `wohlgn`, `tehrlins`: of a long family name so many letters as a system takes, before or behind an initial. */
function addShortened(
  whole: Set<string>,
  givens: readonly string[],
  others: readonly (readonly string[])[],
): void {
  const initial = givens[0]?.[0]
  if (initial === undefined) return
  for (const family of others.at(-1) ?? [])
    for (const length of shortLogins)
      if (family.length >= length) {
        whole.add(initial + family.slice(0, length - 1))
        whole.add(family.slice(0, length - 1) + initial)
      }
}

/** For each word of a name its spellings. */
function formsOf(reading: Reading, { from, to }: Claim): readonly (readonly string[])[] {
  const forms: (readonly string[])[] = []
  for (let at = from; at <= to; at++) forms.push(spellingsAt(reading, at))
  return forms
}

function wordsOf(reading: Reading, names: readonly Claim[]): Words {
  const words = new Map<string, Set<string>>()
  for (const name of names) {
    const forms = formsOf(reading, name)
    for (const own of forms) addOthers(words, own, forms)
  }
  return words
}

function addOthers(
  words: Map<string, Set<string>>,
  own: readonly string[],
  forms: readonly (readonly string[])[],
): void {
  for (const form of own) {
    if (form.length < 3) continue
    const others = words.get(form) ?? new Set()
    for (const other of forms) if (other !== own) for (const one of other) others.add(one)
    words.set(form, others)
  }
}

function addWhole(whole: Set<string>, given: string, family: string): void {
  const initial = given[0] ?? ''
  // "reuteran": a family name and two letters.
  const two = given.slice(0, 2)
  for (const form of [
    initial + family,
    family + initial,
    given + family,
    family + given,
    family + two,
    two + family,
  ])
    if (form.length > shortestLogin) whole.add(form)
}

/** Shorter ones are words of some language. */
const shortestLogin = 4
const shortestLarge = 6

function isSmall({ shapes, text, starts, ends }: Reading, at: number): boolean {
  const form = shapes[at]
  const start = starts[at] ?? 0
  // "KOPETZA", as directories of old write them.
  if (form === shape.upper) return (ends[at] ?? 0) - start >= shortestLarge
  if (form !== shape.lower && form !== shape.code) return false
  const unit = text.charCodeAt(start)
  return unit >= 97 && unit <= 122
}

/** The last word of those that one sign each joins with this one. */
function joinedEnd(reading: Reading, at: number): number {
  const { text, starts, ends } = reading
  let end = at
  while (end - at < 3 && starts[end + 1] === (ends[end] ?? 0) + 1 && joins(text.charCodeAt(ends[end] ?? 0)))
    end++
  return end
}

/** A dot or an underscore. */
const joins = (unit: number): boolean => unit === 46 || unit === 95

/** `april.summers`, `eze_sosa`, `lakeisha.t`: a word of a name, and another one of it, or its beginning, or some name. */
function isJoined(reading: Reading, from: number, to: number, words: Words): boolean {
  if (to - from > 2) return false
  for (let at = from; at <= to; at++) {
    const others = words.get(partOf(reading, at))
    if (others === undefined) continue
    for (let beside = from; beside <= to; beside++)
      if (beside !== at && isOther(reading, beside, others)) return true
  }
  return false
}

function isOther(reading: Reading, at: number, others: ReadonlySet<string>): boolean {
  const part = partOf(reading, at)
  if (part === '') return false
  if (others.has(part)) return true
  for (const other of others) if (other.startsWith(part) && part.length !== 2) return true
  return others.size === 0 && (part.length === 1 || isFamily(reading, at))
}

const isFamily = ({ kinds }: Reading, at: number): boolean =>
  ((kinds[at] ?? 0) & (is.family | is.given)) !== 0 &&
  ((kinds[at] ?? 0) & (is.plain | is.doubtful | is.organization)) === 0

/** Without the digits that tell two of one name apart. */
const partOf = ({ keys }: Reading, at: number): string => (keys[at] ?? '').replace(/\d{1,4}$/, '')

const isWhole = (reading: Reading, at: number, { whole, beginnings }: Spelled): boolean =>
  mayBegin(reading, at, beginnings) &&
  whole.has(reading.shapes[at] === shape.code ? partOf(reading, at) : (reading.keys[at] ?? ''))

/** By the first two letters, which rule most words out; of others than a to z nothing is told. */
function mayBegin({ text, starts }: Reading, at: number, beginnings: Beginnings): boolean {
  const start = starts[at] ?? 0
  const second = text.charCodeAt(start + 1) | 32
  if (second < 97 || second > 122) return true
  return mayBeAmong(beginnings, text, start)
}

const loginOf = ({ starts, ends }: Reading, from: number, to: number): Entity =>
  loginAt(starts[from] ?? 0, ends[to] ?? 0)

function loginAt(start: number, end: number): Entity {
  return { start, end, kind: 'login', strength: 'likely', rule: 'login that spells a name' }
}
