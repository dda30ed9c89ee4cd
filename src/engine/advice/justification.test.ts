import { expect, it } from 'vitest'
import { justificationOf } from './justification.ts'

const reuse = { tickets: 1_200, referred: 1, quietDays: 30 }

it('tells in plain words why a period is long enough', () => {
  expect(justificationOf(reuse, { days: 90, chance: 0.001, upper: 0.0074 }, 0.01)).toBe(
    'Tickets are kept for 90 days after completion. After that, the chance that one is needed again is 0.10 %, and with 95 % confidence no more than 0.74 %, as the history of 1,200 completed tickets tells, of which 1 was referred to again. A ticket that nobody referred to for 30 days counts as done with.',
  )
})

it('names no period where the history does not tell', () => {
  const few = justificationOf({ ...reuse, tickets: 9 }, { reason: 'too few tickets' }, 0.01)
  const little = justificationOf(reuse, { reason: 'too little known' }, 0.25)
  expect(few).toMatch(/^No period can be justified .* fewer than 50 were completed\.$/)
  expect(little).toMatch(/^No period can be justified .* falls to 25\.0 %\.$/)
})
