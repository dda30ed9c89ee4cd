import type { Page } from '../entity.ts'
import { perPage } from '../per-page.ts'

/** Runs of digits with at most three signs between each that may part the digits of one number. */
export interface Chain {
  readonly start: number
  readonly end: number
  /** How many digits it has. */
  readonly digits: number
  /** How many of its gaps are a dot alone. */
  readonly dots: number
  /** A plus or a middle dot is among its signs, which part two numbers as often as the digits of one. */
  readonly isMixed: boolean
  /** The index of its first run, and how many it has. */
  readonly first: number
  readonly runs: number
}

/** The digits of a page, read once for all that look for numbers. */
export interface Numerals {
  /** Where each run of ASCII digits starts, and at the same index of `ends` where it ends. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly chains: readonly Chain[]
}

export const numeralsOf: (page: Page) => Numerals = perPage(({ text }) => {
  const starts: number[] = []
  const ends: number[] = []
  // A pattern passes over what is no digit several times faster than a loop.
  for (let end = (anyRun.lastIndex = 0); anyRun.test(text); ) {
    const least = end
    end = anyRun.lastIndex
    let start = end - 1
    while (start > least && isDigit(text.charCodeAt(start - 1))) start--
    starts.push(start)
    ends.push(end)
  }
  return { starts, ends, chains: chainsOf(text, starts, ends) }
})

const anyRun = /\d+/g
const widestGap = 3

function chainsOf(text: string, starts: readonly number[], ends: readonly number[]): readonly Chain[] {
  const chains: Chain[] = []
  for (let first = 0; first < starts.length; ) {
    const start = starts[first] ?? 0
    let end = ends[first] ?? 0
    let digits = end - start
    let dots = 0
    let isMixed = false
    let next = first + 1
    for (; next < starts.length; next++) {
      const from = starts[next] ?? 0
      if (!isGap(text, end, from)) break
      for (let at = end; at < from; at++) {
        const unit = text.charCodeAt(at)
        if (unit === dot && from - end === 1) dots++
        else if (unit === plus || unit === middleDot) isMixed = true
      }
      end = ends[next] ?? 0
      digits += end - from
    }
    chains.push({ start, end, digits, dots, isMixed, first, runs: next - first })
    first = next
  }
  return chains
}

function isGap(text: string, from: number, to: number): boolean {
  if (to - from > widestGap) return false
  for (let at = from; at < to; at++) if (!isSeparator(text.charCodeAt(at))) return false
  return true
}

const plus = 0x2b
const dot = 0x2e
const middleDot = 0xb7

/** True for the code of an ASCII digit. */
export const isDigit = (unit: number) => unit < 0x3a && unit > 0x2f

/** Blanks, hyphens, dots, strokes, parentheses, plus and the middle dot. */
function isSeparator(unit: number): boolean {
  if (unit < 0x80)
    return unit === 0x20 || unit === 0x28 || unit === 0x29 || unit === plus || (unit > 0x2c && unit < 0x30)
  return (
    unit === 0xa0 ||
    unit === middleDot ||
    unit === 0x2007 ||
    unit === 0x2009 ||
    unit === 0x202f ||
    (unit >= 0x2010 && unit <= 0x2015)
  )
}

/** How much before and after a chain a pattern may look at. */
export type Margins = readonly [before: number, after: number]

/** Calls `use` with each match of a global pattern in a chain and its margins, and where the match starts in the page. */
export function eachMatch(
  text: string,
  { start, end }: Chain,
  [before, after]: Margins,
  pattern: RegExp,
  use: (written: string, start: number) => void,
): void {
  const offset = Math.max(0, start - before)
  const stretch = text.slice(offset, end + after)
  pattern.lastIndex = 0
  // Not `matchAll`, which makes a copy of the pattern every time.
  for (let match = pattern.exec(stretch); match !== null; match = pattern.exec(stretch))
    use(match[0], offset + match.index)
}

/** The digits of what is written, without what parts them. */
export function digitsOf(written: string): string {
  let digits = ''
  let from = 0
  for (let at = 0; at <= written.length; at++) {
    if (at < written.length && isDigit(written.charCodeAt(at))) continue
    if (at > from) digits = from === 0 && at === written.length ? written : digits + written.slice(from, at)
    from = at + 1
  }
  return digits
}
