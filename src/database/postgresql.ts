import { Client, type CustomTypesConfig } from 'pg'
import { labelOf, parseAddress } from './address.ts'
import type { Database, Result, Statement } from './database.ts'
import { databaseErrorFrom } from './errors.ts'
import type { ConnectOptions } from './options.ts'
import { Pool } from './pool.ts'
import { affectedBy, postgresExecutor, postgresSettings, schemaFrom } from './postgresql-session.ts'
import { postgresParser, toPostgresText } from './postgresql-values.ts'
import { openSession } from './session.ts'

/** Opens a PostgreSQL server's database. */
export async function connectPostgres(url: string, options: ConnectOptions): Promise<Database> {
  const label = labelOf(parseAddress(url), 5432)
  const pool = new Pool(driverOf(url, options, label))
  const first = await pool.acquire()
  const facts = await serverFacts(first, label)
  await pool.release(first, true)
  return {
    engine: 'postgresql',
    product: 'postgresql',
    version: facts.version,
    schema: options.schema ?? facts.schema,
    label,
    async session(work) {
      const connection = await pool.acquire()
      const executor = postgresExecutor(
        'postgresql',
        (statement) => execute(connection, statement, label),
        () => {
          connection.isLost = true
        },
      )
      const { session, close } = openSession(executor)
      try {
        return await work(session)
      } finally {
        close()
        await pool.release(connection, !connection.isLost)
      }
    },
    close: () => pool.close(),
  }
}

interface Connection {
  readonly client: Client
  isLost: boolean
}

function driverOf(url: string, options: ConnectOptions, label: string) {
  return {
    async open(): Promise<Connection> {
      const client = new Client({ connectionString: url, connectionTimeoutMillis: 15_000 })
      const connection = { client, isLost: false }
      // Without a listener a connection that breaks while idle would end the process.
      client.on('error', () => {
        connection.isLost = true
      })
      try {
        await client.connect()
        await client.query(postgresSettings(options))
      } catch (error) {
        await client.end().catch(() => undefined)
        throw databaseErrorFrom(error, 'postgresql', label)
      }
      return connection
    },
    async reset({ client, isLost }: Connection) {
      if (isLost) throw new Error('lost')
      await client.query('discard all')
      await client.query(postgresSettings(options))
    },
    end: ({ client }: Connection) => client.end(),
  }
}

async function execute(connection: Connection, statement: Statement, label: string): Promise<Result> {
  try {
    const result = await connection.client.query<Record<string, unknown>>({
      text: statement.sql,
      values: statement.parameters.map(toPostgresText),
      types,
    })
    return { rows: result.rows, affected: affectedBy(result.command, result.rowCount) }
  } catch (error) {
    const told = databaseErrorFrom(error, 'postgresql', label)
    if (told.kind === 'connection lost') connection.isLost = true
    throw told
  }
}

const types: CustomTypesConfig = { getTypeParser: (oid: number) => postgresParser(oid) }

async function serverFacts(connection: Connection, label: string) {
  const sql = "select current_setting('server_version') as version, current_schema() as schema"
  const { rows } = await execute(connection, { sql, parameters: [] }, label)
  const version = String(rows[0]?.['version']).split(' ')[0] ?? ''
  return { version, schema: schemaFrom(rows) }
}
