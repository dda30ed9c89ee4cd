import type { MapPath } from './desk.ts'
import type { DataMap, TableEntry } from './schema.ts'

/** A line of a map that a person has still to decide. */
export interface Undecided {
  readonly path: MapPath
  readonly table: string
  readonly column?: string
  /** What is open, in the map's own words. */
  readonly question: string
}

/** Every line of a map that carries `decide`, in the order of the map. */
export function undecidedLines(map: DataMap): readonly Undecided[] {
  const { ticket, person, organization } = map
  return [
    ...marked(ticket, { path: ['ticket'], table: ticket.table }),
    ...marked(person, { path: ['person'], table: person.table }),
    ...(organization === undefined
      ? []
      : marked(organization, { path: ['organization'], table: organization.table })),
    ...Object.entries(map.tables).flatMap(([table, entry]) => inTable(table, entry)),
  ]
}

/** The tables and columns with something to decide, each once: `table` or `table.column`. */
export function undecidedPlaces(map: DataMap): readonly string[] {
  const places = undecidedLines(map).map(({ table, column }) =>
    column === undefined ? table : `${table}.${column}`,
  )
  return [...new Set(places)]
}

type Marked = { readonly decide?: string | string[] | undefined }
type Place = Omit<Undecided, 'question'>

function marked(entry: unknown, place: Place): Undecided[] {
  if (typeof entry !== 'object' || entry === null) return []
  const { decide } = entry as Marked
  return [decide ?? []].flat().map((question) => ({ ...place, path: [...place.path, 'decide'], question }))
}

function inTable(table: string, entry: TableEntry): Undecided[] {
  const path: MapPath = ['tables', table]
  const owners = entry.belongs_to === undefined ? [] : [entry.belongs_to].flat()
  const isList = Array.isArray(entry.belongs_to)
  return [
    ...marked(entry, { path, table }),
    ...owners.flatMap((owner, i) =>
      marked(owner, { path: [...path, 'belongs_to', ...(isList ? [i] : [])], table }),
    ),
    ...(entry.refers_to ?? []).flatMap((reference, i) =>
      marked(reference, { path: [...path, 'refers_to', i], table, column: reference.column }),
    ),
    ...Object.entries(entry.person ?? {}).flatMap(([column, role]) =>
      marked(role, { path: [...path, 'person', column], table, column }),
    ),
    ...Object.entries(entry.columns ?? {}).flatMap(([column, said]) =>
      marked(said, { path: [...path, 'columns', column], table, column }),
    ),
  ]
}
