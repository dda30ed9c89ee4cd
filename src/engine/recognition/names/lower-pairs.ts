import { type Claim, gapAfter, isBlankAfter, isFrequentGiven, isKind, lastOfLine } from './claims.ts'
import { is, kindsOf } from './gazetteer.ts'
import { basesOf } from './inflection.ts'
import { familyEnding } from './lists/family-names.ts'
import { lowerWords } from './lists/lower-cues.ts'
import { type Reading, shape } from './reading.ts'

/** `anna lee`, `anna b. lee`, `mari carmen`, `lee anna`, `katia de santis`: listed names beside each other in small letters. */
export function lowerPair(reading: Reading, at: number): Claim | undefined {
  if (!isBlankAfter(reading, at)) return undefined
  const to = givenFirst(reading, at) ?? familyFirst(reading, at)
  return to === undefined ? undefined : { from: at, to, strength: 'likely', rule: 'given and family name' }
}

const otherWords =
  is.plain | is.doubtful | is.place | is.particle | is.occupation | is.organization | is.title

/** The last word of the name that begins with a given name. */
function givenFirst(reading: Reading, at: number): number | undefined {
  if (!isKind(reading, at, is.given) || !isLowerName(reading, at)) return undefined
  const hasInitial = (reading.keys[at + 1] ?? '').length === 1 && /^\.? $/u.test(gapAfter(reading, at + 1))
  const to = hasInitial ? at + 2 : at + 1
  if (isLowerName(reading, to) && isFamily(reading, to)) return to
  if (hasInitial) return undefined
  return isSecondGiven(reading, at, to)
    ? endOfThird(reading, to)
    : (behindParticles(reading, at) ?? inflected(reading, at))
}

/** "francisco javier": frequent given names that are nothing else. */
const isSecondGiven = (reading: Reading, at: number, to: number): boolean =>
  isFrequentGiven(reading, at) &&
  isFrequentGiven(reading, to) &&
  isLowerName(reading, to) &&
  isSureWord(reading, at) &&
  isSureWord(reading, to)

const isSureWord = ({ keys }: Reading, at: number): boolean => !lowerWords.has(keys[at] ?? '')

/** "francisco javier tortosa,": behind two given names any word that ends the phrase is the family's. */
function endOfThird(reading: Reading, second: number): number {
  const third = second + 1
  if (!isBlankAfter(reading, second) || reading.shapes[third] !== shape.lower) return second
  if (isFamily(reading, third) && isLowerName(reading, third)) return third
  const mayBe = (reading.kinds[third] ?? 0) === 0 || (reading.kinds[third] ?? 0) === is.place
  return mayBe && isPhraseEnd(reading, third) ? third : second
}

const isPhraseEnd = (reading: Reading, at: number): boolean =>
  at === lastOfLine(reading, at) || /^[,.;)]/u.test(gapAfter(reading, at))

/** "katia de santis", "jan van der velde". */
function behindParticles(reading: Reading, at: number): number | undefined {
  if (!isFrequentGiven(reading, at) || !isSureWord(reading, at)) return undefined
  let family = at + 1
  while (family < at + 3 && particles.has(reading.keys[family] ?? '') && isBlankAfter(reading, family))
    family++
  if (family === at + 1 || reading.shapes[family] !== shape.lower) return undefined
  const isName =
    isKind(reading, family, is.family) && !isKind(reading, family, is.plain | is.organization | is.lead)
  return isName && (reading.keys[family] ?? '').length > 3 ? family : undefined
}

/** Of the particles those that stand before families more often than before places and things. */
const particles: ReadonlySet<string> = new Set('de di van der den von ter ten dos da'.split(' '))

/** "henryka dudziaka": both as Polish inflects them. */
function inflected(reading: Reading, at: number): number | undefined {
  const to = at + 1
  const key = reading.keys[to] ?? ''
  if (!isFrequentGiven(reading, at) || reading.shapes[to] !== shape.lower || reading.kinds[to] !== 0)
    return undefined
  if (key.length < 6 || !isSureWord(reading, at)) return undefined
  const isName = basesOf(key).some((base) => base.length > 4 && (kindsOf(base) & ~is.frequent) === is.family)
  return isName && /(?:a|owi|em|iego|iemu|im|ej)$/.test(key) ? to : undefined
}

/** "dudziak sebastian": a family name that is nothing else, and a frequent given name. */
function familyFirst(reading: Reading, at: number): number | undefined {
  const to = at + 1
  if (((reading.kinds[at] ?? 0) & ~is.frequent) !== is.family || !isLowerName(reading, at)) return undefined
  if (!isFrequentGiven(reading, to) || !isLowerName(reading, to) || !isSureWord(reading, to)) return undefined
  return isPhraseEnd(reading, to) ? to : undefined
}

function isLowerName(reading: Reading, at: number): boolean {
  return (
    reading.shapes[at] === shape.lower &&
    (reading.keys[at] ?? '').length > 3 &&
    !isKind(reading, at, otherWords)
  )
}

const isFamily = (reading: Reading, at: number): boolean =>
  isKind(reading, at, is.family) &&
  (isKind(reading, at, is.frequent) || familyEnding.test(reading.keys[at] ?? ''))
