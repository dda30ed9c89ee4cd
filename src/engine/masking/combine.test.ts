import { describe, expect, it } from 'vitest'
import type { Finding } from '../detection/finding.ts'
import { combineFinders } from './combine.ts'

const at = (start: number, subject: number, length = 10): Finding => ({
  start,
  end: start + length,
  subject,
  kind: 'name',
  strength: 'certain',
  form: 'test',
  parts: [{ start, end: start + length }],
})

const combined = (own: readonly Finding[], others: readonly Finding[]) =>
  combineFinders({ find: () => own }, { find: () => others, expect: () => {} }).find('')

describe('a plan’s person beside what else is personal', () => {
  it('has one number where both see the same, and others have numbers of their own', () => {
    const own = [at(0, 0, 100), at(10, 0), at(200, 0)]
    const others = [at(20, 0), at(90, 1, 20), at(150, 2), at(200, 0), at(300, 0), at(400, 1)]
    expect(combined(own, others).map(({ start, subject }) => [start, subject])).toEqual([
      [0, 0],
      [10, 0],
      [90, 0],
      [150, 3],
      [200, 0],
      [300, 0],
      [400, 0],
    ])
  })

  it('is told in a text that names that person more often than a call takes arguments', () => {
    const own = Array.from({ length: 300_000 }, (_, i) => at(i * 20, 0))
    expect(combined(own, own)).toHaveLength(own.length)
  })
})
