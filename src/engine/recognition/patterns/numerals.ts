import type { Page } from '../entity.ts'
import { perPage } from '../per-page.ts'

/** Runs of digits with at most three signs between each that may part the digits of one number. */
export interface Chain {
  readonly start: number
  readonly end: number
  /** How many digits it has. */
  readonly digits: number
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
  const { length } = text
  for (let at = 0; at < length; at++) {
    if (!isDigit(text.charCodeAt(at))) continue
    starts.push(at)
    do at++
    while (at < length && isDigit(text.charCodeAt(at)))
    ends.push(at)
  }
  return { starts, ends, chains: chainsOf(text, starts, ends) }
})

const widestGap = 3

function chainsOf(text: string, starts: readonly number[], ends: readonly number[]): readonly Chain[] {
  const chains: Chain[] = []
  for (let first = 0; first < starts.length; ) {
    let last = first
    let digits = lengthOf(starts, ends, first)
    while (last + 1 < starts.length && isGap(text, ends[last] ?? 0, starts[last + 1] ?? 0)) {
      last++
      digits += lengthOf(starts, ends, last)
    }
    chains.push({ start: starts[first] ?? 0, end: ends[last] ?? 0, digits, first, runs: last - first + 1 })
    first = last + 1
  }
  return chains
}

const lengthOf = (starts: readonly number[], ends: readonly number[], run: number) =>
  (ends[run] ?? 0) - (starts[run] ?? 0)

function isGap(text: string, from: number, to: number): boolean {
  if (to - from > widestGap) return false
  for (let at = from; at < to; at++) if (!isSeparator(text.charCodeAt(at))) return false
  return true
}

const isDigit = (unit: number) => unit < 0x3a && unit > 0x2f

/** Blanks, hyphens, dots, strokes, parentheses, plus and the middle dot. */
function isSeparator(unit: number): boolean {
  if (unit < 0x80)
    return unit === 0x20 || unit === 0x28 || unit === 0x29 || (unit >= 0x2b && unit <= 0x2f && unit !== 0x2c)
  return (
    unit === 0xa0 ||
    unit === 0xb7 ||
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
