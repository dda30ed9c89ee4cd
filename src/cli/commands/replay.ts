import { Command } from 'commander'
import { type Cli, runCall } from '../call.ts'
import { addStoreOption, addTargetOptions, type TargetOptions } from '../options.ts'

/** The options of `expunge replay`. */
export interface ReplayOptions extends TargetOptions {
  readonly dryRun?: boolean
  readonly store?: Readonly<Record<string, string>>
}

/** `expunge replay`: removes again what a restored backup brought back. */
export function replayCommand(cli: Cli): Command {
  return addStoreOption(addTargetOptions(new Command('replay')))
    .summary('after a restore: remove again what was removed before')
    .description(
      'Applies the markers of earlier runs to a desk that was restored from a backup: the same goes again, and only the same.',
    )
    .option('--dry-run', 'only tell what would be removed')
    .addHelpText(
      'after',
      '\nExamples:\n  expunge replay --desk support --dry-run\n  expunge replay --desk support',
    )
    .action((options: ReplayOptions, command: Command) =>
      runCall(cli, command, async (call) => (await actions()).replay(call, options)),
    )
}

// Loaded when it is called: help and completion do without its weight.
const actions = () => import('../actions/replay.ts')
