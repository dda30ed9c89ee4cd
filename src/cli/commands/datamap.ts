import { Command, Option } from 'commander'
import { type Cli, runCall } from '../call.ts'

/** `expunge datamap`: what the tables of a desk mean. */
export function datamapCommand(cli: Cli): Command {
  const datamap = new Command('datamap')
    .summary('check, list or show data maps')
    .description(
      'Data maps: YAML that says what every table and column of a desk means, and what happens to it.',
    )
  datamap
    .command('check')
    .description('Holds a data map against a live database and tells, by line, everything that falls short.')
    .argument('<map>', 'a shipped map such as rt/5, or a YAML file')
    .option('--url <url>', 'address of the database')
    .addOption(new Option('--desk <name>', 'a registered desk').conflicts('url'))
    .addHelpText('after', '\nExit codes: 0 the map fits (warnings may stand), 1 it does not.')
    .action((map: string, options: { url?: string; desk?: string }, command: Command) =>
      runCall(cli, command, async (call) => (await actions()).checkMap(call, map, options)),
    )
  datamap
    .command('list')
    .description('Lists the data maps that come with Expunge.')
    .action((_: object, command: Command) =>
      runCall(cli, command, async (call) => (await actions()).listMaps(call)),
    )
  datamap
    .command('show')
    .description('Prints a data map, to read or to start your own from.')
    .argument('<map>', 'a shipped map such as rt/5, or a YAML file')
    .action((map: string, _: object, command: Command) =>
      runCall(cli, command, async (call) => (await actions()).showMap(call, map)),
    )
  return datamap
}

// Loaded when it is called: help and completion do without its weight.
const actions = () => import('../actions/datamap.ts')
