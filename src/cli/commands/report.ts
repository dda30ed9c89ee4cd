import { Command, InvalidArgumentError, Option } from 'commander'
import { type Dimension, dimensions } from '../../engine/figures/cells.ts'
import { isDay, type Period, periods } from '../../engine/report/periods.ts'
import { type Cli, runCall } from '../call.ts'
import { addTargetOptions, type TargetOptions } from '../options.ts'

/** The options of `expunge report`. */
export interface ReportOptions extends TargetOptions {
  readonly per: Period
  readonly by?: readonly Dimension[]
  readonly from?: string
  readonly to?: string
  readonly csv?: true
}

/** `expunge report`: figures over the desk's tickets and those that were purged. */
export function reportCommand(cli: Cli): Command {
  return addTargetOptions(new Command('report'))
    .summary('figures over tickets, with those that were purged')
    .description(
      'Counts the tickets that were created and closed, and how long the first response and the whole took: those that are on the desk, and those that runs have purged. Changes nothing.',
    )
    .addOption(new Option('--per <period>', 'by what stretches of time').choices(periods).default('month'))
    .option(
      '--by <groups>',
      `what to tell tickets apart by: ${dimensions.join(', ')}, with commas between`,
      groups,
    )
    .option('--from <day>', 'the first day, such as 2026-01-01, by the clock of the desk', day)
    .option('--to <day>', 'the last day', day)
    .option('--csv', 'as CSV on standard output')
    .addHelpText(
      'after',
      '\nExample:\n  expunge report --desk support --per week --by team,status --from 2026-01-01',
    )
    .action((options: ReportOptions, command: Command) =>
      runCall(cli, command, async (call) => (await actions()).report(call, options)),
    )
}

function groups(text: string, before: readonly Dimension[] = []): readonly Dimension[] {
  const named = text.split(',').map((word) => {
    const found = dimensions.find((dimension) => dimension === word.trim())
    if (found === undefined) throw new InvalidArgumentError(`Expected some of: ${dimensions.join(', ')}.`)
    return found
  })
  return [...new Set([...before, ...named])]
}

function day(text: string): string {
  if (isDay(text)) return text
  throw new InvalidArgumentError('Expected a day such as 2026-03-31.')
}

// Loaded when it is called: help and completion do without its weight.
const actions = () => import('../actions/report.ts')
