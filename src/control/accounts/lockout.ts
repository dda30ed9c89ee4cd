import { sql } from 'kysely'
import type { Clock } from '../../shared/clock.ts'
import type { Keyring } from '../../shared/keyring.ts'
import type { ControlStore } from '../store/store.ts'

/** Wrong passwords in a row after which an address has to wait. */
const freeTries = 5
const firstWaitMs = 30_000
const longestWaitMs = 3_600_000

/**
 * Makes guessing slow: after five wrong passwords in a row an address waits for half a minute, and twice as long after each
 * more, up to an hour. It counts for addresses that nobody has as well, so that waiting tells nothing; for all processes
 * together; and by a keyed digest, so that what was tried is not kept.
 */
export interface Lockout {
  /** When the next try is allowed; `undefined` when it is now. */
  lockedUntil(email: string): Promise<Date | undefined>
  failed(email: string): Promise<void>
  succeeded(email: string): Promise<void>
}

export function openLockout(store: ControlStore, keyring: Keyring, clock: Clock): Lockout {
  const digestOf = (email: string) => keyring.markerDigest(`sign-in ${email.trim().toLowerCase()}`)
  return {
    lockedUntil: async (email) => {
      const row = await store.db
        .selectFrom('account_locks')
        .select(['failures', 'failed_at'])
        .where('digest', '=', digestOf(email))
        .executeTakeFirst()
      if (row === undefined || row.failures < freeTries) return undefined
      const until = new Date(row.failed_at.getTime() + waitMs(row.failures))
      return until > clock.now() ? until : undefined
    },
    failed: async (email) => {
      const now = clock.now()
      await store.db
        .insertInto('account_locks')
        .values({ digest: digestOf(email), failures: 1, failed_at: now })
        .onConflict((conflict) =>
          conflict
            .column('digest')
            .doUpdateSet({ failures: sql<number>`account_locks.failures + 1`, failed_at: now }),
        )
        .execute()
      // Of addresses that were tried once and never again nothing stays.
      await store.db
        .deleteFrom('account_locks')
        .where('failed_at', '<', new Date(now.getTime() - 24 * longestWaitMs))
        .execute()
    },
    succeeded: async (email) => {
      await store.db.deleteFrom('account_locks').where('digest', '=', digestOf(email)).execute()
    },
  }
}

function waitMs(failures: number): number {
  return Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(20, failures - freeTries))
}
