import type { Rule } from '../rule/rule.ts'
import { and, completionFields, kindRule, numberField, or, startCases } from './due.ts'
import type { Policy } from './schema.ts'
import { type CompletedTicket, type DeskAsked, heldAmong, readTickets, taken } from './tickets.ts'

/** Which completions to look for: of certain tickets, or those from an instant on. */
export type CompletionsWanted = { readonly numbers: readonly string[] } | { readonly since: Date }

/** Finished tickets that the policy is about, with the moment of their completion, page by page. */
export function readCompletions(
  asked: Pick<DeskAsked, 'session' | 'desk'>,
  policy: Policy,
  wanted: CompletionsWanted,
): AsyncGenerator<readonly CompletedTicket[]> {
  const { map } = asked.desk
  const kind = kindRule(policy)
  const among: Rule =
    'numbers' in wanted
      ? { field: numberField(map), op: 'in', values: possibleNumbers(asked.desk, wanted.numbers) }
      : completedFrom(completionFields(map), wanted.since.toISOString())
  const at = { ...asked, timeZone: policy.time_zone }
  return readTickets(at, taken(at, and([...(kind === undefined ? [] : [kind]), among])))
}

/**
 * The tickets of one plan: each has to be finished, of the policy's kind, and completed at the very moment at which it was
 * found to be. It stands in the plan's statements, so that a ticket that was opened again is left alone.
 */
export function completedRule(
  policy: Policy,
  map: DeskAsked['desk']['map'],
  tickets: readonly CompletedTicket[],
): Rule {
  const kind = kindRule(policy)
  const number = numberField(map)
  const moments = startCases([...completionFields(map)])
  const same = tickets.map(({ number: value, completed }): Rule => {
    const instant = { instant: completed }
    const next = { instant: new Date(Date.parse(completed) + 1).toISOString() }
    const then = moments.map(({ field, when }) =>
      and([...when, { field, op: '>=', value: instant }, { field, op: '<', value: next }]),
    )
    return and([{ field: number, op: '=', value }, or(then)])
  })
  return and([...(kind === undefined ? [] : [kind]), or(same)])
}

/** Which of some completions can be taken now, which are held, and which are none any more: opened again, or another kind. */
export async function sortCompletions(
  asked: Pick<DeskAsked, 'session' | 'desk'>,
  policy: Policy,
  tickets: readonly CompletedTicket[],
): Promise<Readonly<Record<'now' | 'held' | 'over', readonly CompletedTicket[]>>> {
  const numbers = tickets.map(({ number }) => number)
  const held = await heldAmong(asked, numbers)
  const current = new Set<string>()
  const at = { ...asked, timeZone: policy.time_zone }
  const still = taken(at, completedRule(policy, asked.desk.map, tickets))
  for await (const page of readTickets(at, still)) for (const { number } of page) current.add(number)
  return {
    now: tickets.filter(({ number }) => current.has(number) && !held.has(number)),
    held: tickets.filter(({ number }) => held.has(number)),
    over: tickets.filter(({ number }) => !current.has(number) && !held.has(number)),
  }
}

function completedFrom(fields: readonly string[], instant: string): Rule {
  return or(
    startCases([...fields]).map(({ field, when }) => and([...when, { field, op: '>=', value: { instant } }])),
  )
}

/** Those that can be the number of a ticket; where there are none, one that no ticket has. */
function possibleNumbers(desk: DeskAsked['desk'], numbers: readonly string[]): readonly string[] {
  const { numberColumn, ticket } = desk
  const isNumeric = ticket.catalog.columns.find(({ name }) => name === numberColumn)?.type === 'integer'
  const possible = isNumeric ? numbers.filter((number) => /^\d{1,18}$/.test(number)) : numbers
  return possible.length > 0 ? possible : ['0']
}
