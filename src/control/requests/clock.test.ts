import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkExtension, dayOf, daysAfter, daysBetween, dueOn, monthsAfter } from './clock.ts'

const none = new Set<string>()
const due = (received: string, isExtended = false, holidays = none) =>
  dueOn(received, { isExtended, holidays })

describe('the day on which an answer is due', () => {
  it.each([
    // The Board's own example: received on 5 March, due on 5 April.
    ['2024-03-05', '2024-04-05'],
    ['2026-08-31', '2026-09-30'],
    ['2025-01-31', '2025-02-28'],
    ['2024-01-31', '2024-02-29'],
    ['2024-12-31', '2025-01-31'],
    // A Saturday and a Sunday move to Monday.
    ['2026-01-28', '2026-03-02'],
    ['2026-02-01', '2026-03-02'],
  ])('received on %s: %s', (received, expected) => {
    expect(due(received)).toBe(expected)
  })

  it('is never a holiday', () => {
    const easter = new Set(['2026-04-03', '2026-04-06'])
    expect(due('2026-03-03', false, easter)).toBe('2026-04-07')
  })

  it('is three months away when it was extended', () => {
    expect(due('2025-11-28', true)).toBe('2026-03-02')
    expect(due('2025-11-30', true)).toBe('2026-03-02')
  })

  it('is a working day, not before the month is over, and at most a few days after it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.boolean(), (offset, isExtended) => {
        const received = daysAfter('2000-01-01', offset)
        const on = due(received, isExtended)
        const plain = monthsAfter(received, isExtended ? 3 : 1)
        expect([0, 6]).not.toContain(new Date(`${on}T00:00:00Z`).getUTCDay())
        expect(daysBetween(plain, on)).toBeGreaterThanOrEqual(0)
        expect(daysBetween(plain, on)).toBeLessThanOrEqual(2)
        expect(plain.slice(5, 7)).toBe(
          String(((Number(received.slice(5, 7)) - 1 + (isExtended ? 3 : 1)) % 12) + 1).padStart(2, '0'),
        )
      }),
    )
  })
})

describe('an extension', () => {
  const asked = (today: string, reason = 'many requests at once') =>
    checkExtension({ received: '2026-01-28', today, reason, holidays: none })

  it('is allowed within the first month, on its last day too', () => {
    expect(() => asked('2026-03-02')).not.toThrow()
  })
  it('is refused afterwards', () => {
    expect(() => asked('2026-03-03')).toThrow(expect.objectContaining({ code: 'extension-late' }))
  })
  it('is refused without a reason', () => {
    expect(() => asked('2026-02-01', ' ')).toThrow(expect.objectContaining({ code: 'extension-reason' }))
  })
})

describe('a day', () => {
  it('is that of the time zone', () => {
    const instant = new Date('2026-03-28T23:30:00Z')
    expect(dayOf(instant, 'Europe/Berlin')).toBe('2026-03-29')
    expect(dayOf(instant, 'America/New_York')).toBe('2026-03-28')
    expect(() => dayOf(instant, 'Berlin')).toThrow(expect.objectContaining({ code: 'unknown-time-zone' }))
  })
  it('has to exist', () => {
    for (const day of ['2026-02-30', '2026-2-3', 'tomorrow'])
      expect(() => monthsAfter(day, 1)).toThrow(expect.objectContaining({ code: 'day' }))
  })
})
