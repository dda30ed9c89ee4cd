import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { readServerConfig, type ServerConfig } from '../../installation/server-config.ts'
import { UsageError } from '../../shared/errors.ts'
import type { Call } from '../call.ts'
import { exitCodes } from '../exit.ts'
import { sayLink } from '../link.ts'
import { loggerOf, openForServer } from './serve.ts'

/** Prints a link by which somebody gets in whom nobody on the server can let in any more. */
export async function makeLink(call: Call, handle: string | undefined): Promise<number> {
  const config = await readServerConfig(call.config, call.terminal.environment)
  await requireDatabase(call, config)
  const control = await openForServer(call, config, loggerOf(call))
  try {
    const { token, expires } = await control.accounts.operatorLink(handle)
    call.say(
      handle === undefined
        ? 'Whoever follows this link first becomes an administrator:'
        : `Whoever follows this link sets the password of ${handle}; what they had before is gone:`,
    )
    const page = new URL(handle === undefined ? '/setup' : '/invitation', config.url)
    const link = sayLink(call, page, { token, expires })
    call.answer({ link, token, expires: expires.toISOString() })
  } finally {
    await control.close()
  }
  return exitCodes.ok
}

/** A wrong folder is told: else a new database would be made there, in which nobody has an account. */
async function requireDatabase({ folder }: Call, { database }: ServerConfig): Promise<void> {
  if (database !== undefined) return
  try {
    await access(join(folder, 'database'))
  } catch {
    throw new UsageError('no-database', `no database is named, and none is embedded in ${folder}`, {
      remedy: 'Name the one that the server has in EXPUNGE_DATABASE, or its data folder with --data.',
    })
  }
}
