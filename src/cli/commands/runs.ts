import { Command } from 'commander'
import { type Cli, runCall } from '../call.ts'
import { addPaceOptions, addStoreOption, type PaceOptions } from '../options.ts'

/** The options of `expunge runs resume`. */
export interface ResumeOptions extends PaceOptions {
  readonly url?: string
  readonly store?: Readonly<Record<string, string>>
}

/** `expunge runs`: what was applied here, and how to carry on, pause or give up. */
export function runsCommand(cli: Cli): Command {
  const runs = new Command('runs')
    .summary('list, show, resume, pause or cancel runs')
    .description('Runs of this installation: each is one application of an approved plan.')
  runs
    .command('list')
    .description('Lists the runs, oldest first.')
    .action((_: object, command: Command) =>
      runCall(cli, command, async (call) => (await actions()).listRuns(call)),
    )
  runs
    .command('show')
    .description('Shows one run: state, counts, what is missing, and the next command.')
    .argument('<run>', 'the id of the run')
    .action((id: string, _: object, command: Command) =>
      runCall(cli, command, async (call) => (await actions()).showRun(call, id)),
    )
  addStoreOption(addPaceOptions(runs.command('resume')))
    .description(
      'Carries on a run that was paused, failed, or whose process was killed, or that left something outside of the database.',
    )
    .argument('<run>', 'the id of the run')
    .option('--url <url>', 'address of the database, if it has moved')
    .action((id: string, options: ResumeOptions, command: Command) =>
      runCall(cli, command, async (call) => (await import('../actions/resume.ts')).resume(call, id, options)),
    )
  runs
    .command('pause')
    .description('Asks the process that works on a run to stop after the step at hand.')
    .argument('<run>', 'the id of the run')
    .action((id: string, _: object, command: Command) =>
      runCall(cli, command, async (call) => (await actions()).pauseRun(call, id)),
    )
  runs
    .command('cancel')
    .description(
      'Gives a run up for good: what was committed stays, and the sealed identifiers are destroyed.',
    )
    .argument('<run>', 'the id of the run')
    .option('--yes', 'do not ask')
    .action((id: string, options: { yes?: boolean }, command: Command) =>
      runCall(cli, command, async (call) =>
        (await import('../actions/cancel.ts')).cancel(call, id, options.yes === true),
      ),
    )
  return runs
}

// Loaded when it is called: help and completion do without its weight.
const actions = () => import('../actions/runs.ts')
