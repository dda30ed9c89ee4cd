import { sql } from 'kysely'
import type { Session } from '../../database/database.ts'
import { DatabaseError } from '../../database/errors.ts'
import { limitWaiting } from './chunk.ts'
import type { Plan } from '../plan/document.ts'
import { withRunValues } from '../plan/statement.ts'

/**
 * Makes the plan's temporary indexes, runs `work`, and drops them whatever happened. Where the role may not make one,
 * the run goes on without it: slower, and no less right.
 */
export async function withTemporaryIndexes<T>(
  session: Session,
  plan: Plan,
  work: () => Promise<T>,
): Promise<T> {
  if (plan.temporaryIndexes.length > 0) await makeIndexes(session, plan)
  try {
    return await work()
  } finally {
    // Dropping waits for statements that still use the index, and must not be cut short.
    if (plan.temporaryIndexes.length > 0)
      await tolerant(() => limitWaiting(session, { lockMs: 60_000, statementMs: 600_000 }))
    for (const index of plan.temporaryIndexes)
      await tolerant(() => session.run(withRunValues(index.drop, {})))
  }
}

/** While the server waits for its lock on a table, it makes the desk's statements on that table wait, too. */
async function makeIndexes(session: Session, plan: Plan): Promise<void> {
  const giveBack = await limitMaking(session)
  try {
    for (const index of plan.temporaryIndexes)
      await tolerant(() => session.run(withRunValues(index.create, {})))
  } finally {
    await tolerant(giveBack)
  }
}

const making = { lockSeconds: 5, statementSeconds: 600 }

/** Limits the session for the making of indexes; returns what gives it the limits back that it had. */
async function limitMaking(session: Session): Promise<() => Promise<unknown>> {
  if (session.product === 'postgresql') {
    const limit = (lock: string, statement: string) =>
      session.run(
        sql`select set_config('lock_timeout', ${lock}, false), set_config('statement_timeout', ${statement}, false)`,
      )
    const { rows } = await session.run(
      sql`select current_setting('lock_timeout') as lock_limit, current_setting('statement_timeout') as statement_limit`,
    )
    await limit(`${making.lockSeconds}s`, `${making.statementSeconds}s`)
    return () => limit(String(rows[0]?.['lock_limit'] ?? '0'), String(rows[0]?.['statement_limit'] ?? '0'))
  }
  if (session.product === 'mariadb') {
    const limit = (lock: number, statement: number) =>
      session.run(
        sql`set session lock_wait_timeout = ${sql.lit(lock)}, max_statement_time = ${sql.lit(statement)}`,
      )
    const { rows } = await session.run(
      sql`select @@lock_wait_timeout as lock_limit, @@max_statement_time as statement_limit`,
    )
    await limit(making.lockSeconds, making.statementSeconds)
    return () => limit(Number(rows[0]?.['lock_limit']), Number(rows[0]?.['statement_limit']))
  }
  if (session.product !== 'mysql') return () => Promise.resolve()
  const limit = (lock: number) => session.run(sql`set session lock_wait_timeout = ${sql.lit(lock)}`)
  const { rows } = await session.run(sql`select @@lock_wait_timeout as lock_limit`)
  await limit(making.lockSeconds)
  return () => limit(Number(rows[0]?.['lock_limit']))
}

async function tolerant(attempt: () => Promise<unknown>): Promise<void> {
  try {
    await attempt()
  } catch (error) {
    // An index that a killed run left behind, a missing privilege, a lock that does not come, a lost connection.
    if (!(error instanceof DatabaseError)) throw error
  }
}
