import type { CatalogColumn, CatalogTable } from '../../../database/catalog.ts'
import type { Rule, RuleValue } from '../../rule/rule.ts'
import type { DeskTable, MapPath, MapProblem } from '../desk.ts'
import { findColumn, findTable } from '../names.ts'
import { bindText, lookupOf, problem, scopeOf } from '../rules.ts'
import { type CheckScope, columnEntryOf, entryOf } from './scope.ts'

/** The conditions of the tables and of `finished`: that what they compare with can stand in the column. */
export function checkConditions(scope: CheckScope): void {
  const { desk } = scope
  checkValues(scope, desk.finished, desk.ticket.catalog, ['ticket', 'finished'])
  for (const table of desk.tables.values()) {
    const path = ['tables', entryOf(scope.map, table.name)?.name ?? table.name]
    for (const { when, at } of conditionsOf(scope, table))
      if (when !== undefined) checkValues(scope, when, table.catalog, [...(at ?? path), 'when'])
  }
}

/** Reports each value of a condition that its column cannot hold, so that plans do not stumble over it. */
export function checkValues(scope: CheckScope, rule: Rule, table: CatalogTable, path: MapPath): void {
  if ('all' in rule || 'any' in rule) {
    for (const part of 'all' in rule ? rule.all : rule.any) checkValues(scope, part, table, path)
    return
  }
  if ('not' in rule) return checkValues(scope, rule.not, table, path)
  const lookup = lookupOf(rule.field)
  const of = lookup === undefined ? table : findTable(scope.catalog, lookup.table)
  const column = of === undefined ? undefined : findColumn(of, lookup?.column ?? rule.field)
  if (of === undefined || column === undefined || rule.op === 'like' || rule.op === 'not like') return
  for (const value of valuesOf(rule)) {
    const expected = expectedInstead(value, column, scope.catalog.engine)
    const message = `the condition compares a column of type ${column.nativeType} with ${shown(value)}; it expects ${expected}`
    if (expected !== undefined) scope.report(problem('condition-value', of.name, path, message, column.name))
  }
}

/** A condition on a table, its fields resolved and its values checked; what falls short is reported. */
export function needRule(
  scope: CheckScope,
  text: string | undefined,
  table: CatalogTable,
  path: MapPath,
): Rule | undefined {
  if (text === undefined) return undefined
  const problems: MapProblem[] = []
  const entry = entryOf(scope.map, table.name)?.entry ?? {}
  const rule = bindText(text, scopeOf({ entry, table, catalog: scope.catalog, problems }, path))
  for (const p of problems) scope.report(p)
  if (problems.length > 0) return undefined
  checkValues(scope, rule, table, path)
  return rule
}

function conditionsOf(
  scope: CheckScope,
  table: DeskTable,
): { readonly when?: Rule; readonly at?: MapPath }[] {
  const columns = table.columns.map(({ when, name }) => ({
    ...(when === undefined ? {} : { when }),
    at: columnEntryOf(scope.map, table.name, name).path,
  }))
  return [...columns, ...table.owners, ...table.references, ...table.roles, ...table.rowRules]
}

function valuesOf(
  rule: Exclude<Rule, { all: unknown } | { any: unknown } | { not: unknown }>,
): readonly RuleValue[] {
  if ('values' in rule) return rule.values
  if ('from' in rule) return [rule.from, rule.to]
  return 'value' in rule ? [rule.value] : []
}

/** What the column expects in place of a value, or nothing when the value fits. */
function expectedInstead(
  value: RuleValue,
  column: CatalogColumn,
  engine: CheckScope['catalog']['engine'],
): string | undefined {
  const { type, enumValues } = column
  const isTime = type === 'date' || type === 'timestamp'
  if (typeof value === 'object') return unless(isTime || type === 'text', 'no time')
  if (type === 'boolean') return unless(typeof value === 'boolean', 'true or false')
  if (typeof value === 'boolean')
    return unless(type === 'integer' && engine !== 'postgresql', 'neither true nor false')
  if (type === 'integer' || type === 'decimal')
    return unless(/^-?\d+(\.\d+)?$/.test(String(value)), 'a number')
  if (isTime) return unless(/^\d{4}-\d\d-\d\d/.test(String(value)), 'a date such as 2026-01-31')
  return enumValues && unless(enumValues.includes(String(value)), `one of ${enumValues.join(', ')}`)
}

const unless = (fits: boolean, expected: string) => (fits ? undefined : expected)

function shown(value: RuleValue): string {
  if (typeof value !== 'object') return JSON.stringify(value)
  return 'ago' in value ? 'an age' : 'a time'
}
