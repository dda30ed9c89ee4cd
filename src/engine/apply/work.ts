import type { Session } from '../../database/database.ts'
import { DatabaseError } from '../../database/errors.ts'
import { isQuiet } from '../../database/quiet.ts'
import { RefusedError } from '../../shared/errors.ts'
import type { Keyring } from '../../shared/keyring.ts'
import { openRecollection, type Remember } from '../masking/recollection.ts'
import { rowsIn } from '../plan/count.ts'
import { type HoldWatch, watchHolds } from '../hold/watch.ts'
import {
  type Chunk,
  measureUnits,
  prepareUnits,
  selectUnits,
  unitSize,
  workingUnits,
} from '../plan/chunks.ts'
import type { Plan } from '../plan/document.ts'
import { guardPersons, guardTickets } from '../plan/guards.ts'
import { inUnit } from '../plan/sets.ts'
import { ownershipTree } from '../plan/tree.ts'
import type { PlanUnit } from '../plan/unit.ts'
import { openVeil } from '../plan/veil.ts'
import type { RunValues } from '../plan/statement.ts'
import type { RunArchive } from '../archive/archive.ts'
import type { ChunkCapture } from '../archive/capture.ts'
import type { ApplyRequest } from './apply.ts'
import { isolationOf, readAhead } from './ahead.ts'
import { archiveOf, unitCapture } from './archiving.ts'
import {
  addCounts,
  addNumbers,
  addProofs,
  isWorthRetrying,
  limitWaiting,
  presentTimes,
  ReportingChanged,
  workOnChunk,
} from './chunk.ts'
import { heldBack, heldSince, leftBehind, requireHolds, ticketsOfChunk } from './holding.ts'
import { type FigureKeeper, openKeeper } from './figures.ts'
import { figuresBefore } from './before.ts'
import { findOf, maskElsewhere, readElsewhere } from './elsewhere.ts'
import { withTemporaryIndexes } from './indexes.ts'
import { writeMarkers } from './markers.ts'
import type { FindSpans } from './masks.ts'
import { withLocations, workOutside } from './outside.ts'
import type { OpenPlan } from './open.ts'
import { openPace, type Pace } from './pace.ts'
import { openProgress, type RunProgress } from './progress.ts'
import type { RunRecord } from './record.ts'
import { backOff, retriedTransaction } from './retry.ts'
import { rehearse } from './rehearsal.ts'
import { type Checkpoint, type RunState, startOfRun } from './state.ts'
import { openTexts, type TextKeeper } from './texts.ts'

/** Everything at hand while a run is carried out. */
export interface Workshop extends ApplyRequest {
  readonly record: RunRecord
  readonly opened: OpenPlan
  readonly state: RunState
  readonly keyring: Keyring
  /** Fills the work tables from markers instead of the selection: a replay. */
  readonly fill?: (session: Session) => Promise<void>
  /** After a restore, markers say what to mask; the identifiers are gone. */
  readonly find?: FindSpans
}

export interface WorkOptions {
  readonly resumed: boolean
  readonly onCheckpoint: (checkpoint: Checkpoint) => void | Promise<void>
}

export interface Ended {
  readonly state: 'applied' | 'paused' | 'cancelled'
  readonly reason: string
  readonly checkpoint: Checkpoint
  readonly rows: number
  /** What was left alone although it was planned. */
  readonly incomplete: readonly string[]
}

const maxTries = 8
const masksPerChunk = 200

/** Works through all steps of a run in one session, from its checkpoint to its end or to a request to stop. */
export async function workThrough(session: Session, shop: Workshop, options: WorkOptions): Promise<Ended> {
  await prepareUnits(session, shop.opened.desk, shop.plan.units)
  return withTemporaryIndexes(session, shop.plan, () => workOnSteps(session, shop, options))
}

async function workOnSteps(session: Session, shop: Workshop, options: WorkOptions): Promise<Ended> {
  const { plan, state, holds, clock, record } = shop
  const watch = watchHolds({ session, desk: shop.opened.desk, deskName: record.desk, holds, clock })
  await watch.renew()
  const known = options.resumed ? await state.load(session) : undefined
  const start = known === undefined ? await begin(session, shop, watch) : known.checkpoint
  if (known !== undefined) await state.restoreKeys(session, plan)
  await measureUnits(session, plan.units)
  // From here on the desk's own work may meet our locks; what came before only read.
  await limitWaiting(session, { lockMs: 5_000, statementMs: 120_000 })
  let stored = start
  let checkpoint = stored
  await options.onCheckpoint(stored)
  const steps = await stepsOf(session, plan)
  const pace = openPace({
    rest: shop.pace ?? 0,
    ...(shop.chunkRows === undefined ? {} : { mostRows: shop.chunkRows }),
  })
  const progress = openProgress(shop, steps, known !== undefined)
  const means = {
    pace,
    progress,
    watch,
    steps,
    isQuiet: await isQuiet(session),
    figures: await figuresOf(session, shop, steps, known?.checkpoint),
    archive: await archiveOf(session, shop),
    texts: await openTexts(shop, openVeil(shop.opened.desk, shop.keyring)),
  }
  for (const [index, step] of steps.entries()) {
    if (index < checkpoint.step) continue
    if (checkpoint.step !== index) checkpoint = { ...checkpoint, step: index, position: 0 }
    await reduceAgain(session, shop, step, steps)
    while (checkpoint.position < step.last) {
      const asked = await askedToStop(shop)
      if (asked !== undefined) return stopped(session, shop, asked, { checkpoint, rows: progress.rows() })
      checkpoint = await doChunk(session, shop, { step, index, stored, checkpoint, ...means })
      stored = checkpoint
      await options.onCheckpoint(stored)
    }
  }
  const outside = await workOutside(session, placed(shop), {
    ...shop,
    runId: shop.record.id,
    onBatch: (done) => progress.outside(done),
  })
  // A replay from which a hold kept something is not done: the next one does it again, once the hold is over.
  const isHeldBack = shop.fill !== undefined && heldBack(checkpoint).length > 0
  await state.finish(session, isHeldBack ? 'held' : 'applied')
  progress.finished()
  const counted = { ...checkpoint, counts: addCounts(checkpoint.counts, outside.counts) }
  await options.onCheckpoint(counted)
  return {
    state: 'applied',
    reason: 'done',
    checkpoint: counted,
    rows: rowsIn(counted.counts) || shop.record.rows,
    incomplete: [...heldBack(checkpoint), ...leftBehind(checkpoint), ...outside.incomplete],
  }
}

async function stopped(
  session: Session,
  shop: Workshop,
  asked: 'pause' | 'cancel' | 'interrupt',
  far: Pick<Ended, 'checkpoint' | 'rows'>,
): Promise<Ended> {
  // What was committed stays, and with it goes what nothing leads to any more.
  const outside =
    asked === 'cancel'
      ? await workOutside(session, placed(shop), { ...shop, runId: shop.record.id })
      : undefined
  await shop.state.finish(session, asked === 'cancel' ? 'cancelled' : 'running')
  return {
    ...far,
    state: asked === 'cancel' ? 'cancelled' : 'paused',
    reason: asked === 'pause' ? 'asked' : 'interrupted',
    incomplete: outside?.incomplete ?? [],
  }
}

const placed = ({ plan, stores }: Workshop) => withLocations(plan, stores)

interface Step {
  readonly name: string
  readonly unit?: PlanUnit
  last: number
}

/**
 * Before rows of a unit are purged, once more: whatever the desk has come to refer to since is redacted instead.
 */
async function reduceAgain(
  session: Session,
  shop: Workshop,
  step: Step,
  steps: readonly Step[],
): Promise<void> {
  const { plan, state } = shop
  const reductions = plan.select.filter(
    (select) => select.kind === 'reduce' && select.from === step.unit?.name,
  )
  if (reductions.length === 0) return
  const names = new Set(
    reductions.flatMap((select) => (select.kind === 'reduce' ? [select.from, select.to] : [])),
  )
  await retriedTransaction(session, async () => {
    await selectUnits(session, reductions)
    await state.keepAgain(
      session,
      plan.units.filter((unit) => names.has(unit.name)),
    )
  })
  for (const other of steps)
    if (other.unit !== undefined && names.has(other.unit.name))
      other.last = (await unitSize(session, other.unit)).last
}

async function begin(session: Session, shop: Workshop, watch: HoldWatch): Promise<Checkpoint> {
  const { plan, state, opened, keyring, record, runs, clock } = shop
  const { fill } = shop
  if (fill === undefined) requireHolds(plan, watch.now())
  // A replay counts its markers while it fills, so it is not tried again within one session.
  if (fill !== undefined) await session.transaction(() => fill(session))
  else
    await retriedTransaction(session, async () => {
      await selectUnits(session, plan.select)
      await refuseFarMore(session, plan)
      await guardAgain(session, shop)
    })
  await rehearse(session, plan, runValuesOf(shop))
  if (shop.fill === undefined) {
    // Before the first destructive statement, and durable.
    await writeMarkers({
      session,
      desk: opened.desk,
      identifiers: opened.identifiers,
      plan,
      runId: record.id,
      keyring,
      find: findOf(shop),
      markers: runs.markers(record.id),
      now: clock.now(),
    })
  }
  await runs.writeDocument(record.id, 'figures', await figuresBefore(session, plan))
  const start = {
    ...startOfRun,
    held: fill === undefined ? await heldSince(session, opened.desk, plan, watch.now()) : {},
  }
  await retriedTransaction(session, () => state.begin(session, plan.units, start))
  return start
}

/** The map's guards hold at the moment of the run, not only when it was planned. */
async function guardAgain(session: Session, { plan, opened }: Workshop): Promise<void> {
  if (plan.selection.kind === 'subject') await guardPersons(session, opened.desk, plan.selection.accounts)
  const tickets = plan.units.filter(
    (unit) => unit.root === opened.desk.ticket.name && unit.changes.length > 0,
  )
  for (const unit of tickets) {
    const sets = {
      desk: opened.desk,
      engine: session.engine,
      name: unit.name,
      tree: ownershipTree(opened.desk, unit.root),
    }
    await guardTickets(session, opened.desk, inUnit(sets, unit.root, 't'))
  }
}

/** The approved plan is for about this many rows: a selection that has grown far beyond asks for a new approval. */
async function refuseFarMore(session: Session, plan: Plan): Promise<void> {
  for (const unit of workingUnits(plan)) {
    const planned = plan.totals.rowsByUnit[unit.name] ?? 0
    const { rows } = await unitSize(session, unit)
    const limit = Math.max(planned + 20, Math.ceil(planned * 1.1))
    if (rows > limit)
      throw new RefusedError(
        'far-more',
        `the selection has grown: ${unit.root} was planned for ${planned} rows and would now be ${rows}`,
        {
          facts: { unit: unit.name, planned, found: rows, limit },
          remedy: 'Nothing was changed. Make a new plan and have it approved.',
        },
      )
  }
}

async function stepsOf(session: Session, plan: Plan): Promise<readonly Step[]> {
  const masks: Step = {
    name: 'text elsewhere',
    last: plan.masks.reduce((sum, mask) => sum + mask.keys.length, 0),
  }
  const units: Step[] = []
  for (const unit of workingUnits(plan))
    units.push({ name: unit.root, unit, last: (await unitSize(session, unit)).last })
  return [masks, ...units]
}

/** Nothing where no tickets go, or went already: a replay repeats what was counted the first time. */
async function figuresOf(
  session: Session,
  { plan, runs, record, opened }: Workshop,
  steps: readonly Step[],
  reached: Checkpoint | undefined,
): Promise<FigureKeeper | undefined> {
  if (record.replayOf !== undefined || !plan.units.some(({ figures }) => figures.length > 0)) return undefined
  return openKeeper(session, {
    store: runs.figures,
    desk: opened.desk,
    runId: record.id,
    reached,
    checkpoints: record.checkpoints,
    unitOf: (step) => steps[step]?.unit,
  })
}

interface ChunkParts {
  readonly step: Step
  readonly index: number
  /** As the desk has it. */
  readonly stored: Checkpoint
  /** The same, or the beginning of the step that follows. */
  readonly checkpoint: Checkpoint
  readonly pace: Pace
  readonly progress: RunProgress
  readonly watch: HoldWatch
  readonly steps: readonly Step[]
  readonly isQuiet: boolean
  readonly figures: FigureKeeper | undefined
  readonly archive: RunArchive | undefined
  readonly texts: TextKeeper | undefined
}

/** One chunk and its checkpoint in one transaction, tried again on what may pass: deadlocks, locks, a racing writer. */
async function doChunk(session: Session, shop: Workshop, parts: ChunkParts): Promise<Checkpoint> {
  const { step, checkpoint, pace, progress } = parts
  // An analyzer reads what the people of a ticket wrote; elsewhere, texts are searched for the plan's person alone.
  const asks = step.unit?.participants !== undefined && shop.opened.analyzer !== undefined
  const recollection = openRecollection({ asks })
  for (let attempt = 1; ; attempt++) {
    const began = performance.now()
    try {
      const range = { from: checkpoint.position, to: endOfChunk(step, checkpoint, pace) }
      await searchAhead(session, shop, step, range, recollection.ahead)
      const next = await shop.holds.undisturbed(shop.record.desk, (confirm) =>
        chunkUndisturbed(session, shop, parts, { attempt, confirm, remember: recollection.underLock() }),
      )
      await shop.state.committed(next)
      parts.figures?.committed()
      progress.chunk(step, checkpoint, next)
      await pace.rest(performance.now() - began)
      return next
    } catch (error) {
      const limit = error instanceof ReportingChanged ? 3 : maxTries
      if (!isWorthRetrying(error) || attempt >= limit) throw error
      pace.shrink()
      progress.retry(step, error instanceof DatabaseError ? error.kind : 'reporting changed meanwhile')
      await backOff(attempt)
    }
  }
}

function searchAhead(
  session: Session,
  shop: Workshop,
  { unit }: Step,
  range: Chunk,
  remember: Remember,
): Promise<void> {
  return unit === undefined
    ? readElsewhere(session, shop, range, remember)
    : readAhead(session, unit, { ...runValuesOf(shop), ...range }, { ...textMeans(shop, unit), remember })
}

/** What texts of a unit are searched by. */
function textMeans({ opened }: Workshop, { participants }: PlanUnit) {
  const { desk, detector, analyzer, restored } = opened
  // Elsewhere, a text goes as a whole where nobody can tell whom to look for; what restored rows tell is not all that was known.
  return { desk, analyzer, detector: detector ?? (participants === undefined ? undefined : restored) }
}

interface Attempt {
  readonly attempt: number
  /** Throws when somebody may have placed a hold meanwhile. */
  readonly confirm: () => Promise<void>
  /** Knows what was found in the texts before they were locked. */
  readonly remember: Remember
}

function endOfChunk(step: Step, { position }: Checkpoint, pace: Pace): number {
  const most = position + (step.unit === undefined ? masksPerChunk : pace.rows())
  return Math.max(position, Math.min(step.last, most))
}

/** Nobody places a hold while this runs; what was placed before is seen by all of it. */
async function chunkUndisturbed(
  session: Session,
  shop: Workshop,
  parts: ChunkParts,
  trial: Attempt,
): Promise<Checkpoint> {
  const { step, checkpoint, pace, watch, steps } = parts
  // What is held now may refer to what was to be purged.
  if (await watch.renew()) await reduceAgain(session, shop, step, steps)
  const to = endOfChunk(step, checkpoint, pace)
  return session.transaction(() => chunkInTransaction(session, shop, parts, { ...trial, to }), {
    isolation: isolationOf(session),
  })
}

async function chunkInTransaction(
  session: Session,
  shop: Workshop,
  parts: ChunkParts,
  { to, attempt, confirm, remember }: Attempt & { readonly to: number },
): Promise<Checkpoint> {
  const { step, index, checkpoint, watch } = parts
  const from = checkpoint.position
  const moved = { ...checkpoint, step: index, position: to, retries: checkpoint.retries + attempt - 1 }
  const { archive } = parts
  const capture = await archive?.chunk({ step: index, from })
  const kept = archive === undefined || capture === undefined ? undefined : { archive, capture }
  let next: Checkpoint
  if (step.unit === undefined) {
    const { counts, left, held, cut } = await maskElsewhere(session, shop, watch, {
      range: { from, to },
      kept,
      remember,
    })
    next = {
      ...moved,
      counts: addCounts(checkpoint.counts, counts),
      left: addNumbers(checkpoint.left, left),
      cut: addNumbers(checkpoint.cut, cut),
      heldWithin: addNumbers(checkpoint.heldWithin, held),
    }
  } else {
    const done = await workOnUnit(session, shop, parts, { unit: step.unit, to, kept, remember })
    next = { ...moved, ...done }
  }
  await capture?.finish()
  const { maxRows } = shop
  if (maxRows !== undefined && rowsIn(next.counts) > maxRows)
    throw new RefusedError(
      'max-rows',
      `the run would change more than the ${maxRows} rows that are allowed, so it stopped`,
      {
        facts: { allowed: maxRows },
        remedy:
          'Raise --max-rows or apply.max_rows once it is clear why there is more to do than was planned, then resume.',
      },
    )
  await shop.state.advance(session, parts.stored, next)
  await confirm()
  return next
}

/** Works on the chunk of a unit; tells what the checkpoint says of it. */
async function workOnUnit(
  session: Session,
  shop: Workshop,
  { index, checkpoint, watch, ...parts }: ChunkParts,
  {
    unit,
    to,
    kept,
    remember,
  }: {
    readonly unit: PlanUnit
    readonly to: number
    readonly remember: Remember
    readonly kept: { readonly archive: RunArchive; readonly capture: ChunkCapture } | undefined
  },
): Promise<Pick<Checkpoint, 'counts' | 'held' | 'heldWithin' | 'cut' | 'proofs' | 'texts'>> {
  const from = checkpoint.position
  const { desk } = shop.opened
  const texts = unit.participants === undefined ? undefined : parts.texts?.chunk([index, from])
  const outcome = await workOnChunk(session, unit, { from, to }, runValuesOf(shop), {
    ...textMeans(shop, unit),
    remember,
    isQuiet: parts.isQuiet,
    askHolds: () => watch.askAgain(ticketsOfChunk(session, desk, unit, { from, to })),
    arePersonsHeld: watch
      .now()
      .some(({ about }) => about.kind === 'persons' || about.kind === 'organizations'),
    rollsUp: parts.figures !== undefined,
    archive: kept && unitCapture(session, { ...kept, unit }),
    tell: texts?.tell,
  })
  // Before the rows that name them are committed without them.
  if (outcome.objects.length > 0) await shop.runs.addObjects(shop.record.id, outcome.objects)
  const { seqs } = outcome.leftOut
  await parts.figures?.keep({ step: index, from, to, leftOut: seqs }, outcome.figures)
  if (seqs.length > 0) await shop.state.leaveOut(session, unit, seqs)
  return {
    counts: addCounts(checkpoint.counts, outcome.counts),
    held: addNumbers(checkpoint.held, { [unit.name]: outcome.leftOut.held }),
    heldWithin: addNumbers(checkpoint.heldWithin, outcome.heldWithin),
    cut: addNumbers(checkpoint.cut, outcome.cut),
    proofs: addProofs(checkpoint.proofs, unit.name, outcome.proofs),
    texts: texts === undefined ? checkpoint.texts : await texts.keep(checkpoint.texts),
  }
}

/** What statements may ask for besides the chunk's bounds. */
function runValuesOf(shop: Workshop): RunValues {
  return {
    ...presentTimes(shop.clock.now(), shop.opened.desk.map.time_zone),
    note: shop.plan.options.note ?? '',
    run: shop.record.id,
  }
}

async function askedToStop(shop: Workshop): Promise<'pause' | 'cancel' | 'interrupt' | undefined> {
  if (shop.signal?.aborted) return 'interrupt'
  return shop.runs.takeRequest(shop.record.id)
}
