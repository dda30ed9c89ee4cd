import type { Session } from '../../database/database.ts'
import type { Desk } from '../datamap/desk.ts'
import { fold } from '../detection/fold.ts'
import { parseName } from '../detection/names.ts'
import { spellingsOf, titles } from '../detection/variants.ts'
import { readPeople } from '../selection/people.ts'

/** A stretch of a text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** The full names of everybody whom a desk knows, to be found in any text. */
export interface Directory {
  /** Where a given and a family name of one of them stand together, in whatever order, outside of what is `kept`. */
  find(text: string, kept: readonly Stretch[]): readonly Stretch[]
}

/**
 * Reads the names of all persons of a desk. Of each name only numbers are kept, about forty bytes for a person, so that
 * the names themselves are in memory for no longer than a page of them is.
 */
export async function readDirectory(session: Session, desk: Desk): Promise<Directory> {
  const known = new Set<number>()
  for await (const page of readPeople(session, desk))
    for (const { identifiers } of page)
      for (const pair of identifiers.flatMap(({ kind, value }) => (kind === 'name' ? pairsOf(value) : [])))
        known.add(pair)
  return { find: (text, kept) => findPairs(text, known, kept) }
}

/** Every spelling of the first given and the last family name, as one number whatever their order. */
function pairsOf(value: string): readonly number[] {
  const { name, written } = parseName(value)
  const given = written.find((_, i) => name.parts[i]?.role === 'given')
  const family = written.findLast((_, i) => name.parts[i]?.role === 'family')
  if (given === undefined || family === undefined || given === family) return []
  return spellingsOf(given).flatMap((one) =>
    spellingsOf(family).map((other) => pairOf(hash(one), hash(other))),
  )
}

const wordPattern = /[\p{L}\p{M}][\p{L}\p{M}'’‘ʼ´`′]*/gu

/** How far apart the two words may be: a middle name, a particle, and a few signs between. */
const mostBetween = 40
const mostWordsBetween = 2

/** Signs that no name is written across. */
const apart = /[<>@;\n]/

function findPairs(text: string, known: ReadonlySet<number>, kept: readonly Stretch[]): readonly Stretch[] {
  const words = [...text.matchAll(wordPattern)]
    .filter(([word]) => !titles.has(fold(word)))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length, hashes: hashesOf(word) }))
    .filter(({ start, end }) => !kept.some((own) => own.start <= start && end <= own.end))
  const found: Stretch[] = []
  words.forEach((word, i) => {
    for (const next of words.slice(i + 1, i + 2 + mostWordsBetween)) {
      if (next.start - word.end > mostBetween || apart.test(text.slice(word.end, next.start))) break
      const isKnown = word.hashes.some((one) => next.hashes.some((other) => known.has(pairOf(one, other))))
      if (isKnown) found.push({ start: word.start, end: next.end })
    }
  })
  return found
}

/** The word, and what it may be the genitive of. */
function hashesOf(word: string): readonly number[] {
  const forms = [word, ...(/[^s]s$/iu.test(word) ? [word.slice(0, -1)] : [])]
  return [...new Set(forms.flatMap((form) => spellingsOf(form).map(hash)))]
}

function hash(word: string): number {
  let value = 0x81_1c_9d_c5
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01_00_01_93)
  return value >>> 0
}

/** Two numbers of 32 bits as one of 53, the same for either order. */
function pairOf(one: number, other: number): number {
  const [low, high] = one < other ? [one, other] : [other, one]
  return (high & 0x1f_ff_ff) * 2 ** 32 + ((low ^ Math.imul(high, 0x9e_37_79_b1)) >>> 0)
}
