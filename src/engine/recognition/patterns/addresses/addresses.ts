import { addAll } from '../../../../shared/add-all.ts'
import type { Entity, Matcher, Page } from '../../entity.ts'
import { postBoxes, type Stretch, withBelow } from './boxes.ts'
import { isBehindMonth, isDayOfMonth } from './calendar.ts'
import { isLetterAt, isWordAt } from '../../../detection/fold.ts'
import { cuesOf } from '../cues.ts'
import { datesIn } from '../dates.ts'
import { type Numerals, isDigit, numeralsOf } from '../numerals.ts'
import { isAsciiLetter, isBlankOrTab, plain } from '../scan.ts'
import { type Place, placeAfter, smallCodedPlaceEnd } from './places.ts'
import { isAnnounced, isCalledAddress, isSetApart, leadStart, nameStart, unitsEnd } from './surroundings.ts'
import { smallStreetBefore, type Street, streetAfter, streetBefore } from './streets.ts'
import { townEnd } from './towns.ts'
import { isWordUnit } from './words.ts'

/**
 * Street addresses: a street with the number of the house, flat and floor, and postcode and place right behind them.
 * A street whose name could be anything's counts where a place follows it, or where the words before it announce one.
 */
export const addresses: Matcher = (page) => {
  const { text } = page
  const found: Stretch[] = [...postBoxes(page)]
  const isFree = freeOf(found)
  let taken = 0
  const { starts, ends } = anchorsOf(page)
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index] ?? 0
    const end = ends[index] ?? start
    if (start < taken || !mayBeNumber(text, start, end) || !isFree(start)) continue
    const number = houseNumber(text, start, end)
    const spot = number === undefined ? undefined : addressAt(page, start, number, taken)
    if (spot === undefined) continue
    addAll(found, spot)
    taken = spot.at(-1)?.end ?? taken
  }
  return united(found)
    .filter((stretch) => !isDate(text, stretch))
    .map(entityOf)
}

/** "Tue, 5 Mar 2024" reads like a house in a street with a postcode; "Rua 5 de Outubro 24" is one. */
function isDate(text: string, { start, end }: Stretch): boolean {
  if (end - start > longestDate || !/(?:\d|st|nd|rd|th)$/iu.test(text.slice(end - 2, end))) return false
  if (!dateBeginning.test(text.slice(start, start + 24))) return false
  return datesIn(text, start, end).some(
    (date) => date.end === end && /^(?:\p{L}{2,10}\.?, {0,2})?$/u.test(text.slice(start, date.start)),
  )
}

/** The day of the week, and a day, a year or all in one. */
const dateBeginning = /^(?:\p{L}{2,10}\.?, {0,2})?(?:\d{1,2}|\d{4}|\d{8})(?!\d)/u

/** With the day of the week before. */
const longestDate = 72

/** Of stretches that overlap, the one that covers both. */
function united(found: readonly Stretch[]): readonly Stretch[] {
  if (found.length < 2) return found
  const apart: Stretch[] = []
  for (const stretch of [...found].sort((one, other) => one.start - other.start)) {
    const last = apart.at(-1)
    if (last === undefined || stretch.start >= last.end) apart.push(stretch)
    else if (stretch.end > last.end) apart[apart.length - 1] = { start: last.start, end: stretch.end }
  }
  return apart
}

/**
 * A cheap look that rules most numbers out: it is no part of something longer, and a word has to stand beside it, on its line;
 * codes of towns begin with 0.
 */
function mayBeNumber(text: string, start: number, end: number): boolean {
  if (end - start > 5 || (end - start > 3 && text.charCodeAt(start) === 0x30)) return false
  if (start > 0 && isWordUnit(text.charCodeAt(start - 1))) return isOpening(text, start)
  let before = start - 1
  for (let count = 0; count < 4 && isGap(text.charCodeAt(before)); count++) before--
  if (isWord(text.charCodeAt(before))) return true
  let after = end
  for (let count = 0; count < 10 && isTail(text.charCodeAt(after)); count++) after++
  return isWord(text.charCodeAt(after))
}

const isGap = (unit: number) =>
  unit === 0x20 || unit === 0x2c || unit === 0x09 || unit === 0xa0 || unit === 0x23
const isTail = (unit: number) => isGap(unit) || (unit >= 0x2b && unit <= 0x39)
/** A letter, or a sign of abbreviation. */
const isWord = (unit: number) =>
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  unit >= 0xaa ||
  unit === 0x2e ||
  unit === 0x2f

function entityOf({ start, end }: Stretch): Entity {
  return { start, end, kind: 'address', strength: 'certain', rule: 'address' }
}

/** Tells places, asked for in their order, that lie in none of the stretches. */
function freeOf(stretches: readonly Stretch[]): (at: number) => boolean {
  if (stretches.length === 0) return () => true
  const ordered = [...stretches].sort((one, other) => one.start - other.start)
  let next = 0
  return (at) => {
    while ((ordered[next]?.end ?? at + 1) <= at) next++
    const stretch = ordered[next]
    return stretch === undefined || at < stretch.start
  }
}

/** Digits, and what says that a house has no number, in their order. */
function anchorsOf(page: Page): Pick<Numerals, 'starts' | 'ends'> {
  const { text } = page
  const numerals = numeralsOf(page)
  const unnumbered: Stretch[] = []
  withoutNumber.lastIndex = 0
  for (let match = withoutNumber.exec(text); match !== null; match = withoutNumber.exec(text))
    if (!isWordAt(text, match.index - 1))
      unnumbered.push({ start: match.index, end: withoutNumber.lastIndex })
  if (unnumbered.length === 0) return numerals
  const numbers = numerals.starts.map((start, run) => ({ start, end: numerals.ends[run] ?? start }))
  const all = [...numbers, ...unnumbered].sort((one, other) => one.start - other.start)
  return { starts: all.map(({ start }) => start), ends: all.map(({ end }) => end) }
}

const withoutNumber = /[sS](?:\/[nN]|[nN][cC]?)(?![A-Za-z\d\u00c0-\u1fff])/g

const kilometre = plain(/(?<!\p{L})(?:km|p\.?k)\.?[ \t]?$/iu)

/** The letters behind the digits, further numbers after a stroke, and `bis`. */
const numberTail = plain(
  /(?:[ ][A-E][ ]\d{1,3}(?=[,\r\n]|$)|(?:[a-zA-Z]|[ \t][a-hA-H])(?![\p{L}\p{N}'’-]|\.\p{L}))?(?:[ ]?[-–/+&][ ]?\d{1,4}[a-zA-Z]?(?![\p{L}\p{N}]))*(?:\/[a-zA-Z](?![\p{L}\p{N}]))?(?:[ ]?(?:bis|ter|quater)(?![\p{L}\p{N}]))?/uy,
)

interface HouseNumber {
  readonly end: number
  /** The end without a letter that stands apart, which may be the next word. */
  readonly short: number
}

/** The number of a house that begins here, unless something longer does. */
function houseNumber(text: string, start: number, short: number): HouseNumber | undefined {
  if (isKilometre(text, start)) return endOfKilometre(text, short)
  if (isFraction(text, short)) return undefined
  const end = endOfTail(text, short)
  const isNextWord = end > short && isBlankOrTab(text.charCodeAt(short)) && isLetterAt(text, short + 1)
  return { end: isNextWord && !wordEnd.test(text.slice(end, end + 3)) ? short : end, short }
}

const wordEnd = /^(?:[ \t]{0,2}(?:[,.;)\n\r<]|\d)|$)/u

function isKilometre(text: string, number: number): boolean {
  let end = number
  if (isBlankOrTab(text.charCodeAt(end - 1))) end--
  if (text.charCodeAt(end - 1) === fullStop) end--
  const unit = text.charCodeAt(end - 1) | 32
  return (unit === 0x6b || unit === 0x6d) && kilometre.test(text.slice(Math.max(0, number - 5), number))
}

/** A time or a fraction goes on behind the digits; `5,2º` is a flat. */
function isFraction(text: string, end: number): boolean {
  const unit = text.charCodeAt(end)
  if (unit !== fullStop && unit !== colon && unit !== comma) return false
  return (
    isDigit(text.charCodeAt(end + 1)) && !(unit === comma && /^\d?[ºª]/u.test(text.slice(end + 2, end + 4)))
  )
}

/** The end of what belongs to the number behind its digits. */
function endOfTail(text: string, digits: number): number {
  if (!mayGoOn(text, digits)) return digits
  numberTail.lastIndex = digits
  numberTail.test(text)
  return Math.max(digits, numberTail.lastIndex)
}

/** A cheap look that rules out most of what follows: one letter, `bis`, `ter`, `quater`, or a sign that parts numbers. */
function mayGoOn(text: string, digits: number): boolean {
  const first = text.charCodeAt(digits)
  const isApart = isBlankOrTab(first)
  const unit = isApart ? text.charCodeAt(digits + 1) : first
  if (!isAsciiLetter(unit))
    return unit === 0x26 || unit === 0x2b || unit === 0x2d || unit === 0x2f || unit === 0x2013
  const small = unit | 32
  if (isAsciiLetter(text.charCodeAt(isApart ? digits + 2 : digits + 1)))
    return small === 0x62 || small === 0x71 || small === 0x74
  return !isApart || small <= 0x68
}

const fullStop = 0x2e
const colon = 0x3a
const comma = 0x2c

/** `Km 9,100` stands for a house on a road. */
function endOfKilometre(text: string, from: number): HouseNumber {
  const [fraction = ''] = /^[.,]\d{1,3}/u.exec(text.slice(from, from + 4)) ?? []
  return { end: from + fraction.length, short: from + fraction.length }
}

/** A sign of abbreviation or number stands before: `Str.5`, `nº2A`, `C/15`. */
function isOpening(text: string, start: number): boolean {
  const unit = text.charCodeAt(start - 1)
  if (unit === 0xba || unit === 0xb0) return true
  return (unit === fullStop || unit === 0x2f) && isLetterAt(text, start - 2)
}

/** The address, and the line below it with postcode and place. */
function addressAt(
  page: Page,
  start: number,
  number: HouseNumber,
  taken: number,
): readonly Stretch[] | undefined {
  const { text } = page
  const street = streetAt(text, start, number)
  if (street === undefined || street.start < taken) return undefined
  // "SKU 5502-4683-0292" is a code.
  if (street.isBare === true && /\d{3}\D{1,3}\d{3}/.test(text.slice(start, number.end))) return undefined
  if (goesOn(text, street, start)) return undefined
  const end = Math.max(street.end, unitsEnd(text, street.end))
  const place = placeAfter(text, end)
  const first = Math.max(taken, leadStart(text, nameOf(text, street)))
  const isPlain = street.isPlain && !(street.start < start && isYear(text, start, number.end))
  if (!isPlain && !isTold({ text, street, first, end, place })) return undefined
  if (isOfAnother(page, street, start, number)) return undefined
  return withBelow({ start: first, end: place === undefined ? (townEnd(text, end) ?? end) : end }, place)
}

/** The number belongs to what is no street: a day of a month, `SVNR 1231 150385`, `C. call back 960`. */
function isOfAnother(page: Page, street: Street, start: number, { end, short }: HouseNumber): boolean {
  const { text } = page
  // "1996, Thomas G. Lane" is a year and somebody.
  if (street.start >= start) return text[end] === ',' && isYear(text, start, short)
  if (street.isPlain) return false
  if (isDayOfMonth(text, start, short) || initial.test(text.slice(street.start, street.start + 8)))
    return true
  if (street.isBare !== true) return false
  // "Copyright 2012, 2013" is a year, for streets without a word for them seldom have so many houses.
  if (isBehindMonth(text, start) || isYear(text, start, short)) return true
  if (isProduct(text.slice(street.start, start))) return true
  const cue = cuesOf(page).before(start)
  return cue !== undefined && cue.distance === 0 && cue.kind !== 'ip'
}

/** "HP LaserJet 4200, Raum 12", "LWP 9, Baujahr 2022", "Office 365 E3": a word that is two, an abbreviation, software. */
const isProduct = (name: string): boolean => {
  const words = name.trim().split(/[ \t\u00a0]+/)
  return words.some((word) => twoInOne.test(word)) || (words.length === 1 && series.test(words[0] ?? ''))
}

const twoInOne = /^(?!(?:Mc|Mac|De|Di|La|Le|Du|Van|Von|Fitz)\p{Lu})\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}$/u
const series =
  /^(?:[A-Z]{2,4}|Microsoft|Office|Windows|Outlook|Exchange|Dynamics|Acrobat|Server|Version|Release|Build|Patch|Modell?)$/

const initial = plain(/^[CR]\.?[ \t]{1,2}(?!(?:d(?:e|as?|os?|el)|l[ao]s?|el)[ \t])\p{Ll}/u)

/** A compound may be the last word of a longer name. */
const nameOf = (text: string, { start, end, isBare, isOpen }: Street) =>
  isBare === true || isOpen === true || /\d/u.test(text[start] ?? '') || end < start
    ? start
    : nameStart(text, start)

/** `Corso di Excel 2024`: houses with such numbers are rare where the number follows the street. */
const isYear = (text: string, start: number, end: number) =>
  /^(?:199|20[0-3])\d$/u.test(text.slice(start, end))

/** The number is a part of the street's name, or a year: `Straße des 18. August 5`, `In 2019 Wall Street fell`. */
function goesOn(text: string, street: Street, number: number): boolean {
  if (street.start < number)
    return (
      street.isOpen === true &&
      /^\.?[ \t](?!(?:Apt|Suite|Unit|Flat|Floor|Block|Piso|Esc|Portal|Puerta|Bloque|Bloco|Apto|Int|Scala|Boîte)[. ])(?:de[ \t]\p{L}|\p{Lu})\p{L}{2,20}[ \t](?:n[º°o]\.?[ \t])?\d{1,4}(?![\d.:%])/u.test(
        text.slice(street.end, street.end + 40),
      )
    )
  if (counted.test(text.slice(Math.max(0, number - 8), number))) return true
  return (
    /^(?:19|20)\d\d(?!\d)/u.test(text.slice(number, number + 5)) &&
    /(?<!\p{L})(?:in|since|by|until|from|of|year|during|before|after|\p{L}{3,9}uary|march|april|may|june|july|august|\p{L}{3,6}ber)[ \t]$/iu.test(
      text.slice(Math.max(0, number - 12), number),
    )
  )
}

/** `les 3 rue bloquées`: how many there are. */
const counted = plain(/(?<!\p{L})(?:les|des|ces|mes|vos|nos|these|those|other)[ ]$/iu)

function streetAt(text: string, start: number, { end, short }: HouseNumber): Street | undefined {
  const before = streetBefore(text, start)
  if (before?.isPlain !== true && isNext(text, end)) {
    const after = streetAfter(text, end) ?? (short < end ? streetAfter(text, short) : undefined)
    if (after !== undefined) return { ...after, start }
  }
  const found =
    before ?? (smallCodedPlaceEnd(text, end) === undefined ? undefined : smallStreetBefore(text, start))
  return found === undefined ? undefined : { ...found, end }
}

/** A word follows on the same line. */
function isNext(text: string, end: number): boolean {
  let at = end
  while (at < end + 3 && isGapOfWords(text.charCodeAt(at))) at++
  return at > end && isWordAt(text, at)
}

const isGapOfWords = (unit: number) => unit === 0x20 || unit === 0x2c || unit === 0xa0

interface Told {
  readonly text: string
  readonly street: Street
  readonly first: number
  readonly end: number
  readonly place: Place | undefined
}

/** What stands around the street tells that it is one. */
function isTold({ text, street, first, end, place }: Told): boolean {
  if (place !== undefined || isCalledAddress(text, end)) return true
  // "Sections 4, 5 and 6": of a name that could be anything's, further numbers tell nothing.
  if (end > street.end && (street.isBare === undefined || /\p{L}/u.test(text.slice(street.end, end))))
    return true
  if (/^ (?:st|street|road)(?![\p{L}])/iu.test(text.slice(end, end + 8))) return true
  if (street.isBare === undefined && (first < street.start || isSetApart(text, first, end))) return true
  const isClosed =
    street.isBare === undefined || /^[ \t]*(?:[,.;:)!?<\r\n]|$)/u.test(text.slice(end, end + 6))
  const isOneWord = /^[^ \t]+[ \t,]{0,3}(?:\p{L}{1,3}[º°.][ \t]?)?\d+(?!\p{L})/u.test(
    text.slice(street.start, street.end),
  )
  return isClosed && isAnnounced(text, first, street.isBare === true && isOneWord)
}
