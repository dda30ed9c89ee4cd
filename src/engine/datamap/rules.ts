import type { Catalog, CatalogTable } from '../../database/catalog.ts'
import { parseJoin } from '../rule/expression.ts'
import { parseFilter } from '../rule/filter.ts'
import type { Rule } from '../rule/rule.ts'
import type { MapPath, MapProblem } from './desk.ts'
import { didYouMean, findColumn, findTable } from './names.ts'
import type { DataMap, TableEntry } from './schema.ts'

export interface RuleScope {
  readonly table: CatalogTable
  readonly catalog: Catalog
  readonly references: readonly {
    readonly columns: readonly string[]
    readonly target: string
    readonly targetColumns: readonly string[]
  }[]
  /** Told of each name that cannot be resolved, and why. */
  readonly missing: (name: string, message: string) => void
}

/**
 * Rewrites a condition's fields to real columns. `column` is a column of the table itself; `table.column` is a
 * column of the one row that this row refers to, and becomes `reference column>table.key>column`. Where several columns
 * lead to that table, `reference.table.column` says which.
 */
export function bindRule(rule: Rule, scope: RuleScope): Rule {
  if ('all' in rule) return { all: rule.all.map((part) => bindRule(part, scope)) }
  if ('any' in rule) return { any: rule.any.map((part) => bindRule(part, scope)) }
  if ('not' in rule) return { not: bindRule(rule.not, scope) }
  return { ...rule, field: bindField(rule.field, scope) }
}

/** As `bindRule`, for a condition as it is written. */
export function bindText(text: string, scope: RuleScope): Rule {
  return bindRule(parseFilter(text), scope)
}

/** An optional condition under `path`, as the property that the bound thing gets. */
export function bindWhen(
  text: string | undefined,
  binding: TableScope,
  path: MapPath,
): { readonly when?: Rule } {
  return text === undefined ? {} : { when: bindText(text, scopeOf(binding, [...path, 'when'])) }
}

function bindField(field: string, scope: RuleScope): string {
  const { table, catalog } = scope
  const own = findColumn(table, field)
  if (own !== undefined) return own.name
  const unresolved = (why: string) => {
    scope.missing(field, why)
    return field
  }
  const { by, target: targetName, name } = partsOf(field, table)
  if (targetName === undefined)
    return unresolved(
      `the condition names a column that ${table.name} does not have${didYouMean(field, table.columns)}`,
    )
  const target = findTable(catalog, targetName)
  if (target === undefined)
    return unresolved(
      `the condition names a table that the database does not have${didYouMean(targetName, catalog.tables)}`,
    )
  const column = findColumn(target, name)
  if (column === undefined)
    return unresolved(
      `the condition names a column that ${target.name} does not have${didYouMean(name, target.columns)}`,
    )
  const leading = scope.references.filter(
    (r) =>
      r.target.toLowerCase() === target.name.toLowerCase() &&
      (by === undefined || r.columns[0]?.toLowerCase() === by.toLowerCase()),
  )
  const from = leading[0]?.columns[0]
  const to = leading[0]?.targetColumns[0]
  if (from === undefined || to === undefined)
    return unresolved(`no column of ${table.name} is known to lead to ${target.name}; add it under refers_to`)
  const ways = new Set(leading.map((reference) => reference.columns.join().toLowerCase()))
  if (ways.size > 1)
    return unresolved(
      `several columns of ${table.name} lead to ${target.name} (${[...ways].join(', ')}), so it is not clear which row is meant; write COLUMN.${target.name}.${column.name}`,
    )
  return `${findColumn(table, from)?.name ?? from}>${target.name}.${to}>${column.name}`
}

/** `column`, `table.column`, or `reference.table.column` where the first is a column of this table. */
function partsOf(
  field: string,
  table: CatalogTable,
): { readonly by?: string; readonly target?: string; readonly name: string } {
  const [first = '', second, third, ...more] = field.split('.')
  if (second === undefined) return { name: field }
  const by = third === undefined || more.length > 0 ? undefined : findColumn(table, first)
  if (by !== undefined && third !== undefined) return { by: by.name, target: second, name: third }
  return { target: first, name: field.slice(first.length + 1) }
}

/** One table of the map while it is bound, and where mistakes go. */
export interface TableScope {
  readonly name: string
  readonly entry: TableEntry
  readonly table: CatalogTable
  readonly catalog: Catalog
  readonly map: DataMap
  readonly problems: MapProblem[]
}

/** Resolves the fields of a condition on one table, over all that leads from its rows to a row elsewhere. */
export function scopeOf(binding: Omit<TableScope, 'name' | 'map'>, path: MapPath): RuleScope {
  const { table, entry, catalog } = binding
  return {
    table,
    catalog,
    references: [
      ...table.foreignKeys.map((key) => ({
        columns: key.columns,
        target: key.table,
        targetColumns: key.references,
      })),
      ...(entry.refers_to ?? []).map((r) => ({
        columns: [r.column],
        target: r.table,
        targetColumns: [r.target ?? findTable(catalog, r.table)?.primaryKey[0] ?? 'id'],
      })),
      ...plainParents(entry),
    ],
    missing: (field, message) =>
      binding.problems.push(problem('missing-column', table.name, path, message, field)),
  }
}

/** A parent that is found by one column leads to one row, as a foreign key does. */
function plainParents(entry: TableEntry): RuleScope['references'][number][] {
  const owners = entry.belongs_to === undefined ? [] : [entry.belongs_to].flat()
  return owners.flatMap((owner) => {
    const [equality, ...others] = parseJoin(owner.on)
    if (equality === undefined || others.length > 0 || owner.when !== undefined || owner.shared === true)
      return []
    const { left, right } = equality
    if (!('column' in left && 'column' in right)) return []
    return [{ columns: [left.column], target: owner.table, targetColumns: [right.column] }]
  })
}

/** An error about a table or a column of the map. */
export function problem(
  code: string,
  table: string,
  path: MapPath,
  message: string,
  column?: string,
): MapProblem {
  return { severity: 'error', code, table, message, path, ...(column === undefined ? {} : { column }) }
}

/** The error about a column that a table does not have, with what was most likely meant. */
export function missingColumn(table: CatalogTable, column: string, path: MapPath): MapProblem {
  const message = `the map names a column that ${table.name} does not have${didYouMean(column, table.columns)}`
  return problem('missing-column', table.name, path, message, column)
}

/** A bound field that leads to another table's row, taken apart; nothing for a plain column. */
export function lookupOf(
  field: string,
):
  | { readonly from: string; readonly table: string; readonly key: string; readonly column: string }
  | undefined {
  const [from, middle, column] = field.split('>')
  if (from === undefined || middle === undefined || column === undefined) return undefined
  const dot = middle.indexOf('.')
  return { from, table: middle.slice(0, dot), key: middle.slice(dot + 1), column }
}
