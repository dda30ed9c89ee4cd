import { UsageError } from '../shared/errors.ts'
import type { Database } from './database.ts'
import type { ConnectOptions } from './options.ts'

export type { ConnectOptions } from './options.ts'

/**
 * Opens a database and asks it for its version, so a wrong address fails here.
 *
 * Addresses: `postgres://…`, `mysql://…` or `mariadb://…`, `sqlite:FILE` (`?mode=create` makes it;
 * `sqlite::memory:`), `pglite:FOLDER` (`pglite:memory`). Throws `UsageError` for an address of no known kind,
 * which never repeats the address, and `DatabaseError` when the database cannot be opened.
 */
export async function connect(url: string, options: ConnectOptions = {}): Promise<Database> {
  const scheme = /^([a-z]+):/i.exec(url)?.[1]?.toLowerCase() ?? ''
  const kind = kinds[scheme]
  if (kind === undefined) {
    throw new UsageError(
      'database.address',
      'Expected a database address that begins with postgres://, mysql://, mariadb://, sqlite: or pglite:.',
    )
  }
  return kind(url, options)
}

// The drivers are loaded when they are needed: a command without a database starts without their weight.
const postgresql = async (url: string, options: ConnectOptions) =>
  (await import('./postgresql.ts')).connectPostgres(url, options)
const mysql = async (url: string, options: ConnectOptions) =>
  (await import('./mysql.ts')).connectMysql(url, options)

const kinds: Readonly<Record<string, (url: string, options: ConnectOptions) => Promise<Database>>> = {
  postgres: postgresql,
  postgresql,
  mysql,
  mariadb: mysql,
  sqlite: async (url, options) => (await import('./sqlite.ts')).connectSqlite(url, options),
  pglite: async (url, options) => (await import('./pglite.ts')).connectPglite(url, options),
}
