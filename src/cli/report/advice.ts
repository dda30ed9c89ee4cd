import { justificationOf, percent } from '../../engine/advice/justification.ts'
import { chanceBeyond } from '../../engine/advice/reuse.ts'
import type { GroupAdvice } from '../../installation/advice.ts'
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
    ...wrapped(`  ${style.bold('Advice')}  ${justificationOf(reuse, advice, chance)}`, width),
  ]
}
