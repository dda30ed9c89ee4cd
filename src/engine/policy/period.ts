import { UsageError } from '../../shared/errors.ts'
import { dayMs, instantOfWall, openZone, wallOf } from '../rule/zone.ts'

/** A length of time as ISO 8601 writes it; months are those of the calendar. */
export interface Period {
  readonly months: number
  readonly days: number
  /** Of the clock; only where a delay is meant, never in a retention period. */
  readonly minutes: number
}

/** A day of the calendar, `2026-03-05`. */
export type Day = string

const form =
  /^P(?=\d|T\d)(?:(\d{1,4})Y)?(?:(\d{1,5})M)?(?:(\d{1,5})W)?(?:(\d{1,6})D)?(?:T(?=\d)(?:(\d{1,6})H)?(?:(\d{1,6})M)?)?$/

/** True for a text such as `P6M`, `P1Y6M`, `P90D` or `PT2H`. */
export function isPeriodText(text: string): boolean {
  return form.test(text)
}

/** True for a period that says whole days, weeks, months or years only, and not nothing. */
export function isCalendarPeriodText(text: string): boolean {
  if (!isPeriodText(text)) return false
  const { months, days, minutes } = parsePeriod(text)
  return minutes === 0 && !text.includes('T') && months + days > 0
}

/** Reads an ISO 8601 period. Throws `UsageError` `period`. */
export function parsePeriod(text: string): Period {
  const match = form.exec(text)
  if (match === null)
    throw new UsageError(
      'period',
      `expected a period such as P6M, P1Y6M or P90D, found ${JSON.stringify(text.slice(0, 40))}`,
    )
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0] = match.slice(1).map(amountOf)
  return { months: years * 12 + months, days: weeks * 7 + days, minutes: hours * 60 + minutes }
}

const amountOf = (digits: string | undefined) => (digits === undefined ? 0 : Number(digits))

/** The day on which a period ends that begins on a day; where the last month is too short, that is its last day. */
export function endOf(period: Period, start: Day): Day {
  const [year = 0, month = 1, date = 1] = start.split('-').map(Number)
  const count = year * 12 + month - 1 + period.months
  const lastDate = new Date(Date.UTC(Math.floor(count / 12), (count % 12) + 1, 0)).getUTCDate()
  return textOf(Date.UTC(Math.floor(count / 12), count % 12, Math.min(date, lastDate)) + period.days * dayMs)
}

/**
 * What began before this day is over: its period ended with a day before `today`. Counted forwards from each day, as law
 * counts periods (what began on 31 August ends after six months with 28 February, and what began on 28 August too), not
 * backwards from today, which would keep some days of long months longer.
 */
export function startsBefore(period: Period, today: Day): Day {
  let day = textOf(msOf(today) - (period.months * 30.436875 + period.days) * dayMs)
  while (endOf(period, day) >= today) day = after(day, -1)
  while (endOf(period, after(day, 1)) < today) day = after(day, 1)
  return after(day, 1)
}

/** The instant at which a delay is over that begins at an instant: months and days by the clock on the wall. */
export function delayedBy(period: Period, start: Date, timeZone: string): Date {
  const zone = openZone(timeZone)
  const wall = wallOf(zone, start.getTime())
  const day = endOf(period, textOf(wall))
  const moved = msOf(day) + (wall - Math.floor(wall / dayMs) * dayMs)
  const at = period.months + period.days === 0 ? start.getTime() : instantOfWall(zone, moved)
  return new Date(at + period.minutes * 60_000)
}

/** The day that an instant falls on in a time zone. Throws `unknown-time-zone`. */
export function dayAt(instant: Date, timeZone: string): Day {
  return textOf(wallOf(openZone(timeZone), instant.getTime()))
}

/** True when the one period ends later than the other for some day on which both begin. */
export function mayOutlast(one: Period, other: Period): boolean {
  return leapCycle.some((start) => {
    const [mine, theirs] = [endOf(one, start), endOf(other, start)]
    return mine === theirs ? one.minutes > other.minutes : mine > theirs
  })
}

/** The day so many days later, or earlier. */
export function after(day: Day, days: number): Day {
  return textOf(msOf(day) + days * dayMs)
}

/** The first day of a month so many months later. */
export function monthAfter(day: Day, months: number): Day {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return textOf(Date.UTC(year, month - 1 + months, 1))
}

/** The first and the last day of each month of four years, of which one is a leap year. */
const leapCycle: readonly Day[] = Array.from({ length: 48 }, (_, month) => [
  textOf(Date.UTC(2023, month, 1)),
  textOf(Date.UTC(2023, month + 1, 0)),
]).flat()

const msOf = (day: Day) => Date.parse(`${day}T00:00:00Z`)

/** Years that a calendar cannot show end at its edges. */
function textOf(ms: number): Day {
  const date = new Date(Math.max(Date.UTC(1, 0, 1), Math.min(ms, Date.UTC(9999, 11, 31))))
  return date.toISOString().slice(0, 10)
}
