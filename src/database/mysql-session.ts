import type { ConnectOptions } from './options.ts'

/** The statements run before a session, so that no setting of the server shows in values or behaviour. */
export function mysqlSettings(options: ConnectOptions, product: 'mysql' | 'mariadb'): readonly string[] {
  const statements = [
    "set names utf8mb4, time_zone = '+00:00', group_concat_max_len = 1073741824",
    // Strict, so that a value too long is an error instead of being cut; zero dates stay, since old desks have them.
    "set session sql_mode = 'STRICT_ALL_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'",
  ]
  if (options.readOnly) statements.push('set session transaction read only')
  const { statementTimeoutMs, lockTimeoutMs } = options
  if (lockTimeoutMs !== undefined) {
    const seconds = Math.max(1, Math.ceil(lockTimeoutMs / 1000))
    statements.push(`set innodb_lock_wait_timeout = ${seconds}, lock_wait_timeout = ${seconds}`)
  }
  if (statementTimeoutMs !== undefined) {
    statements.push(
      product === 'mariadb'
        ? `set max_statement_time = ${Math.max(0.001, statementTimeoutMs / 1000)}`
        : `set max_execution_time = ${Math.max(1, Math.ceil(statementTimeoutMs))}`,
    )
  }
  return statements
}
