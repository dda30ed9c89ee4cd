import { characterClass, foldTable } from '../fold.ts'

/**
 * Compares letters and digits before `at` with `expected` (folded, compact) from right to left, passing over at
 * most three separators in a row. Gives the place where `expected` starts, or undefined.
 */
export function startOf(text: string, at: number, expected: string): number | undefined {
  const { units } = foldTable()
  let left = expected.length
  let place = at
  let skipped = 0
  while (left > 0) {
    if (--place < 0) return undefined
    const unit = text.charCodeAt(place)
    const info = units[unit] as number
    if (!isOfWord(info)) {
      if (!isSeparator(unit) || ++skipped > 3) return undefined
      continue
    }
    skipped = 0
    const length = info < 8 ? longBefore(unit, expected, left) : 1
    if (length === 0 || (length === 1 && expected.charCodeAt(left - 1) !== info >> 3)) return undefined
    left -= length
  }
  return place
}

/** Compares letters and digits from `at` on with `expected`; gives the place where it ends, or undefined. */
export function endOf(text: string, at: number, expected: string): number | undefined {
  const { units } = foldTable()
  let done = 0
  let place = at
  let skipped = 0
  while (done < expected.length) {
    if (place >= text.length) return undefined
    const unit = text.charCodeAt(place)
    const info = units[unit] as number
    if (!isOfWord(info)) {
      if (!isSeparator(unit) || ++skipped > 3) return undefined
      place++
      continue
    }
    skipped = 0
    const length = info < 8 ? longAfter(unit, expected, done) : 1
    if (length === 0 || (length === 1 && expected.charCodeAt(done) !== info >> 3)) return undefined
    done += length
    place++
  }
  return place
}

function isOfWord(info: number): boolean {
  const kind = info & 7
  return kind === characterClass.letter || kind === characterClass.digit
}

/** How many letters a unit that folds to several covers of what is expected up to there, 0 when others are. */
function longBefore(unit: number, expected: string, left: number): number {
  const letters = foldTable().long.get(unit) ?? ''
  return expected.endsWith(letters, left) ? letters.length : 0
}

function longAfter(unit: number, expected: string, done: number): number {
  const letters = foldTable().long.get(unit) ?? ''
  return expected.startsWith(letters, done) ? letters.length : 0
}

const separators = new Set(
  Array.from(
    ' \t\r\n\f\v\u00a0\u202f\u2007\u2008\u2009\u200a\u2002\u2003./()_,-+>·\u2010\u2011\u2012\u2013\u2014\u2015',
    (separator) => separator.charCodeAt(0),
  ),
)

function isSeparator(unit: number): boolean {
  return separators.has(unit) || (unit > 0x02_ff && /[\s\p{M}]/u.test(String.fromCharCode(unit)))
}
