import { addAll } from '../../../shared/add-all.ts'
import { lineEnd } from '../cells.ts'
import {
  areJoined,
  type Claim,
  gapAfter,
  gapBefore,
  isBlankAfter,
  isCapital,
  isHyphenAfter,
  isHyphenBefore,
  isInitial,
  isKind,
  lastOfLine,
  type Rule,
} from './claims.ts'
import { is, thingWords } from './gazetteer.ts'
import { type Field, fieldsOf, lineStart } from './records.ts'
import { type Reading, shape } from './reading.ts'

/** Columns in which people stand, whatever their head says: `| Mon | Berthoud | Aaliyah W. |`, by the names that lists know. */
export const rosters: Rule = (reading) => [...columnsOfPeople(reading), ...linesOfPeople(reading)]

const fewestLines = 3

/** A list with a person on each line: `1. Vera Ortuño Gil (19-06-2022)`, `- Tchong Li-Wei : attend`, `HOSSAIN Md Rakib - nato`. */
function linesOfPeople(reading: Reading): readonly Claim[] {
  if (reading.lines.length < fewestLines) return []
  const lines = reading.lines.flatMap((first) => personOf(reading, first) ?? [])
  const known = lines.filter((line) => isKnown(reading, line)).length
  return lines.length >= fewestLines && known * 2 >= lines.length
    ? lines.map((line) => ({ ...line, strength: 'likely', rule: 'list of people' }))
    : []
}

/**
 * Two to four words in capitals with which a line begins, or a place in a list, before a sign and what is said of them. A comma
 * does in a list alone: a sentence may go on at the start of any line.
 */
function personOf(reading: Reading, first: number): Field | undefined {
  const from = isCapital(reading, first) || !isNumber(reading, first) ? first : first + 1
  if (!isCapital(reading, from) || !isBlankAfter(reading, from) || !isCapital(reading, from + 1))
    return undefined
  const to = endOfWords(reading, from)
  const isItem = from > first || bullet.test(gapBefore(reading, first))
  if (to === undefined || !(isItem ? isSaid : isSaidApart).test(gapAfter(reading, to))) return undefined
  const field = { from, to }
  if (!mayBeName(reading, field) || isInitial(reading, to)) return undefined
  return reading.isGerman && !isKnown(reading, field) ? undefined : field
}

/** The last of the words that belong together, where the line goes on behind them. */
function endOfWords(reading: Reading, from: number): number | undefined {
  const last = lastOfLine(reading, from)
  let to = from
  while (to < last && to - from < mostWords - 1 && areJoined(reading, to)) to++
  return to === from || to === last ? undefined : to
}

const bullet = /(?:^|\n)[ \t]{0,8}[*•·–-][ \t]{1,3}$/u

const isNumber = (reading: Reading, at: number): boolean =>
  /^\d{1,3}$/u.test(reading.keys[at] ?? '') && /^[.)]/u.test(gapAfter(reading, at))

const isSaid = /^(?: \(| [-–—] |, | ?: )/u
const isSaidApart = /^(?: \(| [-–—] | ?: )/u

function columnsOfPeople(reading: Reading): readonly Claim[] {
  if (!delimiters.some((sign) => reading.text.includes(sign))) return []
  const claims: Claim[] = []
  for (let line = 0; line + 1 < reading.lines.length; ) {
    const delimiter = delimiterOf(reading, line)
    const table = delimiter === undefined ? [] : rowsFrom(reading, line, delimiter)
    if (table.length > 1) addAll(claims, peopleIn(reading, table))
    line += Math.max(1, table.length)
  }
  return claims
}

const delimiters = ['|', '\t', ';']
const fewestCells = 3

function delimiterOf({ text, starts, lines }: Reading, line: number): string | undefined {
  const start = starts[lines[line] ?? 0] ?? 0
  const written = text.slice(start, lineEnd(text, start))
  return delimiters.find((sign) => written.includes(sign))
}

type Row = readonly (Field | undefined)[]

/** The lines that go on with as many cells. */
function rowsFrom(reading: Reading, first: number, delimiter: string): readonly Row[] {
  const rows: Row[] = []
  for (let line = first; line < reading.lines.length; line++) {
    const start = lineStart(reading, reading.lines[line] ?? 0)
    if (!reading.text.slice(start, lineEnd(reading.text, start)).includes(delimiter)) break
    const row = fieldsOf(reading, line, delimiter)
    if (row.length < fewestCells || row.length !== (rows[0]?.length ?? row.length)) break
    rows.push(row)
  }
  return rows
}

function peopleIn(reading: Reading, rows: readonly Row[]): readonly Claim[] {
  const claims: Claim[] = []
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const cells = rows.slice(1).flatMap((row) => row[column] ?? [])
    // The first line may be the head.
    const head = rows[0]?.[column]
    if (cells.length < 2 || !cells.every((cell) => mayBeName(reading, cell))) continue
    const known = cells.filter((cell) => isKnown(reading, cell)).length
    if (known * 2 < cells.length) continue
    const all =
      head !== undefined && isKind(reading, head.from, is.given) && mayBeName(reading, head)
        ? [head, ...cells]
        : cells
    for (const cell of all) claims.push({ ...cell, strength: 'likely', rule: 'column of people' })
  }
  return claims
}

const mostWords = 4
const others = thingWords | is.header | is.nameLabel | is.personLabel | is.thing

/** Words in capitals that no list has for a thing, `Szulc D.`, `da Silva Ferreira`. */
function mayBeName(reading: Reading, { from, to }: Field): boolean {
  if (to - from >= mostWords) return false
  let words = 0
  for (let at = from; at <= to; at++) {
    if (isInitial(reading, at) || (isKind(reading, at, is.particle) && at < to)) continue
    // "Hye-jin"
    if (at > from && isHyphenBefore(reading, at) && reading.shapes[at] === shape.lower) continue
    if (!isCapital(reading, at)) return false
    // "Li-Wei": either half may be a word besides.
    const isHalf = isHyphenBefore(reading, at) || isHyphenAfter(reading, at)
    if (isKind(reading, at, others) && !isKnownWord(reading, at) && !isHalf) return false
    words++
  }
  return words > 0
}

const isKnown = (reading: Reading, { from, to }: Field): boolean => {
  for (let at = from; at <= to; at++) if (isKnownWord(reading, at)) return true
  return false
}

/** A name and nothing else. */
const isKnownWord = (reading: Reading, at: number): boolean =>
  reading.shapes[at] !== shape.initial &&
  isKind(reading, at, is.given | is.family) &&
  !isKind(reading, at, is.plain | is.place | is.organization)
