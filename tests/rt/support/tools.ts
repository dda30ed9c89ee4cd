import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import type { RtSettings } from './template.ts'

/** Where one clone of RT lives: its database, and its own folders, which RT's user may write. */
export interface RtPlace {
  readonly settings: RtSettings
  readonly database: string
  /** Mail, warnings and errors of every tool and of the web server. */
  readonly log: string
  readonly mason: string
  readonly storage: string
}

/** What a tool that ended has said. */
export interface Spoken {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The account that RT runs as on Debian; files that one tool writes can then be read by the others. */
export const rtAccount = 'www-data'

/** A command as RT's account, which the system ends when this process ends, however it does. */
export function asRtAccount(command: string, args: readonly string[]): [string, string[]] {
  const flags = [`--reuid=${rtAccount}`, `--regid=${rtAccount}`, '--init-groups', '--pdeathsig', 'TERM', '--']
  return ['setpriv', [...flags, command, ...args]]
}

/** RT reads nothing but this environment and its settings: neither the machine's configuration nor another clone. */
export function environmentOf({ settings, database, log, mason, storage }: RtPlace): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    HOME: mason,
    LC_ALL: 'C.UTF-8',
    TZ: 'UTC',
    RT_SITE_CONFIG: settings.config,
    RT_SITE_CONFIG_DIR: '/dev/null',
    EXPUNGE_RT_DATABASE: database,
    EXPUNGE_RT_LOG: log,
    EXPUNGE_RT_MASON: mason,
    EXPUNGE_RT_STORAGE: storage,
  }
}

/** Runs a tool of RT on a clone until it ends; `input` is its standard input. */
export async function runTool(
  place: RtPlace,
  command: string,
  args: readonly string[],
  { input = '', environment = {} }: { input?: string; environment?: NodeJS.ProcessEnv } = {},
): Promise<Spoken> {
  const env = { ...environmentOf(place), ...environment }
  // RT's account may not enter every folder that a test starts in.
  const child = spawn(...asRtAccount(command, args), { cwd: '/', env, stdio: 'pipe' })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  // A tool that ends without reading everything closes the pipe; its status tells why.
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { status, stdout, stderr }
}

/** The lines of a text that say something about the desk. */
export function linesOf(spoken: string): readonly string[] {
  return spoken.split('\n').filter((line) => line.trim() !== '' && !noise.some((part) => part.test(line)))
}

/** What an untouched RT says about itself, and about programs that end with a ticket at hand. */
const noise = [/internal HTML converter/, /Too late to safely run transaction-batch scrips/]
