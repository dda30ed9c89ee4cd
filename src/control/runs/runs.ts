import { sql } from 'kysely'
import { cancelRun } from '../../engine/apply/cancel.ts'
import type { RunRecord } from '../../engine/apply/record.ts'
import { textsReviewable } from '../../engine/review/open.ts'
import { RefusedError } from '../../shared/errors.ts'
import type { Activity } from '../activity/activity.ts'
import type { EngineSide } from '../installation.ts'
import type { Jobs } from '../jobs/jobs.ts'
import type { Plans } from '../plans/plans.ts'
import { wishToResume } from './resuming.ts'
import { readReviewed, review, type ReviewedFindings, type ReviewWish, takeReviewBack } from './reviews.ts'
import { readCursor, writeCursor } from '../store/cursor.ts'
import type { PolicyWork } from '../policies/work.ts'
import type { ControlStore } from '../store/store.ts'

export interface RunQuery {
  readonly limit: number
  readonly after?: string | undefined
  readonly state?: RunRecord['state'] | undefined
  readonly desk?: string | undefined
  /** Only runs that left places in masked texts which wait for somebody. */
  readonly texts?: 'open' | undefined
}

export interface RunsParts {
  readonly store: ControlStore
  readonly side: EngineSide
  readonly jobs: Pick<Jobs, 'send'>
  readonly plans: Pick<Plans, 'load' | 'resume' | 'requireOther'>
  readonly policies: Pick<PolicyWork, 'takeUp'>
  readonly activity: Activity
}

/**
 * Runs of an organization, as people look at them and steer them. Whom a run is about does not steer it, and does not say
 * what of theirs may stay: throws `own-account`.
 */
export interface Runs {
  /** A page, the latest first. */
  list(query: RunQuery): Promise<{ readonly items: readonly RunRecord[]; readonly next?: string }>
  /** Throws `no-such-run`. */
  get(id: string): Promise<RunRecord>
  /** What the last verification found, and what people said of it; undefined before there was one. Throws `no-such-run`. */
  findings(id: string): Promise<ReviewedFindings | undefined>
  /** Puts down what somebody who looked says of one finding. Throws `no-such-finding`, `review-ground` and `run-not-verified`. */
  review(id: string, finding: string, wish: ReviewWish): Promise<void>
  /** Takes that back. Throws `no-such-finding` and `run-not-verified`. */
  takeReviewBack(id: string, finding: string, by: string): Promise<void>
  /** The run as it is, and again whenever it has changed, until it has ended or the signal is aborted. */
  watch(id: string, signal: AbortSignal, everyMs?: number): AsyncGenerator<RunRecord>
  /** Asks a run at work to pause after its chunk. Throws `run-not-running`. */
  pause(id: string, by: string): Promise<void>
  /**
   * Lets a paused or failed run go on, as soon as the job that is at it has ended. Throws `run-not-paused`, and `plan-not-ready` where
   * nobody would carry it on.
   */
  resume(id: string, by: string): Promise<void>
  /** Gives a run up; one at work ends after its chunk. Throws `run-ended`. */
  cancel(id: string, by: string): Promise<void>
  /** Lets a run be looked at again. Throws `run-not-applied`. */
  verify(id: string, by: string): Promise<void>
}

export function openRuns(parts: RunsParts): Runs {
  const { store, side, jobs, plans, policies, activity } = parts
  const { runs } = side
  const note = (by: string, verb: string, id: string) =>
    activity.note({ by, verb, about: { kind: 'run', id } })
  const inState = async (id: string, states: readonly RunRecord['state'][], code: string) => {
    const record = await runs.load(id)
    if (!states.includes(record.state))
      throw new RefusedError(code, `the run ${id} is ${record.state}; expected ${states.join(' or ')}`, {
        facts: { runId: id, state: record.state },
      })
    return record
  }
  const requireOther = async (id: string, by: string) => plans.requireOther((await runs.load(id)).plan.id, by)
  return {
    list: (query) => listRuns(store, query),
    get: (id) => runs.load(id),
    findings: async (id) => {
      await runs.load(id)
      return readReviewed(parts, id)
    },
    review: async (id, finding, wish) => {
      await inState(id, reviewable, 'run-not-verified')
      await requireOther(id, wish.by)
      await review(parts, id, finding, wish)
    },
    takeReviewBack: async (id, finding, by) => {
      await inState(id, reviewable, 'run-not-verified')
      await requireOther(id, by)
      await takeReviewBack(parts, id, finding, by)
    },
    watch: (id, signal, everyMs = 500) => watch(parts, { id, signal, everyMs }),
    pause: async (id, by) => {
      await inState(id, ['running'], 'run-not-running')
      await requireOther(id, by)
      await store.transaction(async () => {
        await runs.request(id, 'pause')
        await note(by, 'run.pause', id)
      })
    },
    resume: async (id, by) => {
      const { plan } = await inState(id, ['paused', 'failed', 'running'], 'run-not-paused')
      await plans.requireOther(plan.id, by)
      await store.transaction(async () => {
        await wishToResume(store, id)
        const { state } = await plans.load(plan.id)
        // Failed under way: it is approved still, and only an approved plan is carried on.
        if (state !== 'approved') {
          await plans.resume(plan.id, by)
          await policies.takeUp(plan.id)
        } else await jobs.send('apply', { planId: plan.id }, { key: plan.id })
        await note(by, 'run.resume', id)
      })
    },
    cancel: async (id, by) => {
      await requireOther(id, by)
      await note(by, 'run.cancel', id)
      await cancelRun({ ...side, runId: id, operator: by })
    },
    verify: async (id, by) => {
      await inState(id, ['applied', 'findings'], 'run-not-applied')
      await requireOther(id, by)
      await store.transaction(async () => {
        await jobs.send('verify', { runId: id }, { key: id })
        await note(by, 'run.verify', id)
      })
    },
  }
}

/** Also of one that was given up: what was found there has to be dealt with all the same. */
const reviewable: readonly RunRecord['state'][] = ['findings', 'verified', 'cancelled']

async function listRuns(
  store: ControlStore,
  { limit, after, state, desk, texts }: RunQuery,
): Promise<{ readonly items: readonly RunRecord[]; readonly next?: string }> {
  let query = store.db
    .selectFrom('runs')
    .select(['id', 'started_at', 'record'])
    .orderBy('started_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
  if (state !== undefined) query = query.where('state', '=', state)
  if (desk !== undefined) query = query.where('desk', '=', desk)
  if (texts === 'open') query = query.where(hasOpenPlaces).where('state', 'in', [...textsReviewable])
  if (after !== undefined) {
    const { at, id } = readCursor(after)
    query = query.where((row) => row(row.refTuple('started_at', 'id'), '<', row.tuple(at, id)))
  }
  const rows = await query.execute()
  const shown = rows.slice(0, limit)
  const items = shown.map(({ record }) => record as RunRecord)
  const last = shown.at(-1)
  return rows.length > limit && last !== undefined
    ? { items, next: writeCursor({ at: last.started_at, id: last.id }) }
    : { items }
}

/** As `openPlaces` counts them, of the record in the database. */
const hasOpenPlaces = sql<boolean>`(
  select coalesce(sum((counts ->> 'uncertain')::int), 0)
  from jsonb_each(record #> '{texts,columns}') as masked (place, counts)
) > coalesce((record #>> '{texts,review,masked}')::int, 0) + coalesce((record #>> '{texts,review,left}')::int, 0)`

const ended: ReadonlySet<RunRecord['state']> = new Set(['verified', 'cancelled', 'restored'])

/** Looks again and again: what is told to many must not depend on messages that a database may drop. */
async function* watch(
  { side }: RunsParts,
  { id, signal, everyMs }: { readonly id: string; readonly signal: AbortSignal; readonly everyMs: number },
): AsyncGenerator<RunRecord> {
  let told = ''
  const isOver = () => signal.aborted
  while (!isOver()) {
    const record = await side.runs.load(id)
    const now = JSON.stringify(record)
    if (now !== told) yield record
    told = now
    if (ended.has(record.state)) return
    await pauseFor(everyMs, signal)
  }
}

function pauseFor(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    signal.addEventListener('abort', done)
  })
}
