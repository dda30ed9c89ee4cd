import type { CatalogColumn, CatalogTable } from '../../../database/catalog.ts'
import type { MapPath } from '../desk.ts'
import { parseLookup } from '../grammar.ts'
import { findColumn } from '../names.ts'
import { problem } from '../rules.ts'
import type { InsertEntry } from '../schema.ts'
import { needRule } from './conditions.ts'
import { type CheckScope, needColumn, needTable } from './scope.ts'

/** What Expunge writes in the desk's own way: the transition of a ticket, its history row, a note. */
export function checkWrites(scope: CheckScope): void {
  const { transition, note } = scope.map.ticket
  if (note !== undefined) checkInsert(scope, note, ['ticket', 'note'])
  if (transition === undefined) return
  const path = ['ticket', 'transition']
  const ticket = scope.desk.ticket.catalog
  const { from, to } = parseLookup(transition.column)
  const column = needColumn(scope, ticket, from, [...path, 'column'])
  const named = to === undefined ? column : needLookup(scope, to, [...path, 'column'])
  if (named !== undefined)
    checkStatuses(scope, named, to?.table ?? keyTable(ticket, named), transition.values ?? [], [
      ...path,
      'values',
    ])
  for (const [name, written] of Object.entries(transition.sets ?? {})) {
    const at = [...path, 'sets', name]
    const set = needColumn(scope, ticket, name, at)
    const { value, when } =
      typeof written === 'object' && written !== null ? written : { value: written, when: undefined }
    const message = set === undefined ? undefined : wrongValue(scope, value, set, { path: at })
    if (message !== undefined) scope.report(problem('insert-value', ticket.name, at, message, name))
    needRule(scope, when, ticket, [...at, 'when'])
  }
  for (const [i, insert] of (transition.inserts ?? []).entries())
    checkInsert(scope, insert, [...path, 'inserts', i])
}

/** The column of another table that a lookup ends in. */
function needLookup(
  scope: CheckScope,
  to: { readonly table: string; readonly column: string },
  path: MapPath,
): CatalogColumn | undefined {
  const table = needTable(scope, to.table, path)
  return table === undefined ? undefined : needColumn(scope, table, to.column, path)
}

function keyTable(ticket: CatalogTable, column: CatalogColumn): string | undefined {
  return ticket.foreignKeys.find((candidate) => candidate.columns.includes(column.name))?.table
}

function checkStatuses(
  scope: CheckScope,
  column: CatalogColumn,
  table: string | undefined,
  values: readonly string[],
  path: MapPath,
): void {
  const ticket = scope.desk.ticket.catalog
  for (const [i, value] of values.entries()) {
    const message = unfit(value, column) ?? unknownStatus(value, table, scope.facts.statuses)
    if (message !== undefined)
      scope.report(problem('transition-value', ticket.name, [...path, i], message, column.name))
  }
}

function unknownStatus(value: string, table: string | undefined, known: readonly string[] | undefined) {
  if (table === undefined || known === undefined || known.includes(value)) return undefined
  return `"${value}" is no row of ${table}, in which the statuses stand; there are ${known.slice(0, 12).join(', ')}`
}

function checkInsert(scope: CheckScope, insert: InsertEntry, path: MapPath): void {
  needRule(scope, insert.when, scope.desk.ticket.catalog, [...path, 'when'])
  const table = checkRow(scope, insert, path)
  for (const [i, following] of (insert.followed_by ?? []).entries())
    checkRow(scope, following, [...path, 'followed_by', i], table)
}

/** One row that is written, and the table it goes to; `before` is the table of the row that it follows. */
function checkRow(
  scope: CheckScope,
  insert: Pick<InsertEntry, 'table' | 'values'>,
  path: MapPath,
  before?: CatalogTable,
): CatalogTable | undefined {
  const table = needTable(scope, insert.table, [...path, 'table'])
  if (table === undefined) return undefined
  const written = new Set<string>()
  for (const [name, value] of Object.entries(insert.values)) {
    const at = [...path, 'values', name]
    const column = needColumn(scope, table, name, at)
    if (column === undefined) continue
    written.add(column.name)
    const message = wrongValue(scope, value, column, { before, path: at })
    if (message !== undefined) scope.report(problem('insert-value', table.name, at, message, column.name))
  }
  for (const column of demanded(table)) {
    if (written.has(column.name)) continue
    const message = `the column is ${column.nativeType} not null without a default; say its value under values`
    scope.report(problem('insert-not-null', table.name, [...path, 'values'], message, column.name))
  }
  return table
}

const demanded = (table: CatalogTable) =>
  table.columns.filter((column) => !column.nullable && !column.hasDefault && !column.generated)

type Value = InsertEntry['values'][string]

const stands = ['$status', '$status.key', '$note', '$now', '$run']

function wrongValue(
  scope: CheckScope,
  value: Value,
  column: CatalogColumn,
  at: { readonly path: MapPath; readonly before?: CatalogTable | undefined },
): string | undefined {
  const { before } = at
  if (column.generated) return 'the database computes this column; leave it out'
  if (value === null) return column.nullable ? undefined : 'null, but the column must not be null'
  if (typeof value === 'object') {
    const table = needTable(scope, value.key_of, [...at.path, 'key_of'])
    if (table !== undefined) needRule(scope, value.when, table, [...at.path, 'when'])
    return undefined
  }
  if (typeof value !== 'string' || !value.startsWith('$')) return unfit(value, column)
  if (value.startsWith('$ticket.')) {
    const { from, to } = parseLookup(value.slice('$ticket.'.length))
    if (to !== undefined) needLookup(scope, to, at.path)
    return findColumn(scope.desk.ticket.catalog, from) === undefined
      ? `${value}: the ticket table has no column ${from}`
      : undefined
  }
  if (value.startsWith('$inserted.') && before !== undefined) {
    const name = value.slice('$inserted.'.length)
    return findColumn(before, name) === undefined
      ? `${value}: ${before.name} has no column ${name}`
      : undefined
  }
  if (stands.includes(value)) return undefined
  return `${value} is not known; known are $ticket.COLUMN, $ticket.COLUMN -> table.column, ${stands.join(', ')}`
}

/** Why a written value cannot stand in a column, or nothing. */
function unfit(value: string | number | boolean, column: CatalogColumn): string | undefined {
  const text = String(value)
  if (column.enumValues !== undefined && !column.enumValues.includes(text))
    return `"${text}" is not among the values that the column takes: ${column.enumValues.join(', ')}`
  if (column.maxLength !== undefined && text.length > column.maxLength)
    return `"${text}" has ${text.length} characters; the column takes ${column.maxLength}`
  const numeric = column.type === 'integer' || column.type === 'decimal'
  if (numeric && typeof value !== 'boolean' && !/^-?\d+(\.\d+)?$/.test(text))
    return `"${text}" is no number; this column is ${column.nativeType}`
  return undefined
}
