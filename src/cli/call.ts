import { existsSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import type { Config } from '../installation/config.ts'
import type { Installation } from '../installation/installation.ts'
import { type Clock, systemClock } from '../shared/clock.ts'
import { RefusedError } from '../shared/errors.ts'
import type { Questions } from './questions.ts'
import { type Style, styleOf } from './style.ts'
import type { Terminal } from './terminal.ts'

/** What all commands share; made once, in main.ts. */
export interface Cli {
  readonly terminal: Terminal
  readonly questions: Questions
  readonly clock?: Clock
  /** How the command ended. */
  exitCode: number
}

/** One command being carried out: its surroundings, read from options, variables and configuration. */
export interface Call {
  readonly terminal: Terminal
  readonly questions: Questions
  readonly style: Style
  readonly clock: Clock
  readonly config: Config
  readonly json: boolean
  readonly operator: string
  /** The data folder, whether or not it is there. */
  readonly folder: string
  /** Opens the data folder, making it on first use unless `existing`. */
  installation(options?: { readonly existing?: boolean }): Promise<Installation>
  /** One line on standard output; nothing with `--json`. */
  say(line?: string): void
  /** The result for a script; nothing without `--json`. */
  answer(value: unknown): void
}

/** Carries out a command's action; it may return an exit code, and 0 is meant when it does not. */
export async function runCall(
  cli: Cli,
  command: Command,
  work: (call: Call) => Promise<number | undefined>,
): Promise<void> {
  const globals = command.optsWithGlobals<{
    data?: string
    config?: string
    json?: boolean
    operator?: string
  }>()
  const { terminal, questions, clock = systemClock } = cli
  // Loaded here and not above: help and completion do without their weight.
  const { loadConfig } = await import('../installation/config.ts')
  const { labelOf } = await import('../engine/apply/facts.ts')
  const config = await loadConfig({
    folder: terminal.folder,
    environment: terminal.environment,
    ...(globals.config === undefined ? {} : { file: globals.config }),
  })
  const json = globals.json === true
  const folder = globals.data === undefined ? config.data : resolve(terminal.folder, globals.data)
  const open = async (existing: boolean) => {
    refuseServersFolder(
      folder,
      globals.data === undefined ? serverIn(config, terminal.environment) : undefined,
    )
    const { openInstallation } = await import('../installation/installation.ts')
    return openInstallation(folder, {
      clock,
      existing,
      configuredDesks: config.desks,
      environment: terminal.environment,
    })
  }
  const code = await work({
    terminal,
    questions,
    clock,
    config,
    json,
    folder,
    style: styleOf(terminal, 'out'),
    operator: labelOf(globals.operator ?? config.operator ?? systemUser()),
    installation: (options = {}) => open(options.existing ?? false),
    say: (line = '') => (json ? undefined : terminal.out(`${line}\n`)),
    answer: (value) => (json ? terminal.out(`${JSON.stringify(value, null, 2)}\n`) : undefined),
  })
  cli.exitCode = code ?? 0
}

const serverIn = (config: Config, environment: Terminal['environment']) =>
  config.written.database !== undefined || (environment['EXPUNGE_DATABASE'] ?? '') !== ''
    ? 'a database is named, which a server keeps everything in'
    : undefined

/**
 * What the command line keeps in a folder, a server does not see, a hold for instance; and what a server keeps in its
 * database, the command line does not.
 */
function refuseServersFolder(folder: string, why: string | undefined): void {
  const reason =
    why ?? (existsSync(join(folder, 'database')) ? 'its folder database/ belongs to a server' : undefined)
  if (reason === undefined) return
  throw new RefusedError('server-folder', `${folder} is no place to work from the command line: ${reason}`, {
    facts: { folder },
    remedy:
      'Ask the server (docs/api.md, expunge requests, expunge holds --server URL), or name a folder of your own: --data DIR.',
  })
}

function systemUser(): string {
  try {
    return userInfo().username
  } catch {
    return 'unknown'
  }
}
