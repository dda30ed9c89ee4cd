import {
  type Claim,
  gapAfter,
  gapBefore,
  hasListed,
  isCapital,
  isKind,
  lengthOf,
  nameFrom,
  type Rule,
} from './claims.ts'
import { is, thingWords } from './gazetteer.ts'
import { type Reading, shape } from './reading.ts'
import { isThing } from './things.ts'

/** Names in quotation marks where one speaks of names: `poprawienie imienia, bo jest „Aleksander"`, `le nom est « Ben Haddou »`. */
export const quoted: Rule = (reading) => {
  const claims: Claim[] = []
  for (let at = 0; at < reading.keys.length; at++) {
    if (!isKind(reading, at, is.nameLabel)) continue
    for (let from = at + 1; from <= at + farthest && reading.lineOf[from] === reading.lineOf[at]; from++) {
      // "the name of the server „Anna“"
      if (isKind(reading, from, things)) break
      const to = opens.test(gapBefore(reading, from)) ? nameIn(reading, from) : undefined
      if (to === undefined) continue
      claims.push({ from, to, strength: 'likely', rule: 'quoted name' })
      from = to
    }
  }
  return claims
}

const farthest = 14
const things = is.thing | is.site | is.trade | is.organization
const opens = /["“„«‘‚»] ?$/u
const closes = /^[.,]? ?["“”»«’‘]/u

const notSomebody =
  (thingWords | is.trade | is.site | is.thing | is.nameLabel | is.personLabel) & ~is.doubtful

/** The last word of a name that ends with the marks. */
function nameIn(reading: Reading, from: number): number | undefined {
  const to = isCapital(reading, from) ? nameFrom(reading, from) : undefined
  if (to === undefined || lengthOf(reading, from, to) > 4 || !closes.test(gapAfter(reading, to)))
    return undefined
  for (let at = from; at <= to; at++)
    if (isKind(reading, at, notSomebody) && !isKind(reading, at, is.given | is.particle)) return undefined
  return isThing(reading, from, to) || !isSomebody(reading, from, to) ? undefined : to
}

/** One word is a listed name, as programs and files are spoken of in this way, too. */
const isSomebody = (reading: Reading, from: number, to: number): boolean =>
  to === from
    ? reading.shapes[from] === shape.capital &&
      isKind(reading, from, is.given | is.family) &&
      !isKind(reading, from, is.plain | is.place)
    : !reading.isGerman || hasListed(reading, from, to)
