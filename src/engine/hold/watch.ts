import type { Session } from '../../database/database.ts'
import type { Clock } from '../../shared/clock.ts'
import type { Desk } from '../datamap/desk.ts'
import { countsOn, dayAt, type Hold, type HoldStore } from './hold.ts'
import { type ChunkTickets, fillHolds, holdFiltered, prepareHolds } from './tables.ts'

export interface WatchParts {
  readonly session: Session
  readonly desk: Desk
  readonly deskName: string
  readonly holds: HoldStore
  readonly clock: Clock
}

/** The holds of a desk, as the session's tables have them. */
export interface HoldWatch {
  /** Brings the tables to what counts now; true when that is something else than it was. Not for a transaction. */
  renew(): Promise<boolean>
  /** Those that counted when the tables were last brought up to date. */
  now(): readonly Hold[]
  /** Asks filters once more about the tickets of a chunk; for the chunk's transaction. */
  askAgain(tickets: readonly ChunkTickets[]): Promise<void>
}

/** Makes the session's tables of holds, fills them with what counts now, and tells what that is. */
export async function openHeld(parts: WatchParts): Promise<readonly Hold[]> {
  await prepareHolds(parts.session, parts.desk)
  const watch = watchHolds(parts)
  await watch.renew()
  return watch.now()
}

/** Watches over the holds of a desk on behalf of a session, whose tables of holds are made already. */
export function watchHolds({ session, desk, deskName, holds, clock }: WatchParts): HoldWatch {
  let current: readonly Hold[] = []
  return {
    now: () => current,
    renew: async () => {
      const now = clock.now()
      const day = dayAt(now, desk.map.time_zone)
      const open = (await holds.open(deskName)).filter((hold) => countsOn(hold, day)).map(({ id }) => id)
      if (sameIds(open, current)) return false
      const loaded = open.length === 0 ? [] : await holds.load(open)
      // One may have been ended between the two questions.
      if (
        sameIds(
          loaded.map(({ id }) => id),
          current,
        )
      )
        return false
      await fillHolds(session, desk, loaded, now)
      current = loaded
      return true
    },
    askAgain: (tickets) => holdFiltered(session, desk, { holds: current, tickets, now: clock.now() }),
  }
}

function sameIds(ids: readonly string[], holds: readonly Hold[]): boolean {
  return ids.length === holds.length && holds.every(({ id }) => ids.includes(id))
}
