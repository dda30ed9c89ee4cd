import { isFamous, isFirm } from './called.ts'
import {
  type Claim,
  gapAfter,
  isBlankAfter,
  isBlankBefore,
  isCapital,
  isHyphenBefore,
  isKind,
  lastOfLine,
  lengthOf,
  nameFrom,
} from './claims.ts'
import { isNameHere } from './languages.ts'
import { isThing } from './things.ts'
import { is } from './gazetteer.ts'
import { copulas } from './lists/cue-words.ts'
import { possessiveWords } from './lists/relations.ts'
import { isOtherWord, isUnheard, ofRank } from './ranks.ts'
import { type Reading, shape } from './reading.ts'

/** `my husband X`, `mój mąż, X,`, `o mecânico X`, `el portero (X)`: also what no list has. */
export function afterRelation(reading: Reading, at: number): Claim | undefined {
  if (isOfPlace(reading, at, at + 1)) return undefined
  if (isKind(reading, at, is.relation) && isOwned(reading, at)) return behindOwned(reading, at)
  const written = gapAfter(reading, at)
  if (isKind(reading, at, is.job) && (reading.shapes[at] === shape.lower || reading.isGerman))
    return behind(reading, at + 1, written)
  if (isKind(reading, at, is.job) && written === ' ') return ofRank(reading, at)
  return written === ', ' ? besideComma(reading, at) : isCalled(reading, at)
}

/** "my husband X", "my boss is X", "mein sohn leon". */
function behindOwned(reading: Reading, at: number): Claim | undefined {
  const written = gapAfter(reading, at)
  if (!isLink(reading, at + 1))
    return written === ' ' && reading.shapes[at + 1] === shape.lower
      ? lowerName(reading, at + 1)
      : (behind(reading, at + 1, written) ?? shortName(reading, at + 1, written))
  const from = at + 2
  const claim = capitalName(reading, from, false)
  // "my boss is French".
  const isWord = claim?.to === from && reading.keys[at + 1] === 'is' && !isKind(reading, from, is.given)
  return isWord ? undefined : claim
}

/** "mijn zus An kan": a given name that is a small word besides. */
function shortName(reading: Reading, at: number, written: string): Claim | undefined {
  const isName =
    written === ' ' &&
    reading.shapes[at] === shape.capital &&
    isKind(reading, at, is.given) &&
    !reading.isGerman &&
    !isCapital(reading, at + 1)
  return isName ? { from: at, to: at, strength: 'likely', rule: 'role' } : undefined
}

function behind(reading: Reading, from: number, written: string): Claim | undefined {
  if (written === ' (') return inBrackets(reading, from)
  return written === ' ' || written === ', ' ? capitalName(reading, from, written === ' ') : undefined
}

/** "Tenant is X Y": two words at least. */
function isCalled(reading: Reading, at: number): Claim | undefined {
  if (reading.isGerman || !isBlankAfter(reading, at) || !isLink(reading, at + 1)) return undefined
  const claim = capitalName(reading, at + 2, true)
  return claim !== undefined && lengthOf(reading, claim.from, claim.to) > 1 ? claim : undefined
}

/** "cognato, Lamberto", "THE ASSISTANT, CHARMAINE". */
function isWrittenAlike({ shapes }: Reading, at: number, name: number): boolean {
  return shapes[at] === shape.lower
    ? shapes[name] === shape.capital
    : shapes[at] === shape.upper && shapes[name] === shape.upper
}

/** "cognato, X,": whoever is named between commas. */
function besideComma(reading: Reading, at: number): Claim | undefined {
  const name = at + 1
  const isName =
    isKind(reading, name, is.given) &&
    isWrittenAlike(reading, at, name) &&
    !isKind(reading, name, is.plain | is.doubtful) &&
    /^[,)]/u.test(gapAfter(reading, name))
  return isName && !reading.isGerman ? { from: name, to: name, strength: 'likely', rule: 'role' } : undefined
}

/** "sister-in-law" */
const mostParts = 3

/** "my", also "my eldest", "ma belle-mère". */
function isOwned(reading: Reading, at: number): boolean {
  let first = at
  while (first > at - mostParts && isHyphenBefore(reading, first)) first--
  if (!isBlankBefore(reading, first)) return false
  if (possessiveWords.has(reading.keys[first - 1] ?? '')) return true
  return (
    reading.shapes[first - 1] === shape.lower &&
    isBlankBefore(reading, first - 1) &&
    possessiveWords.has(reading.keys[first - 2] ?? '') &&
    !isKind(reading, first - 1, is.plain | is.lead)
  )
}

/** "my boss is X". */
function isLink(reading: Reading, at: number): boolean {
  return (
    reading.shapes[at] === shape.lower && copulas.has(reading.keys[at] ?? '') && isBlankAfter(reading, at)
  )
}

/** "mein sohn leon": a frequent given name, whatever else it means. */
function lowerName(reading: Reading, at: number): Claim | undefined {
  const isName =
    isKind(reading, at, is.given) &&
    isKind(reading, at, is.frequent) &&
    !isKind(reading, at, is.plain | is.particle | is.lead | is.saying | is.role) &&
    (reading.keys[at] ?? '').length > 2
  return isName ? { from: at, to: at, strength: 'likely', rule: 'role' } : undefined
}

function capitalName(reading: Reading, from: number, isCertain: boolean): Claim | undefined {
  const to = nameFrom(reading, from)
  if (to === undefined || reading.lineOf[to] !== reading.lineOf[from - 1]) return undefined
  const length = lengthOf(reading, from, to)
  if (length > 3 || isOfFirm(reading, from) || isThing(reading, from, to) || isFamous(reading, { from, to }))
    return undefined
  const claim = { from, to, strength: 'likely', rule: 'role' } as const
  if (isGivenName(reading, from)) return claim
  if (isFirm(reading, from, to) || !isUnheard(reading, behindParticles(reading, from, to), to))
    return undefined
  if (!isCertain) return /^[,.)]/u.test(gapAfter(reading, to)) || length > 1 ? claim : undefined
  return reading.isGerman && !isBeforeLower(reading, to) ? undefined : claim
}

/** The first word of "Dal Pozzo" that is no particle. */
function behindParticles(reading: Reading, from: number, to: number): number {
  let at = from
  while (at < to && isCapital(reading, at) && isKind(reading, at, is.particle)) at++
  return at
}

const isGivenName = (reading: Reading, at: number): boolean =>
  isKind(reading, at, is.given) && (!isOtherWord(reading, at) || isNameHere(reading, at))

/** "residente a Foggia", "obywatelka Gruzji": whoever lives somewhere or belongs to a state. */
export const isOfPlace = (reading: Reading, role: number, from: number): boolean =>
  ofPlaces.has(reading.keys[role] ?? '') && !isKind(reading, from, is.given)

const ofPlaces: ReadonlySet<string> = new Set(
  'obywatel obywatela obywatelka obywatelki obywatelem mieszkaniec mieszkanka mieszkanca residente residenti resident ciudadano ciudadana cittadino cittadina cidadao cidada citoyen citoyenne habitante habitant habitante inwoner burger'.split(
    ' ',
  ),
)

/** "o técnico da Vulcano": behind such a word stands whom they work for. */
export const isOfFirm = (reading: Reading, from: number): boolean =>
  reading.shapes[from] === shape.lower && ofFirms.has(reading.keys[from] ?? '')

const ofFirms: ReadonlySet<string> = new Set('da do das dos della dello dell dal'.split(' '))

/** "Mein Mann Detlev hat": in German a verb follows, no other noun. */
function isBeforeLower(reading: Reading, to: number): boolean {
  return to === lastOfLine(reading, to) || !isCapital(reading, to + 1) || !isBlankAfter(reading, to)
}

/** `the boiler engineer (X Y)`. */
function inBrackets(reading: Reading, from: number): Claim | undefined {
  const to = nameFrom(reading, from)
  if (to === undefined || !gapAfter(reading, to).startsWith(')')) return undefined
  if (isFirm(reading, from, to) || lengthOf(reading, from, to) > 3) return undefined
  return isGivenName(reading, from) || isUnheard(reading, from, to)
    ? { from, to, strength: 'likely', rule: 'in brackets' }
    : undefined
}
