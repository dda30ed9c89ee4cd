import { addAll } from '../../../shared/add-all.ts'
import { lineEnd } from '../cells.ts'
import { type Claim, isCapital, isHyphenBefore, isInitial, isKind, type Rule } from './claims.ts'
import { is, thingWords } from './gazetteer.ts'
import { type Field, fieldsOf, lineStart } from './records.ts'
import { type Reading, shape } from './reading.ts'

/** Columns in which people stand, whatever their head says: `| Mon | Berthoud | Aaliyah W. |`, by the names that lists know. */
export const rosters: Rule = (reading) => {
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
    if (!isCapital(reading, at) || (isKind(reading, at, others) && !isKnownWord(reading, at))) return false
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
