import { Command, InvalidArgumentError } from 'commander'
import { type Cli, runCall } from '../call.ts'
import { addPaceOptions, addStoreOption, type PaceOptions } from '../options.ts'

/** The options of `expunge runs resume`. */
export interface ResumeOptions extends PaceOptions {
  readonly url?: string
  readonly store?: Readonly<Record<string, string>>
}

/** The options of `expunge runs review`. */
export interface ReviewOptions {
  readonly show?: boolean
  readonly mask?: readonly number[]
  readonly leave?: readonly number[]
  readonly sample?: number
  readonly url?: string
}

/** `expunge runs`: what was applied here, and how to carry on, pause or give up. */
export function runsCommand(cli: Cli): Command {
  const runs = new Command('runs')
    .summary('list, show, review, resume, pause or cancel runs')
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
  runs
    .command('review')
    .description(
      'Lists where a run that masked texts left something uncertain, and takes decisions about it; without values unless asked for.',
    )
    .argument('<run>', 'the id of the run')
    .option('--show', 'show what stands at the open places and around them')
    .option('--mask <place...>', 'mask these places', placeNumbers)
    .option('--leave <place...>', 'leave these places as they are', placeNumbers)
    .option(
      '--sample <count>',
      'show so many masked texts, and ask of each whether something was missed',
      placeNumber,
    )
    .option('--url <url>', 'address of the database, if it has moved')
    .action((id: string, options: ReviewOptions, command: Command) =>
      runCall(cli, command, async (call) => (await import('../actions/review.ts')).review(call, id, options)),
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

function placeNumbers(text: string, before: readonly number[] = []): readonly number[] {
  return [...before, ...text.split(',').map(placeNumber)]
}

function placeNumber(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new InvalidArgumentError('expected a number from 1.')
  return Number(text)
}

// Loaded when it is called: help and completion do without its weight.
const actions = () => import('../actions/runs.ts')
