import { Command, Option } from 'commander'
import { type Cli, runCall } from '../call.ts'
import { wholeNumber } from '../options.ts'

/** The options of `expunge datamap draft`. */
export interface DraftOptions {
  readonly url?: string
  readonly desk?: string
  readonly output?: string
  readonly force?: boolean
  readonly ticket?: string
  readonly person?: string
  readonly rows: number
}

/** `expunge datamap`: what the tables of a desk mean. */
export function datamapCommand(cli: Cli): Command {
  const datamap = new Command('datamap')
    .summary('draft, check, list or show data maps')
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
    .command('draft')
    .description(
      'Drafts a data map for a desk that nobody has mapped, from its tables and a look at some of their rows. Changes nothing; marks what a person has to decide.',
    )
    .option('--url <url>', 'address of the database')
    .addOption(new Option('--desk <name>', 'a registered desk').conflicts('url'))
    .option('-o, --output <file>', 'where to write the map; without it the map is printed')
    .option('--force', 'replace the file if it is there')
    .option('--ticket <table>', 'the table with one row per ticket, if the draft takes another one')
    .option('--person <table>', 'the table with one row per person, if the draft takes another one')
    .option(
      '--rows <n>',
      'rows to look at from each end of a table; 0 looks at names and types alone',
      wholeNumber,
      200,
    )
    .addHelpText(
      'after',
      `
Examples:
  expunge datamap draft --url postgres://reader@db.example.org/desk -o our-desk.yaml
  expunge datamap draft --url sqlite:desk.sqlite -o our-desk.yaml --ticket cases --force

Then: expunge datamap check our-desk.yaml --url … says what is left to decide.`,
    )
    .action((options: DraftOptions, command: Command) =>
      runCall(cli, command, async (call) => (await import('../actions/draft.ts')).draftMap(call, options)),
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
