import { Command, Option } from 'commander'
import { type Cli, runCall } from '../call.ts'

/** `expunge demo`: a guided erasure on a desk with invented people. */
export function demoCommand(cli: Cli): Command {
  return new Command('demo')
    .summary('a guided erasure on a desk with invented people')
    .description(
      'Makes a help desk with invented people in DATA/demo, and shows an erasure from the first look to the certificate.',
    )
    .option('--yes', 'do not ask')
    .option('--fresh', 'start over with a fresh copy of the desk')
    .addOption(
      new Option('--engine <engine>', 'which embedded database')
        .choices(['pglite', 'sqlite'])
        .default('pglite'),
    )
    .action((options: { yes?: boolean; fresh?: boolean; engine: 'pglite' | 'sqlite' }, command: Command) =>
      runCall(cli, command, async (call) =>
        (await import('../demo.ts')).runDemo(call, {
          yes: options.yes === true,
          fresh: options.fresh === true,
          engine: options.engine,
        }),
      ),
    )
}
