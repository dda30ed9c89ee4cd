import { Command, Option } from 'commander'
import {
  type ExtensionReason,
  extensionReasons,
  type Ground,
  grounds,
  type IdentityWay,
  identityWays,
} from '../../control/requests/states.ts'
import { type Cli, runCall } from '../call.ts'
import { type RemoteOptions, remote } from '../remote.ts'

/** The options of `expunge requests verify-identity`. */
export interface IdentityOptions extends RemoteOptions {
  readonly how?: IdentityWay
  readonly notShown?: true
}

/** The options of `expunge requests approve`. */
export interface ApproveRequestOptions extends RemoteOptions {
  readonly yes?: readonly string[]
}

/** The options of `expunge requests extend`. */
export interface ExtendOptions extends RemoteOptions {
  readonly reason: ExtensionReason
}

/** The options of `expunge requests refuse`. */
export interface RefuseOptions extends RemoteOptions {
  readonly ground: Ground
  readonly desk?: readonly string[]
}

/** The options of `expunge requests tasks`. */
export interface TasksOptions extends RemoteOptions {
  readonly owner?: string
}

/** What people do to requests, one command for each. */
export function requestActs(cli: Cli): readonly Command[] {
  return [identity(cli), approve(cli), extend(cli), refuse(cli), ...plain(cli), tasks(cli)]
}

function identity(cli: Cli): Command {
  return act('verify-identity', 'say whether the person has shown who they are')
    .description(
      'Puts down how the person has shown who they are; the request is planned then. Else asks them again.',
    )
    .addOption(
      new Option('--how <way>', 'how they have shown it').choices([...identityWays]).conflicts('notShown'),
    )
    .option('--not-shown', 'they have not: they are asked again')
    .action((id: string, options: IdentityOptions, command: Command) =>
      runCall(cli, command, async (call) => (await actions()).verifyIdentity(call, id, options)),
    )
}

function approve(cli: Cli): Command {
  return act('approve', 'approve what is planned on all desks')
    .description(
      'Shows the plans that wait, with their digests, and approves exactly those once you confirm. Not for who received the request or decided whom it means.',
    )
    .option('--yes <digest...>', 'approves the plans with these digests, all that wait, without asking')
    .action((id: string, options: ApproveRequestOptions, command: Command) =>
      runCall(cli, command, async (call) => (await actions()).approveRequest(call, id, options)),
    )
}

function extend(cli: Cli): Command {
  return act('extend', 'take two months longer')
    .description(
      'Takes two months longer, once and within the first month (Art. 12(3)); the person is told why.',
    )
    .addOption(new Option('--reason <why>', 'why').choices([...extensionReasons]).makeOptionMandatory())
    .action((id: string, options: ExtendOptions, command: Command) =>
      runCall(cli, command, async (call) => (await actions()).extendRequest(call, id, options)),
    )
}

function refuse(cli: Cli): Command {
  return act('refuse', 'refuse a request, or some desks of it')
    .description('Refuses a request, or some desks of it, on a ground; the person is told.')
    .addOption(new Option('--ground <ground>', 'why').choices(Object.keys(grounds)).makeOptionMandatory())
    .option('--desk <name...>', 'only these desks')
    .action((id: string, options: RefuseOptions, command: Command) =>
      runCall(cli, command, async (call) => (await actions()).refuseRequest(call, id, options)),
    )
}

function plain(cli: Cli): readonly Command[] {
  return [
    act('withdraw', 'end a request that the person took back')
      .description('Ends a request that the person took back; what is held of them is destroyed.')
      .action((id: string, options: RemoteOptions, command: Command) =>
        runCall(cli, command, async (call) => (await actions()).withdrawRequest(call, id, options)),
      ),
    act('retry', 'try what is left again now')
      .description('Tries what is left again now.')
      .action((id: string, options: RemoteOptions, command: Command) =>
        runCall(cli, command, async (call) => (await actions()).retryRequest(call, id, options)),
      ),
  ]
}

function tasks(cli: Cli): Command {
  return remote(new Command('tasks'))
    .summary('list what somebody has to do by hand')
    .description('Lists open tasks of whose token it is, or of somebody else.')
    .option('--owner <handle>', 'of somebody else')
    .action((options: TasksOptions, command: Command) =>
      runCall(cli, command, async (call) => (await actions()).listTasks(call, options)),
    )
}

const act = (name: string, summary: string) =>
  remote(new Command(name)).summary(summary).argument('<request>', 'its id')

// Loaded when it is called: help and completion do without its weight.
const actions = () => import('../actions/request-acts.ts')
