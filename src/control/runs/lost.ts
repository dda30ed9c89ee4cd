import { type ExpressionBuilder, sql } from 'kysely'
import { parsePlan } from '../../engine/plan/document.ts'
import type { RunRecord } from '../../engine/apply/record.ts'
import type { EngineSide } from '../installation.ts'
import type { Jobs } from '../jobs/jobs.ts'
import type { ControlStore } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'

export interface LostParts {
  readonly store: ControlStore
  readonly side: Pick<EngineSide, 'clock' | 'keyring'>
  readonly jobs: Pick<Jobs, 'send'>
}

/** A run that is not verified so long after it was applied is looked at again. */
export const verifyAgainMs = 60 * 60_000
/** An approved plan that nobody works on so long after its approval is sent to workers again. */
export const applyAgainMs = 5 * 60_000
const mostAtOnce = 200

/**
 * Has every approved plan carried out or on whose job was lost, as after a restore of the queue or too many killed
 * processes. A plan that waits for its hours, or whose run a person paused and nobody resumed, stays. Harmless to repeat: of
 * jobs for one plan one is taken at a time.
 */
export async function applyLeftOver({ store, side, jobs }: LostParts): Promise<void> {
  const before = new Date(side.clock.now().getTime() - applyAgainMs)
  const rows = await store.db
    .selectFrom('plans')
    .select('id')
    .where('state', '=', 'approved')
    .where('approved_at', '<', before)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('runs')
            .select('runs.id')
            .whereRef('runs.plan_digest', '=', 'plans.digest')
            .where('runs.state', 'not in', ['running', 'failed'])
            .where((run) => run.not(goesOn(run))),
        ),
      ),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('policy_plans')
            .select('plan_id')
            .whereRef('policy_plans.plan_id', '=', 'plans.id')
            .where('waits_until', 'is not', null),
        ),
      ),
    )
    .orderBy('approved_at')
    .limit(mostAtOnce)
    .execute()
  for (const { id } of rows) await jobs.send('apply', { planId: id }, { key: id })
}

/** A paused run that is to be taken up: no person paused it, or one has resumed it. */
function goesOn(eb: ExpressionBuilder<Tables, 'runs'>) {
  return eb.and([
    eb('runs.state', '=', 'paused'),
    eb.or([
      eb(sql`coalesce(runs.record ->> 'pausedBecause', 'asked')`, '=', 'interrupted'),
      eb.exists(
        eb
          .selectFrom('run_wishes')
          .select('run_wishes.run_id')
          .whereRef('run_wishes.run_id', '=', 'runs.id')
          .where('run_wishes.wish', '=', 'resume'),
      ),
    ]),
  ])
}

/**
 * Has every run looked at again that was applied long ago and was not verified: what could not be done then, as its desk
 * was away for days, may be done now. Harmless to repeat.
 */
export async function verifyLeftOver({ store, side, jobs }: LostParts): Promise<void> {
  const before = new Date(side.clock.now().getTime() - verifyAgainMs)
  const rows = await store.db
    .selectFrom('runs')
    .innerJoin('plans', 'plans.digest', 'runs.plan_digest')
    .select(['runs.id', 'runs.record', 'plans.id as plan_id', 'plans.document'])
    .where('runs.state', '=', 'applied')
    .where('runs.started_at', '<', before)
    .where('plans.state', '=', 'approved')
    .orderBy('runs.started_at', 'desc')
    .limit(mostAtOnce)
    .execute()
  for (const { id, record, plan_id: planId, document } of rows) {
    const { updated, replayOf } = record as RunRecord
    if (replayOf !== undefined || new Date(updated) >= before || document === null) continue
    // Given up after it was applied: its person can no longer be searched for.
    const isSealed = parsePlan(document, `plan ${planId}`).sealed !== undefined
    if (isSealed && !(await side.keyring.hasSeal(planId))) continue
    await jobs.send('verify', { runId: id }, { key: id })
  }
}
