import { sql } from 'kysely'
import { ExpungeError } from '../../shared/errors.ts'
import { countTickets } from '../plan/guards.ts'
import { isImpossible } from '../rule/impossible.ts'
import { fieldColumn } from '../selection/field.ts'
import { allOf, type Fragment } from '../selection/fragments.ts'
import { checkNames } from '../selection/known.ts'
import { ticketFilter } from '../selection/tickets.ts'
import { completionFields, groupField, kindRule, neverDueRule, startCases } from './due.ts'
import { coveringPolicies, kindOrAll, lintPolicies, pairsOf, type PolicyProblem, problem } from './lint.ts'
import type { Policy } from './schema.ts'
import { withPeriod } from './simulate.ts'
import { countByGroup, type DeskAsked, exampleNumbers, taken } from './tickets.ts'

/** As `lintPolicies`, and beside it what only the desk can tell: whether rules meet, and what they leave out. Changes nothing. */
export async function surveyPolicies(
  asked: Pick<DeskAsked, 'session' | 'desk'>,
  policies: readonly Policy[],
): Promise<readonly PolicyProblem[]> {
  const byThemselves = lintPolicies(policies, asked.desk.map)
  const wrong = new Set(
    byThemselves.filter(({ severity }) => severity === 'error').map(({ policy }) => policy),
  )
  const sound = policies.filter(
    ({ id, data }) => !wrong.has(id) && (data === 'tickets' || data === 'attachments'),
  )
  const single: PolicyProblem[] = []
  for (const policy of sound) single.push(...(await surveyOne(asked, policy)))
  const named = new Set(single.filter(({ severity }) => severity === 'error').map(({ policy }) => policy))
  const askable = sound.filter(({ id }) => !named.has(id))
  return [
    // What may be is known now.
    ...byThemselves.filter(({ code }) => code !== 'may-overlap' && code !== 'may-leave-gap'),
    ...single,
    ...(await overlaps(asked, askable)),
    ...(askable.length === policies.filter(({ data }) => data !== 'activity').length
      ? await gaps(asked, askable)
      : []),
  ]
}

async function surveyOne(
  { session, desk }: Pick<DeskAsked, 'session' | 'desk'>,
  policy: Policy,
): Promise<readonly PolicyProblem[]> {
  const at = { session, desk, timeZone: policy.time_zone }
  const kind = kindRule(policy)
  if (kind !== undefined)
    try {
      await checkNames(
        session,
        desk,
        ticketFilter(desk, kind, { now: new Date(0), timeZone: policy.time_zone }).rule,
      )
    } catch (error) {
      if (!(error instanceof ExpungeError)) throw error
      return [problem('unknown-value', policy, 'where', error.message)]
    }
  const dates = wrongStarts(at, policy)
  if (dates.length > 0) return dates
  const tickets = await countTickets(session, desk, taken(at, kind))
  if (tickets === 0)
    return [
      problem(
        'matches-nothing',
        policy,
        'where',
        'no finished ticket of the desk is of this kind',
        'warning',
      ),
    ]
  const completed = policy.on_completion === undefined ? [] : completionFields(desk.map)
  const never = neverDueRule(withPeriod(policy, completed))
  const unset = never === undefined ? 0 : await countTickets(session, desk, taken(at, never))
  return unset === 0
    ? []
    : [
        problem(
          'never-due',
          policy,
          'start',
          `${counted(unset)} of ${tickets} have no such date, so that they are never due; name a second field, as in [closed, updated]`,
          'warning',
        ),
      ]
}

function wrongStarts({ desk }: DeskAsked, policy: Policy): readonly PolicyProblem[] {
  if (policy.start === undefined) return []
  return startCases(policy.start).flatMap(({ field }) => {
    if (field.startsWith('custom.')) return []
    const column = fieldColumn(desk, field)
    return column === undefined || column.type === 'timestamp' || column.type === 'date'
      ? []
      : [
          problem(
            'not-a-date',
            policy,
            'start',
            `expected a field that holds a date; ${field} holds ${column.nativeType}`,
          ),
        ]
  })
}

async function overlaps(
  { session, desk }: Pick<DeskAsked, 'session' | 'desk'>,
  policies: readonly Policy[],
): Promise<readonly PolicyProblem[]> {
  const found: PolicyProblem[] = []
  for (const [one, other] of pairsOf(policies)) {
    if (isImpossible({ all: [kindOrAll(one), kindOrAll(other)] })) continue
    const at = (policy: Policy) => taken({ session, desk, timeZone: policy.time_zone }, kindRule(policy))
    const both = allOf([at(one), at(other)])
    const tickets = await countTickets(session, desk, both)
    if (tickets === 0) continue
    const numbers = await exampleNumbers({ session, desk, timeZone: 'UTC' }, both)
    const isKept = one.disposition === 'retain' || other.disposition === 'retain'
    found.push(
      problem(
        'overlap',
        other,
        'where',
        `${counted(tickets)} of this kind ${tickets === 1 ? 'is' : 'are'} of that of ${one.id} too, such as ${numbers.slice(0, 3).join(', ')}; one kind of data has one rule`,
        isKept ? 'warning' : 'error',
      ),
    )
  }
  return found
}

/** Finished tickets that no rule is about, with the groups that have most of them. */
async function gaps(
  { session, desk }: Pick<DeskAsked, 'session' | 'desk'>,
  policies: readonly Policy[],
): Promise<readonly PolicyProblem[]> {
  const covering = coveringPolicies(policies)
  if (covering.length === 0) return []
  const at = { session, desk, timeZone: 'UTC' }
  const no = session.engine === 'postgresql' ? sql`false` : sql`0`
  const outside = (policy: Policy): Fragment =>
    sql`not coalesce(${taken({ ...at, timeZone: policy.time_zone }, kindRule(policy))}, ${no})`
  const { tickets, byGroup } = await countByGroup(at, allOf([taken(at, undefined), ...covering.map(outside)]))
  if (tickets === 0) return []
  const field = groupField(desk.map) ?? ''
  const most = byGroup
    .slice(0, 5)
    .map(({ group, tickets: some }) => `${group === '' ? `no ${field}` : group} ${some}`)
  return [
    problem(
      'gap',
      undefined,
      undefined,
      `no rule is about ${counted(tickets)} (${most.join(', ')}${byGroup.length > 5 ? ' and more' : ''}): they are kept for ever`,
      'warning',
    ),
  ]
}

const counted = (tickets: number) => `${tickets} finished ticket${tickets === 1 ? '' : 's'}`
