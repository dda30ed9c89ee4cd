import type { Session } from '../../database/database.ts'
import { DatabaseError } from '../../database/errors.ts'
import { limitWaiting } from './chunk.ts'
import type { Plan } from '../plan/document.ts'
import { withRunValues } from '../plan/statement.ts'

/**
 * Makes the plan's temporary indexes, runs `work`, and drops them whatever happened. Where the role may not make one,
 * the run goes on without it: slower, and no less right.
 */
export async function withTemporaryIndexes<T>(session: Session, plan: Plan, work: () => Promise<T>): Promise<T> {
  for (const index of plan.temporaryIndexes) await tolerant(() => session.run(withRunValues(index.create, {})))
  try {
    return await work()
  } finally {
    // Dropping waits for statements that still use the index, and must not be cut short.
    if (plan.temporaryIndexes.length > 0) await tolerant(() => limitWaiting(session, { lockMs: 60_000, statementMs: 600_000 }))
    for (const index of plan.temporaryIndexes) await tolerant(() => session.run(withRunValues(index.drop, {})))
  }
}

async function tolerant(attempt: () => Promise<unknown>): Promise<void> {
  try {
    await attempt()
  } catch (error) {
    // An index that a killed run left behind, a missing privilege, a lock that does not come, a lost connection.
    if (!(error instanceof DatabaseError)) throw error
  }
}
