import { Command, Option } from 'commander'
import { UsageError } from '../../shared/errors.ts'
import type { SelectionRequest } from '../../engine/plan/input.ts'
import { buildPlan, type Planned } from '../../engine/plan/plan.ts'
import type { Installation } from '../../installation/installation.ts'
import { type Call, type Cli, runCall } from '../call.ts'
import { keepPlan } from '../keep.ts'
import { progressView } from '../progress.ts'
import { planFacts, planLines, previewLines } from '../report/plan.ts'
import { subjectHint } from '../subject.ts'
import {
  addTargetOptions,
  resolveTarget,
  type Target,
  type TargetOptions,
  unnamedDesk,
  withDatabase,
} from '../target.ts'
import { quoted } from '../text.ts'
import { showPlanning } from '../watch.ts'

interface PlanCommandOptions extends TargetOptions {
  readonly disposition: 'redact' | 'purge'
  readonly output?: string
  readonly subject?: readonly string[]
  readonly organization?: boolean
  readonly ticket?: readonly string[]
  readonly filter?: string
  readonly unfinished?: boolean
  readonly timeZone?: string
  readonly attachmentsOnly?: boolean
  readonly attachment?: readonly string[]
  readonly note?: string
  readonly transition?: string
  readonly show?: boolean
}

/** `expunge plan`: works out what an erasure will do, and writes it down for approval. */
export function planCommand(cli: Cli): Command {
  return addTargetOptions(new Command('plan'))
    .summary('work out what an erasure will do, and write it down')
    .description(
      'Works out exactly what will happen, without changing the desk, and writes it to a file to approve and apply.',
    )
    .optionsGroup('What is selected (one of):')
    .option(
      '--subject <hint...>',
      'a person: email=…, phone=…, login=…, name=… or id=…; repeat for more accounts',
    )
    .option('--ticket <number...>', 'tickets by their numbers')
    .option(
      '--filter <filter>',
      'finished tickets that fit, such as "closed < 5 years ago and team = \'Support\'"',
    )
    .optionsGroup('What happens:')
    .addOption(
      new Option('--disposition <what>', 'redact: values go, rows stay; purge: rows go')
        .choices(['redact', 'purge'])
        .makeOptionMandatory(),
    )
    .option('--organization', 'with --subject: also the organization, when they are its last member')
    .option('--attachments-only', 'only the attachments')
    .option('--attachment <id...>', 'only the attachments with these ids')
    .option('--transition <status>', 'set each ticket to this status, the way the desk would')
    .option('--note <text>', 'add this note to each ticket')
    .option('--unfinished', 'with --filter: also tickets that are not finished')
    .option('--time-zone <zone>', "with --filter: the zone of days and months; the data map's when absent")
    .optionsGroup('Options:')
    .option('-o, --output <file>', 'where to write the plan; without it the plan is shown and not kept')
    .option('--show', 'show samples before and after, with personal values')
    .addHelpText(
      'after',
      `
Examples:
  expunge plan --desk support --subject email=anna@example.org --disposition redact -o plan.json
  expunge plan --desk support --ticket 4711 --ticket 4712 --disposition purge -o plan.json
  expunge plan --desk support --filter "closed < 5 years ago" --disposition redact -o plan.json`,
    )
    .action((options: PlanCommandOptions, command: Command) =>
      runCall(cli, command, (call) => plan(call, options)),
    )
}

async function plan(call: Call, options: PlanCommandOptions): Promise<number> {
  const selection = selectionOf(options)
  const installation = await call.installation()
  const target = await resolveTarget(call, installation, options)
  const planned = await build(call, { options, selection, installation, target })
  const { plan: made } = planned
  if (options.output === undefined) await installation.keyring.destroySeal(made.id)
  else await keepPlan(call, { plan: made, installation, target, output: options.output })
  for (const line of planLines(planned, call.style, call.terminal.width)) call.say(line)
  if (options.show === true && !call.json)
    for (const line of previewLines(planned.preview, call.style, call.terminal.width)) call.say(line)
  call.say()
  call.say(`${call.style.bold('Digest')}  ${made.digest}`)
  if (options.output === undefined) call.say('Not kept: add -o plan.json to write the plan to a file.')
  else {
    call.say(`Written to ${options.output}. Nothing was changed yet. When it is approved:`)
    call.say(`  expunge apply ${quoted(options.output)} --yes ${made.digest}`)
  }
  call.answer({
    plan: planFacts(made),
    file: options.output ?? null,
    accounts: planned.accounts.map(({ person, reasons }) => ({ id: person.key, reasons })),
    others: planned.others.map(({ person, reasons }) => ({ id: person.key, reasons })),
  })
  return 0
}

interface Building {
  readonly options: PlanCommandOptions
  readonly selection: SelectionRequest
  readonly installation: Installation
  readonly target: Target
}

async function build(call: Call, { options, selection, installation, target }: Building): Promise<Planned> {
  const view = progressView(call.terminal, call.json)
  try {
    return await withDatabase(call, target.url, (database) =>
      buildPlan({
        database,
        deskName: target.isRegistered ? target.name : unnamedDesk(database, target.loaded.map),
        map: target.loaded.map,
        keyring: installation.keyring,
        clock: call.clock,
        disposition: options.disposition,
        selection,
        ...(options.attachmentsOnly === undefined ? {} : { attachmentsOnly: options.attachmentsOnly }),
        ...(options.attachment === undefined ? {} : { attachments: options.attachment }),
        ...(options.transition === undefined ? {} : { transition: options.transition }),
        ...(options.note === undefined ? {} : { note: options.note }),
        onProgress: showPlanning(view),
      }),
    )
  } finally {
    view.end()
  }
}

function selectionOf(options: PlanCommandOptions): SelectionRequest {
  const { subject, ticket, filter } = options
  const given = [subject, ticket, filter].filter((part) => part !== undefined).length
  if (given !== 1)
    throw new UsageError(
      'selection',
      `expected one of --subject, --ticket and --filter, found ${given === 0 ? 'none' : given}`,
      {
        remedy: 'Say who or which tickets are meant, in one way; see: expunge plan --help',
      },
    )
  const misplaced = misplacedOption(options)
  if (misplaced !== undefined) throw new UsageError('selection', misplaced)
  if (subject !== undefined)
    return { kind: 'subject', hints: subject.map(subjectHint), organization: options.organization === true }
  if (ticket !== undefined)
    return { kind: 'tickets', numbers: ticket.flatMap((numbers) => numbers.split(',')) }
  return {
    kind: 'filter',
    filter: filter ?? '',
    unfinished: options.unfinished === true,
    ...(options.timeZone === undefined ? {} : { timeZone: options.timeZone }),
  }
}

function misplacedOption(options: PlanCommandOptions): string | undefined {
  if (options.organization === true && options.subject === undefined)
    return '--organization goes with --subject'
  if (options.unfinished === true && options.filter === undefined) return '--unfinished goes with --filter'
  return options.timeZone !== undefined && options.filter === undefined
    ? '--time-zone goes with --filter'
    : undefined
}
