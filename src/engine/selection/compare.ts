import { sql } from 'kysely'
import type { CatalogColumn } from '../../database/catalog.ts'
import type { Engine } from '../../database/database.ts'
import type { Rule, RuleValue } from '../rule/rule.ts'
import { type Fragment, allOf, anyOf } from './fragments.ts'
import { hasCharacterType, isMidnight, sqlValue, timeText, type ValueContext } from './value.ts'

export type Leaf = Exclude<Rule, { all: unknown } | { any: unknown } | { not: unknown }>

/** One comparison of a rule tree over a column, its values as parameters. */
export function compareSql(
  rule: Leaf,
  value: Fragment,
  column: CatalogColumn,
  context: ValueContext,
): Fragment {
  const of = (wanted: RuleValue) => sql`${sqlValue(wanted, column, context)}`
  switch (rule.op) {
    case 'is null':
      return sql`${value} is null`
    case 'is not null':
      return sql`${value} is not null`
    case 'in':
    case 'not in':
      return sql`${value} ${sql.raw(rule.op)} (${sql.join(rule.values.map(of))})`
    case 'between':
    case 'not between':
      return sql`${value} ${sql.raw(rule.op)} ${of(rule.from)} and ${of(rule.to)}`
    case 'like':
    case 'not like':
      return sql`lower(${textual(value, column, context)}) ${sql.raw(rule.op)} lower(${likePattern(rule.value)}) escape '!'`
    default:
      return orderSql(rule, value, column, context)
  }
}

/**
 * A comparison with a custom field's value, which desks store as text: numbers and dates are compared as such,
 * and only where the text is one.
 */
export function compareTextSql(
  rule: Leaf,
  value: Fragment,
  column: CatalogColumn,
  context: ValueContext,
): Fragment {
  const wanted =
    'value' in rule
      ? [rule.value]
      : 'values' in rule
        ? rule.values
        : 'from' in rule
          ? [rule.from, rule.to]
          : []
  if (column.type !== 'text') return compareSql(rule, value, column, context)
  if (wanted.some((item) => typeof item === 'number')) {
    const { test, number } = numberParts(value, context.engine)
    const decimal: CatalogColumn = { ...column, type: 'decimal' }
    return sql`(case when ${test} then ${compareSql(rule, number, decimal, context)} else 1 = 0 end)`
  }
  if (wanted.some((item) => typeof item === 'object')) {
    const date: CatalogColumn = { ...column, type: 'date', nativeType: 'date' }
    return allOf([
      sql`${value} like '____-__-__%'`,
      compareSql(rule, sql`substr(${value}, 1, 10)`, date, context),
    ])
  }
  return compareSql(rule, value, column, context)
}

function orderSql(
  rule: Extract<Leaf, { value: RuleValue }>,
  value: Fragment,
  column: CatalogColumn,
  context: ValueContext,
): Fragment {
  const wanted = rule.value
  const isTime = typeof wanted === 'object' && 'instant' in wanted
  if (column.type === 'date' && isTime && !isMidnight(wanted.instant, context)) {
    // A date counts as its first moment: before an instant within a day means that day or earlier.
    const day = sql`${timeText(wanted.instant, column, context)}`
    if (rule.op === '<') return sql`${value} <= ${day}`
    if (rule.op === '>=') return sql`${value} > ${day}`
    if (rule.op === '=') return anyOf([])
  }
  return sql`${value} ${sql.raw(rule.op === '!=' ? '<>' : rule.op)} ${sqlValue(wanted, column, context)}`
}

/** PostgreSQL folds no enum. */
function textual(value: Fragment, column: CatalogColumn, { engine }: ValueContext): Fragment {
  return engine === 'postgresql' && column.type === 'text' && !hasCharacterType(column)
    ? sql`cast(${value} as text)`
    : value
}

/** The pattern with `!` as its escape, which every engine writes alike, in place of the backslash. */
function likePattern(pattern: string): string {
  return pattern
    .replaceAll('!', '!!')
    .replaceAll(/\\([\s\S])/g, (_, escaped: string) =>
      escaped === '%' || escaped === '_' ? `!${escaped}` : escaped === '!' ? '!!' : escaped,
    )
}

function numberParts(
  value: Fragment,
  engine: Engine,
): { readonly test: Fragment; readonly number: Fragment } {
  const pattern = '^-?[0-9]+([.][0-9]+)?$'
  if (engine === 'postgresql')
    return { test: sql`${value} ~ ${pattern}`, number: sql`cast(${value} as numeric)` }
  if (engine === 'mysql')
    return { test: sql`${value} regexp ${pattern}`, number: sql`cast(${value} as decimal(30, 10))` }
  // Without regular expressions: a date such as 2024-01-31 begins like a number, too.
  const shape = sql`${value} glob '[-0-9]*[0-9]' or ${value} glob '[0-9]'`
  const strange = sql`${value} glob '*[^-.0-9]*' or ${value} glob '?*-*' or ${value} glob '*.*.*' or ${value} glob '-.*'`
  return { test: sql`(${shape}) and not (${strange})`, number: sql`cast(${value} as real)` }
}
