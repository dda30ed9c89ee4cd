import { Command } from 'commander'
import type { SubjectHint } from '../../engine/selection/subject.ts'
import type { Installation } from '../../installation/installation.ts'
import { ExpungeError, UsageError } from '../../shared/errors.ts'
import { type Call, type Cli, runCall } from '../call.ts'
import { exitCodes } from '../exit.ts'
import { findOnDesk, type Found } from '../find.ts'
import { progressView } from '../progress.ts'
import { foundLines } from '../report/found.ts'
import { addTargetOptions, registered, resolveTarget, type Target, type TargetOptions } from '../target.ts'

interface FindOptions extends TargetOptions {
  readonly email?: readonly string[]
  readonly phone?: readonly string[]
  readonly name?: readonly string[]
  readonly login?: readonly string[]
  readonly id?: readonly string[]
}

/** `expunge find`: what is held about a person, on one desk or on all. */
export function findCommand(cli: Cli): Command {
  return addTargetOptions(new Command('find'))
    .summary('show what is held about a person')
    .description(
      'Shows what is held about a person: accounts, tickets, and where they are named. Counts and places, never values. Changes nothing.',
    )
    .optionsGroup('Who:')
    .option('--email <email...>', 'an e-mail address')
    .option('--phone <phone...>', 'a phone number, in any form')
    .option('--name <name...>', 'a full name; alone it shows who may be meant, and chooses nobody')
    .option('--login <login...>', 'a login')
    .option('--id <id...>', 'the id of an account')
    .optionsGroup('Options:')
    .addHelpText(
      'after',
      '\nWithout --desk and --url all registered desks are searched.\n\nExample:\n  expunge find --email anna@example.org --id 30',
    )
    .action((options: FindOptions, command: Command) => runCall(cli, command, (call) => find(call, options)))
}

async function find(call: Call, options: FindOptions): Promise<number> {
  const hints = hintsOf(options)
  const installation = await call.installation()
  const targets = await targetsOf(call, installation, options)
  const found: (Found | Failed)[] = []
  for (const target of targets)
    found.push(await tryDesk(call, installation, { target, hints, alone: targets.length === 1 }))
  for (const [i, one] of found.entries()) {
    if (i > 0) call.say()
    const lines =
      'error' in one
        ? [`${call.style.bold(one.desk)}  ${call.style.bad('could not be searched')}: ${one.error.message}`]
        : foundLines(one, call.style, call.terminal.width)
    for (const line of lines) call.say(line)
  }
  call.answer({ desks: found })
  return found.some((one) => 'error' in one) ? exitCodes.findings : exitCodes.ok
}

interface Failed {
  readonly desk: string
  readonly error: { readonly code: string; readonly message: string }
}

interface Search {
  readonly target: Target
  readonly hints: readonly SubjectHint[]
  readonly alone: boolean
}

/** Among several desks one that fails does not hide the others. */
async function tryDesk(
  call: Call,
  installation: Installation,
  { target, hints, alone }: Search,
): Promise<Found | Failed> {
  const view = progressView(call.terminal, call.json)
  try {
    return await findOnDesk(call, { installation, target, hints, view })
  } catch (error) {
    if (alone || !(error instanceof ExpungeError)) throw error
    return { desk: target.name, error: { code: error.code, message: error.message } }
  } finally {
    view.end()
  }
}

async function targetsOf(call: Call, installation: Installation, options: FindOptions): Promise<Target[]> {
  if (options.desk !== undefined || options.url !== undefined)
    return [await resolveTarget(call, installation, options)]
  const desks = await installation.desks.list()
  if (desks.length === 0) return [await resolveTarget(call, installation, options)]
  return Promise.all(desks.map((desk) => registered(installation, desk.name)))
}

function hintsOf(options: FindOptions): SubjectHint[] {
  const kinds = ['email', 'phone', 'name', 'login', 'id'] as const
  const hints = kinds.flatMap((kind) => (options[kind] ?? []).map((value) => ({ kind, value: value.trim() })))
  if (hints.length > 0 && hints.every((hint) => hint.value !== '')) return hints
  throw new UsageError(
    'no-subject',
    'expected at least one of --email, --phone, --name, --login and --id, and a value for each',
    {
      remedy: 'For example: expunge find --email anna@example.org',
    },
  )
}
