import type { PGlite } from '@electric-sql/pglite'
import type { Kysely } from 'kysely'
import { RefusedError } from '../../shared/errors.ts'
import type { Tables } from './tables.ts'

/** What differs between a server and the embedded database. */
export interface Backend {
  readonly root: Kysely<Tables>
  /** For the job queue, which has tables and connections of its own. */
  readonly address: { readonly server: string } | { readonly embedded: PGlite }
  /**
   * Keeps everybody else out of `name` while `work` runs, on every machine; the lock ends with the process that holds it.
   * Throws `RefusedError` `busy` at once when somebody else has it.
   */
  readonly exclusively: <T>(name: string, work: () => Promise<T>) => Promise<T>
  readonly close: () => Promise<void>
}

/** What `exclusively` throws when somebody else is at work. */
export function busy(name: string): RefusedError {
  return new RefusedError('busy', `somebody else is at work on ${name}`, { facts: { name } })
}
