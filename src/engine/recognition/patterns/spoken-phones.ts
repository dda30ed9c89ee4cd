import type { Entity, Matcher } from '../entity.ts'
import { digitWords } from '../names/lists/number-words.ts'
import { readingOf } from '../names/names.ts'
import { connectives, isNumeral, runEnd } from '../names/number-words.ts'
import type { Reading } from '../names/reading.ts'

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

function digitsIn({ keys }: Reading, from: number, to: number): number {
  let digits = 0
  for (let at = from; at <= to; at++)
    if (!connectives.has(keys[at] ?? '')) digits += digitWords.has(keys[at] ?? '') ? 1 : 2
  return digits
}

const isCounting = ({ keys }: Reading, from: number, to: number): boolean =>
  counting.test(keys.slice(from, to + 1).join(' '))

const counting =
  /^(?:one|eins|une?|uno|um|een|jeden) (?:two|zwei|deux|dos|due|dois|twee|dwa) (?:three|drei|trois|tres?|drie|trzy) (?:four|vier|quatre|cuatro|quattro|quatro|cztery)/

function entityOf({ starts, ends }: Reading, from: number, to: number): Entity {
  return {
    start: starts[from] ?? 0,
    end: ends[to] ?? 0,
    kind: 'phone',
    strength: 'likely',
    rule: 'phone in words',
  }
}
