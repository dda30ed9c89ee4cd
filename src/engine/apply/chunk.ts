import { sql } from 'kysely'
import type { Session } from '../../database/database.ts'
import { DatabaseError } from '../../database/errors.ts'
import { RefusedError } from '../../shared/errors.ts'
import { AddedMeanwhile } from '../archive/adding.ts'
import type { Desk } from '../datamap/desk.ts'
import { type RowFinders, rowFinders, type TextMeans } from '../plan/finders.ts'
import { TextsChanged } from '../masking/recollection.ts'
import {
  type Chunk,
  collectBelow,
  collectChunk,
  emptyChunk,
  rewrittenRows,
  rowsToRewrite,
  type TellText,
} from '../plan/chunks.ts'
import type { PlanChange } from '../plan/changes.ts'
import type { PlanUnit } from '../plan/unit.ts'
import { unitTable } from '../plan/sets.ts'
import { openZone, wallOf } from '../rule/zone.ts'
import { countHeld } from './holding.ts'
import type { FigureCell } from '../figures/cells.ts'
import { rollUp } from './figures.ts'
import type { UnitCapture } from './archiving.ts'
import { isObjectName, type NamedObject, objectKey } from './objects.ts'
import { type RunValues, withRunValues } from '../plan/statement.ts'

export type ChangedRows = Readonly<Record<string, Readonly<Record<string, number>>>>

export interface ChunkOutcome {
  readonly counts: ChangedRows
  /** Fingerprints of performance data as the chunk left it, by table. */
  readonly proofs: Readonly<Record<string, string>>
  readonly rows: number
  readonly leftOut: LeftOut
  /** Rows that a hold keeps although their root was treated, by table. */
  readonly heldWithin: Readonly<Record<string, number>>
  /** Objects outside the database that the rows named. */
  readonly objects: readonly NamedObject[]
  /** What the tickets that went leave of themselves. */
  readonly figures: readonly FigureCell[]
  /** Masked texts whose end had no room, by `table.column`. */
  readonly cut: Numbers
}

export interface ChunkMeans extends TextMeans {
  readonly desk: Desk
  /** Nothing in the database writes by itself. */
  readonly isQuiet: boolean
  /** Once the rows are locked, and before it is asked which of them are held. */
  readonly askHolds: () => Promise<void>
  /** Persons are held, so that there may be rows of theirs in what others own. */
  readonly arePersonsHeld: boolean
  /** What goes is counted: in every run but a replay, whose tickets were counted when they went first. */
  readonly rollsUp: boolean
  /** Puts by what the chunk removes; absent for a run that keeps no archive. */
  readonly archive?: UnitCapture | undefined
  /** Told of the texts of tickets that are masked; absent where none are. */
  readonly tell?: TellText | undefined
}

/** Thrown inside a chunk when performance data or a report changed; the chunk is rolled back. */
export class ReportingChanged extends RefusedError {}

/**
 * The work on one chunk, to be run inside its transaction: lock and collect the rows, take the fingerprints and
 * reports, change the rows, and compare. Throws `ReportingChanged` on a difference, so that nothing is committed.
 */
export async function workOnChunk(
  session: Session,
  unit: PlanUnit,
  chunk: Chunk,
  values: RunValues,
  { desk, isQuiet, askHolds, arePersonsHeld, rollsUp, archive, tell, ...means }: ChunkMeans,
): Promise<ChunkOutcome> {
  const all: RunValues = { ...values, ...chunk }
  for (const lock of unit.locks) await session.run(withRunValues(lock, all))
  await askHolds()
  const collected = await collectChunk(session, unit, all)
  for (const lock of unit.locksBelow) await session.run(withRunValues(lock, all))
  const isWhole = collected === chunk.to - chunk.from
  const leftOut = isWhole ? { seqs: [], held: 0 } : await leaveOut(session, unit, all)
  const heldWithin = arePersonsHeld ? await countHeldWithin(session, unit, all) : {}
  const before = await figuresOf(session, unit, all)
  const objects = await namedObjects(session, unit, all)
  const figures = rollsUp ? await rollUp(session, unit, all) : []
  const finders = await rowFinders(session, desk, unit, all, means)
  const cut: Record<string, number> = {}
  const tellAll: TellText = (at, masked) => {
    const place = `${at.table}.${at.column}`
    if (masked.isCut) cut[place] = (cut[place] ?? 0) + 1
    tell?.(at, masked)
  }
  const { counts, rows } = await makeChanges(session, unit, all, { finders, archive, tell: tellAll })
  const after = await figuresOf(session, unit, all, isQuiet ? before : undefined)
  compare(unit, before, after)
  for (const [number, { statement }] of unit.finish.entries())
    await (archive?.finish(number, all) ?? session.run(withRunValues(statement, all)))
  if (unit.finish.length > 0) {
    // The desk's own rows for the transition or the note are performance data of the ticket from now on.
    const below = { ...unit, collect: unit.collect.slice(1) }
    await emptyChunk(session, below)
    await collectBelow(session, below, all)
  }
  const left = unit.finish.length === 0 ? after : await figuresOf(session, unit, all)
  return { counts, rows, proofs: left.proofs, leftOut, heldWithin, objects, figures, cut }
}

async function countHeldWithin(
  session: Session,
  unit: PlanUnit,
  values: RunValues,
): Promise<Record<string, number>> {
  const held: Record<string, number> = {}
  for (const { table, count } of unit.heldWithin) held[table] = await countHeld(session, count, values)
  return held
}

async function namedObjects(session: Session, unit: PlanUnit, values: RunValues): Promise<NamedObject[]> {
  const objects: NamedObject[] = []
  for (const planned of unit.objects) objects.push(...(await readObjects(session, planned, values)))
  return objects
}

/** The objects that a statement of the plan names, or the rows whose documents it names. */
export async function readObjects(
  session: Session,
  { store, table, statement }: PlanUnit['objects'][number],
  values: RunValues,
): Promise<readonly NamedObject[]> {
  const { rows } = await session.run(withRunValues(statement, values))
  return rows.map((row) => {
    const key = objectKey(row['object'])
    if (table !== undefined) return { store, table, key }
    // What cannot be the name of an object may be a text, and stays out of our files.
    return { store, key: isObjectName(key) ? key : '' }
  })
}

/** Takes rows that the chunk may not touch out of the unit, so that nobody counts them as treated later. */
async function leaveOut(session: Session, unit: PlanUnit, values: RunValues): Promise<LeftOut> {
  const { rows } = await session.run(withRunValues(unit.leftOut, values))
  const seqs = rows.map((row) => Number(row['seq']))
  if (seqs.length > 0)
    await session.run(sql`delete from ${sql.id(unitTable(unit.name))} where seq in (${sql.join(seqs)})`)
  return { seqs, held: rows.filter((row) => Number(row['held']) === 1).length }
}

export interface LeftOut {
  readonly seqs: readonly number[]
  /** How many of them because of a hold. */
  readonly held: number
}

interface Figures {
  readonly proofs: Readonly<Record<string, string>>
  readonly reports: Readonly<Record<string, string>>
}

/**
 * Nothing for a purge: its rows are gone, and its figures were rolled up before. With what was found `before`, tables
 * that no statement writes to are not read again; only for a database that does not write by itself.
 */
async function figuresOf(
  session: Session,
  unit: PlanUnit,
  values: RunValues,
  before?: Figures,
): Promise<Figures> {
  if (unit.disposition === 'purge') return { proofs: {}, reports: {} }
  const proofs: Record<string, string> = {}
  const reports: Record<string, string> = {}
  for (const proof of unit.proofs) {
    const known = proof.untouched === true ? before?.proofs[proof.table] : undefined
    if (known !== undefined) {
      proofs[proof.table] = known
      continue
    }
    const { rows } = await session.run(withRunValues(proof.chunk, values))
    proofs[proof.table] = `${String(rows[0]?.['count'])}:${String(rows[0]?.['fingerprint'])}`
  }
  for (const report of unit.reports) {
    if (report.chunk === undefined) continue
    const { rows } = await session.run(withRunValues(report.chunk, values))
    reports[report.name] = JSON.stringify(rows)
  }
  return { proofs, reports }
}

function compare(unit: PlanUnit, before: Figures, after: Figures): void {
  const tables = Object.keys(before.proofs).filter((table) => before.proofs[table] !== after.proofs[table])
  const reports = Object.keys(before.reports).filter((name) => before.reports[name] !== after.reports[name])
  if (tables.length + reports.length === 0) return
  const what = [
    ...tables.map((table) => `performance data of ${table}`),
    ...reports.map((name) => `report "${name}"`),
  ]
  throw new ReportingChanged(
    'reporting-changed',
    `the chunk would have changed ${what.join(', ')}, so it was rolled back`,
    {
      facts: { unit: unit.name, tables, reports },
      remedy:
        'A trigger may write to these columns, or the data map calls a column performance that it also treats. Mend that, then resume.',
    },
  )
}

async function makeChanges(
  session: Session,
  unit: PlanUnit,
  values: RunValues,
  { finders, archive, tell }: Pick<ChunkMeans, 'archive' | 'tell'> & { readonly finders: RowFinders },
): Promise<Pick<ChunkOutcome, 'counts' | 'rows'>> {
  const counts: Record<string, Record<string, number>> = {}
  let rows = 0
  for (const [number, change] of unit.changes.entries()) {
    await archive?.before(number, values)
    const affected = await makeChange(session, change, values, { finders, tell })
    if (affected === 0 || change.uncounted) continue
    rows += affected
    counts[change.table] = {
      ...counts[change.table],
      [change.action]: (counts[change.table]?.[change.action] ?? 0) + affected,
    }
  }
  return { counts, rows }
}

async function makeChange(
  session: Session,
  change: PlanChange,
  values: RunValues,
  how: Pick<ChunkMeans, 'tell'> & { readonly finders: RowFinders },
): Promise<number> {
  if (change.rewrite === undefined)
    return (await session.run(withRunValues(change.statement, values))).affected
  const { statement, rewrite } = change
  let rewritten = 0
  const found = await rowsToRewrite(session, statement, values)
  for await (const batch of rewrittenRows(session, { rewrite, found }, values, {
    table: change.table,
    ...how,
    lock: true,
  })) {
    await session.run(withRunValues(rewrite.write, { ...values, rows: JSON.stringify(batch) }))
    rewritten += batch.length
  }
  return rewritten
}

/** True for failures that another try of the same chunk may not meet. */
export function isWorthRetrying(error: unknown): boolean {
  return (
    (error instanceof DatabaseError &&
      (error.retryable || error.kind === 'constraint' || error.kind === 'statement timeout')) ||
    error instanceof ReportingChanged ||
    error instanceof AddedMeanwhile ||
    error instanceof TextsChanged
  )
}

/** Adds one chunk's figures to those of the run. */
export function addCounts(total: ChangedRows, more: ChangedRows): ChangedRows {
  const sum: Record<string, Record<string, number>> = {}
  for (const counts of [total, more])
    for (const [table, byAction] of Object.entries(counts))
      for (const [action, count] of Object.entries(byAction))
        sum[table] = { ...sum[table], [action]: (sum[table]?.[action] ?? 0) + count }
  return sum
}

/** Figures by name. */
export type Numbers = Readonly<Record<string, number>>

export function addNumbers(numbers: Numbers, more: Numbers): Numbers {
  const sums = { ...numbers }
  for (const [name, count] of Object.entries(more)) if (count > 0) sums[name] = (sums[name] ?? 0) + count
  return sums
}

/** Adds up `count:fingerprint` pairs; fingerprints are sums, so those of chunks add up to that of the whole. */
export function addProofs(
  total: Readonly<Record<string, string>>,
  unit: string,
  more: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const sum = { ...total }
  for (const [table, proof] of Object.entries(more)) {
    const name = `${unit}/${table}`
    const [count = 0n, value = 0n] = (sum[name] ?? '0:0').split(':').map(BigInt)
    const [addedCount = 0n, addedValue = 0n] = proof.split(':').map(BigInt)
    sum[name] = `${count + addedCount}:${value + addedValue}`
  }
  return sum
}

/** The present time: as an instant, and as the desk's own clock would write it without a zone. */
export function presentTimes(
  now: Date,
  timeZone: string,
): { readonly now: string; readonly localNow: string } {
  const wall = new Date(wallOf(openZone(timeZone), now.getTime())).toISOString()
  return { now: now.toISOString(), localNow: wall.slice(0, 19).replace('T', ' ') }
}

/** Applies the run's time limits to this session, so that the desk never waits long for Expunge. */
export async function limitWaiting(
  session: Session,
  limits: { readonly lockMs: number; readonly statementMs: number },
): Promise<void> {
  const lockSeconds = sql.lit(Math.ceil(limits.lockMs / 1000))
  if (session.product === 'postgresql') {
    await session.run(
      sql`select set_config('lock_timeout', ${String(limits.lockMs)}, false), set_config('statement_timeout', ${String(limits.statementMs)}, false)`,
    )
  } else if (session.product === 'mariadb') {
    await session.run(
      sql`set session innodb_lock_wait_timeout = ${lockSeconds}, lock_wait_timeout = ${lockSeconds}, max_statement_time = ${sql.lit(limits.statementMs / 1000)}`,
    )
  } else if (session.product === 'mysql') {
    await session.run(
      sql`set session innodb_lock_wait_timeout = ${lockSeconds}, lock_wait_timeout = ${lockSeconds}`,
    )
  }
}
