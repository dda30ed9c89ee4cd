import { sql } from 'kysely'
import type { Row, Session } from '../../database/database.ts'
import type { Detector } from '../detection/detector.ts'
import type { Desk } from '../datamap/desk.ts'
import { decodeBytes } from '../detection/views/bytes.ts'
import { prepareHolds } from '../hold/tables.ts'
import type { RowFinders } from './finders.ts'
import type { TextFinder } from '../masking/combine.ts'
import { openText } from '../masking/opened.ts'
import { type MaskedText, rewriteValue } from '../masking/rewrite.ts'
import type { Plan, PlanSelect } from './document.ts'
import { endingOf, type PlanRewrite, type PlanRewriteColumn } from './rewrite.ts'
import { chunkTable, keyName, unitTable } from './sets.ts'
import { withRunValues, type PlanStatement, type RunValues } from './statement.ts'
import type { PlanUnit } from './unit.ts'
import { batchesOf, maxJsonBytes } from '../../shared/batches.ts'

export interface Chunk {
  /** Exclusive. */
  readonly from: number
  /** Inclusive. */
  readonly to: number
}

/** Makes the temporary tables of holds and of the units in this session, and has the server plan for looking up few rows by key. */
export async function prepareUnits(
  session: Session,
  desk: Desk,
  units: readonly Pick<PlanUnit, 'prepare'>[],
): Promise<void> {
  if (session.engine === 'postgresql') {
    // As the server comes, it would rather read a whole table than look up a chunk's keys in the index; and compiling
    // a statement to machine code costs more than a chunk of rows takes.
    await session.run(
      sql`select set_config('random_page_cost', '1.1', false), set_config('enable_mergejoin', 'off', false), set_config('jit', 'off', false), set_config('default_statistics_target', '10', false)`,
    )
  }
  await prepareHolds(session, desk)
  for (const statement of units.flatMap((unit) => unit.prepare))
    await session.run(withRunValues(statement, {}))
}

/**
 * Tells the server how many rows a work table has. PostgreSQL never looks at temporary tables by itself and takes one
 * that it does not know for thousands of rows, for which it would read whole tables of the desk.
 */
async function measureWork(session: Session, name: string): Promise<void> {
  if (session.engine === 'postgresql') await session.run(sql`analyze ${sql.id(name)}`)
}

export async function measureUnits(session: Session, units: readonly PlanUnit[]): Promise<void> {
  for (const unit of units) await measureWork(session, unitTable(unit.name))
}

/** Fills the units' work tables in the plan's order, and moves what has to stay. */
export async function selectUnits(session: Session, select: readonly PlanSelect[]): Promise<void> {
  for (const step of select) {
    if (step.kind === 'fill') {
      await session.run(withRunValues(step.statement, {}))
      await measureWork(session, unitTable(step.unit))
      continue
    }
    if (step.kind === 'grow') {
      for (let added = 1; added > 0; ) added = (await session.run(withRunValues(step.statement, {}))).affected
      await measureWork(session, unitTable(step.unit))
      continue
    }
    for (let moved = 1; moved > 0; ) {
      moved = (await session.run(withRunValues(step.move, {}))).affected
      if (moved > 0) await session.run(withRunValues(step.drop, {}))
    }
  }
}

/** The highest number in a unit's work table: 0 when the unit is empty. */
export async function unitSize(
  session: Session,
  unit: PlanUnit,
): Promise<{ readonly last: number; readonly rows: number }> {
  const { rows } = await session.run(
    sql`select coalesce(max(seq), 0) as last, count(*) as count from ${sql.id(unitTable(unit.name))}`,
  )
  return { last: Number(rows[0]?.['last'] ?? 0), rows: Number(rows[0]?.['count'] ?? 0) }
}

/** Fills the chunk's work tables, inside the chunk's transaction; returns how many root rows there are. */
export async function collectChunk(
  session: Session,
  unit: PlanUnit,
  values: RunValues,
  how: 'ask again' | 'as they are' = 'ask again',
): Promise<number> {
  for (const statement of unit.clear) await session.run(withRunValues(statement, values))
  const [root, ...below] = unit.collect
  let collected = 0
  if (root !== undefined) {
    const statement = how === 'as they are' ? unit.recollect : root.statement
    collected = (await session.run(withRunValues(statement, values))).affected
    if (collected > 0) await measureWork(session, chunkTable(unit.name, root.table))
  }
  await collectBelow(session, { ...unit, collect: below }, values)
  return collected
}

/** Collects what belongs to the root rows that the chunk's work table holds. */
export async function collectBelow(
  session: Session,
  { name, collect: below }: Pick<PlanUnit, 'name' | 'collect'>,
  values: RunValues,
): Promise<void> {
  for (const collect of below) {
    let rows = 0
    for (let added = 1; added > 0; ) {
      added = (await session.run(withRunValues(collect.statement, values))).affected
      rows += added
      if (!collect.repeat) break
    }
    if (rows > 0) await measureWork(session, chunkTable(name, collect.table))
  }
  // Tables on a cycle may have grown after an earlier one was done: go round until nothing is new.
  const cyclic = below.filter((collect) => collect.repeat)
  for (let added = cyclic.length > 1 ? 1 : 0; added > 0; ) {
    added = 0
    for (const collect of cyclic)
      added += (await session.run(withRunValues(collect.statement, values))).affected
  }
}

/** Empties the chunk's work tables, where several collections share one transaction. */
export async function emptyChunk(session: Session, unit: PlanUnit): Promise<void> {
  // On PostgreSQL, deleted rows would stay in the table until the transaction ends, and be passed over every time.
  const empty = session.engine === 'postgresql' ? sql`truncate` : sql`delete from`
  for (const { table } of unit.collect)
    await session.run(sql`${empty} ${sql.id(chunkTable(unit.name, table))}`)
}

/** One row as a batch writes it back: key values and new column values, named as in the JSON parameter. */
export type RewrittenRow = Readonly<Record<string, string | number | null>>

/** Keys of the rows that a rewrite reads, each with how many bytes its values have. */
export async function rowsToRewrite(
  session: Session,
  statement: PlanStatement,
  values: RunValues,
): Promise<readonly Row[]> {
  return (await session.run(withRunValues(statement, values))).rows
}

/**
 * Reads the rows of a rewrite and yields those that its treatments change, in batches small enough for memory and for
 * one statement; with `lock`, nobody else changes them between reading and writing.
 */
export async function* rewrittenRows(
  session: Session,
  { rewrite, found }: { readonly rewrite: PlanRewrite; readonly found: readonly Row[] },
  values: RunValues,
  how: {
    readonly table: string
    readonly finders: RowFinders
    readonly lock: boolean
    /** Told of each text that was looked through, also of those that stay as they are. */
    readonly tell?: TellText | undefined
  },
): AsyncGenerator<readonly RewrittenRow[]> {
  const read = how.lock ? { ...rewrite.read, sql: `${rewrite.read.sql}${rewrite.lock}` } : rewrite.read
  for (const batch of batchesOf(found, 500, maxJsonBytes, (row) => Number(row['bytes']))) {
    const keys = batch.map((row) => keysIn(row, rewrite))
    const { rows } = await session.run(withRunValues(read, { ...values, rows: JSON.stringify(keys) }))
    const finders = await how.finders(
      how.table,
      rows.map((row) => keysIn(row, rewrite)),
    )
    await prepareTexts(rows, rewrite, finders)
    const changed = rows
      .map((row, i) => rewriteRow(row, rewrite, finders[i], how))
      .filter((row) => row !== undefined)
    // Placeholders may be longer than what they stand for.
    yield* batchesOf(changed, 500)
  }
}

/** Where a text stands that was looked through. */
export interface TextAt {
  readonly table: string
  readonly column: string
  readonly key: readonly (string | number)[]
}

export type TellText = (at: TextAt, masked: MaskedText) => void

/** The texts of all rows are read together; an analyzer is asked before, because a row is rewritten at once. */
async function prepareTexts(
  rows: readonly Row[],
  { columns }: PlanRewrite,
  finders: readonly (TextFinder | undefined)[],
): Promise<void> {
  for (const [i, row] of rows.entries()) {
    const { prepare, expect } = finders[i] ?? {}
    if (prepare === undefined && expect === undefined) continue
    const texts = columns.flatMap((column) =>
      column.treatment.kind === 'mask' && isMeant(row, column)
        ? (openText(row[column.name], column.format)?.text ?? [])
        : [],
    )
    expect?.(texts)
    await prepare?.(texts)
  }
}

const isMeant = (row: Row, { when }: PlanRewriteColumn) => when === undefined || Number(row[when]) === 1

function rewriteRow(
  row: Row,
  rewrite: PlanRewrite,
  detector: Detector | undefined,
  { table, tell }: { readonly table: string; readonly tell?: TellText | undefined },
): RewrittenRow | undefined {
  const out: Record<string, string | number | null> = {}
  let changed = false
  const key = Object.values(keysIn(row, rewrite)).map(keyPart)
  rewrite.columns.forEach((column, i) => {
    const found = row[column.name]
    const before =
      found === null || found === undefined ? null : found instanceof Uint8Array ? found : String(found)
    const telling = tell && ((masked: MaskedText) => tell({ table, column: column.name, key }, masked))
    const how = { ...column, ending: endingOf(column, key) }
    const after =
      before === null || !isMeant(row, column)
        ? before
        : rewriteValue(before, how, detector, column.empty, telling)
    if (after !== before) changed = true
    out[`c${i + 1}`] = storedForm(after, column.isBinary)
  })
  return changed ? { ...out, ...keysIn(row, rewrite) } : undefined
}

/** A value as the JSON parameter of a write carries it: bytes in hexadecimal digits. */
export function storedForm(value: string | Uint8Array | null, isBinary: boolean): string | null {
  if (value === null) return null
  if (isBinary) return Buffer.from(value).toString('hex')
  return typeof value === 'string' ? value : decodeBytes(value)
}

const keyPart = (part: string | number | null) => part ?? ''

const keysIn = (row: Row, rewrite: PlanRewrite): RewrittenRow =>
  Object.fromEntries(
    rewrite.key.map((_, i) => {
      const value = row[keyName(i)]
      return [keyName(i), typeof value === 'number' ? value : String(value)]
    }),
  )

/** The units that change something; others only serve to select. */
export const workingUnits = (plan: Pick<Plan, 'units'>): readonly PlanUnit[] =>
  plan.units.filter((unit) => unit.changes.length > 0)
