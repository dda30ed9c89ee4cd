import { sql } from 'kysely'
import type { Catalog } from '../../database/catalog.ts'
import type { Session } from '../../database/database.ts'
import { parseFilter } from '../rule/filter.ts'
import type { CheckFacts } from './check/scope.ts'
import { equalitiesOf, parseLookup } from './grammar.ts'
import { findColumn, findTable } from './names.ts'
import type { DataMap } from './schema.ts'

export interface VersionCheck {
  /** What the desk tells of itself; null when it tells nothing. */
  readonly found: string | null
  readonly accepted: boolean
  /** What the map accepts: exact, or with a trailing `*`. Empty when the map does not ask. */
  readonly expected: readonly string[]
}

/** Reads the desk's own version and holds it against the map; a map that does not ask accepts every desk. */
export async function checkVersion(session: Session, map: DataMap, catalog: Catalog): Promise<VersionCheck> {
  if (map.version === undefined) return { found: null, accepted: true, expected: [] }
  const expected = map.version.accepts
  const values = await readVersions(session, map.version, catalog)
  const accepted = values.find((value) => expected.some((pattern) => accepts(pattern, value)))
  return { found: accepted ?? values[0] ?? null, accepted: accepted !== undefined, expected }
}

/** What `checkDataMap` can know from the rows of a desk: its version, and the statuses that there are. */
export async function readCheckFacts(session: Session, map: DataMap, catalog: Catalog): Promise<CheckFacts> {
  const statuses = await readStatuses(session, map, catalog)
  const lifecycles = await readLifecycles(session, map, catalog)
  return {
    version: await checkVersion(session, map, catalog),
    ...(statuses === undefined ? {} : { statuses }),
    ...(lifecycles === undefined ? {} : { lifecycles }),
  }
}

/** The lifecycles that tickets follow; nothing where the map knows none. */
export async function readLifecycles(
  session: Session,
  map: DataMap,
  catalog: Catalog,
): Promise<NonNullable<CheckFacts['lifecycles']> | undefined> {
  const { lifecycles } = map.ticket
  const ticket = findTable(catalog, map.ticket.table)
  if (lifecycles === undefined || ticket === undefined) return undefined
  const { from, to } = parseLookup(lifecycles.of)
  const column = findColumn(ticket, from)
  const target = to === undefined ? undefined : findTable(catalog, to.table)
  const named = to === undefined || target === undefined ? undefined : findColumn(target, to.column)
  const [key] = target?.primaryKey ?? []
  if (column === undefined || (to !== undefined && (named === undefined || key === undefined)))
    return undefined
  const value = named === undefined ? sql.id('t', column.name) : sql.id('q', named.name)
  const join =
    target === undefined || key === undefined
      ? sql``
      : sql` left join ${sql.id(target.name)} as q on ${sql.id('q', key)} = ${sql.id('t', column.name)}`
  const { rows } = await session.run<{ name: unknown; tickets: unknown }>(
    sql`select coalesce(${value}, '') as name, count(*) as tickets from ${sql.id(ticket.name)} as t${join} group by 1 order by 1`,
  )
  return rows.map(({ name, tickets }) => ({ name: String(name), tickets: Number(tickets) }))
}

const mostRows = 1000

async function readVersions(
  session: Session,
  version: NonNullable<DataMap['version']>,
  catalog: Catalog,
): Promise<string[]> {
  const table = findTable(catalog, version.table)
  const column = table === undefined ? undefined : findColumn(table, version.column)
  if (table === undefined || column === undefined) return []
  const conditions = version.when === undefined ? [] : equalitiesOf(parseFilter(version.when))
  const fragments = (conditions ?? []).flatMap(({ field, values }) => {
    const name = findColumn(table, field)?.name
    return name === undefined ? [sql`1 = 0`] : [sql`${sql.id(name)} in (${sql.join(values)})`]
  })
  const where = fragments.length === 0 ? sql`` : sql` where ${sql.join(fragments, sql` and `)}`
  return readTexts(session, sql`select ${sql.id(column.name)} as value from ${sql.id(table.name)}${where}`)
}

/** The values that the status column may refer to; nothing when it refers to none, or to too many to list. */
async function readStatuses(session: Session, map: DataMap, catalog: Catalog): Promise<string[] | undefined> {
  const ticket = findTable(catalog, map.ticket.table)
  const lookup = parseLookup(map.ticket.transition?.column ?? '')
  if (lookup.to !== undefined) return readNames(session, catalog, lookup.to)
  const column = ticket === undefined ? undefined : findColumn(ticket, lookup.from)
  const key = ticket?.foreignKeys.find((k) => k.columns.length === 1 && k.columns[0] === column?.name)
  const target = key?.references[0]
  if (key === undefined || target === undefined) return undefined
  const values = await readTexts(session, sql`select ${sql.id(target)} as value from ${sql.id(key.table)}`)
  return values.length > mostRows ? undefined : values
}

async function readNames(
  session: Session,
  catalog: Catalog,
  place: { readonly table: string; readonly column: string },
): Promise<string[] | undefined> {
  const table = findTable(catalog, place.table)
  const column = table === undefined ? undefined : findColumn(table, place.column)
  if (table === undefined || column === undefined) return undefined
  const names = await readTexts(
    session,
    sql`select ${sql.id(column.name)} as value from ${sql.id(table.name)}`,
  )
  return names.length > mostRows ? undefined : names
}

async function readTexts(session: Session, select: ReturnType<typeof sql>): Promise<string[]> {
  const { rows } = await session.run<{ value: unknown }>(sql`${select} limit ${sql.lit(mostRows + 1)}`)
  return rows.flatMap(({ value }) =>
    typeof value === 'string' || typeof value === 'number' ? [String(value)] : [],
  )
}

function accepts(pattern: string, version: string): boolean {
  return pattern.endsWith('*') ? version.startsWith(pattern.slice(0, -1)) : version === pattern
}

/** What shows that the desk is of another version than the map; nothing when it may be the right one. */
export function otherVersion(map: DataMap, catalog: Catalog): string | undefined {
  for (const sign of map.other_versions ?? []) {
    const place = sign.with ?? sign.without ?? ''
    if (exists(place, catalog) === (sign.with !== undefined))
      return `it ${sign.with === undefined ? 'has no' : 'has'} ${place}, as ${sign.is}`
  }
  return undefined
}

function exists(place: string, catalog: Catalog): boolean {
  const [tableName = '', columnName] = place.split('.')
  const table = findTable(catalog, tableName)
  if (table === undefined) return false
  return columnName === undefined || findColumn(table, columnName) !== undefined
}
