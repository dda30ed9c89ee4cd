import type { RunRecord } from '../../engine/apply/record.ts'
import { heldAmong } from '../../engine/policy/tickets.ts'
import { ExpungeError, RefusedError } from '../../shared/errors.ts'
import type { PlanRecord } from '../plans/plans.ts'
import { endOccurrence } from './occurrences.ts'
import { actorOf, askDesk, type PolicyParts } from './parts.ts'
import type { PolicyPlan } from './policies.ts'
import { versionOf } from './versions.ts'

/** How the work on a plan ended. */
type Outcome =
  | { readonly kind: 'done'; readonly run: RunRecord }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'failed'; readonly error: ExpungeError }

/**
 * Looks what became of a plan that a policy made, and takes the next step: approves it within the limit, or lets it wait
 * for a person; once it was carried out, remembers what was taken. Harmless to repeat, and nothing for any other plan.
 */
export async function followPlan(parts: PolicyParts, planId: string): Promise<void> {
  const row = await parts.store.db
    .selectFrom('policy_plans')
    .selectAll()
    .where('plan_id', '=', planId)
    .where('state', 'in', ['planning', 'asking', 'running'])
    .executeTakeFirst()
  if (row === undefined) return
  const plan = await parts.plans.load(planId)
  if (plan.state === 'ready' && row.state === 'planning') return judge(parts, row, plan)
  if (plan.state === 'approved') return watch(parts, row, plan)
  const outcome = outcomeOf(plan)
  if (outcome !== undefined) await settle(parts, row, outcome)
}

function outcomeOf({ state, problem }: PlanRecord): Outcome | undefined {
  if (state === 'waiting' || state === 'ready' || state === 'approved') return undefined
  // Opened again, or held, between being found and being planned.
  if (problem !== null && ['empty-selection', 'all-retained'].includes(problem.code))
    return { kind: 'nothing' }
  const { code, message } = problem ?? { code: `plan-${state}`, message: `the plan was ${state}` }
  return { kind: 'failed', error: new ExpungeError(code, message) }
}

/** Whoever enabled the policy has approved what it plans, as long as that is about what was simulated. */
async function judge(parts: PolicyParts, row: PolicyPlan, plan: PlanRecord): Promise<void> {
  const { store, plans, activity } = parts
  const { digest } = plan
  const asks = row.found > row.allowed
  const stopped = await store.transaction(async () => {
    const { enabled_by, state } = await lockedVersion(parts, row)
    if (state !== 'enabled' || enabled_by === null || digest === null) return policyStopped(state)
    if (!(await moveOn(parts, row, ['planning'], asks ? 'asking' : 'running'))) return
    if (!asks) await plans.approve(row.plan_id, digest, enabled_by)
    await activity.note({
      by: actorOf(row.policy_id),
      verb: asks ? 'policy.asked' : 'plan.approved',
      about: { kind: 'plan', id: row.plan_id },
      facts: {
        policy: row.policy_id,
        version: row.version,
        found: row.found,
        allowed: row.allowed,
        standing: enabled_by,
      },
    })
    return undefined
  })
  if (stopped === undefined) return
  await plans.discard(row.plan_id)
  await settle(parts, row, { kind: 'failed', error: stopped })
}

/** Who stops the policy at this moment waits until its plan is approved, and the plan is not begun then. */
function lockedVersion({ store }: PolicyParts, { policy_id, version }: PolicyPlan) {
  return store.db
    .selectFrom('policy_versions')
    .select(['enabled_by', 'state'])
    .where('policy_id', '=', policy_id)
    .where('version', '=', version)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

/** Why a plan of a policy is not carried out that was paused, disabled or replaced meanwhile. */
export function policyStopped(state: string): RefusedError {
  return new RefusedError('policy-stopped', `the policy was ${state} before its plan was carried out`)
}

/** An approved plan: its run may be under way, or over. */
async function watch(parts: PolicyParts, row: PolicyPlan, { digest }: PlanRecord): Promise<void> {
  // Somebody said yes to what was too much for the policy alone.
  if (row.state === 'asking') await moveOn(parts, row, ['asking'], 'running')
  const run = digest === null ? undefined : await parts.side.runs.ofPlan(digest)
  if (run === undefined) return
  if (run.state === 'verified' || run.state === 'findings') return settle(parts, row, { kind: 'done', run })
  if (run.state === 'cancelled')
    await settle(parts, row, {
      kind: 'failed',
      error: new RefusedError('run-cancelled', `the run ${run.id} was cancelled`),
    })
}

async function moveOn(
  { store }: PolicyParts,
  { plan_id }: PolicyPlan,
  from: readonly PolicyPlan['state'][],
  to: PolicyPlan['state'],
): Promise<boolean> {
  const { numUpdatedRows } = await store.db
    .updateTable('policy_plans')
    .set({ state: to })
    .where('plan_id', '=', plan_id)
    .where('state', 'in', from)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/**
 * Remembers what was taken, gives back what was not, and carries the occurrence on. What a failed plan was about is free for
 * others, and stays noted with it: its run may be let go on.
 */
async function settle(parts: PolicyParts, row: PolicyPlan, outcome: Outcome): Promise<void> {
  const { store, side, jobs } = parts
  const { policy_id, plan_id, due_at } = row
  const held = outcome.kind === 'failed' ? [] : await heldOf(parts, row)
  await store.transaction(async () => {
    const { numUpdatedRows } = await store.db
      .updateTable('policy_plans')
      .set({
        state: outcome.kind,
        run_id: outcome.kind === 'done' ? outcome.run.id : null,
        ended_at: side.clock.now(),
      })
      .where('plan_id', '=', plan_id)
      .where('state', 'in', ['planning', 'asking', 'running'])
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return
    if (due_at === null) return settleCompletions(parts, row, outcome, held)
    await settleTickets(parts, row, outcome, held)
    if (outcome.kind === 'failed') return endOccurrence(parts, { policy_id, due_at }, outcome.error)
    if (outcome.kind === 'done')
      await addUp(parts, { policy_id, due_at, tickets: row.tickets - held.length }, outcome.run)
    const job = { does: 'occur', policyId: policy_id, dueAt: due_at.toISOString() } as const
    const key = `${policy_id}@${job.dueAt}`
    // The job that asked for the plan may be about to end; it does not carry on any more.
    if (!(await jobs.send('policy', job, { key })))
      await jobs.send('policy', job, { key: `${key} after ${plan_id}` })
  })
}

/** Tickets of the plan that something holds: they were left alone, and wait. */
async function heldOf({ store, side }: PolicyParts, row: PolicyPlan): Promise<readonly string[]> {
  const { policy } = await versionOf(store, row.policy_id, row.version)
  if (policy.data === 'persons_without_tickets') return []
  const table = row.due_at === null ? 'completions' : 'policy_tickets'
  const rows = await store.db.selectFrom(table).select('number').where('plan_id', '=', row.plan_id).execute()
  const numbers = rows.map(({ number }) => number)
  return askDesk(side, policy.desk, async (asked) => [...(await heldAmong(asked, numbers))])
}

async function settleTickets(
  { store }: PolicyParts,
  { plan_id }: PolicyPlan,
  { kind }: Outcome,
  held: readonly string[],
): Promise<void> {
  if (kind === 'failed') return
  if (held.length > 0)
    await store.db
      .deleteFrom('policy_tickets')
      .where('plan_id', '=', plan_id)
      .where('number', 'in', held)
      .execute()
  await store.db.updateTable('policy_tickets').set({ is_done: true }).where('plan_id', '=', plan_id).execute()
}

const tryAgainMs = 86_400_000

async function settleCompletions(
  { store, side, activity }: PolicyParts,
  row: PolicyPlan,
  { kind }: Outcome,
  held: readonly string[],
): Promise<void> {
  const { plan_id, policy_id } = row
  const ofPlan = store.db
    .updateTable('completions')
    .where('plan_id', '=', plan_id)
    .where('state', '=', 'planned')
  const now = side.clock.now()
  const waitOn = { state: 'waiting' as const, due_at: new Date(now.getTime() + tryAgainMs) }
  if (kind === 'failed') await ofPlan.set(waitOn).execute()
  else {
    if (held.length > 0)
      await ofPlan
        .set({ ...waitOn, plan_id: null, held_at: now })
        .where('number', 'in', held)
        .execute()
    await ofPlan.set({ state: 'done' }).execute()
  }
  await activity.note({
    by: actorOf(policy_id),
    verb: kind === 'failed' ? 'policy.failed' : 'policy.ran',
    about: { kind: 'policy', id: policy_id },
    facts: { version: row.version, plan: plan_id, tickets: row.tickets - held.length, held: held.length },
  })
}

async function addUp(
  { store }: PolicyParts,
  {
    policy_id,
    due_at,
    tickets,
  }: { readonly policy_id: string; readonly due_at: Date; readonly tickets: number },
  run: RunRecord,
): Promise<void> {
  await store.db
    .updateTable('policy_occurrences')
    .set(({ eb }) => ({
      tickets: eb('tickets', '+', tickets),
      rows: eb('rows', '+', run.rows),
      incomplete: eb('incomplete', '+', run.incomplete.length),
    }))
    .where('policy_id', '=', policy_id)
    .where('due_at', '=', due_at)
    .execute()
}
