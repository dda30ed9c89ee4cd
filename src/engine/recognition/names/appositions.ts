import {
  type Claim,
  hasListed,
  isBlankAfter,
  isCapital,
  isCommaBefore,
  isKind,
  lengthOf,
  nameFrom,
  type Rule,
} from './claims.ts'
import { isFamous, isFirm } from './called.ts'
import { cueWords, is, thingWords } from './gazetteer.ts'
import { deeds, humanVerbs } from './lists/prose-cues.ts'
import { type Reading, shape } from './reading.ts'
import { isThing } from './things.ts'

/** `La vecina de arriba, Puri, dice que …`: between commas, before what only people do. */
export const appositions: Rule = (reading) => {
  const claims: Claim[] = []
  for (const at of reading.capitals) {
    if (!isCommaBefore(reading, at) || reading.shapes[at] !== shape.capital) continue
    if (reading.shapes[at - 1] !== shape.lower) continue
    const to = nameFrom(reading, at)
    if (to === undefined || !isCommaBefore(reading, to + 1) || !isDeed(reading, to + 1)) continue
    if (mayBeSomebody(reading, at, to))
      claims.push({ from: at, to, strength: 'likely', rule: 'what people do' })
  }
  return claims
}

const isDeed = (reading: Reading, at: number): boolean =>
  reading.shapes[at] === shape.lower &&
  isBlankAfter(reading, at) &&
  (isKind(reading, at, is.saying) ||
    deeds.has(reading.keys[at] ?? '') ||
    humanVerbs.has(reading.keys[at] ?? ''))

const notSomebody = (thingWords | cueWords | is.trade | is.site | is.thing) & ~(is.doubtful | is.place)

function mayBeSomebody(reading: Reading, from: number, to: number): boolean {
  const length = lengthOf(reading, from, to)
  if (
    length > 3 ||
    isThing(reading, from, to) ||
    isFamous(reading, { from, to }) ||
    isFirm(reading, from, to)
  )
    return false
  if (hasListed(reading, from, to, notSomebody)) return false
  const isListed = hasListed(reading, from, to, is.given | is.family)
  // "The manufacturer, Rohde, says": one word that is a place or a brand besides is nobody.
  if (isKind(reading, from, is.place | is.doubtful)) return isKind(reading, from, is.frequent)
  return isListed || (!reading.isGerman && (length > 1 || isOfPerson(reading, from)))
}

const furthest = 5

/** A word for a person close before: "the lady upstairs". */
function isOfPerson(reading: Reading, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - furthest); before--) {
    if (reading.lineOf[before] !== reading.lineOf[at]) return false
    if (
      isKind(reading, before, is.role | is.relation | is.job | is.title) ||
      people.has(reading.keys[before] ?? '')
    )
      return !isCapital(reading, before) || people.has(reading.keys[before] ?? '')
  }
  return false
}

const people: ReadonlySet<string> = new Set(
  'lady man woman guy girl boy chap senora senor chica chico mujer hombre dame homme fille garcon ragazzo ragazza uomo donna signora signore man meisje jongen moco moca rapaz rapariga'.split(
    ' ',
  ),
)
