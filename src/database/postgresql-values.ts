/** A value in PostgreSQL's text form, as both PostgreSQL drivers send it; `null` for NULL. */
export function toPostgresText(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return value
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString('hex')}`
  if (Array.isArray(value)) return `{${value.map(toArrayElement).join(',')}}`
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'object') return JSON.stringify(value)
  return `${value as number | bigint | boolean}`
}

/** How a column of the type with this number is read; everything not named here stays in the server's text form. */
export function postgresParser(oid: number): (text: string) => unknown {
  return parsers[oid] ?? asIs
}

/** Digits as a `number` when that is exact, else as they are. */
export function integerFrom(digits: string): number | string {
  const value = Number(digits)
  return Number.isSafeInteger(value) ? value : digits
}

const asIs = (text: string): unknown => text

const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  16: (text) => text === 't',
  17: (text) => new Uint8Array(Buffer.from(text.slice(2), 'hex')),
  20: integerFrom,
  21: Number,
  23: Number,
  26: Number,
  700: Number,
  701: Number,
}

function toArrayElement(value: unknown): string {
  if (Array.isArray(value)) return toPostgresText(value) ?? 'NULL'
  const text = toPostgresText(value)
  return text === null ? 'NULL' : `"${text.replace(/["\\]/g, '\\$&')}"`
}
