import { Command, Option } from 'commander'
import { type FileTreatment, fileTreatments, type TextTreatment, textTreatments } from '../../shared/texts.ts'
import { type Cli, runCall } from '../call.ts'
import { type RemoteOptions, remote } from '../remote.ts'
import { requestActs } from './request-acts.ts'

/** The options of `expunge requests add`. */
export interface AddRequestOptions extends RemoteOptions {
  readonly kind: 'erasure' | 'access' | 'restriction'
  readonly email?: readonly string[]
  readonly phone?: readonly string[]
  readonly name?: readonly string[]
  readonly login?: readonly string[]
  readonly id?: readonly string[]
  readonly organization?: true
  readonly note?: string
  readonly desk?: readonly string[]
  readonly received?: string
  readonly lang?: 'de' | 'en'
  readonly disposition?: 'redact' | 'purge'
  readonly texts?: TextTreatment
  readonly files?: FileTreatment
}

/** The options of `expunge requests list`. */
export interface ListRequestsOptions extends RemoteOptions {
  readonly due?: 'overdue' | 'soon'
}

/** `expunge requests`: requests of data subjects, on a server. */
export function requestsCommand(cli: Cli): Command {
  const requests = new Command('requests')
    .summary('requests of data subjects, on a server')
    .description(
      'Asks a server (`--server`, or EXPUNGE_SERVER_URL) with the token in EXPUNGE_TOKEN, as the account whose token that is.',
    )
  requests.addCommand(
    remote(new Command('add'))
      .summary('take a request in')
      .description(
        'Takes a request in. What tells the person is sealed, and destroyed when the request ends.',
      )
      .addOption(
        new Option('--kind <kind>', 'what is asked for')
          .choices(['erasure', 'access', 'restriction'])
          .default('erasure'),
      )
      .option('--email <address...>', 'e-mail addresses of the person')
      .option('--phone <number...>', 'phone numbers')
      .option('--name <name...>', 'names')
      .option('--login <login...>', 'logins')
      .option('--id <desk=key...>', 'ids of accounts, each with its desk, such as support=4711')
      .option('--organization', 'also their organization, when nobody else is a member')
      .option('--note <text>', 'anything else worth remembering until the request ends')
      .option('--desk <name...>', 'only these desks')
      .option('--received <day>', 'when it came in (default: today)')
      .addOption(new Option('--lang <language>', 'of letters to the person').choices(['de', 'en']))
      .addOption(new Option('--disposition <what>', 'for an erasure').choices(['redact', 'purge']))
      .addOption(
        new Option(
          '--texts <what>',
          'for an erasure: of texts in redacted tickets; mask: only what is personal goes',
        ).choices(textTreatments),
      )
      .addOption(
        new Option(
          '--files <what>',
          'for an erasure: files of others that name the person and cannot be masked, such as a PDF',
        ).choices(fileTreatments),
      )
      .action((options: AddRequestOptions, command: Command) =>
        runCall(cli, command, async (call) => (await actions()).addRequest(call, options)),
      ),
  )
  requests.addCommand(
    remote(new Command('list'))
      .summary('list requests, the most urgent first')
      .description('Lists requests by the day on which their answer is due.')
      .addOption(new Option('--due <when>', 'only those').choices(['overdue', 'soon']))
      .action((options: ListRequestsOptions, command: Command) =>
        runCall(cli, command, async (call) => (await actions()).listRequests(call, options)),
      ),
  )
  requests.addCommand(
    remote(new Command('show'))
      .summary('show a request')
      .description(
        'Shows how far a request is on each desk, when its answer is due, what is left, and what may be done.',
      )
      .argument('<request>', 'its id')
      .action((id: string, options: RemoteOptions, command: Command) =>
        runCall(cli, command, async (call) => (await actions()).showRequest(call, id, options)),
      ),
  )
  for (const command of requestActs(cli)) requests.addCommand(command)
  return requests
}

// Loaded when it is called: help and completion do without its weight.
const actions = () => import('../actions/requests.ts')
