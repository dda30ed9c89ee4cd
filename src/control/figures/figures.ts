import { reportCsv } from '../../engine/report/csv.ts'
import type { ReportQuery } from '../../engine/report/lines.ts'
import { type FigureReport, reportOn } from '../../engine/report/report.ts'
import { withDesk } from '../desks/with-desk.ts'
import type { EngineSide } from '../installation.ts'

/** Figures of desks, of tickets that are there and of those that runs have purged. */
export interface Figures {
  /** Throws `no-such-desk`, `report-query` and `figures-missing`. */
  report(desk: string, query: ReportQuery): Promise<FigureReport>
  /** The same as CSV (RFC 4180), safe to open in a spreadsheet. */
  csv(desk: string, query: ReportQuery): Promise<string>
}

export function openFigures(side: Pick<EngineSide, 'desks' | 'connect' | 'runs'>): Figures {
  const report = (desk: string, query: ReportQuery) =>
    withDesk(side, desk, ({ database, loaded }) =>
      reportOn({ database, map: loaded.map, deskName: desk, runs: side.runs, query }),
    )
  return { report, csv: async (desk, query) => reportCsv(await report(desk, query)) }
}
