import type { Strength } from '../../detection/finding.ts'
import { is } from './gazetteer.ts'
import { gap, type Reading, shape } from './reading.ts'

/** Words that a rule takes for somebody's name, both ends included. */
export interface Claim {
  readonly from: number
  readonly to: number
  readonly strength: Strength
  readonly rule: string
}

/** Looks for one sign of a name in a page. */
export type Rule = (reading: Reading) => readonly Claim[]

/** What stands between a word and the one before it. */
export function gapBefore({ text, starts, ends }: Reading, word: number): string {
  return text.slice(word === 0 ? 0 : (ends[word - 1] ?? 0), starts[word] ?? 0)
}

/** What stands between a word and the one after it. */
export function gapAfter({ text, starts, ends }: Reading, word: number): string {
  return text.slice(ends[word] ?? 0, starts[word + 1] ?? text.length)
}

/** How many units stand between a word and the one before it. */
export function gapLength({ text, starts, ends }: Reading, word: number): number {
  return (starts[word] ?? text.length) - (ends[word - 1] ?? 0)
}

/** True when one blank alone stands before the word. */
export function isBlankBefore({ gaps }: Reading, word: number): boolean {
  return gaps[word] === gap.blank
}

export function isBlankAfter({ gaps }: Reading, word: number): boolean {
  return gaps[word + 1] === gap.blank
}

export function isHyphenBefore({ gaps }: Reading, word: number): boolean {
  return gaps[word] === gap.hyphen
}

export function isHyphenAfter({ gaps }: Reading, word: number): boolean {
  return gaps[word + 1] === gap.hyphen
}

/** True when a comma and one blank stand before the word. */
export function isCommaBefore({ gaps }: Reading, word: number): boolean {
  return gaps[word] === gap.comma
}

/** True unless just a blank, a hyphen or a comma and a blank stand behind the word. */
export function hasSignsAfter({ gaps }: Reading, word: number): boolean {
  return gaps[word + 1] === gap.other
}

export function isDotAfter(reading: Reading, word: number): boolean {
  return unitAfter(reading, word) === 46
}

/** The UTF-16 unit right behind a word, NaN at the end of the page. */
export function unitAfter({ text, ends }: Reading, word: number): number {
  return text.charCodeAt(ends[word] ?? text.length)
}

/** The index of the last word of the line a word is on. */
export function lastOfLine({ lines, lineOf, starts }: Reading, word: number): number {
  return (lines[(lineOf[word] ?? 0) + 1] ?? starts.length) - 1
}

/** The index of the first word of the line a word is on. */
export function firstOfLine({ lines, lineOf }: Reading, word: number): number {
  return lines[lineOf[word] ?? 0] ?? 0
}

/** True when a word may be any of the kinds given as bits. */
export function isKind({ kinds }: Reading, word: number, bits: number): boolean {
  return ((kinds[word] ?? 0) & bits) !== 0
}

/** True for a given name that our own lists have. */
export function isFrequentGiven(reading: Reading, word: number): boolean {
  return isKind(reading, word, is.given) && isKind(reading, word, is.frequent)
}

/** True for a word with a capital letter, an abbreviated one too, that is no code. */
export function isCapital({ shapes }: Reading, word: number): boolean {
  const form = shapes[word]
  return form === shape.capital || form === shape.upper || form === shape.initial
}

export function isInitial({ shapes }: Reading, word: number): boolean {
  return shapes[word] === shape.initial
}

/** True for a word of three letters or more with a capital, that may be none of the kinds given as bits. */
export function isUnlisted(reading: Reading, word: number, bits: number): boolean {
  return (
    reading.shapes[word] === shape.capital &&
    !isKind(reading, word, bits) &&
    (reading.keys[word] ?? '').length > 2
  )
}

const names = is.given | is.family

/** True for a word that no name has: a function word, a title, a company's or an occupation's. */
export function isStop(reading: Reading, word: number): boolean {
  const kinds = reading.kinds[word] ?? 0
  if (isInitial(reading, word)) return isLetterWord(reading, word)
  if ((kinds & is.plain) !== 0) return (kinds & is.given) === 0 || (kinds & is.frequent) === 0
  if ((kinds & is.organization) !== 0) return (kinds & is.frequent) === 0
  if ((kinds & (is.trade | is.site)) !== 0 && (kinds & names) === 0) return true
  if ((kinds & (is.occupation | is.title)) !== 0)
    return (kinds & is.frequent) === 0 && (kinds & is.given) === 0
  return (kinds & names) === 0 && isCompound(reading.keys[word] ?? '')
}

const letterWords: ReadonlySet<string> = new Set('aieoyu')

/** "A letter", "I am", "Y después": a letter that is a word. */
function isLetterWord(reading: Reading, word: number): boolean {
  return letterWords.has(reading.keys[word] ?? '') && !isDotAfter(reading, word)
}

/** "Müllerstraße", "Rosenweg", "Kundenservice". */
function isCompound(key: string): boolean {
  return (
    key.length > 6 &&
    compoundEnds.has(pairAt(key, key.length - 2)) &&
    /(?:service|team|dienst|abteilung|betreuung|support|zentrale|desk|strasse|str|weg|platz|allee|gasse|ufer|damm|brucke|straat|gatan|vej|gade)$/u.test(
      key,
    )
  )
}

/** How they end, which most other words do not. */
const compoundEnds: ReadonlySet<number> = new Set(
  'ce am st ng rt le sk se tr eg tz ee er mm ke at an ej de'.split(' ').map((end) => pairAt(end, 0)),
)

/** Two letters as one number. */
function pairAt(key: string, at: number): number {
  return (key.charCodeAt(at) << 16) | key.charCodeAt(at + 1)
}

/** True when at the start of a line or a sentence, where any word has a capital letter. */
export function isSentenceStart(reading: Reading, word: number): boolean {
  if (word === firstOfLine(reading, word)) return true
  const form = reading.gaps[word]
  if (form === gap.blank || form === gap.comma || form === gap.hyphen) return false
  const written = gapBefore(reading, word)
  // The dot of an initial ends no sentence.
  if (isInitial(reading, word - 1) && initialDot.test(written)) return false
  return sentenceEnd.test(written)
}

const initialDot = /^\.[ ,]?$/
const sentenceEnd = /[.!?:…•*"„“(]/

/** Blanks, a hyphen that breaks no line, or a dot. */
function isJoint(reading: Reading, word: number): boolean {
  const { text, starts, ends } = reading
  const end = ends[word] ?? text.length
  const length = (starts[word + 1] ?? text.length) - end
  if (length > 2) return false
  const first = text.charCodeAt(end)
  const isLonger = length === 2
  // "v/d Berg"
  if (first === 47) return isDutchLetter(reading, word)
  if (first === 46) {
    const second = isLonger ? text.charCodeAt(end + 1) : 32
    // "K.-H. Lee"
    return second === 32 || (second === 45 && isInitial(reading, word) && isInitial(reading, word + 1))
  }
  if (first === 0x2011) return !isLonger
  return isBlank(first) && (!isLonger || isBlank(text.charCodeAt(end + 1)))
}

const isBlank = (unit: number) => unit === 32 || unit === 0xa0

/** True when two neighbouring words may be parts of one name. */
export function areJoined(reading: Reading, word: number): boolean {
  const form = reading.gaps[word + 1]
  if (form === gap.blank || form === gap.hyphen) return true
  if (form === gap.comma || !isJoint(reading, word)) return false
  return !isDotAfter(reading, word) || isInitial(reading, word) || isAbbreviated(reading, word)
}

/** "St. Anna", "Th. Mann", "Tj. Hoekstra", "v.d. Berg": the dot does not end the sentence. */
function isAbbreviated(reading: Reading, word: number): boolean {
  const length = (reading.ends[word] ?? 0) - (reading.starts[word] ?? 0)
  return length === 2 ? abbreviations.has(reading.keys[word] ?? '') : isDutchLetter(reading, word)
}

const abbreviations: ReadonlySet<string> = new Set('st th ch ph jr sr fr jo tj sj ij ev iz'.split(' '))

/** The letters of "v.d." and "v/d". */
function isDutchLetter({ keys, shapes }: Reading, word: number): boolean {
  // "v.d" looks like a file's name.
  if (shapes[word] !== shape.lower && shapes[word] !== shape.code) return false
  return keys[word] === 'v' ? keys[word + 1] === 'd' : keys[word] === 'd' && keys[word - 1] === 'v'
}

const mostWords = 6

/**
 * The last word of the name that begins at a word, taking every word in capitals for a part of it until something else
 * follows. Undefined when none begins there.
 */
export function nameFrom(reading: Reading, first: number): number | undefined {
  let last: number | undefined
  const end = Math.min(first + mostWords, reading.starts.length)
  // Polish "z żoną do Grecji" goes somewhere.
  if (reading.keys[first] === 'do' && reading.shapes[first] === shape.lower) return undefined
  for (let at = first; at < end; at++) {
    if (at > first && !areJoined(reading, at - 1)) break
    if (isBetween(reading, at, first, end)) continue
    if (!isCapital(reading, at) && !isLowerPart(reading, at, first)) break
    if (isStop(reading, at) && !mayEndName(reading, at, first)) break
    if (at > first && isShoutedVerb(reading, at)) break
    last = at
  }
  return last !== undefined && hasWord(reading, first, last) ? last : undefined
}

/** An ordinary word that is part of a name here: behind a hyphen, or a family name behind a given one, as in `Anna Vos`. */
function mayEndName(reading: Reading, at: number, first: number): boolean {
  if (at === first) return false
  if (isBehindParticles(reading, at) || isSicilian(reading, at)) return true
  if (!isKind(reading, at, is.plain)) return false
  if (isHyphenBefore(reading, at)) return true
  return (
    plainFamilies.has(reading.keys[at] ?? '') &&
    reading.shapes[at] === shape.capital &&
    isKind(reading, at - 1, is.given) &&
    isKind(reading, at - 1, is.frequent) &&
    !isKind(reading, at - 1, is.plain | is.doubtful) &&
    !hours.has(reading.keys[at + 1] ?? '')
  )
}

/** "van der Molen", "ter Haar", "v.d. Berg": a Dutch family, whatever else the word is. */
function isBehindParticles({ keys, shapes }: Reading, at: number): boolean {
  const before = keys[at - 1] ?? ''
  if (shapes[at] !== shape.capital || shapes[at - 1] === shape.upper) return false
  if (familyParticles.has(before)) return true
  const further = keys[at - 2]
  return (
    ((before === 'der' || before === 'den' || before === 't') && further === 'van') ||
    (before === 'd' && further === 'v')
  )
}

/** "Totò Li Vigni". */
const isSicilian = (reading: Reading, at: number): boolean =>
  reading.keys[at] === 'li' &&
  reading.shapes[at] === shape.capital &&
  reading.shapes[at + 1] === shape.capital &&
  isBlankAfter(reading, at) &&
  isKind(reading, at - 1, is.given)

const familyParticles: ReadonlySet<string> = new Set(['ter', 'ten', 'vd'])

const plainFamilies: ReadonlySet<string> = new Set(
  'vos day page mann freund dias sonntag meer mucha piatek sobota niedziela marzec kwiecien grudzien natale maggio aprile sabato agosto'.split(
    ' ',
  ),
)
/** "mit Anna Sonntag früh" tells when. */
const hours: ReadonlySet<string> = new Set(
  'um fruh abend morgen mittag vormittag nachmittag ab bis of one'.split(' '),
)

/** "JOHN DOE STATED": of a verb in large letters nothing else tells that it is one. */
const isShoutedVerb = (reading: Reading, at: number): boolean =>
  reading.shapes[at] === shape.upper && isKind(reading, at, is.saying) && !isKind(reading, at, names)

/** What stands within names and ends none: "van", "Le" of "Le roux", "Freiherr". */
function isBetween(reading: Reading, at: number, first: number, end: number): boolean {
  if (isOrdinal(reading, at, first)) return true
  if (isDutchLetter(reading, at)) return isCapital(reading, at + (reading.keys[at] === 'v' ? 2 : 1))
  if (!isKind(reading, at, is.particle) && !isKind(reading, at + 1, is.particle)) return false
  return (
    isParticleHere(reading, at, first, end) ||
    isParticleBeforeLower(reading, at) ||
    isNobility(reading, at, first)
  )
}

function isLowerPart(reading: Reading, at: number, first: number): boolean {
  return isLowerFamily(reading, at, first) || isLowerSyllable(reading, at, first)
}

/** "M.ª Dolores": short for "María". */
const isOrdinal = ({ text, starts, ends, shapes }: Reading, at: number, first: number): boolean =>
  at > first &&
  shapes[at - 1] === shape.initial &&
  ends[at] === (starts[at] ?? 0) + 1 &&
  text[starts[at] ?? 0] === 'ª'

/** The last word of a name when a cue says that one stands here: a word of another language may be its last. */
export function namedFrom(reading: Reading, first: number): number | undefined {
  const last = nameFrom(reading, first)
  if (last === undefined || reading.isGerman) return last
  const at = last + 1
  if (!isBlankBefore(reading, at) || reading.shapes[at] !== shape.capital) return last
  if (
    isKind(reading, at, notNames) ||
    (reading.keys[at] ?? '').length < 4 ||
    /^[ \u00a0]?[:=(]/u.test(gapAfter(reading, at))
  )
    return last
  const rest = areJoined(reading, at) ? nameFrom(reading, at + 1) : undefined
  if (rest !== undefined) return isKind(reading, at + 1, is.family) ? rest : last
  return isKind(reading, at + 1, is.particle) && isBlankAfter(reading, at) ? last : at
}

const notNames =
  is.organization |
  is.occupation |
  is.title |
  is.streetBefore |
  is.streetAfter |
  is.nameLabel |
  is.personLabel

/** "Da silva", "Le roux": a particle in capitals with the family name in small letters, as machines write it. */
function isParticleBeforeLower(reading: Reading, at: number): boolean {
  return (
    reading.shapes[at] === shape.capital &&
    isKind(reading, at, is.particle) &&
    isLowerFamily(reading, at + 1, at)
  )
}

function isLowerFamily(reading: Reading, at: number, first: number): boolean {
  if (at <= first || reading.shapes[at] !== shape.lower || !isBlankBefore(reading, at)) return false
  if (reading.shapes[at - 1] !== shape.capital || !isKind(reading, at - 1, is.particle)) return false
  return (
    isKind(reading, at, is.family) && !isKind(reading, at, is.plain) && (reading.keys[at] ?? '').length > 3
  )
}

/** "Cornelius Freiherr von Stetten". */
function isNobility(reading: Reading, at: number, first: number): boolean {
  return (
    at > first &&
    isBlankAfter(reading, at) &&
    isKind(reading, at + 1, is.particle) &&
    nobility.has(reading.keys[at] ?? '') &&
    isCapital(reading, at)
  )
}

const nobility: ReadonlySet<string> = new Set(
  'freiherr freifrau freiin baron baronin baroness graf grafin ritter edler edle furst furstin prinz prinzessin'.split(
    ' ',
  ),
)

/** "Seo-yeon": the second syllable of a Korean given name is often written small. */
function isLowerSyllable(reading: Reading, at: number, first: number): boolean {
  if (at <= first || !isHyphenBefore(reading, at) || reading.shapes[at] !== shape.lower) return false
  const length = (reading.keys[at] ?? '').length
  return (
    length > 1 &&
    length < 6 &&
    ((reading.kinds[at] ?? 0) & ~(is.given | is.family | is.frequent)) === 0 &&
    (reading.keys[at - 1] ?? '').length < 6 &&
    isKind(reading, at - 1, is.given | is.family) &&
    !isKind(reading, at - 1, is.plain)
  )
}

/** "van", "de la" before the next word in capitals. */
function isParticleHere(reading: Reading, at: number, first: number, end: number): boolean {
  if (!isKind(reading, at, is.particle) || reading.shapes[at] === shape.upper) return false
  if (reading.shapes[at] === shape.lower && !mayLink(reading, at, first)) return false
  for (let next = at + 1; next < Math.min(end, at + 4); next++) {
    if (!areJoined(reading, next - 1)) return false
    if (isKind(reading, next, is.particle) && reading.shapes[next] === shape.lower) continue
    return isCapital(reading, next) && (!isStop(reading, next) || isBehindParticles(reading, next))
  }
  return false
}

/** Words that part two people or a place from a name as often as they are part of one. */
function mayLink(reading: Reading, at: number, first: number): boolean {
  const key = reading.keys[at] ?? ''
  // "Jansen in Utrecht", "Hoogeboom op Prinsengracht": of a name only in "in 't Veld", "op den Akker".
  if (prepositions.has(key)) return isOfFamily(reading, at, first)
  if (key === 'o') return false
  // Polish "od Kapliczki do Stawu".
  if (key === 'do' && at > first && !hasListed(reading, first, at - 1)) return false
  // "È Moreno": these begin none.
  if (at === first) return key !== 'e' && key !== 'y'
  // "Müller vom Fach", "Karl vom Stein".
  if (contractions.has(key)) return isKind(reading, at - 1, is.given | is.title) || isInitial(reading, at - 1)
  if (key !== 'e' && key !== 'y') return true
  // "Leonor e o Duarte", "Ana y Carlos".
  return at - first > 1 && isCapital(reading, at + 1) && !isBetweenGiven(reading, at)
}

/** "in 't Veld"; "Cord Meyer zu Selhausen", when the line has nothing else. */
const isOfFamily = (reading: Reading, at: number, first: number): boolean =>
  (isKind(reading, at + 1, is.particle) && !isCapital(reading, at + 1)) ||
  (reading.keys[at] === 'zu' &&
    at - first > 1 &&
    first === firstOfLine(reading, first) &&
    at + 1 === lastOfLine(reading, at))

const prepositions: ReadonlySet<string> = new Set(['in', 'op', 'te', 'auf', 'af', 'zu'])
const contractions: ReadonlySet<string> = new Set(['vom', 'zum', 'zur'])

function isBetweenGiven(reading: Reading, at: number): boolean {
  return (
    isKind(reading, at + 1, is.given) &&
    !(isKind(reading, at + 1, is.family) && isKind(reading, at + 1, is.frequent))
  )
}

/** True unless there are only initials and particles. */
export function hasWord(reading: Reading, first: number, last: number): boolean {
  for (let at = first; at <= last; at++)
    if (isCapital(reading, at) && !isInitial(reading, at) && (reading.keys[at] ?? '').length > 1) return true
  return false
}

/** How many words, without particles. */
export function lengthOf(reading: Reading, first: number, last: number): number {
  let count = 0
  for (let at = first; at <= last; at++) if (isCapital(reading, at)) count++
  return count
}

/** True when a word among them is in the lists of names. */
export function hasListed(reading: Reading, first: number, last: number, bits = names): boolean {
  for (let at = first; at <= last; at++) if (isKind(reading, at, bits)) return true
  return false
}

/** True for a page that people wrote without capital letters, but for the first of a line and one word in fifty. */
export function isLowerPage({ shapes, lines }: Reading): boolean {
  let capitals = 0
  for (const form of shapes) if (form === shape.capital) capitals++
  for (const first of lines) if (shapes[first] === shape.capital) capitals--
  return capitals * 50 <= shapes.length
}
