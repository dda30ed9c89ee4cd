import { Command } from 'commander'
import { type Cli, runCall } from '../call.ts'

/** The options of `expunge restore`. */
export interface RestoreOptions {
  readonly yes?: string
  readonly url?: string
}

/** `expunge restore`: puts back what a run removed, while its undo period lasts. */
export function restoreCommand(cli: Cli): Command {
  return new Command('restore')
    .summary('put back what a run removed, within its undo period')
    .description(
      'Puts back what a run removed, as long as the undo period lasts that it was applied with. What somebody has changed since is left alone and counted. Can be interrupted, and repeated.',
    )
    .argument('<run>', 'the id of the run')
    .option('--yes <run>', 'the id of the run once more: do not ask')
    .option('--url <url>', 'address of the database, if it is not the one that the plan was made with')
    .addHelpText('after', '\nExample:\n  expunge restore r-20260311-094500-3fa1c7')
    .action((id: string, options: RestoreOptions, command: Command) =>
      runCall(cli, command, async (call) => (await actions()).restore(call, id, options)),
    )
}

// Loaded when it is called: help and completion do without its weight.
const actions = () => import('../actions/restore.ts')
