import type { RawBuilder } from 'kysely'

/** The SQL family: decides how statements are written. */
export type Engine = 'postgresql' | 'mysql' | 'sqlite'

/** The very product behind a connection. */
export type Product = 'postgresql' | 'pglite' | 'mariadb' | 'mysql' | 'sqlite'

export type Row = Readonly<Record<string, unknown>>

/** Text with placeholders in the engine's style, and the values in their order. */
export interface Statement {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

export interface Result<R extends Row = Row> {
  readonly rows: readonly R[]
  /** Rows that an UPDATE, DELETE or INSERT matched; 0 for a SELECT. */
  readonly affected: number
}

/**
 * One connection, held for as long as the callback runs, so that temporary tables and settings stay.
 *
 * Values come back the same on every engine: integers as `number` when safe and as decimal `string` when not;
 * decimals, dates and times as `string` in the database's own text form; binary as `Uint8Array`; booleans as the
 * engine has them (`true`/`false` on PostgreSQL, 1/0 elsewhere).
 */
export interface Session {
  readonly engine: Engine
  readonly product: Product
  /** Runs one statement. Throws `DatabaseError`. */
  run<R extends Row = Row>(statement: Statement | RawBuilder<unknown>): Promise<Result<R>>
  /** Compiles without running, in this engine's style. */
  compile(fragment: RawBuilder<unknown>): Statement
  /** Commits when `work` resolves, rolls back when it throws. Not to be nested. */
  transaction<T>(work: () => Promise<T>, options?: TransactionOptions): Promise<T>
}

export interface TransactionOptions {
  readonly isolation?: 'read committed' | 'repeatable read'
  readonly readOnly?: boolean
}

export interface Database {
  readonly engine: Engine
  readonly product: Product
  /** As the server tells it, such as `15.18` or `10.11.19`. */
  readonly version: string
  /** The schema (PostgreSQL) or database (MySQL) whose tables are meant; `main` on SQLite. */
  readonly schema: string
  /** Host, port and database name (or file) for people to read; never user name, password or options. */
  readonly label: string
  session<T>(work: (session: Session) => Promise<T>): Promise<T>
  close(): Promise<void>
}
