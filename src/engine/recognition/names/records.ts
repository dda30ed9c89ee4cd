import { addAll } from '../../../shared/add-all.ts'
import { cellsOf, lineEnd } from '../cells.ts'
import {
  type Claim,
  firstOfLine,
  gapAfter,
  gapBefore,
  hasListed,
  isKind,
  lastOfLine,
  type Rule,
} from './claims.ts'
import { is } from './gazetteer.ts'
import { type Reading, shape } from './reading.ts'

/** How a name is told that fills a cell of its own. */
export const columnOfNames = 'column of names'

/** Names in what programs write: columns of a table whose head says so, `FN:` and `N:` of a vCard, `CN=` of a directory. */
export const records: Rule = (reading) => {
  const claims: Claim[] = []
  let tableEnd = -1
  let looked = -1
  for (let at = 0; at < reading.keys.length; at++) {
    if (!isKind(reading, at, is.nameLabel | is.personLabel | is.cue)) continue
    const line = reading.lineOf[at] ?? 0
    if (at > tableEnd && line !== looked && isKind(reading, at, is.nameLabel | is.personLabel)) {
      // A label without a delimiter beside it tells nothing of its line.
      if (delimiterBeside(reading, at) !== undefined) looked = line
      const table = tableAt(reading, at)
      if (table !== undefined) {
        addAll(claims, table.claims)
        tableEnd = table.end
      }
    }
    const key = reading.keys[at] ?? ''
    if (key === 'cn') claims.push(...inDirectory(reading, at))
    else if ((key === 'fn' || key === 'n') && at === firstOfLine(reading, at))
      claims.push(...inCard(reading, at))
  }
  return claims
}

const delimiters = new Set([';', ',', '\t', '|'])

/** The claims of a table whose head the word is part of, and its last word. */
function tableAt(reading: Reading, at: number): { claims: readonly Claim[]; end: number } | undefined {
  const delimiter = delimiterBeside(reading, at)
  if (delimiter === undefined) return undefined
  const line = reading.lineOf[at] ?? 0
  const head = fieldsOf(reading, line, delimiter)
  const columns = columnsOfNames(reading, head)
  const people = columnsOfPeople(reading, head)
  if (head.length < 3 || columns.length + people.length === 0 || !isHead(reading, line)) return undefined
  const columnsOf: Columns = { delimiter, head, columns, people, widest: lastOf(columns, people) }
  const claims: Claim[] = []
  let row = line + 1
  for (; row < reading.lines.length; row++) {
    // Lines without words are no lines here.
    if (emptyLine.test(gapBefore(reading, reading.lines[row] ?? 0))) break
    const fields = fieldsOf(reading, row, delimiter)
    if (!isRow(reading, fields, columnsOf)) break
    addAll(claims, peopleOfRow(reading, fields, columnsOf))
  }
  return { claims, end: (reading.lines[row] ?? reading.keys.length) - 1 }
}

const emptyLine = /\n[ \t]*\r?\n/

interface Columns {
  readonly delimiter: string
  readonly head: readonly (Field | undefined)[]
  /** Those of names, and of whoever else: customers may be firms. */
  readonly columns: readonly number[]
  readonly people: readonly number[]
  readonly widest: number
}

function isRow(
  reading: Reading,
  fields: readonly (Field | undefined)[],
  { delimiter, head, widest }: Columns,
): boolean {
  if (fields.length < widest + 1 || fields.length > head.length + 1) return false
  // A sentence below has its commas too.
  if (delimiter === ',' && fields.length < head.length - 1) return false
  return !fields.some((field) => isProse(reading, field))
}

function peopleOfRow(
  reading: Reading,
  fields: readonly (Field | undefined)[],
  { columns, people }: Columns,
): readonly Claim[] {
  const claims: Claim[] = []
  for (const column of columns) {
    const field = fields[column]
    if (field !== undefined && isValue(reading, field))
      claims.push({ ...field, strength: 'certain', rule: columnOfNames })
  }
  for (const column of people) {
    const field = fields[column]
    if (field !== undefined && isWholeName(reading, field))
      claims.push({ ...field, strength: 'likely', rule: 'column of people' })
  }
  return claims
}

/** Three small words that no name has. */
function isProse(reading: Reading, field: Field | undefined): boolean {
  if (field === undefined) return false
  let small = 0
  for (let at = field.from; at <= field.to; at++)
    if (reading.shapes[at] === shape.lower && !isKind(reading, at, is.particle | is.given | is.family))
      small++
  return small > 2
}

/** Both are in order; a table has two columns at least. */
const lastOf = (columns: readonly number[], people: readonly number[]): number =>
  Math.max(columns.at(-1) ?? 1, people.at(-1) ?? 1)

/** The head of a table has labels alone, no code. */
function isHead({ text, starts, lines }: Reading, line: number): boolean {
  const start = starts[lines[line] ?? 0] ?? 0
  return !/[:={}()]/.test(text.slice(start, lineEnd(text, start)))
}

/** What parts the fields: it stands right beside the label, but for blanks and quotes. */
function delimiterBeside({ text, starts, ends }: Reading, at: number): string | undefined {
  let end = ends[at] ?? 0
  while (blankOrQuote.has(text[end] ?? '')) end++
  if (delimiters.has(text[end] ?? '')) return text[end]
  let start = (starts[at] ?? 0) - 1
  while (start >= 0 && blankOrQuote.has(text[start] ?? '')) start--
  return delimiters.has(text[start] ?? '') ? text[start] : undefined
}

const blankOrQuote = new Set([' ', '"', "'"])

/** The words of a cell, both ends included. */
export interface Field {
  readonly from: number
  readonly to: number
}

/** The words of each field of a line; fields without words are undefined. */
export function fieldsOf(reading: Reading, line: number, delimiter: string): readonly (Field | undefined)[] {
  const { text, starts } = reading
  const first = reading.lines[line] ?? 0
  const last = lastOfLine(reading, first)
  const lineFrom = lineStart(reading, first)
  // "| Name | Town |" begins with a delimiter that ends no field.
  const from = text[lineFrom] === delimiter ? lineFrom + 1 : lineFrom
  let word = first
  return cellsOf(text, from, lineEnd(text, from), delimiter).map(({ end }) => {
    const start = word
    while (word <= last && (starts[word] ?? 0) < end) word++
    return word > start ? { from: start, to: word - 1 } : undefined
  })
}

/** Where the line of a word begins. */
export function lineStart({ text, starts }: Reading, first: number): number {
  const start = starts[first] ?? 0
  return start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1
}

/** Which columns hold names: those of parts of a name, and `name` where other columns are personal too. */
function columnsOfNames(reading: Reading, head: readonly (Field | undefined)[]): readonly number[] {
  const isPersonal = head.some((field) => field !== undefined && hasKey(reading, field, personalHeads))
  return head.flatMap((field, index) => {
    if (field === undefined || field.to - field.from > 2) return []
    if (!isKind(reading, field.to, is.nameLabel)) return isPartAlone(reading, field, head) ? [index] : []
    const isPart = !looseLabels.has(reading.keys[field.to] ?? '') || hasKey(reading, field, partWords)
    return isPart || (isPersonal && field.to === field.from) ? [index] : []
  })
}

/** `surname,given`, `first;last`: where the head of another column is a part of a name. */
function isPartAlone(reading: Reading, field: Field, head: readonly (Field | undefined)[]): boolean {
  if (field.from !== field.to || !partsAlone.has(reading.keys[field.from] ?? '')) return false
  return head.some(
    (other) =>
      other !== undefined &&
      other !== field &&
      (isKind(reading, other.to, is.nameLabel) || partsAlone.has(reading.keys[other.to] ?? '')),
  )
}

const partsAlone: ReadonlySet<string> = new Set('given first last family forenames'.split(' '))

/** `Kunde`, `Requester`: beside personal columns; a firm may stand there as well. */
function columnsOfPeople(reading: Reading, head: readonly (Field | undefined)[]): readonly number[] {
  if (!head.some((field) => field !== undefined && hasKey(reading, field, personalHeads))) return []
  return head.flatMap((field, index) =>
    field !== undefined && field.from === field.to && isKind(reading, field.from, is.personLabel)
      ? [index]
      : [],
  )
}

/** Two words or three in capitals, of which none is a firm's or a thing's. */
function isWholeName(reading: Reading, { from, to }: Field): boolean {
  if (to === from || to - from > 2 || !isValue(reading, { from, to })) return false
  for (let at = from; at <= to; at++) {
    if (isKind(reading, at, is.particle)) continue
    if (!isLarge(reading, at) || isKind(reading, at, thingsOfFirms)) return false
    if (isKind(reading, at, is.plain) && !isKind(reading, at, is.frequent)) return false
  }
  return true
}

const thingsOfFirms = is.organization | is.streetBefore | is.streetAfter

function hasKey(reading: Reading, { from, to }: Field, words: ReadonlySet<string>): boolean {
  for (let at = from; at <= to; at++) if (words.has(reading.keys[at] ?? '')) return true
  return false
}

const looseLabels: ReadonlySet<string> = new Set(
  'name names nombre nom nome naam navn namn ime titular holder'.split(' '),
)
const partWords: ReadonlySet<string> = new Set('first last given family middle full vor nach'.split(' '))
const personalHeads: ReadonlySet<string> = new Set(
  (
    'email mail phone tel telephone telefon mobile mobil handy birth birthday birthdate dob geburtsdatum geburtstag adresse address anschrift strasse street plz zip postcode postleitzahl city ort ' +
    'vorname firstname telefono correo direccion nacimiento telephone courriel naissance indirizzo nascita telefoon adres geboortedatum telefone morada nascimento urodzenia'
  ).split(' '),
)

const mostWords = 6

/** A name: words, of which none is a number. */
function isValue({ keys }: Reading, { from, to }: Field): boolean {
  if (to - from >= mostWords) return false
  for (let at = from; at <= to; at++) if (/\d/.test(keys[at] ?? '') || keys[at] === '') return false
  return true
}

const longestParameters = 200

/** `FN:Anna Lee`, `N:Lee;Anna;;;`: what follows the colon, up to the third field. */
function inCard(reading: Reading, label: number): readonly Claim[] {
  const { text, starts, keys } = reading
  if (!/^[:;]/.test(gapAfter(reading, label)) || text[(starts[label] ?? 0) - 1] === ' ') return []
  const colon = colonBehind(reading, label)
  const last = lastOfLine(reading, label)
  let from = label + 1
  while (from <= last && (starts[from] ?? 0) < colon) from++
  if (colon < 0 || from > last || text[colon + 1] === ' ') return []
  if (keys[label] === 'n') return partsInCard(reading, colon, from, last)
  return isValue(reading, { from, to: last }) ? [{ from, to: last, strength: 'certain', rule: 'label' }] : []
}

function colonBehind({ text, ends }: Reading, at: number): number {
  const end = ends[at] ?? 0
  const colon = text.slice(end, end + longestParameters).indexOf(':')
  return colon < 0 ? -1 : end + colon
}

/** Family, given and further names, parted by semicolons; titles come after them. */
function partsInCard(reading: Reading, colon: number, from: number, last: number): readonly Claim[] {
  const line = reading.text.slice(colon, colon + longestParameters).split('\n', 1)[0] ?? ''
  if (!line.includes(';')) return []
  const claims: Claim[] = []
  for (let at = from, field = 0; at <= last; at++) {
    if (at > from || line[1] === ';') field += gapAfter(reading, at - 1).split(';').length - 1
    if (field < 3 && isValue(reading, { from: at, to: at }))
      claims.push({ from: at, to: at, strength: 'certain', rule: 'label' })
  }
  return claims
}

/** `cn=Anna Lee,ou=…`, `ORGANIZER;CN=Anna Lee:mailto:…`: words in capitals of which one is a name, or that a mailbox follows. */
function inDirectory(reading: Reading, label: number): readonly Claim[] {
  if (!/^="?$/.test(gapAfter(reading, label))) return []
  const from = label + 1
  let to = from
  // `CN="Stone, Bob":mailto:…`
  const joint = gapAfter(reading, label).endsWith('"') ? /^,? $/ : /^ $/
  while (to < from + 4 && joint.test(gapAfter(reading, to)) && isLarge(reading, to + 1)) to++
  if (!isLarge(reading, from) || to === from || !isValue(reading, { from, to })) return []
  const isMailbox = /^"?:/.test(gapAfter(reading, to))
  const isPerson =
    isMailbox || (hasListed(reading, from, to) && !hasListed(reading, from, to, is.plain | is.organization))
  const isUnder = /^,$/.test(gapAfter(reading, to)) && reading.keys[to + 1] === 'ou'
  const isThing = hasListed(reading, from, to, is.plain | is.organization | is.occupation | is.doubtful)
  return isPerson || (isUnder && !isThing) ? [{ from, to, strength: 'likely', rule: 'label' }] : []
}

function isLarge({ text, starts, ends }: Reading, at: number): boolean {
  return /^\p{Lu}[\p{Ll}\p{M}'’-]+$|^\p{Lu}+$/u.test(text.slice(starts[at], ends[at]))
}
