import { UsageError } from '../../shared/errors.ts'

/** An IANA time zone; all times are milliseconds, wall-clock times as if the clock on the wall showed UTC. */
export interface Zone {
  readonly offsetAt: (instantMs: number) => number
}

/** The zone of an IANA name such as Europe/Berlin; throws UsageError `unknown-time-zone` on any other. */
export function openZone(timeZone: string): Zone {
  const format = formatOf(timeZone)
  return {
    offsetAt: (instantMs) => {
      const name = format.formatToParts(instantMs).find(({ type }) => type === 'timeZoneName')?.value ?? ''
      const [, sign, hours = 0, minutes = 0, seconds = 0] = offsetName.exec(name) ?? []
      const ms = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000
      return sign === '-' ? -ms : ms
    },
  }
}

/** How far a zone is ahead of UTC outside of summer time, in minutes; negative in the west. */
export function standardOffset(timeZone: string): number {
  const zone = openZone(timeZone)
  const months = Array.from({ length: 12 }, (_, month) => zone.offsetAt(Date.UTC(2026, month, 15)))
  return Math.min(...months) / 60_000
}

/** What the clock on the wall shows at an instant. */
export function wallOf(zone: Zone, instantMs: number): number {
  return instantMs + zone.offsetAt(instantMs)
}

/**
 * The instant at which the wall shows a time. A time that comes twice (clocks set back) means the first;
 * a time that never comes (clocks set forward) moves on by the length of the gap.
 */
export function instantOfWall(zone: Zone, wallMs: number): number {
  const { early, late } = candidates(zone, wallMs)
  return early !== undefined || late === undefined ? (early ?? wallMs - zone.offsetAt(wallMs - dayMs)) : late
}

/** The first instant of the day whose midnight is given as wall-clock time. */
export function startOfDay(zone: Zone, midnightMs: number): number {
  const { early, late } = candidates(zone, midnightMs)
  return early ?? late ?? firstInstantAfterGap(zone, midnightMs)
}

export const dayMs = 86_400_000
const offsetName = /^GMT([+-])(\d{2}):(\d{2})(?::(\d{2}))?$/

function formatOf(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
  } catch (cause) {
    const message = `expected an IANA time zone such as Europe/Berlin, found '${timeZone}'`
    throw new UsageError('unknown-time-zone', message, { facts: { timeZone }, cause })
  }
}

/** No zone changes its clocks twice within two days, so the offsets around a time are the only two possible. */
function candidates(zone: Zone, wallMs: number): { early: number | undefined; late: number | undefined } {
  const early = wallMs - zone.offsetAt(wallMs - dayMs)
  const late = wallMs - zone.offsetAt(wallMs + dayMs)
  return {
    early: wallOf(zone, early) === wallMs ? early : undefined,
    late: wallOf(zone, late) === wallMs ? late : undefined,
  }
}

/** Some zones set their clocks forward over midnight; the day then begins in the middle of the gap. */
function firstInstantAfterGap(zone: Zone, wallMs: number): number {
  let before = wallMs - zone.offsetAt(wallMs + dayMs)
  let after = wallMs - zone.offsetAt(wallMs - dayMs)
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (wallOf(zone, middle) < wallMs) before = middle
    else after = middle
  }
  return after
}
