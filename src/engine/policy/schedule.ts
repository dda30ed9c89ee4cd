import { CronExpressionParser } from 'cron-parser'
import { messageOf } from '../../shared/errors.ts'
import { instantOfWall, openZone, wallOf } from '../rule/zone.ts'

/** When something is due again and again, by the clock on the wall of a time zone. */
export interface Schedule {
  /** Five fields: minute, hour, day of the month, month, day of the week. */
  readonly cron: string
  readonly timeZone: string
}

/** What is wrong with a schedule, in words; nothing where it is one. */
export function scheduleProblem(cron: string): string | undefined {
  const fields = cron.trim().split(/\s+/)
  if (fields.length !== 5)
    return `expected five fields (minute, hour, day, month, weekday) such as 30 2 * * *, found ${fields.length}`
  try {
    CronExpressionParser.parse(cron, { tz: 'UTC' }).next()
    return undefined
  } catch (error) {
    return `expected a schedule such as 30 2 * * * (half past two every night): ${messageOf(error)}`
  }
}

/**
 * The latest time at or before `now` at which it was due, if that is later than `since`. A time that the wall clock skips
 * is moved on by the length of the gap, and one that it shows twice counts the first time: due once in either night.
 */
export function lastDue({ cron, timeZone }: Schedule, since: Date, now: Date): Date | undefined {
  const zone = openZone(timeZone)
  const from = new Date(wallOf(zone, now.getTime()) + mostShiftMs)
  const walls = CronExpressionParser.parse(cron, { tz: 'UTC', currentDate: from })
  for (;;) {
    const due = instantOfWall(zone, walls.prev().getTime())
    if (due <= now.getTime()) return due > since.getTime() ? new Date(due) : undefined
  }
}

/** When it is due next, after an instant. */
export function nextDue({ cron, timeZone }: Schedule, now: Date): Date {
  const zone = openZone(timeZone)
  const from = new Date(wallOf(zone, now.getTime()) - mostShiftMs)
  const walls = CronExpressionParser.parse(cron, { tz: 'UTC', currentDate: from })
  for (;;) {
    const due = instantOfWall(zone, walls.next().getTime())
    if (due > now.getTime()) return new Date(due)
  }
}

/** No clock is set by more than this at once, but where a country changed its side of the date line. */
const mostShiftMs = 2 * 3_600_000
