import type { Session } from '../../database/database.ts'
import { RefusedError } from '../../shared/errors.ts'
import { openRunArchive, type RunArchive } from '../archive/archive.ts'
import type { ChunkCapture } from '../archive/capture.ts'
import { type ArchiveHead, endOfPeriod, isOver } from '../archive/store.ts'
import { conditionsFor } from '../plan/choose.ts'
import type { Plan, PlanMask } from '../plan/document.ts'
import { jsonKey } from '../plan/keys.ts'
import { requireUndoDays } from '../plan/undo.ts'
import { type RunValues, withRunValues } from '../plan/statement.ts'
import type { PlanUnit } from '../plan/unit.ts'
import { composeUnits } from '../plan/units.ts'
import type { RunRecord } from './record.ts'
import type { Workshop } from './work.ts'

/**
 * How many days the run is to keep what it removes: as the plan says, or as is asked for one that says nothing. Throws
 * `bad-undo`, and `other-undo` where the two differ.
 */
export function undoDaysOf(plan: Pick<Plan, 'options'>, asked: number | undefined): number | undefined {
  const { undoDays: planned } = plan.options
  const days = asked ?? planned
  if (days === undefined) return undefined
  if (planned !== undefined && planned !== days)
    throw new RefusedError(
      'other-undo',
      `the plan was approved with an undo period of ${planned} days, and ${days} are asked for`,
      {
        facts: { planned, asked: days },
        remedy: 'Apply it without naming a period, or make a new plan and have it approved.',
      },
    )
  return requireUndoDays(days)
}

/** What a run's record says of the archive that it keeps. */
export function archiveFrom(now: Date, days: number | undefined): Pick<RunRecord, 'archive'> {
  return days === undefined ? {} : { archive: { until: endOfPeriod(now, days) } }
}

/** Puts the archive of a run on record, before anything is changed; harmless to repeat. */
export async function beginArchive(
  { archives }: Pick<Workshop, 'archives'>,
  record: RunRecord,
): Promise<void> {
  if (record.archive !== undefined)
    await requireArchives(archives).begin(headOf(record, record.archive.until))
}

/** Opens the run's archive for a session; nothing where it keeps none, or its period is over. */
export async function archiveOf(session: Session, shop: Workshop): Promise<RunArchive | undefined> {
  const { record, keyring, clock, plan, opened, state } = shop
  if (record.archive === undefined) return undefined
  const archives = requireArchives(shop.archives)
  const head = (await archives.find(record.id)) ?? headOf(record, record.archive.until)
  if (isOver(head, clock.now())) return undefined
  const { desk } = opened
  const { units } = composeUnits({
    session,
    version: plan.desk.databaseVersion,
    desk,
    chosen: conditionsFor(session, desk, plan.selection),
    disposition: plan.disposition,
    options: plan.options,
    withTouched: true,
  })
  const box = await keyring.openBox(record.id)
  const mayRepeat = state.kind === 'local'
  return openRunArchive({ session, archives, head, box, desk, plan, units, clock, mayRepeat })
}

/** What the changes of one unit's chunk put by, and the bookkeeping that follows them. */
export interface UnitCapture {
  /** To be called before the change of this number. */
  before(change: number, values: RunValues): Promise<void>
  /** Runs the bookkeeping statement of this number. */
  finish(statement: number, values: RunValues): Promise<void>
}

/** Captures a chunk of a unit. */
export function unitCapture(
  session: Session,
  {
    archive,
    capture,
    unit,
  }: {
    readonly archive: RunArchive
    readonly capture: ChunkCapture
    readonly unit: PlanUnit
  },
): UnitCapture {
  const { changes, finish } = archive.unit(unit.name)
  return {
    before: async (number, values) => {
      const { touched, action } = changes[number] ?? {}
      if (touched === undefined)
        throw new Error(`change ${number} of ${unit.name} does not say what it touches`)
      await capture.before(touched, values, action === 'purge' ? 'removes' : 'changes')
    },
    finish: async (number, values) => {
      const statement = unit.finish[number]
      const touched = finish[number]?.touched
      if (statement === undefined) return
      if (touched === undefined) return capture.add(statement.table, statement.statement, values)
      await capture.before(touched, values, 'changes')
      await session.run(withRunValues(statement.statement, values))
    },
  }
}

/** Puts by the rows that a mask is about to touch. */
export async function captureMask(
  { archive, capture }: { readonly archive: RunArchive; readonly capture: ChunkCapture },
  mask: { readonly mask: PlanMask; readonly index: number; readonly keys: PlanMask['keys'] },
): Promise<void> {
  const rows = JSON.stringify(mask.keys.map(jsonKey))
  for (const touched of archive.mask(mask.index)) {
    const goes = mask.mask.drop !== undefined && touched.table === mask.mask.table
    await capture.before(touched, { rows }, goes ? 'removes' : 'changes')
  }
}

function headOf(record: RunRecord, until: string): ArchiveHead {
  return {
    runId: record.id,
    planId: record.plan.id,
    planDigest: record.plan.digest,
    kept: record.started,
    until,
  }
}

function requireArchives<T>(archives: T | undefined): T {
  if (archives !== undefined) return archives
  throw new RefusedError(
    'no-archive-store',
    'an undo period is asked for, and there is no place for archives',
    {
      remedy: 'Nothing was changed. Leave the period out.',
    },
  )
}
