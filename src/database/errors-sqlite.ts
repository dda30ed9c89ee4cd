import type { DatabaseErrorKind, Diagnosis, RawError } from './diagnosis.ts'

/** Reads an SQLite error by its result code; of the message only the names of tables and columns are taken. */
export function diagnoseSqlite(raw: RawError): Diagnosis {
  if (raw.errcode === undefined) return { kind: 'other', code: raw.code }
  const kind = extended[raw.errcode] ?? primary[raw.errcode & 0xff] ?? kindOfMessage(raw.message)
  return { kind, code: String(raw.errcode), ...namesIn(raw.message) }
}

const extended: Readonly<Record<number, DatabaseErrorKind>> = {
  517: 'serialization',
}

const primary: Readonly<Record<number, DatabaseErrorKind>> = {
  3: 'privilege',
  5: 'lock timeout',
  6: 'lock timeout',
  8: 'read only',
  9: 'statement timeout',
  13: 'disk full',
  14: 'unreachable',
  18: 'constraint',
  19: 'constraint',
  23: 'read only',
  26: 'unreachable',
}

function kindOfMessage(message: string): DatabaseErrorKind {
  if (missing.test(message)) return 'missing object'
  if (existing.test(message)) return 'existing object'
  return /syntax error$|^incomplete input|^unrecognized token/.test(message) ? 'syntax' : 'other'
}

const missing =
  /^no such (table|column|function|index): ([^\n]{1,200})$|^table .+ has no column named ([^\n]{1,200})$/

const existing = /^(?:table|index|view|trigger) [^\n]{1,200} already exists$|^duplicate column name: /

function namesIn(message: string): Partial<Diagnosis> {
  const lacking = missing.exec(message)
  if (lacking) return { detail: lacking[1] ? `${lacking[1]} ${lacking[2]}` : `column ${lacking[3]}` }
  const column = /^(?:UNIQUE|NOT NULL) constraint failed: ([^\n]+)$/.exec(message)?.[1]
  if (column) {
    const [table] = column.split('.')
    return { table, detail: column }
  }
  const constraint = /^CHECK constraint failed: ([^\n]+)$/.exec(message)?.[1]
  if (constraint) return { constraint, detail: constraint }
  return message.startsWith('FOREIGN KEY constraint failed') ? { detail: 'a foreign key' } : {}
}
