import { describe, expect, it } from 'vitest'
import { countsOn, dayAt, isOver } from './hold.ts'
import { newHold } from './record.ts'

describe('the days of a hold', () => {
  it('are those of the desk’s clock, and the first and the last of them count', () => {
    expect(dayAt(new Date('2026-06-30T22:30:00Z'), 'Europe/Berlin')).toBe('2026-07-01')
    expect(dayAt(new Date('2026-06-30T22:30:00Z'), 'America/New_York')).toBe('2026-06-30')
    const days = { id: 'h-1', starts: '2026-06-30', ends: '2026-07-02' }
    expect(
      ['2026-06-29', '2026-06-30', '2026-07-02', '2026-07-03'].map((day) => countsOn(days, day)),
    ).toEqual([false, true, true, false])
    expect(isOver(days, '2026-07-02')).toBe(false)
    expect(isOver(days, '2026-07-03')).toBe(true)
    expect(countsOn({ id: 'h-2', starts: '2026-06-30' }, '2099-01-01')).toBe(true)
  })

  it('may begin later, and may not have passed', () => {
    const wish = { desk: 'support', kind: 'hold', ground: 'audit', owner: 'legal' } as const
    const about = { kind: 'tickets', numbers: ['1'] } as const
    const who = { by: 'dana', now: new Date('2026-06-30T12:00:00Z'), timeZone: 'UTC' }
    const place = (days: { readonly starts?: string; readonly ends?: string }) =>
      newHold({ ...wish, ...days }, about, who).record
    expect(place({ starts: '2026-08-01', ends: '2026-08-01' })).toMatchObject({ starts: '2026-08-01' })
    expect(place({ starts: '2026-01-01' })).toMatchObject({ starts: '2026-01-01' })
    expect(() => place({ ends: '2026-06-29' })).toThrow('2026-06-30')
    expect(() => place({ starts: '2026-08-02', ends: '2026-08-01' })).toThrow('2026-08-02')
    expect(() => place({ starts: 'tomorrow' })).toThrow('such as 2026-03-31')
  })
})
