import { type RawBuilder, sql } from 'kysely'
import type { Engine } from '../../database/database.ts'
import { UsageError } from '../../shared/errors.ts'

/**
 * The whole number that a frozen Ruby hash (Marshal 4.8, in base64, as Rails keeps its sessions) holds under a text key;
 * null where the value is no such hash or holds no number there. The database reads it by itself, so that sessions of
 * others never leave it. Only for PostgreSQL; throws `marshal-engine` elsewhere.
 */
export function marshalledNumber(
  value: RawBuilder<unknown>,
  key: string,
  engine: Engine,
): RawBuilder<unknown> {
  if (engine !== 'postgresql')
    throw new UsageError(
      'marshal-engine',
      `the data map reads marshal(…), which only PostgreSQL can do; this database is ${engine}`,
    )
  // A Ruby string: quotation mark, length, bytes, and one variable that tells the encoding.
  const bytes = Buffer.from(key)
  const needle = Buffer.concat([Buffer.from([0x22, bytes.length + 5]), bytes, Buffer.from([0x06])])
  const at = (offset: number) => sql`get_byte(f.bytes, f.at + ${sql.lit(offset)})`
  const stripped = sql`regexp_replace(${value}, '\\s', '', 'g')`
  const isBase64 = sql`${stripped} ~ '^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$'`
  const hex = (buffer: Buffer) => sql.lit(`\\x${buffer.toString('hex')}`)
  // Zeros at the end, so that no value is too short to be looked at.
  const decoded = sql`case when ${isBase64} then decode(${stripped}, 'base64') || ${hex(Buffer.alloc(16))}::bytea end`
  const found = sql`select d.bytes, position(${hex(needle)}::bytea in d.bytes) + ${sql.lit(needle.length - 1)} as after from (select ${decoded} as bytes) as d`
  // The name of the variable is written out the first time (":\x06E"), and a number that stands for it later (";\x00").
  const name = sql`case get_byte(f0.bytes, f0.after) when 58 then 3 when 59 then 2 end`
  const placed = sql`select f0.bytes, f0.after + ${name} + 2 as at from (${found}) as f0 where f0.after >= ${sql.lit(needle.length)}`
  const number = sql`case ${at(0)} when 0 then 0 when 1 then ${at(1)} when 2 then ${at(1)} + 256 * ${at(2)} when 3 then ${at(1)} + 256 * ${at(2)} + 65536 * ${at(3)} when 4 then ${at(1)} + 256 * ${at(2)} + 65536 * ${at(3)} + 16777216 * ${at(4)} else case when ${at(0)} between 6 and 127 then ${at(0)} - 5 end end`
  return sql`(select case when ${at(-1)} = 105 then ${number} end from (${placed}) as f)`
}
