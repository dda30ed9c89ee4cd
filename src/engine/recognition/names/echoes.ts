import {
  type Claim,
  firstOfLine,
  gapAfter,
  gapBefore,
  hasListed,
  isCapital,
  isInitial,
  isKind,
  isLowerPage,
  isSentenceStart,
  nameFrom,
  isBlankAfter,
  isBlankBefore,
  isHyphenBefore,
} from './claims.ts'
import { isThing } from './things.ts'
import { type Beginnings, beginningsOf, mayBeAmong } from './beginnings.ts'
import { is } from './gazetteer.ts'
import { basesOf, withoutUmlauts } from './inflection.ts'
import { spellingsAt } from './mailboxes.ts'
import { type Reading, shape } from './reading.ts'

/** Later and earlier words that are part of a name found elsewhere in the page, inflected too. */
export function echoesOf(reading: Reading, claims: readonly Claim[]): readonly Claim[] {
  const established = establishedBy(reading, claims)
  if (established.size === 0) return []
  const beginnings = beginningsOf(established)
  const isLower =
    claims.some(({ from, strength }) => strength !== 'weak' && reading.shapes[from] === shape.lower) &&
    isLowerPage(reading)
  const claimed = Array<boolean>(reading.keys.length).fill(false)
  for (const { from, to, strength } of claims) if (strength !== 'weak') claimed.fill(true, from, to + 1)
  const led = ledBy(reading, claims)
  const mayBe = (at: number): boolean =>
    claimed[at] !== true &&
    !isInitial(reading, at) &&
    (isCapital(reading, at) || mayEchoLower(reading, at)) &&
    mayEcho(beginnings, reading.keys[at] ?? '')
  const echoes: Claim[] = []
  for (const at of isLower ? reading.keys.keys() : reading.capitals) {
    if (!mayBe(at) || !isEcho(reading, at, established)) continue
    const from = isBlankBefore(reading, at) && led.has(pairAt(reading, at)) ? at - 1 : at
    echoes.push({ from, to: at, strength: 'likely', rule: 'named elsewhere' })
  }
  const others = isLower ? [] : smallSpeakers(reading, claims).filter((at) => claimed[at] !== true)
  return [
    ...echoes,
    ...others.map((at): Claim => ({ from: at, to: at, strength: 'likely', rule: 'named elsewhere' })),
  ]
}

/** Who speaks in a chat, in small letters. */
function smallSpeakers(reading: Reading, claims: readonly Claim[]): readonly number[] {
  const speakers = speakersOf(reading, claims)
  return speakers === undefined
    ? []
    : reading.smallNames.filter((at) => speakers.has(reading.keys[at] ?? '') && isSmallEcho(reading, at))
}

/** Who speaks in a chat: `[10:02] Priya: hi`. */
function speakersOf(reading: Reading, claims: readonly Claim[]): ReadonlySet<string> | undefined {
  let speakers: Set<string> | undefined
  for (const { from, to } of claims) {
    const first = firstOfLine(reading, from)
    if (first === from || !/^\d/.test(reading.keys[first] ?? '') || !/^ ?: /.test(gapAfter(reading, to)))
      continue
    speakers ??= new Set()
    speakers.add(reading.keys[from] ?? '')
  }
  return speakers
}

/** "thx wojtek" where Wojtek speaks: a given name that is no other word. */
const isSmallEcho = (reading: Reading, at: number): boolean =>
  mayEchoLower(reading, at) &&
  isKind(reading, at, is.given) &&
  !/^[-_/\\=.]|^\(\)/.test(gapAfter(reading, at)) &&
  !/[-_/\\=.]$/.test(gapBefore(reading, at))

/** Somebody who was named in small letters is so again: by a word that is nothing else. */
function mayEchoLower(reading: Reading, at: number): boolean {
  const kinds = reading.kinds[at] ?? 0
  return (
    reading.shapes[at] === shape.lower &&
    (reading.keys[at] ?? '').length > 3 &&
    (kinds & ~(is.given | is.family | is.frequent)) === 0 &&
    kinds !== 0
  )
}

/** An inflected form keeps its first two letters; "oezturk" is "ozturk", too. */
const mayEcho = (beginnings: Beginnings, word: string): boolean =>
  word.length > 2 && (word.charCodeAt(1) === 101 || mayBeAmong(beginnings, word))

function establishedBy(reading: Reading, claims: readonly Claim[]): ReadonlySet<string> {
  const established = new Set<string>()
  for (const claim of claims) {
    if (claim.strength === 'weak' || isUnsure(reading, claim)) continue
    for (let at = claim.from; at <= claim.to; at++)
      if (isTelling(reading, at)) for (const spelling of spellingsAt(reading, at)) established.add(spelling)
  }
  return established
}

/** "le goff": what a particle stands before within a name. */
function ledBy(reading: Reading, claims: readonly Claim[]): ReadonlySet<string> {
  const led = new Set<string>()
  for (const { from, to, strength } of claims) {
    if (strength === 'weak') continue
    for (let at = from + 1; at <= to; at++)
      if (isKind(reading, at - 1, is.particle)) led.add(pairAt(reading, at))
  }
  return led
}

function pairAt({ keys }: Reading, at: number): string {
  return `${keys[at - 1] ?? ''} ${keys[at] ?? ''}`
}

/** What a label says in one word may be anything's name, so that only this place is told. */
function isUnsure(reading: Reading, { from, to, rule }: Claim): boolean {
  return rule === 'label' && from === to && !isKind(reading, from, is.given | is.family)
}

function isTelling(reading: Reading, at: number): boolean {
  if ((reading.keys[at] ?? '').length < 3 || isKind(reading, at, is.particle)) return false
  if (!isCapital(reading, at) && !mayEchoLower(reading, at)) return false
  const isOther = isKind(reading, at, is.plain | is.organization | is.occupation | is.place)
  return !isOther || isKind(reading, at, is.given | is.family)
}

function isEcho(reading: Reading, at: number, established: ReadonlySet<string>): boolean {
  const key = reading.keys[at] ?? ''
  if (isBehindSaint(reading, at)) return false
  if (!established.has(key) && !established.has(withoutUmlauts(key)))
    return isInflectedEcho(reading, at, established) && !isThing(reading, at, at)
  if (isThing(reading, at, at)) return false
  if (!isKind(reading, at, is.plain | is.doubtful | is.organization | is.occupation | is.place | is.title))
    return true
  return isNamePlace(reading, at)
}

/** "São Paulo", "Port Louis": a town, whoever else is called so. */
const isBehindSaint = (reading: Reading, at: number): boolean =>
  isBlankBefore(reading, at) && isCapital(reading, at - 1) && saints.has(reading.keys[at - 1] ?? '')

const saints: ReadonlySet<string> = new Set(
  'sao san santa santo saint sankt port fort lake mount los las'.split(' '),
)

/** Where a word that is also a common one is a name: inside a sentence, no article before it and no noun behind it. */
export function isNamePlace(reading: Reading, at: number): boolean {
  return !reading.isGerman && isUnarticled(reading, at)
}

/** The same of a participant's word, which in German too is somebody unless an article or a number stands before it. */
export function isUnarticled(reading: Reading, at: number): boolean {
  if (isKind(reading, at, is.plain)) return false
  if (isSentenceStart(reading, at)) return false
  if (isArticle(reading.keys[at - 1] ?? '')) return false
  return !(isBlankAfter(reading, at) && isCapital(reading, at + 1)) && isBlankBefore(reading, at)
}

/** Articles and what else stands before a thing in the languages read here, and numbers. */
const articles: ReadonlySet<string> = new Set(
  (
    'der die das den dem des vom zum zur beim am im ' +
    ['ein', 'eine', 'kein', 'keine', 'diese']
      .flatMap((word) => [word, ...Array.from('mnrs', (end) => word + end)])
      .join(' ') +
    ' the a an this our in at de la le el il lo o os as du les los las una un une uma um'
  ).split(' '),
)

/** True for an article, what else stands before a thing, and a number. */
export function isArticle(key: string): boolean {
  return articles.has(key) || /^\d+$/.test(key)
}

function isInflectedEcho(reading: Reading, at: number, established: ReadonlySet<string>): boolean {
  if (isKind(reading, at, is.plain | is.doubtful | is.organization | is.occupation)) return false
  return basesOf(reading.keys[at] ?? '').some((base) => base.length > 2 && established.has(base))
}

const mostGrown = 4

/** What a claim may grow by: `Anna-Lena` when only `Lena` was claimed, `Anna M.`, and listed names beside it. */
export function grown(reading: Reading, claim: Claim): Claim {
  let { from, to } = claim
  while (from > 0 && claim.from - from < mostGrown && mayPrepend(reading, from)) from--
  while (to + 1 < reading.keys.length && to - claim.to < mostGrown && mayAppend(reading, to)) to++
  return from === claim.from && to === claim.to ? claim : { ...claim, from, to }
}

function mayPrepend(reading: Reading, from: number): boolean {
  const before = from - 1
  if (reading.lineOf[before] !== reading.lineOf[from]) return false
  if (isHyphenBefore(reading, from))
    return isCapital(reading, before) && isKind(reading, before, is.given | is.family)
  if (isInitial(reading, before) && /^\.[ -]?$/u.test(gapBefore(reading, from)))
    return (reading.keys[before - 1] ?? '').length !== 1 || isCapital(reading, before - 1)
  return false
}

function mayAppend(reading: Reading, to: number): boolean {
  const next = to + 1
  if (reading.lineOf[next] !== reading.lineOf[to] || !isCapital(reading, next)) return false
  if (isHyphenBefore(reading, next))
    return (
      isKind(reading, next, is.given | is.family) && !isKind(reading, next, is.streetAfter | is.organization)
    )
  if (!isBlankBefore(reading, next)) return false
  if (isInitial(reading, next))
    return (
      gapAfter(reading, next).startsWith('.') &&
      reading.shapes[to] === shape.capital &&
      nameFrom(reading, to) === next
    )
  return (
    isKind(reading, next, is.family) &&
    !isKind(reading, next, is.plain | is.doubtful | is.place | is.occupation | is.organization) &&
    hasListed(reading, to, to, is.given | is.family)
  )
}
