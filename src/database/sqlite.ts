import { existsSync } from 'node:fs'
import { constants, DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { UsageError } from '../shared/errors.ts'
import type { Database, Result, Row, Statement } from './database.ts'
import { DatabaseError, databaseErrorFrom } from './errors.ts'
import type { ConnectOptions } from './options.ts'
import { SerialQueue } from './serial.ts'
import { type Executor, openSession } from './session.ts'
import { registerHashFunctions } from './sqlite-functions.ts'

/** Opens an SQLite file; sessions take turns on one connection. */
export async function connectSqlite(url: string, options: ConnectOptions): Promise<Database> {
  const { file, mayCreate } = fileOf(url)
  const label = file === ':memory:' ? 'sqlite in memory' : file
  const connection = open(file, { options, label, mayCreate })
  const queue = new SerialQueue(label)
  return {
    engine: 'sqlite',
    product: 'sqlite',
    version: String(connection.prepare('select sqlite_version() as version').get()?.['version']),
    schema: 'main',
    label,
    session: (work) =>
      queue.run(async () => {
        const { session, close } = openSession(executorOf(connection, label, options))
        try {
          return await work(session)
        } finally {
          close()
          clean(connection)
        }
      }),
    async close() {
      await queue.close()
      if (connection.isOpen) connection.close()
    },
  }
}

function fileOf(url: string): { readonly file: string; readonly mayCreate: boolean } {
  const [path = '', query] = url.slice('sqlite:'.length).split('?')
  const file = path.startsWith('//') ? path.slice(2) : path
  if (file === '' || (query !== undefined && query !== 'mode=create')) {
    throw new UsageError(
      'database.address',
      'Expected sqlite:FILE or sqlite:///absolute/path, with ?mode=create to make the file.',
    )
  }
  return { file, mayCreate: query !== undefined || file === ':memory:' }
}

interface Opening {
  readonly options: ConnectOptions
  readonly label: string
  readonly mayCreate: boolean
}

function open(file: string, { options, label, mayCreate }: Opening): DatabaseSync {
  if (!mayCreate && !existsSync(file)) {
    throw new DatabaseError('unreachable', `The database file ${file} does not exist.`, {
      facts: { file },
      remedy: 'Check the path, or add ?mode=create to make a new file.',
    })
  }
  try {
    const connection = new DatabaseSync(file, { readOnly: options.readOnly ?? false })
    connection.exec(`pragma busy_timeout = ${Math.trunc(options.lockTimeoutMs ?? 5000)}`)
    // Removed content is overwritten, so that it cannot be read from the file's free space.
    connection.exec('pragma foreign_keys = on; pragma secure_delete = on; pragma trusted_schema = off')
    // A file that is no database shows only when it is read.
    connection.prepare('select count(*) from sqlite_schema').get()
    registerHashFunctions(connection)
    return connection
  } catch (error) {
    throw databaseErrorFrom(error, 'sqlite', label)
  }
}

function executorOf(connection: DatabaseSync, label: string, options: ConnectOptions): Executor {
  const plain = async (sql: string) => {
    await execute(connection, { sql, parameters: [] }, label)
  }
  return {
    engine: 'sqlite',
    product: 'sqlite',
    execute: (statement) => execute(connection, statement, label),
    async begin({ readOnly }) {
      // The lock for writing is taken at once, since two readers that both want to write later cannot go on.
      await plain(readOnly || options.readOnly ? 'begin' : 'begin immediate')
      if (readOnly) connection.setAuthorizer(refuseChanges)
    },
    end: (how) => {
      connection.setAuthorizer(null)
      return plain(how)
    },
    spoil: () => undefined,
  }
}

async function execute(connection: DatabaseSync, statement: Statement, label: string): Promise<Result> {
  try {
    const prepared = connection.prepare(statement.sql)
    const parameters = statement.parameters.map(toSqliteValue)
    const before = totalChanges(connection)
    if (prepared.columns().length === 0) {
      prepared.run(...parameters)
      return { rows: [], affected: changesSince(connection, before) }
    }
    prepared.setReadBigInts(true)
    const rows = prepared.all(...parameters).map(plainRow)
    return { rows, affected: changesSince(connection, before) }
  } catch (error) {
    throw databaseErrorFrom(error, 'sqlite', label)
  }
}

function totalChanges(connection: DatabaseSync): number {
  return Number(connection.prepare('select total_changes() as n').get()?.['n'])
}

/** SQLite repeats the last count for a statement that changes no rows, such as CREATE TABLE. */
function changesSince(connection: DatabaseSync, totalBefore: number): number {
  if (totalChanges(connection) === totalBefore) return 0
  return Number(connection.prepare('select changes() as n').get()?.['n'])
}

function toSqliteValue(value: unknown): SQLInputValue {
  if (value === undefined) return null
  if (typeof value === 'boolean') return value ? 1n : 0n
  // The driver binds every number as a floating point number: 5 would be 5.0 where no column type converts it.
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value)
  if (value instanceof Date) return value.toISOString()
  const isJson = typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)
  return isJson ? JSON.stringify(value) : (value as SQLInputValue)
}

function plainRow(row: Readonly<Record<string, unknown>>): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(value)]))
}

function plainValue(value: unknown): unknown {
  if (typeof value !== 'bigint') return value
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value.toString()
}

const writing: ReadonlySet<number> = new Set([
  constants.SQLITE_INSERT,
  constants.SQLITE_UPDATE,
  constants.SQLITE_DELETE,
  constants.SQLITE_CREATE_TABLE,
  constants.SQLITE_CREATE_INDEX,
  constants.SQLITE_DROP_TABLE,
  constants.SQLITE_DROP_INDEX,
  constants.SQLITE_ALTER_TABLE,
])

/** A read-only transaction may still use temporary tables, as on the other engines. */
function refuseChanges(action: number, _a: string | null, _b: string | null, schema: string | null): number {
  return writing.has(action) && schema !== 'temp' ? constants.SQLITE_DENY : constants.SQLITE_OK
}

/** One connection serves all sessions: what this one left behind must not show in the next. */
function clean(connection: DatabaseSync): void {
  connection.setAuthorizer(null)
  if (connection.isTransaction) connection.exec('rollback')
  const left = connection.prepare("select name from sqlite_temp_schema where type = 'table'").all()
  for (const { name } of left) connection.exec(`drop table temp."${String(name).replaceAll('"', '""')}"`)
}
