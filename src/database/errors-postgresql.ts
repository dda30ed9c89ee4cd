import type { DatabaseErrorKind, Diagnosis, RawError } from './diagnosis.ts'

/** Reads a PostgreSQL error by its SQLSTATE; of the message only the names of schema objects are taken. */
export function diagnosePostgres(raw: RawError): Diagnosis {
  const code = raw.code !== undefined && /^[0-9A-Z]{5}$/.test(raw.code) ? raw.code : undefined
  if (code === undefined) return { kind: 'other', code: raw.code }
  const kind = kinds[code] ?? classes[code.slice(0, 2)] ?? 'other'
  const { table, column, constraint } = raw
  return { kind, code, table, column, constraint, detail: detailOf(kind, raw) }
}

const kinds: Readonly<Record<string, DatabaseErrorKind>> = {
  '08001': 'unreachable',
  '08004': 'unreachable',
  '22001': 'constraint',
  '22003': 'constraint',
  '25006': 'read only',
  '28000': 'authentication',
  '28P01': 'authentication',
  '3D000': 'missing object',
  '3F000': 'missing object',
  '40001': 'serialization',
  '40P01': 'deadlock',
  '42501': 'privilege',
  '42701': 'existing object',
  '42703': 'missing object',
  '42704': 'missing object',
  '42710': 'existing object',
  '42883': 'missing object',
  '42P01': 'missing object',
  '42P06': 'existing object',
  '42P07': 'existing object',
  '53100': 'disk full',
  '53300': 'unreachable',
  '55P03': 'lock timeout',
  '57014': 'statement timeout',
  '57P01': 'connection lost',
  '57P02': 'connection lost',
  '57P03': 'unreachable',
}

const classes: Readonly<Record<string, DatabaseErrorKind>> = {
  '08': 'connection lost',
  '23': 'constraint',
  '42': 'syntax',
}

const missing = /^(?:relation|column|schema|database|function|type|constraint|index) .{1,200} does not exist$/
const privilege =
  /^(?:permission denied for|must be owner of|query would be affected by row-level security policy for) .{1,200}$/

function detailOf(kind: DatabaseErrorKind, raw: RawError): string | undefined {
  if (kind === 'missing object' && missing.test(raw.message)) return raw.message
  if (kind === 'privilege' && privilege.test(raw.message)) return raw.message
  const column = raw.column ? `column ${raw.column}` : undefined
  const names = [raw.constraint ?? column, raw.table ? `of table ${raw.table}` : undefined]
  return names.filter((name) => name !== undefined).join(' ') || undefined
}
