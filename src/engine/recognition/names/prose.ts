import { isFirm } from './called.ts'
import { programs } from './chats.ts'
import {
  areJoined,
  type Claim,
  gapAfter,
  gapLength,
  hasListed,
  isCapital,
  isInitial,
  isKind,
  isSentenceStart,
  isStop,
  isUnlisted,
  lastOfLine,
  lengthOf,
  nameFrom,
  type Rule,
  unitAfter,
  isBlankAfter,
  isBlankBefore,
  isCommaBefore,
  isFrequentGiven,
} from './claims.ts'
import { isThing } from './things.ts'
import { is, thingWords } from './gazetteer.ts'
import { departments, ofDepartment } from './lists/beside-cues.ts'
import * as cues from './lists/prose-cues.ts'
import { linkWords } from './lists/cue-words.ts'
import { type Reading, shape } from './reading.ts'

/**
 * Names that no list needs to hold, since only people do what the sentence says: `X lives in`, `X Y's`, `speak to X Y`,
 * `calls me X`, `founders: X, Y and Z`, `X, can you`.
 */
export const prose: Rule = (reading) => {
  const claims: Claim[] = []
  for (let at = 0; at < reading.keys.length; at++) {
    if (isCapital(reading, at)) {
      const claim = vanDer(reading, at) ?? doing(reading, at) ?? owner(reading, at) ?? spokenTo(reading, at)
      if (claim !== undefined) claims.push(claim)
    } else if (isKind(reading, at, is.phrase) && isBlankBefore(reading, at) && isBlankAfter(reading, at)) {
      const claim = met(reading, at) ?? calledSo(reading, at)
      if (claim !== undefined) claims.push(claim)
    }
    if (isKind(reading, at, is.group) && /^ ?:[ \u00a0]{0,2}$/u.test(gapAfter(reading, at)))
      claims.push(...group(reading, at + 1))
  }
  return [...claims, ...speakers(reading)]
}

const otherWords = thingWords | is.greeting | is.closing | is.header | is.german

/** A word in capitals that is a name or that no list has. */
function mayBeName(reading: Reading, at: number): boolean {
  return isUnlisted(reading, at, otherWords) && !isStop(reading, at)
}

/** `X lives in`, `X Y was born`, `X, can I`: whoever does so at the start of a sentence. */
function doing(reading: Reading, at: number): Claim | undefined {
  if (reading.isGerman || !(isLargeGiven(reading, at) || isUnlisted(reading, at, otherWords)))
    return undefined
  if (!isSentenceStart(reading, at) && !isBehindArticle(reading, at)) return undefined
  if (!isLargeGiven(reading, at) && (isStop(reading, at) || isCallingAlone(reading, at))) return undefined
  const last = areJoined(reading, at) && mayBeName(reading, at + 1) ? at + 1 : at
  if (isCapital(reading, last + 1) || !isFollowedByDeed(reading, last)) return undefined
  return !isThing(reading, at, last)
    ? { from: at, to: last, strength: 'likely', rule: 'what people do' }
    : undefined
}

/** "Właściciel mieszka w …": what somebody is, and nobody's name. */
const isCallingAlone = (reading: Reading, at: number): boolean =>
  isKind(reading, at, is.role | is.job | is.personLabel) && !isKind(reading, at, is.given | is.family)

/** "Vd Berg belde", "Vd. Laan". */
function vanDer(reading: Reading, at: number): Claim | undefined {
  const isFamily =
    reading.keys[at] === 'vd' &&
    reading.shapes[at] === shape.capital &&
    reading.shapes[at + 1] === shape.capital
  return isFamily && /^\.? $/u.test(gapAfter(reading, at))
    ? { from: at, to: at + 1, strength: 'likely', rule: 'family name in prose' }
    : undefined
}

/** "o Tonhão", as Portuguese speaks of people. */
function isBehindArticle(reading: Reading, at: number): boolean {
  const before = reading.keys[at - 1]
  return (before === 'o' || before === 'a') && isBlankBefore(reading, at)
}

function isLargeGiven(reading: Reading, at: number): boolean {
  return reading.shapes[at] === shape.capital && isFrequentGiven(reading, at)
}

function isFollowedByDeed(reading: Reading, last: number): boolean {
  if (isBlankAfter(reading, last))
    return (
      cues.humanVerbs.has(reading.keys[last + 1] ?? '') ||
      endsPhrase(reading, last + 2, cues.humanPhrases) ||
      isOfDepartment(reading, last + 1)
    )
  if (!isCommaBefore(reading, last + 1)) return false
  // "Additionally, this is …" speaks to nobody.
  return (
    endsPhrase(reading, last + 2, cues.addressing) ||
    (isLargeGiven(reading, last) && endsPhrase(reading, last + 2, cues.telling))
  )
}

const mostOfDepartment = 3

/** `X from Accounts asked`, `X de la compta a dit`. */
export function isOfDepartment(reading: Reading, link: number): boolean {
  if (!ofDepartment.has(reading.keys[link] ?? '') || reading.shapes[link] !== shape.lower) return false
  for (let at = link + 1; at <= link + mostOfDepartment; at++) {
    if (!isBlankBefore(reading, at)) return false
    if (departments.has(reading.keys[at] ?? ''))
      return (
        isBlankAfter(reading, at) &&
        (isKind(reading, at + 1, is.saying) ||
          cues.deeds.has(reading.keys[at + 1] ?? '') ||
          cues.auxiliaries.has(reading.keys[at + 1] ?? ''))
      )
  }
  return false
}

/** `X Y's`: a given name or one in foreign letters, and what no list of things has. */
function owner(reading: Reading, at: number): Claim | undefined {
  const last = at + 1
  if (reading.isGerman || !isBlankAfter(reading, at) || !isPossessive(reading, last)) return undefined
  if (!mayBeName(reading, at) || !mayBeName(reading, last)) return undefined
  const isForeign = hasAccent.test(reading.text.slice(reading.starts[at], reading.ends[last]))
  if (!isKind(reading, at, is.given) && !isForeign) return undefined
  const isLonger = at > 0 && isBlankBefore(reading, at) && isCapital(reading, at - 1)
  return isLonger || isThing(reading, at, last)
    ? undefined
    : { from: at, to: last, strength: 'likely', rule: 'possessive' }
}

/** "'s" behind a word, and no company's department behind that. */
function isPossessive(reading: Reading, at: number): boolean {
  if (!isApostropheAfter(reading, at) || reading.keys[at + 1] !== 's') return false
  return !isBlankAfter(reading, at + 1) || !isKind(reading, at + 2, is.organization)
}

function isApostropheAfter(reading: Reading, at: number): boolean {
  const unit = unitAfter(reading, at)
  return (unit === 39 || unit === 0x2019) && gapLength(reading, at + 1) === 1
}

const hasAccent = /[\u00c0-\u024f]/

/** `Remember me, X?`, `Come here, X!`: whoever a sentence ends with behind its comma. */
function spokenTo(reading: Reading, at: number): Claim | undefined {
  if (!isCommaBefore(reading, at) || !isLargeGiven(reading, at)) return undefined
  if (!/^ ?[!?]/u.test(gapAfter(reading, at))) return undefined
  return isKind(reading, at, is.organization | is.occupation | is.title)
    ? undefined
    : { from: at, to: at, strength: 'likely', rule: 'spoken to' }
}

/** `X: …` at the start of lines of a conversation, of which one speaker at least is in the lists. */
function speakers(reading: Reading): readonly Claim[] {
  const claims: Claim[] = []
  let listed = 0
  for (const at of reading.lines) {
    if (!isSpeaker(reading, at)) continue
    const isGiven = isKind(reading, at, is.given)
    if (isGiven && !isKind(reading, at, otherWords)) listed++
    if (isGiven || mayBeName(reading, at))
      claims.push({ from: at, to: at, strength: 'likely', rule: 'speaker' })
  }
  return claims.length > 1 && listed > 0 ? claims : []
}

const colon = 58

/** One word in capitals, a colon and a sentence. */
function isSpeaker(reading: Reading, at: number): boolean {
  if (reading.shapes[at] !== shape.capital || isKind(reading, at, is.header | is.nameLabel | is.personLabel))
    return false
  if (programs.has(reading.keys[at] ?? '')) return false
  if (unitAfter(reading, at) !== colon || gapAfter(reading, at) !== ': ') return false
  return lastOfLine(reading, at) > at + 1 && isCapital(reading, at + 1)
}

/** `speak to X Y`, `directed by X Y`: behind a verb that goes with people alone. */
function met(reading: Reading, at: number): Claim | undefined {
  if (!endsPhrase(reading, at, cues.meetings)) return undefined
  const from = at + (articles.has(reading.keys[at + 1] ?? '') && isBlankAfter(reading, at + 1) ? 2 : 1)
  const last = nameFrom(reading, from)
  const isWith = cues.companyWords.has(reading.keys[at] ?? '')
  if (last === undefined) return lowerPair(reading, from) ?? lowerMet(reading, from)
  if (!mayBeMet(reading, from, last, isWith)) return undefined
  if (isThing(reading, from, last) || hasThing(reading, from, last) || isFirm(reading, from, last))
    return undefined
  // Boards and teams approve and are assigned to as people do.
  if (!isWith && !hasListed(reading, from, last) && !areUnheard(reading, from, last)) return undefined
  return { from, to: last, strength: 'likely', rule: 'what people do' }
}

/** "assigned to Sopio Tchikaidze.": two words that no list has at all, with which the sentence or the line ends. */
function areUnheard(reading: Reading, from: number, last: number): boolean {
  if (last !== from + 1 || !/^ ?(?:[.,;!?)\n\r]|$)/u.test(gapAfter(reading, last))) return false
  return [from, last].every(
    (at) =>
      reading.kinds[at] === 0 && reading.shapes[at] === shape.capital && (reading.keys[at] ?? '').length > 3,
  )
}

/** "parlare con ivan" at the end of a sentence. */
function lowerMet(reading: Reading, at: number): Claim | undefined {
  const isName =
    reading.shapes[at] === shape.lower &&
    isKind(reading, at, is.given) &&
    isKind(reading, at, is.frequent) &&
    !isKind(reading, at, is.plain | is.doubtful | is.organization | is.occupation | is.title | is.particle) &&
    /^ ?(?:[.,;!?)\n]|$)/u.test(gapAfter(reading, at))
  return isName ? { from: at, to: at, strength: 'likely', rule: 'what people do' } : undefined
}

function mayBeMet(reading: Reading, from: number, last: number, isWith: boolean): boolean {
  const length = lengthOf(reading, from, last)
  return length < 4 && (length > 1 || (from === last && isMetAlone(reading, from, isWith)))
}

/** "parlare con Ivan": one word is a given name, or behind `with` what no list has and no firm is called. */
function isMetAlone(reading: Reading, at: number, isWith: boolean): boolean {
  if (reading.shapes[at] !== shape.capital || isKind(reading, at, is.plain | is.organization)) return false
  if (isLargeGiven(reading, at)) return true
  if (reading.isGerman || (isBlankAfter(reading, at) && isCapital(reading, at + 1))) return false
  // "hablado con Climatizaciones del Sur"
  if (reading.keys[at + 1] === 'del' && isCapital(reading, at + 2)) return false
  return (isWith || isKind(reading, at, is.given)) && mayBeName(reading, at)
}

const articles: ReadonlySet<string> = new Set(['o', 'a', 'la', 'il', 'el'])

/** True for a word that ends one of the phrases. */
export function endsPhrase({ keys }: Reading, at: number, phrases: cues.Phrases): boolean {
  return phrases.get(keys[at] ?? '')?.has(keys[at - 1] ?? '') === true
}

/** True when one of them is a word of things and in no list of names. */
function hasThing(reading: Reading, from: number, last: number): boolean {
  for (let at = from; at <= last; at++)
    if (
      isKind(reading, at, otherWords) &&
      !isKind(reading, at, is.given | is.family) &&
      !isInitial(reading, at)
    )
      return true
  return false
}

/** `follow up with anna lee`: a given name and what is in no list of words. */
function lowerPair(reading: Reading, from: number): Claim | undefined {
  const isLower = [from, from + 1].every(
    (at) =>
      reading.shapes[at] === shape.lower &&
      !isKind(reading, at, otherWords | is.particle) &&
      (reading.keys[at] ?? '').length > 3,
  )
  if (!isLower || !isBlankAfter(reading, from)) return undefined
  const hasNames =
    isKind(reading, from, is.given) &&
    (isKind(reading, from, is.frequent) || isKind(reading, from + 1, is.family))
  return hasNames ? { from, to: from + 1, strength: 'likely', rule: 'what people do' } : undefined
}

/** `everyone calls me X`, `they named her X`. */
function calledSo(reading: Reading, at: number): Claim | undefined {
  if (!endsPhrase(reading, at, cues.callings)) return undefined
  const from = at + 1
  if (!isCapital(reading, from)) return lowerCalled(reading, from)
  if (isKind(reading, from, is.plain | is.title) && !isKind(reading, from, is.given)) return undefined
  const last = nameFrom(reading, from)
  return last === undefined ? undefined : { from, to: last, strength: 'likely', rule: 'introduction' }
}

/** "everyone calls me borna", with which the sentence ends. */
function lowerCalled(reading: Reading, at: number): Claim | undefined {
  const isName =
    reading.shapes[at] === shape.lower &&
    ((reading.kinds[at] ?? 0) & ~(is.given | is.family | is.frequent)) === 0 &&
    (reading.keys[at] ?? '').length > 3 &&
    /^ ?(?:[.,;!?)\n\r]|$)/u.test(gapAfter(reading, at))
  return isName ? { from: at, to: at, strength: 'likely', rule: 'introduction' } : undefined
}

const mostMembers = 20

/** `founders: X, Y and Z`: two at least, of whom one is in the lists of names and one no place. */
function group(reading: Reading, from: number): readonly Claim[] {
  const claims: Claim[] = []
  const end = lastOfLine(reading, from)
  for (let at = from; at <= end && claims.length < mostMembers; ) {
    const last = isCapital(reading, at) ? nameFrom(reading, at) : undefined
    if (last === undefined || last > end || isThing(reading, at, last) || isInitial(reading, last)) break
    claims.push({ from: at, to: last, strength: 'likely', rule: 'list of people' })
    const isLinked = linkWords.has(reading.keys[last + 1] ?? '')
    const gap = gapAfter(reading, last)
    if (!(isLinked ? gap === ' ' || gap === ', ' : /^ ?[,;/] ?$/u.test(gap))) break
    at = last + (isLinked ? 2 : 1)
  }
  const isListed = claims.some(({ from: at, to }) => hasListed(reading, at, to))
  const arePlaces = claims.every(({ from: at, to }) => hasListed(reading, at, to, is.place | is.organization))
  return claims.length > 1 && isListed && !arePlaces ? claims : []
}
