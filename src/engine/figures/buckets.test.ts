import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bucketBounds, bucketOf, type Distribution, meanOf, quantileOf } from './buckets.ts'

const distributionOf = (lengths: readonly number[]): Distribution => {
  const buckets = new Map<number, number>()
  for (const length of lengths) buckets.set(bucketOf(length), (buckets.get(bucketOf(length)) ?? 0) + 1)
  return { count: lengths.length, seconds: lengths.reduce((sum, length) => sum + length, 0), buckets }
}

describe('the buckets of a distribution', () => {
  it('grow by no more than the double, and never change', () => {
    for (const [i, bound] of bucketBounds.entries())
      if (i > 0)
        expect(bound / (bucketBounds[i - 1] ?? 0)).toSatisfy((growth: number) => growth > 1.2 && growth <= 2)
    // What was kept by these bounds is added up with what is counted by them: they are for ever.
    expect(bucketBounds.join(' ')).toBe(
      '60 120 180 300 420 600 900 1200 1800 2700 3600 5400 7200 10800 14400 21600 28800 43200 64800 86400 129600 172800 259200 345600 432000 604800 864000 1209600 1814400 2592000 3888000 5184000 7776000 10368000 15552000 23328000 31536000 47088000 63072000 94608000 157680000',
    )
  })

  it('tell a share to within the bucket that it lies in, and the mean exactly', () => {
    const lengths = fc.array(fc.integer({ min: 0, max: 200_000_000 }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(lengths, fc.constantFrom(0.1, 0.5, 0.9, 1), (found, share) => {
        const distribution = distributionOf(found)
        const exact = found.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(share * found.length) - 1)] ?? 0
        const told = quantileOf(distribution, share) ?? Number.NaN
        const bucket = bucketOf(exact)
        expect(told).toBeGreaterThanOrEqual(bucketBounds[bucket - 1] ?? 0)
        expect(told).toBeLessThanOrEqual(bucketBounds[bucket] ?? bucketBounds.at(-1) ?? 0)
        expect(meanOf(distribution)).toBeCloseTo(found.reduce((sum, one) => sum + one, 0) / found.length, 3)
      }),
    )
  })

  it('tell nothing where nothing was measured', () => {
    expect(quantileOf(distributionOf([]), 0.5)).toBeUndefined()
    expect(meanOf(distributionOf([]))).toBeUndefined()
  })
})
