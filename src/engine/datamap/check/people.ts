import type { CatalogTable } from '../../../database/catalog.ts'
import type { MapPath } from '../desk.ts'
import { findColumn } from '../names.ts'
import { problem } from '../rules.ts'
import { type ChainStep, personalCategories } from '../schema.ts'
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

/** Chains of tables: from a person to their tickets, to what shows that they are staff; from a ticket to its parts. */
export function checkChains(scope: CheckScope): void {
  const { person, ticket } = scope.desk
  for (const [i, chain] of (scope.map.person.tickets ?? []).entries())
    endAtTicket(scope, checkChain(scope, chain, person.catalog, ['person', 'tickets', i]), [
      'person',
      'tickets',
      i,
    ])
  for (const [i, chain] of (scope.map.ticket.along ?? []).entries())
    endAtTicket(scope, checkChain(scope, chain, ticket.catalog, ['ticket', 'along', i]), [
      'ticket',
      'along',
      i,
    ])
  for (const [i, chain] of (scope.map.person.staff ?? []).entries())
    checkChain(scope, chain, person.catalog, ['person', 'staff', i])
}

/** Checks every step; returns the table at which the chain ends, when all of them are there. */
function checkChain(
  scope: CheckScope,
  chain: readonly ChainStep[],
  start: CatalogTable,
  path: MapPath,
): CatalogTable | undefined {
  let from: CatalogTable | undefined = start
  for (const [j, step] of chain.entries()) {
    const at = [...path, j]
    const table: CatalogTable | undefined = needTable(scope, step.table, [...at, 'table'])
    if (table !== undefined && from !== undefined)
      checkJoin(scope, step.on, { left: table, right: from }, [...at, 'on'])
    if (table !== undefined) needRule(scope, step.when, table, [...at, 'when'])
    from = table
  }
  return from
}

function endAtTicket(scope: CheckScope, end: CatalogTable | undefined, path: MapPath): void {
  if (end === undefined || end.name === scope.desk.ticket.name) return
  const message = `the chain ends at ${end.name}; its last table must be ${scope.desk.ticket.name}, the ticket table`
  scope.report(problem('chain-end', end.name, path, message))
}

/** Rules about persons: who is protected, of which group one must remain. */
export function checkPersonRules(scope: CheckScope): void {
  for (const word of ['protect', 'last_of'] as const) {
    for (const [i, rule] of (scope.map.person[word] ?? []).entries()) {
      const path: MapPath = ['person', word, i]
      needRule(scope, rule.when, scope.desk.person.catalog, [...path, 'when'])
      if (rule.has !== undefined) checkChain(scope, rule.has, scope.desk.person.catalog, [...path, 'has'])
    }
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
