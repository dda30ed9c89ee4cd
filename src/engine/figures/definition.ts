import type { CatalogColumn, CatalogTable } from '../../database/catalog.ts'
import type { Desk, DeskTable } from '../datamap/desk.ts'
import { parseLookup } from '../datamap/grammar.ts'
import { findColumn, findTable } from '../datamap/names.ts'
import { personalCategories } from '../datamap/schema.ts'
import { type Dimension, dimensions } from './cells.ts'

/** What a desk's figures are made of, as its data map says; what it does not say is missing, and so in the figures. */
export interface FigureDefinition {
  readonly created?: CatalogColumn
  /** The first that is set. */
  readonly closed: readonly CatalogColumn[]
  readonly firstResponse?: CatalogColumn | ResponseRows
  readonly dimensions: ReadonlyMap<Dimension, FigureDimension>
  /** Which tickets count, as the map writes it. */
  readonly when?: string
}

/** The earliest of some rows that belong to the ticket. */
export interface ResponseRows {
  readonly table: DeskTable
  readonly at: CatalogColumn
  readonly when?: string
  /** Only what persons who work for the organization wrote counts. */
  readonly by?: CatalogColumn
}

/** A column of the ticket to tell tickets apart by, and where the names of its values stand. */
export interface FigureDimension {
  readonly column: CatalogColumn
  readonly names?: NamesOf
}

export interface NamesOf {
  readonly table: CatalogTable
  readonly key: CatalogColumn
  readonly name: CatalogColumn
  /** The names may be those of persons: they are looked up, and never kept. */
  readonly arePersonal: boolean
}

type Written = NonNullable<Desk['map']['ticket']['figures']>

/** Binds what the data map says of figures; what does not fit is left out, and `datamap check` tells of it. */
export function figureDefinition(desk: Desk): FigureDefinition {
  const { fields, figures = {} } = desk.map.ticket
  const created = timeOf(desk, figures.created ?? plainField(fields['created']))
  const closed = [figures.closed ?? plainField(fields['closed']) ?? []].flat()
  const firstResponse = firstResponseOf(desk, figures.first_response ?? plainField(fields['first_response']))
  const bound = dimensions.flatMap((name) => {
    const found = dimensionOf(desk, figures[name] ?? fields[name])
    return found === undefined ? [] : [[name, found] as const]
  })
  return {
    ...(created === undefined ? {} : { created }),
    closed: closed.flatMap((name) => timeOf(desk, name) ?? []),
    ...(firstResponse === undefined ? {} : { firstResponse }),
    dimensions: new Map(bound),
    ...(figures.when === undefined ? {} : { when: figures.when }),
  }
}

const plainField = (text: string | undefined) =>
  text === undefined || parseLookup(text).to !== undefined ? undefined : text

/** A column of the ticket that holds a time and stays as it is. */
function timeOf(desk: Desk, name: string | undefined): CatalogColumn | undefined {
  const column = name === undefined ? undefined : findColumn(desk.ticket.catalog, name)
  return column !== undefined && isTime(column) && staysAsItIs(desk.ticket, column.name) ? column : undefined
}

export const isTime = ({ type }: CatalogColumn) => type === 'date' || type === 'timestamp'

/** The column's values say nothing of a person and are never treated, so that figures by it cannot change. */
export function staysAsItIs(table: DeskTable, name: string): boolean {
  const column = table.columns.find((candidate) => candidate.name === name)
  return column !== undefined && !personalCategories.has(column.category) && column.treatment.kind === 'keep'
}

function firstResponseOf(
  desk: Desk,
  written: Written['first_response'],
): FigureDefinition['firstResponse'] | undefined {
  if (typeof written !== 'object') return timeOf(desk, written)
  const { when } = written
  const name = findTable(desk.catalog, written.table)?.name ?? ''
  const table = desk.tables.get(name)
  const at = table === undefined ? undefined : findColumn(table.catalog, written.at)
  if (table === undefined || at === undefined || !isTime(at)) return undefined
  const by = written.by === undefined ? undefined : findColumn(table.catalog, written.by)
  if (written.by !== undefined && (by === undefined || desk.map.person.staff === undefined)) return undefined
  return { table, at, ...(when === undefined ? {} : { when }), ...(by === undefined ? {} : { by }) }
}

function dimensionOf(desk: Desk, text: string | undefined): FigureDimension | undefined {
  if (text === undefined) return undefined
  const { from, to } = parseLookup(text)
  const column = findColumn(desk.ticket.catalog, from)
  if (column === undefined || !staysAsItIs(desk.ticket, column.name)) return undefined
  const table = to === undefined ? undefined : findTable(desk.catalog, to.table)
  const name = table === undefined || to === undefined ? undefined : findColumn(table, to.column)
  const key = table === undefined ? undefined : findColumn(table, table.primaryKey[0] ?? 'id')
  if (table === undefined || name === undefined || key === undefined)
    return to === undefined ? { column } : undefined
  const meant = desk.tables.get(table.name)
  const arePersonal = meant === undefined || table.name === desk.person.name || !staysAsItIs(meant, name.name)
  return { column, names: { table, key, name, arePersonal } }
}
