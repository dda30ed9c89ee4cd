import type { Entity, Matcher } from '../entity.ts'
import { is } from '../names/gazetteer.ts'
import { digitWords } from '../names/lists/number-words.ts'
import { readingOf } from '../names/names.ts'
import { gap, type Reading } from '../names/reading.ts'

/**
 * Telephone numbers in words, as in what was said to a voice mailbox: `null drei neun neun neun vier eins sieben`. So many words
 * for digits in a row are hardly ever anything else, but for somebody who counts.
 */
export const spokenPhones: Matcher = (page) => {
  const reading = readingOf(page)
  const found: Entity[] = []
  for (let at = 0; at < reading.kinds.length; at++) {
    if (!isNumeral(reading, at)) continue
    const end = runEnd(reading, at)
    if (
      end - at >= fewestWords &&
      digitsIn(reading, at, end) >= fewestDigits &&
      !isCounting(reading, at, end)
    )
      found.push(entityOf(reading, at, end))
    at = end
  }
  return found
}

const fewestWords = 4
const fewestDigits = 7

const isNumeral = ({ kinds }: Reading, at: number): boolean => ((kinds[at] ?? 0) & is.numeral) !== 0

/** The last word of the number that begins here. */
function runEnd(reading: Reading, from: number): number {
  let end = from
  for (;;) {
    const next =
      connectives.has(reading.keys[end + 1] ?? '') && !isNumeral(reading, end + 1) ? end + 2 : end + 1
    if (!isNumeral(reading, next) || !isJoined(reading, end, next)) return end
    end = next
  }
}

const connectives: ReadonlySet<string> = new Set('y e et und and en i'.split(' '))

/** Blanks, commas, hyphens and dots stand between, on one line. */
function isJoined({ text, ends, starts, gaps }: Reading, from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at++)
    if (gaps[at] === gap.other && !between.test(text.slice(ends[at - 1], starts[at]))) return false
  return true
}

const between = /^[ ,.–-]{1,4}$/

function digitsIn({ keys }: Reading, from: number, to: number): number {
  let digits = 0
  for (let at = from; at <= to; at++)
    if (!connectives.has(keys[at] ?? '')) digits += digitWords.has(keys[at] ?? '') ? 1 : 2
  return digits
}

const isCounting = ({ keys }: Reading, from: number, to: number): boolean =>
  counting.test(keys.slice(from, to + 1).join(' '))

const counting =
  /(?:one|eins|une?|uno|um|een|jeden) (?:two|zwei|deux|dos|due|dois|twee|dwa) (?:three|drei|trois|tres?|drie|trzy) (?:four|vier|quatre|cuatro|quattro|quatro|cztery)/

function entityOf({ starts, ends }: Reading, from: number, to: number): Entity {
  return {
    start: starts[from] ?? 0,
    end: ends[to] ?? 0,
    kind: 'phone',
    strength: 'likely',
    rule: 'phone in words',
  }
}
