import type { SelectionRequest } from '../../engine/plan/input.ts'
import { buildPlan, type Planned } from '../../engine/plan/plan.ts'
import type { Installation } from '../../installation/installation.ts'
import { UsageError } from '../../shared/errors.ts'
import type { Call } from '../call.ts'
import type { PlanCommandOptions } from '../commands/plan.ts'
import { keepPlan } from '../keep.ts'
import { progressView } from '../progress.ts'
import { planFacts, planLines, previewLines } from '../report/plan.ts'
import { subjectHint } from '../subject.ts'
import { type Target, unnamedDesk } from '../../installation/target.ts'
import { resolveTarget, withDatabase } from '../target.ts'
import { quoted } from '../text.ts'
import { showPlanning } from '../watch.ts'

/** Works out a plan, tells it, and writes it to its file. */
export async function plan(call: Call, options: PlanCommandOptions): Promise<number> {
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
        holds: installation.holds,
        clock: call.clock,
        disposition: options.disposition,
        selection,
        ...(options.attachmentsOnly === undefined ? {} : { attachmentsOnly: options.attachmentsOnly }),
        ...(options.attachment === undefined ? {} : { attachments: options.attachment }),
        ...(call.config.analyzer === undefined ? {} : { analyzer: call.config.analyzer }),
        ...(options.texts === undefined ? {} : { texts: options.texts }),
        ...(options.transition === undefined ? {} : { transition: options.transition }),
        ...(options.note === undefined ? {} : { note: options.note }),
        ...undoOf(options.undo ?? call.config.undoDays),
        stores: { ...target.stores, ...options.store },
        onProgress: showPlanning(view),
      }),
    )
  } finally {
    view.end()
  }
}

const undoOf = (days: number | undefined) => (days === undefined ? {} : { undoDays: days })

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
