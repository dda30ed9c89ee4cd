import { gapBefore, isCapital, isKind, lastOfLine } from './claims.ts'
import { is } from './gazetteer.ts'
import { type Reading, shape } from './reading.ts'

/** A line below a name that tells it is a signature: an occupation, a telephone number, an address of mail. */
export function isBlockLine(reading: Reading, first: number): boolean {
  const last = lastOfLine(reading, first)
  for (let at = first; at <= Math.min(last, first + 4); at++)
    if (isKind(reading, at, is.occupation) || reading.keys[at] === 'ext') return true
  if (reading.shapes[first] === shape.address || isNumberAlone(reading, first)) return true
  return /^(?:tel|phone|fon|telefon|mobil|mobile|mob|fax|email|mail|e|t|m|p|tfno|telf|telephone|cell|gsm|kom|tlf)$/u.test(
    reading.keys[first] ?? '',
  )
}

/** "650 22 98 14" and nothing else on its line. */
const isNumberAlone = ({ text, starts }: Reading, first: number): boolean =>
  /^(?:\+|00?)?(?:\d[ ./()-]{0,3}){8,14}(?:\n|\r|$)/u.test(
    text.slice(starts[first], (starts[first] ?? 0) + 40),
  )

const mostLinesToAddress = 3

/** The first line of a paragraph, and close below it a line that begins with a number, as streets and towns do. */
export function isAboveAddress(reading: Reading, line: number): boolean {
  const first = reading.lines[line] ?? 0
  if (line > 0 && !/\n[ \t]*\r?\n/u.test(gapBefore(reading, first))) return false
  for (let below = line + 1; below <= line + mostLinesToAddress; below++) {
    const at = reading.lines[below]
    if (at === undefined || (gapBefore(reading, at).match(/\n/gu)?.length ?? 0) > 2) return false
    if (
      /^\d{1,6}[a-z]?$/u.test(reading.keys[at] ?? '') &&
      isCapital(reading, at + 1) &&
      lastOfLine(reading, at) < at + 8
    )
      return true
  }
  return false
}
