import { applyPlan, resumeRun } from '../engine/apply/apply.ts'
import { isUndone, type RunRecord } from '../engine/apply/record.ts'
import { endOfPeriod } from '../engine/archive/store.ts'
import type { Plan } from '../engine/plan/document.ts'
import { type Verification, verifyRun } from '../engine/verify/verify.ts'
import { ExpungeError } from '../shared/errors.ts'
import type { Access } from './access/access.ts'
import type { Archives } from './archives/archives.ts'
import type { Replays } from './replays/replays.ts'
import type { Scans } from './scans/scans.ts'
import { type Activity, asWords } from './activity/activity.ts'
import { withDesk } from './desks/with-desk.ts'
import type { EngineSide } from './installation.ts'
import type { Holds } from './holds/holds.ts'
import type { JobAtHand, Jobs } from './jobs/jobs.ts'
import { leftOver } from './jobs/left-over.ts'
import { isPassing } from './jobs/passing.ts'
import { eachItsTurn } from './jobs/turns.ts'
import type { Notices } from './notices/notices.ts'
import type { Plans } from './plans/plans.ts'
import { applyLeftOver, verifyLeftOver } from './runs/lost.ts'
import { isToGoOn, mayGoOn } from './runs/resuming.ts'
import type { ControlStore } from './store/store.ts'
import type { Requests } from './requests/requests.ts'
import type { PolicyWork } from './policies/work.ts'

export interface WorkerParts {
  readonly store: ControlStore
  readonly activity: Pick<Activity, 'note'>
  readonly side: EngineSide
  readonly jobs: Jobs
  readonly plans: Plans
  readonly holds: Holds
  readonly requests: Pick<Requests, 'advance' | 'tick'>
  readonly policies: PolicyWork
  readonly notices: Notices
  readonly access: Pick<Access, 'make' | 'load' | 'tick'>
  readonly archives: Archives
  readonly replays: Pick<Replays, 'carryOut'>
  readonly scans: Pick<Scans, 'carryOut' | 'tick'>
  /** Jobs of each kind at once. */
  readonly atOnce?: number
  /** Share of the time to rest, from 0 to 0.95. */
  readonly pace?: number
  /** Root rows in a chunk at the most. */
  readonly chunkRows?: number
  /** Plans that would change more rows are refused when they are to be carried out, and runs that come to do so stop. */
  readonly maxRows?: number
}

/**
 * Takes jobs from now on: works plans out, carries approved ones out, verifies what was done, collects what persons ask for,
 * and sends notices. A job that this process does not finish, because it ends or is killed, is carried on by another where it
 * stands.
 */
export async function startWorker(parts: WorkerParts): Promise<void> {
  const {
    jobs,
    plans,
    requests,
    policies,
    notices,
    access,
    archives,
    holds,
    replays,
    scans,
    atOnce = 1,
  } = parts
  await jobs.work(
    'plan',
    async ({ planId }, { isLastTry }) => {
      await plans.make(planId, isLastTry)
      await policies.follow(planId)
      const { state, desk } = await plans.load(planId)
      if (state === 'ready' || state === 'refused')
        await notices.emit(`plan.${state}`, { plan: planId, desk })
    },
    { atOnce },
  )
  await jobs.work('apply', ({ planId }, job) => carryOut(parts, planId, job), { atOnce })
  await jobs.work('verify', ({ runId }) => lookAgain(parts, runId), { atOnce })
  await jobs.work('request', ({ requestId }) => requests.advance(requestId), { atOnce })
  await jobs.work('policy', (job, { isLastTry }) => policies.step(job, isLastTry), { atOnce })
  await jobs.work('access', ({ accessId }, job) => collect(parts, accessId, job), { atOnce })
  await jobs.work('notice', ({ noticeId }, job) => notices.deliver(noticeId, job), { atOnce })
  await jobs.work('webhook', ({ deliveryId }, job) => notices.deliveries.deliver(deliveryId, job), { atOnce })
  await jobs.work(
    'restore',
    (wish, job) =>
      archives.carryOut(wish, job, (desk, work) =>
        withDesk(parts.side, desk, ({ database }) => work(database)),
      ),
    { atOnce },
  )
  await jobs.work('replay', ({ replayId }, job) => replays.carryOut(replayId, job), { atOnce: 1 })
  await jobs.work('scan', ({ scanId }, job) => scans.carryOut(scanId, job), { atOnce: 1 })
  await jobs.work('expire', async () => {
    await archives.expire()
  })
  await jobs.everyMinute('requests', async () => {
    await requests.tick()
  })
  await jobs.everyMinute('policies', () => policies.tick())
  await jobs.everyMinute('scans', () => scans.tick())
  await jobs.everyMinute('runs', () =>
    eachAlone([() => applyLeftOver(parts), () => verifyLeftOver(parts), ...leftOver(parts)]),
  )
  await jobs.everyMinute('sweep', () =>
    eachAlone([() => access.tick(), () => holds.sweep(), () => archives.expire(), () => notices.sweep()]),
  )
}

function eachAlone(works: readonly (() => Promise<unknown>)[]): Promise<void> {
  return eachItsTurn(async (attempt) => {
    for (const work of works) await attempt(work)
  })
}

/** Collects a package, and lets its request go on from there at once: the look once a minute is for what was lost. */
async function collect(
  { access, jobs }: Pick<WorkerParts, 'access' | 'jobs'>,
  accessId: string,
  job: JobAtHand,
): Promise<void> {
  await access.make(accessId, job)
  const { request_id: requestId, state, made_at: made } = await access.load(accessId)
  // Of each try a job of its own: one that is at work may have looked already.
  const key = `${requestId}.${accessId}.${state}.${made?.getTime() ?? 0}`
  await jobs.send('request', { requestId }, { key })
}

/** Applies an approved plan, or goes on with its run; puts down what stands in its way for good. */
async function carryOut(parts: WorkerParts, planId: string, job: JobAtHand): Promise<void> {
  const { store, plans, policies } = parts
  try {
    let record = await workOn(parts, planId, job)
    // Resumed before it had paused: nobody else was sent for that.
    while (record?.state === 'paused' && (await isToGoOn(store, record.id)))
      record = await workOn(parts, planId, job)
  } catch (error) {
    if (isForLater(error, job.isLastTry)) throw error
    // Another process carries it out all this time; should it be lost, the plan is sent again.
    if (isBusy(error)) return
    await plans.fail(planId, error)
    await policies.follow(planId)
  }
}

/** The run as it is when nothing more can be done for now; nothing where there is none to work on, or its hours are over. */
async function workOn(
  { store, side, jobs, plans, policies, pace, chunkRows, maxRows }: WorkerParts,
  planId: string,
  { signal }: JobAtHand,
): Promise<RunRecord | undefined> {
  const hours = await policies.hours(planId)
  if (hours === 'closed') {
    await policies.waitForHours(planId)
    return undefined
  }
  const evening = new AbortController()
  const { desk, asked_by, approved_by, carried_digest, ...rest } = await plans.load(planId)
  if (rest.state !== 'approved') return undefined
  const plan = await plans.document(planId)
  const earlier = await side.runs.ofPlan(plan.digest)
  if (earlier !== undefined && isUndone(earlier)) return undefined
  if (earlier !== undefined && isOver(earlier)) {
    await sendOn(jobs, earlier)
    return undefined
  }
  // A person’s pause lasts until a person ends it.
  if (earlier !== undefined && !(await mayGoOn(store, earlier))) return undefined
  await expectEnd(jobs, planId, endOfPlan(plan, side.clock.now()))
  const record = await withDesk(side, desk, ({ database, stores }) => {
    const request = {
      ...side,
      database,
      stores,
      operator: asked_by,
      signal: AbortSignal.any([signal, evening.signal]),
      onProgress: () => {
        if (hours !== 'always' && side.clock.now() >= hours.closes) evening.abort()
      },
      ...(pace === undefined ? {} : { pace }),
      ...(chunkRows === undefined ? {} : { chunkRows }),
      ...(maxRows === undefined ? {} : { maxRows }),
    }
    return earlier === undefined
      ? applyPlan({
          ...request,
          plan,
          runs: beginning(side, plans, planId),
          ...(approved_by === null ? {} : { approver: approved_by }),
          ...(carried_digest === null ? {} : { carriedFrom: carried_digest }),
        })
      : resumeRun({ ...request, runId: earlier.id })
  })
  await expectEnd(jobs, record.id, record.archive?.until)
  await sendOn(jobs, record)
  if (record.state === 'paused' && evening.signal.aborted) {
    await policies.waitForHours(planId)
    return undefined
  }
  // Paused because this process is to end: the next one goes on.
  if (isUnfinished(record) && signal.aborted) throw new Interrupted(`the run ${record.id} goes on elsewhere`)
  return record
}

/** Runs that are begun while their plan is approved, and not after it was given up. */
function beginning({ runs }: EngineSide, plans: Pick<Plans, 'begin'>, planId: string): EngineSide['runs'] {
  return { ...runs, create: (record, plan) => plans.begin(planId, () => runs.create(record, plan)) }
}

const isForLater = (error: unknown, isLastTry: boolean) =>
  error instanceof Interrupted || (isPassing(error) && !isLastTry)
/** Another process works on it, or has begun it since this one looked. */
const isBusy = (error: unknown) =>
  error instanceof ExpungeError && (error.code === 'run-busy' || error.code === 'plan-used')

/** A process may have been killed between the end of a run and this: to verify what is verified does no harm. */
async function sendOn(jobs: Jobs, record: RunRecord): Promise<void> {
  if (isOver(record)) await jobs.send('verify', { runId: record.id }, { key: record.id })
}

/** At the latest a day after the period of a run that is begun today: should this process not come to tell exactly. */
function endOfPlan({ options }: Plan, now: Date): string | undefined {
  return options.undoDays === undefined ? undefined : endOfPeriod(now, options.undoDays + 1)
}

/** Lets the end of an undo period be kept, by whichever process is there then. */
async function expectEnd(jobs: Jobs, key: string, until: string | undefined): Promise<void> {
  if (until !== undefined) await jobs.send('expire', {}, { key, after: new Date(until) })
}

class Interrupted extends Error {}

const isOver = ({ state }: RunRecord) => state === 'applied' || state === 'findings' || state === 'verified'
const isUnfinished = ({ state }: RunRecord) => state === 'running' || state === 'paused'

async function lookAgain(parts: WorkerParts, runId: string): Promise<void> {
  const { side, jobs, plans, policies } = parts
  const { desk, operator, state, plan } = await side.runs.load(runId)
  if (state !== 'verified') {
    const looked = await withDesk(side, desk, ({ database, stores }) =>
      verifyRun({ ...side, database, stores, runId, operator }),
    )
    // Undone or given up meanwhile: there is nothing to look at any more.
    if (looked.outcome === 'could not' && !isOver(looked.record)) return
    if (looked.outcome === 'could not') throw notVerified(looked)
    await tellEnd(parts, looked.record)
  } else await tellEnd(parts, await side.runs.load(runId))
  const { request_id: requestId } = await plans.load(plan.id)
  if (requestId !== null) await jobs.send('request', { requestId }, { key: `${requestId}.${runId}.verified` })
  await policies.follow(plan.id)
}

/** It is tried again: what was not looked at has no findings, and is not verified. */
function notVerified({ record, error, notes }: Verification): ExpungeError {
  return new ExpungeError(
    error ?? 'not-verified',
    `the run ${record.id} could not be verified: ${notes.join('; ')}`,
    { facts: { runId: record.id } },
  )
}

/**
 * That a run is verified is told once, though the process that verified it may have been killed before it told so. Which
 * tickets it was is told as well: of those that were deleted nothing else on the desk tells it any more.
 */
async function tellEnd({ store, activity, notices, plans }: WorkerParts, record: RunRecord): Promise<void> {
  const { id, desk, plan, rows, incomplete } = record
  const verb = record.state === 'verified' ? 'run.verified' : 'run.findings'
  const facts = { desk, disposition: plan.disposition, rows, incomplete: incomplete.length }
  const numbers = await plans.numbers(plan.id)
  await store.transaction(async () => {
    if (verb === 'run.verified' && (await isTold(store, id))) return
    await activity.note({
      by: record.operator,
      verb,
      about: { kind: 'run', id },
      facts: { ...facts, plan: plan.id, numbers: asWords(numbers ?? []) },
    })
    await notices.emit(verb, { run: id, ...facts })
  })
}

async function isTold(store: ControlStore, runId: string): Promise<boolean> {
  const row = await store.db
    .selectFrom('activity')
    .select('number')
    .where('about_kind', '=', 'run')
    .where('about_id', '=', runId)
    .where('verb', '=', 'run.verified')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
