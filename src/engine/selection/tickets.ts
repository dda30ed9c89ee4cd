import { UsageError } from '../../shared/errors.ts'
import type { Desk } from '../datamap/desk.ts'
import { findColumn, findTable } from '../datamap/names.ts'
import { parseFilter } from '../rule/filter.ts'
import { resolveRule } from '../rule/instant.ts'
import type { Rule } from '../rule/rule.ts'
import { formatFilter } from '../rule/filter.ts'
import { customPrefix } from './condition.ts'
import { fieldOfMap } from './field.ts'

export interface TicketFilter {
  /** The filter in its text form. */
  readonly text: string
  /** Over bound fields, with every time resolved to an instant. */
  readonly rule: Rule
}

/** The names that a filter over this desk's tickets may use. */
export function filterFields(desk: Desk): readonly string[] {
  return Object.keys(desk.map.ticket.fields)
}

/** Parses or takes a rule over the map's field names, resolves its times, and binds it to the desk's columns. */
export function ticketFilter(
  desk: Desk,
  filter: string | Rule,
  moment: { readonly now: Date; readonly timeZone: string },
): TicketFilter {
  const openPrefixes = desk.map.ticket.custom === undefined ? [] : ['custom.']
  // A rule from an API takes the way through the text, so that both meet the same checks.
  const text = typeof filter === 'string' ? filter : formatFilter(filter)
  const rule = parseFilter(text, { fields: filterFields(desk), openPrefixes })
  return { text, rule: bindFields(resolveRule(rule, moment), desk) }
}

function bindFields(rule: Rule, desk: Desk): Rule {
  if ('all' in rule) return { all: rule.all.map((part) => bindFields(part, desk)) }
  if ('any' in rule) return { any: rule.any.map((part) => bindFields(part, desk)) }
  if ('not' in rule) return { not: bindFields(rule.not, desk) }
  return { ...rule, field: bindTicketField(rule.field, desk) }
}

/** A field of the map as a column of the ticket, or as the way to a column of another table. */
export function bindTicketField(field: string, desk: Desk): string {
  if (field.startsWith('custom.')) return customPrefix + field.slice('custom.'.length)
  const written = fieldOfMap(desk, field)
  if (written === undefined)
    throw new UsageError('filter-unknown-field', `the field ${field} is not known to this desk`)
  const [from = '', to] = written.split('->').map((part) => part.trim())
  const own = findColumn(desk.ticket.catalog, from)?.name ?? from
  if (to === undefined) return own
  const dot = to.indexOf('.')
  const table = findTable(desk.catalog, to.slice(0, dot))
  const column = table === undefined ? undefined : findColumn(table, to.slice(dot + 1))
  if (table === undefined || column === undefined)
    throw new UsageError(
      'map-field',
      `the field ${field} of the data map leads to ${to}, which the database does not have`,
    )
  return `${own}>${table.name}.${table.primaryKey[0] ?? 'id'}>${column.name}`
}
