import type { Policy } from './schema.ts'

/** What the simulation says of a policy's runs, in tickets. */
export interface Expected {
  /** Of the first run, which takes what has gathered. */
  readonly first: number
  /** Of later ones, at the most: what fell due in the fullest month. */
  readonly later: number
}

/** So many more than expected are no surprise, however few were expected. */
const slack = 20

/**
 * How many tickets a run may take without asking anybody: what was simulated times the policy's factor, or 20 more than
 * that where it is little, and never more than the policy's own number.
 */
export function allowedTickets(
  { limit }: Pick<Policy, 'limit'>,
  expected: Expected,
  isFirst: boolean,
): number {
  const count = isFirst ? Math.max(expected.first, expected.later) : expected.later
  return Math.min(limit.tickets ?? Infinity, Math.max(Math.ceil(count * limit.factor), count + slack))
}
