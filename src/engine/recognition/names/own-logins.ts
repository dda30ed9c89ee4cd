import { putOnce } from '../../../shared/put-once.ts'
import { fold } from '../../detection/fold.ts'
import type { Entity } from '../entity.ts'
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
    const isLogin =
      end > at
        ? isJoined(reading, at, end, spelled.words())
        : ((reading.kinds[at] ?? 0) & is.plain) === 0 && isLoginAt(reading, at, spelled)
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
    if (isBoth || isSpelled(spelled, parts.join('')))
      found.push(loginAt(start + match.index, start + match.index + login.length))
  }
  return found
}

const segment = /(?<=\/[~@]?)[\p{L}][\p{L}\d._~-]{3,60}(?=[/?#]|$)/gu

interface Spelled {
  /** Each word of a name with the others of that name, in all their spellings; put together once a page has need of it. */
  readonly words: () => Words
  /** Those of several words, by how their logins begin. */
  readonly people: ReadonlyMap<number, readonly Person[]>
}

type Words = ReadonlyMap<string, ReadonlySet<string>>

/** A name of several words, each in all its spellings. */
interface Person {
  readonly givens: readonly string[]
  readonly others: readonly (readonly string[])[]
}

const mostPeople = 500
const mostWords = 4

function spelledBy(reading: Reading, claims: readonly Claim[]): Spelled | undefined {
  const names = claims
    .slice(0, mostPeople)
    .filter(({ from, to, strength }) => strength !== 'weak' && to - from < mostWords)
  if (names.length === 0) return undefined
  const people = new Map<number, Person[]>()
  const known = new Set<string>()
  for (const name of names) {
    if (name.from === name.to) continue
    const forms = formsOf(reading, name)
    const written = forms.map(([form]) => form).join(' ')
    // Whoever signs a hundred mails is compared with each word once.
    if (known.has(written)) continue
    known.add(written)
    const [givens = [], ...others] = forms
    addPerson(people, { givens, others })
  }
  let words: Words | undefined
  return { words: () => (words ??= wordsOf(reading, names)), people }
}

/** Under the first three letters of all that `isLoginOf` takes for theirs. */
function addPerson(people: Map<number, Person[]>, person: Person): void {
  const { givens, others } = person
  for (const given of givens)
    for (const other of others.flat()) {
      putOnce(people, threeOf(given[0], other[0], other[1]), person)
      putOnce(people, threeOf(given[0], given[1], other[0]), person)
      putOnce(people, threeOf(given[0], given[1], given[2]), person)
      putOnce(people, threeOf(other[0], given[0], given[1]), person)
      putOnce(people, threeOf(other[0], other[1], other[2]), person)
    }
  if (others.length < 2) return
  for (const family of others.at(-1) ?? []) {
    const login = initialsOf(person) + family
    putOnce(people, threeOf(login[0], login[1], login[2]), person)
  }
}

/** Three letters as one number, which some others share. */
const threeOf = (one = ' ', two = ' ', three = ' '): number =>
  (one.charCodeAt(0) << 14) ^ (two.charCodeAt(0) << 7) ^ three.charCodeAt(0)

const isSpelled = ({ people }: Spelled, login: string): boolean =>
  people.get(threeOf(login[0], login[1], login[2]))?.some((person) => isLoginOf(person, login)) === true

/** An initial and a family name, or both names, in one word; or as a system shortens them. */
function isLoginOf(person: Person, login: string): boolean {
  const { givens, others } = person
  const [initial = ''] = givens
  const last = others.at(-1) ?? []
  return (
    (login.length > shortestLogin &&
      others.some((forms) => forms.some((family) => joinsBoth(login, givens, family)))) ||
    isShortened(login, initial, last) ||
    isShortened(login, last[0] ?? '', givens) ||
    (others.length > 1 && hasAllInitials(login, person))
  )
}

/** `asummers`, `reuteran`, `leeanna`: a family name, and before or behind it a given one, its initial or two of its letters. */
function joinsBoth(login: string, givens: readonly string[], family: string): boolean {
  const rest = login.length - family.length
  if (family.length < 3 || rest < 1) return false
  const isBehind = login.endsWith(family)
  if (!isBehind && !login.startsWith(family)) return false
  return givens.some(
    (given) =>
      (rest < 3 || rest === given.length) &&
      rest <= given.length &&
      ((isBehind && login.startsWith(given.slice(0, rest))) ||
        (login.startsWith(family) && login.endsWith(given.slice(0, rest)))),
  )
}

/** `jbkouassi` of Jean-Baptiste Kouassi: the initials of all but the last. */
function hasAllInitials(login: string, person: Person): boolean {
  const initials = initialsOf(person)
  const family = login.slice(initials.length)
  return family.length > 2 && login.startsWith(initials) && person.others.at(-1)?.includes(family) === true
}

const initialsOf = ({ givens, others }: Person): string =>
  [givens, ...others.slice(0, -1)].map((forms) => forms[0]?.[0] ?? '').join('')

/** `wohlgn`, `tehrlins`: of a long family name so many letters as a system takes, before or behind an initial. */
function isShortened(login: string, given: string, families: readonly string[]): boolean {
  const { length } = login
  if (length < 6 || length > 8 || given === '') return false
  return families.some(
    (family) =>
      family.length >= length &&
      ((login[0] === given[0] && family.startsWith(login.slice(1))) ||
        (login.endsWith(given[0] ?? '') && family.startsWith(login.slice(0, -1)))),
  )
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

const isLoginAt = (reading: Reading, at: number, spelled: Spelled): boolean =>
  isSpelled(spelled, reading.shapes[at] === shape.code ? partOf(reading, at) : (reading.keys[at] ?? ''))

const loginOf = ({ starts, ends }: Reading, from: number, to: number): Entity =>
  loginAt(starts[from] ?? 0, ends[to] ?? 0)

function loginAt(start: number, end: number): Entity {
  return { start, end, kind: 'login', strength: 'likely', rule: 'login that spells a name' }
}
