import { sql } from 'kysely'
import type { CatalogColumn } from '../../database/catalog.ts'
import type { Engine } from '../../database/database.ts'
import { textOf } from '../../database/dialect.ts'
import type { Desk, Ownership } from '../datamap/desk.ts'
import { chainLeads } from '../selection/chains.ts'
import { textCondition } from '../selection/condition.ts'
import { allOf, anyOf, columnOf, type Fragment } from '../selection/fragments.ts'
import { pathsUp } from '../selection/upward.ts'
import { bucketBounds } from './buckets.ts'
import { type Dimension, dimensions, type FigureSubject } from './cells.ts'
import type { FigureDefinition, ResponseRows } from './definition.ts'
import { daySql, isSet, secondsSql, type TimeSql, timeSql } from './times.ts'

export interface CellsRequest {
  readonly desk: Desk
  readonly engine: Engine
  readonly definition: FigureDefinition
  readonly of: FigureSubject
  /** The tickets (alias `t`) that are counted: tables after FROM, and a condition. */
  readonly from: Fragment
  readonly where: Fragment
  /** What to tell apart; all when left out. */
  readonly by?: readonly Dimension[]
  /** Tells days apart; true when left out. */
  readonly byDay?: boolean
  /** First and last day that count, `YYYY-MM-DD`. */
  readonly days?: { readonly from?: string; readonly to?: string }
}

/**
 * One statement that counts tickets into cells (`FigureCell`). Reports on living tickets and what is kept of purged ones
 * come from this one, so that both say the same.
 */
export function cellsSql(request: CellsRequest): Fragment {
  const { desk, engine, definition, of, from, where, by = dimensions, byDay = true, days = {} } = request
  const context = { engine, timeZone: desk.map.time_zone }
  const { at, seconds } = timesOf(request)
  const day = at === undefined ? nullOf('text', engine) : daySql(at, context)
  const told = dimensions.filter((name) => by.includes(name) && definition.dimensions.has(name))
  const columns = [
    ...(byDay ? [{ name: 'day', value: day }] : []),
    ...told.map((name) => ({ name, value: dimensionSql(definition, name, engine) })),
  ]
  const conditions = [
    where,
    ...(definition.when === undefined
      ? []
      : [textCondition(definition.when, { desk, engine, table: desk.ticket, alias: 't' })]),
    ...(of === 'closed' ? [at === undefined ? anyOf([]) : sql`${at.value} is not null`] : []),
    ...(days.from === undefined ? [] : [sql`${day} >= ${days.from}`]),
    ...(days.to === undefined ? [] : [sql`${day} <= ${days.to}`]),
  ]
  const inner = [...columns, { name: 'seconds', value: seconds ?? nullOf('bigint', engine) }]
  const rows = sql`select ${sql.join(inner.map(({ name, value }) => sql`${value} as ${sql.id(name)}`))} from ${from} where ${allOf(conditions)}`
  const outer = [
    ...columns.map(({ name }) => columnOf('c', name)),
    sql`${bucketSql(seconds === undefined, engine)} as ${sql.id('bucket')}`,
  ]
  const groups = sql.join(outer.map((_, i) => sql.lit(i + 1)))
  return sql`select ${sql.join(outer)}, count(*) as tickets, coalesce(sum(c.seconds), 0) as seconds from (${rows}${apart(engine)}) as c group by ${groups}`
}

/** By when a ticket is counted, and how long what took that is told with it. */
function timesOf(request: CellsRequest): { readonly at?: TimeSql; readonly seconds?: Fragment } {
  const { desk, engine, definition, of } = request
  const context = { engine, timeZone: desk.map.time_zone }
  const created = ticketTime(request, definition.created === undefined ? [] : [definition.created])
  const closed = ticketTime(request, definition.closed)
  const at = of === 'created' ? created : closed
  const end = of === 'created' ? responseTime(request) : closed
  return {
    ...(at === undefined ? {} : { at }),
    ...(created === undefined || end === undefined ? {} : { seconds: secondsSql(created, end, context) }),
  }
}

/** The first of some columns of the ticket that is set. */
function ticketTime({ desk, engine }: CellsRequest, columns: readonly CatalogColumn[]): TimeSql | undefined {
  const [first] = columns
  if (first === undefined) return undefined
  const values = columns.map((column) => {
    const value = columnOf('t', column.name)
    return sql`case when ${isSet(value, engine, sentinelOf(desk, column))} then ${value} end`
  })
  const value = values.length === 1 ? values[0] : undefined
  return timeSql(first, value ?? sql`coalesce(${sql.join(values)})`)
}

/** A stored value that stands for "not set". */
function sentinelOf({ map }: Desk, column: CatalogColumn): string | undefined {
  const written = Object.entries(map.ticket.sentinels ?? {})
  return written.find(([name]) => name.toLowerCase() === column.name.toLowerCase())?.[1]
}

function responseTime(request: CellsRequest): TimeSql | undefined {
  const { firstResponse } = request.definition
  if (firstResponse === undefined) return undefined
  return 'table' in firstResponse ? earliest(request, firstResponse) : ticketTime(request, [firstResponse])
}

/** The earliest of the rows that count; over several ways from them to the ticket, the earliest of all. */
function earliest({ desk, engine }: CellsRequest, rows: ResponseRows): TimeSql | undefined {
  const { table, at, when } = rows
  const value = columnOf('e', at.name)
  const counting = [
    isSet(value, engine),
    ...(when === undefined ? [] : [textCondition(when, { desk, engine, table, alias: 'e' })]),
    ...byStaff(desk, engine, rows),
  ]
  const ways = pathsUp(
    { desk, engine, to: desk.ticket.name, as: 't', ownersOf: (name) => plainOwners(desk, name) },
    table.name,
    'e',
  ).map(({ tables, condition }) => {
    const between = tables.filter(({ alias }) => alias !== 't')
    const sources = [{ name: table.name, alias: 'e' }, ...between].map(
      ({ name, alias }) => sql`${sql.id(name)} as ${sql.id(alias)}`,
    )
    return sql`(select min(${value}) from ${sql.join(sources)} where ${allOf([condition, ...counting])})`
  })
  const [first, ...others] = ways
  if (first === undefined) return undefined
  const least = others.reduce<Fragment>(
    (one, other) => sql`case when ${one} is null or ${other} < ${one} then ${other} else ${one} end`,
    first,
  )
  return timeSql(at, least)
}

/** Ways by which rows belong to a ticket whatever becomes of it. */
function plainOwners(desk: Desk, table: string): readonly Ownership[] {
  return (desk.tables.get(table)?.owners ?? []).filter(
    ({ shared, onlyPurge, within }) => !shared && !onlyPurge && within !== 'person',
  )
}

function byStaff(desk: Desk, engine: Engine, { by }: ResponseRows): Fragment[] {
  const { staff } = desk.map.person
  if (by === undefined || staff === undefined) return []
  const isTheirs = sql`${columnOf('w', desk.person.key[0] ?? 'id')} = ${columnOf('e', by.name)}`
  const works = chainLeads(staff, { desk, engine, from: 'w' })
  return [sql`exists (select 1 from ${sql.id(desk.person.name)} as w where ${allOf([isTheirs, works])})`]
}

/** A value as text, that of texts to the last letter: what only looks alike is not taken together. */
function dimensionSql({ dimensions: bound }: FigureDefinition, name: Dimension, engine: Engine): Fragment {
  const column = bound.get(name)?.column
  if (column === undefined) return nullOf('text', engine)
  const text = textOf(columnOf('t', column.name), engine)
  if (engine !== 'mysql') return sql`nullif(${text}, '')`
  return sql`nullif(rtrim(${text}), '') collate utf8mb4_bin`
}

const nullOf = (type: 'text' | 'bigint' | 'integer', engine: Engine): Fragment =>
  engine === 'postgresql' ? sql`cast(null as ${sql.raw(type)})` : sql`null`

/** Keeps the database from working a value out anew wherever the statement around names it. */
function apart(engine: Engine): Fragment {
  if (engine === 'postgresql') return sql` offset 0`
  return engine === 'mysql' ? sql` limit 18446744073709551615` : sql` limit -1`
}

function bucketSql(isUnknown: boolean, engine: Engine): Fragment {
  if (isUnknown) return nullOf('integer', engine)
  const steps = bucketBounds.map((bound, i) => sql`when c.seconds < ${sql.lit(bound)} then ${sql.lit(i)}`)
  return sql`case when c.seconds is null then null ${sql.join(steps, sql` `)} else ${sql.lit(bucketBounds.length)} end`
}
