import { readCatalog } from '../../database/introspect.ts'
import type { Catalog } from '../../database/catalog.ts'
import { bindDataMap } from '../../engine/datamap/bind.ts'
import type { Desk, DeskTable } from '../../engine/datamap/desk.ts'
import { columnsIn } from '../../engine/datamap/owners.ts'
import type { Category } from '../../shared/categories.ts'
import {
  type ColumnEntry,
  type DataMap,
  personalCategories,
  type TableEntry,
} from '../../engine/datamap/schema.ts'
import { loadDataMap } from '../../engine/datamap/load.ts'
import { resolveMap } from '../../engine/datamap/shipped.ts'
import { recordError } from '../../engine/apply/facts.ts'
import { parseJoin } from '../../engine/rule/expression.ts'
import type { EngineSide } from '../installation.ts'
import { withDesk } from './with-desk.ts'

/** What becomes of the value of a column on `redact`. `row`: it goes with its row, as all rows of the table do. */
export const fates = [
  'keep',
  'clear',
  'replace',
  'token',
  'mask',
  'generalize',
  'structure',
  'cases',
  'row',
] as const
export type Fate = (typeof fates)[number]

export interface ColumnPicture {
  readonly name: string
  /** Absent for a column of which the map does not speak. */
  readonly category?: Category
  readonly isPersonal: boolean
  /** Absent where the map leaves it to the column's type, and no database was looked at. */
  readonly fate?: Fate
  /** Personal only in some rows. */
  readonly isConditional: boolean
  /** What the map says about it to its readers. */
  readonly note?: string
}

/** A table points at another one: its rows go along with those, or only refer to them. */
export interface RelationPicture {
  readonly kind: 'belongs' | 'refers'
  readonly to: string
  readonly columns: readonly string[]
}

export interface TablePicture {
  readonly name: string
  readonly role?: 'ticket' | 'person' | 'organization'
  /** Rows that go as a whole on `redact`. */
  readonly rowsGo: 'all' | 'some' | 'none'
  readonly isMapped: boolean
  readonly columns: readonly ColumnPicture[]
  /** What all columns are that the map does not name, where no database was looked at. */
  readonly rest?: Category
  readonly relations: readonly RelationPicture[]
  readonly note?: string
}

/** What a data map says of every table and column, to be drawn; holds no value of any row. */
export interface MapPicture {
  readonly map: string
  readonly title: string
  /** Whether the database itself was looked at, or it shows the map alone. */
  readonly seen: 'desk' | 'map'
  readonly tables: readonly TablePicture[]
  /** Why the database could not be looked at. */
  readonly problem?: { readonly code: string; readonly message: string }
}

/**
 * The picture of a desk’s data map, held against its database; of the map alone where the database cannot be looked at.
 * Throws `no-such-desk`, and `DataMapError` for a map that cannot be read.
 */
export async function pictureDesk(
  side: Pick<EngineSide, 'desks' | 'connect'>,
  name: string,
): Promise<MapPicture> {
  const { map: mapName } = await side.desks.get(name)
  const { map } = await loadDataMap(resolveMap(mapName))
  const about = { map: mapName, title: map.title }
  try {
    const catalog = await withDesk(side, name, ({ database }) => readCatalog(database), { readOnly: true })
    const { desk } = bindDataMap(map, catalog)
    if (desk !== undefined) return { ...about, seen: 'desk', tables: pictureTables(desk, catalog) }
    return { ...about, seen: 'map', tables: pictureMap(map) }
  } catch (error) {
    const { code, message } = recordError(error)
    return { ...about, seen: 'map', tables: pictureMap(map), problem: { code, message } }
  }
}

/** What the map alone says, without a database. */
export function pictureMap(map: DataMap): readonly TablePicture[] {
  const real = new Map(Object.keys(map.tables).map((name) => [name.toLowerCase(), name]))
  const named = (name: string) => real.get(name.toLowerCase()) ?? name
  return Object.entries(map.tables).map(([name, entry]) => ({
    name,
    ...roleOf(name, map),
    rowsGo: rowsGoOf(entry),
    isMapped: true,
    columns: Object.entries(entry.columns ?? {}).map(([column, said]) =>
      writtenColumn(column, typeof said === 'string' ? { category: said } : said, rowsGoOf(entry) === 'all'),
    ),
    ...(entry.all === undefined ? {} : { rest: entry.all }),
    relations: distinct([
      ...[entry.belongs_to ?? []].flat().map(({ table, on }) => ({
        kind: 'belongs' as const,
        to: named(table),
        columns: parseJoin(on).flatMap(({ left }) => columnsIn(left)),
      })),
      ...(entry.refers_to ?? []).map(({ table, column }) => ({
        kind: 'refers' as const,
        to: named(table),
        columns: [column],
      })),
    ]),
    ...(entry.note === undefined ? {} : { note: entry.note }),
  }))
}

function pictureTables(desk: Desk, catalog: Catalog): readonly TablePicture[] {
  const { map } = desk
  const entries = new Map(Object.entries(map.tables).map(([name, entry]) => [name.toLowerCase(), entry]))
  return catalog.tables.map(({ name, columns }) => {
    const entry = entries.get(name.toLowerCase())
    const table = desk.tables.get(name)
    const rowsGo = entry === undefined ? 'none' : rowsGoOf(entry)
    return {
      name,
      ...roleOf(name, map),
      rowsGo,
      isMapped: entry !== undefined,
      columns: columns.map((column) => boundColumn(column.name, table, entry, rowsGo === 'all')),
      relations: table === undefined ? [] : relationsOf(table),
      ...(entry?.note === undefined ? {} : { note: entry.note }),
    }
  })
}

function boundColumn(
  name: string,
  table: DeskTable | undefined,
  entry: TableEntry | undefined,
  rowsGo: boolean,
): ColumnPicture {
  const found = table?.columns.find((column) => column.name === name)
  if (found === undefined) return { name, isPersonal: false, isConditional: false }
  const note = noteOf(name, entry)
  const { kind } = found.treatment
  return {
    name,
    category: found.category,
    isPersonal: personalCategories.has(found.category),
    fate: rowsGo ? 'row' : kind === 'prefix' ? 'generalize' : kind,
    isConditional: found.when !== undefined,
    ...(note === undefined ? {} : { note }),
  }
}

function noteOf(name: string, entry: TableEntry | undefined): string | undefined {
  const said = Object.entries(entry?.columns ?? {}).find(
    ([as]) => as.toLowerCase() === name.toLowerCase(),
  )?.[1]
  return typeof said === 'object' ? said.note : undefined
}

function writtenColumn(name: string, entry: ColumnEntry, rowsGo: boolean): ColumnPicture {
  const isPersonal = personalCategories.has(entry.category)
  const fate = rowsGo ? 'row' : writtenFate(entry, isPersonal)
  return {
    name,
    category: entry.category,
    isPersonal,
    ...(fate === undefined ? {} : { fate }),
    isConditional: entry.when !== undefined,
    ...(entry.note === undefined ? {} : { note: entry.note }),
  }
}

function writtenFate(entry: ColumnEntry, isPersonal: boolean): Fate | undefined {
  if (entry.paths !== undefined) return 'structure'
  if (entry.cases !== undefined) return 'cases'
  return entry.redact ?? (isPersonal ? undefined : 'keep')
}

function relationsOf({ owners, references }: DeskTable): readonly RelationPicture[] {
  return distinct([
    ...owners.map(({ parent, on }) => ({
      kind: 'belongs' as const,
      to: parent,
      columns: on.flatMap(({ left }) => columnsIn(left)),
    })),
    ...references.map(({ target, columns }) => ({ kind: 'refers' as const, to: target, columns })),
  ])
}

/** One line between two tables for each way in which one points at the other; what a row belongs to it need not refer to as well. */
function distinct(relations: readonly RelationPicture[]): readonly RelationPicture[] {
  const owned = new Set(
    relations.flatMap(({ kind, to, columns }) => (kind === 'belongs' ? [`${columns.join()} ${to}`] : [])),
  )
  const ways = Map.groupBy(
    relations.filter(({ kind, to, columns }) => kind === 'belongs' || !owned.has(`${columns.join()} ${to}`)),
    ({ kind, to }) => `${kind} ${to}`,
  )
  return [...ways.values()].flatMap(([first, ...more]) =>
    first === undefined
      ? []
      : [{ ...first, columns: [...new Set([first, ...more].flatMap(({ columns }) => columns))] }],
  )
}

function roleOf(name: string, { ticket, person, organization }: DataMap): Pick<TablePicture, 'role'> {
  const is = (table: string | undefined) => table?.toLowerCase() === name.toLowerCase()
  if (is(ticket.table)) return { role: 'ticket' }
  if (is(person.table)) return { role: 'person' }
  return is(organization?.table) ? { role: 'organization' } : {}
}

function rowsGoOf({ rows = [] }: TableEntry): TablePicture['rowsGo'] {
  if (rows.length === 0) return 'none'
  return rows.some(({ when }) => when === undefined) ? 'all' : 'some'
}
