import {
  type Claim,
  gapAfter,
  gapBefore,
  isBlankAfter,
  isBlankBefore,
  isCapital,
  isKind,
  isSentenceStart,
  isStop,
  type Rule,
} from './claims.ts'
import { isThing } from './things.ts'
import { isArticle } from './echoes.ts'
import { isNoun } from './family-first.ts'
import { cueWords, is, kindsOf, thingWords } from './gazetteer.ts'
import * as cues from './lists/beside-cues.ts'
import { phrasesOf } from './lists/prose-cues.ts'
import { type Reading, shape } from './reading.ts'

/**
 * Given names that are words besides, where the words beside them tell: `ask Grace`, `Frank and I`, `Rosa (HR)`, `Jan from
 * accounts`. Alone, such a word is too uncertain to be masked.
 */
export const beside: Rule = (reading) => {
  const claims: Claim[] = []
  for (const at of reading.capitals) {
    const isName = isKind(reading, at, is.given)
      ? mayBeGiven(reading, at) && isTold(reading, at)
      : isGermanOwner(reading, at) || (mayBeFamily(reading, at) && isDoing(reading, at))
    if (isName) claims.push({ from: at, to: at, strength: 'likely', rule: 'words beside a name' })
  }
  return claims
}

/** `Annas Rechner`: the ending of whom something belongs to is part of the word. */
function isGermanOwner(reading: Reading, at: number): boolean {
  if (!reading.isGerman || reading.shapes[at] !== shape.capital || !isBlankAfter(reading, at)) return false
  const key = reading.keys[at] ?? ''
  if (key.length < 5 || !key.endsWith('s') || reading.shapes[at + 1] !== shape.capital) return false
  if (isKind(reading, at, otherWords | is.family)) return false
  const base = kindsOf(key.slice(0, -1))
  return (base & is.given) !== 0 && (base & is.frequent) !== 0 && (base & otherWords) === 0
}

const otherWords = thingWords | is.greeting | is.closing

/** A family name alone, or what no list has: it takes words that go with people alone. */
function mayBeFamily(reading: Reading, at: number): boolean {
  if (reading.shapes[at] !== shape.capital || (reading.keys[at] ?? '').length < 4) return false
  if (isKind(reading, at, notFamily) || isStop(reading, at)) return false
  // At the start of a sentence any noun has a capital letter.
  const mayBeUnlisted =
    reading.kinds[at] === 0 && (reading.isGerman ? hasSpoken(reading, at) : !isSentenceStart(reading, at))
  return (mayBeUnlisted || isKind(reading, at, is.family)) && mayBeGiven(reading, at)
}

/** "Steinhöfel hat gefragt": in German any noun has a capital letter, and what speaks is no noun of things. */
const hasSpoken = (reading: Reading, at: number): boolean =>
  reading.keys[at + 1] === 'hat' &&
  isSpoken(reading, at + 2) &&
  !isNoun(reading.keys[at] ?? '') &&
  !isArticle(reading.keys[at - 1] ?? '')

const mostBetween = 3

/** "hat gefragt", "hat mir gestern zugesagt". */
function isSpoken(reading: Reading, from: number): boolean {
  for (let at = from; at <= from + mostBetween; at++) {
    if (reading.shapes[at] !== shape.lower || !isBlankBefore(reading, at)) return false
    if (spoken.has(reading.keys[at] ?? '')) return true
    if (!between.has(reading.keys[at] ?? '')) return false
  }
  return false
}

const between: ReadonlySet<string> = new Set(
  'mir uns ihm ihr dir euch mich das es gestern heute schon bereits noch auch dann eben gerade gestern vorhin nochmal wieder nur aber nicht'.split(
    ' ',
  ),
)

const spoken: ReadonlySet<string> = new Set(
  'gefragt angerufen gesagt geschrieben geantwortet gemeint versprochen zugesagt gebeten erzahlt unterschrieben'.split(
    ' ',
  ),
)

const notFamily = thingWords | cueWords | is.relation

function isDoing(reading: Reading, at: number): boolean {
  return (
    isBehindCue(reading, at, asking) ||
    isBeforeCue(reading, at, doing) ||
    hasActed(reading, at) ||
    (reading.isGerman && hasSpoken(reading, at))
  )
}

/** "Fodé l'a retrouvé", "Naïma m'a dit". */
function hasActed(reading: Reading, at: number): boolean {
  const next = at + 1
  if (!isBlankAfter(reading, at) || !perfects.has(reading.keys[next] ?? '')) return false
  // "la" has two letters, "l'a" an apostrophe too.
  const length = (reading.ends[next] ?? 0) - (reading.starts[next] ?? 0)
  return length > (reading.keys[next] ?? '').length && reading.shapes[next] === shape.lower
}

const perfects: ReadonlySet<string> = new Set(['la', 'ma', 'ta', 'lavait', 'mavait'])

/** One word, with no other word in capitals joined to it that would make it a product or a place. */
function mayBeGiven(reading: Reading, at: number): boolean {
  if (reading.shapes[at] !== shape.capital || isKind(reading, at, is.organization | is.title)) return false
  // "Ze belde", "Mi conferma", "Dat kan niet".
  const isShort = (reading.keys[at] ?? '').length < 3 || isKind(reading, at, is.lead)
  if ((isShort && isKind(reading, at, is.plain)) || isMonth(reading, at) || isPronoun(reading, at))
    return false
  // Countries and towns say and want things, too.
  if (isKind(reading, at, is.place) && !isKind(reading, at, is.frequent)) return false
  if (isBlankAfter(reading, at) && isCapital(reading, at + 1) && !mayFollow(reading, at + 1)) return false
  return !isBehindCapital(reading, at) && !isThing(reading, at, at)
}

/** "Ela vai ligar" is she in Portuguese, "Ela dzwoniła" is somebody in Polish. */
const isPronoun = ({ keys }: Reading, at: number): boolean =>
  keys[at] === 'ela' && !/la$|^(?:ma|mowi|pyta|prosi|jest|pisze|chce|i|nie|juz|z)$/.test(keys[at + 1] ?? '')

const isBehindCapital = (reading: Reading, at: number): boolean =>
  at > 0 && isBlankBefore(reading, at) && isCapital(reading, at - 1) && !isSentenceStart(reading, at - 1)

/** "in August and I": a month behind a word for when. */
const isMonth = (reading: Reading, at: number): boolean =>
  months.has(reading.keys[at] ?? '') && isBlankBefore(reading, at) && whens.has(reading.keys[at - 1] ?? '')

const months: ReadonlySet<string> = new Set('april may june august abril maj mai juni juli'.split(' '))
const whens: ReadonlySet<string> = new Set(
  'in since until till by from im seit bis ab en depuis desde hasta em ate da fino sinds tot w od do last next'.split(
    ' ',
  ),
)

/** English `I`, and nouns where all of them have capitals. */
const mayFollow = (reading: Reading, at: number): boolean =>
  reading.keys[at] === 'i' || (reading.isGerman && !isKind(reading, at, is.given | is.family))

/** True where the words beside a name tell that it is one. */
export const isTold = (reading: Reading, at: number): boolean =>
  isBehindCue(reading, at, before) ||
  isBeforeCue(reading, at, behind) ||
  isBetween(reading, at) ||
  isOfDepartment(reading, at) ||
  hasActed(reading, at)

/** `SPOKE TO X`: behind what asks, tells, calls or speaks with somebody. */
export const isMet = (reading: Reading, at: number): boolean => isBehindCue(reading, at, meeting)

/** Cues by their word next to the name, each with its other words on the way away from it. */
export type Cues = ReadonlyMap<string, readonly (readonly string[])[]>

const cuesOf = (phrases: readonly (readonly string[])[]): Cues =>
  new Map(
    [...Map.groupBy(phrases, ([next = '']) => next)].map(([next, all]) => [
      next,
      all.map((words) => words.slice(1)),
    ]),
  )
export const behindName = (phrases: ReadonlySet<string>): Cues =>
  cuesOf(Array.from(phrases, (words) => words.split(' ')))
export const beforeName = (phrases: ReadonlySet<string>): Cues =>
  cuesOf(Array.from(phrases, (words) => words.split(' ').toReversed()))

const before = beforeName(cues.before)
const asking = beforeName(cues.asking)
const meeting = beforeName(cues.meeting)
const behind = behindName(cues.behind)
const doing = behindName(cues.doing)

export function isBehindCue(reading: Reading, at: number, told: Cues): boolean {
  const { keys } = reading
  const next = lastWordBefore(reading, at)
  const phrases = told.get(keys[next] ?? '')
  if (phrases === undefined || at === 0 || reading.lineOf[at] !== reading.lineOf[at - 1]) return false
  const gap = gapBefore(reading, at)
  if (gap !== ' ' && gap !== ': ') return false
  return phrases.some((words) =>
    words.every((word, i) => keys[next - 1 - i] === word && isBlankAfter(reading, next - 1 - i)),
  )
}

/** Addresses are passed over: `ask pell@example.org Pell`. */
function lastWordBefore(reading: Reading, at: number): number {
  let next = at - 1
  while (reading.shapes[next] === shape.address && at - next < mostPassed && isBlankBefore(reading, next))
    next--
  return next
}

const mostPassed = 4

export function isBeforeCue(reading: Reading, at: number, told: Cues): boolean {
  const { keys } = reading
  if (!isBlankAfter(reading, at)) return false
  let next = at + 1
  while (reading.shapes[next] === shape.address && next - at < mostPassed && isBlankAfter(reading, next))
    next++
  const phrases = told.get(keys[next] ?? '')
  if (phrases === undefined) return false
  return phrases.some((words) =>
    words.every((word, i) => keys[next + 1 + i] === word && isBlankOrApostrophe(reading, next + 1 + i)),
  )
}

function isBlankOrApostrophe(reading: Reading, at: number): boolean {
  if (isBlankBefore(reading, at)) return true
  const gap = gapBefore(reading, at)
  return gap === '’' || gap === "'"
}

const isBetween = (reading: Reading, at: number): boolean =>
  isBlankBefore(reading, at) &&
  isBlankAfter(reading, at) &&
  around.get(reading.keys[at + 1] ?? '')?.has(reading.keys[at - 1] ?? '') === true

const around = phrasesOf(Array.from(cues.around, (words) => words.replace('|', ' ')))

/** `Grace from accounts`, `Anna de la compta`, `Jan (HR)`. */
function isOfDepartment(reading: Reading, at: number): boolean {
  if (gapAfter(reading, at) === ' (')
    return cues.departments.has(reading.keys[at + 1] ?? '') && gapAfter(reading, at + 1).startsWith(')')
  if (!isBlankAfter(reading, at) || !cues.ofDepartment.has(reading.keys[at + 1] ?? '')) return false
  for (let to = at + 2; to <= at + 3; to++) if (cues.departments.has(reading.keys[to] ?? '')) return true
  return false
}
