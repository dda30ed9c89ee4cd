export type DatabaseErrorKind =
  | 'unreachable'
  | 'authentication'
  | 'privilege'
  | 'read only'
  | 'deadlock'
  | 'serialization'
  | 'lock timeout'
  | 'statement timeout'
  | 'connection lost'
  | 'disk full'
  | 'constraint'
  | 'missing object'
  | 'existing object'
  | 'syntax'
  | 'other'

/** What is known about a failure and safe to tell: no value of a row, no user name. */
export interface Diagnosis {
  readonly kind: DatabaseErrorKind
  /** SQLSTATE, error number or the driver's code. */
  readonly code?: string | undefined
  readonly table?: string | undefined
  readonly column?: string | undefined
  readonly constraint?: string | undefined
  /** Names of schema objects in words. */
  readonly detail?: string | undefined
}

/** The fields that drivers set, each checked for its type, because anything can be thrown. */
export interface RawError {
  readonly message: string
  readonly code: string | undefined
  readonly errno: number | undefined
  readonly errcode: number | undefined
  readonly table: string | undefined
  readonly column: string | undefined
  readonly constraint: string | undefined
}
