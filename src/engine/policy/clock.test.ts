import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  after,
  dayAt,
  delayedBy,
  endOf,
  isCalendarPeriodText,
  mayOutlast,
  parsePeriod,
  startsBefore,
} from './period.ts'
import { lastDue, nextDue, scheduleProblem } from './schedule.ts'
import { closesAt, opensAfter, type Window } from './window.ts'

const p = parsePeriod
const at = (text: string) => new Date(text)

describe('a period', () => {
  it.each([
    ['P6M', { months: 6, days: 0, minutes: 0 }],
    ['P1Y6M', { months: 18, days: 0, minutes: 0 }],
    ['P2W3D', { months: 0, days: 17, minutes: 0 }],
    ['P1DT2H30M', { months: 0, days: 1, minutes: 150 }],
    ['PT0M', { months: 0, days: 0, minutes: 0 }],
  ])('%s', (text, expected) => expect(p(text)).toEqual(expected))

  it.each(['', 'P', 'PT', '6M', 'P-6M', 'P1.5Y', 'P6M1Y', 'P1D2W', 'p6m', 'P6M ', 'P1DT'])(
    '%j is none',
    (text) => expect(() => p(text)).toThrow(expect.objectContaining({ code: 'period' })),
  )

  it.each(['P0D', 'PT2H', 'P1DT1H'])('%s is no retention period', (text) =>
    expect(isCalendarPeriodText(text)).toBe(false),
  )

  it.each([
    ['2025-08-31', 'P6M', '2026-02-28'],
    ['2025-08-28', 'P6M', '2026-02-28'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2026-12-31', 'P2M1D', '2027-03-01'],
    ['2026-03-28', 'P1W', '2026-04-04'],
  ])('that begins on %s and is %s long ends on %s', (start, text, end) =>
    expect(endOf(p(text), start)).toBe(end),
  )

  it('is over for exactly the days from which it ended before today', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 800 }),
        fc.integer({ min: 0, max: 20_000 }),
        (months, days, offset) => {
          fc.pre(months + days > 0)
          const period = { months, days, minutes: 0 }
          const today = after('2000-01-01', offset)
          const limit = startsBefore(period, today)
          expect(endOf(period, after(limit, -1)) < today).toBe(true)
          expect(endOf(period, limit) < today).toBe(false)
        },
      ),
    )
  })

  it('outlasts another one where some day makes it longer', () => {
    expect(mayOutlast(p('P1Y'), p('P365D'))).toBe(true)
    expect(mayOutlast(p('P1Y'), p('P366D'))).toBe(false)
    expect(mayOutlast(p('P12M'), p('P1Y'))).toBe(false)
    expect(mayOutlast(p('P30D'), p('P1M'))).toBe(true)
  })

  it('of a delay goes by the wall clock, over a change of the clocks too', () => {
    const start = at('2026-03-28T11:00:00Z')
    expect(delayedBy(p('P1D'), start, 'Europe/Berlin')).toEqual(at('2026-03-29T10:00:00Z'))
    expect(delayedBy(p('PT24H'), start, 'Europe/Berlin')).toEqual(at('2026-03-29T11:00:00Z'))
    expect(delayedBy(p('P14D'), start, 'UTC')).toEqual(at('2026-04-11T11:00:00Z'))
  })

  it('counts days of its time zone', () => {
    expect(dayAt(at('2026-03-28T23:30:00Z'), 'Europe/Berlin')).toBe('2026-03-29')
  })
})

describe('a window', () => {
  const night: Window = { from: '20:00', to: '06:00', timeZone: 'Europe/Berlin' }

  it('is open over midnight and tells when it closes and opens', () => {
    expect(closesAt(night, at('2026-05-04T17:59:59Z'))).toBeUndefined()
    expect(closesAt(night, at('2026-05-04T18:00:00Z'))).toEqual(at('2026-05-05T04:00:00Z'))
    expect(closesAt(night, at('2026-05-05T03:59:59Z'))).toEqual(at('2026-05-05T04:00:00Z'))
    expect(closesAt(night, at('2026-05-05T04:00:00Z'))).toBeUndefined()
    expect(opensAfter(night, at('2026-05-05T04:00:00Z'))).toEqual(at('2026-05-05T18:00:00Z'))
  })

  it('is an hour shorter in the night in which the clocks are set forward, and longer the other way round', () => {
    const opens = at('2026-03-28T19:00:00Z')
    expect(closesAt(night, opens)?.getTime()).toBe(opens.getTime() + 9 * 3_600_000)
    const autumn = at('2026-10-24T18:00:00Z')
    expect(closesAt(night, autumn)?.getTime()).toBe(autumn.getTime() + 11 * 3_600_000)
  })

  it('opens on its days only; the end of one that opened belongs to it', () => {
    const weekend: Window = { ...night, days: ['saturday'] }
    expect(closesAt(weekend, at('2026-05-09T19:00:00Z'))).toEqual(at('2026-05-10T04:00:00Z'))
    expect(closesAt(weekend, at('2026-05-10T19:00:00Z'))).toBeUndefined()
    expect(opensAfter(weekend, at('2026-05-09T18:00:00Z'))).toEqual(at('2026-05-16T18:00:00Z'))
  })

  it('that begins when it ends is open all day', () => {
    const always: Window = { from: '00:00', to: '00:00', timeZone: 'UTC' }
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), (ms) => closesAt(always, new Date(ms)) !== undefined),
      { numRuns: 30 },
    )
  })
})

describe('a schedule', () => {
  const nightly = { cron: '30 2 * * *', timeZone: 'Europe/Berlin' }
  const due = (since: string, now: string) => lastDue(nightly, at(since), at(now))

  it('is due at its minute, once, however often it was missed', () => {
    expect(due('2026-05-01T00:00:00Z', '2026-05-01T00:29:59Z')).toBeUndefined()
    expect(due('2026-05-01T00:00:00Z', '2026-05-01T00:30:00Z')).toEqual(at('2026-05-01T00:30:00Z'))
    expect(due('2026-05-01T00:30:00Z', '2026-05-01T00:30:30Z')).toBeUndefined()
    expect(due('2026-05-01T00:30:00Z', '2026-05-20T12:00:00Z')).toEqual(at('2026-05-20T00:30:00Z'))
  })

  it('is due once in each night, also when the clocks change', () => {
    for (const first of ['2026-03-27T12:00:00Z', '2026-10-23T12:00:00Z']) {
      const days: string[] = []
      let since = at(first)
      for (let minute = 0; minute < 4 * 24 * 60; minute += 10) {
        const now = new Date(at(first).getTime() + minute * 60_000)
        const found = lastDue(nightly, since, now)
        if (found === undefined) continue
        days.push(dayAt(found, 'Europe/Berlin'))
        since = found
      }
      expect(days).toHaveLength(4)
      expect(new Set(days).size).toBe(4)
    }
  })

  it('tells when it is due next', () => {
    expect(nextDue(nightly, at('2026-05-01T00:30:00Z'))).toEqual(at('2026-05-02T00:30:00Z'))
  })

  it('is refused where it is none', () => {
    for (const cron of ['', '* * * *', '0 0 2 * * *', '61 * * * *', '0 2 30 2 *', 'every night'])
      expect(scheduleProblem(cron), cron).toBeTypeOf('string')
    for (const cron of ['30 2 * * *', '*/5 * * * mon-fri', '0 4 1 1,7 *'])
      expect(scheduleProblem(cron), cron).toBeUndefined()
  })
})
