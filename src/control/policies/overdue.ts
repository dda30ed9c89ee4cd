import { sql } from 'kysely'
import { recordError } from '../../engine/apply/facts.ts'
import { dueRule } from '../../engine/policy/due.ts'
import { dayAt } from '../../engine/policy/period.ts'
import { idlePersons, readPersons } from '../../engine/policy/persons.ts'
import type { SimulationParts } from '../../engine/policy/simulate.ts'
import { type CompletedTicket, readTickets, taken, takenNow } from '../../engine/policy/tickets.ts'
import { allOf } from '../../engine/selection/fragments.ts'
import { endOfAge } from './activity-age.ts'
import { effectOf } from './batches.ts'
import { askDesk, type PolicyParts } from './parts.ts'
import { enabledVersions, type PolicyVersion } from './versions.ts'

/** What of a policy's data is past its period at this moment, and still there. */
export interface Overdue {
  readonly version: PolicyVersion
  /** Absent where the desk could not be asked. */
  readonly counts?: {
    /** Nothing holds them: they should be gone. */
    readonly open: number
    /** A hold or a duty keeps them. */
    readonly held: number
  }
  readonly problem?: { readonly code: string; readonly message: string }
}

/**
 * Counts, for every enabled policy, what should be erased by now and is not; what the policy did before is not counted again.
 * A desk that is away is told of, and the others are counted.
 */
export async function overdue(parts: PolicyParts): Promise<readonly Overdue[]> {
  const found: Overdue[] = []
  // One after the other: each reads through a desk.
  for (const version of await enabledVersions(parts.store)) {
    try {
      found.push({ version, counts: await countsOf(parts, version) })
    } catch (error) {
      const { code, message } = recordError(error)
      found.push({ version, problem: { code, message } })
    }
  }
  return found
}

type Counts = NonNullable<Overdue['counts']>

async function countsOf(parts: PolicyParts, version: PolicyVersion): Promise<Counts> {
  const { policy } = version
  if (policy.data === 'activity') return { open: await oldActivity(parts, version), held: 0 }
  if (policy.on_completion !== undefined) return lateCompletions(parts, version)
  return askDesk(parts.side, policy.desk, (asked) => countOnDesk(parts, version, asked))
}

async function countOnDesk(
  parts: PolicyParts,
  version: PolicyVersion,
  asked: SimulationParts,
): Promise<Counts> {
  const { policy } = version
  const today = dayAt(parts.side.clock.now(), policy.time_zone)
  if (policy.data === 'persons_without_tickets') {
    const idle = idlePersons(asked, policy, today)
    return { open: await notDone(parts, version, readPersons(asked, policy, idle)), held: 0 }
  }
  const at = { ...asked, timeZone: policy.time_zone }
  const rule = dueRule(policy, today)
  const free = takenNow(at, rule)
  return {
    open: await notDone(parts, version, readTickets(at, free)),
    held: await notDone(parts, version, readTickets(at, allOf([taken(at, rule), sql`not (${free})`]))),
  }
}

/** How many of these the policy has not treated, or were completed again since. */
async function notDone(
  { store }: PolicyParts,
  { policy, policy_id }: PolicyVersion,
  due: AsyncGenerator<readonly CompletedTicket[]>,
): Promise<number> {
  let count = 0
  for await (const page of due) {
    if (page.length === 0) continue
    const rows = await store.db
      .selectFrom('policy_tickets')
      .select(['number', 'completed'])
      .where('policy_id', '=', policy_id)
      .where('effect', '=', effectOf(policy))
      .where('is_done', '=', true)
      .where(
        'number',
        'in',
        page.map(({ number }) => number),
      )
      .execute()
    const done = new Map(rows.map(({ number, completed }) => [number, completed]))
    count += page.filter(({ number, completed }) => done.get(number) !== completed).length
  }
  return count
}

async function oldActivity({ store, side }: PolicyParts, { policy }: PolicyVersion): Promise<number> {
  const { count } = await store.db
    .selectFrom('activity')
    .select(({ fn }) => fn.countAll<number | string>().as('count'))
    .where('at', '<', endOfAge(policy, side.clock.now()))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Where a policy goes by completions, each that was noticed says when it is due; a held one is looked at again each day. */
async function lateCompletions({ store, side }: PolicyParts, { policy_id }: PolicyVersion): Promise<Counts> {
  const rows = await store.db
    .selectFrom('completions')
    .select(({ fn, eb }) => [
      eb('held_at', 'is not', null).as('isHeld'),
      fn.countAll<number | string>().as('count'),
    ])
    .where('policy_id', '=', policy_id)
    .where('state', 'in', ['waiting', 'planned'])
    .where((eb) => eb.or([eb('held_at', 'is not', null), eb('due_at', '<', side.clock.now())]))
    .groupBy((eb) => eb('held_at', 'is not', null))
    .execute()
  const of = (isHeld: boolean) => Number(rows.find((row) => Boolean(row.isHeld) === isHeld)?.count ?? 0)
  return { open: of(false), held: of(true) }
}
