import { Command } from 'commander'
import { type Cli, runCall } from '../call.ts'
import { addStoreOption } from '../options.ts'

/** The options of `expunge desk add`. */
export interface AddOptions {
  readonly map: string
  readonly url?: string
  readonly urlEnv?: string
  readonly urlFile?: string
  readonly replace?: boolean
  readonly check: boolean
  readonly store?: Readonly<Record<string, string>>
}

/** `expunge desk`: names for databases, so that no address needs to be typed again. */
export function deskCommand(cli: Cli): Command {
  const desk = new Command('desk')
    .summary('add, list or remove desks')
    .description('Desks: help-desk databases by name. Addresses are kept encrypted and never shown.')
  addStoreOption(desk.command('add'))
    .description('Registers a desk under a name.')
    .argument('<name>', 'a short name, such as support')
    .requiredOption('--map <map>', 'data map: a shipped one such as rt/5, or a YAML file')
    .option('--url <url>', 'address of the database; kept encrypted')
    .option('--url-env <variable>', 'the variable that holds the address')
    .option('--url-file <file>', 'the file that holds the address')
    .option('--replace', 'replace a desk of that name')
    .option('--no-check', 'do not try to connect')
    .action((name: string, options: AddOptions, command: Command) =>
      runCall(cli, command, async (call) => (await actions()).addDesk(call, name, options)),
    )
  desk
    .command('list')
    .description('Lists the desks and where their addresses are kept.')
    .action((_: object, command: Command) =>
      runCall(cli, command, async (call) => (await actions()).listDesks(call)),
    )
  desk
    .command('remove')
    .description('Forgets a desk. Nothing changes in its database.')
    .argument('<name>', 'the name of the desk')
    .action((name: string, _: object, command: Command) =>
      runCall(cli, command, async (call) => (await actions()).removeDesk(call, name)),
    )
  return desk
}

// Loaded when it is called: help and completion do without its weight.
const actions = () => import('../actions/desk.ts')
