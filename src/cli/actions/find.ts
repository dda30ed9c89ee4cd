import type { SubjectHint } from '../../engine/selection/subject.ts'
import type { Installation } from '../../installation/installation.ts'
import { ExpungeError, UsageError } from '../../shared/errors.ts'
import type { Call } from '../call.ts'
import type { FindOptions } from '../commands/find.ts'
import { exitCodes } from '../exit.ts'
import { findOnDesk, type Found } from '../../installation/find.ts'
import { progressView } from '../progress.ts'
import { foundLines } from '../report/found.ts'
import { registeredDesk, type Target } from '../../installation/target.ts'
import { resolveTarget, withDatabase } from '../target.ts'
import { showPlanning } from '../watch.ts'

/** Shows what is held about a person, on one desk or on all. */
export async function find(call: Call, options: FindOptions): Promise<number> {
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
    const request = { installation, target, hints, onProgress: showPlanning(view) }
    return await withDatabase(call, target.url, (database) => findOnDesk(request, database))
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
  return Promise.all(desks.map((desk) => registeredDesk(installation.desks, desk.name)))
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
