import { type Distribution, meanOf, quantileOf } from '../figures/buckets.ts'
import { type Dimension, dimensions, type FigureCell } from '../figures/cells.ts'
import { type Period, periodOf } from './periods.ts'

/** Tickets, and how many of them are purged. */
export interface Amount {
  readonly tickets: number
  readonly purged: number
}

/** How long something took, over the tickets of which it is known; times in seconds. */
export interface Times extends Amount {
  /** Exact. */
  readonly mean: number | null
  /** Estimated within a bucket, as the median and the ninth decile. */
  readonly p50: number | null
  readonly p90: number | null
  /** Tickets by index into `bucketBounds`. */
  readonly buckets: Readonly<Record<string, number>>
}

/** The figures of one period and one group of tickets. */
export interface TalliedLine {
  readonly period: string | null
  readonly group: Readonly<Partial<Record<Dimension, string | null>>>
  readonly created: Amount
  readonly closed: Amount
  /** Of the tickets that were created in the period. */
  readonly firstResponse: Times
  /** Of the tickets that were closed in the period. */
  readonly resolution: Times
}

/** Adds cells up into lines; its size depends on the lines, not on how many cells it is given. */
export interface Tally {
  add(cell: FigureCell, isPurged: boolean): void
  lines(): readonly TalliedLine[]
  total(): TalliedLine
}

export interface TallyQuery {
  readonly per: Period
  readonly by: readonly Dimension[]
  readonly from?: string
  readonly to?: string
}

export function openTally(query: TallyQuery): Tally {
  const byGroup = new Map<string, Sums>()
  const total = emptySums(null, {})
  const by = dimensions.filter((dimension) => query.by.includes(dimension))
  return {
    add: (cell, isPurged) => {
      if (!isWithin(cell.day, query)) return
      const period = periodOf(cell.day, query.per)
      const key = JSON.stringify([period, ...by.map((dimension) => cell[dimension])])
      let sums = byGroup.get(key)
      if (sums === undefined) {
        sums = emptySums(period, Object.fromEntries(by.map((dimension) => [dimension, cell[dimension]])))
        byGroup.set(key, sums)
      }
      addCell(sums, cell, isPurged)
      addCell(total, cell, isPurged)
    },
    lines: () => [...byGroup.values()].map(lineOf),
    total: () => lineOf(total),
  }
}

/** A day that the desk does not know lies in no period. */
function isWithin(day: string | null, { from, to }: TallyQuery): boolean {
  if (from === undefined && to === undefined) return true
  return day !== null && (from === undefined || day >= from) && (to === undefined || day <= to)
}

interface Sums extends Pick<TalliedLine, 'period' | 'group'> {
  readonly counts: Record<FigureCell['of'], { tickets: number; purged: number }>
  readonly times: Record<FigureCell['of'], TimeSums>
}

interface TimeSums {
  count: number
  purged: number
  seconds: number
  readonly buckets: Map<number, number>
}

const emptySums = (period: string | null, group: TalliedLine['group']): Sums => ({
  period,
  group,
  counts: { created: { tickets: 0, purged: 0 }, closed: { tickets: 0, purged: 0 } },
  times: { created: emptyTimes(), closed: emptyTimes() },
})

const emptyTimes = (): TimeSums => ({ count: 0, purged: 0, seconds: 0, buckets: new Map() })

function addCell(sums: Sums, { of, bucket, tickets, seconds }: FigureCell, isPurged: boolean): void {
  const count = sums.counts[of]
  count.tickets += tickets
  if (isPurged) count.purged += tickets
  if (bucket === null) return
  const times = sums.times[of]
  times.count += tickets
  if (isPurged) times.purged += tickets
  times.seconds += seconds
  times.buckets.set(bucket, (times.buckets.get(bucket) ?? 0) + tickets)
}

function lineOf({ period, group, counts, times }: Sums): TalliedLine {
  return {
    period,
    group,
    created: { ...counts.created },
    closed: { ...counts.closed },
    firstResponse: timesOf(times.created),
    resolution: timesOf(times.closed),
  }
}

function timesOf({ count, purged, seconds, buckets }: TimeSums): Times {
  const distribution: Distribution = { count, seconds, buckets }
  const ordered = [...buckets].toSorted(([one], [other]) => one - other)
  return {
    tickets: count,
    purged,
    mean: meanOf(distribution) ?? null,
    p50: quantileOf(distribution, 0.5) ?? null,
    p90: quantileOf(distribution, 0.9) ?? null,
    buckets: Object.fromEntries(ordered.map(([bucket, tickets]) => [String(bucket), tickets])),
  }
}
