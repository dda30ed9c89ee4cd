import { expect, test } from 'vitest'
import { killAndResume } from './rounds.ts'
import { often } from '../support/matrix.ts'

const rounds = often(25, 8)
const atWork = Math.ceil(rounds / 3)
const seed = Number(process.env['EXPUNGE_CHAOS_SEED'] ?? Date.now() % 1_000_000)

test.concurrent.for(['postgresql', 'mariadb'] as const)(
  'a run that is killed at random moments and resumed ends as if nobody had disturbed it on %s (promise 3)',
  async (kind) => {
    const result = await killAndResume(kind, { rounds, seed, atWork })
    expect(result.failures).toEqual([])
    // Otherwise the kills would have come too early or too late to prove anything.
    expect(result.atWork).toBeGreaterThanOrEqual(atWork)
  },
)
