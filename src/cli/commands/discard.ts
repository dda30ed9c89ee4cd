import { Command } from 'commander'
import { type Cli, runCall } from '../call.ts'

/** `expunge discard`: gives up a plan that was never applied. */
export function discardCommand(cli: Cli): Command {
  return new Command('discard')
    .summary('give up a plan that was not applied')
    .description(
      'Destroys what a plan holds of its person: the sealed identifiers can never be opened again. Plans that are not applied lose them by themselves after 30 days.',
    )
    .argument('<plan>', 'the file that `expunge plan` wrote')
    .addHelpText('after', '\nExample:\n  expunge discard plan.json')
    .action((file: string, _: object, command: Command) =>
      runCall(cli, command, async (call) => (await actions()).discard(call, file)),
    )
}

// Loaded when it is called: help and completion do without its weight.
const actions = () => import('../actions/discard.ts')
