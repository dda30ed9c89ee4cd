import { sql } from 'kysely'
import type { CatalogColumn, CatalogTable } from '../../database/catalog.ts'
import type { Engine } from '../../database/database.ts'
import { DeskError, UsageError } from '../../shared/errors.ts'
import { oncePer } from '../../shared/once.ts'
import type { Desk, DeskTable, MapProblem } from '../datamap/desk.ts'
import { findColumn, findTable } from '../datamap/names.ts'
import { bindText, lookupOf, scopeOf } from '../datamap/rules.ts'
import { parseJoin } from '../rule/expression.ts'
import type { Rule } from '../rule/rule.ts'
import { compareSql, compareTextSql, type Leaf } from './compare.ts'
import { allOf, anyOf, columnOf, type Fragment, joinCondition } from './fragments.ts'

/** Where a condition's fields live while it becomes SQL. */
export interface ConditionScope {
  readonly desk: Desk
  readonly engine: Engine
  readonly table: DeskTable
  readonly alias: string
  /** Inside a `not`, where "not set" has to stay unknown instead of false. */
  readonly negated?: boolean
}

/**
 * A rule tree over bound fields as SQL; values become parameters. Times must have been resolved.
 * Throws `UsageError` where a value does not fit its column.
 */
export function conditionSql(rule: Rule, scope: ConditionScope): Fragment {
  if ('all' in rule) return allOf(rule.all.map((part) => conditionSql(part, scope)))
  if ('any' in rule) return anyOf(rule.any.map((part) => conditionSql(part, scope)))
  if ('not' in rule) return sql`not (${conditionSql(rule.not, { ...scope, negated: true })})`
  if (rule.field.startsWith(customPrefix)) return customSql(rule, scope)
  const lookup = lookupOf(rule.field)
  if (lookup === undefined) return ownColumnSql(rule, scope)
  return lookupSql(rule, lookup, scope)
}

/** A condition as the data map writes it, bound to the scope's table, as SQL. */
export function textCondition(text: string, scope: ConditionScope): Fragment {
  return conditionSql(boundRule(text, scope), scope)
}

/** A condition as the data map writes it, its fields bound to real columns of a table. */
export function boundRule(text: string, { table, desk }: Pick<ConditionScope, 'table' | 'desk'>): Rule {
  return boundTo(table)(desk, text)
}

/** Each text is parsed once for each table of a desk: a plan compiles the same conditions into hundreds of statements. */
const boundTo = oncePer((table: DeskTable) =>
  oncePer((desk: Desk, text: string): Rule => {
    const entry =
      Object.entries(desk.map.tables).find(
        ([name]) => name.toLowerCase() === table.name.toLowerCase(),
      )?.[1] ?? {}
    const problems: MapProblem[] = []
    const rule = bindText(text, scopeOf({ table: table.catalog, entry, catalog: desk.catalog, problems }, []))
    const [first] = problems
    if (first !== undefined)
      throw new DeskError('map-does-not-fit', `the condition ${text} does not fit: ${first.message}`)
    return rule
  }),
)

/** Marks a bound field that finds its value among the desk's custom fields. */
export const customPrefix = 'custom>'

function ownColumnSql(rule: Leaf, scope: ConditionScope): Fragment {
  const column = findColumn(scope.table.catalog, rule.field)
  if (column === undefined) throw new Error(`the column ${scope.table.name}.${rule.field} was not bound`)
  const expression = columnOf(scope.alias, column.name)
  const sentinel = sentinelOf(scope, column)
  if (sentinel === undefined) return compareSql(rule, expression, column, context(scope))
  const unset = sql`${expression} = ${sentinel}`
  if (rule.op === 'is null') return sql`(${expression} is null or ${unset})`
  if (rule.op === 'is not null') return sql`(${expression} is not null and not ${unset})`
  const compared = compareSql(rule, expression, column, context(scope))
  return scope.negated
    ? sql`(case when ${unset} then null else ${compared} end)`
    : sql`(not ${unset} and ${compared})`
}

/** A stored value that stands for "not set", so that 1970 is not taken for very old. */
function sentinelOf({ desk, table }: ConditionScope, column: CatalogColumn): string | undefined {
  if (table.name !== desk.ticket.name) return undefined
  const found = Object.entries(desk.map.ticket.sentinels ?? {}).find(
    ([name]) => name.toLowerCase() === column.name.toLowerCase(),
  )
  return found?.[1]
}

function lookupSql(
  rule: Leaf,
  lookup: NonNullable<ReturnType<typeof lookupOf>>,
  scope: ConditionScope,
): Fragment {
  const target = scope.desk.catalog.tables.find((table) => table.name === lookup.table)
  const column = target === undefined ? undefined : findColumn(target, lookup.column)
  if (column === undefined) throw new Error(`the column ${lookup.table}.${lookup.column} was not bound`)
  const alias = `${scope.alias}_of`
  const found = (condition: Fragment) =>
    sql`exists (select 1 from ${sql.id(lookup.table)} as ${sql.id(alias)} where ${columnOf(alias, lookup.key)} = ${columnOf(scope.alias, lookup.from)} and ${condition})`
  const value = columnOf(alias, column.name)
  if (rule.op === 'is null') return sql`not ${found(sql`${value} is not null`)}`
  return found(compareSql(rule, value, column, context(scope)))
}

function customSql(rule: Leaf, scope: ConditionScope): Fragment {
  const custom = scope.desk.map.ticket.custom
  if (custom === undefined)
    throw new UsageError(
      'filter-no-custom',
      'expected a field of the desk; its data map declares no custom fields',
    )
  const values = requireTable(scope.desk, custom.table)
  const column = findColumn(values, custom.value)
  if (column === undefined) throw new Error(`the column ${custom.table}.${custom.value} was not bound`)
  const value = columnOf(customAlias, column.name)
  const exists = (condition: Fragment) =>
    sql`exists (select 1 from ${sql.id(values.name)} as ${sql.id(customAlias)} where ${allOf([
      joinCondition(parseJoin(custom.on), customAlias, scope.alias, scope.engine),
      ...customWhen(scope, custom.when),
      customNamed(rule.field.slice(customPrefix.length), scope.desk, custom.name),
      condition,
    ])})`
  if (rule.op === 'is null') return sql`not ${exists(sql`${value} is not null`)}`
  return exists(compareTextSql(rule, value, column, context(scope)))
}

const customAlias = 'custom_value'

function customWhen(scope: ConditionScope, when: string | undefined): Fragment[] {
  const custom = scope.desk.map.ticket.custom
  const table = [...scope.desk.tables.values()].find(
    (t) => t.name.toLowerCase() === custom?.table.toLowerCase(),
  )
  if (when === undefined || table === undefined) return []
  return [textCondition(when, { ...scope, table, alias: customAlias })]
}

/** The name is a column of the value's row, or of the row that describes the custom field. */
function customNamed(name: string, desk: Desk, path: string): Fragment {
  const [from = '', to] = path.split('->').map((part) => part.trim())
  if (to === undefined) return sql`${columnOf(customAlias, from)} = ${name}`
  const [tableName = '', column = ''] = to.split('.')
  const table = requireTable(desk, tableName)
  const key = table.primaryKey[0] ?? 'id'
  return sql`exists (select 1 from ${sql.id(table.name)} as custom_field where ${columnOf('custom_field', key)} = ${columnOf(customAlias, from)} and ${columnOf('custom_field', column)} = ${name})`
}

function requireTable(desk: Desk, name: string): CatalogTable {
  const table = findTable(desk.catalog, name)
  if (table === undefined) throw new Error(`the table ${name} was not bound`)
  return table
}

const context = ({ desk, engine }: ConditionScope) => ({ engine, timeZone: desk.map.time_zone })
