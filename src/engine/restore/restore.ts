import type { Database, Session } from '../../database/database.ts'
import type { Clock } from '../../shared/clock.ts'
import { RefusedError } from '../../shared/errors.ts'
import type { Keyring, SealedBox } from '../../shared/keyring.ts'
import { beginArchive } from '../apply/archiving.ts'
import { limitWaiting } from '../apply/chunk.ts'
import { boundDesk, planOfRun } from '../apply/open.ts'
import { isUndone, type RunRecord, type RunStore } from '../apply/record.ts'
import { retriedTransaction } from '../apply/retry.ts'
import { deskState, localState, type RunState } from '../apply/state.ts'
import { destroyArchive } from '../archive/expire.ts'
import { openPiece } from '../archive/part.ts'
import { prepareLossless } from '../archive/rows.ts'
import {
  archiveExpired,
  type ArchiveHead,
  type ArchiveStore,
  type ChunkPlace,
  chunkPlace,
  requireArchive,
} from '../archive/store.ts'
import { type ArchivedTables, archivedTables } from '../archive/tables.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { Plan } from '../plan/document.ts'
import { restoreChunk } from './chunk.ts'
import { endRestoration } from './end.ts'
import { type ProgressStore, progressOf, type RestoreProgress } from './progress.ts'
import { addRestored, restoredRows } from './tally.ts'
import { openWriter, type RowWriter } from './write.ts'

export interface RestoreRequest {
  readonly database: Database
  readonly runId: string
  readonly keyring: Keyring
  readonly ledger: Ledger
  readonly runs: RunStore
  readonly archives: ArchiveStore
  readonly clock: Clock
  readonly operator: string
  /** Stops after the chunk at hand; to be carried on by calling again. */
  readonly signal?: AbortSignal
  readonly onProgress?: (done: RestoreStep) => void
}

export interface RestoreStep {
  /** Chunks that are put back, and all of them. */
  readonly done: number
  readonly total: number
  readonly rows: number
}

/**
 * Undoes a run that kept an archive, within its undo period: rows come back as they were, values return where the run's
 * own still stand, and what somebody has changed since is left alone and counted. Ends `restored`, or `restoring` when it
 * was interrupted; it can be carried on, and repeated: once everything is back, that changes nothing. Throws `RefusedError` `no-archive`, `archive-expired`,
 * `later-erasures`, `other-desk`, `schema-changed` or `run-unknown-to-desk` before anything was changed.
 */
export async function restoreRun(request: RestoreRequest): Promise<RunRecord> {
  const { runs, runId, keyring, database } = request
  return runs.withRun(runId, async () => {
    const record = await runs.load(runId)
    if (isBack(record)) return finishEnd(request, record)
    const head = await keptArchive(request, record)
    if (record.state !== 'restoring') await refuseAfterErasures(runs, record)
    const plan = await planOfRun(runs, record, keyring)
    const desk = await boundDesk(database, plan)
    const box = await openBox(request, head)
    const state = record.checkpoints === 'desk' ? deskState(runId, plan) : localState(runId, runs)
    const reached = await reachedBy(database, state, record)
    const restoring: RunRecord = { ...withoutError(record), state: 'restoring', updated: isoNow(request) }
    await runs.save(restoring)
    const parts = { request, record: restoring, plan, head, box, state, tables: archivedTables(desk) }
    const progress = progressOf(record, runs)
    return database.session(async (session) => {
      // What an earlier restoration left alone may be as the run left it by now.
      if (record.state === 'restored') await progress.forget(session)
      return workBack(session, parts, { progress, reached })
    })
  })
}

/**
 * What a run removed may name anybody. Where somebody was erased on the same desk since, it could bring them back, and
 * nobody knows any more by what to look for them. Throws `RefusedError` `later-erasures`.
 */
export async function refuseAfterErasures(
  runs: Pick<RunStore, 'list' | 'loadPlan'>,
  { id, desk, started }: Pick<RunRecord, 'id' | 'desk' | 'started'>,
): Promise<void> {
  for (const later of await runs.list()) {
    if (later.id === id || later.desk !== desk || later.started < started || isUndone(later)) continue
    if (later.rows === 0 && later.state !== 'running') continue
    const { selection } = await runs.loadPlan(later.id)
    if (selection.kind !== 'subject' || selection.idle !== undefined) continue
    throw new RefusedError(
      'later-erasures',
      `a person was erased on this desk after the run ${id} began, whom it could bring back`,
      {
        facts: { runId: id, later: later.id },
        remedy:
          'Undo that run first if it was a mistake as well; else restore what is missing from a backup by hand.',
      },
    )
  }
}

/** Everything came back: there is nothing that a repetition could add. */
function isBack({ state, restoration }: RunRecord): boolean {
  return state === 'restored' && restoration !== undefined && restoredRows(restoration.tables, 'left') === 0
}

/** A process may have been killed after it put the end down, and before the archive was gone. */
async function finishEnd(request: RestoreRequest, record: RunRecord): Promise<RunRecord> {
  const { archives, runs, database } = request
  const head = await archives.find(record.id)
  if (head === undefined || head.destroyed !== undefined) return record
  await database.session((session) => progressOf(record, runs).forget(session))
  await destroyArchive(request, head)
  return record
}

interface Parts {
  readonly request: RestoreRequest
  readonly record: RunRecord
  readonly plan: Plan
  readonly head: ArchiveHead
  readonly box: SealedBox
  readonly state: RunState
  readonly tables: ArchivedTables
}

async function workBack(
  session: Session,
  parts: Parts,
  { progress, reached }: { readonly progress: ProgressStore; readonly reached: ChunkPlace | undefined },
): Promise<RunRecord> {
  const { request, head } = parts
  const { archives, signal, onProgress, database } = request
  await limitWaiting(session, { lockMs: 5_000, statementMs: 120_000 })
  await prepareLossless(session)
  const writer = await openWriter(session, database.version)
  const chunks = (await archives.chunks(head.runId))
    .filter((name) => isCommitted(chunkPlace(name), reached, parts.state.kind))
    .toReversed()
  let far: RestoreProgress = (await progress.load(session)) ?? { started: isoNow(request), tables: {} }
  const left = far.chunk === undefined ? chunks : chunks.filter((name) => name < (far.chunk ?? ''))
  for (const [index, chunk] of left.entries()) {
    if (signal?.aborted === true) return parts.record
    far = await oneChunk(session, parts, { chunk, far, progress, writer })
    await progress.committed(far)
    const done = chunks.length - left.length + index + 1
    onProgress?.({ done, total: chunks.length, rows: restoredRows(far.tables, 'restored') })
  }
  await forgetFigures(request.runs, head.runId)
  const ended = await endRestoration(session, parts, far)
  await progress.forget(session)
  if (restoredRows(far.tables, 'left') === 0) await destroyArchive(request, head)
  return ended
}

/** Tickets that are back are counted on the desk again, and no longer among those that went. */
async function forgetFigures({ figures }: RunStore, runId: string): Promise<void> {
  const places = await figures.places(runId)
  await figures.drop(
    runId,
    places.map(({ number }) => number),
  )
}

async function oneChunk(
  session: Session,
  { request: { archives }, head, box, tables }: Parts,
  at: {
    readonly chunk: string
    readonly far: RestoreProgress
    readonly progress: ProgressStore
    readonly writer: RowWriter
  },
): Promise<RestoreProgress> {
  const { chunk, far, progress, writer } = at
  const names = (await archives.pieces(head.runId, chunk)).toReversed()
  const pieces = async function* () {
    for (const piece of names) yield openPiece(await archives.get(head.runId, { chunk, piece }), box)
  }
  return retriedTransaction(session, async () => {
    const tally = await restoreChunk({ session, tables, writer, pieces })
    const next = { ...far, chunk, tables: addRestored(far.tables, tally.rows()) }
    await progress.advance(session, next)
    return next
  })
}

/** What a chunk put by that was never committed is still in the desk. */
function isCommitted(place: ChunkPlace, reached: ChunkPlace | undefined, kind: RunState['kind']): boolean {
  // On our side a checkpoint follows the commit: each row tells by itself whether it was changed.
  if (kind === 'local') return true
  if (reached === undefined) return false
  return place.step < reached.step || (place.step === reached.step && place.from < reached.from)
}

/** The first position that was not committed. */
async function reachedBy(
  database: Database,
  state: RunState,
  record: RunRecord,
): Promise<ChunkPlace | undefined> {
  const known = await database.session((session) => state.load(session))
  if (known !== undefined) return { step: known.checkpoint.step, from: known.checkpoint.position }
  // A run that failed before its first chunk has put nothing down.
  if (record.rows === 0 && record.state !== 'applied' && record.state !== 'verified') return undefined
  throw new RefusedError(
    'run-unknown-to-desk',
    'this database does not know the run: it may have been restored from an older backup',
    {
      facts: { runId: record.id },
      remedy: 'Nothing was changed. There is nothing of this run to undo here.',
    },
  )
}

/**
 * The archive of a run. One that was killed between its record and its archive, which comes before the first key and the
 * first change, has an empty one: there is nothing to undo. Throws as `requireArchive`.
 */
async function keptArchive(
  { archives, keyring, clock }: RestoreRequest,
  record: RunRecord,
): Promise<ArchiveHead> {
  const found = await archives.find(record.id)
  // Where rows were changed, an archive that is not there was lost.
  const isUntouched = record.rows === 0 && !(await keyring.hasSeal(record.id))
  if (found === undefined && isUntouched) await beginArchive({ archives }, record)
  return requireArchive(record.id, found ?? (await archives.find(record.id)), clock.now())
}

async function openBox({ keyring, archives }: RestoreRequest, head: ArchiveHead): Promise<SealedBox> {
  const { runId } = head
  // Opening would make a new key where the archive's own is lost. A run that was killed early has neither key nor pieces.
  if (!(await keyring.hasSeal(runId)) && (await archives.chunks(runId)).length > 0) throw archiveExpired(head)
  return keyring.openBox(runId)
}

function withoutError({ error: _, ...record }: RunRecord): RunRecord {
  return record
}

const isoNow = ({ clock }: Pick<RestoreRequest, 'clock'>) => clock.now().toISOString()
