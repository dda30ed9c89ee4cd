import type { DeskColumn, DeskTable } from '../desk.ts'
import { personalCategories } from '../schema.ts'
import { type CheckScope, columnEntryOf, entryOf, fateOf, rootsOf, warning } from './scope.ts'

/** Personal values that would stay, and triggers that would answer to what Expunge writes. */
export function checkTreatments(scope: CheckScope): void {
  for (const table of scope.desk.tables.values()) {
    if (fateOf(scope.desk, table.name) !== 'all') {
      for (const column of table.columns) checkKept(scope, table, column)
      checkReached(scope, table)
    }
    checkTriggers(scope, table)
  }
}

function checkKept(scope: CheckScope, table: DeskTable, column: DeskColumn): void {
  if (!personalCategories.has(column.category) || column.treatment.kind !== 'keep') return
  const { path, entry } = columnEntryOf(scope.map, table.name, column.name)
  if (entry?.note !== undefined) return
  const { nullable, type } = column.catalog
  // Reported as an error already: nothing was decided for it.
  if (entry?.redact === undefined && !nullable && type !== 'text' && !table.key.includes(column.name)) return
  const message = `${column.category} stays as it is; say why in a note, or let redact treat it`
  scope.report(warning('personal-kept', table.name, path, message, { column: column.name }))
}

/** Personal columns of rows that belong to nobody are found by the search for identifiers alone. */
function checkReached(scope: CheckScope, table: DeskTable): void {
  const found = entryOf(scope.map, table.name)
  if (found === undefined || found.entry.note !== undefined || rootsOf(scope.desk, table.name).size > 0)
    return
  // A parent that could not be resolved is an error of its own.
  if (table.owners.length < [found.entry.belongs_to ?? []].flat().length) return
  if (!table.columns.some((column) => personalCategories.has(column.category))) return
  const message =
    'the table holds personal columns, but its rows belong to no ticket and no person; add belongs_to, or say in a note why not'
  scope.report(warning('unreached', table.name, ['tables', found.name], message))
}

function checkTriggers(scope: CheckScope, table: DeskTable): void {
  const treated = table.columns.some((column) => column.treatment.kind !== 'keep')
  const goes = rootsOf(scope.desk, table.name).size > 0
  const names = table.catalog.triggers
  if (names.length === 0 || !(treated || goes || table.rowRules.length > 0)) return
  const message = `the database answers to changes of this table with ${names.length === 1 ? 'a trigger' : 'triggers'} (${names.join(', ')}); see that ${names.length === 1 ? 'it copies' : 'they copy'} no personal value elsewhere`
  scope.report(
    warning('trigger', table.name, ['tables', entryOf(scope.map, table.name)?.name ?? table.name], message),
  )
}
