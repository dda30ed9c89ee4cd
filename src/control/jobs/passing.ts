import type { DatabaseErrorKind } from '../../database/diagnosis.ts'
import { DatabaseError } from '../../database/errors.ts'
import { ExpungeError } from '../../shared/errors.ts'

/** True for a failure that may be none the next time: a connection, a lock, a run that another process still holds. */
export function isPassing(error: unknown): boolean {
  if (error instanceof DatabaseError) return passing.has(error.kind)
  if (error instanceof ExpungeError) return error.code === 'run-busy' || error.code === 'busy'
  // Not foreseen: it is tried again, and told when it stays.
  return true
}

const passing: ReadonlySet<DatabaseErrorKind> = new Set([
  'connection lost',
  'unreachable',
  'deadlock',
  'serialization',
  'lock timeout',
  'statement timeout',
])
