import { resolve } from 'node:path'
import { connect } from '../../database/connect.ts'
import type { Database } from '../../database/database.ts'
import { ownWords } from '../../engine/access/about.ts'
import {
  AccessDeskError,
  type AccessTarget,
  type MissingDesk,
  newPassphrase,
  type PackageOutcome,
  type PackageRequest,
  writePackage,
} from '../../engine/access/package.ts'
import type { SubjectHint } from '../../engine/selection/subject.ts'
import type { Installation } from '../../installation/installation.ts'
import { registeredDesk, type Target, unnamedDesk } from '../../installation/target.ts'
import { ExpungeError, UsageError } from '../../shared/errors.ts'
import { writeFilePieces } from '../../shared/files.ts'
import type { Call } from '../call.ts'
import type { AccessOptions } from '../commands/access.ts'
import { exitCodes } from '../exit.ts'
import { outputProblem } from '../file-problem.ts'
import { writeResult } from '../keep.ts'
import { type ProgressView, progressView } from '../progress.ts'
import { accessLines } from '../report/access.ts'
import { subjectHint } from '../subject.ts'
import { limitsOf, resolveTarget } from '../target.ts'
import { showCollecting } from '../watch.ts'

/** Packs what is held about a person, encrypted, and tells the passphrase once. */
export async function access(call: Call, options: AccessOptions): Promise<number> {
  const hints = hintsOf(options)
  if (call.json && options.passphraseFile === undefined)
    throw new UsageError(
      'passphrase-nowhere',
      'with --json the passphrase is not shown; expected --passphrase-file FILE',
      {
        remedy: 'Name a file that only you can read, and that does not travel with the archive.',
      },
    )
  const installation = await call.installation()
  const targets = await targetsOf(call, installation, options)
  if (targets.length > 1 && hints.some(({ kind }) => kind === 'id'))
    throw new UsageError(
      'id-and-desks',
      'an id is that of an account on one desk; expected one --desk beside id=…',
      {
        facts: { desks: targets.map(({ name }) => name) },
        remedy: 'Name the person by e-mail, phone or login, or pack each desk by itself.',
      },
    )
  const view = progressView(call.terminal, call.json)
  const open: Database[] = []
  try {
    const { reachable, missing } = await connected(call, targets, hints, open)
    const passphrase = newPassphrase()
    const outcome = await packed(call, options, { reachable, missing, passphrase, view })
    view.end()
    if (options.passphraseFile !== undefined)
      await writeResult(call, options.passphraseFile, `${passphrase.reveal()}\n`)
    const shown = options.passphraseFile === undefined ? passphrase.reveal() : undefined
    for (const line of accessLines(
      { outcome, missing, options, passphrase: shown, defaults: defaultWords(call, options) },
      call.style,
    ))
      call.say(line)
    call.answer({ file: options.output, language: options.lang, ...outcome, missing })
    return missing.length > 0 ? exitCodes.findings : exitCodes.ok
  } finally {
    view.end()
    for (const database of open) await database.close()
  }
}

function hintsOf({ subject = [] }: AccessOptions): readonly SubjectHint[] {
  if (subject.length > 0) return subject.map(subjectHint)
  throw new UsageError('no-subject', 'expected at least one --subject', {
    remedy: 'For example: --subject email=anna@example.org',
  })
}

async function targetsOf(
  call: Call,
  installation: Installation,
  { desk, url, map }: AccessOptions,
): Promise<readonly Target[]> {
  if (desk !== undefined)
    return Promise.all([...new Set(desk)].map((name) => registeredDesk(installation.desks, name)))
  const desks = url === undefined ? await installation.desks.list() : []
  if (desks.length > 0) return Promise.all(desks.map(({ name }) => registeredDesk(installation.desks, name)))
  return [
    await resolveTarget(call, installation, {
      ...(url === undefined ? {} : { url }),
      ...(map === undefined ? {} : { map }),
    }),
  ]
}

/** Among several desks one that does not answer does not keep the others back. */
async function connected(
  call: Call,
  targets: readonly Target[],
  hints: readonly SubjectHint[],
  open: Database[],
): Promise<{ readonly reachable: readonly AccessTarget[]; readonly missing: MissingDesk[] }> {
  const reachable: AccessTarget[] = []
  const missing: MissingDesk[] = []
  for (const target of targets) {
    try {
      const database = await connect(target.url.reveal(), limitsOf(call))
      open.push(database)
      await database.session(() => Promise.resolve())
      const deskName = target.isRegistered ? target.name : unnamedDesk(database, target.loaded.map)
      reachable.push({ database, deskName, map: target.loaded.map, hints })
    } catch (error) {
      if (targets.length === 1 || !(error instanceof ExpungeError)) throw error
      missing.push({ desk: target.name, code: error.code })
    }
  }
  return { reachable, missing }
}

interface Packing {
  readonly reachable: readonly AccessTarget[]
  readonly missing: MissingDesk[]
  readonly passphrase: PackageRequest['passphrase']
  readonly view: ProgressView
}

/** Begins anew without a desk that fails on the way, unless it is the only one. */
async function packed(call: Call, options: AccessOptions, packing: Packing): Promise<PackageOutcome> {
  const { reachable, missing, passphrase, view } = packing
  const { policy, texts } = call.config.access ?? {}
  for (;;) {
    const targets = reachable.filter(({ deskName }) => missing.every(({ desk }) => desk !== deskName))
    if (targets.length === 0)
      throw new UsageError('no-desk-read', 'none of the desks could be read', { facts: { missing } })
    try {
      return await writeFilePieces(resolve(call.terminal.folder, options.output), (write) =>
        writePackage(
          {
            targets,
            missing,
            language: options.lang,
            policy: { ...policy, ...(options.mentions === undefined ? {} : { mentions: options.mentions }) },
            texts: texts?.[options.lang] ?? {},
            clock: call.clock,
            passphrase,
            onProgress: showCollecting(view),
          },
          write,
        ),
      )
    } catch (error) {
      if (!(error instanceof AccessDeskError)) throw outputError(error, options.output)
      if (reachable.length === 1) throw error.cause
      missing.push({ desk: error.desk, code: error.code })
    }
  }
}

function outputError(error: unknown, file: string): unknown {
  const { syscall } = error as NodeJS.ErrnoException
  return syscall === undefined ? error : outputProblem(file, error)
}

/** What the document says in words that are not the organization's own. */
function defaultWords(call: Call, { lang }: AccessOptions): readonly string[] {
  const own = call.config.access?.texts?.[lang] ?? {}
  return ownWords.filter((word) => own[word] === undefined)
}
