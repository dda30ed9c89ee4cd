import { sql } from 'kysely'
import type { CatalogColumn } from '../../database/catalog.ts'
import type { Engine } from '../../database/database.ts'
import { type Desk, type Ownership, tableOf } from '../datamap/desk.ts'
import { findColumn } from '../datamap/names.ts'
import { standardOffset } from '../rule/zone.ts'
import { partWhere } from '../selection/chains.ts'
import { conditionSql, textCondition } from '../selection/condition.ts'
import { allOf, anyOf, columnOf, type Fragment, joinCondition } from '../selection/fragments.ts'
import type { ChunkJoin } from './sets.ts'
import { pathsUp, upwardJoin } from '../selection/upward.ts'
import { ownershipTree, type Tree } from './tree.ts'

/**
 * The ticket under `alias` is kept on one of the map's grounds. It stands in every statement that touches a ticket's
 * rows, so that a hold which is set after planning, or while a run is at work, is honoured all the same.
 */
export function heldTicket(desk: Desk, engine: Engine, alias: string): Fragment {
  const no = engine === 'postgresql' ? sql`false` : sql`0`
  const held = (ticket: string) =>
    anyOf(
      (desk.map.ticket.retain ?? []).map(
        (rule) => sql`coalesce(${heldBy(rule, desk, engine, ticket)}, ${no})`,
      ),
    )
  if ((desk.map.ticket.retain ?? []).length === 0 || desk.map.ticket.along === undefined) return held(alias)
  // What is a part of a held ticket is held with it.
  return anyOf([held(alias), partWhere(desk, engine, alias, held)])
}

/** The ticket under `alias` is kept on this ground, which has not ended. */
export function heldBy(rule: Ground, desk: Desk, engine: Engine, alias: string): Fragment {
  return allOf([
    textCondition(rule.when, { desk, engine, table: desk.ticket, alias }),
    ...(rule.until === undefined ? [] : [stillLasts(rule.until, desk, engine, alias)]),
  ])
}

type Ground = NonNullable<Desk['map']['ticket']['retain']>[number]

/** A ground that ends by itself: on a date, or on the one in a column of the ticket; an empty column has no end. */
function stillLasts(until: string, desk: Desk, engine: Engine, alias: string): Fragment {
  const today = todayAt(desk.map.time_zone, engine)
  if (/^\d{4}-\d\d-\d\d$/.test(until))
    return sql`${today} <= ${engine === 'postgresql' ? sql`cast(${until} as date)` : until}`
  const found = findColumn(desk.ticket.catalog, until)
  const column = columnOf(alias, found?.name ?? until)
  const day = found === undefined ? column : dayOf(column, found, desk.map.time_zone, engine)
  return sql`(${column} is null or ${day} >= ${today})`
}

/** The date of a time by the desk's clock; times that are stored without a zone are by that clock already. */
function dayOf(value: Fragment, column: CatalogColumn, timeZone: string, engine: Engine): Fragment {
  if (column.type !== 'timestamp') return value
  if (engine === 'sqlite') return sql`date(${value})`
  if (engine === 'postgresql' && /with time zone|timestamptz/i.test(column.nativeType))
    return sql`cast(${value} at time zone ${sql.lit(timeZone)} as date)`
  return sql`cast(${value} as date)`
}

/**
 * Today's date by the desk's clock. MySQL, MariaDB and SQLite know no time zones by themselves: there the day changes
 * by the zone's standard time all the year, so that in summer a ground lasts an hour longer and never ends too early.
 */
function todayAt(timeZone: string, engine: Engine): Fragment {
  if (engine === 'postgresql') return sql`cast(now() at time zone ${sql.lit(timeZone)} as date)`
  const minutes = standardOffset(timeZone)
  return engine === 'mysql'
    ? sql`cast(utc_timestamp() + interval ${sql.lit(minutes)} minute as date)`
    : sql`date('now', ${sql.lit(`${minutes} minutes`)})`
}

/** Conditions that leave out rows (under `alias`) of held tickets; none where the table has nothing to do with tickets. */
export function notHeld(desk: Desk, engine: Engine, table: string, alias: string): Fragment[] {
  return ofHeldTicket(desk, engine, table, alias).map((held) => sql`not ${held}`)
}

/** The condition that a row (under `alias`) belongs to a held ticket; none where that cannot be. */
export function ofHeldTicket(desk: Desk, engine: Engine, table: string, alias: string): Fragment[] {
  if ((desk.map.ticket.retain ?? []).length === 0) return []
  const tree = ownershipTree(desk, desk.ticket.name)
  if (!tree.some((node) => node.table.name === table)) return []
  return [ofRootWhere({ desk, engine, tree }, table, alias, (ticket) => heldTicket(desk, engine, ticket))]
}

/** Joins from a row (under `alias`) up to its ticket (alias `h`), one for each way that leads there. */
export function ticketPaths(desk: Desk, engine: Engine, table: string, alias: string): readonly ChunkJoin[] {
  const to = desk.ticket.name
  const tree = ownershipTree(desk, to)
  return pathsUp({ desk, engine, to, as: 'h', ownersOf: (name) => ownersIn(tree, name) }, table, alias)
}

function ownersIn(tree: Tree, table: string): readonly Ownership[] {
  return tree.find((node) => node.table.name === table)?.owners ?? []
}

/**
 * Locks the tickets that rows belong to, so that a hold which is set at the same moment either is seen or makes the
 * chunk start again. `rows` says where the rows come from (alias `t`). Nothing where the map knows no holds.
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
