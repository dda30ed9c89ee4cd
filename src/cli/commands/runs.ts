import type { RunRecord } from '../../engine/apply/record.ts'
import { Command } from 'commander'
import { resumeRun } from '../../engine/apply/apply.ts'
import { cancelRun } from '../../engine/apply/cancel.ts'
import { UsageError } from '../../shared/errors.ts'
import { type Call, type Cli, runCall } from '../call.ts'
import { Interrupted } from '../exit.ts'
import { progressView } from '../progress.ts'
import { runFacts, runLines, stateWord } from '../report/run.ts'
import { addressForPlan, withDatabase } from '../target.ts'
import { aligned } from '../text.ts'
import { showApplying, untilInterrupted } from '../watch.ts'
import { addPaceOptions, type PaceOptions, paceOf, tellRun } from './apply.ts'

/** `expunge runs`: what was applied here, and how to carry on, pause or give up. */
export function runsCommand(cli: Cli): Command {
  const runs = new Command('runs')
    .summary('list, show, resume, pause or cancel runs')
    .description('Runs of this installation: each is one application of an approved plan.')
  runs
    .command('list')
    .description('Lists the runs, oldest first.')
    .action((_: object, command: Command) => runCall(cli, command, list))
  runs
    .command('show')
    .description('Shows one run: state, counts, what is missing, and the next command.')
    .argument('<run>', 'the id of the run')
    .action((id: string, _: object, command: Command) => runCall(cli, command, (call) => show(call, id)))
  addPaceOptions(runs.command('resume'))
    .description('Carries on a run that was paused, failed, or whose process was killed.')
    .argument('<run>', 'the id of the run')
    .option('--url <url>', 'address of the database, if it has moved')
    .action((id: string, options: ResumeOptions, command: Command) =>
      runCall(cli, command, (call) => resume(call, id, options)),
    )
  runs
    .command('pause')
    .description('Asks the process that works on a run to stop after the step at hand.')
    .argument('<run>', 'the id of the run')
    .action((id: string, _: object, command: Command) => runCall(cli, command, (call) => pause(call, id)))
  runs
    .command('cancel')
    .description(
      'Gives a run up for good: what was committed stays, and the sealed identifiers are destroyed.',
    )
    .argument('<run>', 'the id of the run')
    .option('--yes', 'do not ask')
    .action((id: string, options: { yes?: boolean }, command: Command) =>
      runCall(cli, command, (call) => cancel(call, id, options.yes === true)),
    )
  return runs
}

interface ResumeOptions extends PaceOptions {
  readonly url?: string
}

async function list(call: Call): Promise<number> {
  const { runs } = await call.installation({ existing: true })
  const records = await runs.list()
  const rows = records.map((run) => [
    run.id,
    stateWord(run, call.style),
    run.desk,
    run.plan.disposition,
    run.rows,
    run.started.slice(0, 16).replace('T', ' '),
  ])
  for (const line of aligned(
    [['run', 'state', 'desk', 'disposition', 'rows', 'started'].map(call.style.dim), ...rows],
    '',
  ))
    call.say(line)
  if (records.length === 0) call.say('There are no runs yet.')
  call.answer({ runs: records.map(runFacts) })
  return 0
}

async function show(call: Call, id: string): Promise<number> {
  const { runs } = await call.installation({ existing: true })
  const record = await runs.load(id)
  for (const line of runLines(record, call.style, call.terminal.width)) call.say(line)
  call.answer(runFacts(record))
  return 0
}

async function resume(call: Call, id: string, options: ResumeOptions): Promise<number> {
  const installation = await call.installation({ existing: true })
  const before = await installation.runs.load(id)
  const url = await addressForPlan(
    call,
    installation,
    { id: before.plan.id, deskName: before.desk },
    options.url,
  )
  const view = progressView(call.terminal, call.json)
  const { result, interrupted } = await withDatabase(call, url, (database) =>
    untilInterrupted(call.terminal, (signal) =>
      resumeRun({
        database,
        runId: id,
        keyring: installation.keyring,
        ledger: installation.ledger,
        runs: installation.runs,
        clock: call.clock,
        operator: call.operator,
        ...paceOf(call, options),
        signal,
        onProgress: showApplying(view),
      }),
    ),
  ).finally(() => view.end())
  return tellRun(call, result, interrupted)
}

async function pause(call: Call, id: string): Promise<number> {
  const { runs } = await call.installation({ existing: true })
  const record = await runs.load(id)
  if (record.state !== 'running')
    throw new UsageError('not-running', `the run ${id} is ${record.state}, so there is nothing to pause`, {
      facts: { state: record.state },
    })
  await runs.request(id, 'pause')
  call.say(
    `The run ${id} is asked to stop after the step at hand. Carry it on with: expunge runs resume ${id}`,
  )
  call.answer({ run: id, requested: 'pause' })
  return 0
}

async function cancel(call: Call, id: string, yes: boolean): Promise<number> {
  const installation = await call.installation({ existing: true })
  const { keyring, ledger, runs } = installation
  await runs.load(id)
  if (!yes) await confirmCancel(call, id)
  const record = await cancelRun({
    runId: id,
    keyring,
    ledger,
    runs,
    clock: call.clock,
    operator: call.operator,
  })
  if (record.state !== 'running') await installation.connections.forget(record.plan.id)
  call.say(`The run ${id} ${cancelWords[record.state] ?? 'is given up. What it had committed stays.'}`)
  call.answer(runFacts(record))
  return 0
}

/** What giving up means, by the state that the run is in afterwards. */
const cancelWords: Partial<Record<RunRecord['state'], string>> = {
  running: 'is at work; it will end after the step at hand.',
  applied:
    'has done its work; what it still held of its person is destroyed, so it can no longer be verified.',
  findings:
    'has done its work; what it still held of its person is destroyed, so it can no longer be verified.',
}

async function confirmCancel(call: Call, id: string): Promise<void> {
  if (!call.terminal.isInteractive || call.json)
    throw new UsageError('not-confirmed', 'nobody can be asked here, and --yes is absent', {
      remedy: `Type: expunge runs cancel ${id} --yes`,
    })
  if (!(await call.questions.yesOrNo(`Give up the run ${id} for good? It cannot be resumed then.`, false)))
    throw new Interrupted()
}
