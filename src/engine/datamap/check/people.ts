import type { CatalogTable } from '../../../database/catalog.ts'
import type { MapPath } from '../desk.ts'
import { findColumn } from '../names.ts'
import { problem } from '../rules.ts'
import { personalCategories } from '../schema.ts'
import { checkJoin } from './joins.ts'
import { needRule } from './conditions.ts'
import { type CheckScope, fateOf, needColumn, needTable } from './scope.ts'

/** Where the identifiers of a person stand, and that these columns are classified as personal. */
export function checkIdentifiers(scope: CheckScope): void {
  const person = scope.desk.person.catalog
  for (const [kind, sources] of Object.entries(scope.map.person.identifiers)) {
    for (const [i, source] of sources.entries()) {
      const path = ['person', 'identifiers', kind, i]
      if (typeof source === 'string') checkIdentifier(scope, person, source, path)
      else if (Array.isArray(source))
        source.forEach((column, j) => checkIdentifier(scope, person, column, [...path, j]))
      else {
        const table = needTable(scope, source.table, [...path, 'table'])
        if (table === undefined) continue
        checkIdentifier(scope, table, source.column, [...path, 'column'])
        checkJoin(scope, source.on, { left: table, right: person }, [...path, 'on'])
        needRule(scope, source.when, table, [...path, 'when'])
      }
    }
  }
}

/** Chains of tables that lead from a person to their tickets. */
export function checkTicketChains(scope: CheckScope): void {
  for (const [i, chain] of (scope.map.person.tickets ?? []).entries()) {
    let from: CatalogTable | undefined = scope.desk.person.catalog
    for (const [j, step] of chain.entries()) {
      const path: MapPath = ['person', 'tickets', i, j]
      const table: CatalogTable | undefined = needTable(scope, step.table, [...path, 'table'])
      if (table !== undefined && from !== undefined)
        checkJoin(scope, step.on, { left: table, right: from }, [...path, 'on'])
      if (table !== undefined) needRule(scope, step.when, table, [...path, 'when'])
      from = table
    }
    if (from === undefined || from.name === scope.desk.ticket.name) continue
    const message = `the chain ends at ${from.name}; its last table must be ${scope.desk.ticket.name}, the ticket table`
    scope.report(problem('chain-end', from.name, ['person', 'tickets', i], message))
  }
}

/** Rules about persons: who is protected, of which group one must remain. */
export function checkPersonRules(scope: CheckScope): void {
  for (const word of ['protect', 'last_of'] as const) {
    for (const [i, rule] of (scope.map.person[word] ?? []).entries())
      needRule(scope, rule.when, scope.desk.person.catalog, ['person', word, i, 'when'])
  }
}

function checkIdentifier(scope: CheckScope, table: CatalogTable, name: string, path: MapPath): void {
  if (needColumn(scope, table, name, path) === undefined) return
  const column = scope.desk.tables
    .get(table.name)
    ?.columns.find((candidate) => candidate.name === findColumn(table, name)?.name)
  if (column === undefined || personalCategories.has(column.category)) return
  // In a row that goes as a whole, nothing stays whatever it is called.
  if (fateOf(scope.desk, table.name) === 'all') return
  const message = `a person is recognized by this column, but the map classifies it as ${column.category}, so it would stay; make it identifier or contact`
  scope.report(problem('identifier-category', table.name, path, message, column.name))
}
