import type { Session } from '../../database/database.ts'
import type { Dimension } from '../figures/cells.ts'
import type { FigureDefinition } from '../figures/definition.ts'
import { namesOnDesk } from '../figures/names.ts'
import type { FigureNames } from '../figures/store.ts'
import type { Period } from './periods.ts'
import type { TalliedLine } from './tally.ts'

/** What a report is to tell. */
export interface ReportQuery {
  readonly per: Period
  /** What to tell tickets apart by; no more than the desk's map knows. */
  readonly by: readonly Dimension[]
  /** First and last day, `YYYY-MM-DD`, by the clock of the desk. */
  readonly from?: string
  readonly to?: string
}

/** A value, and what it is called where it is the key of a row that is there or was. */
export interface GroupValue {
  readonly value: string | null
  readonly name: string | null
}

export interface ReportLine extends Omit<TalliedLine, 'group'> {
  readonly group: Readonly<Partial<Record<Dimension, GroupValue>>>
}

/** Puts names beside values: those of today where the row is there, else what it was called when tickets were purged. */
export async function tellNames(
  session: Session,
  definition: FigureDefinition,
  {
    lines,
    query,
    names,
  }: { readonly lines: readonly TalliedLine[]; readonly query: ReportQuery; readonly names: FigureNames },
): Promise<(line: TalliedLine) => ReportLine> {
  const found = new Map<Dimension, Readonly<Record<string, string>>>()
  for (const dimension of query.by) {
    const place = definition.dimensions.get(dimension)?.names
    if (place === undefined) continue
    const keys = [...new Set(lines.flatMap(({ group }) => group[dimension] ?? []))]
    found.set(dimension, { ...names[dimension], ...(await namesOnDesk(session, place, keys)) })
  }
  return (line) => ({
    ...line,
    group: Object.fromEntries(
      query.by.map((dimension) => {
        const value = line.group[dimension] ?? null
        return [dimension, { value, name: value === null ? null : (found.get(dimension)?.[value] ?? null) }]
      }),
    ),
  })
}

/** By period, then by what the values of a group are called. */
export function inOrder({ by }: ReportQuery): (one: ReportLine, other: ReportLine) => number {
  const textsOf = ({ period, group }: ReportLine) => [
    period ?? '',
    ...by.flatMap((dimension) => {
      const { name, value } = group[dimension] ?? { name: null, value: null }
      return [name ?? value ?? '', value ?? '']
    }),
  ]
  return (one, other) => {
    const [left, right] = [textsOf(one), textsOf(other)]
    for (const [i, text] of left.entries()) {
      const order = text < (right[i] ?? '') ? -1 : text > (right[i] ?? '') ? 1 : 0
      if (order !== 0) return order
    }
    return 0
  }
}
