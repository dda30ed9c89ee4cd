import { dayMs } from '../rule/zone.ts'
import { type Duration, kaplanMeier, survivalAt, type SurvivalStep } from './survival.ts'

/** What happened to one ticket after it was completed for the first time. Instants in milliseconds. */
export interface TicketHistory {
  readonly completed: number
  /** When somebody referred to it: a message, a link, a change of its state. Earlier ones than `completed` are left out. */
  readonly referrals: readonly number[]
  /** It is at work again, so that its last referral is still to come. */
  readonly isOpen: boolean
}

/** A count of tickets by what became of them; its size depends on the days that it spans, not on how many tickets it holds. */
export interface ReuseCount {
  /** Tickets by `last referral after so many days, quiet for so many days since`; open ones by `last` alone. */
  readonly tickets: Map<string, number>
  /** Days between a completion or a referral and the next referral, with how often. */
  readonly gaps: Map<number, number>
  /** Days since completion, with how many tickets. */
  readonly ages: Map<number, number>
}

export const emptyCount = (): ReuseCount => ({ tickets: new Map(), gaps: new Map(), ages: new Map() })

/** Adds a ticket, as it is known at `now`. */
export function addTicket(count: ReuseCount, history: TicketHistory, now: number): void {
  const { completed, isOpen } = history
  if (completed > now) return
  const touches = [completed, ...history.referrals.filter((at) => at > completed && at <= now)].toSorted(
    (one, other) => one - other,
  )
  for (const [i, at] of touches.entries()) if (i > 0) add(count.gaps, daysIn(at - (touches[i - 1] ?? at)))
  const last = touches.at(-1) ?? completed
  const key = isOpen ? `${daysIn(now - completed)}` : `${daysIn(last - completed)},${daysIn(now - last)}`
  add(count.tickets, key)
  add(count.ages, daysIn(now - completed))
}

/** How likely records are of use again, the longer ago their ticket was completed. */
export interface Reuse {
  readonly tickets: number
  /** Tickets that anybody referred to again. */
  readonly referred: number
  /** A ticket that was quiet for so many days counts as done with. */
  readonly quietDays: number
  /** The share of tickets whose last referral comes later than so many days after completion. */
  readonly curve: readonly SurvivalStep[]
  /** How many tickets were completed so many days ago, or longer. */
  watchedFor(days: number): number
}

const leastQuiet = 30
/** Of all gaps, this share is no longer than what counts as quiet. */
const quietShare = 0.99

/**
 * The time from completion to the last referral, as a survival curve. Whether a referral was the last is known only of
 * tickets that were quiet since, for longer than 99 of 100 gaps between referrals take, and for 30 days at least; the
 * others, and those at work again, are censored there.
 */
export function reuseOf(count: ReuseCount): Reuse {
  const quietDays = Math.max(leastQuiet, shareBelow(count.gaps, quietShare))
  let tickets = 0
  let referred = 0
  const durations: Duration[] = []
  for (const [key, many] of count.tickets) {
    const [time = 0, quiet] = key.split(',').map(Number)
    tickets += many
    if (time > 0) referred += many
    durations.push(durationOf(time, quiet, quietDays, many))
  }
  const watchedFor = (days: number) =>
    [...count.ages].reduce((sum, [age, many]) => (age >= days ? sum + many : sum), 0)
  return { tickets, referred, quietDays, curve: kaplanMeier(durations), watchedFor }
}

/** A ticket that is not quiet for long may have had its last referral just then: it says nothing of that day any more. */
function durationOf(time: number, quiet: number | undefined, quietDays: number, count: number): Duration {
  if (quiet === undefined) return { time, isCensored: true, count }
  return quiet < quietDays
    ? { time: time - 0.5, isCensored: true, count }
    : { time, isCensored: false, count }
}

/**
 * The chance that a record is of use again later than so many days after its ticket was completed. That none of many tickets
 * was is no certainty: the band reaches to where that would be a matter of luck, at 97.5 percent.
 */
export function chanceBeyond(
  { curve }: Pick<Reuse, 'curve'>,
  days: number,
): { readonly chance: number; readonly lower: number; readonly upper: number } {
  const { survival, lower, upper } = survivalAt(curve, days)
  const known = curve.reduce((sum, { events }) => sum + events, 0)
  return { chance: survival, lower, upper: survival > 0 ? upper : 1 - 0.025 ** (1 / known) }
}

/** What may be recommended, and what stands against it. */
export interface Advice {
  /** Absent where the history is too short, or too little, to tell. */
  readonly days?: number
  readonly chance?: number
  readonly upper?: number
  readonly reason?: 'too few tickets' | 'too little known'
}

const fewest = 50

/**
 * The shortest of the periods after which the chance of reuse is at most `most`, with all of its confidence band. Only
 * periods for which at least 50 tickets were watched, beyond the days that count as quiet: what nobody has seen is not
 * recommended.
 */
export function advise(reuse: Reuse, periods: readonly number[], most: number): Advice {
  if (reuse.tickets < fewest) return { reason: 'too few tickets' }
  for (const days of periods.toSorted((one, other) => one - other)) {
    const { chance, upper } = chanceBeyond(reuse, days)
    if (reuse.watchedFor(days + reuse.quietDays) < fewest) break
    if (upper <= most) return { days, chance, upper }
  }
  return { reason: 'too little known' }
}

const daysIn = (ms: number) => Math.floor(ms / dayMs)

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** The smallest value that at least this share of all is no larger than; 0 where there are none. */
function shareBelow(counts: ReadonlyMap<number, number>, share: number): number {
  const all = [...counts].toSorted(([one], [other]) => one - other)
  const wanted = share * all.reduce((sum, [, many]) => sum + many, 0)
  let sum = 0
  for (const [value, many] of all) {
    sum += many
    if (sum >= wanted) return value
  }
  return 0
}
