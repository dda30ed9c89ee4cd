import type { Page } from '../entity.ts'
import { isDigit, type Numerals, numeralsOf } from './numerals.ts'
import { isLetter, plain } from './scan.ts'

/** A date that was written out, and where. */
export interface WrittenDate {
  readonly start: number
  readonly end: number
  readonly year: number
}

const months = [
  'jan(?:uary|uar|vier|uari|eiro|uari|ner|v)?|jänner|enero|ene|gennaio|gen|styczeń|stycznia|sty',
  'feb(?:ruary|ruar|ruari|brero|braio|r|b)?|febrero|février|févr?|fevr?ier|fev(?:ereiro|r)?|lut(?:y|ego)?',
  'mar(?:ch|s|zo|ço|co|zec|ca|t)?|märz|mrz|mär|maerz|maart|mrt',
  'apr(?:il|ile|)?|avril|avr|abril|abr|kwiecień|kwietnia|kwi',
  'may|mai|mayo|maggio|mag|mei|maio|maj(?:a)?',
  'june?|juni|juin|junio|giugno|giu|junho|czerwiec|czerwca|cze',
  'july?|juli|juillet|juil|julio|luglio|lug|julho|lipiec|lipca|lip',
  'aug(?:ust|ustus)?|août|aout|agosto|ago|sierpień|sierpnia|sie',
  'sept?(?:ember|embre|iembre)?|settembre|set(?:embro|iembre)?|wrzesień|września|wrz',
  'oct(?:ober|obre|ubre)?|okt(?:ober)?|ottobre|ott|out(?:ubro)?|październik|października|paź',
  'nov(?:ember|embre|iembre|embro)?|listopad(?:a)?|lis',
  'de[cz](?:ember|embre|embro|iembre)?|décembre|déc|dic(?:embre|iembre)?|grudzień|grudnia|gru',
]
const month = `(?:${months.join('|')})`
// Each group of a form that captures is a year.
const anyYear = String.raw`((?:19|20)\d{2}|['’]?\d{2})`
const fullYear = String.raw`((?:19|20)\d{2})`
const sign = String.raw`[ ]?[./\-–\u2011][ ]?`

const forms = [
  String.raw`${fullYear}(?:${sign})(?:0?[1-9]|1[0-2])(?:${sign})(?:0?[1-9]|[12]\d|3[01])`,
  String.raw`(?:0?[1-9]|[12]\d|3[01])(?:${sign}|[ ])(?:0?[1-9]|[12]\d|3[01])(?:${sign}|[ ])${anyYear}`,
  String.raw`(?:0?[1-9]|[12]\d|3[01])(?:${sign}|[ ])(?:[IVX]{1,4})(?:${sign}|[ ])${anyYear}`,
  String.raw`[0-3]?\d(?:st|nd|rd|th|er|re|o|º|ª|°|te[rn]?|e|\.)?[ ./-]{0,2}(?:(?:of|de|del|di|d['’])[ ]?)?${month}(?:\.|\b)?[ ,./-]{0,3}(?:(?:of|de|del|do|,)[ ]?)?${anyYear}`,
  String.raw`(?:0?[1-9]|[12]\d|3[01])[ ](?:del?|do)[ ](?:0?[1-9]|1[0-2])[ ](?:del?|do)[ ]${anyYear}`,
  String.raw`${month}(?:\.|\b)?[ ./-]{0,2}(?:the[ ])?[0-3]?\d(?:st|nd|rd|th)?,?[ ,./-]{1,2}${anyYear}`,
  String.raw`${fullYear}[ .,-]{1,2}${month}[ .,-]{1,2}[0-3]?\d(?:st|nd|rd|th)?`,
  String.raw`${fullYear}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])${fullYear}`,
]
const exact = plain(
  new RegExp(
    String.raw`(?<![\p{L}\p{N}_]|\p{N}[.,:/-])(?:${forms.join('|')})(?![\p{L}\p{N}_]|[.:/-]\d)(?:T\d{2}:\d{2}[\d:.Z+-]{0,20})?`,
    'iuy',
  ),
)
const anyRun = /\d+/g

/**
 * The dates in a stretch, in any order of day, month and year; years are between 1900 and now. Whoever needs the first
 * alone says so by `most`.
 */
export function datesIn(text: string, from: number, to: number, most = Infinity): readonly WrittenDate[] {
  const offset = Math.max(0, from)
  const stretch = text.slice(offset, to)
  const dates: WrittenDate[] = []
  let done = 0
  for (anyRun.lastIndex = 0; dates.length < most && anyRun.test(stretch); ) {
    const match = dateAt(stretch, anyRun.lastIndex, done)
    if (match === undefined) continue
    done = exact.lastIndex
    anyRun.lastIndex = Math.max(done, anyRun.lastIndex)
    const year = yearOf(match)
    if (year === undefined || !isCalendarDate(match[0])) continue
    const start = offset + match.index
    dates.push({ start, end: start + match[0].replace(/T\d.*$/u, '').length, year })
  }
  return dates
}

/** Day and month of a date, whichever comes first; undefined where the month is a Roman number. */
export function dayOf(written: string): string | undefined {
  const numbers = written.match(/\d+/g)?.map(Number) ?? []
  if (numbers.length === 3) {
    const [first = 0, second = 0, third = 0] = numbers
    const pair = first > 31 ? [second, third] : [first, second]
    return `${Math.min(...pair)}.${Math.max(...pair)}`
  }
  const [word] = /\p{L}{3,}/u.exec(written.replace(/^\d+(?:st|nd|rd|th|er|te[rn]?)/u, '')) ?? []
  const [first = 0, second = 0] = numbers
  const named = word === undefined ? -1 : wholeMonths.findIndex((whole) => whole.test(word))
  const pair = [named + 1, first > 31 ? second : first]
  return named === -1 || numbers.length !== 2 ? undefined : `${Math.min(...pair)}.${Math.max(...pair)}`
}

const wholeMonths = months.map((names) => new RegExp(`^(?:${names})$`, 'iu'))

/** The date that begins with the digits that end here, or with the name of a month before them. */
function dateAt(stretch: string, end: number, done: number): RegExpExecArray | undefined {
  let start = end - 1
  while (start > 0 && isDigit(stretch.charCodeAt(start - 1))) start--
  const length = end - start
  if (start < done || (length > 2 && length !== 4 && length !== 8)) return undefined
  const word = length > 2 ? start : monthStart(stretch, start)
  return (word < start && word >= done ? dateFrom(stretch, word) : undefined) ?? dateFrom(stretch, start)
}

function dateFrom(stretch: string, start: number): RegExpExecArray | undefined {
  exact.lastIndex = start
  return exact.exec(stretch) ?? undefined
}

const longestMonth = 12

/** Where the word begins that stands before a day, as in "May 5" and "May the 5th"; the day where none does. */
function monthStart(stretch: string, day: number): number {
  let end = signsStart(stretch, day)
  if (/the[ ]$/i.test(stretch.slice(Math.max(0, day - 4), day))) end = signsStart(stretch, day - 4)
  let start = end
  while (start > 0 && end - start <= longestMonth && isLetter(stretch.charCodeAt(start - 1))) start--
  return start === end ? day : start
}

/** Before up to three blanks, dots, strokes and hyphens. */
function signsStart(stretch: string, end: number): number {
  let start = end
  while (start > 0 && end - start < 3 && isMonthSign(stretch.charCodeAt(start - 1))) start--
  return start
}

const isMonthSign = (unit: number) => unit === 0x20 || (unit >= 0x2d && unit <= 0x2f)

function yearOf([, ...years]: readonly (string | undefined)[]): number | undefined {
  const digits = years.find((year) => year !== undefined)?.replace(/^['’]/u, '') ?? ''
  const thisYear = new Date().getUTCFullYear()
  if (digits.length === 4) return Number(digits) <= thisYear ? Number(digits) : undefined
  if (digits.length !== 2) return undefined
  const century = Number(digits) + 2000 > thisYear ? 1900 : 2000
  return century + Number(digits)
}

function isCalendarDate(written: string): boolean {
  const numbers = written.match(/\d+/gu)?.map(Number) ?? []
  if (numbers.length !== 3) return true
  const [first = 0, second = 0, third = 0] = numbers
  const [one, other] = first > 31 ? [second, third] : [first, second]
  return one > 0 && other > 0 && Math.min(one, other) <= 12 && Math.max(one, other) <= 31
}

const widestGap = 32

/**
 * Stretches of a page, in order and apart from each other, that reach so far before and behind whatever might be a date. Its
 * digits and the signs beside them tell; most of a text need not be searched for words that speak of dates.
 */
export function stretchesAroundDates(
  page: Page,
  before: number,
  behind: number,
): readonly (readonly [from: number, to: number])[] {
  const numerals = numeralsOf(page)
  const stretches: [from: number, to: number][] = []
  let last: [from: number, to: number] | undefined
  for (let run = 0; run < numerals.starts.length; run++) {
    const end = dateEnd(page.text, numerals, run)
    if (end === undefined) continue
    const from = Math.max(0, (numerals.starts[run] ?? 0) - before)
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], end + behind)
    else stretches.push((last = [from, end + behind]))
  }
  return stretches
}

/** Where a date would end that has this run of digits as its first. */
function dateEnd(text: string, numerals: Numerals, run: number): number | undefined {
  const { starts, ends } = numerals
  const first = lengthOf(numerals, run)
  if (first === 8) return ends[run]
  if (!isDay(first) && first !== 4) return undefined
  const second = lengthOf(numerals, run + 1)
  const gap = (starts[run + 1] ?? Infinity) - (ends[run] ?? 0)
  if (gap > widestGap || !(isDay(second) || (isDay(first) && second === 4))) return undefined
  if (gap <= 4 && isDay(second) && endsDate(numerals, run + 2, first)) return ends[run + 2]
  return isMonthNear(text, starts[run] ?? 0, ends[run] ?? 0, gap) ? ends[run + 1] : undefined
}

/** A day behind a year, or a year behind a day, with no more than a sign before it. */
function endsDate(numerals: Numerals, run: number, first: number): boolean {
  const length = lengthOf(numerals, run)
  if (first === 4 ? !isDay(length) : length !== 2 && length !== 4) return false
  return (numerals.starts[run] ?? 0) - (numerals.ends[run - 1] ?? 0) <= 4
}

const lengthOf = ({ starts, ends }: Numerals, run: number) => (ends[run] ?? 0) - (starts[run] ?? 0)
const isDay = (length: number) => length === 1 || length === 2

// "May 5, 1980", "5. May", "5–XI", "5º de mayo".
function isMonthNear(text: string, start: number, end: number, gap: number): boolean {
  if (gap <= 6 && isLetter(text.charCodeAt(signsStart(text, start) - 1))) return true
  for (let at = end; at <= end + 3; at++) {
    const unit = text.charCodeAt(at)
    if (isLetter(unit)) return true
    if (!isMonthSign(unit) && unit !== 0x2c && unit !== 0xb0 && unit !== 0x2011 && unit !== 0x2013)
      return false
  }
  return false
}
