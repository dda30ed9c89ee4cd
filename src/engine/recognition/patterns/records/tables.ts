import { addAll } from '../../../../shared/add-all.ts'
import { type Cell, cellsOf, lineEnd } from '../../cells.ts'
import { type Field, fieldAt } from './field.ts'
import { type FieldKind, kindOfLabel } from './labels.ts'

/** Tables of lines whose cells a semicolon, a comma, a tabulator or an upright stroke parts: values under their heads. */
export function lineTables(text: string): readonly Field[] {
  const found: Field[] = []
  const nexts = new Nexts(text)
  for (let start = 0; start < text.length; ) {
    const end = lineEnd(text, start)
    const table = tableAt(text, start, end, nexts)
    if (table !== undefined) addAll(found, table.fields)
    start = (table?.end ?? end) + 1
  }
  return found
}

const signs = [';', '|', '\t', ','] as const
const longestHead = 600
/** The first label of a head is no longer. */
const longestFirst = 32

/** Where each sign stands next; asked in the order of the text, so that it is read once. */
class Nexts {
  readonly #text: string
  readonly #places = signs.map(() => -1)
  #nearest = -1

  constructor(text: string) {
    this.#text = text
  }

  /** The place of whichever comes first. */
  nearest(at: number): number {
    if (this.#nearest >= at) return this.#nearest
    this.#nearest = Number.POSITIVE_INFINITY
    for (let index = 0; index < signs.length; index++)
      this.#nearest = Math.min(this.#nearest, this.from(index, at))
    return this.#nearest
  }

  /** The place of the sign with this index in `signs`. */
  from(index: number, at: number): number {
    const known = this.#places[index] ?? -1
    if (known >= at) return known
    const next = this.#text.indexOf(signs[index] ?? '', at)
    return (this.#places[index] = next === -1 ? Number.POSITIVE_INFINITY : next)
  }
}

interface Table {
  readonly fields: readonly Field[]
  readonly end: number
}

function tableAt(text: string, start: number, end: number, nexts: Nexts): Table | undefined {
  if (end - start > longestHead || end >= text.length) return undefined
  const nearest = nexts.nearest(start)
  if (nearest >= end || nearest - start > longestFirst) return undefined
  for (let index = 0; index < signs.length; index++) {
    const place = nexts.from(index, start)
    // The first label of a head has neither digits nor signs.
    if (place >= end || place - start > longestFirst) continue
    if (!mayBeLabel(text, start, place)) return undefined
    const sign = signs[index] ?? ''
    const kinds = kindsOf(text, start, end, sign)
    return kinds === undefined ? undefined : rowsBelow(text, end, sign, kinds)
  }
  return undefined
}

function mayBeLabel(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if ((unit >= 0x30 && unit < 0x40) || unit === 0x3d || unit === 0x7b || unit === 0x7d || unit === 0x5b)
      return false
  }
  return true
}

/** What the heads of a line say; undefined unless two of them belong to somebody's record, and all are short. */
function kindsOf(
  text: string,
  start: number,
  end: number,
  sign: string,
): readonly (FieldKind | undefined)[] | undefined {
  const cells = cellsOf(text, start, end, sign)
  if (cells.length < 2 || cells.some((cell) => cell.end - cell.start > 40)) return undefined
  const kinds = cells.map((cell) => kindOfHead(text, cell))
  return isHead(kinds) ? kinds : undefined
}

/** What a cell says whose words blanks surround. */
function kindOfHead(text: string, cell: Cell): FieldKind | undefined {
  let { start, end } = cell
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return kindOfLabel(text, start, end)
}

const isBlank = (unit: number) => unit <= 0x20 || unit === 0xa0

/** Two that tell of somebody, or the login of a log's lines. */
const isHead = (kinds: readonly (FieldKind | undefined)[]): boolean =>
  kinds.filter((kind) => kind !== undefined).length > 1 || (kinds.includes('login') && kinds.length > 2)

function rowsBelow(
  text: string,
  headEnd: number,
  sign: string,
  kinds: readonly (FieldKind | undefined)[],
): Table {
  const fields: Field[] = []
  let end = headEnd
  for (let start = headEnd + 1; start < text.length; start = end + 1) {
    const next = lineEnd(text, start)
    const cells = cellsOf(text, start, next, sign)
    if (Math.abs(cells.length - kinds.length) > 1) break
    addAll(fields, fieldsOf(text, cells, kinds))
    end = next
  }
  return { fields, end }
}

function fieldsOf(
  text: string,
  cells: readonly Cell[],
  kinds: readonly (FieldKind | undefined)[],
): readonly Field[] {
  return cells.flatMap(({ start, end }, at) => {
    const kind = kinds[at]
    const field = kind === undefined ? undefined : fieldAt(text, kind, start, end)
    return field === undefined ? [] : [{ ...field, isInTable: true as const }]
  })
}

/** Tables of HTML, with heads above their columns or before a value in its row. */
export function htmlTables(text: string): readonly Field[] {
  const found: Field[] = []
  let kinds: readonly (FieldKind | undefined)[] = []
  if (!text.includes('<th') && !text.includes('<TH')) return found
  for (const { index, 0: row } of text.matchAll(rowOfTable)) {
    const cells = [...row.matchAll(cellOfTable)].map((match) => {
      const value = match[2] ?? ''
      const end = index + match.index + match[0].length
      return { isHead: match[1]?.toLowerCase() === 'th', start: end - value.length, end }
    })
    if (cells.length > 1 && cells.every(({ isHead: isOne }) => isOne)) {
      kinds = cells.map((cell) => kindOfHead(text, cell))
      if (!isHead(kinds)) kinds = []
      continue
    }
    const [head, value] = cells
    if (cells.length === 2 && head?.isHead === true && value !== undefined)
      found.push(...fieldsOf(text, [value], [kindOfHead(text, head)]))
    else addAll(found, fieldsOf(text, cells, kinds))
  }
  return found
}

const rowOfTable = /<tr(?:[ \t\n][^<>]{0,300})?>(?:(?!<\/?tr[ >])[^]){0,4000}/gi
const cellOfTable =
  /<(t[hd])(?:[ \t\n][^<>]{0,300})?>(?:\s*<(?:b|p|strong|span|div)(?:[ ][^<>]{0,200})?>)*([^<]{0,200})/gi
