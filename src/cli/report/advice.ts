import { type Advice, chanceBeyond } from '../../engine/advice/reuse.ts'
import type { GroupAdvice } from '../actions/advise.ts'
import type { Style } from '../style.ts'
import { aligned, counted, wrapped } from '../text.ts'

interface Telling {
  readonly period: readonly number[]
  readonly chance: number
  readonly by?: string
  readonly style: Style
  readonly width: number
}

/** How likely reuse is after each period, for each group of tickets, and what that justifies. */
export function adviceLines(groups: readonly GroupAdvice[], telling: Telling): string[] {
  return groups.flatMap((group, i) => [...(i === 0 ? [] : ['']), ...groupLines(group, telling)])
}

function groupLines({ group, reuse, advice }: GroupAdvice, telling: Telling): string[] {
  const { style, by, period, width, chance } = telling
  const title = by === undefined ? 'All tickets' : group === '' ? `No ${by}` : group
  const rows = [...period]
    .toSorted((one, other) => one - other)
    .map((days) => {
      const beyond = chanceBeyond(reuse, days)
      return [
        `after ${counted(days, 'day')}`,
        percent(beyond.chance),
        `${percent(beyond.lower)} to ${percent(beyond.upper)}`,
        reuse.watchedFor(days) === 0 ? 'no ticket is that old' : '',
      ]
    })
  return [
    `${style.bold(title)}  ${counted(reuse.tickets, 'ticket')} completed, ${reuse.referred.toLocaleString('en-US')} referred to again`,
    '  Chance that somebody refers to a ticket again, with its 95 % band',
    ...aligned(rows, '    '),
    ...wrapped(`  ${style.bold('Advice')}  ${sentence(advice, reuse.quietDays, chance)}`, width),
  ]
}

function sentence(advice: Advice, quietDays: number, accepted: number): string {
  const { days, upper = 0, chance = 0 } = advice
  if (days !== undefined)
    return `keep them for ${counted(days, 'day')} after completion. After that, the chance that one is needed again is ${percent(chance)}, and with 95 % confidence no more than ${percent(upper)}. A ticket that nobody referred to for ${counted(quietDays, 'day')} counts as done with.`
  return advice.reason === 'too few tickets'
    ? 'none: fewer than 50 tickets were completed.'
    : `none: too little is known to say with 95 % confidence after which of these periods the chance falls to ${percent(accepted)}.`
}

const percent = (share: number) => `${(share * 100).toFixed(share < 0.1 ? 2 : 1)} %`
