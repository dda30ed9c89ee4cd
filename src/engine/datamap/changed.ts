import { fateOf, purgeableTables } from './check/scope.ts'
import type { Desk } from './desk.ts'

/** What plans over a desk may do to a table. */
export interface ChangedTable {
  readonly table: string
  /** A column that may be rewritten; absent where rows only go. */
  readonly column?: string
  /** Rows may be deleted. */
  readonly goes: boolean
}

/** The tables that plans over this desk may change; of the others they only read. */
export function changedTables(desk: Desk): readonly ChangedTable[] {
  const purgeable = new Set(purgeableTables(desk).map((table) => table.name))
  return [...desk.tables.values()].flatMap((table) => {
    const goes = purgeable.has(table.name) || table.rowRules.length > 0 || table.foundGoes
    const isWhole = table.foundGoes || fateOf(desk, table.name) === 'all'
    const column = isWhole
      ? undefined
      : table.columns.find(({ treatment }) => treatment.kind !== 'keep')?.name
    if (!goes && column === undefined) return []
    return [{ table: table.name, goes, ...(column === undefined ? {} : { column }) }]
  })
}
