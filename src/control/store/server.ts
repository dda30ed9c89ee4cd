import { Kysely, PostgresDialect } from 'kysely'
import { Client, Pool, types } from 'pg'
import { databaseErrorFrom } from '../../database/errors.ts'
import { type Backend, busy } from './backend.ts'
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
  return {
    root,
    address: { server: url },
    // A lock of a session of its own, which the server frees when this process ends, however it does.
    exclusively: async (name, work) => {
      const client = new Client(config)
      client.on('error', () => undefined)
      await client.connect()
      try {
        const { rows } = await client.query<{ taken: boolean }>(
          'select pg_try_advisory_lock(hashtextextended($1, 7421)) as taken',
          [name],
        )
        if (rows[0]?.taken !== true) throw busy(name)
        return await work()
      } finally {
        // Given back by itself: the server may take a while to notice that a session has ended.
        await client.query('select pg_advisory_unlock_all()').catch(() => undefined)
        await client.end().catch(() => undefined)
      }
    },
    close: () => root.destroy(),
  }
}
