import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../shared/errors.ts'
import { parseFilter } from './filter.ts'
import { resolveRule } from './instant.ts'
import { arbitraryRule } from './rule.arbitraries.ts'
import type { Rule } from './rule.ts'

const berlin = { now: new Date('2024-07-10T12:34:56.789Z'), timeZone: 'Europe/Berlin' }

describe('resolveRule', () => {
  const ages: [string, string, string, string][] = [
    // now, zone, age, instant
    ['2024-07-10T12:34:56.789Z', 'Europe/Berlin', 'now', '2024-07-10T12:34:56.789Z'],
    ['2024-07-10T12:34:56.789Z', 'Europe/Berlin', '90 minutes ago', '2024-07-10T11:04:56.789Z'],
    ['2024-07-10T12:34:56.789Z', 'Europe/Berlin', '1 day ago', '2024-07-09T12:34:56.789Z'],
    ['2024-07-10T12:34:56.789Z', 'Europe/Berlin', '2 years ago', '2022-07-10T12:34:56.789Z'],
    // 14:34 in summer time is 14:34 in winter time, another instant of UTC
    ['2024-07-10T12:34:56.789Z', 'Europe/Berlin', '6 months ago', '2024-01-10T13:34:56.789Z'],
    ['2024-07-10T12:34:56.789Z', 'Asia/Kolkata', '6 months ago', '2024-01-10T12:34:56.789Z'],
    // the last day of a shorter month
    ['2024-03-31T10:00:00Z', 'Asia/Kolkata', '1 month ago', '2024-02-29T10:00:00.000Z'],
    ['2023-03-31T10:00:00Z', 'Asia/Kolkata', '1 month ago', '2023-02-28T10:00:00.000Z'],
    ['2024-02-29T10:00:00Z', 'Asia/Kolkata', '1 year ago', '2023-02-28T10:00:00.000Z'],
    ['2024-01-31T10:00:00Z', 'Asia/Kolkata', '2 months ago', '2023-11-30T10:00:00.000Z'],
    // in Kolkata it is already the 1st of March, so a month before is the 1st of February
    ['2024-02-29T20:00:00Z', 'Asia/Kolkata', '1 month ago', '2024-01-31T20:00:00.000Z'],
    // clocks went forward at 2:00 on 31 March 2024 in Berlin, on 10 March in New York
    ['2024-03-31T12:00:00Z', 'Europe/Berlin', '1 day ago', '2024-03-30T13:00:00.000Z'],
    ['2024-03-31T12:00:00Z', 'Europe/Berlin', '24 hours ago', '2024-03-30T12:00:00.000Z'],
    ['2024-04-07T00:30:00Z', 'Europe/Berlin', '1 week ago', '2024-03-31T01:30:00.000Z'],
    ['2024-03-11T06:30:00Z', 'America/New_York', '1 day ago', '2024-03-10T07:30:00.000Z'],
    // clocks went back at 3:00 on 27 October 2024 in Berlin: 2:30 came twice, the first is meant
    ['2024-10-28T01:30:00Z', 'Europe/Berlin', '1 day ago', '2024-10-27T00:30:00.000Z'],
    ['2024-11-04T06:30:00Z', 'America/New_York', '1 day ago', '2024-11-03T05:30:00.000Z'],
    ['2024-10-27T01:30:00Z', 'Europe/Berlin', '0 weeks ago', '2024-10-27T01:30:00.000Z'],
  ]
  it.each(ages)('at %s in %s, %s is %s', (now, timeZone, age, instant) => {
    expect(resolveRule(parseFilter(`a < ${age}`), { now: new Date(now), timeZone })).toEqual({
      field: 'a',
      op: '<',
      value: { instant },
    })
  })

  const start = '2024-03-30T23:00:00.000Z'
  const next = '2024-03-31T22:00:00.000Z'
  const days: [string, string][] = [
    ['a < 2024-03-31', `a < ${start}`],
    ['a >= 2024-03-31', `a >= ${start}`],
    ['a <= 2024-03-31', `a < ${next}`],
    ['a > 2024-03-31', `a >= ${next}`],
    ['a = 2024-03-31', `a >= ${start} and a < ${next}`],
    ['a != 2024-03-31', `a < ${start} or a >= ${next}`],
    ['a between 2024-01-01 and 2024-03-31', `a >= 2023-12-31T23:00:00.000Z and a < ${next}`],
    ['a not between 2024-01-01 and 2024-03-31', `a < 2023-12-31T23:00:00.000Z or a >= ${next}`],
    ['a between 2024-03-31 and now', `a between ${start} and 2024-07-10T12:34:56.789Z`],
    ['a in (2024-03-31)', `a >= ${start} and a < ${next}`],
    ['a in (2024-03-31, now, 5)', `a in (2024-07-10T12:34:56.789Z, 5) or (a >= ${start} and a < ${next})`],
    ['a not in (2024-03-31, now)', `a not in (2024-07-10T12:34:56.789Z) and (a < ${start} or a >= ${next})`],
    ['not (b = 1 or a < 2024-03-31)', `not (b = 1 or a < ${start})`],
    ['a < today', 'a < 2024-07-09T22:00:00.000Z'],
    ['a >= today', 'a >= 2024-07-09T22:00:00.000Z'],
    ['a = today', 'a >= 2024-07-09T22:00:00.000Z and a < 2024-07-10T22:00:00.000Z'],
    ['a <= today', 'a < 2024-07-10T22:00:00.000Z'],
    ['a < 2024-03-31T02:30:00', 'a < 2024-03-31T01:30:00.000Z'],
    ['a < 2024-10-27T02:30', 'a < 2024-10-27T00:30:00.000Z'],
    ['a = 2024-03-31T10:00:00+05:30', 'a = 2024-03-31T04:30:00.000Z'],
    ["a like '2024-03-31' and b in ('2024-03-31', 1)", "a like '2024-03-31' and b in ('2024-03-31', 1)"],
    ['a is null', 'a is null'],
  ]
  it.each(days)('in Berlin, %s means %s', (filter, resolved) => {
    expect(resolveRule(parseFilter(filter), berlin)).toEqual(parseFilter(resolved))
  })

  const midnights: [string, string, string, string][] = [
    // a day of 23 hours, one of 25, and one of 24 in a zone without daylight saving time
    ['America/New_York', '2024-03-10', '2024-03-10T05:00:00.000Z', '2024-03-11T04:00:00.000Z'],
    ['America/New_York', '2024-11-03', '2024-11-03T04:00:00.000Z', '2024-11-04T05:00:00.000Z'],
    ['Asia/Kolkata', '2024-03-10', '2024-03-09T18:30:00.000Z', '2024-03-10T18:30:00.000Z'],
    // midnight does not exist: the day begins at 1:00
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00.000Z', '2018-11-05T02:00:00.000Z'],
    // the clocks went from 23:30 to 0:30: the day begins at 0:30
    ['America/Toronto', '1919-03-31', '1919-03-31T04:30:00.000Z', '1919-04-01T04:00:00.000Z'],
    // the clocks went from midnight back to 23:00: the day begins at the second midnight
    ['America/Sao_Paulo', '2018-02-18', '2018-02-18T03:00:00.000Z', '2018-02-19T03:00:00.000Z'],
    // midnight comes twice: the day begins at the first
    ['America/Havana', '2023-11-05', '2023-11-05T04:00:00.000Z', '2023-11-06T05:00:00.000Z'],
    // the island skipped this day, so it holds no instant
    ['Pacific/Apia', '2011-12-30', '2011-12-30T10:00:00.000Z', '2011-12-30T10:00:00.000Z'],
    ['Pacific/Apia', '2011-12-31', '2011-12-30T10:00:00.000Z', '2011-12-31T10:00:00.000Z'],
    // the edges of four-digit years
    ['America/New_York', '9999-12-31', '9999-12-31T05:00:00.000Z', '9999-12-31T23:59:59.999Z'],
    ['Asia/Kolkata', '0001-01-01', '0001-01-01T00:00:00.000Z', '0001-01-01T18:06:32.000Z'],
  ]
  it.each(midnights)('in %s, %s lasts from %s to %s', (timeZone, date, from, to) => {
    const rule: Rule = { field: 'a', op: '=', value: { date } }
    expect(resolveRule(rule, { ...berlin, timeZone })).toEqual(parseFilter(`a >= ${from} and a < ${to}`))
  })

  it('leaves only UTC instants as times, and changes nothing when done again', () => {
    const zones = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia')
    fc.assert(
      fc.property(arbitraryRule, zones, (rule, timeZone) => {
        const resolved = resolveRule(rule, { ...berlin, timeZone })
        const texts = JSON.stringify(resolved).match(/\{"(?:ago|date|instant)":[^}]*\}/g) ?? []
        const odd = texts.filter(
          (text) => !/^\{"instant":"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"\}$/.test(text),
        )
        expect(odd).toEqual([])
        expect(resolveRule(resolved, { now: new Date(0), timeZone: 'UTC' })).toEqual(resolved)
      }),
      { numRuns: 300 },
    )
  })

  it('ends each day where the next begins, in every year', () => {
    const zones = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'America/Sao_Paulo')
    const dates = fc.date({ min: new Date('1950-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(dates, zones, (date, timeZone) => {
        const day = date.toISOString().slice(0, 10)
        const following = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
        const end = resolveRule({ field: 'a', op: '>', value: { date: day } }, { ...berlin, timeZone })
        const begin = resolveRule(
          { field: 'a', op: '>=', value: { date: following } },
          { ...berlin, timeZone },
        )
        expect(end).toEqual(begin)
        expect(localDay(begin, timeZone)).toBe(following)
      }),
      { numRuns: 300 },
    )
  })

  it('refuses an unknown time zone by name, and an invalid now', () => {
    expect(resolveIn('Europe/Atlantis')).toThrow(UsageError)
    expect(resolveIn('Europe/Atlantis')).toThrow(/Europe\/Atlantis/)
    expect(resolveIn('')).toThrow(UsageError)
    const now = new Date(Number.NaN)
    expect(() => resolveRule(parseFilter('a < now'), { ...berlin, now })).toThrow(UsageError)
  })
})

function resolveIn(timeZone: string): () => Rule {
  return () => resolveRule(parseFilter('a < now'), { ...berlin, timeZone })
}

/** The day that begins at the rule's instant, as the time zone's calendar says. */
function localDay(rule: Rule, timeZone: string): string {
  const value =
    'value' in rule && typeof rule.value === 'object' && 'instant' in rule.value ? rule.value : undefined
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(value?.instant ?? ''))
}
