import { Command, Option } from 'commander'
import { type Cli, runCall } from '../call.ts'
import { UsageError } from '../../shared/errors.ts'
import { addTargetOptions, type TargetOptions } from '../options.ts'
import { type RemoteOptions, remote } from '../remote.ts'

/** The options of `expunge policies put`. */
export interface PutPoliciesOptions extends RemoteOptions {
  readonly desk?: string
}

/** The options of `expunge policies export --enabled`. */
export interface EnabledRecordsOptions extends RemoteOptions {
  readonly format: 'markdown' | 'csv' | 'json'
  /** Days: what was enabled between them, in place of what is now. */
  readonly from?: string
  readonly to?: string
}

interface ExportOptions extends EnabledRecordsOptions {
  readonly enabled?: true
}

/** `expunge policies`: retention rules, in files and on a server; what they would do, and whether they go together. */
export function policiesCommand(cli: Cli): Command {
  return new Command('policies')
    .summary('retention rules: check, simulate, put on a server, take out')
    .description(
      'Retention rules in YAML files: whether they go together, what they would do, and what they are for the records of processing activities. `put`, `list` and `export --enabled` ask a server (`--server`, or EXPUNGE_SERVER_URL) with the token in EXPUNGE_TOKEN. docs/policies.md explains them.',
    )
    .addCommand(startersCommand(cli))
    .addCommand(lintCommand(cli))
    .addCommand(simulateCommand(cli))
    .addCommand(putCommand(cli))
    .addCommand(listCommand(cli))
    .addCommand(exportCommand(cli))
}

function startersCommand(cli: Cli): Command {
  return new Command('starters')
    .argument('[map]', 'a shipped data map; which ones there are when left out')
    .summary('print the policies that come for a data map')
    .description('Prints the shipped policies for a data map, to begin a file of your own with.')
    .addHelpText('after', '\nExample:\n  expunge policies starters rt/5 > policies.yaml')
    .action((map: string | undefined, _: unknown, command: Command) =>
      runCall(cli, command, async (call) => (await serverActions()).printStarters(call, map)),
    )
}

function putCommand(cli: Cli): Command {
  return remote(new Command('put'))
    .argument('<file>', 'YAML file of policies for one desk')
    .summary('bring rules to a server, as drafts')
    .description(
      'Writes all policies of a file to a server, or none. Each becomes a draft; the same text again changes nothing. What was enabled goes on until somebody else enables the new version, over the API.',
    )
    .option('--desk <name>', 'the desk, for a file that names none')
    .action((file: string, options: PutPoliciesOptions, command: Command) =>
      runCall(cli, command, async (call) => (await serverActions()).putPolicies(call, file, options)),
    )
}

function listCommand(cli: Cli): Command {
  return remote(new Command('list'))
    .summary('list the rules of a server, and how each stands')
    .description(
      'Lists policies with their state, their latest version, when they run next, and how it went last.',
    )
    .action((options: RemoteOptions, command: Command) =>
      runCall(cli, command, async (call) => (await serverActions()).listPolicies(call, options)),
    )
}

function lintCommand(cli: Cli): Command {
  return addTargetOptions(new Command('lint'))
    .argument('<file...>', 'YAML files of policies for one desk')
    .summary('do rules overlap, leave gaps, or name what is not there')
    .description(
      'Checks rules against each other and against the data map: overlaps, gaps, fields and statuses that are not there, periods longer than their ground allows. With a desk, its tickets are counted too. Changes nothing; ends with 1 where there is an error.',
    )
    .addHelpText('after', '\nExample:\n  expunge policies lint policies/support.yaml --desk support')
    .action((files: string[], options: TargetOptions, command: Command) =>
      runCall(cli, command, async (call) => (await actions()).lint(call, files, options)),
    )
}

function simulateCommand(cli: Cli): Command {
  return addTargetOptions(new Command('simulate'))
    .argument('<file>', 'YAML file of policies')
    .argument('[policy]', 'the one that is meant; all of them when left out')
    .summary('what rules would do today, and would have done')
    .description(
      'Counts the tickets that a run would take today, those that fell due in each of the past twelve months, and those that are kept on a ground. Changes nothing.',
    )
    .addHelpText(
      'after',
      '\nExample:\n  expunge policies simulate policies/support.yaml closed-requests --desk support',
    )
    .action((file: string, policy: string | undefined, options: TargetOptions, command: Command) =>
      runCall(cli, command, async (call) =>
        (await actions()).simulatePolicies(call, { file, policy }, options),
      ),
    )
}

function exportCommand(cli: Cli): Command {
  return remote(new Command('export'))
    .argument('[file...]', 'YAML files of policies')
    .summary('rules as records of processing activities (Art. 30)')
    .description(
      'Writes what Article 30(1) GDPR wants to be recorded: purposes, categories of people and data, recipients, time limits; from the policies and the data map. With `--enabled`, of the policies that a server runs.',
    )
    .option('--enabled', 'in place of files: what is enabled on a server')
    .option('--from <day>', 'with --enabled: what was enabled from this day on')
    .option('--to <day>', 'with --enabled: and until this day')
    .addOption(
      new Option('--format <format>', 'how to write it')
        .choices(['markdown', 'csv', 'json'])
        .default('markdown'),
    )
    .action((files: string[], options: ExportOptions, command: Command) =>
      runCall(cli, command, async (call) => {
        if ((options.enabled === true) === files.length > 0)
          throw new UsageError('no-policies', 'expected either files of policies, or --enabled')
        return options.enabled === true
          ? (await serverActions()).exportEnabled(call, options)
          : (await actions()).exportRecords(call, files, options.format)
      }),
    )
}

// Loaded when it is called: help and completion do without its weight.
const actions = () => import('../actions/policies.ts')
const serverActions = () => import('../actions/server-policies.ts')
