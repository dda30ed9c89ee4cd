import { type RawBuilder, sql } from 'kysely'
import type { ColumnType } from './catalog.ts'
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

export interface HashedColumn {
  readonly expression: RawBuilder<unknown>
  /** Where it is known, plain values such as numbers and times are hashed as they are: the quicker way. */
  readonly type?: ColumnType
}

/**
 * An integer for one row's values, equal for equal values on the same engine and version; NULL differs from ''.
 * PostgreSQL before 14 hashes the row as text; before 11 it lacks that hash function and gets a part of MD5 instead.
 */
export function hashExpression(
  columns: readonly HashedColumn[],
  engine: Engine,
  version: string,
): RawBuilder<number | string> {
  const expressions = columns.map((column) => column.expression)
  if (engine === 'sqlite') return sql`expunge_hash(${sql.join(expressions)})`
  if (engine === 'mysql') {
    // MySQL has no md5() any more from 9.6 on, and on MariaDB it is the slower one.
    const digest = (text: RawBuilder<unknown>) => sql`sha2(${text}, 256)`
    // A digest per text: the whole row in one text could pass max_allowed_packet, and would then be NULL.
    const values = columns.map(({ expression, type }) =>
      isPlain(type)
        ? sql`coalesce(${expression}, '-')`
        : sql`coalesce(${digest(sql`cast(${expression} as binary)`)}, '-')`,
    )
    return sql`cast(conv(left(${digest(sql`concat_ws('|', ${sql.join(values)})`)}, 15), 16, 10) as unsigned)`
  }
  const major = Number.parseInt(version, 10)
  // Not every type can be hashed, and of texts that count as equal every byte matters. The hash of a row is a sum over
  // its columns, so that two rows which exchange a value would add up to the same; hashed once more, they do not.
  if (major >= 14)
    return sql`hashint8extended(hash_record_extended(row(${sql.join(
      columns.map(({ expression, type }) =>
        isPlain(type) ? expression : sql`cast(${expression} as text) collate "C"`,
      ),
    )}), 0), 0)`
  const row = sql`cast(row(${sql.join(expressions)}) as text)`
  return major >= 11
    ? sql`hashtextextended(${row}, 0)`
    : sql`cast(cast('x' || left(md5(${row}), 15) as bit(60)) as bigint)`
}

const plainTypes: ReadonlySet<ColumnType> = new Set(['integer', 'boolean', 'date', 'timestamp'])

const isPlain = (type: ColumnType | undefined): boolean => type !== undefined && plainTypes.has(type)

/**
 * An aggregate over `hashExpression` as decimal text: equal for equal rows in any order, repeated rows counted;
 * `0` for no rows.
 */
export function fingerprint(hash: RawBuilder<unknown>, engine: Engine): RawBuilder<string> {
  if (engine === 'sqlite') return sql<string>`cast(coalesce(expunge_fingerprint(${hash}), 0) as text)`
  if (engine === 'mysql') return sql<string>`cast(coalesce(sum(${hash}), 0) as char)`
  return sql<string>`cast(coalesce(sum(${hash}), 0) as text)`
}
