import { isMet, isTold } from './beside.ts'
import { areJoined, isFrequentGiven, type Claim, gapBefore, isKind, type Rule } from './claims.ts'
import { isThing } from './things.ts'
import { is, thingWords } from './gazetteer.ts'
import { type Reading, shape } from './reading.ts'

/**
 * Names in texts that somebody wrote in capitals alone, where no capital tells a name: given names that are no other words, and
 * others where the words beside them tell, each with the family names behind them.
 */
export const shouted: Rule = (reading) => {
  if (!isShouted(reading)) return []
  const claims: Claim[] = []
  let done = -1
  for (const at of reading.capitals) {
    if (at <= done || reading.shapes[at] !== shape.upper || !mayBeSomebody(reading, at)) continue
    const isName = isKind(reading, at, otherWords)
      ? isTold(reading, at)
      : isFrequentGiven(reading, at) || isMet(reading, at) || isBehindRole(reading, at)
    if (!isName || (reading.keys[at] ?? '').length < 3) continue
    const to = lastOf(reading, at)
    if (!isThing(reading, at, to)) claims.push({ from: at, to, strength: 'likely', rule: 'name in capitals' })
    done = to
  }
  return claims
}

/** "DAUGHTER ZIVA", "VERTR. NWOSU": what no list has behind somebody's relation or calling. */
const isBehindRole = (reading: Reading, at: number): boolean =>
  reading.kinds[at] === 0 &&
  (reading.keys[at] ?? '').length > 3 &&
  /^(?: |\. )$/.test(gapBefore(reading, at)) &&
  reading.lineOf[at - 1] === reading.lineOf[at] &&
  isKind(reading, at - 1, is.relation | is.job | is.title)

/** A given name, a family name or what no list has. */
const mayBeSomebody = (reading: Reading, at: number): boolean =>
  isKind(reading, at, is.given) || ((reading.kinds[at] ?? 0) & ~(is.family | is.frequent)) === 0

const otherWords = thingWords | is.particle | is.greeting | is.closing | is.role | is.header | is.personLabel

/** Words enough to tell it by, nearly all of them in capitals. */
function isShouted({ shapes }: Reading): boolean {
  let [large, all] = [0, 0]
  for (const form of shapes) {
    if (form === shape.upper) large++
    if (form === shape.upper || form === shape.capital || form === shape.lower) all++
    // Most texts are told by their first words.
    if (all === 40 && large < 20) return false
  }
  return all > 3 && large * 10 >= all * 8
}

function lastOf(reading: Reading, from: number): number {
  let to = from
  for (let at = from + 1; at <= from + 4 && areJoined(reading, at - 1); at++) {
    const isPart =
      isKind(reading, at, is.family | is.given) && !isKind(reading, at, is.plain | is.organization)
    if (isPart) to = at
    else if (!isKind(reading, at, is.particle)) break
  }
  return to
}
