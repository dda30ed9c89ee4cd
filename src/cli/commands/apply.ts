import { Command } from 'commander'
import { type Cli, runCall } from '../call.ts'
import { addPaceOptions, addUndoOption, amount, type PaceOptions } from '../options.ts'

/** The options of `expunge apply`. */
export interface ApplyOptions extends PaceOptions {
  readonly yes?: string
  readonly url?: string
  readonly approver?: string
  readonly undo?: number
}

/** `expunge apply`: carries out an approved plan. */
export function applyCommand(cli: Cli): Command {
  return addUndoOption(addPaceOptions(new Command('apply')))
    .summary('carry out an approved plan')
    .description(
      'Carries out a plan in small steps that commit one by one. Ctrl-C pauses it; it can be resumed at any time.',
    )
    .argument('<plan>', 'the file that `expunge plan` wrote')
    .option('--yes <digest>', "the plan's digest, as `expunge plan` printed it: the approval")
    .option('--approver <name>', 'who approved the plan, if it was not the operator')
    .option('--max-rows <n>', 'refuse when the plan changes more rows than this', amount)
    .option('--url <url>', 'address of the database, if it is not the one that the plan was made with')
    .addHelpText('after', '\nExample:\n  expunge apply plan.json --yes sha256:3f1c…')
    .action((file: string, options: ApplyOptions, command: Command) =>
      runCall(cli, command, async (call) => (await actions()).apply(call, file, options)),
    )
}

// Loaded when it is called: help and completion do without its weight.
const actions = () => import('../actions/apply.ts')
