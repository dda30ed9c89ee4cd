import { isBlankAfter, isBlankBefore, isCapital, isCommaBefore, isKind } from './claims.ts'
import { is } from './gazetteer.ts'
import {
  alwaysCapital,
  askings,
  beforeThings,
  havings,
  language,
  signsOfLanguages,
  wordIn,
} from './lists/language-words.ts'
import { deeds } from './lists/prose-cues.ts'
import { perReading, type Reading, shape } from './reading.ts'

interface Languages {
  /** Bits of those that a page is written in; none where no word tells. */
  readonly bits: number
}

/** The languages of a page by their small words: the foremost, and whatever has an eighth of its words. */
const languagesOf = perReading(({ keys }: Reading): Languages => {
  const counts = new Map<number, number>()
  for (const key of keys) {
    const bit = signsOfLanguages.get(key)
    if (bit !== undefined) counts.set(bit, (counts.get(bit) ?? 0) + 1)
  }
  const most = Math.max(0, ...counts.values())
  let bits = 0
  for (const [bit, count] of counts) if (count * 8 >= most) bits |= bit
  return { bits }
})

/** True when a page has one of these languages, given as bits. */
export const isWrittenIn = (reading: Reading, bits: number): boolean =>
  (languagesOf(reading).bits & bits) !== 0

/**
 * True for a given name that is another word as well (`Ben`, `Jan`, `Max`) where it is no such word: the page is written in
 * other languages, or the word has a capital letter inside of a sentence, or does what people do.
 */
export function isNameHere(reading: Reading, at: number): boolean {
  if (reading.shapes[at] !== shape.capital || !isKind(reading, at, is.frequent)) return false
  const words = wordIn.get(reading.keys[at] ?? '')
  if (words === undefined || isBesideNumber(reading, at)) return false
  const { bits } = languagesOf(reading)
  if ((bits & words) !== 0) return isWithinSentence(reading, at, bits) || isDoing(reading, at)
  return bits !== 0 || words === 0
}

/** "Grace called", "Rosa hat", "Max, please": what follows is what people do, or are asked to. */
function isDoing(reading: Reading, at: number): boolean {
  const next = reading.keys[at + 1] ?? ''
  if (reading.shapes[at + 1] !== shape.lower) return false
  if (isCommaBefore(reading, at + 1)) return askings.has(next)
  if (!isBlankAfter(reading, at)) return false
  return deeds.has(next) || (havings.has(next) && !alwaysCapital.has(reading.keys[at] ?? ''))
}

/** "as Grace said": where a language writes other words small, which German does not. */
function isWithinSentence(reading: Reading, at: number, bits: number): boolean {
  if ((bits & language.de) !== 0 || alwaysCapital.has(reading.keys[at] ?? '')) return false
  if (!isBlankBefore(reading, at) || reading.shapes[at - 1] !== shape.lower) return false
  if (beforeThings.has(reading.keys[at - 1] ?? '')) return false
  return !(isBlankAfter(reading, at) && isCapital(reading, at + 1))
}

/** As above, and what stands behind is no setting: "Max Retries". */
export const isGivenHere = (reading: Reading, at: number): boolean =>
  reading.keys[at] !== 'max' && isNameHere(reading, at)

/** "Jan 12", "12 May", "Max: 10". */
function isBesideNumber({ text, starts, ends }: Reading, at: number): boolean {
  const start = starts[at] ?? 0
  const end = ends[at] ?? start
  return (
    /(?:\d[:.]?-?|\d |(?<![\d:])\d{1,2}\. )$/.test(text.slice(Math.max(0, start - 6), start)) ||
    /^[.:=]?[ -]?\d/.test(text.slice(end, end + 3))
  )
}
