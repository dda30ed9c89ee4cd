import { Command, InvalidArgumentError } from 'commander'
import { usualPeriods } from '../../engine/advice/periods.ts'
import { type Cli, runCall } from '../call.ts'
import { addTargetOptions, type TargetOptions } from '../options.ts'

/** The options of `expunge advise`. */
export interface AdviseOptions extends TargetOptions {
  readonly by?: string
  readonly period?: readonly number[]
  /** The chance of reuse that is accepted, as a share. */
  readonly chance?: number
}

/** `expunge advise`: how long closed tickets are still of use, from the desk's own history. */
export function adviseCommand(cli: Cli): Command {
  return addTargetOptions(new Command('advise'))
    .summary('how long closed tickets are still of use, and what period that justifies')
    .description(
      'Tells from the desk’s own history how likely it is that somebody refers to a ticket again, the longer ago it was completed: a message, a link, a change of its state. Changes nothing.',
    )
    .option('--by <field>', 'in groups: a field of the data map’s tickets, such as team, queue or type')
    .option(
      '--period <days...>',
      `the periods in question, in days (default: ${usualPeriods.join(', ')})`,
      days,
    )
    .option('--chance <percent>', 'the chance of reuse that is accepted (default: 1)', percent)
    .addHelpText('after', '\nExample:\n  expunge advise --desk support --by team --chance 0.5')
    .action((options: AdviseOptions, command: Command) =>
      runCall(cli, command, async (call) => (await actions()).advise(call, options)),
    )
}

function days(text: string, before: readonly number[] = []): readonly number[] {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1 || number > 36_500)
    throw new InvalidArgumentError('Expected a number of days from 1 to 36500.')
  return [...before, number]
}

function percent(text: string): number {
  const number = Number(text.replace(/\s*%$/, ''))
  if (!(number > 0 && number < 100))
    throw new InvalidArgumentError('Expected a percentage between 0 and 100.')
  return number / 100
}

// Loaded when it is called: help and completion do without its weight.
const actions = () => import('../actions/advise.ts')
