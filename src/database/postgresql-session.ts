import type { Result, Row, Statement, TransactionOptions } from './database.ts'
import type { ConnectOptions } from './options.ts'
import type { Executor } from './session.ts'

/** The statement that both kinds of PostgreSQL run before a session, so that no setting of the server shows. */
export function postgresSettings(options: ConnectOptions): string {
  const settings: Record<string, string | number> = {
    application_name: options.applicationName ?? 'expunge',
    client_encoding: 'UTF8',
    timezone: 'UTC',
    datestyle: 'ISO, YMD',
    intervalstyle: 'postgres',
    bytea_output: 'hex',
    extra_float_digits: 1,
    standard_conforming_strings: 'on',
    // A policy that hides rows would hide personal data too: with "off" the server fails instead of filtering.
    row_security: 'off',
    statement_timeout: options.statementTimeoutMs ?? 0,
    lock_timeout: options.lockTimeoutMs ?? 0,
    default_transaction_read_only: options.readOnly ? 'on' : 'off',
  }
  const statements = Object.entries(settings).map(
    ([name, value]) => `set ${name} = ${literal(String(value))}`,
  )
  if (options.schema !== undefined) {
    statements.push(`set search_path = "${options.schema.replaceAll('"', '""')}"`)
  }
  return statements.join('; ')
}

/** Counts as changed only what changed rows: a SELECT reports its rows the same way. */
export function affectedBy(command: string | undefined, rowCount: number | null | undefined): number {
  return changing.has(command ?? '') ? (rowCount ?? 0) : 0
}

/** The schema that the server put first in the search path; `public` when it has none that exists. */
export function schemaFrom(rows: readonly Row[]): string {
  const schema = rows[0]?.['schema']
  return typeof schema === 'string' ? schema : 'public'
}

/** Transactions as PostgreSQL writes them, over whatever executes a statement. */
export function postgresExecutor(
  product: 'postgresql' | 'pglite',
  execute: (statement: Statement) => Promise<Result>,
  spoil: () => void,
): Executor {
  const plain = async (sql: string) => {
    await execute({ sql, parameters: [] })
  }
  return {
    engine: 'postgresql',
    product,
    execute,
    begin: (options) => plain(beginStatement(options)),
    end: plain,
    spoil,
  }
}

const changing: ReadonlySet<string> = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE', 'COPY'])

function beginStatement({ isolation, readOnly }: TransactionOptions): string {
  const level = isolation === undefined ? '' : ` isolation level ${isolation}`
  return `begin${level}${readOnly ? ' read only' : ''}`
}

function literal(value: string): string {
  return `'${value.replaceAll("'", "''")}'`
}
