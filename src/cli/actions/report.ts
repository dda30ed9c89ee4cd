import { reportCsv } from '../../engine/report/csv.ts'
import { reportOn } from '../../engine/report/report.ts'
import { unnamedDesk } from '../../installation/target.ts'
import type { Call } from '../call.ts'
import type { ReportOptions } from '../commands/report.ts'
import { figureLines } from '../report/figures.ts'
import { resolveTarget, withDatabase } from '../target.ts'

/** Tells the figures of a desk's tickets, with those that were purged. */
export async function report(call: Call, options: ReportOptions): Promise<undefined> {
  const { per, by = [], from, to } = options
  const installation = await call.installation()
  const target = await resolveTarget(call, installation, options)
  const { map } = target.loaded
  const told = await withDatabase(call, target.url, (database) =>
    reportOn({
      database,
      map,
      deskName: target.isRegistered ? target.name : unnamedDesk(database, map),
      runs: installation.runs,
      query: { per, by, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
    }),
  )
  if (call.json) call.answer(told)
  else if (options.csv === true) call.terminal.out(reportCsv(told))
  else for (const line of figureLines(told, call.style)) call.say(line)
}
