import { Kysely, PostgresDialect } from 'kysely'
import { Client, Pool, types } from 'pg'
import { databaseErrorFrom } from '../../database/errors.ts'
import { type Backend, busy, lockWaitMs } from './backend.ts'
import { schemaName } from './migrations.ts'
import type { Tables } from './tables.ts'

const settings = `-c search_path=${schemaName} -c timezone=UTC`

/** Opens a PostgreSQL server's database, which other processes use as well. */
export async function openServer(url: string, label: string): Promise<Backend> {
  const config = { connectionString: url, application_name: 'expunge', options: settings }
  const pool = new Pool({
    ...config,
    max: 12,
    connectionTimeoutMillis: 15_000,
    // Numbers of rows and lines are far below what a number of JavaScript holds exactly.
    types: {
      getTypeParser: (oid, format) =>
        oid === types.builtins.INT8 ? Number : types.getTypeParser(oid, format),
    },
  })
  // Without a listener a connection that breaks while idle would end the process; the pool replaces it.
  pool.on('error', () => undefined)
  try {
    await pool.query('select 1')
  } catch (error) {
    await pool.end()
    throw databaseErrorFrom(error, 'postgresql', label)
  }
  const root = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  // A lock of a session of its own, which the server frees when this process ends, however it does.
  const locked = async <T>(work: (client: Client) => Promise<T>): Promise<T> => {
    const client = new Client(config)
    client.on('error', () => undefined)
    await client.connect()
    try {
      return await work(client)
    } finally {
      // Given back by itself: the server may take a while to notice that a session has ended.
      await client.query('select pg_advisory_unlock_all()').catch(() => undefined)
      await client.end().catch(() => undefined)
    }
  }
  // Who waits stands in a queue, so that those who share a lock cannot keep it for ever from who wants it alone.
  const wait = async (client: Client, how: 'pg_advisory_lock' | 'pg_advisory_lock_shared', name: string) => {
    try {
      await client.query(`set lock_timeout = ${lockWaitMs}`)
      await client.query(`select ${how}(hashtextextended($1, 7421))`, [name])
    } catch (error) {
      if ((error as { code?: unknown }).code === '55P03') throw busy(name)
      throw databaseErrorFrom(error, 'postgresql', label)
    }
  }
  return {
    root,
    address: { server: url },
    exclusively: (name, work) =>
      locked(async (client) => {
        const { rows } = await client.query<{ taken: boolean }>(
          'select pg_try_advisory_lock(hashtextextended($1, 7421)) as taken',
          [name],
        )
        if (rows[0]?.taken !== true) throw busy(name)
        return work()
      }),
    shared: (name, work) =>
      locked(async (client) => {
        await wait(client, 'pg_advisory_lock_shared', name)
        return work(async () => {
          await client.query('select 1').catch((error: unknown) => {
            throw databaseErrorFrom(error, 'postgresql', label)
          })
        })
      }),
    alone: (name, work) =>
      locked(async (client) => {
        await wait(client, 'pg_advisory_lock', name)
        return work()
      }),
    close: () => root.destroy(),
  }
}
