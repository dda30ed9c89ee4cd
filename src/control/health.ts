import { sql } from 'kysely'
import { openStates } from './requests/states.ts'
import type { ControlStore } from './store/store.ts'

/** How much of each there is, by state: for metrics, and for whoever wants to know whether something is stuck. */
export interface Load {
  readonly plans: Readonly<Record<string, number>>
  readonly runs: Readonly<Record<string, number>>
  readonly jobs: Readonly<Record<string, number>>
  /** Those that are not over. */
  readonly requests: Readonly<Record<string, number>>
}

/** True when the database answers. */
export async function isReady(store: ControlStore): Promise<boolean> {
  try {
    await sql`select 1`.execute(store.db)
    return true
  } catch {
    return false
  }
}

export async function loadOf(store: ControlStore): Promise<Load> {
  const count = store.db.fn.countAll<number | string>()
  const plans = await store.db
    .selectFrom('plans')
    .select(['state', count.as('count')])
    .groupBy('state')
    .execute()
  const runs = await store.db
    .selectFrom('runs')
    .select(['state', count.as('count')])
    .groupBy('state')
    .execute()
  const requests = await store.db
    .selectFrom('requests')
    .select(['state', count.as('count')])
    .where('state', 'in', openStates)
    .groupBy('state')
    .execute()
  const { rows: jobs } = await sql<{ state: string; count: number | string }>`
    select name || ' ' || state as state, count(*) as count
    from expunge_jobs.job where state in ('created', 'retry', 'active', 'failed')
    group by name, state`.execute(store.db)
  return { plans: byState(plans), runs: byState(runs), jobs: byState(jobs), requests: byState(requests) }
}

function byState(
  rows: readonly { readonly state: string; readonly count: number | string }[],
): Readonly<Record<string, number>> {
  return Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)]))
}
