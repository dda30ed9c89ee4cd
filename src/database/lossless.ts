import { type RawBuilder, sql } from 'kysely'
import type { CatalogColumn } from './catalog.ts'
import type { Engine, Row, Session } from './database.ts'

type Fragment = RawBuilder<unknown>

/** A value of any column type, as JSON holds it; bytes in base64. The same column takes it back unchanged. */
export type Lossless = string | null | { readonly bytes: string }

/** The value of a column in a form that `losslessFrom` reads without loss; SQLite's says of which type it is. */
export function readLossless(value: Fragment, column: CatalogColumn, engine: Engine): Fragment {
  if (engine === 'sqlite')
    return sql`case typeof(${value}) when 'integer' then 'i' || ${value} when 'real' then 'r' || replace(printf('%!.17g', ${value}), 'Inf', '9e999') when 'text' then 't' || ${value} else ${value} end`
  if (column.type === 'binary') return value
  if (engine === 'postgresql') return sql`cast(${value} as text)`
  const kind = mysqlKind(column)
  // The server writes a FLOAT with six digits; as a sum with a DOUBLE it writes all that there are.
  if (kind === 'float') return sql`cast(${value} + 0e0 as char character set utf8mb4)`
  if (kind === 'bit') return sql`cast(${value} + 0 as char character set utf8mb4)`
  return kind === 'spatial' ? sql`hex(${value})` : sql`cast(${value} as char character set utf8mb4)`
}

/** What a driver gave for such a value. */
export function losslessFrom(value: unknown): Lossless {
  if (value === null || value === undefined) return null
  return value instanceof Uint8Array ? { bytes: Buffer.from(value).toString('base64') } : String(value)
}

/** How such a value travels in the JSON of a statement: bytes in hexadecimal digits. */
export function losslessParameter(value: Lossless, engine: Engine): string | null {
  if (value === null || typeof value === 'string') return value
  const digits = Buffer.from(value.bytes, 'base64').toString('hex')
  return engine === 'sqlite' ? `b${digits}` : digits
}

/** Gives such a value, out of the JSON of a statement, the type of its column again. */
export function writeLossless(value: Fragment, column: CatalogColumn, engine: Engine): Fragment {
  if (engine === 'sqlite')
    return sql`case substr(${value}, 1, 1) when 'i' then cast(substr(${value}, 2) as integer) when 'r' then cast(substr(${value}, 2) as real) when 'b' then unhex(substr(${value}, 2)) else substr(${value}, 2) end`
  if (engine === 'postgresql')
    return column.type === 'binary'
      ? sql`decode(${value}, 'hex')`
      : sql`cast(${value} as ${sql.raw(column.nativeType)})`
  const kind = mysqlKind(column)
  if (column.type === 'binary' || kind === 'spatial') return sql`unhex(${value})`
  return kind === 'bit' ? sql`cast(${value} as unsigned)` : value
}

/** A column of a row source, under the name that it has there. */
export interface SourceColumn {
  readonly as: string
  readonly column: CatalogColumn
  /** Rows of the desk are found by it, so that it has to be of a type which an index can be asked with. */
  readonly isKey: boolean
}

/** Rows given as one JSON text `[{"k1": …, "c1": …}]`, as a row source named `v`. */
export function losslessRows(session: Session, columns: readonly SourceColumn[], rows: string): Fragment {
  if (session.engine === 'postgresql')
    return sql`json_to_recordset(cast(${rows} as json)) as v(${sql.join(columns.map(({ as }) => sql`${sql.id(as)} text`))})`
  if (session.engine === 'mysql')
    // MySQL will not lock rows beside a bare JSON_TABLE.
    return sql`(select * from json_table(${rows}, '$[*]' columns (${sql.join(columns.map((source) => sql`${sql.id(source.as)} ${sql.raw(mysqlSourceType(source))} path ${sql.lit(`$.${source.as}`)}`))})) as j) as v`
  return sql`(select ${sql.join(columns.map(({ as }) => sql`json_extract(value, ${sql.lit(`$.${as}`)}) as ${sql.id(as)}`))} from json_each(${rows})) as v`
}

/** The row under `alias` has the key that the row source `v` holds. */
export function losslessMatch(
  alias: string,
  keys: readonly SourceColumn[],
  engine: Engine,
): RawBuilder<unknown> {
  const equal = engine === 'postgresql' ? 'is not distinct from' : engine === 'mysql' ? '<=>' : 'is'
  return sql.join(
    keys.map(({ as, column }) => {
      const value = writeLossless(sql.id('v', as), column, engine)
      return sql`${sql.id(alias, column.name)} ${sql.raw(column.nullable ? equal : '=')} ${value}`
    }),
    sql` and `,
  )
}

/** The named values of a result's row, in order. */
export function losslessValues(row: Row, names: readonly string[]): readonly Lossless[] {
  return names.map((name) => losslessFrom(row[name]))
}

const spatial = /^(?:geometry|point|linestring|polygon|multi\w+|geomcollection|geometrycollection)/i

function mysqlKind({ nativeType }: CatalogColumn): 'float' | 'bit' | 'spatial' | 'plain' {
  if (/^float/i.test(nativeType)) return 'float'
  if (/^bit/i.test(nativeType)) return 'bit'
  return spatial.test(nativeType) ? 'spatial' : 'plain'
}

function mysqlSourceType({ column, isKey }: SourceColumn): string {
  const { nativeType, type, characterSet, collation } = column
  if (!isKey || type === 'binary' || mysqlKind(column) !== 'plain') return 'longtext'
  if (/^\w*int|^year/i.test(nativeType)) return /unsigned/i.test(nativeType) ? 'bigint unsigned' : 'bigint'
  // JSON_TABLE has no such types; the server compares their text with the column all the same.
  if (/^(?:uuid|inet)/i.test(nativeType)) return 'varchar(64)'
  if (!/char|text|enum|set|json/i.test(nativeType)) return nativeType
  const isTold = characterSet !== undefined && collation !== undefined
  return isTold ? `varchar(1000) character set ${characterSet} collate ${collation}` : 'varchar(1000)'
}
