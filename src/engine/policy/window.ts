import { dayMs, instantOfWall, openZone, wallOf } from '../rule/zone.ts'

export const weekdays = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const
export type Weekday = (typeof weekdays)[number]

/** Hours in which work may be done, by the clock on the wall of a time zone. */
export interface Window {
  /** `HH:MM`; where `to` is not later, it lies on the next day. */
  readonly from: string
  readonly to: string
  /** Days on which it opens; every day when left out. */
  readonly days?: readonly Weekday[]
  readonly timeZone: string
}

/** When the window that is open at an instant closes; nothing while it is closed. */
export function closesAt(window: Window, now: Date): Date | undefined {
  const open = openings(window, now).filter(
    ({ opens, closes }) => opens <= now.getTime() && now.getTime() < closes,
  )
  return open.length === 0 ? undefined : new Date(Math.max(...open.map(({ closes }) => closes)))
}

/** When the window opens next, after an instant. */
export function opensAfter(window: Window, now: Date): Date {
  const later = openings(window, now).map(({ opens }) => opens)
  return new Date(Math.min(...later.filter((opens) => opens > now.getTime())))
}

/** The openings from yesterday's to that of the same day next week. */
function openings(
  { from, to, days, timeZone }: Window,
  now: Date,
): readonly { readonly opens: number; readonly closes: number }[] {
  const zone = openZone(timeZone)
  const today = Math.floor(wallOf(zone, now.getTime()) / dayMs) * dayMs
  const [opening, closing] = [minutesOf(from) * 60_000, minutesOf(to) * 60_000]
  return Array.from({ length: 10 }, (_, i) => today + (i - 1) * dayMs)
    .filter((midnight) => days === undefined || days.includes(weekdayOf(midnight)))
    .map((midnight) => ({
      opens: instantOfWall(zone, midnight + opening),
      closes: instantOfWall(zone, midnight + closing + (closing > opening ? 0 : dayMs)),
    }))
}

const weekdayOf = (midnight: number): Weekday => weekdays[new Date(midnight).getUTCDay()] ?? 'sunday'

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}
