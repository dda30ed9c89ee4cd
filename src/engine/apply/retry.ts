import type { Session } from '../../database/database.ts'
import { DatabaseError } from '../../database/errors.ts'

const maxTries = 8

/** A transaction of Expunge's own bookkeeping, tried again when others were in its way: deadlocks, locks, conflicts. */
export async function retriedTransaction<T>(session: Session, work: () => Promise<T>): Promise<T> {
  // InnoDB's default would lock the gaps between keys as well, which is what such deadlocks are made of.
  const isolation = session.engine === 'mysql' ? ({ isolation: 'read committed' } as const) : {}
  for (let attempt = 1; ; attempt++) {
    try {
      return await session.transaction(work, isolation)
    } catch (error) {
      if (!(error instanceof DatabaseError) || !error.retryable || attempt >= maxTries) throw error
      await backOff(attempt)
    }
  }
}

/** Waits longer with every try, and never exactly as long as the one that was in the way. */
export async function backOff(attempt: number): Promise<void> {
  await new Promise((resolve) =>
    setTimeout(resolve, Math.min(2_000, 20 * 2 ** attempt) * (0.5 + Math.random())),
  )
}
