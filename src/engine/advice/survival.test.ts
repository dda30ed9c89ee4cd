import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Duration, kaplanMeier, survivalAt } from './survival.ts'

const ended = (...times: readonly number[]) => times.map((time) => ({ time, isCensored: false }))
const censored = (...times: readonly number[]) => times.map((time) => ({ time, isCensored: true }))

// Weeks of remission under 6-MP: Freireich et al. 1963, the example of Cox and Oakes (1984) and of most textbooks since.
const remission = [
  ...ended(6, 6, 6, 7, 10, 13, 16, 22, 23),
  ...censored(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35),
]

describe('the curve of Kaplan and Meier', () => {
  it('is that of the textbooks for the remission of leukaemia, with its standard errors', () => {
    const steps = kaplanMeier(remission)
    expect(steps.map(({ time, atRisk, events }) => [time, atRisk, events])).toEqual([
      [6, 21, 3],
      [7, 17, 1],
      [10, 15, 1],
      [13, 12, 1],
      [16, 11, 1],
      [22, 7, 1],
      [23, 6, 1],
    ])
    const published = [0.857, 0.807, 0.753, 0.69, 0.627, 0.538, 0.448]
    const errors = [0.076, 0.087, 0.096, 0.107, 0.114, 0.128, 0.135]
    for (const [i, step] of steps.entries()) {
      expect(step.survival).toBeCloseTo(published[i] ?? 0, 3)
      expect(step.standardError).toBeCloseTo(errors[i] ?? 0, 3)
    }
  })

  it('has the band that R’s survfit(conf.type = "log-log") gives', () => {
    const [first] = kaplanMeier(remission)
    expect(first?.lower).toBeCloseTo(0.6197, 3)
    expect(first?.upper).toBeCloseTo(0.9516, 3)
    const last = kaplanMeier(remission).at(-1)
    expect(last?.lower).toBeCloseTo(0.1881, 3)
    expect(last?.upper).toBeCloseTo(0.6801, 3)
  })

  it('is the plain share where nothing is censored', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 60 }), (times) => {
        const steps = kaplanMeier(ended(...times))
        for (let at = 0; at <= 20; at++) {
          const longer = times.filter((time) => time > at).length / times.length
          expect(survivalAt(steps, at).survival).toBeCloseTo(longer, 10)
        }
      }),
    )
  })

  it('only falls, stays within its band and between 0 and 1, and does not mind the order', () => {
    const duration: fc.Arbitrary<Duration> = fc.record({
      time: fc.integer({ min: 0, max: 50 }),
      isCensored: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(duration, { maxLength: 80 }), (durations) => {
        const steps = kaplanMeier(durations)
        expect(kaplanMeier(durations.toReversed())).toEqual(steps)
        let before = 1
        for (const { survival, lower, upper } of steps) {
          expect(survival).toBeLessThanOrEqual(before)
          expect(lower).toBeLessThanOrEqual(survival)
          expect(upper).toBeGreaterThanOrEqual(survival)
          expect(lower).toBeGreaterThanOrEqual(0)
          expect(upper).toBeLessThanOrEqual(1)
          before = survival
        }
        expect(steps.length).toBe(
          new Set(durations.filter((d) => !d.isCensored).map(({ time }) => time)).size,
        )
      }),
    )
  })

  it('is wider with more confidence, and empty where nothing ended', () => {
    const [narrow] = kaplanMeier(remission, 0.8)
    const [wide] = kaplanMeier(remission, 0.99)
    expect(wide?.lower).toBeLessThan(narrow?.lower ?? 0)
    expect(wide?.upper).toBeGreaterThan(narrow?.upper ?? 1)
    expect(kaplanMeier(censored(1, 2))).toEqual([])
    expect(survivalAt([], 9)).toEqual({ survival: 1, lower: 1, upper: 1 })
  })
})
