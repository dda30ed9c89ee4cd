import { sql } from 'kysely'
import { fingerprint, type HashedColumn, hashExpression } from '../../database/dialect.ts'
import type { Engine } from '../../database/database.ts'
import { clearedColumns, performanceColumns, tableOf, type Desk, type DeskTable } from '../datamap/desk.ts'
import { findColumn, findTable } from '../datamap/names.ts'
import type { ReportEntry } from '../datamap/schema.ts'
import { lookupOf } from '../datamap/rules.ts'
import { fieldsOf } from '../rule/rule.ts'
import { boundRule, textCondition } from '../selection/condition.ts'
import { columnOf, type Fragment } from '../selection/fragments.ts'
import { selectSql } from './dml.ts'
import type { Gone } from './fate.ts'
import type { PlanChange } from './changes.ts'
import { type ChunkJoin, chunkJoin, inUnit, pathsToRoot, type UnitSets } from './sets.ts'
import { planStatement, type PlanStatement, runValue } from './statement.ts'
import type { Node } from './tree.ts'
import type { UnitOptions } from './unit.ts'

/** A fingerprint over the performance data of a table's rows: equal before and after, or the chunk is rolled back. */
export interface PlanProof {
  readonly table: string
  readonly columns: readonly string[]
  /** Over the rows of the chunk. */
  readonly chunk: PlanStatement
  /** No statement of the unit writes to this table. */
  readonly untouched?: true
}

/** One of the desk's reports, narrowed to the rows that a run touches. */
export interface PlanReport {
  readonly name: string
  readonly table: string
  readonly dimensions: readonly string[]
  readonly figures: readonly string[]
  /** Absent where the table's proof says as much: equal rows of performance data give equal figures. */
  readonly chunk?: PlanStatement
  /** Over all rows of the unit. */
  readonly whole: PlanStatement
}

export function proofsOf(
  options: UnitOptions,
  fate: ReadonlyMap<string, Gone>,
  changes: readonly PlanChange[],
): PlanProof[] {
  const { sets, session, version } = options
  return sets.tree.flatMap((node) => {
    const cut = [
      ...(node === sets.tree[0] ? (options.cut ?? []) : []),
      ...clearedColumns(sets.desk)
        .filter((column) => column.table === node.table.name)
        .map((column) => column.column),
    ]
    const columns = performanceColumns(node.table)
      .map((column) => column.name)
      .filter((name) => !cut.includes(name))
    if (columns.length === 0 || fate.get(node.table.name) !== 'none') return []
    const hash = hashExpression(hashedColumns(node.table, columns), session.engine, version)
    const select = sql`count(*) as count, ${fingerprint(hash, session.engine)} as fingerprint`
    return [
      {
        table: node.table.name,
        columns,
        chunk: planStatement(
          session,
          selectSql(
            { table: node.table, join: chunkJoin(sets, node), where: firstChunkOnly(sets, node) },
            select,
          ),
        ),
        ...(changes.some((change) => change.table === node.table.name) ? {} : { untouched: true }),
      },
    ]
  })
}

/** The key and further columns of a table (alias `t`), each once. */
export function hashedColumns(table: DeskTable, columns: readonly string[]): HashedColumn[] {
  return [...new Set([...table.key, ...columns])].map((name) => {
    const type = findColumn(table.catalog, name)?.type
    return { expression: columnOf('t', name), ...(type === undefined ? {} : { type }) }
  })
}

/** A row of several owners meets several chunks, and is to be counted in the first: sums must not depend on their size. */
function firstChunkOnly(sets: UnitSets, node: Node): Fragment[] {
  return node.owners.length > 1
    ? [sql`not ${inUnit(sets, node.table.name, 't', sql`${runValue('from')}`)}`]
    : []
}

export function reportsOf(options: UnitOptions, proofs: readonly PlanProof[]): PlanReport[] {
  const { sets, session } = options
  return sets.desk.map.reports.flatMap((report) => {
    const table = findTable(sets.desk.catalog, report.table ?? sets.desk.map.ticket.table)
    const node = sets.tree.find((candidate) => candidate.table.name === table?.name)
    if (node === undefined) return []
    return [
      {
        name: report.name,
        table: node.table.name,
        dimensions: report.by,
        figures: report.figures,
        ...(isProved(sets, node.table, report, proofs)
          ? {}
          : { chunk: planStatement(session, reportSql(sets, node.table, report, chunkJoin(sets, node))) }),
        whole: planStatement(session, reportSql(sets, node.table, report, wholeJoin(sets, node))),
      },
    ]
  })
}

/** The report reads nothing but columns that the fingerprint of the same rows covers, and rows that nothing treats. */
function isProved(
  sets: UnitSets,
  table: DeskTable,
  report: ReportEntry,
  proofs: readonly PlanProof[],
): boolean {
  const proof = proofs.find((candidate) => candidate.table === table.name)
  if (proof === undefined) return false
  const covered = new Set([...table.key, ...proof.columns])
  const dimensions = report.by.map((text) => /^(\S+) per /.exec(text)?.[1] ?? text)
  const figures = report.figures.flatMap((text) => text.split(' ').slice(1))
  const conditions =
    report.when === undefined ? [] : fieldsOf(boundRule(report.when, { desk: sets.desk, table }))
  const isCovered = (field: string) => {
    const lookup = lookupOf(field)
    if (lookup === undefined) return covered.has(realColumn(table, field))
    return covered.has(lookup.from) && !sets.tree.some((node) => node.table.name === lookup.table)
  }
  return [...dimensions, ...figures, ...conditions].every(isCovered)
}

/** All rows of a node in the unit, over the joins that lead to the unit's work table. */
function wholeJoin(sets: UnitSets, node: Node): ChunkJoin {
  const [path, ...others] = pathsToRoot(sets, node, 't')
  // Over several ways a row would be met twice; then each row is asked whether it belongs.
  if (path !== undefined && others.length === 0) return path
  return { tables: [], condition: inUnit(sets, node.table.name, 't') }
}

/** `SELECT dimensions, figures … GROUP BY dimensions`, ordered so that equal data give equal rows. */
export function reportSql(sets: UnitSets, table: DeskTable, report: ReportEntry, join: ChunkJoin): Fragment {
  const { engine, desk } = sets
  const dimensions = report.by.map((text) => dimensionSql(text, table, engine))
  const groups = report.by.map((text) => groupSql(text, table, engine))
  const figures = report.figures.map((text) => figureSql(text, table, engine))
  const columns = [
    ...dimensions.map((dimension, i) => sql`${dimension} as ${sql.id(`d${i + 1}`)}`),
    ...figures.map((figure, i) => sql`${figure} as ${sql.id(`f${i + 1}`)}`),
  ]
  const where =
    report.when === undefined ? [] : [textCondition(report.when, { desk, engine, table, alias: 't' })]
  const group =
    dimensions.length === 0
      ? sql``
      : sql` group by ${sql.join(groups)} order by ${sql.join(dimensions.map((_, i) => sql.lit(i + 1)))}`
  return selectSql({ table, join, where }, sql.join(columns), group)
}

/** PostgreSQL groups by the time itself and writes it out once per group, which is far less work than once per row. */
function groupSql(text: string, table: DeskTable, engine: Engine): Fragment {
  const [, name = text, grain] = grained(text)
  if (grain === undefined || engine !== 'postgresql') return dimensionSql(text, table, engine)
  return sql`date_trunc(${sql.lit(grain)}, ${columnOf('t', realColumn(table, name))})`
}

const grained = (text: string) => /^(\S+) per (year|month|day)$/.exec(text) ?? []

function dimensionSql(text: string, table: DeskTable, engine: Engine): Fragment {
  const [, name = text, grain] = grained(text)
  const column = columnOf('t', realColumn(table, name))
  if (grain === undefined) return column
  const length = { year: 4, month: 7, day: 10 }[grain as 'year' | 'month' | 'day']
  if (engine === 'postgresql')
    return sql`to_char(${groupSql(text, table, engine)}, ${sql.lit('YYYY-MM-DD'.slice(0, length))})`
  return engine === 'mysql'
    ? sql`left(cast(${column} as char), ${sql.lit(length)})`
    : sql`substr(${column}, 1, ${sql.lit(length)})`
}

function figureSql(text: string, table: DeskTable, engine: Engine): Fragment {
  const [operation = 'count', name] = text.split(' ')
  if (name === undefined) return sql`count(*)`
  const column = columnOf('t', realColumn(table, name))
  // Text form: a sum is a decimal on one engine and a number on the other, and must compare alike.
  return engine === 'postgresql'
    ? sql`cast(${sql.raw(operation)}(${column}) as text)`
    : sql`${sql.raw(operation)}(${column})`
}

function realColumn(table: DeskTable, name: string): string {
  const column = findColumn(table.catalog, name)
  if (column === undefined) throw new Error(`the column ${table.name}.${name} of a report was not bound`)
  return column.name
}

/** Tables that a transition or a note writes to: their reports may differ afterwards, and it is said. */
export function bookkeepingTables(
  desk: Desk,
  parts: { readonly transition: boolean; readonly note: boolean },
): readonly string[] {
  const { transition, note } = desk.map.ticket
  const names = [
    ...(parts.transition && transition !== undefined
      ? [desk.ticket.name, ...(transition.inserts ?? []).map((i) => i.table)]
      : []),
    ...(parts.note && note !== undefined ? [note.table] : []),
  ]
  return [...new Set(names.map((name) => findTable(desk.catalog, name)?.name ?? name))].map(
    (name) => tableOf(desk, name).name,
  )
}
