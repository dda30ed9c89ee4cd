import { sql } from 'kysely'
import type { Row, Session } from '../../database/database.ts'
import { Redacted } from '../../shared/redacted.ts'
import type { Desk, DeskColumn, DeskTable } from '../datamap/desk.ts'
import type { Detector } from '../detection/detector.ts'
import type { TextFinder } from '../masking/combine.ts'
import { rewriteValue } from '../masking/rewrite.ts'
import { endingOf, rewriteColumn } from './rewrite.ts'
import { conditionSql } from '../selection/condition.ts'
import { columnOf } from '../selection/fragments.ts'
import { assignmentsOf, rewrittenColumns } from './assignments.ts'
import { collectChunk, unitSize } from './chunks.ts'
import { selectSql } from './dml.ts'
import { fates } from './fate.ts'
import { type RowFinders, rowFinders } from './finders.ts'
import { chunkJoin, chunkTable, keyColumns, keyName, scopeOf, type UnitSets } from './sets.ts'
import { type RunValues, withRunValues } from './statement.ts'
import type { Node } from './tree.ts'
import type { Composition } from './units.ts'

/** One value before and after; it exists for human eyes and prints as `<redacted>` everywhere else. */
export interface PreviewValue {
  readonly table: string
  readonly column: string
  readonly before: Redacted<string>
  /** `undefined` when the whole row goes. */
  readonly after: Redacted<string | null> | undefined
}

export interface Preview {
  readonly ticket: readonly PreviewValue[]
  readonly person: readonly PreviewValue[]
}

const rowsPerTable = 2

/** A sample of the first ticket and the first person of a plan, before and after, as the rules see it: no analyzer is asked. */
export async function previewOf(
  session: Session,
  desk: Desk,
  composition: Composition,
  detector: Detector | undefined,
): Promise<Preview> {
  const of = async (table: string) => {
    for (const unit of composition.units) {
      const sets = composition.sets.find((candidate) => candidate.name === unit.name)
      if (unit.root !== table || unit.changes.length === 0 || sets === undefined) continue
      const { last } = await unitSize(session, unit)
      if (last === 0) continue
      // After a reduction, the first number that is left may be far from 1.
      const chunk = { from: 0, to: Math.min(last, 500) }
      await collectChunk(session, unit, chunk)
      await onlyFirst(session, sets)
      await collectChildren(session, unit, chunk)
      const finders = await rowFinders(session, sets.desk, unit, chunk, { detector })
      return unitPreview(session, sets, unit.disposition, finders)
    }
    return []
  }
  return { ticket: await of(desk.ticket.name), person: await of(desk.person.name) }
}

async function unitPreview(
  session: Session,
  sets: UnitSets,
  disposition: 'redact' | 'purge',
  finders: RowFinders,
): Promise<PreviewValue[]> {
  const fate = fates(sets.tree, disposition)
  const values: PreviewValue[] = []
  for (const node of sets.tree)
    values.push(...(await nodePreview(session, sets, node, fate.get(node.table.name) === 'all', finders)))
  return values
}

async function nodePreview(
  session: Session,
  sets: UnitSets,
  node: Node,
  goes: boolean,
  finders: RowFinders,
): Promise<PreviewValue[]> {
  const assignments = goes ? [] : assignmentsOf(node.table, scopeOf(sets, node.table, 't'))
  const rewritten = goes ? [] : rewrittenColumns(node.table)
  const shown = goes
    ? node.table.columns
        .filter((column) => column.treatment.kind !== 'keep' && column.catalog.type !== 'binary')
        .map((c) => c.name)
    : assignments.map((a) => a.column)
  if (shown.length + rewritten.length === 0) return []
  const columns = [
    ...shown.map((name, i) => sql`${columnOf('t', name)} as ${sql.id(`b${i}`)}`),
    ...assignments.map((assignment, i) => sql`${assignment.value} as ${sql.id(`a${i}`)}`),
    ...rewritten.map((column, i) => sql`${columnOf('t', column.name)} as ${sql.id(`r${i}`)}`),
    ...rewritten.map(({ when }, i) => {
      const holds = when === undefined ? sql`1 = 1` : conditionSql(when, scopeOf(sets, node.table, 't'))
      return sql`case when ${holds} then 1 else 0 end as ${sql.id(`w${i}`)}`
    }),
    ...(rewritten.length === 0 ? [] : [keyColumns(node.table, 't')]),
  ]
  const { rows } = await session.run(
    selectSql(
      { table: node.table, join: chunkJoin(sets, node), where: [] },
      sql.join(columns),
      sql` limit ${sql.lit(rowsPerTable)}`,
    ),
  )
  const table = node.table.name
  const after = (before: string, column: DeskColumn, row: Row, finder: TextFinder | undefined) => {
    const planned = rewriteColumn(session.engine, node.table, column)
    const key = Object.values(keysOf(row, node.table)).map(String)
    return rewriteValue(before, { ...planned, ending: endingOf(planned, key) }, finder, planned.empty)
  }
  const found =
    rewritten.length === 0
      ? []
      : await finders(
          table,
          rows.map((row) => keysOf(row, node.table)),
        )
  return rows.flatMap((row, at) => [
    ...shown.flatMap((column, i) => pair(table, column, row[`b${i}`], goes ? undefined : row[`a${i}`], goes)),
    ...rewritten.flatMap((column, i) => {
      const before = row[`r${i}`]
      return typeof before === 'string' && Number(row[`w${i}`]) === 1
        ? pair(table, column.name, before, after(before, column, row, found[at]), false)
        : []
    }),
  ])
}

function keysOf(row: Row, { key }: DeskTable): Row {
  return Object.fromEntries(key.map((_, i) => [keyName(i), row[keyName(i)]]))
}

function pair(table: string, column: string, before: unknown, after: unknown, goes: boolean): PreviewValue[] {
  if (before === null || before === undefined || (!goes && String(before) === String(after))) return []
  return [
    {
      table,
      column,
      before: new Redacted(asText(before)),
      after: goes ? undefined : new Redacted(after === null || after === undefined ? null : asText(after)),
    },
  ]
}

const asText = (value: unknown): string =>
  value instanceof Uint8Array ? `(${value.byteLength} bytes)` : String(value)

/** Leaves one root row in the chunk's work table. */
async function onlyFirst(session: Session, sets: UnitSets): Promise<void> {
  const root = sets.tree[0]
  if (root === undefined) return
  const work = sql.id(chunkTable(sets.name, root.table.name))
  const { rows } = await session.run(sql`select k1 as first from ${work} order by k1 limit 1`)
  await session.run(sql`delete from ${work} where k1 <> ${rows[0]?.['first']}`)
}

/** Collects again everything below the root, from what the root's work table now holds. */
async function collectChildren(
  session: Session,
  unit: Composition['units'][number],
  chunk: RunValues,
): Promise<void> {
  for (const collect of unit.collect.slice(1)) {
    await session.run(sql`delete from ${sql.id(chunkTable(unit.name, collect.table))}`)
    await session.run(withRunValues(collect.statement, chunk))
  }
}
