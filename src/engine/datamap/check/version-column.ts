import { problem } from '../rules.ts'
import { needRule } from './conditions.ts'
import { type CheckScope, needColumn, needTable } from './scope.ts'

/** The desk's own version: that it can be read, and, where it was read, that the map accepts it. */
export function checkVersionColumn(scope: CheckScope): void {
  const { version } = scope.map
  if (version === undefined) return
  const table = needTable(scope, version.table, ['version', 'table'])
  if (table === undefined) return
  needColumn(scope, table, version.column, ['version', 'column'])
  needRule(scope, version.when, table, ['version', 'when'])
  const read = scope.facts.version
  if (read === undefined || read.accepted) return
  const found = read.found === null ? 'no version' : `version ${read.found}`
  const message = `the map is for version ${read.expected.join(', ')}; the desk tells ${found}`
  scope.report(problem('version', table.name, ['version', 'accepts'], message))
}
