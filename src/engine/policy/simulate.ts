import type { Hold } from '../hold/hold.ts'
import type { Retained } from '../plan/document.ts'
import { countTickets } from '../plan/guards.ts'
import { retainedTickets } from '../plan/retained.ts'
import { type Rule } from '../rule/rule.ts'
import { and, completionFields, dueRule, groupField, neverDueRule } from './due.ts'
import { type Day, dayAt, monthAfter } from './period.ts'
import { simulatePersons } from './persons.ts'
import type { Policy } from './schema.ts'
import {
  countByGroup,
  type DeskAsked,
  exampleNumbers,
  type GroupedCount,
  taken,
  takenNow,
} from './tickets.ts'

/** What a policy would do, and would have done; holds numbers of tickets, and no value of a person. */
export interface Simulation {
  readonly policy: string
  /** The day for which it was worked out, in the policy's time zone. */
  readonly today: Day
  /** The word of the map by which tickets are grouped, such as team. */
  readonly groupedBy: string | undefined
  /** Tickets that a run would take today. */
  readonly due: GroupedCount
  /** Tickets whose period is over and that are kept, by ground. */
  readonly retained: readonly Retained[]
  /** Tickets that fell due in each of the past twelve months, and in this one so far; as they are today. */
  readonly months: readonly (GroupedCount & { readonly month: string })[]
  /** Tickets that fell due before these months. */
  readonly earlier: number
  /** Finished tickets of the kind that have no start, so that they are never due. */
  readonly neverDue: number
  /** Numbers of some tickets that a run would take. */
  readonly examples: readonly string[]
}

const pastMonths = 12

/** The desk, and what counts as held there. */
export interface SimulationParts extends Pick<DeskAsked, 'session' | 'desk'> {
  readonly holds: readonly Hold[]
}

/** Works out what a policy would do today, and would have done month by month, without changing the desk. */
export async function simulate(asked: SimulationParts, policy: Policy, now: Date): Promise<Simulation> {
  if (policy.data === 'persons_without_tickets') return simulatePersons(asked, policy, now)
  const at = { ...asked, timeZone: policy.time_zone }
  const { session, desk } = asked
  const dated = withPeriod(policy, completionFieldsOr(policy, asked))
  const today = dayAt(now, policy.time_zone)
  const due = takenNow(at, dueRule(dated, today))
  const firsts = Array.from({ length: pastMonths + 1 }, (_, i) => monthAfter(today, i - pastMonths))
  const counts: GroupedCount[] = []
  for (const day of [...firsts, today]) counts.push(await countByGroup(at, takenNow(at, dueRule(dated, day))))
  const [earlier, ...later] = counts
  const never = neverDueRule(dated)
  return {
    policy: policy.id,
    today,
    groupedBy: groupField(desk.map),
    due: counts.at(-1) ?? none,
    retained: await retainedTickets({ ...asked, selected: taken(at, dueRule(dated, today)) }),
    months: later.map((count, i) => ({
      month: firsts[i]?.slice(0, 7) ?? '',
      ...difference(count, counts[i] ?? none),
    })),
    earlier: earlier?.tickets ?? 0,
    neverDue: never === undefined ? 0 : await countTickets(session, desk, takenNow(at, never)),
    examples: await exampleNumbers(at, due),
  }
}

const none: GroupedCount = { tickets: 0, byGroup: [] }

const completionFieldsOr = (policy: Policy, { desk }: Pick<DeskAsked, 'desk'>) =>
  policy.on_completion === undefined ? [] : completionFields(desk.map)

/** A policy that goes by completions as one that goes by their days, for looking ahead and back. */
export function withPeriod(policy: Policy, completed: readonly string[]): Policy {
  const { on_completion } = policy
  return on_completion === undefined
    ? policy
    : { ...policy, start: [...completed], period: on_completion.delay }
}

function difference(later: GroupedCount, before: GroupedCount): GroupedCount {
  const earlier = new Map(before.byGroup.map(({ group, tickets }) => [group, tickets]))
  return {
    tickets: later.tickets - before.tickets,
    byGroup: later.byGroup
      .map(({ group, tickets }) => ({ group, tickets: tickets - (earlier.get(group) ?? 0) }))
      .filter(({ tickets }) => tickets !== 0),
  }
}

/**
 * The tickets that one plan takes: these, as long as they are still due when the plan is carried out. It stands in the
 * plan's statements, so that a ticket that was opened again, or moved to another kind, is left alone.
 */
export function takeRule(numberField: string, numbers: readonly string[], still: Rule | undefined): Rule {
  const these: Rule = { field: numberField, op: 'in', values: numbers }
  return still === undefined ? these : and([these, still])
}
