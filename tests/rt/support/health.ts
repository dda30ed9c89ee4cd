import type { Violation } from './integrity.ts'
import { patternsOf } from './log.ts'

/** What all of RT's own means say about a desk at one time. */
export interface RtReport {
  readonly validator: readonly string[]
  readonly integrity: readonly Violation[]
  /** Attributes whose Perl data cannot be read. */
  readonly storables: readonly string[]
  readonly pages: readonly string[]
  /** Warnings and errors that came while the pages were looked at. */
  readonly log: readonly string[]
  readonly figures: readonly string[]
}

/** What a report says that the one before did not, in words; nothing when the desk is as well as it was. */
export function complaintsAgainst(before: RtReport, after: RtReport): readonly string[] {
  const fresh = (part: 'validator' | 'storables' | 'pages') =>
    after[part].filter((line) => !before[part].includes(line))
  return [
    ...fresh('validator').map((line) => `rt-validator: ${line}`),
    ...newViolations(before.integrity, after.integrity),
    ...fresh('storables'),
    ...fresh('pages'),
    ...newPatterns(before.log, after.log),
    ...changedFigures(before.figures, after.figures),
  ]
}

function newViolations(before: readonly Violation[], after: readonly Violation[]): readonly string[] {
  const known = new Map(before.map(({ name, rows }) => [name, rows]))
  return after
    .filter(({ name, rows }) => rows > (known.get(name) ?? 0))
    .map(({ name, rows }) => `invariant “${name}”: ${rows} rows`)
}

function newPatterns(before: readonly string[], after: readonly string[]): readonly string[] {
  const known = patternsOf(before)
  return [...patternsOf(after)]
    .filter(([pattern]) => !known.has(pattern))
    .map(([pattern, times]) => `log, ${times} times: ${pattern}`)
}

function changedFigures(before: readonly string[], after: readonly string[]): readonly string[] {
  const lost = before.filter((line) => !after.includes(line)).map((line) => `figure was: ${line}`)
  const found = after.filter((line) => !before.includes(line)).map((line) => `figure is: ${line}`)
  const broken = after.filter((line) => line.startsWith('ERROR')).map((line) => `figure: ${line}`)
  return [...new Set([...lost, ...found, ...broken])]
}
