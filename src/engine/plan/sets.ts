import { sql } from 'kysely'
import type { Engine } from '../../database/database.ts'
import { sha256 } from '../../shared/canonical.ts'
import type { Desk, DeskTable, Ownership } from '../datamap/desk.ts'
import { conditionSql } from '../selection/condition.ts'
import { allOf, anyOf, columnOf, type Fragment, joinCondition } from '../selection/fragments.ts'
import { type Joined, upwardJoin } from '../selection/upward.ts'
import type { Node, Tree } from './tree.ts'

/**
 * The rows of one unit of work, as SQL.
 *
 * A unit has a work table with the keys of all its root rows, numbered in `seq`; each chunk collects its share
 * into work tables per node. All of them are temporary tables of the session that plans or applies.
 */
export interface UnitSets {
  readonly desk: Desk
  readonly engine: Engine
  readonly name: string
  readonly tree: Tree
}

/** The work table that holds the keys of all root rows of a unit. */
export const unitTable = (unit: string) => workName(unit)

/** The work table that holds the keys of one node's rows in the chunk at hand. */
export const chunkTable = (unit: string, table: string) => workName(`${unit}__${table}`)

/** Names of key columns in work tables. */
export const keyName = (index: number) => `k${index + 1}`

function workName(name: string): string {
  const plain = `expunge_${name}`.toLowerCase()
  return plain.length <= 60 ? plain : `${plain.slice(0, 48)}_${sha256(plain).slice(0, 10)}`
}

/** The row under `alias` is the one whose key the work table under `keys` holds. */
export function keysMatch(table: DeskTable, alias: string, keys: string): Fragment {
  return allOf(table.key.map((column, i) => sql`${columnOf(alias, column)} = ${columnOf(keys, keyName(i))}`))
}

/** `alias.key as k1, …`, to fill a work table. */
export function keyColumns(table: DeskTable, alias: string): Fragment {
  return sql.join(table.key.map((column, i) => sql`${columnOf(alias, column)} as ${sql.id(keyName(i))}`))
}

/** Tables to join with a node's rows (under alias `t`) so that only the chunk's rows remain. */
export type ChunkJoin = Joined

/** The chunk's rows of a node: by its own work table, or by the one of its only parent. */
export function chunkJoin(sets: UnitSets, node: Node): ChunkJoin {
  if (node.collected) {
    return {
      tables: [{ name: chunkTable(sets.name, node.table.name), alias: 'k' }],
      condition: keysMatch(node.table, 't', 'k'),
    }
  }
  const [owner] = node.owners
  if (owner === undefined) throw new Error(`${node.table.name} has no owner in this tree`)
  return ownerJoin(sets, node, owner)
}

/** The chunk's rows of a node along one of its ownerships. */
export function ownerJoin(sets: UnitSets, node: Node, owner: Ownership): ChunkJoin {
  const parent = nodeOf(sets, owner.parent)
  const keys = { name: chunkTable(sets.name, parent.table.name), alias: 'k' }
  const when = owner.when === undefined ? [] : [conditionSql(owner.when, scopeOf(sets, node.table, 't'))]
  const byKey = parentKeys(owner, parent.table)
  if (byKey !== undefined)
    return { tables: [keys], condition: allOf([joinCondition(byKey, 't', 'k', sets.engine), ...when]) }
  return {
    tables: [keys, { name: parent.table.name, alias: 'p' }],
    condition: allOf([
      keysMatch(parent.table, 'p', 'k'),
      joinCondition(owner.on, 't', 'p', sets.engine),
      ...when,
    ]),
  }
}

/** The join rewritten to the parent's work table, when it needs nothing but the parent's key. */
function parentKeys(owner: Ownership, parent: DeskTable): Ownership['on'] | undefined {
  const rewrite = (operand: Ownership['on'][number]['right']): typeof operand | undefined => {
    if ('column' in operand) {
      const index = parent.key.findIndex((column) => column.toLowerCase() === operand.column.toLowerCase())
      return index < 0 ? undefined : { column: keyName(index) }
    }
    if ('of' in operand) {
      const of = rewrite(operand.of)
      return of === undefined ? undefined : { ...operand, of }
    }
    if ('concat' in operand) {
      const parts = operand.concat.map(rewrite)
      return parts.every((part) => part !== undefined) ? { concat: parts } : undefined
    }
    return operand
  }
  const on = owner.on.map(({ left, right }) => ({ left, right: rewrite(right) }))
  return on.every((equality): equality is Ownership['on'][number] => equality.right !== undefined)
    ? on
    : undefined
}

/**
 * True when the row under `alias` belongs to the unit, whichever chunk it falls into; with `upTo`, to this chunk or
 * an earlier one. Needs no chunk's work tables, so other units may ask it.
 */
export function inUnit(
  sets: UnitSets,
  table: string,
  alias: string,
  upTo?: Fragment,
  path: readonly string[] = [],
): Fragment {
  const node = sets.tree.find((candidate) => candidate.table.name === table)
  if (node === undefined) return anyOf([])
  if (node.table.name === sets.tree[0]?.table.name) return inRoot(sets, node.table, alias, upTo)
  return anyOf(
    node.owners
      // Where tables own one another in a circle, each is asked once on the way up.
      .filter((owner) => owner.parent !== table && !path.includes(owner.parent))
      .map((owner) => {
        const inner = `${alias}p`
        const when =
          owner.when === undefined ? [] : [conditionSql(owner.when, scopeOf(sets, node.table, alias))]
        const parent = nodeOf(sets, owner.parent)
        const up = { ...owner, on: upwardJoin(sets.desk, owner) }
        const direct =
          parent.table.name === sets.tree[0]?.table.name ? parentKeys(up, parent.table) : undefined
        if (direct !== undefined) {
          const seq = upTo === undefined ? [] : [sql`${columnOf(inner, 'seq')} <= ${upTo}`]
          return sql`exists (select 1 from ${sql.id(unitTable(sets.name))} as ${sql.id(inner)} where ${allOf([joinCondition(direct, alias, inner, sets.engine), ...seq, ...when])})`
        }
        return sql`exists (select 1 from ${sql.id(owner.parent)} as ${sql.id(inner)} where ${allOf([joinCondition(up.on, alias, inner, sets.engine), ...when, inUnit(sets, owner.parent, inner, upTo, [...path, table])])})`
      }),
  )
}

/** Joins from a node's row (under `alias`) up to the unit's work table (`u`), one for each way that leads there. */
export function pathsToRoot(
  sets: UnitSets,
  node: Node,
  alias: string,
  path: readonly Node[] = [],
): readonly ChunkJoin[] {
  const work = { name: unitTable(sets.name), alias: 'u' }
  if (node === sets.tree[0]) return [{ tables: [work], condition: keysMatch(node.table, alias, 'u') }]
  return node.owners
    .filter(
      (owner) =>
        owner.parent !== node.table.name && !path.some((passed) => passed.table.name === owner.parent),
    )
    .flatMap((owner) => {
      const parent = nodeOf(sets, owner.parent)
      const inner = `${alias}p`
      const when =
        owner.when === undefined ? [] : [conditionSql(owner.when, scopeOf(sets, node.table, alias))]
      const direct = parent === sets.tree[0] ? parentKeys(owner, parent.table) : undefined
      if (direct !== undefined)
        return [
          { tables: [work], condition: allOf([joinCondition(direct, alias, 'u', sets.engine), ...when]) },
        ]
      return pathsToRoot(sets, parent, inner, [...path, node]).map(({ tables, condition }) => ({
        tables: [{ name: parent.table.name, alias: inner }, ...tables],
        condition: allOf([joinCondition(owner.on, alias, inner, sets.engine), ...when, condition]),
      }))
    })
}

/** Nothing but what is `released` (under alias `s`) uses the content under `alias` by this ownership. */
export function usedOnlyBy(
  { parent, on }: Ownership,
  alias: string,
  engine: Engine,
  released: Fragment,
): Fragment {
  return sql`not exists (select 1 from ${sql.id(parent)} as s where ${joinCondition(on, alias, 's', engine)} and not ${released})`
}

function inRoot(sets: UnitSets, table: DeskTable, alias: string, upTo?: Fragment): Fragment {
  const keys = `${alias}u`
  const seq = upTo === undefined ? [] : [sql`${columnOf(keys, 'seq')} <= ${upTo}`]
  return sql`exists (select 1 from ${sql.id(unitTable(sets.name))} as ${sql.id(keys)} where ${allOf([keysMatch(table, alias, keys), ...seq])})`
}

export function nodeOf(sets: UnitSets, table: string): Node {
  const node = sets.tree.find((candidate) => candidate.table.name === table)
  if (node === undefined) throw new Error(`${table} is not part of unit ${sets.name}`)
  return node
}

export function scopeOf(sets: UnitSets, table: DeskTable, alias: string) {
  return { desk: sets.desk, engine: sets.engine, table, alias }
}

/**
 * Rows of the node may belong to a ticket that is not of this unit: over several owners, here or on the way up. Shared
 * content is another matter: it goes with the last row that uses it.
 */
export function mayBelongElsewhere(sets: Pick<UnitSets, 'desk' | 'tree'>, node: Node): boolean {
  const { desk, tree } = sets
  const [root] = tree
  if (node === root) return false
  // Owners beside a tree of tickets are no tickets.
  const owners = root?.table.name === desk.ticket.name ? node.owners : node.table.owners
  const [owner, ...others] = owners
  if (owner === undefined || others.length > 0 || node.cyclic) return true
  const parent = tree.find((candidate) => candidate.table.name === owner.parent)
  return parent === undefined || mayBelongElsewhere(sets, parent)
}
