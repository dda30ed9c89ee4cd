import type { Catalog, CatalogColumn, CatalogTable } from '../../../database/catalog.ts'
import { fieldsOf, type Rule } from '../../rule/rule.ts'
import { type Desk, type DeskTable, type MapPath, type MapProblem, tableOf } from '../desk.ts'
import { didYouMean, findColumn, findTable } from '../names.ts'
import { lookupOf, missingColumn, problem } from '../rules.ts'
import type { ColumnEntry, DataMap, TableEntry } from '../schema.ts'

/** What only the live rows tell; what is left out is not checked. */
export interface CheckFacts {
  /** The desk's own version, and whether the map accepts it. */
  readonly version?: {
    readonly found: string | null
    readonly accepted: boolean
    readonly expected: readonly string[]
  }
  /** The values that the status column may refer to. */
  readonly statuses?: readonly string[]
  /** The lifecycles that tickets follow, and how many do; an empty name where they name none. */
  readonly lifecycles?: readonly { readonly name: string; readonly tickets: number }[]
}

/** A bound data map under check, and where problems go. */
export interface CheckScope {
  readonly desk: Desk
  readonly catalog: Catalog
  readonly map: DataMap
  readonly facts: CheckFacts
  readonly report: (problem: MapProblem) => void
}

/** The table of that name, or a reported error. */
export function needTable(
  { catalog, report }: CheckScope,
  name: string,
  path: MapPath,
): CatalogTable | undefined {
  const table = findTable(catalog, name)
  if (table === undefined)
    report(
      problem(
        'missing-table',
        name,
        path,
        `the database has no such table${didYouMean(name, catalog.tables)}`,
      ),
    )
  return table
}

/** The column of that name, or a reported error. */
export function needColumn(
  { report }: CheckScope,
  table: CatalogTable,
  name: string,
  path: MapPath,
): CatalogColumn | undefined {
  const column = findColumn(table, name)
  if (column === undefined) report(missingColumn(table, name, path))
  return column
}

/** The real columns that a bound condition looks at, with their tables. */
export function columnsOfRule(
  rule: Rule,
  table: CatalogTable,
): { readonly table: string; readonly column: string }[] {
  return fieldsOf(rule).map((field) => lookupOf(field) ?? { table: table.name, column: field })
}

/** What the map says of a table, and the name under which it says so. */
export function entryOf(
  map: DataMap,
  table: string,
): { readonly name: string; readonly entry: TableEntry } | undefined {
  const found =
    Object.entries(map.tables).find(([name]) => name === table) ??
    Object.entries(map.tables).find(([name]) => name.toLowerCase() === table.toLowerCase())
  return found === undefined ? undefined : { name: found[0], entry: found[1] }
}

/** What the map says of one column, and where. */
export function columnEntryOf(
  map: DataMap,
  table: string,
  column: string,
): { readonly path: MapPath; readonly entry?: ColumnEntry } {
  const found = entryOf(map, table)
  if (found === undefined) return { path: ['tables'] }
  const columns = Object.entries(found.entry.columns ?? {})
  const [name, written] =
    columns.find(([as]) => as === column) ??
    columns.find(([as]) => as.toLowerCase() === column.toLowerCase()) ??
    []
  const path = ['tables', found.name, 'columns']
  if (name === undefined || written === undefined) return { path }
  return { path: [...path, name], entry: typeof written === 'string' ? { category: written } : written }
}

/** How many rows go when a root row is redacted: all of the table's, some, or none. */
export function fateOf(
  desk: Desk,
  name: string,
  seen: ReadonlySet<string> = new Set(),
): 'all' | 'some' | 'none' {
  const table = desk.tables.get(name)
  if (table === undefined || seen.has(name)) return 'none'
  if (table.rowRules.some((rule) => rule.when === undefined)) return 'all'
  const parents = isRoot(desk, name)
    ? []
    : table.owners.map((owner) => fateOf(desk, owner.parent, new Set([...seen, name])))
  if (parents.length > 0 && parents.every((fate) => fate === 'all')) return 'all'
  return table.rowRules.length > 0 || parents.some((fate) => fate !== 'none') ? 'some' : 'none'
}

/** Tickets, persons and organizations, which are chosen one by one and never go along with another. */
export function isRoot(desk: Desk, table: string): boolean {
  return table === desk.ticket.name || table === desk.person.name || table === desk.organization?.name
}

/** The roots to which rows of a table belong, through any number of parents. */
export function rootsOf(
  desk: Desk,
  name: string,
  seen: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  if (isRoot(desk, name)) return new Set([name])
  if (seen.has(name)) return new Set()
  const owners = desk.tables.get(name)?.owners ?? []
  return new Set(owners.flatMap((owner) => [...rootsOf(desk, owner.parent, new Set([...seen, name]))]))
}

/** Tables of which rows go on purge: the roots and all that belongs to them. */
export function purgeableTables(desk: Desk): readonly DeskTable[] {
  return [...desk.tables.keys()]
    .filter((name) => rootsOf(desk, name).size > 0)
    .map((name) => tableOf(desk, name))
}

/** A warning about a table or a column of the map. */
export function warning(
  code: string,
  table: string,
  path: MapPath,
  message: string,
  more: { readonly column?: string; readonly estimatedSeconds?: number } = {},
): MapProblem {
  return { severity: 'warning', code, table, path, message, ...more }
}
