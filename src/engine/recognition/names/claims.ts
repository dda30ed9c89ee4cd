import type { Strength } from '../../detection/finding.ts'
import { is } from './gazetteer.ts'
import { type Reading, shape } from './reading.ts'

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
  if ((kinds & (is.occupation | is.title)) !== 0)
    return (kinds & is.frequent) === 0 && (kinds & is.given) === 0
  return (kinds & names) === 0 && isCompound(reading.keys[word] ?? '')
}

/** "A letter", "I am", "Y después": a letter that is a word. */
function isLetterWord(reading: Reading, word: number): boolean {
  return /^[aieoyu]$/u.test(reading.keys[word] ?? '') && !gapAfter(reading, word).startsWith('.')
}

/** "Müllerstraße", "Rosenweg", "Kundenservice". */
function isCompound(key: string): boolean {
  return (
    key.length > 6 &&
    /(?:service|team|dienst|abteilung|betreuung|support|zentrale|desk|strasse|str|weg|platz|allee|gasse|ufer|damm|brucke|straat|gatan|vej|gade)$/u.test(
      key,
    )
  )
}

/** True when at the start of a line or a sentence, where any word has a capital letter. */
export function isSentenceStart(reading: Reading, word: number): boolean {
  if (word === firstOfLine(reading, word)) return true
  const gap = gapBefore(reading, word)
  if (gap === ' ' || gap === ', ') return false
  return /[.!?:…•*"„“(]/u.test(
    gap.replace(/^\.(?=[ ,]?$)/u, (dot) => (isInitial(reading, word - 1) ? '' : dot)),
  )
}

const joins = /^(?:[ \u00a0]{1,2}|-|\u2011|\. ?)$/u

/** True when two neighbouring words may be parts of one name. */
export function areJoined(reading: Reading, word: number): boolean {
  const gap = gapAfter(reading, word)
  if (gap === ' ' || gap === '-') return true
  if (!joins.test(gap)) return false
  return !gap.startsWith('.') || isInitial(reading, word) || isAbbreviated(reading, word)
}

/** "St. Anna", "Th. Mann", "Chr. Lee": the dot does not end the sentence. */
function isAbbreviated({ keys, ends, starts }: Reading, word: number): boolean {
  return (
    (ends[word] ?? 0) - (starts[word] ?? 0) === 2 &&
    ['st', 'th', 'ch', 'ph', 'jr', 'sr', 'fr', 'jo'].includes(keys[word] ?? '')
  )
}

const mostWords = 6

/**
 * The last word of the name that begins at a word, taking every word in capitals for a part of it until something else
 * follows. Undefined when none begins there.
 */
export function nameFrom(reading: Reading, first: number): number | undefined {
  let last: number | undefined
  const end = Math.min(first + mostWords, reading.starts.length)
  for (let at = first; at < end; at++) {
    if (at > first && !areJoined(reading, at - 1)) break
    if (isParticleHere(reading, at, end) || isParticleBeforeLower(reading, at)) continue
    if (!isCapital(reading, at) && !isLowerFamily(reading, at, first)) break
    if (
      isStop(reading, at) &&
      !(at > first && isKind(reading, at, is.plain) && gapBefore(reading, at) === '-')
    )
      break
    last = at
  }
  return last !== undefined && hasWord(reading, first, last) ? last : undefined
}

/** The last word of a name when a cue says that one stands here: a word of another language may be its last. */
export function namedFrom(reading: Reading, first: number): number | undefined {
  const last = nameFrom(reading, first)
  if (last === undefined || reading.isGerman) return last
  const at = last + 1
  if (gapBefore(reading, at) !== ' ' || reading.shapes[at] !== shape.capital) return last
  if (
    isKind(reading, at, notNames) ||
    (reading.keys[at] ?? '').length < 4 ||
    /^[ \u00a0]?[:=(]/u.test(gapAfter(reading, at))
  )
    return last
  const rest = areJoined(reading, at) ? nameFrom(reading, at + 1) : undefined
  if (rest !== undefined) return isKind(reading, at + 1, is.family) ? rest : last
  return isKind(reading, at + 1, is.particle) && gapAfter(reading, at) === ' ' ? last : at
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
  if (at <= first || reading.shapes[at] !== shape.lower || gapBefore(reading, at) !== ' ') return false
  if (reading.shapes[at - 1] !== shape.capital || !isKind(reading, at - 1, is.particle)) return false
  return (
    isKind(reading, at, is.family) && !isKind(reading, at, is.plain) && (reading.keys[at] ?? '').length > 3
  )
}

/** "van", "de la" before the next word in capitals. */
function isParticleHere(reading: Reading, at: number, end: number): boolean {
  if (!isKind(reading, at, is.particle) || reading.shapes[at] === shape.upper) return false
  for (let next = at + 1; next < Math.min(end, at + 4); next++) {
    if (!areJoined(reading, next - 1)) return false
    if (isKind(reading, next, is.particle) && reading.shapes[next] === shape.lower) continue
    return isCapital(reading, next) && !isStop(reading, next)
  }
  return false
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

/** True when what stands around shows that a company, a street or an institution is called so. */
export function isThing(reading: Reading, first: number, last: number): boolean {
  return isThingAfter(reading, last) || isThingBefore(reading, first)
}

function isThingAfter(reading: Reading, last: number): boolean {
  const next = last + 1
  const gap = gapAfter(reading, last)
  if (gap !== ' ') {
    if (/^ ?[&+] ?/u.test(gap)) return true
    if (!/^[ \u00a0,-]{1,2}$/u.test(gap)) return false
  }
  if (next >= reading.starts.length) return false
  if (gap.includes(','))
    return isKind(reading, next, is.organization) && legalForm.test(reading.keys[next] ?? '')
  if (isSpacedForm(reading, next)) return true
  if (reading.shapes[next] === shape.lower && gap !== '-')
    return /^(?:gmbh|ltd|street|road|strasse|str|ulica|airport|station|stadium|university|hospital|school|orchestra)$/u.test(
      reading.keys[next] ?? '',
    )
  if (isKind(reading, next, is.streetAfter) && !isKind(reading, next, is.family)) return true
  return isKind(reading, next, is.organization) && !isKind(reading, next, is.frequent)
}

const legalForm = /^(?:inc|ltd|llc|llp|gmbh|ag|kg|lda|srl|spa|sl|sa|bv|nv|plc|oy|as|ab)$/u

/** "Sp. z o.o.", "s.c.", "S.L.": a legal form in letters with dots. */
function isSpacedForm({ text, starts, keys }: Reading, word: number): boolean {
  return (
    (keys[word] ?? '').length < 3 &&
    /^(?:sp\. ?z|s\.c\.|s\.a\.|s\.r\.l|s\.l\.|b\.v\.|n\.v\.|e\.v\.|s\.p\.a)/iu.test(
      text.slice(starts[word], (starts[word] ?? 0) + 7),
    )
  )
}

function isThingBefore(reading: Reading, first: number): boolean {
  let before = first - 1
  if (before < 0 || reading.lineOf[before] !== reading.lineOf[first]) return false
  const gap = gapBefore(reading, first)
  if (gap !== ' ') {
    if (/[&+]/u.test(gap)) return true
    if (!/^(?:[ \u00a0-]|\. ?)$/u.test(gap)) return false
  }
  while (
    before > 0 &&
    isKind(reading, before, is.particle) &&
    !isKind(reading, before, is.streetBefore) &&
    gapBefore(reading, before) === ' '
  )
    before--
  if (isKind(reading, before, is.organization) && isCapital(reading, before)) return true
  return isKind(reading, before, is.streetBefore) && isStreetWord(reading, before)
}

/** "Am", "Al", "St" and the like are streets only in capitals; "calle" and "ul." always. */
function isStreetWord(reading: Reading, word: number): boolean {
  if (reading.keys[word] === 'via') return isItalianVia(reading, word)
  if (isKind(reading, word, is.lead | is.particle | is.self)) return false
  return isCapital(reading, word)
    ? !isKind(reading, word, is.given)
    : (reading.keys[word] ?? '').length > 2 || reading.keys[word] === 'ul'
}

/** "in via Verdi": by the Italian word before it, for "via Anna" is English. */
function isItalianVia(reading: Reading, word: number): boolean {
  return (
    isCapital(reading, word) ||
    /^(?:in|di|da|dalla|alla|della|nella|la|sede|indirizzo|ufficio|negozio|a)$/u.test(
      reading.keys[word - 1] ?? '',
    )
  )
}

/** True when a word of streets and places stands among them, which "San" and "Calle" are. */
export function hasStreetWord(reading: Reading, first: number, last: number): boolean {
  for (let at = first; at < last; at++)
    if (
      isKind(reading, at, is.streetBefore) &&
      isCapital(reading, at) &&
      reading.keys[at] !== 'al' &&
      !isKind(reading, at, is.frequent)
    )
      return true
  return false
}
