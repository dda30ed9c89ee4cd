import { is } from './gazetteer.ts'
import { gap, type Reading } from './reading.ts'

/** True for a word for a number, `seven` or `achtundzwanzig`. */
export const isNumeral = ({ kinds }: Reading, at: number): boolean => ((kinds[at] ?? 0) & is.numeral) !== 0

/** The last word of the number in words that begins here. */
export function runEnd(reading: Reading, from: number): number {
  let end = from
  for (;;) {
    const next =
      connectives.has(reading.keys[end + 1] ?? '') && !isNumeral(reading, end + 1) ? end + 2 : end + 1
    if (!isNumeral(reading, next) || !isJoined(reading, end, next)) return end
    end = next
  }
}

export const connectives: ReadonlySet<string> = new Set('y e et und and en i'.split(' '))

/** Blanks, commas, hyphens and dots stand between, on one line. */
function isJoined({ text, ends, starts, gaps }: Reading, from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at++)
    if (gaps[at] === gap.other && !between.test(text.slice(ends[at - 1], starts[at]))) return false
  return true
}

const between = /^[ ,.–-]{1,4}$/
