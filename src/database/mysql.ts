import mysql from 'mysql2/promise'
import { UsageError } from '../shared/errors.ts'
import { labelOf, parseAddress } from './address.ts'
import type { Database, Result, Row, Statement } from './database.ts'
import { DatabaseError, databaseErrorFrom } from './errors.ts'
import { TemporaryCopies } from './mysql-copies.ts'
import { mysqlSettings } from './mysql-session.ts'
import { fieldReader, toMysqlParameter } from './mysql-values.ts'
import type { ConnectOptions } from './options.ts'
import { Pool } from './pool.ts'
import { type Executor, openSession } from './session.ts'

/** Opens a database of a MySQL or MariaDB server. */
export async function connectMysql(url: string, options: ConnectOptions): Promise<Database> {
  const address = parseAddress(url)
  const label = labelOf(address, 3306)
  const config = configOf(address, options)
  const probe = await open(config, label)
  const server = await serverFacts(probe, label)
  await probe.client.end()

  const settings = mysqlSettings(options, server.product)
  const pool = new Pool<Connection>({
    async open() {
      const connection = await open(config, label)
      for (const sql of settings) await execute(connection, { sql, parameters: [] }, label)
      return connection
    },
    async reset(connection) {
      if (connection.isLost) throw new Error('lost')
      await connection.client.reset()
      for (const sql of settings) await execute(connection, { sql, parameters: [] }, label)
    },
    end: (connection) => connection.client.end(),
  })
  return {
    engine: 'mysql',
    ...server,
    label,
    async session(work) {
      const connection = await pool.acquire()
      const { session, close } = openSession(executorOf(connection, server.product, label))
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
  readonly client: mysql.Connection
  isLost: boolean
}

function configOf(address: URL, options: ConnectOptions): mysql.ConnectionOptions {
  return {
    host: address.hostname || 'localhost',
    port: Number(address.port || 3306),
    user: decodeURIComponent(address.username),
    password: decodeURIComponent(address.password),
    database: decodeURIComponent(address.pathname.slice(1)),
    ...transportOf(address),
    connectAttributes: { program_name: options.applicationName ?? 'expunge' },
    connectTimeout: 15_000,
    charset: 'utf8mb4',
    timezone: 'Z',
    dateStrings: true,
    jsonStrings: true,
    supportBigNumbers: true,
    bigNumberStrings: false,
    decimalNumbers: false,
    multipleStatements: false,
    maxPreparedStatements: 100,
    // Matched rows are counted, not only those whose values differ, as on the other engines.
    flags: ['FOUND_ROWS', '-LOCAL_FILES'],
  }
}

function transportOf(address: URL): mysql.ConnectionOptions {
  const transport: mysql.ConnectionOptions = {}
  for (const [name, value] of address.searchParams) {
    if (name === 'socket') transport.socketPath = value
    else if (name === 'sslmode' && value === 'require') transport.ssl = { rejectUnauthorized: false }
    else if (name === 'sslmode' && value === 'verify-full') transport.ssl = {}
    else if (name !== 'sslmode' || value !== 'disable') {
      throw new UsageError(
        'database.address',
        `Expected socket=… or sslmode=disable|require|verify-full behind the ? of a mysql:// address, found “${name}”.`,
      )
    }
  }
  return transport
}

async function open(config: mysql.ConnectionOptions, label: string): Promise<Connection> {
  try {
    const client = await mysql.createConnection(config)
    const connection = { client, isLost: false }
    // Without a listener a connection that breaks while idle would end the process.
    client.on('error', () => {
      connection.isLost = true
    })
    return connection
  } catch (error) {
    throw databaseErrorFrom(error, 'mysql', label)
  }
}

function executorOf(connection: Connection, product: 'mysql' | 'mariadb', label: string): Executor {
  const plain = async (sql: string) => {
    await execute(connection, { sql, parameters: [] }, label)
  }
  const copies = product === 'mysql' ? new TemporaryCopies(plain) : undefined
  return {
    engine: 'mysql',
    product,
    async execute({ sql, parameters }) {
      return execute(connection, { sql: (await copies?.prepare(sql)) ?? sql, parameters }, label)
    },
    async begin({ isolation, readOnly }) {
      if (isolation !== undefined) await plain(`set transaction isolation level ${isolation}`)
      await plain(readOnly ? 'start transaction read only' : 'start transaction')
    },
    async end(how) {
      await plain(how)
      if (how === 'rollback') copies?.forgetAll()
    },
    spoil: () => {
      connection.isLost = true
    },
  }
}

async function execute(connection: Connection, statement: Statement, label: string): Promise<Result> {
  const { client } = connection
  const options = { sql: statement.sql, rowsAsArray: true }
  try {
    // Values travel apart from the text, as parameters of a prepared statement; some statements cannot be prepared.
    const [rows, fields] =
      statement.parameters.length > 0
        ? await client.execute<mysql.RowDataPacket[][]>(options, statement.parameters.map(toMysqlParameter))
        : await client.query<mysql.RowDataPacket[][]>(options)
    return Array.isArray(rows)
      ? { rows: rowsOf(rows, fields), affected: 0 }
      : { rows: [], affected: (rows as mysql.ResultSetHeader).affectedRows }
  } catch (error) {
    const told = databaseErrorFrom(error, 'mysql', label)
    if (told.kind === 'connection lost') connection.isLost = true
    throw told
  }
}

function rowsOf(rows: readonly unknown[], fields: readonly mysql.FieldPacket[]): Row[] {
  const readers = fields.map((field) => [field.name, fieldReader(field)] as const)
  return rows.map((row) => {
    const values = row as readonly unknown[]
    return Object.fromEntries(readers.map(([name, read], index) => [name, read(values[index])]))
  })
}

async function serverFacts(connection: Connection, label: string) {
  const sql = 'select version() as version, database() as name'
  const { rows } = await execute(connection, { sql, parameters: [] }, label)
  const version = String(rows[0]?.['version'])
  const name = rows[0]?.['name']
  if (typeof name !== 'string') {
    await connection.client.end()
    throw new DatabaseError('missing object', `The address of ${label} names no database.`, {
      remedy: 'Write the name of the database behind the host: mysql://user:password@host:3306/name.',
    })
  }
  const product: 'mysql' | 'mariadb' = /mariadb/i.test(version) ? 'mariadb' : 'mysql'
  return { product, version: /^[\d.]+/.exec(version)?.[0] ?? version, schema: name }
}
