import { sql } from 'kysely'
import type { Catalog } from '../../database/catalog.ts'
import type { Session } from '../../database/database.ts'
import { DeskError } from '../../shared/errors.ts'
import { parseFilter } from '../rule/filter.ts'
import { requireDesk } from './bind.ts'
import { equalitiesOf } from './grammar.ts'
import { findColumn, findTable } from './names.ts'
import type { DataMap } from './schema.ts'

/**
 * Holds a map against a live database: refuses a desk of another version, fills in what differs from desk to desk,
 * and binds the rest. Throws `DeskError` (`map-version`, `map-constant`, `map-does-not-fit`).
 */
export async function fitDesk(
  session: Session,
  map: DataMap,
  catalog: Catalog,
): Promise<ReturnType<typeof requireDesk>> {
  const other = otherVersion(map, catalog)
  if (other !== undefined)
    throw new DeskError('map-version', `the data map ${map.title} does not fit this desk: ${other}`, {
      facts: { helpdesk: map.helpdesk },
      remedy: 'Take the map of this version (expunge datamap list), or write one for it.',
    })
  return requireDesk(await fillConstants(session, map, catalog), catalog)
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

/** The map with `{name}` of each constant replaced, in joins and conditions, by the text that the desk holds. */
export async function fillConstants(session: Session, map: DataMap, catalog: Catalog): Promise<DataMap> {
  if (map.constants === undefined) return map
  const values = new Map<string, string>()
  for (const [name, constant] of Object.entries(map.constants))
    values.set(name, await readConstant(session, name, constant, catalog))
  return filled(map, values) as DataMap
}

type Constant = NonNullable<DataMap['constants']>[string]

/** Stands where the desk holds no such text: equal to nothing that is stored. */
const unknown = '(not known)'

async function readConstant(
  session: Session,
  name: string,
  constant: Constant,
  catalog: Catalog,
): Promise<string> {
  const table = findTable(catalog, constant.table)
  const column = table === undefined ? undefined : findColumn(table, constant.column)
  if (table === undefined || column === undefined) return unknown
  const value = sql.id(column.name)
  const wanted = constant.when === undefined ? [] : (equalitiesOf(parseFilter(constant.when)) ?? [])
  const conditions = wanted.map(({ field, values }) => {
    const found = findColumn(table, field)
    return found === undefined ? sql`1 = 0` : sql`${sql.id(found.name)} in (${sql.join(values)})`
  })
  const at =
    session.engine === 'postgresql'
      ? sql`strpos(${value}, ${constant.up_to})`
      : sql`instr(${value}, ${constant.up_to})`
  const beginning = sql`substr(${value}, 1, ${at} + ${sql.lit(constant.up_to.length - 1)})`
  const where = sql.join([sql`${at} > 0`, ...conditions], sql` and `)
  const { rows } = await session.run<{ found: string }>(
    sql`select distinct ${beginning} as found from ${sql.id(table.name)} where ${where} order by 1 limit 3`,
  )
  if (rows.length > 1)
    throw new DeskError(
      'map-constant',
      `${table.name}.${column.name} holds several beginnings up to "${constant.up_to}", and the data map needs the one for {${name}}`,
      {
        facts: { constant: name, table: table.name, column: column.name },
        remedy: `Copy the data map, and narrow constants.${name} with when, so that one remains.`,
      },
    )
  return rows[0]?.found ?? unknown
}

/** Conditions and joins hold texts in single quotes, so that a quote in the value is doubled. */
function filled(node: unknown, values: ReadonlyMap<string, string>, key = ''): unknown {
  if (typeof node === 'string')
    return key === 'on' || key === 'when'
      ? node.replaceAll(/\{([a-z_]+)\}/g, (written, name: string) =>
          (values.get(name) ?? written).replaceAll("'", "''"),
        )
      : node
  if (Array.isArray(node)) return node.map((item) => filled(item, values, key))
  if (node === null || typeof node !== 'object') return node
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, filled(value, values, name)]))
}
