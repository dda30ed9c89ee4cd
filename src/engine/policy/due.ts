import { UsageError } from '../../shared/errors.ts'
import { parseLookup } from '../datamap/grammar.ts'
import type { DataMap } from '../datamap/schema.ts'
import { parseFilter } from '../rule/filter.ts'
import type { Rule } from '../rule/rule.ts'
import { type Day, dayAt, parsePeriod, startsBefore } from './period.ts'
import type { Policy, WrittenStart } from './schema.ts'

/** One field that may begin a period, and for which rows it is the one that does. */
export interface StartCase {
  readonly field: string
  readonly when: readonly Rule[]
}

/** The fields that begin the policy's period, of which for each row one counts at most. */
export function startCases(start: WrittenStart): readonly StartCase[] {
  if (typeof start === 'string' || Array.isArray(start)) return firstSet(start, [])
  const { by, of, else: others } = start
  const named = Object.keys(of)
  const other: Rule = {
    any: [
      { field: by, op: 'not in', values: named },
      { field: by, op: 'is null' },
    ],
  }
  return [
    ...Object.entries(of).flatMap(([value, fields]) => firstSet(fields, [{ field: by, op: '=', value }])),
    ...(others === undefined ? [] : firstSet(others, named.length === 0 ? [] : [other])),
  ]
}

function firstSet(fields: string | readonly string[], when: readonly Rule[]): readonly StartCase[] {
  const list = typeof fields === 'string' ? [fields] : fields
  return list.map((field, i) => ({
    field,
    when: [...when, ...list.slice(0, i).map((earlier): Rule => ({ field: earlier, op: 'is null' }))],
  }))
}

/** The rows that the policy is about, whatever their age; over fields of the map. */
export function kindRule({ where }: Pick<Policy, 'where'>): Rule | undefined {
  return where === undefined ? undefined : parseFilter(where)
}

/**
 * The rows whose period was over before a day began in the policy's time zone: those that the policy is about, and whose
 * start lies before a certain day. Rows without a start are none of them. Throws `UsageError` `policy-without-period` for
 * one that goes by completions, or retains.
 */
export function dueRule(policy: Policy, today: Day): Rule {
  const { start, period } = policy
  if (start === undefined || period === undefined)
    throw new UsageError('policy-without-period', `the policy ${policy.id} has no period that could be over`)
  const date = startsBefore(parsePeriod(period), today)
  const begun = startCases(start).map(({ field, when }) =>
    and([...when, { field, op: '<', value: { date } }]),
  )
  const kind = kindRule(policy)
  return and([...(kind === undefined ? [] : [kind]), or(begun)])
}

/** `dueRule` for the day that an instant falls on. */
export const dueAt = (policy: Policy, now: Date): Rule => dueRule(policy, dayAt(now, policy.time_zone))

/** The rows that the policy is about and that have no start, so that they are never due. */
export function neverDueRule(policy: Policy): Rule | undefined {
  if (policy.start === undefined) return undefined
  const started = startCases(policy.start).map(({ field, when }) =>
    and([...when, { field, op: 'is not null' }]),
  )
  const kind = kindRule(policy)
  return and([...(kind === undefined ? [] : [kind]), { not: or(started) }])
}

/** The fields that say when a ticket was completed, of which the first that is set counts. Throws `no-completion-field`. */
export function completionFields(map: DataMap): readonly string[] {
  const found = ['last_closed', 'closed', 'resolved'].filter((name) => map.ticket.fields[name] !== undefined)
  if (found.length > 0) return found
  throw new UsageError(
    'no-completion-field',
    `the data map ${map.title} has no field that says when a ticket was completed`,
    { remedy: 'Add closed to ticket.fields, with the column that holds the time.' },
  )
}

/** The field of the map that stands for the ticket number. Throws `UsageError` `no-number-field`. */
export function numberField(map: DataMap): string {
  const number = map.ticket.number.toLowerCase()
  const found = Object.entries(map.ticket.fields).find(([, text]) => {
    const { from, to } = parseLookup(text)
    return to === undefined && from.toLowerCase() === number
  })
  if (found !== undefined) return found[0]
  throw new UsageError(
    'no-number-field',
    `the data map ${map.title} has no field for the number of a ticket`,
    {
      remedy: `Add number: ${map.ticket.number} to ticket.fields.`,
    },
  )
}

/** The field by which reports on a policy group tickets: the map's word for the team. */
export const groupField = (map: DataMap): string | undefined =>
  ['team', 'queue', 'group'].find((name) => map.ticket.fields[name] !== undefined)

/** All of the rules. */
export const and = (rules: readonly Rule[]): Rule =>
  rules.length === 1 && rules[0] !== undefined ? rules[0] : { all: rules }
/** Any of the rules. */
export const or = (rules: readonly Rule[]): Rule =>
  rules.length === 1 && rules[0] !== undefined ? rules[0] : { any: rules }
