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
  /**
   * Runs `work` while nobody has `name` alone, together with others who share it. `confirm` throws when the lock was lost
   * meanwhile, with the connection that held it.
   */
  readonly shared: <T>(name: string, work: (confirm: () => Promise<void>) => Promise<T>) => Promise<T>
  /** Waits until nobody shares `name`, and runs `work`; those who come later wait for it. */
  readonly alone: <T>(name: string, work: () => Promise<T>) => Promise<T>
  readonly close: () => Promise<void>
}

/** How long somebody waits for a lock that others share. */
export const lockWaitMs = 150_000

/** What `exclusively` throws when somebody else is at work. */
export function busy(name: string): RefusedError {
  return new RefusedError('busy', `somebody else is at work on ${name}`, { facts: { name } })
}
