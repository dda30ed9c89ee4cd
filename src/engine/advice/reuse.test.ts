import { describe, expect, it } from 'vitest'
import { addTicket, advise, chanceBeyond, emptyCount, reuseOf, type TicketHistory } from './reuse.ts'

const day = 86_400_000
const now = 2_000 * day
const periods = [30, 90, 180, 365, 730]

const reuse = (histories: readonly TicketHistory[]) => {
  const count = emptyCount()
  for (const history of histories) addTicket(count, history, now)
  return reuseOf(count)
}
/** Completed so many days ago, referred to so many days after that. */
const ticket = (age: number, after: readonly number[] = [], isOpen = false): TicketHistory => ({
  completed: now - age * day,
  referrals: after.map((days) => now - age * day + days * day),
  isOpen,
})
const many = (count: number, make: (i: number) => TicketHistory) =>
  Array.from({ length: count }, (_, i) => make(i))

describe('the chance that a closed ticket is of use again', () => {
  it('is the share whose last referral came later, where all were watched long enough', () => {
    const known = reuse([
      ...many(70, () => ticket(1_500)),
      ...many(20, () => ticket(1_500, [2, 10])),
      ...many(10, () => ticket(1_500, [5, 100])),
    ])
    expect(known).toMatchObject({ tickets: 100, referred: 30 })
    expect(chanceBeyond(known, 0).chance).toBeCloseTo(0.3, 10)
    expect(chanceBeyond(known, 10).chance).toBeCloseTo(0.1, 10)
    expect(chanceBeyond(known, 99).chance).toBeCloseTo(0.1, 10)
    expect(chanceBeyond(known, 100)).toMatchObject({ chance: 0, lower: 0 })
    // Of 100 that end none later; with a share of 3.6 % that would happen in one of forty cases.
    expect(chanceBeyond(known, 100).upper).toBeCloseTo(0.0362, 4)
  })

  it('does not take a ticket for done with that was watched too briefly, or is at work again', () => {
    const old = many(100, () => ticket(1_500, [200]))
    const fresh = many(900, (i) => ticket(i % 29))
    // Taken for done with, the fresh ones would bring the chance down to a tenth.
    expect(chanceBeyond(reuse([...old, ...fresh]), 30).chance).toBe(1)
    const open = many(100, () => ticket(400, [], true))
    const both = reuse([...many(100, () => ticket(1_500)), ...open])
    expect(chanceBeyond(both, 300).chance).toBeCloseTo(0.5, 10)
  })

  it('forgets what lies before the completion, or in the future', () => {
    const known = reuse([ticket(100, [-5, 3, 500]), ticket(-3)])
    expect(known).toMatchObject({ tickets: 1, referred: 1 })
  })

  it('takes as quiet what is longer than nearly all gaps', () => {
    expect(reuse(many(200, (i) => ticket(1_500, [i < 197 ? 5 : 400]))).quietDays).toBe(400)
    expect(reuse(many(200, (i) => ticket(1_500, [i < 199 ? 5 : 400]))).quietDays).toBe(30)
  })
})

describe('the advice', () => {
  it('is the shortest period that the whole band allows', () => {
    const known = reuse([...many(980, () => ticket(1_900)), ...many(20, () => ticket(1_900, [60]))])
    const advice = advise(known, periods, 0.01)
    expect(advice).toMatchObject({ days: 90, chance: 0 })
    expect(advise(known, periods, 0.05)).toMatchObject({ days: 30 })
    // Two of a hundred, and the band says that it may be three.
    expect(advise(known, periods, 0.025).days).toBe(90)
  })

  it('is none where too little is known', () => {
    expect(advise(reuse(many(49, () => ticket(1_900))), periods, 0.01)).toEqual({ reason: 'too few tickets' })
    expect(advise(reuse(many(500, () => ticket(1_900, [1_000]))), periods, 0.01)).toEqual({
      reason: 'too little known',
    })
  })

  it('never names a period that nobody has seen the end of', () => {
    // Never referred to, and none older than three months: that says nothing about a year.
    const young = reuse(many(500, (i) => ticket(i % 90)))
    expect(advise(young, [365], 0.01)).toEqual({ reason: 'too little known' })
    expect(advise(young, [30], 0.02).days).toBe(30)
  })
})
