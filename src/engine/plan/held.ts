import { sql } from 'kysely'
import type { Engine } from '../../database/database.ts'
import { oncePer } from '../../shared/once.ts'
import {
  type Desk,
  type DeskTable,
  type Ownership,
  type PersonColumn,
  referencesTo,
  tableOf,
} from '../datamap/desk.ts'
import type { ChainStep } from '../datamap/schema.ts'
import { holdTables, teamColumn } from '../hold/tables.ts'
import { chainSql, partWhere } from '../selection/chains.ts'
import { conditionSql } from '../selection/condition.ts'
import { allOf, anyOf, columnOf, type Fragment, joinCondition } from '../selection/fragments.ts'
import { keptByMap } from './kept.ts'
import { type ChunkJoin, keysMatch, mayBelongElsewhere, pathsToRoot, type UnitSets } from './sets.ts'
import { pathsUp, upwardJoin } from '../selection/upward.ts'
import { type Node, ownershipTree, type Tree } from './tree.ts'

/**
 * The ticket under `alias` is kept: on one of the map's grounds, or by a hold. It stands in every statement that touches a
 * ticket's rows, so that what is held after planning, or while a run is at work, is honoured all the same.
 */
export function heldTicket(desk: Desk, engine: Engine, alias: string): Fragment {
  const held = heldByHold(desk, engine, alias)
  return anyOf([...keptByMap(desk, engine, alias), guarded([held, ...partOf(desk, engine, alias)])])
}

/** A hold keeps the ticket under `alias`, itself or what it is a part of; with `hold`, this one hold. */
export function ticketHeldBy(desk: Desk, engine: Engine, alias: string, hold?: string): Fragment {
  return anyOf([heldByHold(desk, engine, alias, hold), ...partOf(desk, engine, alias, hold)])
}

/** What is a part of a held ticket is held with it. */
function partOf(desk: Desk, engine: Engine, alias: string, hold?: string): Fragment[] {
  if (desk.map.ticket.along === undefined) return []
  return [partWhere(desk, engine, alias, (whole) => heldByHold(desk, engine, whole, hold))]
}

/** Where nothing is held, a server asks this once in a statement and nothing of what follows. */
function guarded(ways: readonly Fragment[], table: string = holdTables.all): Fragment {
  return sql`(exists (select 1 from ${sql.id(table)}) and ${anyOf(ways)})`
}

/** The ticket's number, team or organization is held, or one of its customers. */
function heldByHold(desk: Desk, engine: Engine, alias: string, hold?: string): Fragment {
  const { ticket, organization } = desk
  const team = teamColumn(desk)?.column
  const customers = ticket.roles.filter(({ role }) => role === 'customer')
  const members = referencesTo(desk, organization?.name ?? '').filter(({ table }) => table === ticket.name)
  return anyOf([
    inHold(holdTables.tickets, keysMatch(ticket, alias, 'hh'), hold),
    ...(team === undefined ? [] : [inHold(holdTables.teams, sql`hh.k1 = ${columnOf(alias, team)}`, hold)]),
    ...customers.map((column) => namesHeld(desk, engine, column, alias, hold)),
    ...(desk.map.person.tickets ?? []).map((chain) => customerHeld(desk, engine, chain, alias, hold)),
    ...members.flatMap(({ columns: [column, ...others], when }) =>
      column === undefined || others.length > 0
        ? []
        : [
            inHold(
              holdTables.organizations,
              allOf([
                sql`hh.k1 = ${columnOf(alias, column)}`,
                ...(when === undefined ? [] : [conditionSql(when, { desk, engine, table: ticket, alias })]),
              ]),
              hold,
            ),
          ],
    ),
  ])
}

function inHold(table: string, matches: Fragment, hold?: string): Fragment {
  const only = hold === undefined ? [] : [sql`hh.hold = ${hold}`]
  return sql`exists (select 1 from ${sql.id(table)} as hh where ${allOf([matches, ...only])})`
}

/** The row under `alias` names a held person in this column. */
function namesHeld(
  desk: Desk,
  engine: Engine,
  { table, column, when }: PersonColumn,
  alias: string,
  hold?: string,
): Fragment {
  const same = sql`hh.k1 = ${columnOf(alias, column)}`
  const counts =
    when === undefined ? [] : [conditionSql(when, { desk, engine, table: tableOf(desk, table), alias })]
  return inHold(holdTables.persons, allOf([same, ...counts]), hold)
}

/** A chain of tables leads from a held person to the ticket. */
function customerHeld(
  desk: Desk,
  engine: Engine,
  chain: readonly ChainStep[],
  alias: string,
  hold?: string,
): Fragment {
  const [key = ''] = desk.person.key
  const { tables, condition } = chainSql(chain, { desk, engine, from: 'hp', to: alias })
  const sources = [
    sql`${sql.id(desk.person.name)} as hp`,
    ...tables.slice(0, -1).map((table) => sql`${sql.id(table.name)} as ${sql.id(table.alias)}`),
  ]
  const isHeld = inHold(holdTables.persons, sql`hh.k1 = ${columnOf('hp', key)}`, hold)
  return sql`exists (select 1 from ${sql.join(sources)} where ${allOf([isHeld, condition])})`
}

/** The row under `alias` is a held person's own, whichever ticket it stands in: a message, a participation. */
export function rowHeld(
  desk: Desk,
  engine: Engine,
  table: DeskTable,
  alias: string,
  hold?: string,
): Fragment[] {
  return table.roles
    .filter(({ role }) => role === 'author' || role === 'participant')
    .map((column) => namesHeld(desk, engine, column, alias, hold))
}

/** No held person stands in this column of the row under `alias`. */
export function notOfHeld(desk: Desk, engine: Engine, column: PersonColumn, alias: string): Fragment {
  return sql`not ${guarded([namesHeld(desk, engine, column, alias)], holdTables.persons)}`
}

/** One of the persons with these keys is held. */
export function anyHeld(keys: readonly string[]): Fragment {
  return keys.length === 0 ? anyOf([]) : inHold(holdTables.persons, sql`hh.k1 in (${sql.join([...keys])})`)
}

/** The person or organization under `alias` is held; with `hold`, by this one hold. */
export function rootHeld(table: DeskTable, names: string, alias: string, hold?: string): Fragment {
  return inHold(names, keysMatch(table, alias, 'hh'), hold)
}

/** Conditions that leave out rows (under `alias`) that are held; none where nothing can hold rows of the table. */
export function notHeld(desk: Desk, engine: Engine, table: string, alias: string): Fragment[] {
  return ofHeld(desk, engine, table, alias).map((held) => sql`not ${held}`)
}

/**
 * The condition that a row (under `alias`) is held: it belongs to a held ticket, person or organization, or to what a held
 * person wrote. None where that cannot be.
 */
export const ofHeld = oncePer(heldRows)

function heldRows(desk: Desk, engine: Engine, table: string, alias: string): readonly Fragment[] {
  const bound = desk.tables.get(table)
  if (bound === undefined) return []
  const ways = heldUpwards({ desk, engine, trees: rootTrees(desk) }, bound, alias)
  const all = [...keptWithTicket(desk, engine, table, alias), ...(ways.length === 0 ? [] : [guarded(ways)])]
  return all.length === 0 ? [] : [anyOf(all)]
}

function keptWithTicket(desk: Desk, engine: Engine, table: string, alias: string): Fragment[] {
  if ((desk.map.ticket.retain ?? []).length === 0) return []
  const tree = ownershipTree(desk, desk.ticket.name)
  if (!tree.some((node) => node.table.name === table)) return []
  return [
    ofRootWhere({ desk, engine, tree }, table, alias, (ticket) => anyOf(keptByMap(desk, engine, ticket))),
  ]
}

const rootTrees = (desk: Desk): readonly Tree[] =>
  [desk.ticket, desk.person, desk.organization].flatMap((root) =>
    root === undefined ? [] : [ownershipTree(desk, root.name)],
  )

interface Upwards {
  readonly desk: Desk
  readonly engine: Engine
  readonly trees: readonly Tree[]
}

/** By itself, or by what it belongs to, on every way up. */
function heldUpwards(
  parts: Upwards,
  table: DeskTable,
  alias: string,
  path: readonly string[] = [],
): Fragment[] {
  const { desk, engine, trees } = parts
  if (table === desk.ticket) return [ticketHeldBy(desk, engine, alias)]
  if (table === desk.person) return [rootHeld(table, holdTables.persons, alias)]
  if (table === desk.organization) return [rootHeld(table, holdTables.organizations, alias)]
  const owners = new Set(trees.flatMap((tree) => ownersIn(tree, table.name)))
  return [
    ...rowHeld(desk, engine, table, alias),
    ...[...owners]
      .filter(({ parent }) => parent !== table.name && !path.includes(parent))
      .flatMap((owner) => {
        const inner = `${alias}o`
        const above = heldUpwards(parts, tableOf(desk, owner.parent), inner, [...path, table.name])
        return above.length === 0
          ? []
          : [parentWhere({ desk, engine }, table, owner, { alias, inner, above })]
      }),
  ]
}

function parentWhere(
  { desk, engine }: Pick<Upwards, 'desk' | 'engine'>,
  table: DeskTable,
  owner: Ownership,
  { alias, inner, above }: { readonly alias: string; readonly inner: string; readonly above: Fragment[] },
): Fragment {
  const when = owner.when === undefined ? [] : [conditionSql(owner.when, { desk, engine, table, alias })]
  return sql`exists (select 1 from ${sql.id(owner.parent)} as ${sql.id(inner)} where ${allOf([joinCondition(upwardJoin(desk, owner), alias, inner, engine), ...when, anyOf(above)])})`
}

/**
 * Conditions that leave out, among the rows of a unit, what a held person wrote and what belongs to that: the root may be
 * treated although not all below it is. None where no such row can be on the way from the root down to this node.
 */
export function notHeldWithin(sets: UnitSets, node: Node, alias: string): Fragment[] {
  return heldWithin(sets, node, alias).map((held) => sql`not ${held}`)
}

/** Conditions that leave out rows of a unit (under `alias`) that are held although their root is not. */
export function notHeldInUnit(sets: UnitSets, node: Node, alias: string): Fragment[] {
  return mayBelongElsewhere(sets, node)
    ? notHeld(sets.desk, sets.engine, node.table.name, alias)
    : notHeldWithin(sets, node, alias)
}

/** The condition that a row of the unit is a held person's own. None where no such row can be. */
export function rowHeldInUnit({ desk, engine }: UnitSets, { table }: Node, alias: string): Fragment[] {
  const own = rowHeld(desk, engine, table, alias)
  return own.length === 0 ? [] : [guarded(own, holdTables.persons)]
}

/** The condition that a row of the unit is a held person's own, or belongs to one that is. */
function heldWithin(sets: UnitSets, node: Node, alias: string): Fragment[] {
  const ways = withinUpwards(sets, node, alias)
  return ways.length === 0 ? [] : [guarded(ways, holdTables.persons)]
}

function withinUpwards(sets: UnitSets, node: Node, alias: string, path: readonly string[] = []): Fragment[] {
  const { desk, engine, tree } = sets
  const { table } = node
  if (node === tree[0]) return []
  return [
    ...rowHeld(desk, engine, table, alias),
    ...node.owners
      .filter(({ parent }) => parent !== table.name && !path.includes(parent))
      .flatMap((owner) => {
        const parent = tree.find((candidate) => candidate.table.name === owner.parent)
        const inner = `${alias}o`
        const above = parent === undefined ? [] : withinUpwards(sets, parent, inner, [...path, table.name])
        return above.length === 0 ? [] : [parentWhere(sets, table, owner, { alias, inner, above })]
      }),
  ]
}

/** The unit's root row (alias `t`) has rows of held persons below it, so that it cannot go; with `hold`, of this one hold. */
export function holdsBelow(sets: UnitSets, hold?: string): Fragment[] {
  const [root] = sets.tree
  if (root === undefined) return []
  const ways = sets.tree.flatMap((node) => {
    const own = node === root ? [] : rowHeld(sets.desk, sets.engine, node.table, 'x', hold)
    if (own.length === 0) return []
    return pathsToRoot(sets, node, 'x').map(({ tables, condition }) => {
      const sources = [{ name: node.table.name, alias: 'x' }, ...tables].map(
        ({ name, alias }) => sql`${sql.id(name)} as ${sql.id(alias)}`,
      )
      return sql`exists (select 1 from ${sql.join(sources)} where ${allOf([condition, keysMatch(root.table, 't', 'u'), anyOf(own)])})`
    })
  })
  return ways.length === 0 ? [] : [guarded(ways, holdTables.persons)]
}

/** Joins from a row (under `alias`) up to its ticket (alias `as`), one for each way that leads there. */
export function ticketPaths(
  desk: Desk,
  engine: Engine,
  table: string,
  alias: string,
  as = 'h',
): readonly ChunkJoin[] {
  const to = desk.ticket.name
  const tree = ownershipTree(desk, to)
  return pathsUp({ desk, engine, to, as, ownersOf: (name) => ownersIn(tree, name) }, table, alias)
}

function ownersIn(tree: Tree, table: string): readonly Ownership[] {
  return tree.find((node) => node.table.name === table)?.owners ?? []
}

/**
 * Locks the tickets that rows belong to, so that a hold which is set at the same moment either is seen or makes the
 * chunk start again. `rows` says where the rows come from (alias `t`). Nothing where the map knows no grounds: a hold
 * is placed between two chunks and never during one.
 */
export function lockTickets(
  desk: Desk,
  engine: Engine,
  table: string,
  rows: { readonly from: readonly Fragment[]; readonly where: Fragment },
): readonly Fragment[] {
  if (engine === 'sqlite' || table === desk.ticket.name || (desk.map.ticket.retain ?? []).length === 0)
    return []
  return ticketPaths(desk, engine, table, 't').map(({ tables, condition }) => {
    const sources = [
      ...rows.from,
      ...tables.map(({ name, alias }) => sql`${sql.id(name)} as ${sql.id(alias)}`),
    ]
    const from = sql`${sql.join(sources)} where ${allOf([rows.where, condition])}`
    if (engine === 'postgresql')
      return sql`select count(*) as count from (select 1 from ${from} for update of h) as locked`
    return sql`select count(*) as count from ${from} for update`
  })
}

/** The row under `alias` is a person of the desk, or belongs to one who is there. */
export function ofSomebody(desk: Desk, engine: Engine, table: string, alias: string): Fragment {
  const tree = ownershipTree(desk, desk.person.name)
  return ofRootWhere({ desk, engine, tree }, table, alias, () => sql`1 = 1`)
}

/** The row under `alias` belongs to a row of the tree's root that meets a condition, over whatever tables lie between. */
function ofRootWhere(
  parts: { readonly desk: Desk; readonly engine: Engine; readonly tree: Tree },
  table: string,
  alias: string,
  condition: (root: string) => Fragment,
  path: readonly string[] = [],
): Fragment {
  const { desk, engine, tree } = parts
  if (table === tree[0]?.table.name) return condition(alias)
  const bound = tableOf(desk, table)
  return anyOf(
    ownersIn(tree, table)
      .filter((owner) => owner.parent !== table && !path.includes(owner.parent))
      .map((owner) => {
        const inner = `${alias}o`
        const when =
          owner.when === undefined ? [] : [conditionSql(owner.when, { desk, engine, table: bound, alias })]
        const up = ofRootWhere(parts, owner.parent, inner, condition, [...path, table])
        return sql`exists (select 1 from ${sql.id(owner.parent)} as ${sql.id(inner)} where ${allOf([joinCondition(upwardJoin(desk, owner), alias, inner, engine), ...when, up])})`
      }),
  )
}
