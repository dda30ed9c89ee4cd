import { isDigit } from '../numerals.ts'
import type { NamedAfter } from './streets.ts'
import { role } from './vocabulary.ts'
import { isCapital, mayBe, someWord, type Word, type Words, withoutDot } from './words.ts'

/** `High Street`, `W 43rd St`, `Queen Anne's Gate`: up to the last word that tells the type of a street. */
export function englishStreet(words: Words, isAfterComma: boolean): NamedAfter | undefined {
  const first = words.at(0)
  if (first === undefined || (isAfterComma && !isCapital(first))) return undefined
  const place = placeOfType(words)
  const type = place === undefined ? undefined : words.at(place)
  if (place === undefined || type === undefined)
    return mayBe(first, role.oneWordStreet) ? oneWord(words, first) : beforeFlat(words)
  const next = words.at(place + 1)
  if (isGermanType(type, next)) return undefined
  const isPlain =
    mayBe(type, role.englishType) &&
    ((place <= 2 && mayBe(type, role.frequentType)) || someWord(words, 0, place + 1, isCapital))
  return { end: withDirection(type, next), isPlain }
}

const longestBeforeFlat = 3

/** `Heatherleigh Suite 6`: words that nothing calls a street but the flat behind them. */
function beforeFlat(words: Words): NamedAfter | undefined {
  for (let at = 0; at <= longestBeforeFlat; at++) {
    const word = words.at(at)
    if (word === undefined) return undefined
    if (mayBe(word, role.flat)) {
      const last = at === 0 ? undefined : words.at(at - 1)
      return last === undefined ? undefined : { end: withoutDot(last), isPlain: false }
    }
    if (mayBe(word, role.numbered) || !isCapital(word)) return undefined
  }
  return undefined
}

const longestName = 4

/** The last of the words that tell a type and stand together behind a name. */
function placeOfType(words: Words): number | undefined {
  let place: number | undefined
  let at = 0
  for (let word = words.at(0); word !== undefined; word = words.at(++at)) {
    if (isType(words, word, at)) place = at
    else if (place !== undefined || at > longestName || !isEnglishName(word, words.at(at + 1))) break
    if (word.hasDot && word.length > 5) break
  }
  return place
}

function isType(words: Words, word: Word, at: number): boolean {
  if (at === 0 || !isEnglishType(word)) return false
  return at > 1 || !isDirection(words.at(0)) || isCapital(word)
}

/** `Lange Str. 5`: the number of the house follows, and the one before was another. */
const isGermanType = (type: Word, next: Word | undefined) =>
  next !== undefined &&
  isDigit(next.initial) &&
  /^stra?\.?$/iu.test(type.text) &&
  /^\d{1,4}\p{L}?$/u.test(next.text)

const isDirection = (word: Word | undefined) => word !== undefined && mayBe(word, role.direction)

const isEnglishType = (word: Word) => mayBe(word, role.englishType | role.doubtfulEnglishType)

function isEnglishName(word: Word, next: Word | undefined): boolean {
  if (isCapital(word))
    return !mayBe(word, role.numbered) || next === undefined || isEnglishType(next) || isCapital(next)
  if (mayBe(word, role.direction | role.englishParticle)) return true
  if (isDigit(word.initial)) return /^\d{1,3}(?:st|nd|rd|th)$/u.test(word.key)
  return next !== undefined && isPlainLower(word, next) && /^\p{Ll}{3,}$/u.test(word.text)
}

/** In a text without capitals: one or two words, none of them one of the language's small ones. */
const isPlainLower = (word: Word, next: Word) =>
  !mayBe(word, role.common) && (isEnglishType(next) || !mayBe(next, role.common))

/** Behind the type: `West`, `NE`, and the number of a road. */
function withDirection(type: Word, next: Word | undefined): number {
  if (next === undefined) return withoutDot(type)
  if (isDirection(next) && isCapital(next)) return next.end
  return mayBe(type, role.road) && /^\d{1,4}$/u.test(next.text) ? next.end : withoutDot(type)
}

const oneWord = (words: Words, first: Word): NamedAfter => ({
  end: withDirection(first, words.at(1)),
  isPlain: false,
})
