import { Command, Option } from 'commander'
import { type FileTreatment, type TextTreatment, textTreatments } from '../../shared/texts.ts'
import { type Cli, runCall } from '../call.ts'
import { addStoreOption, addTargetOptions, addUndoOption, type TargetOptions } from '../options.ts'

/** The options of `expunge plan`. */
export interface PlanCommandOptions extends TargetOptions {
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
  readonly files?: FileTreatment
  readonly note?: string
  readonly transition?: string
  readonly show?: boolean
  readonly undo?: number
  readonly texts?: TextTreatment
}

/** `expunge plan`: works out what an erasure will do, and writes it down for approval. */
export function planCommand(cli: Cli): Command {
  return addUndoOption(addStoreOption(addTargetOptions(new Command('plan'))))
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
    .addOption(
      new Option(
        '--texts <what>',
        'what becomes of texts in redacted tickets; mask: only what is personal goes from them',
      ).choices([...textTreatments]),
    )
    .option('--organization', 'with --subject: also the organization, when they are its last member')
    .option('--attachments-only', 'only the attachments')
    .option('--attachment <id...>', 'only the attachments with these ids')
    .addOption(
      new Option(
        '--files <what>',
        'with --subject: files of others that name the person and cannot be masked, such as a PDF: report them (the default), or remove them',
      ).choices(['report', 'remove']),
    )
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
      runCall(cli, command, async (call) => (await actions()).plan(call, options)),
    )
}

// Loaded when it is called: help and completion do without its weight.
const actions = () => import('../actions/plan.ts')
