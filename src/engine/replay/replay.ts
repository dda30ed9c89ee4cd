import { access } from 'node:fs/promises'
import type { Database, Session } from '../../database/database.ts'
import { readCatalog } from '../../database/introspect.ts'
import type { Clock } from '../../shared/clock.ts'
import { ExpungeError } from '../../shared/errors.ts'
import type { Keyring } from '../../shared/keyring.ts'
import { labelOf, tableCounts } from '../apply/facts.ts'
import { deskOfPlan } from '../apply/open.ts'
import type { RunRecord, RunStore } from '../apply/record.ts'
import { createStateTables, deskState, forgetRun, localState, wasApplied } from '../apply/state.ts'
import { type ApplyProgress, workThrough } from '../apply/work.ts'
import { requireDesk } from '../datamap/bind.ts'
import type { DataMap } from '../datamap/schema.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { prepareUnits } from '../plan/chunks.ts'
import type { Plan } from '../plan/document.ts'
import { newId } from '../plan/ids.ts'
import { emptyTally, fillFromMarkers, type MarkerTally, markedSpans } from './marked.ts'

export interface ReplayRequest {
  readonly database: Database
  readonly map: DataMap
  readonly deskName: string
  readonly keyring: Keyring
  readonly ledger: Ledger
  readonly runs: RunStore
  readonly clock: Clock
  readonly operator: string
  readonly dryRun: boolean
  readonly onProgress?: (progress: ApplyProgress) => void
}

export interface ReplayOutcome {
  readonly run: string
  readonly state: 'already applied' | 'replayed' | 'would replay' | 'nothing to do' | 'skipped'
  /** Rows that changed; 0 in a dry run. */
  readonly rows: number
  /** Marked rows and texts that are there and would be, or were, worked on. */
  readonly found: number
  /** Keys that now belong to another row; left alone. */
  readonly reused: number
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
  requireDesk(request.map, await readCatalog(database))
  const records = (await runs.list())
    .filter((record) => record.desk === deskName && record.replayOf === undefined && wasFinished(record))
    .sort((a, b) => a.started.localeCompare(b.started))
  const outcomes: ReplayOutcome[] = []
  for (const record of records) outcomes.push(await replayRun(request, record))
  return outcomes
}

const wasFinished = (record: RunRecord) => record.state === 'applied' || record.state === 'verified' || record.state === 'findings'

async function replayRun(request: ReplayRequest, original: RunRecord): Promise<ReplayOutcome> {
  const { database, runs, dryRun } = request
  const outcome = (state: ReplayOutcome['state'], more: Partial<ReplayOutcome> = {}): ReplayOutcome => ({
    run: original.id,
    state,
    rows: 0,
    found: 0,
    reused: 0,
    changed: 0,
    missing: 0,
    ...more,
  })
  const known = await database.session(async (session) => original.checkpoints === 'desk' && (await wasApplied(session, original.id)))
  if (known) return outcome('already applied')
  const file = runs.markerFile(original.id)
  if (!(await exists(file))) return outcome('skipped', { reason: 'its markers are missing' })
  try {
    const plan = await runs.loadPlan(original.id)
    const { desk } = await deskOfPlan(database, plan, { anyLabel: true })
    return dryRun
      ? await dryReplay(request, { desk, plan, file, outcome })
      : await doReplay(request, { desk, plan, file, outcome, original })
  } catch (error) {
    if (!(error instanceof ExpungeError)) throw error
    return outcome('skipped', { reason: error.message })
  }
}

interface Parts {
  readonly desk: Awaited<ReturnType<typeof deskOfPlan>>['desk']
  readonly plan: Plan
  readonly file: string
  readonly outcome: (state: ReplayOutcome['state'], more?: Partial<ReplayOutcome>) => ReplayOutcome
}

async function dryReplay({ database, keyring }: ReplayRequest, { desk, plan, file, outcome }: Parts): Promise<ReplayOutcome> {
  const tally = emptyTally()
  await database.session(async (session) => {
    await prepareUnits(session, plan.units)
    await session.transaction(() => fillFromMarkers(session, { desk, plan, keyring, file, tally }))
  })
  return outcome(tally.found + tally.masks === 0 ? 'nothing to do' : 'would replay', counted(tally, 0))
}

async function doReplay(request: ReplayRequest, parts: Parts & { readonly original: RunRecord }): Promise<ReplayOutcome> {
  const { database, runs, ledger, clock, keyring, operator } = request
  const { desk, plan, file, outcome, original } = parts
  const started = clock.now().toISOString()
  const record = await newRecord(request, parts)
  await runs.create(record, plan)
  const tally = emptyTally()
  const find = await markedSpans(file, keyring, tally)
  return runs.withRun(record.id, async () => {
    const began = Date.now()
    const ended = await database.session(async (session: Session) => {
      const state = record.checkpoints === 'desk' ? deskState(original.id, plan) : localState(record.id, runs)
      if (record.checkpoints === 'desk') await forgetRun(session, original.id)
      const fill = (inside: Session) => fillFromMarkers(inside, { desk, plan, keyring, file, tally })
      const shop = { ...request, plan, record, opened: { desk }, state, fill, find }
      return workThrough(session, shop, { resumed: false, onCheckpoint: () => undefined })
    })
    const finished = clock.now().toISOString()
    const done: RunRecord = {
      ...record,
      state: 'applied',
      updated: finished,
      finished,
      counts: ended.checkpoint.counts,
      rows: ended.rows,
      seconds: (Date.now() - began) / 1000,
    }
    await runs.save(done)
    await ledger.append('replay.done', {
      replayId: record.id,
      desk: labelOf(request.deskName),
      operator: labelOf(operator),
      markers: tally.found + tally.missing + tally.reused,
      removed: ended.rows,
      reused: tally.reused,
      tables: tableCounts(done.counts),
      incomplete: tally.changed === 0 ? [] : [{ reason: 'text-changed-since', count: tally.changed }],
      started,
      finished,
    })
    return outcome(ended.rows === 0 ? 'nothing to do' : 'replayed', counted(tally, ended.rows))
  })
}

async function newRecord({ database, clock, operator }: ReplayRequest, { plan, original }: Parts & { readonly original: RunRecord }): Promise<RunRecord> {
  const kind = await database.session(async (session) => ((await createStateTables(session)) ? 'desk' : 'local'))
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

const counted = (tally: MarkerTally, rows: number) => ({ rows, found: tally.found + tally.masks, reused: tally.reused, changed: tally.changed, missing: tally.missing })

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}
