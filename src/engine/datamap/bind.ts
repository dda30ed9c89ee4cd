import type { Catalog } from '../../database/catalog.ts'
import { DeskError } from '../../shared/errors.ts'
import type { Desk, DeskTable, MapProblem } from './desk.ts'
import { didYouMean, findTable } from './names.ts'
import { bindRoots } from './roots.ts'
import { problem } from './rules.ts'
import type { DataMap } from './schema.ts'
import { bindTable } from './tables.ts'

export interface Binding {
  /** Absent when the ticket or the person table is not there. */
  readonly desk?: Desk
  readonly problems: readonly MapProblem[]
}

/** Holds a data map against a catalog: resolves every name and reports everything that does not fit. */
export function bindDataMap(map: DataMap, catalog: Catalog): Binding {
  const problems: MapProblem[] = []
  if (!map.engines.includes(catalog.engine))
    problems.push(
      problem(
        'engine',
        '',
        ['engines'],
        `the map is for ${map.engines.join(', ')}; this is ${catalog.engine}`,
      ),
    )
  const tables = new Map<string, DeskTable>()
  for (const [name, entry] of Object.entries(map.tables)) {
    const table = findTable(catalog, name)
    const path = ['tables', name]
    if (table === undefined) {
      if (entry.optional === true) continue
      const message = `the map names a table that the database does not have${didYouMean(name, catalog.tables)}`
      problems.push(problem('missing-table', name, path, message))
    } else if (tables.has(table.name)) {
      problems.push(
        problem('table-twice', name, path, `the map speaks of ${table.name} twice; keep one entry`),
      )
    } else {
      tables.set(table.name, bindTable({ name, entry, table, catalog, problems, map }))
    }
  }
  for (const table of catalog.tables.filter(({ name }) => !tables.has(name))) {
    const message = 'the map does not speak of this table; add it under tables'
    problems.push(problem('unclassified-table', table.name, ['tables'], message))
  }
  const desk = bindRoots({ map, catalog, tables, problems })
  return desk === undefined ? { problems } : { desk, problems }
}

/** As `bindDataMap`, for callers that cannot go on without a desk; throws `DeskError`. */
export function requireDesk(
  map: DataMap,
  catalog: Catalog,
): { readonly desk: Desk; readonly problems: readonly MapProblem[] } {
  const { desk, problems } = bindDataMap(map, catalog)
  const blocking = problems.filter((p) => p.severity === 'error' && !p.code.startsWith('unclassified'))
  if (desk !== undefined && blocking.length === 0) return { desk, problems }
  const lines = blocking.slice(0, 8).map((p) => `  ${placeOf(p)}: ${p.message}`)
  const more = blocking.length > 8 ? `\n  … and ${blocking.length - 8} more` : ''
  const count = blocking.length === 1 ? 'one problem' : `${blocking.length} problems`
  throw new DeskError(
    'map-does-not-fit',
    `The data map "${map.title}" does not fit this database (${count}):\n${lines.join('\n')}${more}`,
    {
      facts: { helpdesk: map.helpdesk, problems: blocking.length },
      remedy: 'Is it the map of another version? See all of them with: expunge datamap check',
    },
  )
}

/** `table.column`, or what there is of it. */
export function placeOf(p: MapProblem): string {
  return p.column === undefined ? p.table || 'map' : `${p.table}.${p.column}`
}
