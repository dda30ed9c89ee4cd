import type { MapPath } from '../desk.ts'
import { problem } from '../rules.ts'
import { type DataMap, personalCategories } from '../schema.ts'
import { needRule } from './conditions.ts'
import { type CheckScope, needColumn, needTable } from './scope.ts'

/** Content outside of the database: that the columns are there which say what belongs to a row. */
export function checkOutside(scope: CheckScope): void {
  const { map, report } = scope
  for (const [kind, name] of namesOf(map))
    if (namesOf(map).filter(([, other]) => other === name).length + Number(name in map.tables) > 1)
      report(
        problem(
          'name-twice',
          '',
          [kind, name],
          `${name} names something else too, in this map; give it another name`,
        ),
      )
  for (const [name, store] of Object.entries(map.stores ?? {}))
    for (const [i, { table, column, when }] of store.objects.entries()) {
      const path = ['stores', name, 'objects', i]
      const found = needTable(scope, table, [...path, 'table'])
      if (found === undefined) continue
      needColumn(scope, found, column, [...path, 'column'])
      needRule(scope, when, found, [...path, 'when'])
    }
  for (const [name, { documents }] of Object.entries(map.search ?? {})) {
    for (const [i, { table, id }] of documents.entries())
      checkDocument(scope, { table, id, path: ['search', name, 'documents', i] })
  }
}

/** Counts are told by these names and by those of tables. */
const namesOf = (map: DataMap) => [
  ...Object.keys(map.stores ?? {}).map((name) => ['stores', name] as const),
  ...Object.keys(map.search ?? {}).map((name) => ['search', name] as const),
]

/** Ids of documents are written down while a run is at work, so they must say nothing of a person. */
function checkDocument(
  scope: CheckScope,
  { table: name, id, path }: { readonly table: string; readonly id: string; readonly path: MapPath },
): void {
  const table = needTable(scope, name, [...path, 'table'])
  const column = table === undefined ? undefined : needColumn(scope, table, id, [...path, 'id'])
  if (table === undefined || column === undefined) return
  const bound = scope.desk.tables.get(table.name)?.columns.find((known) => known.name === column.name)
  if (bound === undefined || !personalCategories.has(bound.category)) return
  const message = `the id of a document is written down during a run, and this column is ${bound.category}; name a column that says nothing of a person`
  scope.report(problem('document-id', table.name, [...path, 'id'], message, column.name))
}
