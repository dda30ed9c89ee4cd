import { Command } from 'commander'
import { type Cli, runCall } from '../call.ts'
import { addStoreOption } from '../options.ts'

/** The options of `expunge verify`. */
export interface VerifyOptions {
  readonly url?: string
  readonly store?: Readonly<Record<string, string>>
}

/** `expunge verify`: looks a second time whether anything is left, and whether reporting is equal. */
export function verifyCommand(cli: Cli): Command {
  return addStoreOption(new Command('verify'))
    .summary('look again: is anything left, is reporting equal')
    .description(
      'Searches every text column of the desk for the person, compares the reports with those of before, and ends the run when all is well.',
    )
    .argument('<run>', 'the id of the run')
    .option('--url <url>', 'address of the database, if it has moved')
    .addHelpText(
      'after',
      '\nExit codes: 0 nothing is left and reporting is equal, 1 something falls short, 2 it could not be verified.',
    )
    .action((id: string, options: VerifyOptions, command: Command) =>
      runCall(cli, command, async (call) => (await actions()).verify(call, id, options)),
    )
}

// Loaded when it is called: help and completion do without its weight.
const actions = () => import('../actions/verify.ts')
