import { messageOf } from '../../shared/errors.ts'
import { parseLookup } from '../datamap/grammar.ts'
import type { Category } from '../../shared/categories.ts'
import type { DataMap } from '../datamap/schema.ts'
import { parseFilter } from '../rule/filter.ts'
import { isCovered, isImpossible } from '../rule/impossible.ts'
import { nearest } from '../rule/nearest.ts'
import { fieldsOf, type Rule } from '../rule/rule.ts'
import { kindRule, startCases } from './due.ts'
import { mayOutlast, parsePeriod } from './period.ts'
import type { Policy } from './schema.ts'

/** Something that `policies lint` has to say. With an error a rule cannot be enabled; a warning is for a person to judge. */
export interface PolicyProblem {
  readonly severity: 'error' | 'warning'
  readonly code: PolicyProblemCode
  /** The policy that it is about; nothing where it is about all of them together. */
  readonly policy?: string
  /** The word of the policy that it is about. */
  readonly word?: string
  readonly message: string
  /** What the message names, for those who say it in another language. */
  readonly values?: Readonly<Record<string, string>>
}

export type PolicyProblemCode =
  | 'duplicate'
  | 'unknown-field'
  | 'unknown-value'
  | 'not-a-date'
  | 'names-person'
  | 'unknown-status'
  | 'no-note'
  | 'too-long'
  | 'too-short'
  | 'matches-nothing'
  | 'overlap'
  | 'may-overlap'
  | 'shadowed'
  | 'gap'
  | 'may-leave-gap'
  | 'never-due'

/** What can be told of a desk's policies from them and the data map alone. */
export function lintPolicies(policies: readonly Policy[], map: DataMap): readonly PolicyProblem[] {
  const single = policies.flatMap((policy, i) => [
    ...(policies.slice(0, i).some(({ id }) => id === policy.id)
      ? [
          naming(
            problem('duplicate', policy, undefined, `another policy of this desk is named ${policy.id}`),
            {
              other: policy.id,
            },
          ),
        ]
      : []),
    ...fieldProblems(policy, map),
    ...deskWords(policy, map),
    ...groundProblems(policy),
  ])
  // What cannot be read cannot be compared.
  const readable = policies.filter(
    ({ id }) => !single.some((found) => found.policy === id && found.word === 'where'),
  )
  return [
    ...single,
    ...pairProblems(readable),
    ...(readable.length < policies.length ? [] : gapProblems(readable)),
  ]
}

/** True for two rules of which one ticket should not meet both. */
export function areRivals(one: Policy, other: Policy): boolean {
  return one.data === other.data && one.data !== 'activity' && one.data !== 'persons_without_tickets'
}

/** The rule that fits all that a policy is about; one without a filter is about everything. */
export const kindOrAll = (policy: Policy): Rule => kindRule(policy) ?? { not: { any: [] } }

export function problem(
  code: PolicyProblemCode,
  policy: Pick<Policy, 'id'> | undefined,
  word: string | undefined,
  message: string,
  severity: PolicyProblem['severity'] = 'error',
): PolicyProblem {
  return {
    severity,
    code,
    ...(policy === undefined ? {} : { policy: policy.id }),
    ...(word === undefined ? {} : { word }),
    message,
  }
}

/** The same, with the values that its message names. */
export function naming(found: PolicyProblem, values: Readonly<Record<string, string>>): PolicyProblem {
  return { ...found, values }
}

/** Persons go by the columns of their table, which only the desk can tell. */
const goesByTicketFields = ({ data }: Policy) => data === 'tickets' || data === 'attachments'

function fieldProblems(policy: Policy, map: DataMap): readonly PolicyProblem[] {
  if (!goesByTicketFields(policy)) return []
  const known = Object.keys(map.ticket.fields)
  const openPrefixes = map.ticket.custom === undefined ? [] : ['custom.']
  const found: PolicyProblem[] = []
  if (policy.where !== undefined)
    try {
      const rule = ticketRule(policy.where, map)
      if (isImpossible(rule))
        found.push(problem('matches-nothing', policy, 'where', 'no ticket can fulfil this condition'))
      const personal = namingFields(rule, map)
      if (personal.length > 0)
        found.push(
          naming(
            problem(
              'names-person',
              policy,
              'where',
              `${personal.join(', ')} tells a person: a rule is about a kind of data, and what it says is kept for years`,
            ),
            { fields: personal.join(', ') },
          ),
        )
    } catch (error) {
      found.push(problem('unknown-field', policy, 'where', messageOf(error)))
    }
  for (const field of startFields(policy)) {
    const isCustom = field.startsWith('custom.') && openPrefixes.length > 0
    if (known.includes(field) || isCustom) continue
    const meant = nearest(field, known)
    found.push(
      naming(
        problem(
          'unknown-field',
          policy,
          'start',
          `expected a field of the data map, found ${JSON.stringify(field)}${meant === undefined ? '' : `; did you mean ${meant}?`} Known are ${known.join(', ')}.`,
        ),
        { found: field, known: known.join(', ') },
      ),
    )
  }
  return found
}

/** Reads a filter over tickets by the data map alone. Throws what a filter that cannot be read throws. */
export function ticketRule(text: string, map: DataMap): Rule {
  const openPrefixes = map.ticket.custom === undefined ? [] : ['custom.']
  return parseFilter(text, { fields: Object.keys(map.ticket.fields), openPrefixes })
}

/** Fields of a rule that tell a person: what it compares them with names somebody. */
export function namingFields(rule: Rule, map: DataMap): readonly string[] {
  return fieldsOf(rule).filter((field) => tellsPerson(field, map))
}

/** True for a field of the map whose values tell a person, such as the customer or the title. */
export function tellsPerson(field: string, map: DataMap): boolean {
  return namingCategories.has(categoryOf(field, map) ?? 'key')
}

const namingCategories: ReadonlySet<Category> = new Set(['identifier', 'contact', 'free_text', 'special'])

/** What the map says of the column that a field leads to; of custom fields each has a meaning of its own. */
function categoryOf(field: string, map: DataMap): Category | undefined {
  const written = Object.entries(map.ticket.fields).find(
    ([name]) => name.toLowerCase() === field.toLowerCase(),
  )
  if (written === undefined) return undefined
  const { from, to } = parseLookup(written[1])
  const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()
  const table = Object.entries(map.tables).find(([name]) => same(name, to?.table ?? map.ticket.table))?.[1]
  const column = Object.entries(table?.columns ?? {}).find(([name]) => same(name, to?.column ?? from))?.[1]
  return typeof column === 'string' ? column : column?.category
}

function startFields({ start }: Policy): readonly string[] {
  if (start === undefined) return []
  const by = typeof start === 'object' && 'by' in start ? [start.by] : []
  return [...new Set([...by, ...startCases(start).map(({ field }) => field)])]
}

function deskWords(policy: Policy, map: DataMap): readonly PolicyProblem[] {
  const { transition, note } = policy
  const { lifecycles } = map.ticket
  const statuses = map.ticket.transition?.values ?? Object.values(lifecycles?.finished ?? {}).flat()
  const found: PolicyProblem[] = []
  if (transition !== undefined && !statuses.includes(transition))
    found.push(
      naming(
        problem(
          'unknown-status',
          policy,
          'transition',
          statuses.length === 0
            ? 'the data map says no status that a ticket may be moved to'
            : `expected one of ${[...new Set(statuses)].join(', ')}, found ${JSON.stringify(transition)}`,
        ),
        { found: transition, known: [...new Set(statuses)].join(', ') },
      ),
    )
  if (note !== undefined && map.ticket.note === undefined)
    found.push(
      problem('no-note', policy, 'note', 'the data map does not say how a note is written to a ticket'),
    )
  return found
}

function groundProblems(policy: Policy): readonly PolicyProblem[] {
  const { ground } = policy
  const written = policy.period ?? policy.on_completion?.delay
  if (written === undefined) return []
  const word = policy.period === undefined ? 'on_completion' : 'period'
  const kept = parsePeriod(written)
  const found: PolicyProblem[] = []
  if (ground.at_most !== undefined && mayOutlast(kept, parsePeriod(ground.at_most)))
    found.push(
      naming(
        problem(
          'too-long',
          policy,
          word,
          `${written} is longer than the ground allows: ${ground.law}, ${ground.at_most}`,
        ),
        { period: written, law: ground.law, limit: ground.at_most },
      ),
    )
  if (ground.at_least !== undefined && mayOutlast(parsePeriod(ground.at_least), kept))
    found.push(
      naming(
        problem(
          'too-short',
          policy,
          word,
          `${written} is shorter than the ground demands: ${ground.law}, ${ground.at_least}`,
        ),
        { period: written, law: ground.law, limit: ground.at_least },
      ),
    )
  return found
}

function pairProblems(policies: readonly Policy[]): readonly PolicyProblem[] {
  return pairsOf(policies).flatMap(([one, other]) => {
    const [mine, theirs] = [kindOrAll(one), kindOrAll(other)]
    if (isImpossible({ all: [mine, theirs] })) return []
    const isKept = one.disposition === 'retain' || other.disposition === 'retain'
    const [inner, outer] = isCovered(theirs, [mine]) ? [other, one] : [one, other]
    if (isCovered(kindOrAll(inner), [kindOrAll(outer)]))
      return [
        naming(
          problem(
            'shadowed',
            inner,
            'where',
            isKept
              ? `whatever this rule is about is what ${outer.id} is about too; what one of them keeps, the other does not take`
              : `whatever this rule is about is what ${outer.id} is about too; one kind of data has one rule`,
            isKept && outer.disposition !== 'retain' ? 'warning' : 'error',
          ),
          { other: outer.id },
        ),
      ]
    return [
      naming(
        problem(
          'may-overlap',
          other,
          'where',
          `a ticket may be of this kind and of that of ${one.id}; add a condition that tells them apart, or ask the desk whether there are any`,
          'warning',
        ),
        { other: one.id },
      ),
    ]
  })
}

/** Each two rules of which one ticket should not meet both. */
export function pairsOf(policies: readonly Policy[]): readonly (readonly [Policy, Policy])[] {
  return policies.flatMap((one, i) =>
    policies.slice(i + 1).flatMap((other) => (areRivals(one, other) ? [[one, other] as const] : [])),
  )
}

/** Whole tickets: a rule for attachments leaves the rest of them uncovered. */
export const coveringPolicies = (policies: readonly Policy[]): readonly Policy[] =>
  policies.filter(({ data }) => data === 'tickets')

function gapProblems(policies: readonly Policy[]): readonly PolicyProblem[] {
  const covering = coveringPolicies(policies)
  if (covering.length === 0 || isCovered({ not: { any: [] } }, covering.map(kindOrAll))) return []
  return [
    problem(
      'may-leave-gap',
      undefined,
      undefined,
      'a ticket may be of no kind that a rule is about; a last rule for all others closes the gap, or the desk may be asked whether there are any',
      'warning',
    ),
  ]
}
