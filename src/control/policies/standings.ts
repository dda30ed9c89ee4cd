import { nextDue } from '../../engine/policy/schedule.ts'
import type { PolicyParts } from './parts.ts'
import { enabledVersions, latestVersions, type PolicyVersion } from './versions.ts'

/** How a policy stands: what was written last, what of it runs, and how that went. */
export interface PolicyStanding {
  readonly latest: PolicyVersion
  /** The version that runs by itself; it may be an earlier one. */
  readonly enabled?: number
  /** When it runs next; none on completion, and where nothing is enabled. */
  readonly nextDue?: Date
  readonly last?: LastResult
}

/** What a policy did last: its latest occurrence, or on completion its latest plan. */
export interface LastResult {
  readonly at: Date
  readonly state: 'working' | 'done' | 'failed'
  readonly tickets: number
}

/** Every policy, by id. */
export async function standings({
  store,
  side,
}: Pick<PolicyParts, 'store' | 'side'>): Promise<readonly PolicyStanding[]> {
  const now = side.clock.now()
  const enabled = new Map((await enabledVersions(store)).map((version) => [version.policy_id, version]))
  const last = new Map([...(await lastPlans(store)), ...(await lastOccurrences(store))])
  return (await latestVersions(store)).map((latest) => {
    const running = enabled.get(latest.policy_id)
    const result = last.get(latest.policy_id)
    const due = running === undefined ? undefined : nextOf(running, now)
    return {
      latest,
      ...(running === undefined ? {} : { enabled: running.version }),
      ...(due === undefined ? {} : { nextDue: due }),
      ...(result === undefined ? {} : { last: result }),
    }
  })
}

function nextOf({ policy: { schedule, time_zone } }: PolicyVersion, now: Date): Date | undefined {
  return schedule === undefined ? undefined : nextDue({ cron: schedule, timeZone: time_zone }, now)
}

type Results = readonly (readonly [string, LastResult])[]

async function lastOccurrences(store: PolicyParts['store']): Promise<Results> {
  const rows = await store.db
    .selectFrom('policy_occurrences')
    .distinctOn('policy_id')
    .select(['policy_id', 'due_at', 'state', 'tickets'])
    .orderBy('policy_id')
    .orderBy('due_at', 'desc')
    .execute()
  return rows.map(({ policy_id, due_at: at, state, tickets }) => [policy_id, { at, state, tickets }])
}

/** Where no schedule makes occurrences. */
async function lastPlans(store: PolicyParts['store']): Promise<Results> {
  const rows = await store.db
    .selectFrom('policy_plans')
    .distinctOn('policy_id')
    .select(['policy_id', 'asked_at', 'ended_at', 'state', 'tickets'])
    .where('due_at', 'is', null)
    .orderBy('policy_id')
    .orderBy('asked_at', 'desc')
    .execute()
  return rows.map(({ policy_id, asked_at, ended_at, state, tickets }) => [
    policy_id,
    {
      at: ended_at ?? asked_at,
      state: state === 'failed' ? state : state === 'done' || state === 'nothing' ? 'done' : 'working',
      tickets: state === 'done' ? tickets : 0,
    },
  ])
}
