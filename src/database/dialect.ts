import { type RawBuilder, sql } from 'kysely'
import type { Engine } from './database.ts'

/** A value as text. Binary is read as UTF-8 on MySQL and SQLite, and written as `\x…` on PostgreSQL. */
export function textOf(expression: RawBuilder<unknown>, engine: Engine): RawBuilder<string> {
  return engine === 'mysql'
    ? sql<string>`cast(${expression} as char character set utf8mb4)`
    : sql<string>`cast(${expression} as text)`
}

/** The time of the database server, in UTC, fit for a timestamp column. */
export function now(engine: Engine): RawBuilder<string> {
  return engine === 'sqlite' ? sql<string>`strftime('%Y-%m-%d %H:%M:%S', 'now')` : sql<string>`now()`
}

/**
 * An integer for one row's values, equal for equal values on the same engine and version; NULL differs from ''.
 * PostgreSQL before 11 lacks the hash function and gets a part of MD5 instead.
 */
export function hashExpression(
  columns: readonly RawBuilder<unknown>[],
  engine: Engine,
  version: string,
): RawBuilder<number | string> {
  if (engine === 'sqlite') return sql`expunge_hash(${sql.join(columns)})`
  if (engine === 'mysql') {
    // A digest per column: the whole row in one text could pass max_allowed_packet, and would then be NULL.
    const digests = columns.map((column) => sql`coalesce(md5(cast(${column} as binary)), '-')`)
    return sql`cast(conv(left(md5(concat(${sql.join(digests)})), 15), 16, 10) as unsigned)`
  }
  const row = sql`cast(row(${sql.join(columns)}) as text)`
  return Number.parseInt(version, 10) >= 11
    ? sql`hashtextextended(${row}, 0)`
    : sql`cast(cast('x' || left(md5(${row}), 15) as bit(60)) as bigint)`
}

/**
 * An aggregate over `hashExpression` as decimal text: equal for equal rows in any order, repeated rows counted;
 * `0` for no rows.
 */
export function fingerprint(hash: RawBuilder<unknown>, engine: Engine): RawBuilder<string> {
  if (engine === 'sqlite') return sql<string>`cast(coalesce(expunge_fingerprint(${hash}), 0) as text)`
  if (engine === 'mysql') return sql<string>`cast(coalesce(sum(${hash}), 0) as char)`
  return sql<string>`cast(coalesce(sum(${hash}), 0) as text)`
}
