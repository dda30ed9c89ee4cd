import { fold, isCapitalAt, isLetterAt, isWordAt } from '../fold.ts'
import type { PersonName } from '../lexicon.ts'
import { titles } from '../variants.ts'
import { commonGivenNames } from './common-names.ts'
import { type Group, hasAllFamily, hasRole } from './group.ts'
import type { Spot } from './spot.ts'
import { WordIndex } from '../word-index.ts'

/** A word that so many of the people searched for share tells nothing by itself. */
const mostAlike = 3

interface Initials {
  /** Folded, one or two letters each. */
  readonly letters: readonly string[]
  /** Where they start, or, after the name, where they end. */
  readonly edge: number
  /** Written so that nothing else can be meant. */
  readonly isPlain: boolean
}

interface Context {
  readonly isTitled: boolean
  readonly before: Initials | undefined
  /** Somebody's given name stands before the initials. */
  readonly isNamed: boolean
}

const noContext: Context = { isTitled: false, before: undefined, isNamed: false }
const titled: Context = { ...noContext, isTitled: true }

/** Judges parts of names that stand alone, by a title or an initial beside them. */
export class Surroundings {
  readonly #text: string
  // All names that one word may belong to are judged one after the other.
  #start = -1
  #context = noContext
  #end = -1
  #words: Map<number, Word | undefined> | undefined
  #after: Initials | undefined

  constructor(text: string) {
    this.#text = text
  }

  /** For which of the many who share a word nothing but the word itself speaks: for those, or even who has a particle in the name. */
  muteAt(start: number, end: number, alike: number): 'none' | 'most' | 'all' {
    if (alike <= mostAlike || this.#afterAt(end) !== undefined) return 'none'
    const { isTitled, before } = this.#contextAt(start)
    if (isTitled || before !== undefined) return 'none'
    return isLowerBefore(this.#text, start) ? 'most' : 'all'
  }

  /** A short word in small letters with nothing beside it is no part of a name without a particle. */
  isUntold(start: number, end: number): boolean {
    if (end - start >= 6 || isCapitalAt(this.#text, start) || this.#afterAt(end) !== undefined) return false
    const { isTitled, before } = this.#contextAt(start)
    return !isTitled && before === undefined
  }

  /** Where the group starts with the particles before it: "van der" before "Berg" belongs to the name. */
  startOf({ start, name: { particles } }: Group): number {
    let first = start
    for (let rounds = particles.size; rounds > 0; rounds--) {
      const before = this.#wordBefore(first)
      if (before === undefined || !particles.has(before.folded)) break
      first = before.start
    }
    return first
  }

  /** What a given or a family name alone amounts to here. */
  judge(group: Group): Spot | undefined {
    // In another case a part alone is nobody's, but after a title.
    if (group.inflected > 0 && !(hasRole(group, 'family') && this.#contextAt(group.start).isTitled))
      return undefined
    if (hasRole(group, 'family')) return this.#family(group)
    return this.#given(group)
  }

  /** Where the initial of the first given name stands before the group, which lacks that name: "N." in "N. Thị Lan". */
  initialOf({ start, name }: Group): number | undefined {
    const { before, isNamed } = this.#contextAt(start)
    const isOwn = before?.isPlain === true && !isNamed && ownInitials(before, name) === true
    return isOwn ? before.edge : undefined
  }

  #family(group: Group): Spot | undefined {
    const text = this.#text
    const { name, end } = group
    const start = this.startOf(group)
    const place = { start, end, kind: 'name', subject: name.subject } as const
    const { isTitled, before, isNamed } = this.#contextAt(start)
    if (isTitled) return { ...place, strength: this.#strength(group), form: 'title' }
    if (before !== undefined)
      return isNamed ? undefined : this.#afterInitials(group, { ...place, start: before.edge }, before)
    const isAsName = isCapitalAt(text, start)
    const after = isAsName || isLoginJoint(text.charCodeAt(end)) ? this.#afterAt(end) : undefined
    const own = after === undefined ? undefined : ownInitials(after, name)
    if (after !== undefined && own !== undefined) {
      const strength = own && after.isPlain ? this.#strength(group) : 'weak'
      return { ...place, end: after.edge, strength, form: 'initial' }
    }
    const isTelling = group.alike <= mostAlike && (isAsName || end - start >= 6)
    return isTelling ? { ...place, strength: 'weak', form: 'family' } : undefined
  }

  #afterInitials(group: Group, place: Omit<Spot, 'strength' | 'form'>, before: Initials): Spot | undefined {
    const own = ownInitials(before, group.name)
    if (own === undefined) return undefined
    const isSure = own && (before.isPlain || this.#contextAt(before.edge).isTitled)
    return { ...place, strength: isSure ? this.#strength(group) : 'weak', form: 'initial' }
  }

  // Half of a double name, or a name that others have too, is as likely theirs.
  #strength(group: Group): Spot['strength'] {
    const isUnsure =
      group.name.isFamilyShared || group.attached || !hasAllFamily(group) || isCompany(this.#text, group.end)
    return isUnsure ? 'weak' : 'likely'
  }

  #given(group: Group): Spot | undefined {
    const { start, end, name } = group
    const isCommon = end - start < 4 || group.alike > mostAlike || !isCapitalAt(this.#text, start)
    if (group.words === 1 && (isCommon || commonGivenNames.has(fold(this.#text.slice(start, end)))))
      return undefined
    return {
      start: this.startOf(group),
      end,
      kind: 'name',
      subject: name.subject,
      strength: 'weak',
      form: 'given',
    }
  }

  #wordBefore(start: number): Word | undefined {
    this.#words ??= new Map()
    let word = this.#words.get(start)
    if (word === undefined && !this.#words.has(start)) {
      word = wordBefore(this.#text, start)
      this.#words.set(start, word)
    }
    return word
  }

  #contextAt(start: number): Context {
    if (this.#start !== start) {
      this.#start = start
      this.#context = contextAt(this.#text, start)
    }
    return this.#context
  }

  #afterAt(end: number): Initials | undefined {
    if (this.#end !== end) {
      this.#end = end
      this.#after = initialsAfter(this.#text, end)
    }
    return this.#after
  }
}

interface Word {
  readonly start: number
  readonly folded: string
}

/** The word before a place, with one or two joints between them. */
function wordBefore(text: string, start: number): Word | undefined {
  if (!isJoint(text.charCodeAt(start - 1))) return undefined
  const match = /(\p{L}[\p{L}\p{M}]*)[\s_.-]{1,2}$/u.exec(text.slice(Math.max(0, start - 12), start))
  return match === null ? undefined : { start: start - match[0].length, folded: fold(match[1] ?? '') }
}

const lowerBefore = /(?<!\p{L})\p{L}{1,5}[\s_.-]{1,2}$/u

// It may be the particle of a name.
function isLowerBefore(text: string, start: number): boolean {
  let end = start
  while (start - end < 2 && isJoint(text.charCodeAt(end - 1))) end--
  const from = wordStart(text, end, 6)
  if (isSurrogate(text.charCodeAt(from - 1)))
    return lowerBefore.test(text.slice(Math.max(0, start - 8), start))
  return end < start && from < end && end - from < 6
}

function contextAt(text: string, start: number): Context {
  if (!isJoint(text.charCodeAt(start - 1))) return noContext
  const isTitled = isTitleBefore(text, start)
  const before = initialsBefore(text, start)
  if (before === undefined) return isTitled ? titled : noContext
  return { isTitled, before, isNamed: isGivenBefore(text, before.edge) }
}

/** True when all initials are those of the name, false when a later one may be, undefined when one is another's. */
function ownInitials({ letters }: Initials, { parts }: PersonName): boolean | undefined {
  const first = letters[0] ?? ''
  let given = 0
  let isFirst = false
  let isLater = false
  for (const { role, word } of parts) {
    if (role !== 'given') continue
    const letter = given === 0 ? undefined : letters[given]
    if (letter !== undefined && !word.startsWith(letter)) return undefined
    if (word.startsWith(first)) {
      if (given === 0) isFirst = true
      else isLater = true
    }
    given++
  }
  if (isFirst) return true
  return isLater ? false : undefined
}

const dottedBefore = /(?<![\p{L}\p{M}\d'’&.-])(?:\p{Lu}\p{Ll}?\.(?:[ \u00a0\u2009\u202f]|-|\r?\n)?){1,3}$/u
const bareBefore = /(?<![\p{L}\p{M}\d'’&])(?:(\p{Lu}{1,3})[ \u00a0]|(\p{L})[._])$/u
const dottedAfter = /^(?:, ?|[ \u00a0])(?:\p{Lu}\p{Ll}?\.[ \u00a0-]?){1,3}/u

// After a blank or a joint.
function initialsBefore(text: string, start: number): Initials | undefined {
  if (!mayBeDotted(text, start) && !mayBeBare(text, start)) return undefined
  const window = text.slice(Math.max(0, start - 16), start)
  const dotted = dottedBefore.exec(window)
  if (dotted !== null) {
    const letters = lettersOf(dotted[0])
    const lead = letters.findIndex((letter) => !titles.has(letter))
    if (lead < 0) return undefined
    return {
      letters: letters.slice(lead),
      edge: start - dotted[0].length + leadLength(dotted[0], lead),
      isPlain: text[start - 1] !== '.' || isCapitalAt(text, start),
    }
  }
  const bare = bareBefore.exec(window)
  if (bare === null) return undefined
  const letters = Array.from(fold(bare[1] ?? bare[2] ?? ''))
  // "a.lee", as logins and mailboxes are made.
  const isLogin = bare[2] !== undefined && !isCapitalAt(text, start) && !isCapitalAt(text, start - 2)
  return { letters, edge: start - bare[0].length, isPlain: letters.length > 1 || isLogin }
}

/** "A." or "Ch." is there, with one or two signs after it. */
function mayBeDotted(text: string, start: number): boolean {
  for (let at = start - 1; at > start - 4; at--)
    if (text.charCodeAt(at) === dot) return mayBeCapital(text, at - 1) || mayBeCapital(text, at - 2)
  return false
}

function mayBeBare(text: string, start: number): boolean {
  const unit = text.charCodeAt(start - 1)
  if (unit === blank || unit === noBreak) return mayBeCapital(text, start - 2)
  return isLoginJoint(unit) && mayBeLetter(text, start - 2)
}

function lettersOf(written: string): readonly string[] {
  return [...written.matchAll(/\p{L}{1,2}(?=\.)/gu)].map(([letters]) => fold(letters))
}

function leadLength(written: string, lead: number): number {
  return [...written.matchAll(/\p{L}{1,2}(?=\.)/gu)][lead]?.index ?? 0
}

function initialsAfter(text: string, end: number): Initials | undefined {
  if (!mayBeAfter(text, end)) return undefined
  const window = text.slice(end, end + 16)
  const login = /^[._](\p{Ll})(?![\p{L}\d._@-])/u.exec(window)
  if (login !== null && !isCapitalAt(text, end - 1))
    return { letters: [fold(login[1] ?? '')], edge: end + 2, isPlain: true }
  if (!/[ ,\u00a0]/u.test(text[end] ?? '')) return undefined
  const dotted = dottedAfter.exec(window)
  if (dotted === null) {
    const bare = /^, ?(\p{Lu})(?=$|[\s;)\]"'<])/u.exec(window)
    return bare === null
      ? undefined
      : { letters: [fold(bare[1] ?? '')], edge: end + bare[0].length, isPlain: false }
  }
  const edge = end + dotted[0].trimEnd().length
  if (isWordAt(text, edge)) return undefined
  const isPlain = dotted[0].startsWith(',') || !/^\s\p{Lu}/u.test(text.slice(edge, edge + 2))
  return { letters: lettersOf(dotted[0]), edge, isPlain }
}

function mayBeAfter(text: string, end: number): boolean {
  const unit = text.charCodeAt(end)
  if (isLoginJoint(unit)) return mayBeLetter(text, end + 1)
  if (unit === comma) return mayBeCapital(text, end + (text.charCodeAt(end + 1) === blank ? 2 : 1))
  if (unit !== blank && unit !== noBreak) return false
  if (isSurrogate(text.charCodeAt(end + 1)) || isSurrogate(text.charCodeAt(end + 2))) return true
  return isCapitalAt(text, end + 1) && (text.charCodeAt(end + 2) === dot || text.charCodeAt(end + 3) === dot)
}

const titleWords = new WordIndex([...titles])
const titleBefore = /(?<!\p{L})(\p{L}{2,12})\.?[\s\u00a0]{1,3}$/u

function isTitleBefore(text: string, start: number): boolean {
  let end = start
  while (start - end < 3 && isBlank(text.charCodeAt(end - 1))) end--
  if (end === start) return false
  if (text.charCodeAt(end - 1) === dot) end--
  const from = wordStart(text, end, 13)
  if (isSurrogate(text.charCodeAt(from - 1))) {
    const match = titleBefore.exec(text.slice(Math.max(0, start - 17), start))
    return match !== null && titles.has(fold(match[1] ?? ''))
  }
  return end - from > 1 && end - from < 13 && titleWords.has(text, from, end)
}

/** Where the letters before a place start, of which no more than `most` are looked at. */
function wordStart(text: string, end: number, most: number): number {
  let start = end
  while (end - start < most && isLetterAt(text, start - 1)) start--
  return start
}

const [blank, noBreak, dot, comma, underscore, hyphen] = [0x20, 0xa0, 0x2e, 0x2c, 0x5f, 0x2d]

function isBlank(unit: number): boolean {
  if (unit < 0x80) return unit === blank || (unit >= 9 && unit <= 13)
  return unit === noBreak || (unit > 0x16_7f && /\s/u.test(String.fromCharCode(unit)))
}

const isLoginJoint = (unit: number): boolean => unit === dot || unit === underscore
const isJoint = (unit: number): boolean => isBlank(unit) || isLoginJoint(unit) || unit === hyphen

// Of letters beyond the first plane the patterns tell more than one unit does.
const isSurrogate = (unit: number): boolean => unit >= 0xd8_00 && unit <= 0xdf_ff
const mayBeCapital = (text: string, at: number): boolean =>
  isCapitalAt(text, at) || isSurrogate(text.charCodeAt(at))
const mayBeLetter = (text: string, at: number): boolean =>
  isLetterAt(text, at) || isSurrogate(text.charCodeAt(at))

// "Paul A. Müller" is Paul.
function isGivenBefore(text: string, start: number): boolean {
  const match = /(?<!\p{L})(\p{Lu}\p{L}{1,14})[ \u00a0]$/u.exec(text.slice(Math.max(0, start - 18), start))
  return match !== null && commonGivenNames.has(fold(match[1] ?? ''))
}

const company =
  /^(?:[ ,-]{1,2}(?:&|\+|(?:und|and|et|y|e|i) (?:S[öo]hne|Sons?|Partner|Fils|Hijos|Figli|Co)\b|GmbH|AG|KG|OHG|GbR|UG|SE|eK|Ltd|Limited|LLC|LLP|Inc|Corp|Company|Group|Gruppe|Holding|Logistics?|S\.?A\.?S?\b|S\.?L\.?\b|S\.?r\.?l\b|S\.?p\.?A\b|B\.?V\b|N\.?V\b|Oy\b|AB\b|A\/S|ApS|AS\b|sp\. ?z|s\. ?r\. ?o|a\. ?s\.|Kft|Zrt|d\.o\.o))/u

/** True where the form of a company follows. */
function isCompany(text: string, end: number): boolean {
  return ' ,-'.includes(text.charAt(end)) && company.test(text.slice(end, end + 24))
}
