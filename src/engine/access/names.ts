import { sql } from 'kysely'
import type { Session } from '../../database/database.ts'
import { batchesOf } from '../../shared/batches.ts'
import type { Desk, DeskTable } from '../datamap/desk.ts'
import { findColumn, findTable } from '../datamap/names.ts'
import { columnOf } from '../selection/fragments.ts'

/** Where the name stands of what a column refers to by a code: a team, a field, a status. */
export interface NamedBy {
  readonly table: string
  readonly key: string
  readonly name: string
  /** A code that is none of digits cannot be a key there. */
  readonly isNumber: boolean
}

/** Names of what codes stand for, so that a reader learns the team and not its number. */
export interface CodeNames {
  /** Reads the names of these codes, where they are not known yet. */
  read(codes: Iterable<readonly [NamedBy, string]>): Promise<void>
  nameOf(by: NamedBy, code: string): string | undefined
}

const mostRemembered = 50_000

export function readNames(session: Session): CodeNames {
  const known = new Map<string, string | undefined>()
  const idOf = ({ table, key, name }: NamedBy, code: string) => JSON.stringify([table, key, name, code])
  return {
    nameOf: (by, code) => known.get(idOf(by, code)),
    read: async (codes) => {
      const missing = Map.groupBy(
        [...codes].filter(
          ([by, code]) => !known.has(idOf(by, code)) && (!by.isNumber || /^-?\d{1,18}$/.test(code)),
        ),
        ([{ table, key, name }]) => JSON.stringify([table, key, name]),
      )
      if (known.size > mostRemembered) known.clear()
      for (const group of missing.values()) {
        const by = group[0]?.[0]
        if (by === undefined) continue
        const wanted = [...new Set(group.map(([, code]) => code))]
        for (const code of wanted) known.set(idOf(by, code), undefined)
        for (const batch of batchesOf(wanted, 500)) {
          const key = columnOf('t', by.key)
          const { rows } = await session.run(
            sql`select ${key} as code, ${columnOf('t', by.name)} as name from ${sql.id(by.table)} as t where ${key} in (${sql.join([...batch])})`,
          )
          for (const { code, name } of rows)
            if (name !== null && name !== undefined) known.set(idOf(by, String(code)), String(name))
        }
      }
    },
  }
}

const telling = /^(?:name|title|label|display_?name)$/i

/** Columns of a table that hold codes, and where their names stand. Persons and tickets have no names here. */
export function namedColumns(desk: Desk, table: DeskTable): ReadonlyMap<string, NamedBy> {
  return new Map([
    ...table.references.flatMap((reference) => byReference(desk, reference)),
    ...lookupTexts(desk, table).flatMap((text) => byLookup(desk, table, text)),
  ])
}

/** One that holds for some rows only is something else in the others. */
function byReference(
  desk: Desk,
  { columns, target, targetColumns, when }: DeskTable['references'][number],
): readonly (readonly [string, NamedBy])[] {
  const [column, ...more] = columns
  const [key] = targetColumns
  const by = desk.tables.get(target)
  if (when !== undefined || more.length > 0 || by === undefined) return []
  const name = nameIn(desk, by)
  if (column === undefined || key === undefined || name === undefined || name === key) return []
  return [[column, { table: target, key, name, isNumber: isNumber(by, key) }]]
}

/** A lookup of the data map, such as `team_id -> teams.name`. */
function byLookup(desk: Desk, table: DeskTable, text: string): readonly (readonly [string, NamedBy])[] {
  const [, column = '', target = '', name = ''] = /^(\w+)\s*->\s*(\w+)\.(\w+)$/.exec(text) ?? []
  const found = findTable(desk.catalog, target)
  const bound = found === undefined ? undefined : desk.tables.get(found.name)
  if (bound === undefined || bound === desk.person || bound === desk.ticket) return []
  const own = findColumn(table.catalog, column)
  const other = findColumn(bound.catalog, name)
  const [key] = bound.key
  if (own === undefined || other === undefined || key === undefined) return []
  return [[own.name, { table: bound.name, key, name: other.name, isNumber: isNumber(bound, key) }]]
}

const isNumber = (table: DeskTable, key: string) =>
  table.catalog.columns.find(({ name }) => name === key)?.type === 'integer'

function lookupTexts(desk: Desk, table: DeskTable): readonly string[] {
  const { fields, custom } = desk.map.ticket
  if (table === desk.ticket) return Object.values(fields)
  return custom !== undefined && custom.table.toLowerCase() === table.name.toLowerCase() ? [custom.name] : []
}

/** What says nothing of a person may be told by its name; so may the organization of the person's own row. */
function nameIn(desk: Desk, table: DeskTable): string | undefined {
  if (table === desk.person || table === desk.ticket) return undefined
  return table.columns.find(
    ({ name, category }) =>
      telling.test(name) &&
      (category === 'configuration' || category === 'performance' || table === desk.organization),
  )?.name
}
