import type { Catalog, CatalogTable } from '../../database/catalog.ts'
import type { Rule } from '../rule/rule.ts'
import type { MapProblem } from './desk.ts'
import { findColumn, findTable } from './names.ts'
import type { TableEntry } from './schema.ts'

export interface RuleScope {
  readonly table: CatalogTable
  readonly catalog: Catalog
  readonly references: readonly {
    readonly columns: readonly string[]
    readonly target: string
    readonly targetColumns: readonly string[]
  }[]
  /** Told of each name that cannot be resolved. */
  readonly missing: (name: string) => void
}

/**
 * Rewrites a condition's fields to real columns. `column` is a column of the table itself; `table.column` is a
 * column of the one row that this row refers to, and becomes `reference column>table.key>column`.
 */
export function bindRule(rule: Rule, scope: RuleScope): Rule {
  if ('all' in rule) return { all: rule.all.map((part) => bindRule(part, scope)) }
  if ('any' in rule) return { any: rule.any.map((part) => bindRule(part, scope)) }
  if ('not' in rule) return { not: bindRule(rule.not, scope) }
  return { ...rule, field: bindField(rule.field, scope) }
}

function bindField(field: string, scope: RuleScope): string {
  const own = findColumn(scope.table, field)
  if (own !== undefined) return own.name
  const dot = field.indexOf('.')
  const target = dot < 0 ? undefined : findTable(scope.catalog, field.slice(0, dot))
  const column = target === undefined ? undefined : findColumn(target, field.slice(dot + 1))
  const reference = scope.references.find((r) => r.target.toLowerCase() === target?.name.toLowerCase())
  const from = reference?.columns[0]
  const to = reference?.targetColumns[0]
  if (target === undefined || column === undefined || from === undefined || to === undefined) {
    scope.missing(field)
    return field
  }
  return `${findColumn(scope.table, from)?.name ?? from}>${target.name}.${to}>${column.name}`
}

/** One table of the map while it is bound, and where mistakes go. */
export interface TableScope {
  readonly name: string
  readonly entry: TableEntry
  readonly table: CatalogTable
  readonly catalog: Catalog
  readonly problems: MapProblem[]
}

/** Resolves the fields of a condition on one table, over its foreign keys and the references that the map declares. */
export function scopeOf(binding: TableScope, path: readonly (string | number)[]): RuleScope {
  const { table, entry, catalog } = binding
  return {
    table,
    catalog,
    references: [
      ...table.foreignKeys.map((key) => ({ columns: key.columns, target: key.table, targetColumns: key.references })),
      ...(entry.refers_to ?? []).map((r) => ({
        columns: [r.column],
        target: r.table,
        targetColumns: [r.target ?? findTable(catalog, r.table)?.primaryKey[0] ?? 'id'],
      })),
    ],
    missing: (field) => {
      const message = 'the condition names a column that is not there'
      binding.problems.push(problem('missing-column', table.name, path, message, field))
    },
  }
}

/** An error about a table or a column of the map. */
export function problem(
  code: string,
  table: string,
  path: readonly (string | number)[],
  message: string,
  column?: string,
): MapProblem {
  return { severity: 'error', code, table, message, path, ...(column === undefined ? {} : { column }) }
}

/** A bound field that leads to another table's row, taken apart; nothing for a plain column. */
export function lookupOf(
  field: string,
): { readonly from: string; readonly table: string; readonly key: string; readonly column: string } | undefined {
  const [from, middle, column] = field.split('>')
  if (from === undefined || middle === undefined || column === undefined) return undefined
  const dot = middle.indexOf('.')
  return { from, table: middle.slice(0, dot), key: middle.slice(dot + 1), column }
}
