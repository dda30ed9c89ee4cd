import { analyzerFor } from '../apply/open.ts'
import type { TextAnalyzer } from '../recognition/presidio.ts'
import type { Database, Session } from '../../database/database.ts'
import { readCatalog } from '../../database/introspect.ts'
import type { Clock } from '../../shared/clock.ts'
import { ExpungeError, RefusedError } from '../../shared/errors.ts'
import type { Keyring } from '../../shared/keyring.ts'
import { labelOf, recordError, tableCounts } from '../apply/facts.ts'
import { deskOfPlan } from '../apply/open.ts'
import { isUndone, type MarkerStore, type RunRecord, type RunStore } from '../apply/record.ts'
import {
  type Checkpoint,
  deskState,
  forgetRun,
  localState,
  placeOfCheckpoints,
  startOfRun,
  stateInDesk,
} from '../apply/state.ts'
import { withLocations } from '../apply/outside.ts'
import type { ApplyProgress } from '../apply/progress.ts'
import { type Ended, workThrough } from '../apply/work.ts'
import { fitForReading } from '../selection/fit.ts'
import type { DataMap } from '../datamap/schema.ts'
import type { HoldStore } from '../hold/hold.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { rowsIn } from '../plan/count.ts'
import { prepareUnits } from '../plan/chunks.ts'
import { type Plan, planDigest } from '../plan/document.ts'
import { newId } from '../plan/ids.ts'
import { detectorOf } from '../plan/plan.ts'
import type { FindSpans } from '../apply/masks.ts'
import type { ReadSecret } from '../outside/secrets.ts'
import { emptyTally, fillFromMarkers, type MarkerTally, markedSpans, restoredPeople } from './marked.ts'

export interface ReplayRequest {
  readonly database: Database
  readonly map: DataMap
  readonly deskName: string
  readonly keyring: Keyring
  readonly ledger: Ledger
  readonly runs: RunStore
  /** What may not be touched, whatever the markers say. */
  readonly holds: HoldStore
  readonly clock: Clock
  readonly operator: string
  readonly dryRun: boolean
  /** Where stores outside the database are now, by their name; else where they were. */
  readonly stores?: Readonly<Record<string, string>>
  /** Reads what opens places outside of the database. */
  readonly readSecret?: ReadSecret
  /** For runs whose plan was made with one. */
  readonly analyzer?: TextAnalyzer
  readonly onProgress?: (progress: ApplyProgress) => void
}

export interface ReplayOutcome {
  readonly run: string
  readonly state: 'already applied' | 'replayed' | 'would replay' | 'nothing to do' | 'skipped'
  /** Rows that changed, also before a failure; 0 in a dry run. */
  readonly rows: number
  /** Marked rows and texts that are there and would be, or were, worked on. */
  readonly found: number
  /** Keys that now belong to another row; left alone. */
  readonly reused: number
  /** Rows of which nothing tells whether they are the ones that were marked; left alone, for a person to look at. */
  readonly unsure: number
  /** Texts that were edited since the backup, so that the marked places no longer fit; left for a search. */
  readonly changed: number
  /** Keys that are not there. */
  readonly missing: number
  readonly reason?: string
}

/**
 * After a restore: applies every finished erasure of this desk again that this database does not know, in their
 * order, from the markers alone. Does the same again and only the same; a second replay finds nothing to do.
 */
export async function replayMarkers(request: ReplayRequest): Promise<readonly ReplayOutcome[]> {
  const { runs, deskName, database } = request
  const catalog = await readCatalog(database)
  await database.session((session) => fitForReading(session, request.map, catalog))
  const records = (await runs.list())
    .filter((record) => record.desk === deskName && record.replayOf === undefined && !isUndone(record))
    .sort((a, b) => a.started.localeCompare(b.started))
  const outcomes: ReplayOutcome[] = []
  for (const record of records) {
    const outcome = wasFinished(record)
      ? await replayRun(request, record)
      : await lookAtUnfinished(request, record, records)
    if (outcome !== undefined) outcomes.push(outcome)
  }
  return outcomes
}

const wasFinished = (record: RunRecord) =>
  record.state === 'applied' || record.state === 'verified' || record.state === 'findings'

/**
 * A run that stopped midway is carried on or planned anew, not replayed; but where the desk has forgotten it, what it
 * had erased has come back, and nobody else would tell. Where a run that was finished later had the same selection,
 * there is nothing left to tell.
 */
async function lookAtUnfinished(
  { database, runs }: ReplayRequest,
  original: RunRecord,
  records: readonly RunRecord[],
): Promise<ReplayOutcome | undefined> {
  // Markers are written before anything is erased: without them nothing was.
  if (original.checkpoints !== 'desk' || !(await runs.markers(original.id).exist())) return undefined
  const known = await database.session((session) => stateInDesk(session, original.id))
  if (known !== undefined) return undefined
  const { selection } = await runs.loadPlan(original.id)
  for (const later of records)
    if (wasFinished(later) && later.started >= original.started)
      if (covers((await runs.loadPlan(later.id)).selection, selection)) return undefined
  const how = original.state === 'running' ? 'interrupted' : original.state
  return outcomeOf(original, 'skipped', { reason: `it was ${how} midway: plan it anew` })
}

/** Everything that one selection chose by name, the other chose as well. */
function covers(later: Plan['selection'], earlier: Plan['selection']): boolean {
  if (later.kind === 'subject' && earlier.kind === 'subject')
    return (
      earlier.accounts.every((account) => later.accounts.includes(account)) &&
      earlier.organizations.every((organization) => later.organizations.includes(organization))
    )
  if (later.kind === 'tickets' && earlier.kind === 'tickets')
    return earlier.numbers.every((number) => later.numbers.includes(number))
  return later.kind === 'filter' && earlier.kind === 'filter' && later.filter === earlier.filter
}

const outcomeOf = (
  original: RunRecord,
  state: ReplayOutcome['state'],
  more: Partial<ReplayOutcome> = {},
): ReplayOutcome => ({
  run: original.id,
  state,
  rows: 0,
  found: 0,
  reused: 0,
  unsure: 0,
  changed: 0,
  missing: 0,
  ...more,
})

async function replayRun(request: ReplayRequest, original: RunRecord): Promise<ReplayOutcome> {
  const { database, runs, dryRun } = request
  const outcome: Parts['outcome'] = (state, more) => outcomeOf(original, state, more)
  const known = await database.session(
    async (session) =>
      original.checkpoints === 'desk' && (await stateInDesk(session, original.id)) === 'applied',
  )
  if (known) return outcome('already applied', await leftByReplay(runs, original))
  const markers = runs.markers(original.id)
  if (!(await markers.exist())) return outcome('skipped', { reason: 'its markers are missing' })
  try {
    const plan = await runs.loadPlan(original.id)
    if (planDigest(plan) !== plan.digest || plan.digest !== original.plan.digest)
      return outcome('skipped', { reason: 'its plan was changed' })
    const { desk } = await deskOfPlan(database, plan, { anyLabel: true })
    return dryRun
      ? await dryReplay(request, { desk, plan, markers, outcome })
      : await doReplay(request, { desk, plan, markers, outcome, original })
  } catch (error) {
    if (!(error instanceof ExpungeError)) throw error
    return outcome('skipped', { reason: error.message })
  }
}

/** What the last replay of a run had to leave for a person to look at. */
async function leftByReplay(runs: RunStore, original: RunRecord): Promise<Partial<ReplayOutcome>> {
  const replays = (await runs.list()).filter(
    (record) => record.replayOf === original.id && record.state === 'applied',
  )
  const last = replays.sort((a, b) => a.started.localeCompare(b.started)).at(-1)
  return last === undefined || last.incomplete.length === 0
    ? {}
    : { reason: `left by its replay: ${last.incomplete.join(', ')}` }
}

interface Parts {
  readonly desk: Awaited<ReturnType<typeof deskOfPlan>>['desk']
  readonly plan: Plan
  readonly markers: MarkerStore
  readonly outcome: (state: ReplayOutcome['state'], more?: Partial<ReplayOutcome>) => ReplayOutcome
}

async function dryReplay(
  { database, keyring }: ReplayRequest,
  { desk, plan, markers, outcome }: Parts,
): Promise<ReplayOutcome> {
  const tally = emptyTally()
  await database.session(async (session) => {
    await prepareUnits(session, desk, plan.units)
    await session.transaction(() => fillFromMarkers(session, { desk, plan, keyring, markers, tally }))
    await restoredPeople(session, { desk, plan, keyring, markers, tally })
  })
  const isNothing = tally.found + tally.masks === 0
  const [reason] = isNothing ? [] : strangersIn(tally.strangers, 'would be')
  return outcome(isNothing ? 'nothing to do' : 'would replay', {
    ...counted(tally, 0),
    ...(reason === undefined ? {} : { reason }),
  })
}

async function doReplay(request: ReplayRequest, parts: ReplayParts): Promise<ReplayOutcome> {
  const { runs, keyring } = request
  const tally = emptyTally()
  const find = await markedSpans(parts.markers, keyring, tally)
  const record = await newRecord(request, parts)
  await runs.create(record, parts.plan)
  return runs.withRun(record.id, async () => {
    const work: Work = { record, tally, find, began: Date.now(), latest: startOfRun }
    try {
      return await finish(request, parts, work, await carryOut(request, parts, work))
    } catch (error) {
      await fail(request, work, error)
      if (!(error instanceof ExpungeError)) throw error
      return parts.outcome('skipped', {
        ...counted(tally, rowsIn(work.latest.counts)),
        reason: error.message,
      })
    }
  })
}

interface ReplayParts extends Parts {
  readonly original: RunRecord
}

interface Work {
  readonly record: RunRecord
  readonly tally: MarkerTally
  readonly find: FindSpans
  readonly began: number
  /** What has been committed. */
  latest: Checkpoint
}

async function carryOut(
  request: ReplayRequest,
  { desk, plan, markers, original }: ReplayParts,
  work: Work,
): Promise<Ended> {
  const { database, runs, keyring, stores } = request
  const { record, tally, find } = work
  const ended = await database.session(async (session: Session) => {
    const state = record.checkpoints === 'desk' ? deskState(original.id, plan) : localState(record.id, runs)
    if (record.checkpoints === 'desk') await forgetRun(session, original.id)
    const marked = { desk, plan, keyring, markers, tally }
    const restored = detectorOf(await restoredPeople(session, marked), desk)
    const fill = (inside: Session) => fillFromMarkers(inside, marked)
    const shop = {
      ...request,
      plan: withLocations(plan, stores),
      record,
      opened: { desk, restored, ...analyzerFor(plan, request.analyzer) },
      state,
      fill,
      find,
    }
    return workThrough(session, shop, {
      resumed: false,
      onCheckpoint: (checkpoint) => {
        work.latest = checkpoint
      },
    })
  })
  if (ended.state !== 'applied')
    throw new RefusedError('replay-stopped', 'it was asked to stop; the next replay starts it over')
  return ended
}

async function finish(
  request: ReplayRequest,
  { outcome }: ReplayParts,
  { record, tally, began }: Work,
  ended: Ended,
): Promise<ReplayOutcome> {
  const { runs, ledger, clock, operator } = request
  const finished = clock.now().toISOString()
  // Where nothing was left to do, nobody was looked for.
  const strangers = ended.rows === 0 ? 0 : tally.strangers
  const done: RunRecord = {
    ...record,
    state: 'applied',
    updated: finished,
    finished,
    counts: ended.checkpoint.counts,
    rows: ended.rows,
    seconds: (Date.now() - began) / 1000,
    incomplete: [
      ...(tally.changed === 0 ? [] : [`texts edited since the backup (${tally.changed})`]),
      ...(tally.unsure === 0 ? [] : [`rows that could not be told apart (${tally.unsure})`]),
      ...strangersIn(strangers),
      ...ended.incomplete,
    ],
  }
  await runs.save(done)
  await ledger.append('replay.done', {
    replayId: record.id,
    desk: labelOf(request.deskName),
    operator: labelOf(operator),
    markers: tally.found + tally.missing + tally.reused + tally.unsure,
    removed: ended.rows,
    reused: tally.reused,
    tables: tableCounts(done.counts),
    incomplete: [
      ...(tally.changed === 0 ? [] : [{ reason: 'text-changed-since', count: tally.changed }]),
      ...(tally.unsure === 0 ? [] : [{ reason: 'not-told-apart', count: tally.unsure }]),
      ...(strangers === 0 ? [] : [{ reason: 'person-not-told', count: strangers }]),
      ...(ended.incomplete.length === 0 ? [] : [{ reason: 'outside-the-database' }]),
    ],
    started: record.started,
    finished,
  })
  const reasons = [
    ...strangersIn(strangers),
    ...(ended.incomplete.length === 0
      ? []
      : [`${ended.incomplete.join(', ')}; expunge runs resume ${record.id} tries again`]),
  ]
  return outcome(ended.rows === 0 ? 'nothing to do' : 'replayed', {
    ...counted(tally, ended.rows),
    ...(reasons.length === 0 ? {} : { reason: reasons.join('; ') }),
  })
}

async function fail(
  { runs, ledger, clock }: ReplayRequest,
  { record, began, latest }: Work,
  error: unknown,
): Promise<void> {
  const told = recordError(error)
  await runs.save({
    ...record,
    state: 'failed',
    updated: clock.now().toISOString(),
    counts: latest.counts,
    rows: rowsIn(latest.counts),
    seconds: (Date.now() - began) / 1000,
    error: told,
  })
  const errorCode = told.code
    .toLowerCase()
    .replaceAll(/[^a-z0-9.-]/g, '-')
    .slice(0, 60)
  await ledger.append('run.failed', {
    runId: record.id,
    planId: record.plan.id,
    planDigest: record.plan.digest,
    errorCode,
  })
}

async function newRecord(
  { database, clock, operator }: ReplayRequest,
  { plan, original }: ReplayParts,
): Promise<RunRecord> {
  const kind = await placeOfCheckpoints(database)
  const now = clock.now().toISOString()
  return {
    id: newId('r', clock),
    state: 'running',
    plan: { id: plan.id, digest: plan.digest, disposition: plan.disposition },
    desk: original.desk,
    label: database.label,
    operator,
    started: now,
    updated: now,
    checkpoints: kind,
    counts: {},
    rows: 0,
    plannedRows: original.rows,
    seconds: 0,
    retries: 0,
    incomplete: [],
    replayOf: original.id,
  }
}

const strangersIn = (strangers: number, verb = 'were'): readonly string[] =>
  strangers === 0
    ? []
    : [`masked texts ${verb} searched for the person by less than the run knew (accounts: ${strangers})`]

const counted = (tally: MarkerTally, rows: number) => ({
  rows,
  found: tally.found + tally.masks,
  reused: tally.reused,
  unsure: tally.unsure,
  changed: tally.changed,
  missing: tally.missing,
})
