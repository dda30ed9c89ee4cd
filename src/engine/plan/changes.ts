import { sql } from 'kysely'
import { textOf } from '../../database/dialect.ts'
import { type DeskTable, type Reference, referencesTo } from '../datamap/desk.ts'
import { conditionSql } from '../selection/condition.ts'
import { allOf, anyOf, columnOf, type Fragment, joinCondition } from '../selection/fragments.ts'
import { assignmentsOf, rewrittenColumns } from './assignments.ts'
import { countSql, deleteSql, selectSql, type Target, updateSql } from './dml.ts'
import { notHeld, notHeldInUnit } from './held.ts'
import { deletionOrder, fates, type Gone, isOwnership, isSharedOwnership } from './fate.ts'
import {
  chunkJoin,
  chunkTable,
  inUnit,
  keyColumns,
  keyName,
  keysMatch,
  scopeOf,
  type UnitSets,
  usedOnlyBy,
} from './sets.ts'
import { planStatement, type PlanStatement, runValue } from './statement.ts'
import { rewriteSql, type PlanRewrite } from './rewrite.ts'
import { touchedBy, type TouchedRows } from './touched.ts'
import type { Node } from './tree.ts'
import type { UnitOptions } from './unit.ts'
import { upwardJoin } from '../selection/upward.ts'

export type Action = 'purge' | 'redact' | 'unlink' | 'rewrite'

/** One statement that changes the desk, and one that counts beforehand what it will change. */
export interface PlanChange {
  readonly action: Action
  readonly table: string
  readonly statement: PlanStatement
  readonly count: PlanStatement
  /** The rows go in the same chunk, so that they are counted there and not here. */
  readonly uncounted?: boolean
  /** For `rewrite`, whose statement selects keys and sizes: how values are read, changed and written back. */
  readonly rewrite?: PlanRewrite
  /** Which rows it is about to touch. Compiled for a run that keeps an archive, and never part of a plan. */
  readonly touched?: TouchedRows
}

/** Every change of a unit: references emptied, rows deleted, then what stays redacted. */
export function changesOf(options: UnitOptions, fate: ReadonlyMap<string, Gone>): PlanChange[] {
  if (options.cutOnly === true) return cutChange(options, options.cut ?? [])
  const { tree } = options.sets
  const going = tree.filter((node) => fate.get(node.table.name) !== 'none')
  const staying = tree.filter((node) => fate.get(node.table.name) !== 'all')
  return [
    ...going.flatMap((node) => unlinkChanges(options, node, going, fate)),
    ...deletionOrder(going).map((node) => purgeChange(options, node, fate)),
    ...staying.flatMap((node) => redactChanges(options, node, fate)),
  ]
}

/** Empties columns of the root's rows, and does nothing else. */
function cutChange(options: UnitOptions, columns: readonly string[]): PlanChange[] {
  const { sets, session } = options
  const [root] = sets.tree
  if (root === undefined) return []
  const filled = anyOf(columns.map((column) => sql`${columnOf('t', column)} is not null`))
  const target = { table: root.table, join: chunkJoin(sets, root), where: [filled] }
  const set = columns.map((column) => ({ column, value: sql`null` }))
  return [change(options, 'unlink', target, updateSql(session.engine, target, set))]
}

/** Columns elsewhere that point at rows about to go, where the map says to empty them. */
function unlinkChanges(
  options: UnitOptions,
  node: Node,
  going: readonly Node[],
  fate: ReadonlyMap<string, Gone>,
): PlanChange[] {
  const { sets } = options
  if (!node.collected) return []
  return referencesTo(sets.desk, node.table.name).flatMap((reference) => {
    const source = going.find((candidate) => candidate.table.name === reference.table)
    if (isOwnership(source, reference) || isSharedOwnership(node, reference)) return []
    if (!isLoosed(reference) || (reference.whenGone === 'keep' && source === undefined)) return []
    if (reference.whenGone === 'keep' && source !== undefined && source !== node) return []
    const table = sets.desk.tables.get(reference.table)
    if (table === undefined) return []
    const order = deletionOrder(going)
    const isFirst = source !== undefined && order.indexOf(node) < order.indexOf(source)
    return unlinkOne({ options, node, reference, source, table, fate, isFirst })
  })
}

/** The column can let go of the row it refers to. */
function isLoosed(reference: Reference): boolean {
  return reference.nullable || reference.whenGone === 'set'
}

function newTarget({ setTo }: Reference, table: DeskTable, name: string): Fragment {
  const column = table.columns.find((candidate) => candidate.name === name)
  if (setTo === undefined || column === undefined) return sql`null`
  return column.catalog.type === 'text' ? sql`${String(setTo)}` : sql.lit(setTo)
}

interface Unlink {
  readonly options: UnitOptions
  readonly node: Node
  readonly reference: Reference
  readonly source: Node | undefined
  readonly table: DeskTable
  readonly fate: ReadonlyMap<string, Gone>
  /** The rows referred to are deleted before those that refer to them. */
  readonly isFirst: boolean
}

function unlinkOne({ options, node, reference, source, table, fate, isFirst }: Unlink): PlanChange[] {
  const { sets, session } = options
  const matches = reference.columns.map((column, i) => {
    const at = node.table.key.indexOf(reference.targetColumns[i] ?? '')
    return sql`${columnOf('t', column)} = ${at < 0 ? columnOf('p', reference.targetColumns[i] ?? '') : columnOf('k', keyName(at))}`
  })
  const byKey = reference.targetColumns.every((column) => node.table.key.includes(column))
  const tables = [{ name: chunkTable(sets.name, node.table.name), alias: 'k' }]
  // Of the chunk's rows only those that really go let go of what points to them.
  const goes = [
    ...notHeldInUnit(sets, node, 'p'),
    ...sharedCondition(options, node, 'p'),
    ...(fate.get(node.table.name) === 'some' ? [goneCondition(options, node, fate, 'p')] : []),
  ]
  const join =
    byKey && goes.length === 0
      ? { tables, condition: allOf(matches) }
      : {
          tables: [...tables, { name: node.table.name, alias: 'p' }],
          condition: allOf([keysMatch(node.table, 'p', 'k'), ...matches]),
        }
  const when = reference.when === undefined ? [] : [conditionSql(reference.when, scopeOf(sets, table, 't'))]
  const set = reference.columns.map((column) => ({ column, value: newTarget(reference, table, column) }))
  const unlink = (where: readonly Fragment[]) => {
    const held = notHeld(sets.desk, session.engine, table.name, 't')
    const target = { table, join, where: [...when, ...held, ...goes, ...where] }
    return change(options, 'unlink', target, updateSql(session.engine, target, set))
  }
  const leaving = source?.collected === true && fate.get(table.name) === 'all'
  if (!leaving) return [unlink([])]
  const inChunk = sql`exists (select 1 from ${sql.id(chunkTable(sets.name, table.name))} as x where ${keysMatch(table, 't', 'x')})`
  // Rows of the unit that a later chunk takes are counted there.
  const mine = inUnit(sets, table.name, 't')
  const outside = [unlink([sql`not ${mine}`]), { ...unlink([mine, sql`not ${inChunk}`]), uncounted: true }]
  // InnoDB checks a self reference row by row, so rows of this chunk have to let go of one another first.
  return isFirst || (session.engine === 'mysql' && source === node)
    ? [...outside, { ...unlink([inChunk]), uncounted: true }]
    : outside
}

function purgeChange(options: UnitOptions, node: Node, fate: ReadonlyMap<string, Gone>): PlanChange {
  const target = purgeTarget(options, node, fate)
  return change(options, 'purge', target, deleteSql(options.session.engine, target))
}

/** The rows of a node that go. */
export function purgeTarget(options: UnitOptions, node: Node, fate: ReadonlyMap<string, Gone>): Target {
  const { sets } = options
  return {
    table: node.table,
    join: chunkJoin(sets, node),
    where: [
      ...notHeldInUnit(sets, node, 't'),
      ...sharedCondition(options, node, 't'),
      ...(fate.get(node.table.name) === 'some' ? [goneCondition(options, node, fate, 't')] : []),
    ],
  }
}

/** The row under `alias` goes: by its own rule, or because its parent does. */
function goneCondition(
  { sets }: Pick<UnitOptions, 'sets'>,
  node: Node,
  fate: ReadonlyMap<string, Gone>,
  alias: string,
  path: readonly Node[] = [],
): Fragment {
  const own = node.table.rowRules.map((rule) =>
    rule.when === undefined ? sql`1 = 1` : conditionSql(rule.when, scopeOf(sets, node.table, alias)),
  )
  const inherited = node.owners.flatMap((owner) => {
    const parent = sets.tree.find((candidate) => candidate.table.name === owner.parent)
    const gone = fate.get(owner.parent) ?? 'none'
    if (parent === undefined || gone === 'none' || parent === node || path.includes(parent)) return []
    return [parentGone({ sets, node, owner, parent, gone, fate, alias, path: [...path, node] })]
  })
  return anyOf([...own, ...inherited])
}

function parentGone(parts: {
  readonly sets: UnitSets
  readonly node: Node
  readonly owner: Node['owners'][number]
  readonly parent: Node
  readonly gone: Gone
  readonly fate: ReadonlyMap<string, Gone>
  readonly alias: string
  readonly path: readonly Node[]
}): Fragment {
  const { sets, node, owner, parent, gone, fate, alias, path } = parts
  const inner = `${alias}g`
  const conditions = [
    joinCondition(upwardJoin(sets.desk, owner), alias, inner, sets.engine),
    ...(owner.when === undefined ? [] : [conditionSql(owner.when, scopeOf(sets, node.table, alias))]),
    ...(gone === 'some' ? [goneCondition({ sets }, parent, fate, inner, path)] : []),
  ]
  return sql`exists (select 1 from ${sql.id(parent.table.name)} as ${sql.id(inner)} where ${allOf(conditions)})`
}

/** Content goes with the last row that uses it: no owner may remain outside this unit and those before it. */
export function sharedCondition(options: UnitOptions, node: Node, alias: string): Fragment[] {
  const { sets, earlier } = options
  return node.owners
    .filter((owner) => owner.shared)
    .map((owner) => {
      const released = anyOf([
        letsGo(sets, owner.parent, inUnit(sets, owner.parent, 's', sql`${runValue('to')}`)),
        ...earlier.map((other) => letsGo(other.sets, owner.parent, inUnit(other.sets, owner.parent, 's'))),
      ])
      return usedOnlyBy(owner, alias, sets.engine, released)
    })
}

/** A row of the unit (under `s`) that is held goes on using what it uses. */
function letsGo(sets: UnitSets, table: string, isInUnit: Fragment): Fragment {
  const node = sets.tree.find((candidate) => candidate.table.name === table)
  return allOf([isInUnit, ...(node === undefined ? [] : notHeldInUnit(sets, node, 's'))])
}

function redactChanges(options: UnitOptions, node: Node, fate: ReadonlyMap<string, Gone>): PlanChange[] {
  const { sets, session, cut } = options
  const scope = scopeOf(sets, node.table, 't')
  const join = chunkJoin(sets, node)
  const free = notHeldInUnit(sets, node, 't')
  const stays =
    fate.get(node.table.name) === 'some'
      ? [...free, isNotTrue(goneCondition(options, node, fate, 't'), session.engine)]
      : free
  const shared = sharedCondition(options, node, 't')
  const assignments = [
    ...assignmentsOf(node.table, scope),
    ...(node === sets.tree[0] ? (cut ?? []) : []).map((column) => ({
      column,
      value: sql`null`,
      needed: sql`${columnOf('t', column)} is not null`,
    })),
  ]
  const target = {
    table: node.table,
    join,
    where: [...shared, ...stays, anyOf(assignments.map((a) => a.needed))],
  }
  const update =
    assignments.length === 0
      ? []
      : [change(options, 'redact', target, updateSql(session.engine, target, assignments))]
  return [
    ...update,
    ...rewriteChanges(options, node, { table: node.table, join, where: [...shared, ...stays] }),
  ]
}

/** A row whose condition is unknown, because a value is missing, does not go: so it has to be treated. */
function isNotTrue(condition: Fragment, engine: UnitSets['engine']): Fragment {
  return sql`not coalesce(${condition}, ${engine === 'postgresql' ? sql`false` : sql`0`})`
}

function rewriteChanges(options: UnitOptions, node: Node, target: Target): PlanChange[] {
  const columns = rewrittenColumns(node.table)
  if (columns.length === 0) return []
  const { session } = options
  const filled = anyOf(columns.map((column) => sql`${columnOf('t', column.name)} is not null`))
  const narrowed = { ...target, where: [...target.where, filled] }
  const bytes = columns.map(
    (column) => sql`coalesce(octet_length(${textOf(columnOf('t', column.name), session.engine)}), 0)`,
  )
  const read = selectSql(narrowed, sql`${keyColumns(node.table, 't')}, ${sql.join(bytes, sql` + `)} as bytes`)
  return [
    {
      action: 'rewrite',
      table: node.table.name,
      statement: planStatement(session, read),
      count: planStatement(session, countSql(narrowed)),
      rewrite: rewriteSql(session, node.table, columns, target.where, scopeOf(options.sets, node.table, 't')),
      ...touchedPart(options, narrowed),
    },
  ]
}

function change(options: UnitOptions, action: Action, target: Target, statement: Fragment): PlanChange {
  const { session } = options
  const left = { ...target, where: [...target.where, ...notGoneBefore(options, target.table)] }
  return {
    action,
    table: target.table.name,
    statement: planStatement(session, statement),
    count: planStatement(session, countSql(left)),
    ...touchedPart(options, target),
  }
}

function touchedPart({ session, withTouched }: UnitOptions, target: Target): Pick<PlanChange, 'touched'> {
  return withTouched === true ? { touched: touchedBy(session, target) } : {}
}

/** Rows that go with a unit before are counted there: when this unit's turn comes, they are gone. */
function notGoneBefore({ earlier }: UnitOptions, { name }: DeskTable): Fragment[] {
  return earlier.flatMap(({ sets, disposition }, i) =>
    fates(sets.tree, disposition).get(name) === 'all'
      ? [sql`not ${allOf([inUnit(sets, name, 't'), ...lastUses(earlier.slice(0, i + 1), sets, name)])}`]
      : [],
  )
}

/** Content that a later unit uses as well goes with that one. */
function lastUses(units: UnitOptions['earlier'], sets: UnitSets, table: string): Fragment[] {
  const owners = sets.tree.find((node) => node.table.name === table)?.owners ?? []
  return owners
    .filter(({ shared }) => shared)
    .map((owner) => {
      const released = units.map((unit) =>
        letsGo(unit.sets, owner.parent, inUnit(unit.sets, owner.parent, 's')),
      )
      return usedOnlyBy(owner, 't', sets.engine, anyOf(released))
    })
}
