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
    // See vitest.config.ts.
    PGOPTIONS: process.env['PGOPTIONS'],
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
