import {
  type Claim,
  firstOfLine,
  gapAfter,
  gapBefore,
  isHyphenBefore,
  isKind,
  isSentenceStart,
  isUnlisted,
  lengthOf,
} from './claims.ts'
import { is, thingWords } from './gazetteer.ts'
import { type Reading, shape } from './reading.ts'

/** `Gozzi Noemi`, `ZERROUKI Khaled`: a family name that no list has, before given names that hardly are anything else. */
export function familyFirst(reading: Reading, first: number, last: number): Claim | undefined {
  if (lengthOf(reading, first, last) > 4 || isUpperOnly(reading, first, last)) return undefined
  const given = firstGiven(reading, first, last)
  if (given > last || given === first || isHyphenBefore(reading, given)) return undefined
  const isLarge = reading.shapes[first] === shape.upper
  for (let at = first; at < given; at++) {
    if (isKind(reading, at, is.particle) && at < given - 1) continue
    if (!(isLarge ? isLargeFamily(reading, at) : isUnknown(reading, at) && !isNoun(reading.keys[at] ?? '')))
      return undefined
  }
  return isLarge || standsAlone(reading, first, last)
    ? { from: first, to: last, strength: 'likely', rule: 'family and given name' }
    : undefined
}

/** Where the given names at the end begin. */
function firstGiven(reading: Reading, first: number, last: number): number {
  let given = last + 1
  while (given > first && isSureGiven(reading, given - 1)) given--
  return given
}

function isSureGiven(reading: Reading, at: number): boolean {
  return (
    reading.shapes[at] === shape.capital &&
    isKind(reading, at, is.given) &&
    isKind(reading, at, is.frequent) &&
    !isKind(reading, at, is.plain | is.doubtful | is.place | is.organization)
  )
}

/** Administrations write family names so. */
const isLargeFamily = (reading: Reading, at: number): boolean =>
  reading.shapes[at] === shape.upper &&
  !isKind(reading, at, knownWords) &&
  (reading.keys[at] ?? '').length > 3

/** Within a sentence, behind a colon or the sign of a list, or at the start of a line with a sign behind. */
function standsAlone(reading: Reading, first: number, last: number): boolean {
  if (reading.isGerman) return false
  if (!isSentenceStart(reading, first)) return true
  const before = gapBefore(reading, first)
  if (/(?:[:•*(]|^ ?-) ?$/u.test(before) || /\n[ \t]*[-•*–] $/u.test(before)) return true
  return first === firstOfLine(reading, first) && /^(?: ?[,(;]| [–-] |\r?\n|$)/u.test(gapAfter(reading, last))
}

const knownWords =
  thingWords | is.greeting | is.closing | is.role | is.personLabel | is.nameLabel | is.particle

/** True for a word in capitals that no list has for a thing or an office. */
export function isUnknown(reading: Reading, at: number): boolean {
  return isUnlisted(reading, at, knownWords)
}

/** How German nouns end that are no family names. */
export function isNoun(key: string): boolean {
  return /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tat|taten|ismus|ment|mente|nummer|daten|konto|rechnung|zeit|code|plan|liste|anlage|kurs|ordner|drucker|server|datei|termin|mail)$/u.test(
    key,
  )
}

/** True when all of them are written in large letters. */
export function isUpperOnly(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (reading.shapes[at] === shape.capital) return false
  return true
}
