import { describe, expect, it } from 'vitest'
import { openPace } from './pace.ts'

describe('openPace', () => {
  it('grows chunks that are quick and halves those that take more than two seconds', async () => {
    const pace = openPace({ rest: 0 })
    expect(pace.rows()).toBe(1_000)
    await pace.rest(100)
    expect(pace.rows()).toBe(2_000)
    await pace.rest(900)
    expect(pace.rows()).toBe(2_000)
    await pace.rest(2_500)
    expect(pace.rows()).toBe(1_000)
  })

  it('never grows beyond 20,000 root rows, nor shrinks below one', async () => {
    const pace = openPace({ rest: 0 })
    for (let i = 0; i < 8; i++) await pace.rest(1)
    expect(pace.rows()).toBe(20_000)
    for (let i = 0; i < 40; i++) pace.shrink()
    expect(pace.rows()).toBe(1)
  })

  it('keeps to what somebody allowed at the most', async () => {
    const pace = openPace({ rest: 0, mostRows: 1 })
    await pace.rest(1)
    expect(pace.rows()).toBe(1)
    await pace.rest(5_000)
    expect(pace.rows()).toBe(1)
  })
})
