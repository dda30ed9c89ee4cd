import { Command, InvalidArgumentError, Option } from 'commander'
import { type Cli, runCall } from '../call.ts'
import { addTargetOptions, amount, type TargetOptions, wholeNumber } from '../options.ts'

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

/** The options of `expunge datamap scan`. */
export interface ScanOptions extends TargetOptions {
  readonly rows: number
  /** A day or a moment, as ISO 8601 writes it. */
  readonly since?: string
  readonly check?: boolean
}

/** `expunge datamap`: what the tables of a desk mean. */
export function datamapCommand(cli: Cli): Command {
  const datamap = new Command('datamap')
    .summary('draft, check, list or show data maps; look for personal content outside of one')
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
  datamap.addCommand(scanCommand(cli))
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

function scanCommand(cli: Cli): Command {
  return addTargetOptions(new Command('scan'))
    .description(
      'Looks for personal content in columns that the data map keeps or does not know, by some of their rows, and tells where it is new. Changes nothing; what is kept for the next time are columns, kinds and counts.',
    )
    .option(
      '--since <when>',
      'new since a day or a month, such as 2026-10-01 or 2026-10 (default: since the last scan)',
      startOf,
    )
    .option('--check', 'end with 1 when there is a new column with personal content')
    .option('--rows <n>', 'rows to look at from each end of a table', amount, 200)
    .addHelpText(
      'after',
      `
Examples:
  expunge datamap scan --desk support
  expunge datamap scan --desk support --since 2026-10 --check

Exit codes: 0 looked; 1 with --check, when there is something new.`,
    )
    .action((options: ScanOptions, command: Command) =>
      runCall(cli, command, async (call) => (await import('../actions/scan.ts')).scanMap(call, options)),
    )
}

/** The beginning of a day or a month in UTC, as ISO 8601 writes it. */
function startOf(text: string): string {
  const [, month, day = '01'] = /^(\d{4}-\d\d)(?:-(\d\d))?$/.exec(text.trim()) ?? []
  const start = new Date(`${month}-${day}T00:00:00.000Z`)
  if (
    month !== undefined &&
    !Number.isNaN(start.getTime()) &&
    start.toISOString().startsWith(`${month}-${day}`)
  )
    return start.toISOString()
  throw new InvalidArgumentError('Expected a day or a month, such as 2026-10-01 or 2026-10.')
}

// Loaded when it is called: help and completion do without its weight.
const actions = () => import('../actions/datamap.ts')
