import type { CatalogTable } from '../../../database/catalog.ts'
import { type Desk, performanceColumns, type MapPath } from '../desk.ts'
import { parseLookup } from '../grammar.ts'
import { problem } from '../rules.ts'
import { checkJoin } from './joins.ts'
import { needRule } from './conditions.ts'
import { type CheckScope, needColumn, needTable, warning } from './scope.ts'

/** Fields, sentinels, custom fields and rules of the ticket. */
export function checkTickets(scope: CheckScope): void {
  const { ticket: written } = scope.map
  const ticket = scope.desk.ticket.catalog
  for (const [name, text] of Object.entries(written.fields))
    checkLookup(scope, text, ticket, ['ticket', 'fields', name])
  for (const name of Object.keys(written.sentinels ?? {}))
    needColumn(scope, ticket, name, ['ticket', 'sentinels', name])
  for (const [i, rule] of (written.stop ?? []).entries())
    needRule(scope, rule.when, ticket, ['ticket', 'stop', i, 'when'])
  for (const [i, rule] of (written.retain ?? []).entries()) {
    needRule(scope, rule.when, ticket, ['ticket', 'retain', i, 'when'])
    checkUntil(scope, rule.until, ['ticket', 'retain', i, 'until'])
  }
  checkCustom(scope)
  checkReuse(scope)
  checkLifecycles(scope)
  if (performanceColumns(scope.desk.ticket).length > 0) return
  const message =
    'no column of the ticket table is performance data, so nothing shows that reporting stays equal; say which are (status, team, times …)'
  scope.report(problem('no-performance', ticket.name, ['tables'], message))
}

/** Moments in the life of a ticket: in rows that belong to tickets, and in columns that hold a time. */
function checkReuse(scope: CheckScope): void {
  const { reuse } = scope.map.ticket
  for (const part of reuse === undefined ? [] : (['completed', 'referrals'] as const))
    for (const [i, moment] of reuse?.[part].entries() ?? []) {
      const path = ['ticket', 'reuse', part, i]
      const ticket = scope.desk.ticket.catalog
      const table = moment.table === undefined ? ticket : needTable(scope, moment.table, [...path, 'table'])
      if (table === undefined) continue
      needRule(scope, moment.when, table, [...path, 'when'])
      const column = needColumn(scope, table, moment.at, [...path, 'at'])
      if (column !== undefined && column.type !== 'date' && column.type !== 'timestamp') {
        const message = `at needs a date or a time; this column is ${column.nativeType}`
        scope.report(problem('reuse-type', table.name, [...path, 'at'], message, column.name))
      }
      if (belongsToTicket(scope.desk, table.name)) continue
      const message =
        'its rows belong to no ticket, so they tell nothing of one; say belongs_to, or take it out'
      scope.report(problem('reuse-table', table.name, [...path, 'table'], message))
    }
}

/** The table's rows belong to tickets, over any number of parents. */
export function belongsToTicket(desk: Desk, table: string, seen: readonly string[] = []): boolean {
  if (table === desk.ticket.name) return true
  const owners = desk.tables.get(table)?.owners ?? []
  return owners.some(
    ({ parent }) => !seen.includes(parent) && belongsToTicket(desk, parent, [...seen, table]),
  )
}

/** Tickets of a lifecycle that the map does not know would never count as finished. */
function checkLifecycles(scope: CheckScope): void {
  const { lifecycles } = scope.map.ticket
  if (lifecycles === undefined) return
  const path = ['ticket', 'lifecycles']
  const ticket = scope.desk.ticket.catalog
  needColumn(scope, ticket, lifecycles.status, [...path, 'status'])
  checkLookup(scope, lifecycles.of, ticket, [...path, 'of'])
  for (const { name, tickets } of scope.facts.lifecycles ?? []) {
    const known = name === '' ? lifecycles.unset : name
    if (known !== undefined && lifecycles.finished[known] !== undefined) continue
    const message = `${tickets} ${tickets === 1 ? 'ticket follows' : 'tickets follow'} the lifecycle "${name}", of which the map does not say which statuses end it; no filter takes them as finished`
    scope.report(warning('lifecycle-unknown', ticket.name, [...path, 'finished'], message))
  }
}

function checkUntil(scope: CheckScope, until: string | undefined, path: MapPath): void {
  if (until === undefined || /^\d{4}-\d\d-\d\d$/.test(until)) return
  const column = needColumn(scope, scope.desk.ticket.catalog, until, path)
  if (column === undefined || column.type === 'date' || column.type === 'timestamp') return
  const message = `until needs a date column; this one is ${column.nativeType}`
  scope.report(problem('until-type', scope.desk.ticket.name, path, message, column.name))
}

function checkCustom(scope: CheckScope): void {
  const { custom } = scope.map.ticket
  if (custom === undefined) return
  const path = ['ticket', 'custom']
  const values = needTable(scope, custom.table, [...path, 'table'])
  if (values === undefined) return
  checkJoin(scope, custom.on, { left: values, right: scope.desk.ticket.catalog }, [...path, 'on'])
  checkLookup(scope, custom.name, values, [...path, 'name'])
  needColumn(scope, values, custom.value, [...path, 'value'])
  needRule(scope, custom.when, values, [...path, 'when'])
}

/** A `column` or `column -> table.column`: that both are there, and that it tells which row is meant. */
export function checkLookup(scope: CheckScope, text: string, table: CatalogTable, path: MapPath): void {
  const { from, to } = parseLookup(text)
  needColumn(scope, table, from, path)
  if (to === undefined) return
  const target = needTable(scope, to.table, path)
  if (target === undefined) return
  needColumn(scope, target, to.column, path)
  if (target.primaryKey.length === 1) return
  const message = `${target.name} has no key of one column, so "${text}" does not tell which row is meant`
  scope.report(problem('lookup-key', target.name, path, message))
}
