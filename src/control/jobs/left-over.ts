import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { EngineSide } from '../installation.ts'
import type { ControlStore } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import type { Jobs } from './jobs.ts'

export interface LeftOverParts {
  readonly store: ControlStore
  readonly side: Pick<EngineSide, 'clock'>
  readonly jobs: Pick<Jobs, 'send'>
}

/** What waits so long for a worker is sent to workers again. */
export const sendAgainMs = 5 * 60_000
const mostAtOnce = 200

/**
 * Sends again what was lost on its way, as after a restore without the queue or too many killed processes: plans and
 * simulations to be worked out, occurrences to be carried on, packages to be collected, replays and scans to be carried out. Harmless to
 * repeat, and for what is at work nothing is sent: of jobs for the same thing one is taken at a time.
 */
export function leftOver(parts: LeftOverParts): readonly (() => Promise<void>)[] {
  const looks = [planLeftOver, simulateLeftOver, occurLeftOver, collectLeftOver, replayLeftOver, scanLeftOver]
  return looks.map((look) => () => look(parts))
}

async function planLeftOver(parts: LeftOverParts): Promise<void> {
  for (const id of await waiting(parts, 'plans', 'asked_at'))
    await parts.jobs.send('plan', { planId: id }, { key: id })
}

async function simulateLeftOver(parts: LeftOverParts): Promise<void> {
  for (const id of await waiting(parts, 'policy_simulations', 'at'))
    await parts.jobs.send('policy', { does: 'simulate', simulationId: id }, { key: id })
}

/** Occurrences that no plan is open of: what comes next of them was to be found out. */
async function occurLeftOver({ store, side, jobs }: LeftOverParts): Promise<void> {
  const rows = await store.db
    .selectFrom('policy_occurrences')
    .select(['policy_id', 'due_at'])
    .where('state', '=', 'working')
    .where((eb) => isLongAgo(eb, 'began_at', side.clock.now()))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('policy_plans')
            .select('plan_id')
            .whereRef('policy_plans.policy_id', '=', 'policy_occurrences.policy_id')
            .whereRef('policy_plans.due_at', '=', 'policy_occurrences.due_at')
            .where('policy_plans.state', 'in', ['planning', 'asking', 'running']),
        ),
      ),
    )
    .orderBy('began_at')
    .limit(mostAtOnce)
    .execute()
  for (const { policy_id: policyId, due_at } of rows) {
    const dueAt = due_at.toISOString()
    await jobs.send('policy', { does: 'occur', policyId, dueAt }, { key: `${policyId}@${dueAt}` })
  }
}

/** Packages that wait for no later try: nobody began, or whoever did is gone; a try that begins takes the place of theirs. */
async function collectLeftOver({ store, side, jobs }: LeftOverParts): Promise<void> {
  const rows = await store.db
    .selectFrom('access_packages')
    .select('id')
    .where('state', 'in', ['waiting', 'incomplete'])
    .where('next_try_at', 'is', null)
    .where((eb) => isLongAgo(eb, 'asked_at', side.clock.now()))
    .orderBy('asked_at')
    .limit(mostAtOnce)
    .execute()
  for (const { id } of rows) await jobs.send('access', { accessId: id }, { key: id })
}

async function replayLeftOver(parts: LeftOverParts): Promise<void> {
  for (const id of await waiting(parts, 'replays', 'asked_at'))
    await parts.jobs.send('replay', { replayId: id }, { key: id })
}

async function scanLeftOver(parts: LeftOverParts): Promise<void> {
  for (const id of await waiting(parts, 'scans', 'asked_at'))
    await parts.jobs.send('scan', { scanId: id }, { key: id })
}

/** Ids of what was asked for long ago, and waits as it did then; the oldest first. */
async function waiting<T extends 'plans' | 'policy_simulations' | 'replays' | 'scans'>(
  { store, side }: LeftOverParts,
  table: T,
  since: T extends 'policy_simulations' ? 'at' : 'asked_at',
): Promise<readonly string[]> {
  // All of them have an id, a state, and a column of this kind; Kysely asks for one table at a time.
  const [from, column] = [table as 'plans', since as 'asked_at']
  const rows = await store.db
    .selectFrom(from)
    .select('id')
    .where('state', '=', 'waiting')
    .where((eb) => isLongAgo(eb, column, side.clock.now()))
    .orderBy(column)
    .limit(mostAtOnce)
    .execute()
  return rows.map(({ id }) => id)
}

/** Also in the future: a clock may have run ahead. */
function isLongAgo<T extends keyof Tables>(
  eb: ExpressionBuilder<Tables, T>,
  column: Parameters<ExpressionBuilder<Tables, T>['ref']>[0],
  now: Date,
): Expression<SqlBool> {
  return eb.or([
    eb(eb.ref(column), '<', new Date(now.getTime() - sendAgainMs) as never),
    eb(eb.ref(column), '>', now as never),
  ])
}
