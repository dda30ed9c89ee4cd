import { mkdirSync, realpathSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import type { PGlite } from '@electric-sql/pglite'
import type { Database, Result, Statement } from './database.ts'
import { DatabaseError, databaseErrorFrom } from './errors.ts'
import type { ConnectOptions } from './options.ts'
import { affectedBy, postgresExecutor, postgresSettings, schemaFrom } from './postgresql-session.ts'
import { postgresParser, toPostgresText } from './postgresql-values.ts'
import { SerialQueue } from './serial.ts'
import { openSession } from './session.ts'

/** Opens an embedded PostgreSQL in a folder, which no other process may have open. */
export async function connectPglite(url: string, options: ConnectOptions): Promise<Database> {
  const place = url.slice('pglite:'.length)
  const isMemory = place === 'memory'
  const label = isMemory ? 'pglite in memory' : place
  const unlock = isMemory ? () => undefined : lockFolder(place)
  try {
    const server = await start(isMemory ? 'memory://' : place, label)
    return await databaseOf(server, { options, label, unlock })
  } catch (error) {
    unlock()
    throw error
  }
}

interface Opened {
  readonly options: ConnectOptions
  readonly label: string
  readonly unlock: () => void
}

async function databaseOf(server: PGlite, { options, label, unlock }: Opened): Promise<Database> {
  const queue = new SerialQueue(label)
  const execute = (statement: Statement) => executeOn(server, statement, label)
  const settings = postgresSettings(options)
  await execAll(server, settings, label)
  const { rows } = await execute({
    sql: "select current_setting('server_version') as version, current_schema() as schema",
    parameters: [],
  })
  return {
    engine: 'postgresql',
    product: 'pglite',
    version: String(rows[0]?.['version']),
    schema: options.schema ?? schemaFrom(rows),
    label,
    session: (work) =>
      queue.run(async () => {
        const { session, close } = openSession(postgresExecutor('pglite', execute, () => undefined))
        try {
          return await work(session)
        } finally {
          close()
          // One connection serves all sessions: what this one set up must not show in the next.
          await clean(server, settings)
        }
      }),
    async close() {
      await queue.close()
      if (!server.closed) await server.close()
      unlock()
    },
  }
}

async function start(folder: string, label: string): Promise<PGlite> {
  const { PGlite } = await import('@electric-sql/pglite')
  try {
    return await PGlite.create(folder)
  } catch (error) {
    throw databaseErrorFrom(error, 'pglite', label)
  }
}

async function executeOn(server: PGlite, statement: Statement, label: string): Promise<Result> {
  try {
    const result = await server.query<Record<string, unknown>>(statement.sql, [...statement.parameters], {
      parsers,
      serializers,
    })
    return { rows: result.rows, affected: affectedBy(result.command, result.rowCount) }
  } catch (error) {
    throw databaseErrorFrom(error, 'pglite', label)
  }
}

async function execAll(server: PGlite, sql: string, label: string): Promise<void> {
  try {
    await server.exec(sql)
  } catch (error) {
    throw databaseErrorFrom(error, 'pglite', label)
  }
}

async function clean(server: PGlite, settings: string): Promise<void> {
  // The first fails harmlessly outside a transaction that somebody began by hand.
  for (const sql of ['rollback', 'discard all', settings]) await server.exec(sql).catch(() => undefined)
}

// The driver looks types up by number, with its own conversions for those that are not given: none is wanted.
const parsers = everyType((oid) => postgresParser(oid))
const serializers = new Proxy<Record<number, (value: unknown) => string>>(
  {},
  { get: () => (value: unknown) => toPostgresText(value) ?? '' },
)

function everyType(parserOf: (oid: number) => (text: string) => unknown) {
  // The driver spreads this object, so the types must be its own properties.
  const entries = Array.from({ length: 5000 }, (_, oid) => [oid, parserOf(oid)] as const)
  return Object.fromEntries(entries)
}

/** Takes a lock of the operating system that ends with the process; returns what gives it back. */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true })
  const lock = new DatabaseSync(`${realpathSync(folder)}.lock`)
  try {
    lock.exec('pragma busy_timeout = 0; pragma locking_mode = exclusive; begin exclusive')
  } catch {
    lock.close()
    throw new DatabaseError('unreachable', `The embedded database ${folder} is open in another process.`, {
      facts: { folder, code: 'in use' },
      remedy: 'End the other Expunge command or server first; it frees the folder when it ends.',
    })
  }
  return () => {
    if (lock.isOpen) lock.close()
  }
}
