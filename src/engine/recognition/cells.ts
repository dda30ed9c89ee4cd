/** One cell of a line of a table. */
export interface Cell {
  readonly start: number
  readonly end: number
}

/** The cells of a line; a sign inside quotation marks parts none. */
export function cellsOf(text: string, from: number, to: number, sign: string): readonly Cell[] {
  const cells: Cell[] = []
  let start = from
  let isQuoted = false
  for (let at = from; at < to; at++) {
    const unit = text[at]
    if (unit === '"') isQuoted = !isQuoted
    else if (unit === sign && !isQuoted) {
      cells.push({ start, end: at })
      start = at + 1
    }
  }
  cells.push({ start, end: to })
  return cells
}

/** Where the line ends. */
export function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}
