import { readFile } from 'node:fs/promises'
import { readCatalog } from '../../database/introspect.ts'
import { type CheckProblem, type CheckReport, checkDataMap } from '../../engine/datamap/check.ts'
import { loadDataMap } from '../../engine/datamap/load.ts'
import { listShippedMaps, resolveMap } from '../../engine/datamap/shipped.ts'
import { readCheckFacts } from '../../engine/datamap/version.ts'
import { UsageError } from '../../shared/errors.ts'
import { Redacted } from '../../shared/redacted.ts'
import type { Call } from '../call.ts'
import { exitCodes } from '../exit.ts'
import type { Style } from '../style.ts'
import { withDatabase } from '../target.ts'
import { aligned, counted, wrapped } from '../text.ts'

/** Holds a data map against a live database. */
export async function checkMap(
  call: Call,
  name: string,
  options: { readonly url?: string; readonly desk?: string },
): Promise<number> {
  const loaded = await loadDataMap(resolveMap(name))
  const report = await withDatabase(
    call,
    await addressOf(call, options),
    async (database) => {
      const catalog = await readCatalog(database)
      const facts = await database.session((session) => readCheckFacts(session, loaded.map, catalog))
      return checkDataMap(loaded, catalog, facts)
    },
    { readOnly: true },
  )
  for (const line of checkLines(report, call.style, call.terminal.width)) call.say(line)
  call.answer(report)
  return report.ok ? exitCodes.ok : exitCodes.findings
}

/** The address of the database that a map is held against, or drafted from. */
export async function addressOf(
  call: Call,
  options: { readonly url?: string; readonly desk?: string },
): Promise<Redacted<string>> {
  if (options.url !== undefined) return new Redacted(options.url)
  if (options.desk !== undefined) {
    const { desks } = await call.installation()
    return desks.addressOf(await desks.get(options.desk))
  }
  if (call.config.url !== undefined) return call.config.url
  throw new UsageError('no-desk', 'expected --url URL or --desk NAME', {
    remedy: 'A data map speaks of a live database; the right to read it is enough.',
  })
}

/** What a check found, by line of the map. */
function checkLines(report: CheckReport, style: Style, width: number): string[] {
  const { summary } = report
  const verdict = report.ok ? style.good('The data map fits.') : style.bad('The data map does not fit.')
  return [
    ...report.problems.flatMap((problem) => problemLines(report.file, problem, style, width)),
    ...(report.problems.length === 0 ? [] : ['']),
    `${verdict} ${counted(summary.classified, 'column')} of ${summary.columns} in ${counted(summary.tables, 'table')} are accounted for; ${counted(summary.errors, 'error')}, ${counted(summary.warnings, 'warning')}.`,
  ]
}

function problemLines(file: string, problem: CheckProblem, style: Style, width: number): string[] {
  const place = [problem.table, problem.column].filter((part) => part !== undefined && part !== '').join('.')
  const word = problem.severity === 'error' ? style.bad('error') : style.warn('warning')
  const cost =
    problem.estimatedSeconds === undefined ? '' : ` (about ${Math.ceil(problem.estimatedSeconds)} s)`
  return [
    `${file}:${problem.at.line}:${problem.at.column}  ${word}  ${place}`,
    ...wrapped(`${problem.message}${cost}`, width, '    '),
  ]
}

/** Lists the shipped data maps. */
export async function listMaps(call: Call): Promise<number> {
  const maps = listShippedMaps()
  const rows = maps.map((map) => [map.name, map.title, map.engines.join(', ')])
  for (const line of aligned([['data map', 'for', 'databases'].map(call.style.dim), ...rows], ''))
    call.say(line)
  call.answer({ maps: maps.map(({ name, title, engines }) => ({ name, title, engines })) })
  return 0
}

/** Prints a data map. */
export async function showMap(call: Call, name: string): Promise<number> {
  const file = resolveMap(name)
  const { map } = await loadDataMap(file)
  if (!call.json) call.terminal.out(await readFile(file, 'utf8'))
  call.answer(map)
  return 0
}
