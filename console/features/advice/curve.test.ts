import { describe, expect, it } from 'vitest'
import { ticksOf } from './curve.ts'

describe('the days below a curve', () => {
  it.each([
    [210, [0, 30, 60, 90, 120, 150, 180, 210]],
    [375, [0, 60, 120, 180, 240, 300, 360]],
    [3_650, [0, 730, 1_460, 2_190, 2_920, 3_650]],
  ])('are round, and few, for %i days', (reach, ticks) => {
    expect(ticksOf(reach)).toEqual(ticks)
  })
})
