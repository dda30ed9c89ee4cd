import type { Page } from '../../entity.ts'
import { type Chain, digitsOf, eachMatch, numeralsOf } from '../numerals.ts'
import { plain } from '../scan.ts'

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
  eachMatch(text, chain, [6, 0], candidate, (whole, start) => {
    if (start + whole.length <= chain.start) return
    for (const [from, to] of piecesOf(whole)) {
      const stretch = stretchOf(text, { from: start + from, to: start + to, isFirst: from === 0 })
      if (stretch !== undefined) stretches.push(stretch)
    }
  })
}

type Piece = readonly [from: number, to: number]

// "0171 2345678 / 030 1234567" are two numbers, "030 / 1234567" is one.
function piecesOf(whole: string): readonly Piece[] {
  if (!mayBeSeveral.test(whole)) return [[0, whole.length]]
  const cuts = [0]
  for (const match of whole.matchAll(/[ ]?\/[ ]?|[ ]{2,3}|[ ][-–][ ]|[ ](?=0[1-9])/gu)) {
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

const mayBeSeveral = /\/|[ ]{2}|[ ][-–][ ]|[ ]0[1-9]/

const digitsIn = (written: string) => digitsOf(written).length

const leadingDate =
  /^(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}|(?:19|20)\d{2}[./-]\d{2}[./-]\d{2})(?:[ ]{1,2}(?:\d{2}[.:]\d{2}[ ])?|$)/

interface Bounds {
  readonly from: number
  readonly to: number
  /** Nothing that was cut off stands before. */
  readonly isFirst: boolean
}

function stretchOf(text: string, { from, to, isFirst }: Bounds): Stretch | undefined {
  const begin = from + dateLength(text.slice(from, to))
  // "(030 1234567)" is a number in parentheses, "(030) 1234567" one with them.
  const start = text[begin] === '(' && !text.slice(begin, to).includes(')') ? begin + 1 : begin
  const written = closed(text, start, to)
  const digits = digitsOf(written)
  const end = start + written.length
  if (digits.length < 5 || digits.length > 18 || isDate(written)) return undefined
  return (isFirst && isGlued(text, start)) || goesOn(text, end) || isAmount(text, start, end)
    ? undefined
    : { start, end, written, digits }
}

function dateLength(whole: string): number {
  const [date = ''] = leadingDate.exec(whole) ?? []
  return date === '' || /^\d{2}(?:[./-]\d{2}){4}$/.test(whole) ? 0 : date.length
}

// "030 1234567 (12)": the parenthesis may close after the last digit.
function closed(text: string, start: number, end: number): string {
  const written = text.slice(start, end)
  if (text[end] !== ')' || !written.includes('(')) return written
  const isOpen = written.split('(').length > written.split(')').length
  return isOpen ? `${written})` : written
}

function isDate(written: string): boolean {
  return /^(?:\d{1,2}[./-][ ]?\d{1,2}[./-][ ]?\d{2,4}|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}(?:[ ]\d{1,2})?|(?:19|20)\d{2}[ ]?[-–/][ ]?(?:19|20)\d{2}|(?:(?:1?\d?\d|2[0-5]\d)(?:\.|$)){4})$/u.test(
    written,
  )
}

/** What stands before makes it a piece of something else: a path, a code, an amount. */
function isGlued(text: string, start: number): boolean {
  if (text[start] === '+' || text[start + 1] === '+') return false
  const before = text.slice(Math.max(0, start - 2), start)
  if (gluedSign.test(before) && !label.test(before)) return true
  if (/[#$€£@%*\\^~]$/.test(before) && before !== '**') return true
  // "/tickets/4143235" is a path, "Tel/0171" is not, but rarely written.
  return before.endsWith('/')
}

const gluedSign = plain(/[\p{L}\p{N}_][-/_.,:\\@#~]$/u)
const label = plain(/\p{L}[.:/]$/u)

/** What stands behind it makes it a piece of something else. */
function goesOn(text: string, end: number): boolean {
  const after = text.slice(end, end + 3)
  return onward.test(after) && !extended.test(after)
}

const onward = plain(/^(?:\p{Ll}{2}|[\p{L}_@%#](?!xt|x?\d)|[.,:]\d|-\p{L}|[ ]?%)/u)
const extended = plain(/^(?:x\d|ex|x |\p{L}{2})/iu)

function isAmount(text: string, start: number, end: number): boolean {
  if (
    /^\d{1,3}(?:[. ]\d{3})+$/u.test(text.slice(start, end)) &&
    currencyBefore.test(text.slice(Math.max(0, start - 6), start))
  )
    return true
  return unitAfter.test(text.slice(end, end + 10))
}

const currencyBefore = plain(/(?:[€$£]|eur|usd|chf|gbp|pln|zł|r\$)[ \u00a0]?$/iu)
const unitAfter = plain(
  /^[ \u00a0]?(?:,\d{2}\b|[€$£%]|(?:eur(?:os?)?|usd|chf|gbp|pln|zł|zl|brl|kr|czk|ms|sec|kb|mb|gb|tb|bytes?|kg|km|mm|cm|stück|stk|pcs|units|rows|px)(?![\p{L}\p{N}]))/iu,
)
