import type { Database } from '../database/database.ts'
import { readCatalog } from '../database/introspect.ts'
import { ticketHistories } from '../engine/advice/history.ts'
import { justificationOf } from '../engine/advice/justification.ts'
import {
  addTicket,
  advise,
  type Advice,
  chanceBeyond,
  emptyCount,
  type Reuse,
  type ReuseCount,
  reuseOf,
} from '../engine/advice/reuse.ts'
import type { DataMap } from '../engine/datamap/schema.ts'
import { fitDesk } from '../engine/selection/fit.ts'
import { UsageError } from '../shared/errors.ts'

export interface AdviceWish {
  readonly map: DataMap
  /** A field of the map's tickets that they are told apart by. */
  readonly by?: string | undefined
  /** In days. */
  readonly periods: readonly number[]
  /** The chance of reuse that is accepted, as a share. */
  readonly chance: number
  readonly now: Date
  readonly onProgress?: (tickets: number) => void
}

/** What the history of one group of tickets says. */
export interface GroupAdvice {
  readonly group: string
  readonly reuse: Reuse
  readonly advice: Advice
}

/** Reads a desk's history, and tells of each group how long its tickets are of use. Throws `no-completed`. */
export async function adviseOn(database: Database, wish: AdviceWish): Promise<readonly GroupAdvice[]> {
  const { map, by, periods, chance, now, onProgress } = wish
  const catalog = await readCatalog(database)
  const groups = await database.session(async (session) => {
    const { desk } = await fitDesk(session, map, catalog)
    const counts = new Map<string, ReuseCount>()
    let done = 0
    for await (const histories of ticketHistories(session, desk, by)) {
      for (const { group, history } of histories) {
        const count = counts.get(group) ?? emptyCount()
        addTicket(count, history, now.getTime())
        counts.set(group, count)
      }
      onProgress?.((done += histories.length))
    }
    return counts
  })
  if (groups.size === 0)
    throw new UsageError(
      'no-completed',
      'no ticket of this desk was ever completed, so its history says nothing',
    )
  return [...groups]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([group, count]) => {
      const reuse = reuseOf(count)
      return { group, reuse, advice: advise(reuse, periods, chance) }
    })
}

/** The advice as plain values, for scripts. */
export function adviceAnswer(
  { group, reuse, advice }: GroupAdvice,
  { by, periods, chance }: Pick<AdviceWish, 'by' | 'periods' | 'chance'>,
) {
  return {
    group: by === undefined ? null : group,
    tickets: reuse.tickets,
    referred: reuse.referred,
    quietDays: reuse.quietDays,
    periods: periods.map((days) => ({ days, ...chanceBeyond(reuse, days) })),
    curve: reuse.curve.map(({ time, survival, lower, upper }) => ({
      days: time,
      chance: survival,
      lower,
      upper,
    })),
    advice,
    justification: justificationOf(reuse, advice, chance),
  }
}
