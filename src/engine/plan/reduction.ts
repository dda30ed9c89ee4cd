import { sql } from 'kysely'
import type { Session } from '../../database/database.ts'
import { textOf } from '../../database/dialect.ts'
import { referencesTo, type Reference } from '../datamap/desk.ts'
import { conditionSql } from '../selection/condition.ts'
import { allOf, anyOf, columnOf, type Fragment } from '../selection/fragments.ts'
import { aliased } from './dml.ts'
import { isOwnership, isSharedOwnership } from './fate.ts'
import { ofHeld, rowHeldInUnit } from './held.ts'
import {
  inUnit,
  keyName,
  mayBelongElsewhere,
  pathsToRoot,
  scopeOf,
  type UnitSets,
  unitTable,
} from './sets.ts'
import { planStatement, type PlanStatement } from './statement.ts'
import type { Node } from './tree.ts'
import { rootOf } from './unit.ts'

export interface ReductionParts {
  readonly session: Session
  /** The unit that would purge. */
  readonly from: UnitSets
  /** The unit that redacts instead. */
  readonly to: UnitSets
  /** Units whose rows go before: what they refer to is not held by them. */
  readonly released: readonly UnitSets[]
}

/**
 * Delete reduction: a root moves from the purging to the redacting unit when a row that stays still refers to it,
 * or to a row that would go with it. The two statements are repeated until nothing moves, because a root that stays
 * may hold others.
 */
export function reductionStatements(
  parts: ReductionParts,
): readonly [PlanStatement, PlanStatement] | undefined {
  const { session, from, to } = parts
  const root = rootOf(from)
  const holding = from.tree.flatMap((node) =>
    referencesTo(from.desk, node.table.name)
      .filter((reference) => holds(from, node, reference))
      .flatMap((reference) => heldRoots(parts, node, reference)),
  )
  holding.push(...from.tree.flatMap((node) => heldAlong(parts, node)))
  if (holding.length === 0) return undefined
  const names = sql.join(root.table.key.map((_, i) => sql.id(keyName(i))))
  const move = sql`insert into ${sql.id(unitTable(to.name))} (seq, ${names}) select row_number() over (order by ${names}) + ${offset(session, to)}, ${names} from (${sql.join(holding, sql` union `)}) as held`
  const same = sql`(${names}) in (select ${names} from ${sql.id(unitTable(to.name))})`
  const drop = sql`delete from ${sql.id(unitTable(from.name))} where ${same}`
  return [planStatement(session, move), planStatement(session, drop)]
}

/** New keys come after those that moved earlier. */
function offset(session: Session, to: UnitSets): Fragment {
  const most = sql`(select coalesce(max(seq), 0) from ${sql.id(unitTable(to.name))})`
  return session.engine === 'mysql' ? sql`cast(${most} as signed)` : most
}

function holds(sets: UnitSets, node: Node, reference: Reference): boolean {
  const source = sets.tree.find((candidate) => candidate.table.name === reference.table)
  if (isOwnership(source, reference) || isSharedOwnership(node, reference)) return false
  // A column that would be emptied holds its target only where the row lies in a held ticket, which nothing may touch.
  return reference.whenGone === 'keep' || ofHeld(sets.desk, sets.engine, reference.table, 's').length > 0
}

/**
 * Roots that share a row with a held ticket, or have one of a held person below them: the row has to stay, so what it
 * refers to has to stay as well.
 */
function heldAlong({ from, to }: ReductionParts, node: Node): Fragment[] {
  const root = rootOf(from)
  if (node === root) return []
  const held = mayBelongElsewhere(from, node)
    ? ofHeld(from.desk, from.engine, node.table.name, 'x')
    : rowHeldInUnit(from, node, 'x')
  if (held.length === 0) return []
  const keys = sql.join(root.table.key.map((_, i) => columnOf('u', keyName(i))))
  return pathsToRoot(from, node, 'x').map(({ tables, condition }) => {
    const sources = [aliased(node.table.name, 'x'), ...tables.map(({ name, alias }) => aliased(name, alias))]
    return sql`select distinct ${keys} from ${sql.join(sources)} where ${allOf([condition, ...held, notMoved(to, root)])}`
  })
}

const notMoved = (to: UnitSets, root: Node): Fragment =>
  sql`not exists (select 1 from ${aliased(unitTable(to.name), 'd')} where ${allOf(root.table.key.map((_, i) => sql`${columnOf('d', keyName(i))} = ${columnOf('u', keyName(i))}`))})`

/** The row under `source` refers to the one under `target`; a number may be kept as text by the one that refers. */
function referenceJoin(
  { desk, engine }: UnitSets,
  reference: Reference,
  source: string,
  target: string,
): Fragment {
  const typeOf = (table: string, column: string) =>
    desk.tables.get(table)?.columns.find(({ name }) => name === column)?.catalog.type
  return allOf(
    reference.columns.map((column, i) => {
      const pointed = reference.targetColumns[i] ?? ''
      const isText =
        typeOf(reference.table, column) === 'text' && typeOf(reference.target, pointed) !== 'text'
      const value = columnOf(target, pointed)
      return sql`${columnOf(source, column)} = ${isText ? textOf(value, engine) : value}`
    }),
  )
}

/** Keys of roots that a staying row refers to, one SELECT for each way from the row referred to up to its root. */
function heldRoots({ from, to, released }: ReductionParts, node: Node, reference: Reference): Fragment[] {
  const source = from.desk.tables.get(reference.table)
  if (source === undefined) return []
  const refers = referenceJoin(from, reference, 's', 'x')
  const when = reference.when === undefined ? [] : [conditionSql(reference.when, scopeOf(from, source, 's'))]
  const isHeld = ofHeld(from.desk, from.engine, reference.table, 's')
  const held = reference.whenGone === 'keep' ? [] : isHeld
  // What was chosen and is held since stays: a replay chooses by its markers, and a hold may come while a run is at work.
  const goes = allOf([
    anyOf([inUnit(from, source.name, 's'), ...released.map((unit) => inUnit(unit, source.name, 's'))]),
    ...isHeld.map((one) => sql`not ${one}`),
  ])
  const root = rootOf(from)
  const keys = sql.join(root.table.key.map((_, i) => columnOf('u', keyName(i))))
  return pathsToRoot(from, node, 'x').map(({ tables, condition }) => {
    const sources = [
      aliased(source.name, 's'),
      aliased(node.table.name, 'x'),
      ...tables.map(({ name, alias }) => aliased(name, alias)),
    ]
    const already = notMoved(to, root)
    return sql`select distinct ${keys} from ${sql.join(sources)} where ${allOf([refers, ...when, ...held, condition, already, sql`not ${goes}`])}`
  })
}
