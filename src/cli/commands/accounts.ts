import { Command } from 'commander'
import { type Cli, runCall } from '../call.ts'

/** `expunge accounts`: a way back in for who runs the machine. */
export function accountsCommand(cli: Cli): Command {
  const accounts = new Command('accounts')
    .summary('a way back in, when nobody can look after accounts')
    .description(
      'Accounts of a server, for who runs its machine: they need its data folder, and EXPUNGE_DATABASE where it has one. All else about accounts is done on the server.',
    )
  accounts
    .command('link')
    .description(
      'Prints a link, good once and for a day. With a handle: for that account, which loses its password, second factor, sessions and tokens. Without one: for the first administrator, where there is none. An embedded database has to be at rest: stop the server first.',
    )
    .argument(
      '[handle]',
      'the handle of an account, such as that of an administrator who lost their password',
    )
    .action((handle: string | undefined, _: object, command: Command) =>
      runCall(cli, command, async (call) => (await import('../actions/accounts.ts')).makeLink(call, handle)),
    )
  return accounts
}
