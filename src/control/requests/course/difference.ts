import { canonicalJson } from '../../../shared/canonical.ts'
import type { Counts, Plan } from '../../../engine/plan/document.ts'

/** A figure of what was approved, and the same figure now. */
export interface Change {
  readonly before: number
  readonly now: number
}

/** What a plan that was approved says otherwise than the plan of now. Numbers of tickets, never a person's value. */
export interface PlanDifference {
  readonly before: string
  readonly now: string
  readonly tickets: Change
  readonly persons: Change
  readonly rows: Change
  /** Tickets that came in meanwhile; absent where there are too many to list. */
  readonly added?: readonly string[]
  /** Tickets that are no longer the person's, or are kept now. */
  readonly gone?: readonly string[]
  /** Of tables and actions whose count is another. */
  readonly counts: readonly (Change & { readonly table: string; readonly action: string })[]
  /** What makes it other work, whatever its size. */
  readonly changed: readonly ('map' | 'schema' | 'statements' | 'persons')[]
}

/** A plan with the numbers of its tickets. */
export interface NumberedPlan {
  readonly plan: Plan
  readonly numbers: readonly string[] | null
}

/** How far the plan of now may go beyond what was approved before somebody is asked again. */
export interface DifferenceLimits {
  readonly tickets: Limit
  readonly rows: Limit
}

export interface Limit {
  /** Of what was approved, from 0 upwards: 0.2 is a fifth more or less. */
  readonly share: number
  /** So many are never too many. */
  readonly count: number
}

/** Compares what was approved with what would be done now. */
export function differenceOf(approved: NumberedPlan, now: NumberedPlan): PlanDifference {
  const [a, b] = [approved.plan, now.plan]
  const total = (of: keyof Plan['totals'] & ('tickets' | 'persons' | 'rows')): Change => ({
    before: a.totals[of],
    now: b.totals[of],
  })
  return {
    before: a.digest,
    now: b.digest,
    tickets: total('tickets'),
    persons: total('persons'),
    rows: total('rows'),
    ...numbersOf(approved.numbers, now.numbers),
    counts: changedCounts(a.counts, b.counts),
    changed: [
      ...(a.map.digest === b.map.digest ? [] : (['map'] as const)),
      ...(same(a.desk.schema, b.desk.schema) ? [] : (['schema'] as const)),
      ...(same(a.selection, b.selection) ? [] : (['persons'] as const)),
      ...(same(workOf(a), workOf(b)) ? [] : (['statements'] as const)),
    ],
  }
}

/** Why somebody has to be asked again; nothing where the plan of now may carry the approval. */
export function reasonsToAsk(
  { changed, tickets, rows, added, gone }: PlanDifference,
  limits: DifferenceLimits,
): readonly string[] {
  const moved = added === undefined || gone === undefined ? distance(tickets) : added.length + gone.length
  return [
    ...changed,
    ...(moved > allowed(tickets.before, limits.tickets) ? ['tickets'] : []),
    ...(distance(rows) > allowed(rows.before, limits.rows) ? ['rows'] : []),
  ]
}

const distance = ({ before, now }: Change) => Math.abs(now - before)
const allowed = (before: number, { share, count }: Limit) => Math.max(count, Math.floor(before * share))

function numbersOf(
  before: readonly string[] | null,
  now: readonly string[] | null,
): Pick<PlanDifference, 'added' | 'gone'> {
  if (before === null || now === null) return {}
  const [then, today] = [new Set(before), new Set(now)]
  return {
    added: now.filter((number) => !then.has(number)),
    gone: before.filter((number) => !today.has(number)),
  }
}

/** What is done, without how much of it there is: texts that name the person are found anew each time. */
function workOf({ disposition, options, units, select, stores, searchIndexes }: Plan): unknown {
  const used = stores.map(({ objects: _, ...store }) => store)
  const copies = searchIndexes.map(({ documents: _, ...index }) => index)
  return { disposition, options, units, select, stores: used, searchIndexes: copies }
}

function changedCounts(before: Counts, now: Counts): PlanDifference['counts'] {
  const tables = [...new Set([...Object.keys(before), ...Object.keys(now)])].toSorted()
  return tables.flatMap((table) => {
    const [then, today] = [flat(before[table]), flat(now[table])]
    const actions = [...new Set([...Object.keys(then), ...Object.keys(today)])].toSorted()
    return actions.flatMap((action) => {
      const change = { before: then[action] ?? 0, now: today[action] ?? 0 }
      return change.before === change.now ? [] : [{ table, action, ...change }]
    })
  })
}

const flat = (counts: Counts[string] | undefined): Readonly<Record<string, number>> => ({ ...counts })
const same = (a: unknown, b: unknown) =>
  canonicalJson(JSON.parse(JSON.stringify(a))) === canonicalJson(JSON.parse(JSON.stringify(b)))
