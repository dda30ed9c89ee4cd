import type { NamedAfter } from './streets.ts'
import { directions, doubtfulEnglishTypes, englishTypes, numbered, oneWordStreets } from './vocabulary.ts'
import { isCapital, type Word, withoutDot } from './words.ts'

/** `High Street`, `W 43rd St`, `Queen Anne's Gate`: up to the last word that tells the type of a street. */
export function englishStreet(words: readonly Word[], isAfterComma: boolean): NamedAfter | undefined {
  const [first] = words
  if (first === undefined || (isAfterComma && !isCapital(first))) return undefined
  const place = placeOfType(words)
  const type = place === undefined ? undefined : words[place]
  if (place === undefined || type === undefined)
    return oneWordStreets.has(first.key) ? oneWord(words, first) : beforeFlat(words)
  if (isGermanType(type, words[place + 1])) return undefined
  const isNamed = words.slice(0, place + 1).some(isCapital)
  const isFrequent = place <= 2 && /^(?:street|road|avenue|ave|st|rd)$/u.test(type.key)
  return { end: withDirection(words, type), isPlain: englishTypes.has(type.key) && (isNamed || isFrequent) }
}

/** `Heatherleigh Suite 6`: words that nothing calls a street but the flat behind them. */
function beforeFlat(words: readonly Word[]): NamedAfter | undefined {
  const flat = words.findIndex(({ key }) => /^(?:suite|ste|apt|apartment|flat|unit)$/u.test(key))
  const name = words.slice(0, Math.max(0, flat))
  const last = name.at(-1)
  if (last === undefined || name.length > 3) return undefined
  const isName = name.every((word) => isCapital(word) && !numbered.has(word.key))
  return isName ? { end: withoutDot(last), isPlain: false } : undefined
}

/** The last of the words that tell a type and stand together behind a name. */
function placeOfType(words: readonly Word[]): number | undefined {
  let place: number | undefined
  for (const [at, word] of words.entries()) {
    if (isType(words, at)) place = at
    else if (place !== undefined || at > 4 || !isEnglishName(word, words[at + 1])) break
    if (word.text.endsWith('.') && word.text.length > 5) break
  }
  return place
}

function isType(words: readonly Word[], at: number): boolean {
  const word = words[at]
  return (
    at > 0 &&
    word !== undefined &&
    isEnglishType(word) &&
    (at > 1 || !isDirection(words[0]) || isCapital(word))
  )
}

/** `Lange Str. 5`: the number of the house follows, and the one before was another. */
const isGermanType = ({ text }: Word, next: Word | undefined) =>
  /^stra?\.?$/iu.test(text) && /^\d{1,4}\p{L}?$/u.test(next?.text ?? '')

const isDirection = (word: Word | undefined) => word !== undefined && directions.has(word.key)

const isEnglishType = (word: Word) => englishTypes.has(word.key) || doubtfulEnglishTypes.has(word.key)

function isEnglishName(word: Word, next: Word | undefined): boolean {
  if (isCapital(word))
    return !numbered.has(word.key) || next === undefined || isEnglishType(next) || isCapital(next)
  if (/^\d{1,3}(?:st|nd|rd|th)$/u.test(word.key) || isDirection(word)) return true
  return (
    /^(?:of|the|de|la|el|del)$/u.test(word.key) ||
    (/^\p{Ll}{3,}$/u.test(word.text) && isPlainLower(word, next))
  )
}

/** In a text without capitals: one or two words, none of them one of the language's small ones. */
function isPlainLower({ key }: Word, next: Word | undefined): boolean {
  return next !== undefined && !commonWords.has(key) && (isEnglishType(next) || !commonWords.has(next.key))
}

const commonWords = new Set(
  'the and for with from that this are was were has have had not but you your our their his her its all any can out into over per new more most than then other open different busy single other full whole last next first second third free main side cross minutes minute hours hour days day weeks week months month years year users user people persons times items files metres meters miles feet lines pages wide long way off street road'.split(
    ' ',
  ),
)

/** Behind the type: `West`, `NE`, and the number of a road. */
function withDirection(words: readonly Word[], type: Word): number {
  const next = words[words.indexOf(type) + 1]
  const isRoad = /^(?:road|highway|hwy|route|rd)$/u.test(type.key)
  if (next === undefined || type.text.endsWith(',')) return withoutDot(type)
  if (isDirection(next) && isCapital(next)) return next.end
  return isRoad && /^\d{1,4}$/u.test(next.text) ? next.end : withoutDot(type)
}

const oneWord = (words: readonly Word[], first: Word): NamedAfter => ({
  end: withDirection(words, first),
  isPlain: false,
})
