import type { RunStore } from '../../src/engine/apply/record.ts'
import { dimensions } from '../../src/engine/figures/cells.ts'
import type { ReportLine, ReportQuery } from '../../src/engine/report/lines.ts'
import { type FigureReport, reportOn } from '../../src/engine/report/report.ts'
import type { DeskAtHand } from '../support/desk.ts'

/** Everything that figures can tell apart. */
export const finest: ReportQuery = { per: 'day', by: dimensions }

/** What a report on the test's desk tells. */
export function reported(
  { database, map, installation }: DeskAtHand,
  query: ReportQuery = finest,
  runs: RunStore = installation.runs,
): Promise<FigureReport> {
  return reportOn({ database, map, deskName: 'sample', runs, query })
}

/** The figures of a report, whether of tickets that are there or of purged ones. */
export function figuresOf({ lines, total }: FigureReport) {
  return [...lines, total].map(withoutPurged)
}

function withoutPurged({ created, closed, firstResponse, resolution, ...line }: ReportLine) {
  const { purged: _, ...response } = firstResponse
  const { purged: __, ...whole } = resolution
  return { ...line, created: created.tickets, closed: closed.tickets, response, whole }
}
