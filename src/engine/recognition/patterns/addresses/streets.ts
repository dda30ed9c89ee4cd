import { isBlankOrTab, plain } from '../scan.ts'
import { Endings } from './endings.ts'
import { englishStreet } from './english.ts'
import { frenchStreet } from './french.ts'
import { compoundEnds, doubtfulCompoundEnds, role } from './vocabulary.ts'
import { isLetterAt } from '../../../detection/fold.ts'
import {
  isCapital,
  isNumeral,
  mayBe,
  someWord,
  type Word,
  type Words,
  WordsAfter,
  WordsBefore,
} from './words.ts'

/** The name of a street beside a number; `isPlain` says that nothing else need tell that it is one. */
export interface Street {
  readonly start: number
  readonly end: number
  readonly isPlain: boolean
  /** Nothing in the name says that it is a street. */
  readonly isBare?: true
  /** Its type stands first, so that the number may be a part of the name: `Straße des 18. August 5`. */
  readonly isOpen?: true
}

/** A street whose name ends before the place of its number: `Gartenstr. 5`, `Calle Mayor 5`, `Petőfi utca 5`. */
export function streetBefore(text: string, number: number): Street | undefined {
  const words = new WordsBefore(text, beforeSign(text, number))
  const last = words.at(0)
  if (last === undefined) return undefined
  const found = prefixed(words) ?? ended(words, last, text, number) ?? bare(words) ?? small(last)
  return found === undefined ? undefined : { ...found, end: number }
}

/** A street whose name follows the place after its number: `12 High Street`, `12, rue Basse`. */
export function streetAfter(text: string, number: number): Street | undefined {
  const words = new WordsAfter(text, number)
  if (words.at(0) === undefined) return undefined
  const found = frenchStreet(words) ?? englishStreet(words, text.charCodeAt(number) === comma)
  return found === undefined ? undefined : { ...found, start: number }
}

const comma = 0x2c

/** `polna 3a, 88-400 żnin`: any word in small letters, which the code behind the number tells. */
export function smallStreetBefore(text: string, number: number): Side | undefined {
  const last = new WordsBefore(text, number).at(0)
  return last !== undefined && last.length > 3 && isSmall(last)
    ? { start: last.start, isPlain: false, isBare: true }
    : undefined
}

type Side = Omit<Street, 'end'>
/** A street behind its number. */
export type NamedAfter = Omit<Street, 'start'>

/** Where a sign such as `nº` begins that stands before the number. */
function beforeSign(text: string, number: number): number {
  let end = number
  while (end > number - 2 && isBlankOrTab(text.charCodeAt(end - 1))) end--
  if (!isSign(text.charCodeAt(end - 1)) && !numberWords.mayEnd(text, end)) return number
  const from = Math.max(0, number - 14)
  const sign = numberSign.exec(text.slice(from, number))
  return sign === null ? number : from + sign.index
}

/** What ends a sign of numbers and is no letter: `.`, `:`, `#`, `°` and `№`. */
const isSign = (unit: number) =>
  unit === 0x2e || unit === 0x3a || unit === 0x23 || unit === 0xb0 || unit === 0x2116

/** The last letters of the words below. */
const numberWords = new Endings(
  'n nº º nª ª nr num numero numer nummer hausnr parcela nave lote chalet дом km k pk',
)

const numberSign = plain(
  /(?<![\p{L}\p{N}])(?:n[º°oª]?\.?|n\.[ ]?[º°oª]|no[.]?[ ]?:|nr[.]?[ ]?:|parcela|nave|lote|chalet|č\.[ ]?p\.|дом|д\.|n[uú]m(?:ero)?\.?|nr\.?|numer|nummer|hausnr\.?|hausnummer|número|[#№]|km\.?|p\.?k\.?)[ \t]{0,2}$/iu,
)

const longestName = 6

/** Looks for the nearest word that begins a street; one before it that does so too belongs to the name. */
function prefixed(words: Words): Side | undefined {
  for (let at = 0; at <= longestName; at++) {
    const word = words.at(at)
    if (word === undefined) return undefined
    const rank = rankOf(word)
    if (rank === undefined) {
      if (!isPartOfName(word) && (at > 3 || mayBe(word, role.numbered))) return undefined
      continue
    }
    const further = outerPrefix(words, at) ?? word
    if (at === 0 && further === word && !/\/.|\.\p{L}/u.test(word.text)) continue
    if (at > 1 && !someWord(words, 0, at, (part) => isCapital(part) || !/\d/u.test(part.text)))
      return undefined
    return { start: further.start, isPlain: isPlainPrefix(words, at, word, rank), isOpen: true }
  }
  return undefined
}

/** "Rua do Campo Lindo": a prefix before the one found, at most one small word apart. */
function outerPrefix(words: Words, at: number): Word | undefined {
  const next = words.at(at + 1)
  if (next === undefined || isPrefix(next)) return next
  const outer = mayBe(next, role.particle) ? words.at(at + 2) : undefined
  return outer !== undefined && mayBe(outer, role.plainPrefix) && isCapital(outer) ? outer : undefined
}

type Rank = 'plain' | 'capital' | 'doubtful'

function rankOf(word: Word): Rank | undefined {
  if (mayBe(word, role.plainPrefix) || isGlued(word)) return 'plain'
  if (!mayBe(word, role.capitalPrefix | role.doubtfulPrefix)) return undefined
  const { key, text, hasDot } = word
  const isMarked = hasDot || text !== text.toLowerCase()
  if (isMarked && mayBe(word, role.capitalPrefix)) return 'capital'
  return isMarked || key.length > 3 || key === 'via' ? 'doubtful' : undefined
}

/** `c/mayor`, `ul.długa`: a prefix and the name in one. */
const isGlued = (word: Word): boolean =>
  word.length > 2 && (word.unitAt(1) === stroke || word.unitAt(2) === fullStop) && gluedPrefix.test(word.key)

const stroke = 0x2f
const fullStop = 0x2e
const gluedPrefix = plain(/^(?:c\/|ul\.|al\.|os\.|av\.|ул\.)\p{L}/u)

const isPrefix = (word: Word) => mayBe(word, role.plainPrefix | role.capitalPrefix) && isCapital(word)

/** The words before `length` are the name that the prefix `word` belongs to. */
function isPlainPrefix(words: Words, length: number, word: Word, rank: Rank): boolean {
  if (rank === 'doubtful' || words.at(length + 1)?.key === 'et') return false
  const last = words.at(0)
  if (length === 1 && last !== undefined && mayBe(last, role.numbered)) return false
  if (!isRounded(words, length)) return false
  const isNamed = someWord(
    words,
    0,
    length,
    (part) => isCapital(part) || (rank === 'plain' && isNumeral(part)),
  )
  if (rank === 'plain') return isNamed || (length <= 4 && isCapital(word))
  const closest = length === 0 ? undefined : words.at(length - 1)
  return closest !== undefined && isNamed && (isCapital(closest) || mayBe(closest, role.particle))
}

/** The word at the number belongs to the name: `Rue du Commerce liefert 12` and `Straße ist gesperrt, 12` are no streets. */
function isRounded(words: Words, length: number): boolean {
  const last = length === 0 ? undefined : words.at(0)
  if (last === undefined || isCapital(last) || /\d/u.test(last.text)) return true
  if (length === 1) return last.length > 3
  const before = words.at(1)
  return before !== undefined && mayBe(before, role.particle)
}

const isPartOfName = (word: Word) => isCapital(word) || mayBe(word, role.particle) || isNumeral(word)

/** `Gartenstr.`, `Schönhauser Allee`, `Konrad-Adenauer-Ring`, `Petőfi utca`. */
function ended(words: Words, last: Word, text: string, number: number): Side | undefined {
  if (mayBe(last, role.plainEnd | role.doubtfulEnd)) {
    const before = words.at(1)
    if (before !== undefined) return alone(words, last, before, text, number)
  }
  const isSure = isCompound(last)
  if (!isSure && !(isCapital(last) && !mayBe(last, role.numbered) && isDoubtfulCompound(last)))
    return undefined
  const start = isSure ? withAdjectives(words, last) : (bare(words)?.start ?? last.start)
  return { start, isPlain: isSure && (isCapital(last) || /str(?:aße|asse|aat|\.)$/u.test(last.text)) }
}

function isCompound(word: Word): boolean {
  if (!word.mayEndIn(compoundEnds) && !word.mayEndIn(doubtfulCompoundEnds)) return false
  const { key } = word
  const length = compoundEnds.lengthIn(key)
  if (length > 0 && key.length - length > 1 && !mayBe(word, role.compoundStop)) return true
  return key.includes('-') && hyphenated.test(key)
}

const hyphenated =
  /^\p{L}{2,}(?:-[\p{L}.]+){1,4}-(?:stra(?:ß|ss)e|str|platz|ring|weg|hof|ufer|wall|damm|steig|park|gasse|allee|markt|straat)$/u

/** At least three letters stand before the end. */
function isDoubtfulCompound(word: Word): boolean {
  if (!word.mayEndIn(doubtfulCompoundEnds)) return false
  const { key } = word
  const length = doubtfulCompoundEnds.lengthIn(key)
  const end = key.length - length
  return length > 0 && isLetterAt(key, end - 1) && isLetterAt(key, end - 2) && isLetterAt(key, end - 3)
}

function alone(words: Words, last: Word, before: Word, text: string, number: number): Side | undefined {
  const first = mayBe(last, role.hungarianEnd) && !isCapital(before) ? 2 : 1
  const namer = words.at(first)
  if (namer === undefined) return undefined
  const isName = isCapital(namer) && !mayBe(namer, role.noAdjective | role.numbered)
  if (!isName && !isNumeral(before)) return undefined
  const isPlain =
    isName && (mayBe(last, role.plainEnd) || (last.text === 'u.' && isClosedByDot(text, number)))
  return { start: startOfName(words, first, last), isPlain }
}

const isClosedByDot = (text: string, number: number) => /^\d{1,4}\./u.test(text.slice(number, number + 5))

function startOfName(words: Words, first: number, last: Word): number {
  let start = words.at(first)?.start ?? last.start
  for (let at = first + 1; at < 5; at++) {
    const word = words.at(at)
    if (word === undefined || !(isPersonOf(last, word) || reachesFurther(word, words.at(at + 1)))) break
    if (isCapital(word)) ({ start } = word)
  }
  return start
}

const isPersonOf = (last: Word, word: Word) =>
  mayBe(last, role.personEnd) && isCapital(word) && !mayBe(word, role.numbered)

/** Titles and small words before the name of somebody whom the street is called after. */
function reachesFurther(word: Word, before: Word | undefined): boolean {
  if (mayBe(word, role.article))
    return before !== undefined && isCapital(before) && mayBe(before, role.beforeArticle)
  if (mayBe(word, role.title)) return isCapital(word) || (before !== undefined && isCapital(before))
  return mayBe(word, role.adjective | role.preposition) && isCapital(word)
}

function withAdjectives(words: Words, last: Word): number {
  const place = words.at(1)
  if (place !== undefined && isPlaceOf(last, place)) return place.start
  let { start } = last
  for (let next = 1; next < 4; next++) {
    const word = words.at(next)
    if (word === undefined || !reachesFurther(word, words.at(next + 1))) break
    if (isCapital(word)) ({ start } = word)
  }
  return start
}

/** `Gostenhofer Hauptstr.`, `Weender Landstraße`: streets that every place has take its name. */
const isPlaceOf = (last: Word, { text, key }: Word): boolean =>
  /^(?:haupt|land)str/u.test(last.key) && /^\p{Lu}\p{Ll}{3,}er$/u.test(text) && !/^unser|^ihrer/u.test(key)

/** `Auf der Heide`, `Oude Haven`: a name that could be anything's. */
function bare(words: Words): Side | undefined {
  const last = words.at(0)
  if (last === undefined || !isCapital(last) || last.length < 3 || /\d/u.test(last.text)) return undefined
  let start: number | undefined
  for (let at = 0; at < 5; at++) {
    const word = words.at(at)
    if (word === undefined || mayBe(word, role.numbered | role.nameEnd)) break
    if (isCapital(word)) ({ start } = word)
    else if (!mayBe(word, role.particle) && !isDeclined(word, words.at(at + 1))) break
  }
  return start === undefined ? undefined : { start, isPlain: false, isBare: true }
}

/** `lerchenstieg`: a name in small letters, which a place has to tell. */
const small = (last: Word): Side | undefined =>
  last.length > 4 && isSmall(last) && isDoubtfulCompound(last)
    ? { start: last.start, isPlain: false, isBare: true }
    : undefined

const isSmall = ({ text }: Word): boolean => /^\p{Ll}+$/u.test(text)

/** `Am alten Bahnhof`: an adjective between the preposition and the name. */
function isDeclined({ text }: Word, before: Word | undefined): boolean {
  return before !== undefined && mayBe(before, role.beforeAdjective) && /^\p{Ll}{3,}(?:en|er|em)$/u.test(text)
}
