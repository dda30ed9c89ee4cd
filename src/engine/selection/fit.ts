import { sql } from 'kysely'
import type { Catalog } from '../../database/catalog.ts'
import type { Session } from '../../database/database.ts'
import { DeskError } from '../../shared/errors.ts'
import { requireDesk } from '../datamap/bind.ts'
import type { Desk } from '../datamap/desk.ts'
import { findColumn, findTable } from '../datamap/names.ts'
import type { DataMap } from '../datamap/schema.ts'
import { otherVersion } from '../datamap/version.ts'
import { textCondition } from './condition.ts'
import { columnOf } from './fragments.ts'

/**
 * Holds a map against a live database: refuses a desk of another version, fills in what differs from desk to desk,
 * and binds the rest. Throws `DeskError` (`map-version`, `map-constant`, `map-does-not-fit`).
 */
export async function fitDesk(
  session: Session,
  map: DataMap,
  catalog: Catalog,
  /** Of a plan: what its constants were when it was made, which its own work may have changed since. */
  known?: Constants,
): Promise<ReturnType<typeof requireDesk> & { readonly constants: Constants }> {
  const other = otherVersion(map, catalog)
  if (other !== undefined)
    throw new DeskError('map-version', `the data map ${map.title} does not fit this desk: ${other}`, {
      facts: { helpdesk: map.helpdesk },
      remedy: 'Take the map of this version (expunge datamap list), or write one for it.',
    })
  const bound = requireDesk(map, catalog)
  if (map.constants === undefined) return { ...bound, constants: {} }
  const values = new Map<string, string>()
  for (const [name, constant] of Object.entries(map.constants))
    values.set(name, known?.[name] ?? (await readConstant(session, bound.desk, name, constant)))
  return {
    ...requireDesk(filled(map, values) as DataMap, catalog),
    constants: Object.fromEntries(values),
  }
}

/** The texts that stand for a map's constants on one desk. */
export type Constants = Readonly<Record<string, string>>

/** As `fitDesk`, for who only reads: without constants, which say how rows go along with others. */
export async function fitForReading(
  session: Session,
  map: DataMap,
  catalog: Catalog,
): Promise<ReturnType<typeof requireDesk>> {
  const none = Object.fromEntries(Object.keys(map.constants ?? {}).map((name) => [name, unknown]))
  return fitDesk(session, map, catalog, none)
}

type Constant = NonNullable<DataMap['constants']>[string]

/** Stands where the desk holds no such text: equal to nothing that is stored. */
const unknown = '(not known)'

async function readConstant(session: Session, desk: Desk, name: string, constant: Constant): Promise<string> {
  const { engine } = session
  const found = findTable(desk.catalog, constant.table)
  const table = found === undefined ? undefined : desk.tables.get(found.name)
  const column = found === undefined ? undefined : findColumn(found, constant.column)
  if (table === undefined || column === undefined) return unknown
  const value = columnOf('t', column.name)
  const at =
    engine === 'postgresql'
      ? sql`strpos(${value}, ${constant.up_to})`
      : sql`instr(${value}, ${constant.up_to})`
  const beginning = sql`substr(${value}, 1, ${at} + ${sql.lit(constant.up_to.length - 1)})`
  const conditions = [
    sql`${at} > 0`,
    ...(constant.when === undefined
      ? []
      : [textCondition(constant.when, { desk, engine, table, alias: 't' })]),
  ]
  const { rows } = await session.run<{ found: string }>(
    sql`select distinct ${beginning} as found from ${sql.id(table.name)} as t where ${sql.join(conditions, sql` and `)} order by 1 limit 3`,
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
