import type { TextAnalyzer } from '../recognition/presidio.ts'
import type { Database, Session } from '../../database/database.ts'
import { DatabaseError } from '../../database/errors.ts'
import { type Clock } from '../../shared/clock.ts'
import { ExpungeError, messageOf, RefusedError } from '../../shared/errors.ts'
import type { Keyring } from '../../shared/keyring.ts'
import type { ArchiveStore } from '../archive/store.ts'
import type { HoldStore } from '../hold/hold.ts'
import type { LedgerKind } from '../ledger/facts.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { rowsIn } from '../plan/count.ts'
import { newId } from '../plan/ids.ts'
import type { Plan } from '../plan/document.ts'
import { archiveFrom, beginArchive, undoDaysOf } from './archiving.ts'
import { addCounts } from './chunk.ts'
import { appliedFacts, recordError, startedFacts } from './facts.ts'
import { withLocations, workOutside } from './outside.ts'
import type { ReadSecret } from '../outside/secrets.ts'
import { analyzerFor, openPlan, type OpenPlan, planOfRun } from './open.ts'
import { isUndone, type RunRecord, type RunStore } from './record.ts'
import {
  type Checkpoint,
  deskState,
  localState,
  placeOfCheckpoints,
  type RunState,
  startOfRun,
} from './state.ts'
import type { ApplyProgress } from './progress.ts'
import { type Workshop, workThrough } from './work.ts'

export type { ApplyProgress } from './progress.ts'

export interface ApplyRequest {
  readonly database: Database
  readonly plan: Plan
  readonly keyring: Keyring
  readonly ledger: Ledger
  readonly runs: RunStore
  /** What may not be touched, whatever the plan says. */
  readonly holds: HoldStore
  readonly clock: Clock
  readonly operator: string
  readonly approver?: string
  /** The digest that was approved, where this plan carries the approval of an earlier one. */
  readonly carriedFrom?: string
  /** Refuses when the plan would change more rows. */
  readonly maxRows?: number
  /** Where content outside of the database lies, for runs whose plan does not know. */
  readonly stores?: Readonly<Record<string, string>>
  /** Reads what opens places outside of the database; only what needs nothing can be opened without it. */
  readonly readSecret?: ReadSecret
  /** For plans that were made with one. */
  readonly analyzer?: TextAnalyzer
  /** Where what a run removes is kept for an undo period, when the plan or `undoDays` names one. */
  readonly archives?: ArchiveStore
  /** Days; for a plan that names no period itself. */
  readonly undoDays?: number
  /** Share of the time to rest, from 0 to 0.95. */
  readonly pace?: number
  /** Root rows in a chunk at the most; up to that, chunks follow the time that they take. */
  readonly chunkRows?: number
  /** Pauses after the chunk at hand. */
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: ApplyProgress) => void
}

/**
 * Applies a plan that was approved: checks that the desk is still the one that was planned for, writes markers,
 * then works through the plan in chunks. Ends `applied`, `paused` or `cancelled`; a failure leaves a run that
 * `resumeRun` carries on. Throws `RefusedError` before anything was changed when the plan no longer fits.
 */
export async function applyPlan(request: ApplyRequest): Promise<RunRecord> {
  const { plan, runs, clock, database } = request
  if (request.maxRows !== undefined && plan.totals.rows > request.maxRows)
    throw new RefusedError(
      'max-rows',
      `the plan changes ${plan.totals.rows} rows, and ${request.maxRows} are allowed (--max-rows, apply.max_rows)`,
      {
        facts: { planned: plan.totals.rows, allowed: request.maxRows },
        remedy: 'Nothing was changed. Narrow the selection, or raise the limit once the count is right.',
      },
    )
  await refuseUsedPlan(runs, plan)
  const undoDays = undoDaysOf(plan, request.undoDays)
  const opened = await openForWork(request, plan)
  const runId = newId('r', clock)
  const kind = await placeOfCheckpoints(database)
  const now = clock.now().toISOString()
  const record: RunRecord = {
    id: runId,
    state: 'running',
    plan: { id: plan.id, digest: plan.digest, disposition: plan.disposition },
    desk: plan.desk.name,
    label: plan.desk.label,
    operator: request.operator,
    started: now,
    updated: now,
    checkpoints: kind,
    counts: {},
    rows: 0,
    plannedRows: plan.totals.rows,
    seconds: 0,
    retries: 0,
    incomplete: plan.incomplete,
    ...archiveFrom(clock.now(), undoDays),
  }
  return runs.withRun(runId, async () => {
    await beginRun(request, record)
    return carryOut(request, record, opened, false)
  })
}

/** Refuses (`plan-used`) a plan that a run was begun with, whatever became of it: an approval is for one run. */
export async function refuseUsedPlan(
  runs: Pick<RunStore, 'ofPlan'>,
  plan: Pick<Plan, 'digest'>,
): Promise<void> {
  const earlier = await runs.ofPlan(plan.digest)
  if (earlier === undefined) return
  const { id, state } = earlier
  const isOpen = state === 'running' || state === 'paused' || state === 'failed'
  throw new RefusedError('plan-used', `this plan was applied before: run ${id} is ${state}`, {
    facts: { runId: id, state },
    remedy: isOpen
      ? `Carry it on with: expunge runs resume ${id}`
      : `See it with: expunge runs show ${id}. To erase more, make a new plan.`,
  })
}

/** Puts the run on record. The approval comes first, so that there is never a run without one. */
async function beginRun(request: ApplyRequest, record: RunRecord): Promise<void> {
  const { plan, runs, ledger, operator, approver, carriedFrom } = request
  // The plan's own lock, so that two processes cannot both find it unused.
  await runs.withRun(plan.id, async () => {
    await refuseUsedPlan(runs, plan)
    await ledger.append('plan.approved', {
      planId: plan.id,
      planDigest: plan.digest,
      approver: approver ?? operator,
      ...(carriedFrom === undefined ? {} : { carriedFrom }),
    })
    await runs.create(record, plan)
  })
  await ledger.append('run.started', startedFacts(record, plan))
  await tellArchive(request, record)
}

/** Puts the run's archive on record, and tells the ledger of it. */
async function tellArchive(request: ApplyRequest, record: RunRecord): Promise<void> {
  if (record.archive === undefined) return
  await beginArchive(request, record)
  await request.ledger.append('archive.kept', {
    runId: record.id,
    planId: record.plan.id,
    planDigest: record.plan.digest,
    until: record.archive.until,
  })
}

/** Appends what a process that was killed no longer could: a run's story has an approval and a beginning. */
async function mendStory(request: ApplyRequest, record: RunRecord): Promise<void> {
  const { ledger, plan } = request
  const known = await kindsOf(ledger, record)
  if (!known.has('plan.approved'))
    await ledger.append('plan.approved', {
      planId: plan.id,
      planDigest: plan.digest,
      approver: record.operator,
    })
  if (!known.has('run.started')) await ledger.append('run.started', startedFacts(record, plan))
  if (!known.has('archive.kept')) await tellArchive(request, record)
}

/** The kinds of entries that the ledger has of a run and of its plan. */
async function kindsOf(ledger: Ledger, record: RunRecord): Promise<ReadonlySet<LedgerKind>> {
  const kinds = new Set<LedgerKind>()
  for await (const { kind, facts } of ledger.entries({ planDigest: record.plan.digest }))
    if (!('runId' in facts) || facts.runId === record.id) kinds.add(kind)
  return kinds
}

/** Carries on a run that was paused, failed, or whose process was killed. Takes the plan that was kept with it. */
export async function resumeRun(
  request: Omit<ApplyRequest, 'plan'> & { readonly runId: string },
): Promise<RunRecord> {
  const { runs, runId, ledger, keyring } = request
  return runs.withRun(runId, async () => {
    const record = await runs.load(runId)
    if (isUndone(record))
      throw new RefusedError('run-ended', `the run ${runId} is undone, and cannot be resumed`, {
        facts: { state: record.state },
        remedy: 'To erase again, make a new plan.',
      })
    const isDone = ['applied', 'findings', 'verified', 'cancelled'].includes(record.state)
    if (isDone && (await runs.hasObjects(runId))) return finishOutside(request, record)
    if (record.state === 'cancelled' || record.state === 'verified')
      throw new RefusedError('run-ended', `the run ${runId} is ${record.state} and cannot be resumed`, {
        facts: { state: record.state },
      })
    if (record.state === 'applied' || record.state === 'findings') return record
    if (record.replayOf !== undefined)
      throw new RefusedError(
        'run-is-replay',
        `the run ${runId} is a replay; it is not resumed but done again`,
        {
          remedy: 'Start over with: expunge replay',
        },
      )
    const plan = await planOfRun(runs, record, keyring)
    const opened = await openForWork(request, plan)
    await mendStory({ ...request, plan }, record)
    await ledger.append('run.resumed', {
      runId,
      planId: plan.id,
      planDigest: plan.digest,
      operator: request.operator,
    })
    const { error: _, pausedBecause: __, ...resumed } = record
    const running: RunRecord = { ...resumed, state: 'running', updated: request.clock.now().toISOString() }
    await runs.save(running)
    return carryOut({ ...request, plan }, running, opened, true)
  })
}

/** Removes what a run that is done in the database could not remove outside of it. */
async function finishOutside(
  { database, runs, keyring, clock, stores, readSecret }: Omit<ApplyRequest, 'plan'>,
  record: RunRecord,
): Promise<RunRecord> {
  const plan = await planOfRun(runs, record, keyring)
  const placed = withLocations(plan, stores)
  const work = { runs, runId: record.id, ...(readSecret === undefined ? {} : { readSecret }) }
  const outside = await database.session((session) => workOutside(session, placed, work))
  const counts = addCounts(record.counts, outside.counts)
  const others = record.incomplete.filter((reason) => !reason.startsWith('outside the database'))
  const after: RunRecord = {
    ...record,
    counts,
    rows: rowsIn(counts),
    incomplete: [...others, ...outside.incomplete],
    ...toIndexAnew(plan, counts),
    updated: clock.now().toISOString(),
  }
  await runs.save(after)
  return after
}

const shownEveryMs = 1_000

/** For who watches a run at work: what counts for resuming it is the checkpoint, and never this. */
function atMostEachSecond<T>(show: (value: T) => Promise<void>): (value: T) => Promise<void> {
  let next = 0
  return async (value) => {
    const now = performance.now()
    if (now < next) return
    next = now + shownEveryMs
    await show(value)
  }
}

/** Works on the run until it ends; a lost connection is taken up again a few times. */
async function carryOut(
  request: ApplyRequest,
  record: RunRecord,
  opened: OpenPlan,
  resumed: boolean,
): Promise<RunRecord> {
  const { plan, runs, ledger, clock, database, keyring } = request
  const state: RunState =
    record.checkpoints === 'desk' ? deskState(record.id, plan) : localState(record.id, runs)
  const workshop: Workshop = { ...request, record, opened, state, keyring }
  const began = Date.now()
  const secondsBefore = record.seconds
  const timed = (more: Partial<RunRecord>): RunRecord => ({
    ...record,
    ...more,
    updated: clock.now().toISOString(),
    seconds: secondsBefore + (Date.now() - began) / 1000,
  })
  const ids = { runId: record.id, planId: plan.id, planDigest: plan.digest }
  let latest = startOfRun
  const show = atMostEachSecond((checkpoint: Checkpoint) => runs.save(timed(figuresIn(checkpoint))))
  try {
    for (let attempt = 1; ; attempt++) {
      try {
        const ended = await database.session((session: Session) =>
          workThrough(session, workshop, {
            resumed: resumed || attempt > 1,
            onCheckpoint: async (checkpoint) => {
              latest = checkpoint
              await show(checkpoint)
            },
          }),
        )
        const { counts } = ended.checkpoint
        const facts = figuresIn(ended.checkpoint)
        const incomplete = [...new Set([...record.incomplete, ...ended.incomplete])]
        const finished = timed({
          ...facts,
          incomplete,
          ...toIndexAnew(plan, counts),
          state: ended.state,
          ...(ended.state === 'paused' ? pausedBy(ended.reason) : {}),
          ...(ended.state === 'applied' ? { finished: clock.now().toISOString() } : {}),
        })
        await tellEnd(request, finished, ended.reason)
        await runs.save(finished)
        return finished
      } catch (error) {
        if (!isLostConnection(error) || attempt >= 5) throw error
        request.onProgress?.({
          runId: record.id,
          step: 'connection',
          done: 0,
          total: 0,
          rows: 0,
          rowsPerSecond: 0,
          event: 'retry',
          reason: 'connection lost',
        })
        await new Promise((resolve) => setTimeout(resolve, 500 * 2 ** attempt))
      }
    }
  } catch (error) {
    const { code, message } = recordError(error)
    // A session that failed before it read the checkpoint knows no figures; those of the sessions before it stand.
    const figures = latest === startOfRun ? {} : figuresIn(latest)
    await runs.save(timed({ ...figures, state: 'failed', error: { code, message } }))
    await ledger.append('run.failed', { ...ids, errorCode: ledgerWord(code) })
    throw withResumeHint(error, record.id)
  }
}

/** What a run's record says of how far it has come. */
function figuresIn({
  counts,
  retries,
  cut,
  texts,
}: Checkpoint): Pick<RunRecord, 'counts' | 'rows' | 'retries' | 'cut' | 'texts'> {
  const isMasked = Object.keys(texts.columns).length > 0
  const isCut = Object.keys(cut).length > 0
  return {
    counts,
    rows: rowsIn(counts),
    retries,
    ...(isCut ? { cut } : {}),
    ...(isMasked ? { texts } : {}),
  }
}

const pausedBy = (reason: string): Pick<RunRecord, 'pausedBecause'> => ({
  pausedBecause: reason === 'asked' ? 'asked' : 'interrupted',
})

/** Documents that changed lack what Expunge could not tell the content of; only the desk can bring it back. */
function toIndexAnew(plan: Plan, counts: RunRecord['counts']): Pick<RunRecord, 'toIndexAnew'> {
  const names = plan.searchIndexes.map(({ name }) => name).filter((name) => (counts[name]?.rewrite ?? 0) > 0)
  return names.length === 0 ? {} : { toIndexAnew: names }
}

/** Tells the ledger how the run ended for now; of a run that is given up, the seal goes too. */
async function tellEnd(
  { plan, ledger, keyring, operator }: ApplyRequest,
  record: RunRecord,
  reason: string,
): Promise<void> {
  const ids = { runId: record.id, planId: plan.id, planDigest: plan.digest }
  if (record.state === 'paused') await ledger.append('run.paused', { ...ids, reason })
  else if (record.state === 'cancelled') {
    const destroyed = await keyring.destroySeal(plan.id)
    await ledger.append('run.cancelled', { ...ids, operator })
    if (destroyed) await ledger.append('seal.destroyed', ids)
  } else if (!(await kindsOf(ledger, record)).has('run.applied'))
    await ledger.append('run.applied', appliedFacts(record, plan))
}

function isLostConnection(error: unknown): boolean {
  return error instanceof DatabaseError && (error.kind === 'connection lost' || error.kind === 'unreachable')
}

const ledgerWord = (code: string) =>
  code
    .toLowerCase()
    .replaceAll(/[^a-z0-9.-]/g, '-')
    .slice(0, 60) || 'unknown'

function withResumeHint(error: unknown, runId: string): unknown {
  if (!(error instanceof ExpungeError)) return error
  return new RunFailed(error.code, `the run ${runId} stopped: ${messageOf(error)}`, {
    facts: { ...error.facts, runId },
    remedy: `${error.remedy === undefined ? '' : `${error.remedy} `}What was committed stays; carry on with: expunge runs resume ${runId}`,
    cause: error,
  })
}

/** A run stopped by a failure; nothing is half done, and it can be resumed. */
export class RunFailed extends ExpungeError {}

async function openForWork(
  { database, keyring, analyzer }: Pick<ApplyRequest, 'database' | 'keyring' | 'analyzer'>,
  plan: Plan,
): Promise<OpenPlan> {
  return { ...(await openPlan({ database, plan, keyring })), ...analyzerFor(plan, analyzer) }
}
