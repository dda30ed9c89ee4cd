/** What a text becomes in one place. */
interface Replaced {
  readonly start: number
  readonly end: number
  readonly replacement: string
}

/**
 * The parts of a mail stand between lines that repeat what its headers declare, `boundary="…"`. What is replaced there is
 * replaced in all these lines alike, and nothing is where the headers keep it: otherwise the mail would have no parts.
 */
export function alikeInBoundaries<Edit extends Replaced>(
  text: string,
  edits: readonly Edit[],
): readonly Edit[] {
  if (edits.length === 0 || !/boundary/i.test(text)) return edits
  let kept = edits
  const known = new Set<string>()
  for (const match of text.matchAll(declared)) {
    const value = match[1] ?? match[2] ?? ''
    if (known.has(value) || known.size === mostBoundaries) continue
    known.add(value)
    const start = match.index + match[0].lastIndexOf(value)
    kept = alike(text, kept, value, start)
  }
  return kept
}

const declared = /\bboundary[ \t]?=[ \t]?(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/gi

/** Mails inside of mails have one each; each is looked for once in the whole text. */
const mostBoundaries = 100

function alike<Edit extends Replaced>(
  text: string,
  edits: readonly Edit[],
  value: string,
  start: number,
): readonly Edit[] {
  const lines = linesOf(text, value)
  if (lines.length === 0) return edits
  const end = start + value.length
  const [first, ...others] = edits.filter((edit) => edit.start >= start && edit.end <= end)
  const apart = edits.filter(outside(lines, value.length))
  if (first === undefined) return apart
  const replacement = [first, ...others].reduceRight(
    (written, edit) =>
      written.slice(0, edit.start - start) + edit.replacement + written.slice(edit.end - start),
    value,
  )
  const added = lines.map((line) => ({ ...first, start: line, end: line + value.length, replacement }))
  return [...apart, ...added].sort((one, other) => one.start - other.start)
}

/** Where the value stands behind the two hyphens of a line. */
function linesOf(text: string, value: string): readonly number[] {
  const lines: number[] = []
  for (let at = text.indexOf(`\n--${value}`); at !== -1; at = text.indexOf(`\n--${value}`, at + 1))
    lines.push(at + 3)
  return lines
}

/** True for what touches no line; it is asked for edits in their order. */
function outside(lines: readonly number[], length: number): (edit: Replaced) => boolean {
  let next = 0
  return ({ start, end }) => {
    while (next < lines.length && (lines[next] ?? 0) + length <= start) next++
    return end <= (lines[next] ?? Infinity)
  }
}
