import { UsageError } from '../../shared/errors.ts'
import type { Cast } from './stories/cast.ts'
import { makeCast } from './stories/cast.ts'
import type { Person } from './mail.ts'
import { customerAt } from './people.ts'
import { instantOf } from './time.ts'

/** What may be chosen about a sample desk; everything has a default. */
export interface SampleOptions {
  /** The same seed gives the same desk, byte by byte. */
  readonly seed?: number
  /** How many tickets in all; at least 50. */
  readonly tickets?: number
  /** The desk's present, `YYYY-MM-DD HH:MM:SS` in UTC: everything lies in the five years before it. */
  readonly now?: string
}

/** The sizes and people of one sample desk; no rows yet. */
export interface World {
  readonly seed: number
  readonly tickets: number
  readonly now: number
  readonly start: number
  readonly cast: Cast
  readonly organizations: number
  readonly oneMemberOrganization: number
  /** Customers beside the cast. */
  readonly customers: number
  /** The customer at this position, the same at every call. */
  customer(position: number): Person
}

/** The sample desk that everybody gets who asks for nothing else. */
export const defaultSeed = 20260630
export const defaultTickets = 2000
export const defaultNow = '2026-06-30 12:00:00'

/** Decides how large a desk is; throws `UsageError` for fewer than 50 tickets or a time it cannot read. */
export function makeWorld(options: SampleOptions): World {
  const seed = options.seed ?? defaultSeed
  const tickets = options.tickets ?? defaultTickets
  const now = instantOf(options.now ?? defaultNow)
  if (!Number.isInteger(tickets) || tickets < smallest) {
    throw new UsageError(
      'sample_size',
      `expected a whole number of at least ${smallest} tickets, found ${tickets}`,
      {
        remedy: 'Ask for more tickets.',
      },
    )
  }
  if (Number.isNaN(now)) {
    throw new UsageError('sample_time', 'expected the time as YYYY-MM-DD HH:MM:SS, found something else')
  }
  const start = now - 5 * 365 * 24 * 3600 * 1000
  const organizations = Math.max(4, Math.round(tickets * 0.04))
  const oneMemberOrganization = organizations + 1
  const cast = makeCast({ seed, now, oneMemberOrganization })
  const first = cast.all.length + 1
  const place = { firstOrganization: 1, organizations, start, end: now }
  return {
    seed,
    tickets,
    now,
    start,
    cast,
    organizations,
    oneMemberOrganization,
    customers: Math.max(20, Math.round(tickets * 0.3) - 6),
    customer: (position) => customerAt(seed, position, first + position, place),
  }
}

const smallest = 50
