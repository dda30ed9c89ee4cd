import type { CatalogTable } from '../../../database/catalog.ts'
import type { MapPath } from '../desk.ts'
import { parseFigure, parseGroup } from '../grammar.ts'
import { problem } from '../rules.ts'
import { needRule } from './conditions.ts'
import { type CheckScope, columnsOfRule, needColumn, needTable } from './scope.ts'

/** Reports: that their columns are there and stay as they are, so that the figures cannot change. */
export function checkReports(scope: CheckScope): void {
  for (const [i, report] of scope.map.reports.entries()) {
    const path = ['reports', i]
    const table =
      report.table === undefined
        ? scope.desk.ticket.catalog
        : needTable(scope, report.table, [...path, 'table'])
    if (table === undefined) continue
    for (const [j, text] of report.by.entries()) checkGroup(scope, table, text, [...path, 'by', j])
    for (const [j, text] of report.figures.entries()) checkFigure(scope, table, text, [...path, 'figures', j])
    const rule = needRule(scope, report.when, table, [...path, 'when'])
    for (const column of rule === undefined ? [] : columnsOfRule(rule, table))
      checkKept(scope, column.table, column.column, [...path, 'when'])
  }
}

function checkGroup(scope: CheckScope, table: CatalogTable, text: string, path: MapPath): void {
  const { column: name, per } = parseGroup(text)
  const column = needColumn(scope, table, name, path)
  if (column === undefined) return
  checkKept(scope, table.name, column.name, path)
  if (per === undefined || column.type === 'date' || column.type === 'timestamp') return
  const message = `per ${per} needs a date or a time; this column is ${column.nativeType}`
  scope.report(problem('report-type', table.name, path, message, column.name))
}

function checkFigure(scope: CheckScope, table: CatalogTable, text: string, path: MapPath): void {
  const { of, column: name } = parseFigure(text)
  const column = name === undefined ? undefined : needColumn(scope, table, name, path)
  if (column === undefined) return
  checkKept(scope, table.name, column.name, path)
  if (of !== 'sum' || column.type === 'integer' || column.type === 'decimal') return
  const message = `sum needs a number; this column is ${column.nativeType}`
  scope.report(problem('report-type', table.name, path, message, column.name))
}

const kept: ReadonlySet<string> = new Set(['performance', 'key', 'reference', 'configuration'])

function checkKept(scope: CheckScope, table: string, name: string, path: MapPath): void {
  const column = scope.desk.tables.get(table)?.columns.find((candidate) => candidate.name === name)
  if (column === undefined || (kept.has(column.category) && column.treatment.kind === 'keep')) return
  const message = `the report uses this column, which is ${column.category} and does not stay as it is, so the figures would change; make it performance or take it out of the report`
  scope.report(problem('report-category', table, path, message, name))
}
