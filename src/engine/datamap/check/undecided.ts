import { undecidedLines } from '../undecided.ts'
import { type CheckScope, warning } from './scope.ts'

/** Lines that nobody has decided yet: plans are made with them, and are incomplete. */
export function checkUndecided(scope: CheckScope): void {
  for (const { path, table, column, question } of undecidedLines(scope.map)) {
    const message = `nobody has decided this yet: ${question}; decide, then remove "decide"`
    scope.report(warning('undecided', table, path, message, column === undefined ? {} : { column }))
  }
}
