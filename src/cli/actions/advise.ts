import { usualPeriods } from '../../engine/advice/periods.ts'
import { adviceAnswer, adviseOn } from '../../installation/advice.ts'
import type { Call } from '../call.ts'
import type { AdviseOptions } from '../commands/advise.ts'
import { progressView } from '../progress.ts'
import { adviceLines } from '../report/advice.ts'
import { resolveTarget, withDatabase } from '../target.ts'

/** Tells how long closed tickets are still of use. */
export async function advise(call: Call, options: AdviseOptions): Promise<undefined> {
  const { period = usualPeriods, chance = 0.01 } = options
  const installation = await call.installation()
  const target = await resolveTarget(call, installation, options)
  const view = progressView(call.terminal, call.json)
  const wish = {
    map: target.loaded.map,
    periods: period,
    chance,
    now: call.clock.now(),
    onProgress: (done: number) => view.show({ label: 'Reading tickets', done }),
    ...(options.by === undefined ? {} : { by: options.by }),
  }
  const groups = await withDatabase(call, target.url, (database) => adviseOn(database, wish)).finally(() =>
    view.end(),
  )
  for (const line of adviceLines(groups, {
    ...options,
    period,
    chance,
    style: call.style,
    width: call.terminal.width,
  }))
    call.say(line)
  call.answer({ groups: groups.map((group) => adviceAnswer(group, wish)) })
}
