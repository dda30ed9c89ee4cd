import { readCatalog } from '../../database/introspect.ts'
import { ticketHistories } from '../../engine/advice/history.ts'
import {
  addTicket,
  advise as adviseOn,
  type Advice,
  chanceBeyond,
  emptyCount,
  type Reuse,
  type ReuseCount,
  reuseOf,
} from '../../engine/advice/reuse.ts'
import { fitDesk } from '../../engine/selection/fit.ts'
import { UsageError } from '../../shared/errors.ts'
import type { Call } from '../call.ts'
import { type AdviseOptions, usualPeriods } from '../commands/advise.ts'
import { progressView } from '../progress.ts'
import { adviceLines } from '../report/advice.ts'
import { resolveTarget, withDatabase } from '../target.ts'

/** What the history of one group of tickets says. */
export interface GroupAdvice {
  readonly group: string
  readonly reuse: Reuse
  readonly advice: Advice
}

/** Tells how long closed tickets are still of use. */
export async function advise(call: Call, options: AdviseOptions): Promise<undefined> {
  const { period = usualPeriods, chance = 0.01 } = options
  const installation = await call.installation()
  const target = await resolveTarget(call, installation, options)
  const view = progressView(call.terminal, call.json)
  const counts = await withDatabase(call, target.url, async (database) => {
    const catalog = await readCatalog(database)
    return database.session(async (session) => {
      const { desk } = await fitDesk(session, target.loaded.map, catalog)
      const groups = new Map<string, ReuseCount>()
      const now = call.clock.now().getTime()
      let done = 0
      for await (const histories of ticketHistories(session, desk, options.by)) {
        for (const { group, history } of histories) {
          const count = groups.get(group) ?? emptyCount()
          addTicket(count, history, now)
          groups.set(group, count)
        }
        view.show({ label: 'Reading tickets', done: (done += histories.length) })
      }
      return groups
    })
  }).finally(() => view.end())
  if (counts.size === 0)
    throw new UsageError(
      'no-completed',
      'no ticket of this desk was ever completed, so its history says nothing',
    )
  const groups = [...counts]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([group, count]): GroupAdvice => {
      const reuse = reuseOf(count)
      return { group, reuse, advice: adviseOn(reuse, period, chance) }
    })
  for (const line of adviceLines(groups, {
    ...options,
    period,
    chance,
    style: call.style,
    width: call.terminal.width,
  }))
    call.say(line)
  call.answer({
    groups: groups.map(({ group, reuse, advice }) => ({
      group: options.by === undefined ? null : group,
      tickets: reuse.tickets,
      referred: reuse.referred,
      quietDays: reuse.quietDays,
      periods: period.map((days) => ({ days, ...chanceBeyond(reuse, days) })),
      curve: reuse.curve.map(({ time, survival, lower, upper }) => ({
        days: time,
        chance: survival,
        lower,
        upper,
      })),
      advice,
    })),
  })
}
