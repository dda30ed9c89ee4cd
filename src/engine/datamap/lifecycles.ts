import { parseFilter } from '../rule/filter.ts'
import type { Rule } from '../rule/rule.ts'
import { parseLookup } from './grammar.ts'
import type { DataMap } from './schema.ts'

type Lifecycles = NonNullable<DataMap['ticket']['lifecycles']>

/** The condition under which a ticket is done: what `finished` says and, where there are lifecycles, theirs. */
export function finishedRule({ ticket }: DataMap): Rule {
  const rule = parseFilter(ticket.finished)
  const { lifecycles } = ticket
  if (lifecycles === undefined) return rule
  const ways = Object.entries(lifecycles.finished).map(
    ([name, statuses]): Rule => ({
      all: [inLifecycle(lifecycles, name), { field: lifecycles.status, op: 'in', values: statuses }],
    }),
  )
  return { all: [rule, { any: ways }] }
}

/** Every status to which the map lets a ticket be moved. */
export function transitionStatuses({ ticket }: DataMap): readonly string[] {
  const declared = ticket.transition?.values
  if (declared !== undefined) return declared
  return [...new Set(Object.values(ticket.lifecycles?.finished ?? {}).flat())]
}

/** The field of a rule that holds the name of a ticket's lifecycle. */
export function lifecycleField({ of }: Lifecycles): string {
  const { from, to } = parseLookup(of)
  return to === undefined ? from : `${to.table}.${to.column}`
}

/** The condition that a ticket follows the lifecycle of this name. */
export function inLifecycle(lifecycles: Lifecycles, name: string): Rule {
  const field = lifecycleField(lifecycles)
  const named: Rule = { field, op: '=', value: name }
  if (lifecycles.unset !== name) return named
  return { any: [named, { field, op: 'is null' }, { field, op: '=', value: '' }] }
}
