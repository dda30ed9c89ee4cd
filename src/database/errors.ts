import { DeskError } from '../shared/errors.ts'
import type { Product } from './database.ts'
import type { DatabaseErrorKind, Diagnosis, RawError } from './diagnosis.ts'
import { diagnoseMysql } from './errors-mysql.ts'
import { diagnosePostgres } from './errors-postgresql.ts'
import { diagnoseSqlite } from './errors-sqlite.ts'

export type { DatabaseErrorKind } from './diagnosis.ts'

/**
 * Any failure of a database, told without what the database held: kind, code and the names of schema objects.
 * The driver's own error is not kept, because it carries row values, parameters or the password.
 */
export class DatabaseError extends DeskError {
  readonly kind: DatabaseErrorKind

  constructor(kind: DatabaseErrorKind, message: string, details: DatabaseErrorDetails = {}) {
    const remedy = details.remedy ?? remedies[kind]
    super(`database.${kind.replaceAll(' ', '_')}`, message, {
      facts: { kind, ...details.facts },
      ...(remedy === undefined ? {} : { remedy }),
    })
    this.name = 'DatabaseError'
    this.kind = kind
  }

  /** Whether the same transaction may succeed when it is run again. */
  get retryable(): boolean {
    return this.kind === 'deadlock' || this.kind === 'serialization' || this.kind === 'lock timeout'
  }
}

export interface DatabaseErrorDetails {
  readonly facts?: Readonly<Record<string, unknown>>
  readonly remedy?: string
}

/** Translates what a driver threw. `label` names the database for people, without user and password. */
export function databaseErrorFrom(thrown: unknown, product: Product, label: string): DatabaseError {
  if (thrown instanceof DatabaseError) return thrown
  const diagnosis = diagnose(thrown, product)
  const { kind, detail, ...facts } = diagnosis
  const code = facts.code === undefined ? '' : ` [${facts.code}]`
  const message = `${sentences[kind]}${detail ? `: ${detail}` : ''} (${label})${code}`
  return new DatabaseError(kind, message, { facts: { product, ...facts } })
}

function diagnose(thrown: unknown, product: Product): Diagnosis {
  const raw = rawErrorOf(thrown)
  const ofSocket = diagnoseSocket(raw)
  if (ofSocket) return ofSocket
  if (product === 'postgresql' || product === 'pglite') return diagnosePostgres(raw)
  return product === 'sqlite' ? diagnoseSqlite(raw) : diagnoseMysql(raw)
}

function rawErrorOf(thrown: unknown): RawError {
  const fields = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as Record<string, unknown>
  // Node tries several addresses of a host and throws all failures in one; the first tells enough.
  const inner = Array.isArray(fields['errors']) ? (fields['errors'] as unknown[])[0] : undefined
  if (fields['code'] === undefined && inner !== undefined) return rawErrorOf(inner)
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : undefined)
  const number = (name: string) => (typeof fields[name] === 'number' ? fields[name] : undefined)
  return {
    message: text('sqlMessage') ?? text('message') ?? '',
    code: text('code'),
    errno: number('errno'),
    errcode: number('errcode'),
    table: text('table'),
    column: text('column'),
    constraint: text('constraint'),
  }
}

const socketKinds: Readonly<Record<string, DatabaseErrorKind>> = {
  ECONNREFUSED: 'unreachable',
  ENOTFOUND: 'unreachable',
  EAI_AGAIN: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ETIMEDOUT: 'unreachable',
  ENOENT: 'unreachable',
  EACCES: 'unreachable',
  ECONNRESET: 'connection lost',
  EPIPE: 'connection lost',
  PROTOCOL_CONNECTION_LOST: 'connection lost',
  ENOSPC: 'disk full',
}

function diagnoseSocket(raw: RawError): Diagnosis | undefined {
  const kind = raw.code === undefined ? undefined : socketKinds[raw.code]
  if (kind !== undefined) return { kind, code: raw.code }
  // The PostgreSQL driver says these without a code.
  if (/^Connection terminated|not queryable|closed state/.test(raw.message))
    return { kind: 'connection lost' }
  if (raw.message.startsWith('timeout expired')) return { kind: 'unreachable' }
  return undefined
}

const sentences: Readonly<Record<DatabaseErrorKind, string>> = {
  unreachable: 'The database cannot be reached',
  authentication: 'The database refused the user name or password',
  privilege: 'The database user lacks a privilege',
  'read only': 'The database or the session allows reading only',
  deadlock: 'The database ended the transaction because of a deadlock',
  serialization: 'The database ended the transaction because another one changed the same rows',
  'lock timeout': 'A lock was not granted in time',
  'statement timeout': 'A statement ran longer than allowed',
  'connection lost': 'The connection to the database was lost',
  'disk full': 'The database has no space left',
  constraint: 'A constraint of the database was violated',
  'missing object': 'The database does not have what the statement names',
  'existing object': 'The database already has what the statement makes',
  syntax: 'The database did not understand a statement',
  other: 'The database refused a statement',
}

const remedies: Readonly<Partial<Record<DatabaseErrorKind, string>>> = {
  unreachable: 'Check host, port, path and that the server runs.',
  authentication: 'Check the user name and the password in the address.',
  privilege: 'Grant the privilege to the database user, or use another user.',
  'read only': 'Connect to the primary server, without the read-only option.',
  'lock timeout': 'Try again when fewer others write, or allow a longer lock timeout.',
  'statement timeout': 'Allow a longer statement timeout, or use smaller chunks.',
  'connection lost': 'Run the same command again: it resumes.',
  'disk full': 'Free space on the database server and run the same command again.',
}
