import type { Catalog } from '../../database/catalog.ts'
import { bindDataMap } from './bind.ts'
import { problem as mistake } from './rules.ts'
import { otherVersion } from './version.ts'
import { checkConditions } from './check/conditions.ts'
import { checkIdentifiers, checkPersonRules, checkChains } from './check/people.ts'
import { checkOutside } from './check/outside.ts'
import { checkFigures } from './check/figures.ts'
import { checkReports } from './check/reports.ts'
import { checkRelations } from './check/relations.ts'
import type { CheckFacts, CheckScope } from './check/scope.ts'
import { checkTickets } from './check/tickets.ts'
import { checkTreatments } from './check/treatments.ts'
import { checkUndecided } from './check/undecided.ts'
import { checkVersionColumn } from './check/version-column.ts'
import { checkWrites } from './check/writes.ts'
import type { MapProblem } from './desk.ts'
import type { LoadedMap } from './load.ts'

/** One thing that falls short, with its place in the map's file; lines and columns count from 1. */
export interface CheckProblem {
  readonly severity: 'error' | 'warning'
  /** Stable, for machines. */
  readonly code: string
  readonly table: string
  readonly column?: string
  readonly message: string
  /** Where in the map, such as `tables.users.columns.email`. */
  readonly path: string
  readonly at: { readonly line: number; readonly column: number }
  /** A rough cost in seconds, where there is one. */
  readonly estimatedSeconds?: number
}

export interface CheckReport {
  /** No errors; warnings may stand. */
  readonly ok: boolean
  readonly file: string
  readonly problems: readonly CheckProblem[]
  readonly summary: {
    readonly tables: number
    readonly columns: number
    /** Columns of which the map says what they mean. */
    readonly classified: number
    readonly errors: number
    readonly warnings: number
  }
}

/** Holds a data map against a live catalog and reports, by line, everything that falls short. */
export function checkDataMap(loaded: LoadedMap, catalog: Catalog, facts: CheckFacts = {}): CheckReport {
  const { desk, problems: found } = bindDataMap(loaded.map, catalog)
  const problems = [...found]
  const other = otherVersion(loaded.map, catalog)
  if (other !== undefined) problems.push(mistake('version', '', ['other_versions'], other))
  if (desk !== undefined) {
    const scope: CheckScope = { desk, catalog, map: loaded.map, facts, report: (p) => problems.push(p) }
    for (const check of checks) check(scope)
  }
  const located = distinct(problems).map((p) => locate(p, loaded))
  const errors = located.filter((p) => p.severity === 'error').length
  const columns = catalog.tables.reduce((sum, table) => sum + table.columns.length, 0)
  return {
    ok: errors === 0,
    file: loaded.file,
    problems: located.toSorted((a, b) => a.at.line - b.at.line || a.at.column - b.at.column),
    summary: {
      tables: catalog.tables.length,
      columns,
      classified: classifiedColumns(found, catalog),
      errors,
      warnings: located.length - errors,
    },
  }
}

const checks: readonly ((scope: CheckScope) => void)[] = [
  checkVersionColumn,
  checkTickets,
  checkConditions,
  checkWrites,
  checkIdentifiers,
  checkChains,
  checkPersonRules,
  checkReports,
  checkFigures,
  checkTreatments,
  checkRelations,
  checkUndecided,
  checkOutside,
]

function locate({ path, ...problem }: MapProblem, { locate: place }: LoadedMap): CheckProblem {
  return { ...problem, path: path.join('.'), at: place(path) }
}

function distinct(problems: readonly MapProblem[]): MapProblem[] {
  const byPlace = Map.groupBy(problems, (p) =>
    JSON.stringify([p.code, p.table, p.column?.toLowerCase(), p.path, p.message]),
  )
  return [...byPlace.values()].flatMap(([first]) => (first === undefined ? [] : [first]))
}

function classifiedColumns(problems: readonly MapProblem[], catalog: Catalog): number {
  const unspoken = new Set(problems.filter((p) => p.code === 'unclassified-table').map((p) => p.table))
  const columns = catalog.tables
    .filter((table) => !unspoken.has(table.name))
    .reduce((sum, table) => sum + table.columns.length, 0)
  return columns - problems.filter((p) => p.code === 'unclassified-column').length
}
