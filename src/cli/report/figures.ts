import { type Dimension, dimensions } from '../../engine/figures/cells.ts'
import type { ReportLine } from '../../engine/report/lines.ts'
import type { FigureReport } from '../../engine/report/report.ts'
import type { Amount, Times } from '../../engine/report/tally.ts'
import type { Style } from '../style.ts'
import { aligned, grouped } from '../text.ts'

/** A table of figures, one line for each period and group, and what they lack. */
export function figureLines({ lines, total, query, missing }: FigureReport, style: Style): string[] {
  const by = dimensions.filter((dimension) => query.by.includes(dimension))
  const headings = [
    ...(query.per === 'total' ? [] : [query.per]),
    ...by,
    'created',
    'purged',
    'closed',
    'purged',
    'first response',
    '9 of 10',
    'resolution',
    '9 of 10',
  ]
  const rows = lines.map((line) => [
    ...(query.per === 'total' ? [] : [line.period ?? 'unknown']),
    ...by.map((dimension) => nameOf(line, dimension)),
    ...figuresOf(line),
  ])
  const empty = headings.slice(0, headings.length - 8).map((_, i) => (i === 0 ? 'all' : ''))
  const table = aligned(
    [headings, ...rows, ...(rows.length > 1 && empty.length > 0 ? [[...empty, ...figuresOf(total)]] : [])],
    '',
  )
  const [first = '', ...others] = table
  return [
    style.bold(first),
    ...others,
    '',
    'First response: half of the tickets that were created in the period, and 9 of 10, within this time.',
    'Resolution: the same for those that were closed in the period. Purged: how many of the figure before are purged.',
    ...(missing.length === 0 ? [] : [`The data map does not say: ${missing.join(', ')} (ticket.figures).`]),
  ]
}

function nameOf({ group }: ReportLine, dimension: Dimension): string {
  const { name = null, value = null } = group[dimension] ?? {}
  return name ?? value ?? '-'
}

function figuresOf({ created, closed, firstResponse, resolution }: ReportLine): (string | number)[] {
  return [...amount(created), ...amount(closed), ...times(firstResponse), ...times(resolution)]
}

const amount = ({ tickets, purged }: Amount): number[] => [tickets, purged]

const times = ({ p50, p90 }: Times): string[] => [lengthOf(p50), lengthOf(p90)]

/** A length of time in the unit that fits it; `-` where nothing is known. */
function lengthOf(seconds: number | null): string {
  if (seconds === null) return '-'
  const [, size = 60, unit = 'min'] = units.find(([least]) => seconds >= least) ?? []
  const length = seconds / size
  return `${length < 10 ? length.toFixed(1) : grouped(Math.round(length))} ${unit}`
}

const units: readonly (readonly [least: number, size: number, unit: string])[] = [
  [2 * 86_400, 86_400, 'd'],
  [2 * 3_600, 3_600, 'h'],
]
