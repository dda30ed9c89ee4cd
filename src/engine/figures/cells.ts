import type { Row } from '../../database/database.ts'

/** What figures tell tickets apart by, beside the day. */
export const dimensions = ['team', 'agent', 'status', 'type', 'priority'] as const
export type Dimension = (typeof dimensions)[number]

/**
 * What is counted: tickets by the day on which they were created, with the time to the first response; and tickets by the
 * day on which they were closed, with the time that took.
 */
export const subjects = ['created', 'closed'] as const
export type FigureSubject = (typeof subjects)[number]

/** Tickets of one day that are alike in everything that figures tell; of a person it holds an agent's key at the most. */
export interface FigureCell extends Readonly<Record<Dimension, string | null>> {
  readonly of: FigureSubject
  /** `YYYY-MM-DD` by the clock of the desk; null where the desk does not say. */
  readonly day: string | null
  /** Of the first response, or of the whole time: index into `bucketBounds`; null where there is none. */
  readonly bucket: number | null
  readonly tickets: number
  /** The sum of that time over these tickets. */
  readonly seconds: number
}

/** A row of a compiled statement as a cell; what the statement did not ask for is null. */
export function cellOf(of: FigureSubject, row: Row): FigureCell {
  const day = textIn(row, 'day')
  const bucket = row['bucket'] ?? null
  return {
    of,
    day: day !== null && /^\d{4}-\d\d-\d\d$/.test(day) ? day : null,
    team: textIn(row, 'team'),
    agent: textIn(row, 'agent'),
    status: textIn(row, 'status'),
    type: textIn(row, 'type'),
    priority: textIn(row, 'priority'),
    bucket: bucket === null ? null : Number(bucket),
    tickets: Number(row['tickets']),
    seconds: Number(row['seconds'] ?? 0),
  }
}

function textIn(row: Row, name: string): string | null {
  const value = row[name] ?? null
  return value === null ? null : String(value)
}
