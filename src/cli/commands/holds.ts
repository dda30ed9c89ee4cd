import { Command, Option } from 'commander'
import { holdGrounds, informedWays, type InformedWay } from '../../shared/grounds.ts'
import { type Cli, runCall } from '../call.ts'
import { addTargetOptions, type TargetOptions } from '../options.ts'
import type { RemoteOptions } from '../remote.ts'

/** The options of `expunge holds place`; without a server, holds are kept in the data folder. */
export interface PlaceOptions extends TargetOptions, RemoteOptions {
  readonly ticket?: readonly string[]
  readonly person?: readonly string[]
  readonly organization?: readonly string[]
  readonly team?: string
  readonly filter?: string
  readonly ground: string
  readonly owner?: string
  readonly matter?: string
  readonly from?: string
  readonly until?: string
}

const serverOption = [
  '--server <url>',
  'ask this server, with the token in EXPUNGE_TOKEN; what the data folder holds, a server does not see',
] as const

/** `expunge holds`: what must not be touched, whoever asks for it. */
export function holdsCommand(cli: Cli): Command {
  const holds = new Command('holds')
    .summary('place, list or end legal holds and restrictions')
    .description('Legal holds and restrictions: what no plan and no run may touch, as long as they last.')
  addTargetOptions(holds.command('place'))
    .description(
      'Places a hold, or with a ground of Art. 18 a restriction. It counts at once, also for runs at work.',
    )
    .optionsGroup('What is held (one of):')
    .option('--ticket <number...>', 'tickets by their numbers')
    .option('--person <hint...>', 'a person: email=…, phone=…, login=… or id=…; repeat for more accounts')
    .option('--organization <key...>', 'organizations by the keys of their rows, with their members')
    .option('--team <name>', 'all tickets of a team, or queue')
    .option('--filter <filter>', 'all tickets that fit, finished or not')
    .optionsGroup('Why, and how long:')
    .addOption(
      new Option('--ground <word>', 'why it is held').choices([...holdGrounds]).makeOptionMandatory(),
    )
    .option('--owner <name>', 'who decides about it; who places it when absent')
    .option('--matter <words>', 'a reference of your own; kept encrypted, and destroyed at the end')
    .option('--from <day>', 'the first day, such as 2026-03-31; today when absent')
    .option('--until <day>', 'the last day; when absent, it lasts until it is ended')
    .optionsGroup('Options:')
    .option(...serverOption)
    .action((options: PlaceOptions, command: Command) =>
      runCall(cli, command, async (call) => (await actions()).placeHold(call, options)),
    )
  holds
    .command('list')
    .description('Lists holds and restrictions, the latest first.')
    .option('--all', 'also those that are over')
    .option(...serverOption)
    .action((options: { readonly all?: boolean } & RemoteOptions, command: Command) =>
      runCall(cli, command, async (call) => (await actions()).listHolds(call, options)),
    )
  holds
    .command('end')
    .description(
      'Ends a hold or a restriction. What waited for it is for a new plan to take. The person of a restriction is informed before (Art. 18(3) GDPR).',
    )
    .argument('<hold>', 'the id of the hold')
    .option(...serverOption)
    .addOption(
      new Option('--informed <how>', 'of a restriction: how its person was informed, or why not').choices([
        ...informedWays,
      ]),
    )
    .action((id: string, options: RemoteOptions & { readonly informed?: InformedWay }, command: Command) =>
      runCall(cli, command, async (call) => (await actions()).endHold(call, id, options)),
    )
  return holds
}

// Loaded when it is called: help and completion do without its weight.
const actions = () => import('../actions/holds.ts')
