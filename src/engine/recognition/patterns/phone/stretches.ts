import type { Page } from '../../entity.ts'
import { type Chain, digitsOf, eachMatch, isDigit, numeralsOf } from '../numerals.ts'
import { codesOf, isAsciiLetter, isLetter, plain } from '../scan.ts'

/** Digits with what may stand between those of a telephone number. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly written: string
  readonly digits: string
}

const between = String.raw`[ \u00a0\u2007\u2009\u202f.\-/()\u2010-\u2015]`
const candidate = new RegExp(
  String.raw`(?:(?<![A-Za-z\u00c0-\u1fff\d_])(?:\(?\+[ ]?\(?|\()?|(?<=[A-Za-z\u00c0-\u1fff])\+)\d(?:${between}{0,3}\d){4,26}`,
  'g',
)

/** Everything in a page that might be a telephone number by its signs alone: no dates, amounts, addresses or fractions. */
export function phoneStretches(page: Page): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (const chain of numeralsOf(page).chains) if (chain.digits > 4) addStretches(page.text, chain, stretches)
  return stretches
}

function addStretches(text: string, chain: Chain, stretches: Stretch[]): void {
  const start = plainStart(text, chain)
  if (start === undefined)
    eachMatch(text, chain, [6, 0], candidate, (whole, at) => {
      if (at + whole.length > chain.start) addPieces(text, whole, at, stretches)
    })
  else if (chain.runs > 1) addPieces(text, text.slice(start, chain.end), start, stretches)
  // Digits without a sign are no date, and not two numbers.
  else if (chain.digits <= mostDigits && standsAlone(text, chain.start, chain.end, true)) {
    const written = text.slice(chain.start, chain.end)
    stretches.push({ start: chain.start, end: chain.end, written, digits: written })
  }
}

/** Where a chain begins that is a candidate as a whole, with its parenthesis; undefined where the pattern has to tell. */
function plainStart(text: string, { start, digits, isMixed }: Chain): number | undefined {
  if (isMixed || digits > 27) return undefined
  const first = text.charCodeAt(start - 1) === parenthesis ? start - 1 : start
  return mayStandBefore(text, first) ? first : undefined
}

const blank = 0x20
const dot = 0x2e
const parenthesis = 0x28
const plus = 0x2b
const slash = 0x2f
const underscore = 0x5f

function mayStandBefore(text: string, start: number): boolean {
  const unit = text.charCodeAt(start - 1)
  if (unit === blank) return text.charCodeAt(start - 2) !== plus
  const isOfWord = unit > 0xbf ? unit < 0x2000 : unit === underscore || isDigit(unit) || isAsciiLetter(unit)
  return unit !== plus && !isOfWord
}

function addPieces(text: string, whole: string, start: number, stretches: Stretch[]): void {
  for (const [from, to] of piecesOf(whole)) {
    const stretch = stretchOf(text, { from: start + from, to: start + to, isFirst: from === 0 })
    if (stretch !== undefined) stretches.push(stretch)
  }
}

type Piece = readonly [from: number, to: number]

// "0171 2345678 / 030 1234567" are two numbers, "030 / 1234567" is one.
function piecesOf(whole: string): readonly Piece[] {
  if (!mayBeSeveral(whole)) return [[0, whole.length]]
  const cuts = [0]
  severance.lastIndex = 0
  for (let match = severance.exec(whole); match !== null; match = severance.exec(whole)) {
    const left = digitsIn(whole.slice(cuts.at(-1), match.index))
    const right = digitsIn(whole.slice(match.index))
    const isZip =
      cuts.length === 1 && left === 5 && right >= 9 && /^(?!00)\d{5}$/u.test(whole.slice(0, match.index))
    const isPair = match[0] === ' ' ? left >= 8 && right >= 9 && left + right > 15 : left >= 6 && right >= 6
    if (isPair || isZip) cuts.push(match.index + match[0].length)
  }
  return cuts.map((from, index) => {
    const next = cuts[index + 1]
    return [
      from,
      next === undefined
        ? whole.length
        : from +
          whole
            .slice(from, next)
            .trimEnd()
            .replace(/[ /–-]+$/u, '').length,
    ]
  })
}

const severance = /[ ]?\/[ ]?|[ ]{2,3}|[ ][-–][ ]|[ ](?=0[1-9])/g

/** A stroke, two blanks, a hyphen after a blank, or a group that begins with a zero, among the digits of two. */
function mayBeSeveral(whole: string): boolean {
  let isSevered = false
  let digits = 0
  for (let at = 0; at < whole.length; at++) {
    const unit = whole.charCodeAt(at)
    if (isDigit(unit)) digits++
    else if (unit === slash || (unit === blank && severing.has(whole.charCodeAt(at + 1)))) isSevered = true
  }
  return isSevered && digits >= fewestOfTwo
}

const fewestOfTwo = 12
const severing = codesOf(' -–0')

const digitsIn = (written: string) => digitsOf(written).length

const leadingDate =
  /^(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}|(?:19|20)\d{2}[./-]\d{2}[./-]\d{2})(?:[ ]{1,2}(?:\d{2}[.:]\d{2}[ ])?|$)/

interface Bounds {
  readonly from: number
  readonly to: number
  /** Nothing that was cut off stands before. */
  readonly isFirst: boolean
}

const mostDigits = 18

function stretchOf(text: string, { from, to, isFirst }: Bounds): Stretch | undefined {
  const begin = from + dateLength(text, from, to)
  // "(030 1234567)" is a number in parentheses, "(030) 1234567" one with them.
  const start = text[begin] === '(' && !text.slice(begin, to).includes(')') ? begin + 1 : begin
  const written = closed(text, start, to)
  const end = start + written.length
  if (!standsAlone(text, start, end, isFirst)) return undefined
  const digits = digitsOf(written)
  if (digits.length < 5 || digits.length > mostDigits || isDate(written)) return undefined
  return { start, end, written, digits }
}

function standsAlone(text: string, start: number, end: number, isFirst: boolean): boolean {
  return !(isFirst && isGlued(text, start)) && !goesOn(text, end) && !isAmount(text, start, end)
}

function dateLength(text: string, from: number, to: number): number {
  if (!isDateSign(text, from + 1) && !isDateSign(text, from + 2) && !isDateSign(text, from + 4)) return 0
  const whole = text.slice(from, to)
  const [date = ''] = leadingDate.exec(whole) ?? []
  return date === '' || /^\d{2}(?:[./-]\d{2}){4}$/.test(whole) ? 0 : date.length
}

function isDateSign(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit > 0x2c && unit < 0x30
}

// "030 1234567 (12)": the parenthesis may close after the last digit.
function closed(text: string, start: number, end: number): string {
  const written = text.slice(start, end)
  if (text[end] !== ')' || !written.includes('(')) return written
  const isOpen = written.split('(').length > written.split(')').length
  return isOpen ? `${written})` : written
}

function isDate(written: string): boolean {
  if (!mayBeDate(written)) return false
  return /^(?:\d{1,2}[./-][ ]?\d{1,2}[./-][ ]?\d{2,4}|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}(?:[ ]\d{1,2})?|(?:19|20)\d{2}[ ]?[-–/][ ]?(?:19|20)\d{2}|(?:(?:1?\d?\d|2[0-5]\d)(?:\.|$)){4})$/u.test(
    written,
  )
}

/** A day, a month, a year or a part of an address of a machine ends where it would. */
function mayBeDate(written: string): boolean {
  if (isDateSign(written, 1) || isDateSign(written, 2) || written.charCodeAt(3) === dot) return true
  return !isDigit(written.charCodeAt(4)) && (written.startsWith('19') || written.startsWith('20'))
}

/** What stands before makes it a piece of something else: a path, a code, an amount. */
function isGlued(text: string, start: number): boolean {
  const sign = text.charCodeAt(start - 1)
  if (!gluing.has(sign) || text[start] === '+' || text[start + 1] === '+') return false
  const before = text.slice(Math.max(0, start - 2), start)
  if (gluedSign.test(before) && !label.test(before)) return true
  if (/[#$€£@%*\\^~]$/.test(before) && before !== '**') return true
  // "/tickets/4143235" is a path, "Tel/0171" is not, but rarely written.
  return before.endsWith('/')
}

const gluing = codesOf('-/_.,:\\@#~$€£%*^')
const gluedSign = plain(/[\p{L}\p{N}_][-/_.,:\\@#~]$/u)
const label = plain(/\p{L}[.:/]$/u)

/** What stands behind it makes it a piece of something else. */
function goesOn(text: string, end: number): boolean {
  const sign = text.charCodeAt(end)
  if (!isLetter(sign) && !going.has(sign)) return false
  const after = text.slice(end, end + 3)
  return onward.test(after) && !extended.test(after)
}

const going = codesOf('_@%#.,:- ')
const onward = plain(/^(?:\p{Ll}{2}|[\p{L}_@%#](?!xt|x?\d)|[.,:]\d|-\p{L}|[ ]?%)/u)
const extended = plain(/^(?:x\d|ex|x |\p{L}{2})/iu)

function isAmount(text: string, start: number, end: number): boolean {
  if (isThousandSign(text, start + 1) || isThousandSign(text, start + 2) || isThousandSign(text, start + 3))
    if (
      currencyBefore.test(text.slice(Math.max(0, start - 6), start)) &&
      thousands.test(text.slice(start, end))
    )
      return true
  const sign = text.charCodeAt(end)
  const first = sign === blank || sign === 0xa0 ? text.charCodeAt(end + 1) : sign
  return (isLetter(first) || measuring.has(first)) && unitAfter.test(text.slice(end, end + 10))
}

function isThousandSign(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit === blank || unit === dot
}

const measuring = codesOf(',€$£%')
const thousands = /^\d{1,3}(?:[. ]\d{3})+$/
const currencyBefore = plain(/(?:[€$£]|eur|usd|chf|gbp|pln|zł|r\$)[ \u00a0]?$/iu)
const unitAfter = plain(
  /^[ \u00a0]?(?:,\d{2}\b|[€$£%]|(?:eur(?:os?)?|usd|chf|gbp|pln|zł|zl|brl|kr|czk|ms|sec|kb|mb|gb|tb|bytes?|kg|km|mm|cm|stück|stk|pcs|units|rows|px)(?![\p{L}\p{N}]))/iu,
)
