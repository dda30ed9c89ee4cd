import { foundIn, isNewSince, type Scan } from '../../engine/discovery/history.ts'
import { scanDesk, usualScan } from '../../engine/discovery/scan.ts'
import { unnamedDesk } from '../../installation/target.ts'
import type { Call } from '../call.ts'
import type { ScanOptions } from '../commands/datamap.ts'
import { exitCodes } from '../exit.ts'
import { scanLines } from '../report/scan.ts'
import { resolveTarget, withDatabase } from '../target.ts'

/** Looks for personal content outside of a desk’s data map, and tells what is new. */
export async function scanMap(call: Call, options: ScanOptions): Promise<number> {
  const installation = await call.installation()
  const { scans, clock } = installation
  const target = await resolveTarget(call, installation, options)
  const { desk, scan } = await withDatabase(
    call,
    target.url,
    async (database) => {
      const { map } = target.loaded
      const name = target.isRegistered ? target.name : unnamedDesk(database, map)
      const bounds = { rows: options.rows, until: performance.now() + usualScan.readingMs }
      const previous = await scans.last(name)
      return { desk: name, scan: await scanDesk({ database, map, bounds, now: clock.now(), previous }) }
    },
    { readOnly: true, statementTimeoutMs: usualScan.statementMs },
  )
  await scans.keep(desk, scan)
  const since = options.since ?? scan.at
  const answer = answerOf(desk, scan, since)
  for (const line of scanLines({ desk, scan, since }, call.style, call.terminal.width)) call.say(line)
  call.answer(answer)
  return options.check === true && answer.found.some(({ isNew }) => isNew) ? exitCodes.findings : exitCodes.ok
}

function answerOf(desk: string, scan: Scan, since: string) {
  const { at, first, columns } = scan
  return {
    desk,
    at,
    first,
    since,
    columns: columns.length,
    found: foundIn(scan).map((column) => ({ ...column, isNew: isNewSince(column, since) })),
    unread: columns.flatMap(({ table, column, unread }) =>
      unread === undefined ? [] : [{ table, column, why: unread }],
    ),
  }
}
