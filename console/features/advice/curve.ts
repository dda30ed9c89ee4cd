import type { client } from '../../api/client.ts'

export type Group = Awaited<ReturnType<typeof client.advice.get>>['groups'][number]

/** Longer than anybody keeps anything: what is asked for it is where the curve ends. */
const farDays = 99_999
/** What the advisor tries, in days, from two weeks to ten years. */
export const triedPeriods = [
  14,
  30,
  60,
  90,
  120,
  180,
  270,
  365,
  548,
  730,
  1_095,
  1_460,
  1_825,
  2_190,
  2_920,
  3_650,
  farDays,
].join(',')

/** The same for people: up to where the curves of the groups say something new, a year at least. */
export function shownPeriods(groups: readonly Group[]): readonly number[] {
  const periods = (groups[0]?.periods ?? []).map(({ days }) => days).filter((days) => days < farDays)
  const reach = Math.max(365, reachOf(groups))
  const past = periods.find((days) => days >= reach) ?? 0
  return periods.filter((days) => days <= Math.max(reach, past))
}

export interface Chance {
  readonly chance: number
  readonly lower: number
  readonly upper: number
}

/** How likely it is that a ticket is referred to again later than so many days after its completion, with its band. */
export function chanceAfter(group: Group, days: number): Chance {
  const step = group.curve.findLast((one) => one.days <= days)
  if (step === undefined) return { chance: 1, lower: 1, upper: 1 }
  if (step.chance > 0) return step
  // That none of many was is no certainty; how much of one, the server says for the end of the curve.
  const end = group.periods.find((one) => one.days === farDays)
  return { chance: 0, lower: 0, upper: end?.upper ?? 1 }
}

/** Until when there is something to see: the last step of any curve and a bit, and half a year at least. */
export function reachOf(groups: readonly Group[]): number {
  const last = Math.max(180, ...groups.map(({ curve }) => curve.at(-1)?.days ?? 0))
  return Math.min(3_650, Math.ceil((last * 1.15) / 30) * 30)
}

const tickSteps = [15, 30, 60, 90, 180, 365, 730]

/** Days to write below the curve: round ones, and not more than fit on a telephone. */
export function ticksOf(reach: number): readonly number[] {
  const step = tickSteps.find((days) => reach / days <= 7) ?? 730
  return Array.from({ length: Math.floor(reach / step) + 1 }, (_, i) => i * step)
}

export interface CurvePoint {
  readonly days: number
  /** Chance and band of each group, by its place. */
  readonly [key: `chance${number}`]: number
  readonly [key: `band${number}`]: readonly [number, number]
}

const mostPoints = 300

/** The curves of one or two groups over the same days. */
export function pointsOf(groups: readonly Group[], reach: number): readonly CurvePoint[] {
  const steps = [...new Set(groups.flatMap(({ curve }) => curve.map(({ days }) => days)))]
    .filter((days) => days <= reach)
    .toSorted((one, other) => one - other)
  const every = Math.max(1, Math.ceil(steps.length / mostPoints))
  const days = [...new Set([0, ...steps.filter((_, i) => i % every === 0), reach])]
  return days.map((at) => ({
    days: at,
    ...Object.fromEntries(
      groups.flatMap((group, i) => {
        const { chance, lower, upper } = chanceAfter(group, at)
        return [
          [`chance${i}`, chance],
          [`band${i}`, [lower, upper]],
        ]
      }),
    ),
  }))
}
