import { sql } from 'kysely'
import type { CatalogColumn } from '../../database/catalog.ts'
import type { Engine } from '../../database/database.ts'
import type { Desk } from '../datamap/desk.ts'
import { findColumn } from '../datamap/names.ts'
import { standardOffset } from '../rule/zone.ts'
import { partWhere } from '../selection/chains.ts'
import { textCondition } from '../selection/condition.ts'
import { allOf, anyOf, columnOf, type Fragment } from '../selection/fragments.ts'

/** The ticket under `alias` is kept on one of the map's grounds, itself or what it is a part of. None without grounds. */
export function keptByMap(desk: Desk, engine: Engine, alias: string): Fragment[] {
  const grounds = desk.map.ticket.retain ?? []
  if (grounds.length === 0) return []
  const no = engine === 'postgresql' ? sql`false` : sql`0`
  const kept = (ticket: string) =>
    anyOf(grounds.map((rule) => sql`coalesce(${heldBy(rule, desk, engine, ticket)}, ${no})`))
  if (desk.map.ticket.along === undefined) return [kept(alias)]
  return [anyOf([kept(alias), partWhere(desk, engine, alias, kept)])]
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
