import { fold, isWordAt } from '../fold.ts'

/**
 * Compares letters and digits before `at` with `expected` (folded, compact) from right to left, passing over at
 * most three separators in a row. Gives the place where `expected` starts, or undefined.
 */
export function startOf(text: string, at: number, expected: string): number | undefined {
  let left = expected.length
  let place = at
  let skipped = 0
  while (left > 0) {
    if (--place < 0) return undefined
    if (!isWordAt(text, place)) {
      if (!isSeparator(text[place]) || ++skipped > 3) return undefined
      continue
    }
    skipped = 0
    const unit = fold(text[place] ?? '')
    if (unit === '' || !expected.endsWith(unit, left)) return undefined
    left -= unit.length
  }
  return place
}

/** Compares letters and digits from `at` on with `expected`; gives the place where it ends, or undefined. */
export function endOf(text: string, at: number, expected: string): number | undefined {
  let done = 0
  let place = at
  let skipped = 0
  while (done < expected.length) {
    if (place >= text.length) return undefined
    if (!isWordAt(text, place)) {
      if (!isSeparator(text[place]) || ++skipped > 3) return undefined
      place++
      continue
    }
    skipped = 0
    const unit = fold(text[place] ?? '')
    if (unit === '' || !expected.startsWith(unit, done)) return undefined
    done += unit.length
    place++
  }
  return place
}

const separators = new Set(
  Array.from(
    ' \t\r\n\f\v\u00a0\u202f\u2007\u2008\u2009\u200a\u2002\u2003./()_,-+>·\u2010\u2011\u2012\u2013\u2014\u2015',
  ),
)

function isSeparator(character: string | undefined): boolean {
  return (
    character !== undefined &&
    (separators.has(character) || (character > '\u02ff' && /[\s\p{M}]/u.test(character)))
  )
}
