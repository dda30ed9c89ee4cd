import { sql } from 'kysely'
import { type FigureSubject, subjects } from '../figures/cells.ts'
import { figureDefinition } from '../figures/definition.ts'
import { cellsSql } from '../figures/sql.ts'
import { allOf } from '../selection/fragments.ts'
import { purgeTarget } from './changes.ts'
import { aliased } from './dml.ts'
import type { Gone } from './fate.ts'
import { planStatement, type PlanStatement } from './statement.ts'
import type { UnitOptions } from './unit.ts'

/** Counts the tickets that the chunk is about to delete, into cells that the run keeps. */
export interface PlanFigures {
  readonly of: FigureSubject
  readonly statement: PlanStatement
}

/** What is kept of the tickets that a unit deletes: over the very rows that its DELETE of tickets takes. */
export function figuresOf(options: UnitOptions, fate: ReadonlyMap<string, Gone>): readonly PlanFigures[] {
  const { session, sets, disposition, cutOnly } = options
  const { desk, engine } = sets
  const node = sets.tree.find(({ table }) => table.name === desk.ticket.name)
  if (node === undefined || disposition !== 'purge' || cutOnly === true) return []
  const { table, join, where } = purgeTarget(options, node, fate)
  const sources = [aliased(table.name, 't'), ...join.tables.map(({ name, alias }) => aliased(name, alias))]
  const definition = figureDefinition(desk)
  return subjects.map((of) => ({
    of,
    statement: planStatement(
      session,
      cellsSql({
        desk,
        engine,
        definition,
        of,
        from: sql.join(sources),
        where: allOf([join.condition, ...where]),
      }),
    ),
  }))
}
