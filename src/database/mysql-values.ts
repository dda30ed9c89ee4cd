import mysql from 'mysql2/promise'

/** A value as the driver should send it: whole numbers as integers (it would send a double), bytes as binary. */
export function toMysqlParameter(value: unknown): mysql.ExecuteValues {
  if (value === null || value === undefined) return null
  if (typeof value === 'number' && Number.isSafeInteger(value)) return mysql.TypedParameter.BIGINT(value)
  if (typeof value === 'boolean') return mysql.TypedParameter.BIGINT(value ? 1 : 0)
  if (typeof value === 'bigint') return value.toString()
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength)
  if (value instanceof Date) return value.toISOString().slice(0, 23).replace('T', ' ')
  if (typeof value === 'object') return JSON.stringify(value)
  return value as string | number
}

/** How one column of a result is read, the same for both protocols of the server. */
export function fieldReader(field: mysql.FieldPacket): (value: unknown) => unknown {
  const decimals = field.decimals ?? 0
  const type = field.columnType ?? field.type ?? -1
  // The driver leaves out fractions of zero where a value comes from a prepared statement; the server writes them.
  if (temporal.has(type) && decimals >= 1 && decimals <= 6) return (value) => padFraction(value, decimals)
  return plainBytes
}

// TIMESTAMP, TIME, DATETIME
const temporal: ReadonlySet<number> = new Set([7, 11, 12])

function padFraction(value: unknown, decimals: number): unknown {
  if (typeof value !== 'string') return value
  const [whole, fraction = ''] = value.split('.')
  return `${whole}.${fraction.padEnd(decimals, '0').slice(0, decimals)}`
}

function plainBytes(value: unknown): unknown {
  return Buffer.isBuffer(value) ? new Uint8Array(value) : value
}
