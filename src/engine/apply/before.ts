import type { Session } from '../../database/database.ts'
import { unitSize, workingUnits } from '../plan/chunks.ts'
import type { Plan } from '../plan/document.ts'
import { withRunValues } from '../plan/statement.ts'

/** The reports over all rows that the run will touch, before it touches them: for a purge, the only trace that stays. */
export async function figuresBefore(session: Session, plan: Plan): Promise<readonly UnitFigures[]> {
  const figures: UnitFigures[] = []
  for (const unit of workingUnits(plan)) {
    const isEmpty = (await unitSize(session, unit)).rows === 0
    for (const report of unit.reports) {
      // Of no rows there are no groups; a report without groups says 0.
      const { rows } =
        isEmpty && report.dimensions.length > 0
          ? { rows: [] }
          : await session.run(withRunValues(report.whole, {}))
      figures.push({
        unit: unit.name,
        disposition: unit.disposition,
        report: report.name,
        dimensions: report.dimensions,
        figures: report.figures,
        rows,
      })
    }
  }
  return figures
}

export interface UnitFigures {
  readonly unit: string
  readonly disposition: string
  readonly report: string
  readonly dimensions: readonly string[]
  readonly figures: readonly string[]
  readonly rows: readonly unknown[]
}
