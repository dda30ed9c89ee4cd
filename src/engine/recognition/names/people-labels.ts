import { isFamous, isFirm } from './called.ts'
import {
  type Claim,
  firstOfLine,
  gapAfter,
  gapBefore,
  hasListed,
  isCapital,
  isKind,
  lastOfLine,
  lengthOf,
  nameFrom,
  type Rule,
} from './claims.ts'
import { cueWords, is, thingWords } from './gazetteer.ts'
import { peopleLabels } from './lists/people-labels.ts'
import { turnedName } from './headers.ts'
import { type Reading, shape } from './reading.ts'
import { isThing } from './things.ts'

/** `Next of kin: X`, `Titulaire de la carte : X`: behind the label of a field that holds people alone, whatever lists have. */
export const labelsOfPeople: Rule = (reading) => {
  const claims: Claim[] = []
  for (const first of reading.lines) {
    const label = endOfLabel(reading, first)
    if (label === undefined || !peopleLabels.has(reading.keys.slice(first, label + 1).join(' '))) continue
    const claim = valueBehind(reading, label)
    if (claim !== undefined) claims.push(claim)
  }
  return claims
}

const mostWords = 5
const sign = /^[).]{0,12}[*_"]{0,2}[ \u00a0]{0,2}[:：][*_"]{0,2}[ \u00a0\t]{1,12}$/u

/** The last word before the first colon of a line that begins with a few words alone. */
function endOfLabel(reading: Reading, first: number): number | undefined {
  const last = Math.min(lastOfLine(reading, first) - 1, first + mostWords - 1)
  for (let at = first; at <= last; at++) {
    if (reading.shapes[at] === shape.address) return undefined
    // Most words of a text stand before a blank or a comma.
    if (reading.gaps[at + 1] !== 0) continue
    const gap = gapAfter(reading, at)
    if (sign.test(gap)) return at
    if (gap.length > 2 || gap.includes('\n')) return undefined
  }
  return undefined
}

function valueBehind(reading: Reading, label: number): Claim | undefined {
  let from = label + 1
  while (from < label + 4 && isKind(reading, from, is.title) && !isKind(reading, from, is.frequent)) from++
  if (reading.lineOf[from] !== reading.lineOf[label] || gapBefore(reading, from).includes('\n'))
    return undefined
  const last = nameFrom(reading, from)
  if (last === undefined || reading.lineOf[last] !== reading.lineOf[label]) return undefined
  if (!endsValue(reading, last) || !mayBeSomebody(reading, from, last)) return undefined
  const to = turnedName(reading, from, last) ?? last
  return { from, to, strength: 'likely', rule: 'label' }
}

/** The line ends, or what is said besides begins: a comma, a bracket, a dash, a number. */
const endsValue = (reading: Reading, last: number): boolean =>
  last === lastOfLine(reading, last) ||
  /^(?: ?[,;(/|]| [–—-] |\. | \d|\t| {2})/u.test(gapAfter(reading, last))

const notSomebody =
  (thingWords | cueWords | is.role | is.relation | is.trade | is.site | is.thing | is.saying | is.numeral) &
  ~(is.place | is.doubtful)

function mayBeSomebody(reading: Reading, from: number, to: number): boolean {
  const length = lengthOf(reading, from, to)
  if (
    length > 4 ||
    isThing(reading, from, to) ||
    isFamous(reading, { from, to }) ||
    isFirm(reading, from, to)
  )
    return false
  for (let at = from; at <= to; at++)
    if (isCapital(reading, at) && isKind(reading, at, notSomebody) && !isKind(reading, at, is.frequent))
      return false
  if (length > 1) return !isAllOf(reading, from, to, is.place | is.doubtful)
  if (!isWritten(reading, from) || (reading.keys[from] ?? '').length < 3) return false
  return hasListed(reading, from, to, is.given | is.family)
    ? !isKind(reading, from, is.plain) || isKind(reading, from, is.given)
    : !isKind(reading, from, is.doubtful)
}

/** With one capital letter, or several where the label has them too. */
const isWritten = (reading: Reading, at: number): boolean =>
  reading.shapes[at] === shape.capital ||
  (reading.shapes[at] === shape.upper && reading.shapes[firstOfLine(reading, at)] === shape.upper)

/** "Child: New York". */
function isAllOf(reading: Reading, from: number, to: number, bits: number): boolean {
  for (let at = from; at <= to; at++)
    if (isCapital(reading, at) && !(isKind(reading, at, bits) && !isKind(reading, at, is.given | is.family)))
      return false
  return true
}
