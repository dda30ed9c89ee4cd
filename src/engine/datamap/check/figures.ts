import type { CatalogTable } from '../../../database/catalog.ts'
import type { MapPath } from '../desk.ts'
import { parseLookup } from '../grammar.ts'
import { problem } from '../rules.ts'
import { personalCategories } from '../schema.ts'
import { needRule } from './conditions.ts'
import { type CheckScope, columnsOfRule, needColumn, needTable } from './scope.ts'
import { belongsToTicket, checkLookup } from './tickets.ts'

const root: MapPath = ['ticket', 'figures']

/** Figures: that what they count by is there and stays as it is, so that they are the same before and after a run. */
export function checkFigures(scope: CheckScope): void {
  const { figures } = scope.map.ticket
  if (figures === undefined) return
  const ticket = scope.desk.ticket.catalog
  checkRule(scope, figures.when, ticket, [...root, 'when'])
  const { created, closed = [], first_response: response } = figures
  if (created !== undefined) checkTime(scope, ticket, created, [...root, 'created'])
  for (const name of [closed].flat()) checkTime(scope, ticket, name, [...root, 'closed'])
  if (typeof response === 'string') checkTime(scope, ticket, response, [...root, 'first_response'])
  if (typeof response === 'object') checkResponse(scope, response)
  for (const name of ['team', 'agent', 'status', 'type', 'priority'] as const) {
    const text = figures[name]
    if (text === undefined) continue
    checkLookup(scope, text, ticket, [...root, name])
    checkKept(scope, ticket, parseLookup(text).from, [...root, name])
  }
}

type Response = Exclude<
  NonNullable<NonNullable<CheckScope['map']['ticket']['figures']>['first_response']>,
  string
>

function checkResponse(scope: CheckScope, { table: name, at, when, by }: Response): void {
  const path = [...root, 'first_response']
  const table = needTable(scope, name, [...path, 'table'])
  if (table === undefined) return
  checkTime(scope, table, at, [...path, 'at'])
  checkRule(scope, when, table, [...path, 'when'])
  if (by !== undefined && needColumn(scope, table, by, [...path, 'by']) !== undefined)
    checkKept(scope, table, by, [...path, 'by'])
  if (!belongsToTicket(scope.desk, table.name)) {
    const message =
      'its rows belong to no ticket, so they tell nothing of one; say belongs_to, or take it out'
    scope.report(problem('figure-table', table.name, [...path, 'table'], message))
  }
  if (by === undefined || scope.map.person.staff !== undefined) return
  const message = `by counts what persons of the staff wrote, and the map does not say who they are; say person.staff`
  scope.report(problem('figure-staff', table.name, [...path, 'by'], message, by))
}

function checkTime(scope: CheckScope, table: CatalogTable, name: string, path: MapPath): void {
  const column = needColumn(scope, table, name, path)
  if (column === undefined) return
  checkKept(scope, table, column.name, path)
  if (column.type === 'date' || column.type === 'timestamp') return
  const message = `figures need a date or a time here; this column is ${column.nativeType}`
  scope.report(problem('figure-type', table.name, path, message, column.name))
}

function checkRule(scope: CheckScope, text: string | undefined, table: CatalogTable, path: MapPath): void {
  const rule = needRule(scope, text, table, path)
  for (const column of rule === undefined ? [] : columnsOfRule(rule, table)) {
    const of = scope.catalog.tables.find((candidate) => candidate.name === column.table)
    if (of !== undefined) checkKept(scope, of, column.column, path)
  }
}

function checkKept(scope: CheckScope, table: CatalogTable, name: string, path: MapPath): void {
  const { columns = [] } = scope.desk.tables.get(table.name) ?? {}
  const column = columns.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase())
  if (column === undefined) return
  if (!personalCategories.has(column.category) && column.treatment.kind === 'keep') return
  const message = `figures count by this column, which is ${column.category} and does not stay as it is, so they would change; make it performance or take it out`
  scope.report(problem('figure-category', table.name, path, message, column.name))
}
