import { openZone, wallOf } from '../../engine/rule/zone.ts'
import { UsageError } from '../../shared/errors.ts'

/**
 * The legal clock of a request: Article 12(3) GDPR, counted as Regulation (EEC, Euratom) No 1182/71 counts periods, which is
 * how the European Data Protection Board counts them (Guidelines 01/2022, no. 157 to 161).
 */

/** A day of the calendar, `2026-03-05`. */
export type Day = string

/** Days on which nobody works, beside Saturdays and Sundays. */
export type Holidays = ReadonlySet<Day>

/** The day that an instant falls on in a time zone such as `Europe/Berlin`. Throws `unknown-time-zone`. */
export function dayOf(instant: Date, timeZone: string): Day {
  return text(new Date(wallOf(openZone(timeZone), instant.getTime())))
}

/** The same day so many months later; where that month is too short, its last day. */
export function monthsAfter(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = parts(day)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0))
  return text(
    new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(date, last.getUTCDate()))),
  )
}

/** Saturdays, Sundays and holidays do not end a period: it ends on the next working day then. */
export function workingDayFrom(day: Day, holidays: Holidays): Day {
  let at = day
  while (isOff(at, holidays)) at = daysAfter(at, 1)
  return at
}

/**
 * The last day on which the answer is in time: one month after the day on which the request came in, three when it was
 * extended.
 */
export function dueOn(
  received: Day,
  options: { readonly isExtended: boolean; readonly holidays: Holidays },
): Day {
  return workingDayFrom(monthsAfter(received, options.isExtended ? 3 : 1), options.holidays)
}

/**
 * Refuses an extension that the law does not allow: the person has to be told of it, with the reasons, within the first
 * month. Throws `extension-late` or `extension-reason`.
 */
export function checkExtension(request: {
  readonly received: Day
  readonly today: Day
  readonly reason: string
  readonly holidays: Holidays
}): void {
  const { received, today, reason, holidays } = request
  if (reason.trim() === '')
    throw new UsageError('extension-reason', 'an extension needs a reason, of which the person is told')
  const until = dueOn(received, { isExtended: false, holidays })
  if (today > until)
    throw new UsageError(
      'extension-late',
      `an extension has to be told by ${until}, within a month of the request; today is ${today}`,
      { facts: { until, today }, remedy: 'Answer now, and say why it is late.' },
    )
}

/** Days from one day to another; negative when it is over. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((noon(to).getTime() - noon(from).getTime()) / 86_400_000)
}

export function daysAfter(day: Day, days: number): Day {
  const at = noon(day)
  at.setUTCDate(at.getUTCDate() + days)
  return text(at)
}

function isOff(day: Day, holidays: Holidays): boolean {
  const weekday = noon(day).getUTCDay()
  return weekday === 0 || weekday === 6 || holidays.has(day)
}

function parts(day: Day): readonly number[] {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || text(noonOf(day)) !== day)
    throw new UsageError('day', `expected a day such as 2026-03-05, found ${JSON.stringify(day)}`)
  return day.split('-').map(Number)
}

function noon(day: Day): Date {
  parts(day)
  return noonOf(day)
}

const noonOf = (day: Day) => new Date(`${day}T12:00:00Z`)
const text = (date: Date): Day => (Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10))
