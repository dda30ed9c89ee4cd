import { csvCell } from '../../shared/csv.ts'
import { type Dimension, dimensions } from '../figures/cells.ts'
import type { ReportLine } from './lines.ts'
import type { FigureReport } from './report.ts'
import type { Times } from './tally.ts'

/**
 * The report as CSV (RFC 4180): a line of headings, then one for each period and group. Times are in seconds; what is not
 * known is empty. A text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
export function reportCsv({ lines, query }: Pick<FigureReport, 'lines' | 'query'>): string {
  const by = dimensions.filter((dimension) => query.by.includes(dimension))
  const named = by.filter((dimension) => lines.some(({ group }) => (group[dimension]?.name ?? null) !== null))
  const headings = [
    'period',
    ...by.flatMap((dimension) => (named.includes(dimension) ? [dimension, `${dimension}_key`] : [dimension])),
    'created',
    'created_purged',
    'closed',
    'closed_purged',
    ...['first_response', 'resolution'].flatMap((what) =>
      ['tickets', 'purged', 'mean_seconds', 'p50_seconds', 'p90_seconds'].map((word) => `${what}_${word}`),
    ),
  ]
  const rows = lines.map((line) => [
    textCell(line.period),
    ...by.flatMap((dimension) => groupCells(line, dimension, named.includes(dimension))),
    ...[line.created.tickets, line.created.purged, line.closed.tickets, line.closed.purged].map(String),
    ...timeCells(line.firstResponse),
    ...timeCells(line.resolution),
  ])
  return [headings, ...rows].map((cells) => `${cells.join(',')}\r\n`).join('')
}

function groupCells({ group }: ReportLine, dimension: Dimension, isNamed: boolean): string[] {
  const { value, name } = group[dimension] ?? { value: null, name: null }
  return isNamed ? [textCell(name ?? value), textCell(value)] : [textCell(value)]
}

function timeCells({ tickets, purged, mean, p50, p90 }: Times): string[] {
  return [String(tickets), String(purged), ...[mean, p50, p90].map((time) => time?.toFixed(0) ?? '')]
}

const textCell = (text: string | null): string => csvCell(text ?? '')
