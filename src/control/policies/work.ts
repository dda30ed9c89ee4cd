import { closesAt, opensAfter, type Window } from '../../engine/policy/window.ts'
import {
  completeTickets,
  desksToPoll,
  isForCompletions,
  noticeCompletions,
  policiesToComplete,
} from '../completions/completions.ts'
import { forgetCalls } from '../completions/webhook.ts'
import type { PolicyJob } from '../jobs/jobs.ts'
import { type Attempt, eachItsTurn } from '../jobs/turns.ts'
import { followPlan, policyStopped } from './following.ts'
import { beginOccurrence, carryOccurrenceOn } from './occurrences.ts'
import type { PolicyParts } from './parts.ts'
import { takeUpAgain } from './taking-up.ts'
import { workOutSimulation } from './simulations.ts'
import { enabledVersions, type PolicyVersion, versionOfPlan } from './versions.ts'

/** What makes policies run; every step may be done again, by any process. */
export interface PolicyWork {
  /** Looks what is due, and what became of plans. Throws the first failure at the end: one policy stops no other. */
  tick(): Promise<void>
  /** Does one step. */
  step(job: PolicyJob, isLastTry: boolean): Promise<void>
  /** Takes note that something happened to a plan; nothing where no policy made it. */
  follow(planId: string): Promise<void>
  /** Takes note that the failed run of a plan is let go on; nothing where no policy made it. */
  takeUp(planId: string): Promise<void>
  /**
   * Until when a plan may be worked on; `always` where no policy says so. Throws `RefusedError` `policy-stopped` for one
   * that was not begun before its policy was paused, disabled or replaced.
   */
  hours(planId: string): Promise<{ readonly closes: Date } | 'closed' | 'always'>
  /** Has a plan carried on when its hours begin. */
  waitForHours(planId: string): Promise<void>
}

export function openPolicyWork(parts: PolicyParts): PolicyWork {
  return {
    tick: () => eachItsTurn((attempt) => tick(parts, attempt)),
    step: (job, isLastTry) => step(parts, job, isLastTry),
    follow: (planId) => followPlan(parts, planId),
    takeUp: (planId) => takeUpAgain(parts, planId),
    hours: async (planId) => {
      const version = await versionOfPlan(parts.store, planId)
      if (version === undefined) return 'always'
      await refuseStopped(parts, planId, version)
      const window = windowOf(version)
      if (window === undefined) return 'always'
      const closes = closesAt(window, parts.side.clock.now())
      return closes === undefined ? 'closed' : { closes }
    },
    waitForHours: async (planId) => {
      const version = await versionOfPlan(parts.store, planId)
      const window = version === undefined ? undefined : windowOf(version)
      if (window === undefined) return
      await parts.store.db
        .updateTable('policy_plans')
        .set({ waits_until: opensAfter(window, parts.side.clock.now()) })
        .where('plan_id', '=', planId)
        .execute()
    },
  }
}

function step(parts: PolicyParts, job: PolicyJob, isLastTry: boolean): Promise<void> {
  switch (job.does) {
    case 'simulate':
      return workOutSimulation(parts, job.simulationId, isLastTry)
    case 'occur':
      return carryOccurrenceOn(parts, { policyId: job.policyId, dueAt: new Date(job.dueAt) }, isLastTry)
    case 'follow':
      return followPlan(parts, job.planId)
    case 'notice':
      return noticeCompletions(parts, job)
    case 'complete':
      return completeTickets(parts, job.policyId)
  }
}

async function tick(parts: PolicyParts, attempt: Attempt): Promise<void> {
  const each = async <T>(items: readonly T[], work: (item: T) => Promise<unknown>) => {
    for (const item of items) await attempt(() => work(item))
  }
  const { jobs } = parts
  await attempt(() => putSinceRight(parts))
  await each(
    (await enabledVersions(parts.store)).filter((version) => !isForCompletions(version)),
    (version) => beginOccurrence(parts, version),
  )
  await each(await plansInHours(parts), (planId) => carryOn(parts, planId))
  await each(await openPlans(parts), (planId) =>
    jobs.send('policy', { does: 'follow', planId }, { key: `follow ${planId}` }),
  )
  await each(await desksToPoll(parts), (desk) =>
    jobs.send('policy', { does: 'notice', desk }, { key: `notice ${desk}` }),
  )
  await each(await policiesToComplete(parts), (policyId) =>
    jobs.send('policy', { does: 'complete', policyId }, { key: `complete ${policyId}` }),
  )
  await attempt(() => forgetCalls(parts))
}

/** What was enabled by a clock that ran ahead runs from now on: the moment that it was enabled has been. */
async function putSinceRight({ store, side }: PolicyParts): Promise<void> {
  const now = side.clock.now()
  await store.db
    .updateTable('policy_versions')
    .set({ runs_since: now })
    .where('state', '=', 'enabled')
    .where('runs_since', '>', now)
    .execute()
}

async function openPlans({ store }: PolicyParts): Promise<readonly string[]> {
  const rows = await store.db
    .selectFrom('policy_plans')
    .innerJoin('plans', 'plans.id', 'policy_plans.plan_id')
    .select('policy_plans.plan_id')
    .where('policy_plans.state', 'in', ['planning', 'asking', 'running'])
    .where('plans.state', '!=', 'waiting')
    .execute()
  return rows.map(({ plan_id }) => plan_id)
}

/** Plans that waited for their hours, which have begun. */
async function plansInHours({ store, side }: PolicyParts): Promise<readonly string[]> {
  const rows = await store.db
    .selectFrom('policy_plans')
    .select('plan_id')
    .where('waits_until', '<=', side.clock.now())
    .execute()
  return rows.map(({ plan_id }) => plan_id)
}

async function carryOn({ store, side, jobs }: PolicyParts, planId: string): Promise<void> {
  await store.transaction(async () => {
    const row = await store.db
      .updateTable('policy_plans')
      .set({ waits_until: null })
      .where('plan_id', '=', planId)
      .where('waits_until', '<=', side.clock.now())
      .executeTakeFirst()
    if (row.numUpdatedRows === 0n) return
    await jobs.send('apply', { planId }, { key: planId })
  })
}

/** What runs, ends; what only waits, for its hours or for a yes, is not begun any more. */
async function refuseStopped(
  { plans, side }: PolicyParts,
  planId: string,
  { state }: PolicyVersion,
): Promise<void> {
  if (state === 'enabled') return
  const { digest } = await plans.load(planId)
  if (digest !== null && (await side.runs.ofPlan(digest)) !== undefined) return
  throw policyStopped(state)
}

function windowOf({ policy }: PolicyVersion): Window | undefined {
  if (policy.window === undefined) return undefined
  const { from, to, days } = policy.window
  return { from, to, ...(days === undefined ? {} : { days }), timeZone: policy.time_zone }
}
