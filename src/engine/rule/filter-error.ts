import { UsageError } from '../../shared/errors.ts'

/**
 * A filter or join that cannot be understood: code `filter-syntax` or `filter-unknown-field`.
 *
 * The message quotes the line as its author wrote it, so show it to that author and keep it out of logs;
 * `facts` hold only positions (`offset` in UTF-16 units from 0, `line` and `column` from 1).
 */
export class FilterError extends UsageError {}

export interface Mistake {
  readonly expected: string
  readonly found: string
  readonly hint?: string | undefined
  readonly code?: 'filter-syntax' | 'filter-unknown-field'
}

/** The error for one mistake: what was expected and found, the line with a caret under it, and a hint. */
export function mistakeAt(text: string, offset: number, mistake: Mistake): FilterError {
  const place = placeOf(text, offset)
  const where = place.lines > 1 ? `line ${place.line}, column ${place.column}` : `column ${place.column}`
  const lines = [`expected ${mistake.expected}, found ${mistake.found} (${where})`, ...quote(place)]
  if (mistake.hint !== undefined) lines.push(mistake.hint)
  return new FilterError(mistake.code ?? 'filter-syntax', lines.join('\n'), {
    facts: { offset, line: place.line, column: place.column },
  })
}

interface Place {
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly line: number
  readonly lines: number
  readonly column: number
}

const reach = 60

function placeOf(text: string, offset: number): Place {
  const linesBefore = text.slice(0, offset).split(lineBreak)
  const before = Array.from(linesBefore.at(-1) ?? '')
  const after = Array.from(text.slice(offset).split(lineBreak, 1)[0] ?? '')
  const lines = text.split(lineBreak).length
  return { before, after, line: linesBefore.length, lines, column: before.length + 1 }
}

const lineBreak = /\r\n|\n|\r/

function quote(place: Place): string[] {
  const cutBefore = place.before.length > reach
  const start = cutBefore ? ['…', ...place.before.slice(-reach)] : place.before
  const end = place.after.length > reach ? [...place.after.slice(0, reach), '…'] : place.after
  const line = [...start, ...end].map(printable).join('')
  // A tab stays a tab, so that the caret lands under the mistake however wide the terminal draws it.
  const indent = start.map((character) => (character === '\t' ? '\t' : ' ')).join('')
  return [`  ${line}`, `  ${indent}^`]
}

/** Control and direction characters could rewrite the reader's terminal. */
function printable(character: string): string {
  return character !== '\t' && /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(character) ? '\ufffd' : character
}
