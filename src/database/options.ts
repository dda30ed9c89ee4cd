/** What holds for every session of a database; nothing here is a secret. */
export interface ConnectOptions {
  /** As the server's list of connections shows it; `expunge` when absent. */
  readonly applicationName?: string
  /** Every change is refused by the database itself. */
  readonly readOnly?: boolean
  /** Longest time of one statement. Not on SQLite and PGlite; on MySQL (not MariaDB) for SELECT only. */
  readonly statementTimeoutMs?: number
  /** Longest wait for a lock; MySQL and MariaDB count in whole seconds, rounded up. */
  readonly lockTimeoutMs?: number
  /** PostgreSQL only: the schema whose tables are meant; the first of the search path when absent. */
  readonly schema?: string
}
