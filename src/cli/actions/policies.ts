import { readCatalog } from '../../database/introspect.ts'
import { loadDataMap } from '../../engine/datamap/load.ts'
import { resolveMap } from '../../engine/datamap/shipped.ts'
import { lintPolicies, type PolicyProblem } from '../../engine/policy/lint.ts'
import { type LoadedPolicies, loadPolicies } from '../../engine/policy/load.ts'
import { type PlacedProblem, placed } from '../../engine/policy/placed.ts'
import { processingRecords, recordsCsv, recordsMarkdown } from '../../engine/policy/records.ts'
import { type Simulation, simulate } from '../../engine/policy/simulate.ts'
import { surveyPolicies } from '../../engine/policy/survey.ts'
import { openHeld } from '../../engine/hold/watch.ts'
import { fitDesk } from '../../engine/selection/fit.ts'
import { unnamedDesk } from '../../installation/target.ts'
import { UsageError } from '../../shared/errors.ts'
import type { Call } from '../call.ts'
import { exitCodes } from '../exit.ts'
import type { TargetOptions } from '../options.ts'
import { policyProblemLines, simulationLines } from '../report/policies.ts'
import { resolveTarget, withDatabase } from '../target.ts'

/** Checks policies against each other, the data map and, where one is named, the desk. */
export async function lint(call: Call, files: readonly string[], options: TargetOptions): Promise<number> {
  const loaded = await Promise.all(files.map(loadPolicies))
  const policies = loaded.flatMap((file) => file.policies)
  const problems =
    options.desk === undefined && options.url === undefined
      ? lintPolicies(policies, await mapOf(loaded))
      : await askTarget(call, options, (asked) => surveyPolicies(asked, policies))
  const found = problems.map((problem) => place(problem, loaded))
  const isWrong = problems.some(({ severity }) => severity === 'error')
  for (const line of policyProblemLines(found, policies.length, call.style, call.terminal.width))
    call.say(line)
  call.answer({ ok: !isWrong, problems: found })
  return isWrong ? exitCodes.findings : exitCodes.ok
}

function place(problem: PolicyProblem, files: readonly LoadedPolicies[]): PlacedProblem {
  const { policy, code } = problem
  const having = files.filter(({ policies }) => policies.some(({ id }) => id === policy))
  const found = (code === 'duplicate' ? having.at(-1) : having[0]) ?? files[0]
  return found === undefined ? { ...problem, file: '', line: 1, column: 1 } : placed(problem, found)
}

/** The data map that all the files name. */
async function mapOf(files: readonly LoadedPolicies[]) {
  const [first, ...others] = files
  if (first === undefined) throw new UsageError('no-policies', 'expected a file of policies')
  const other = others.find(({ map }) => map !== first.map)
  if (other !== undefined)
    throw new UsageError(
      'several-maps',
      `expected policies of one desk; ${first.file} is for ${first.map} and ${other.file} for ${other.map}`,
      { remedy: 'Check the policies of each desk by themselves.' },
    )
  return (await loadDataMap(resolveMap(first.map))).map
}

/** Tells what policies would do on a desk. */
export async function simulatePolicies(
  call: Call,
  { file, policy: wanted }: { readonly file: string; readonly policy: string | undefined },
  options: TargetOptions,
): Promise<undefined> {
  const { policies } = await loadPolicies(file)
  const meant = policies.filter(
    ({ id, data, disposition }) =>
      (wanted === undefined || id === wanted) && disposition !== 'retain' && data !== 'activity',
  )
  if (meant.length === 0)
    throw new UsageError(
      'no-such-policy',
      wanted === undefined
        ? `${file} has no policy that does anything to tickets`
        : `${file} has no policy ${JSON.stringify(wanted)} that does anything to tickets; there are ${policies.map(({ id }) => id).join(', ')}`,
    )
  const now = call.clock.now()
  const simulations = await askTarget(call, options, async (asked) => {
    const found: Simulation[] = []
    for (const policy of meant) found.push(await simulate(asked, policy, now))
    return found
  })
  for (const [i, simulation] of simulations.entries()) {
    const policy = meant[i]
    if (i > 0) call.say()
    if (policy !== undefined)
      for (const line of simulationLines(policy, simulation, call.style, call.terminal.width)) call.say(line)
  }
  call.answer({ simulations })
}

type Asked = Parameters<typeof simulate>[0]

async function askTarget<T>(
  call: Call,
  options: TargetOptions,
  work: (asked: Asked) => Promise<T>,
): Promise<T> {
  const installation = await call.installation()
  const { holds } = installation
  const target = await resolveTarget(call, installation, options)
  const { map } = target.loaded
  return withDatabase(call, target.url, async (database) => {
    const catalog = await readCatalog(database)
    const deskName = target.isRegistered ? target.name : unnamedDesk(database, map)
    return database.session(async (session) => {
      const { desk } = await fitDesk(session, map, catalog)
      const held = await openHeld({ session, desk, deskName, holds, clock: call.clock })
      return work({ session, desk, holds: held })
    })
  })
}

/** Writes policies as records of processing activities. */
export async function exportRecords(
  call: Call,
  files: readonly string[],
  format: 'markdown' | 'csv' | 'json',
): Promise<undefined> {
  const records = []
  for (const file of files) {
    const { policies, map } = await loadPolicies(file)
    records.push(...processingRecords(policies, (await loadDataMap(resolveMap(map))).map))
  }
  if (call.json || format === 'json') call.terminal.out(`${JSON.stringify({ records }, null, 2)}\n`)
  else call.terminal.out(format === 'csv' ? recordsCsv(records) : recordsMarkdown(records))
}
