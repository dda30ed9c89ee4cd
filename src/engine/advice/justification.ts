import type { Advice, Reuse } from './reuse.ts'

/**
 * Why tickets are kept so long and no longer, as a policy has it under `justification`; or why their history does not tell,
 * with no period that it could stand for. `accepted` is the chance of reuse that was accepted, as a share.
 */
export function justificationOf(
  { tickets, referred, quietDays }: Pick<Reuse, 'tickets' | 'referred' | 'quietDays'>,
  { days, upper = 0, chance = 0, reason }: Advice,
  accepted: number,
): string {
  if (days !== undefined)
    return `Tickets are kept for ${counted(days, 'day')} after completion. After that, the chance that one is needed again is ${percent(chance)}, and with 95 % confidence no more than ${percent(upper)}, as the history of ${counted(tickets, 'completed ticket')} tells, of which ${grouped(referred)} ${referred === 1 ? 'was' : 'were'} referred to again. A ticket that nobody referred to for ${counted(quietDays, 'day')} counts as done with.`
  return reason === 'too few tickets'
    ? 'No period can be justified by the history of these tickets: fewer than 50 were completed.'
    : `No period can be justified by the history of these tickets: too little is known to say with 95 % confidence after which of the periods the chance that one is needed again falls to ${percent(accepted)}.`
}

/** A share of one as a percentage, with more digits where it is small. */
export const percent = (share: number): string => `${(share * 100).toFixed(share < 0.1 ? 2 : 1)} %`

const grouped = (count: number) => count.toLocaleString('en-US', { maximumFractionDigits: 0 })
const counted = (count: number, one: string) => `${grouped(count)} ${one}${count === 1 ? '' : 's'}`
