import { sql } from 'kysely'
import { recordError } from '../../engine/apply/facts.ts'
import { dueRule } from '../../engine/policy/due.ts'
import { dayAt } from '../../engine/policy/period.ts'
import { lastDue } from '../../engine/policy/schedule.ts'
import { idlePersons, readPersons } from '../../engine/policy/persons.ts'
import type { SimulationParts } from '../../engine/policy/simulate.ts'
import { type CompletedTicket, readTickets, taken, takenNow } from '../../engine/policy/tickets.ts'
import { allOf } from '../../engine/selection/fragments.ts'
import { endOfAge } from './activity-age.ts'
import { effectOf } from './batches.ts'
import { askDesk, type PolicyParts } from './parts.ts'
import { enabledVersions, type PolicyVersion } from './versions.ts'

/**
 * What of a policy's data is past its period and still there, although a run that could have taken it is over. What fell
 * due since then is on time: nobody could have had it erased by now.
 */
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
  if (policy.on_completion !== undefined) return lateCompletions(parts, version)
  const missed = await lastChance(parts, version)
  if (missed === undefined) return { open: 0, held: 0 }
  if (policy.data === 'activity') return { open: await oldActivity(parts, version, missed), held: 0 }
  return askDesk(parts.side, policy.desk, (asked) => countOnDesk(parts, version, { asked, missed }))
}

/** A worker looks each minute, and a busy one takes a while to begin. */
const slackMs = 10 * 60_000

/**
 * When the policy came due last, and what it began then is over. Where it is still at work, or has only just come due, it
 * is the time before: what that should have taken is late, whatever this one is about to take.
 */
async function lastChance(
  { store, side }: PolicyParts,
  { policy, policy_id, runs_since }: PolicyVersion,
): Promise<Date | undefined> {
  if (policy.schedule === undefined || runs_since === null) return undefined
  const schedule = { cron: policy.schedule, timeZone: policy.time_zone }
  const now = side.clock.now()
  const latest = lastDue(schedule, runs_since, now)
  if (latest === undefined) return undefined
  const occurrence = await store.db
    .selectFrom('policy_occurrences')
    .select('state')
    .where('policy_id', '=', policy_id)
    .where('due_at', '=', latest)
    .executeTakeFirst()
  const isOnTime =
    occurrence === undefined ? now.getTime() - latest.getTime() < slackMs : occurrence.state === 'working'
  return isOnTime ? lastDue(schedule, runs_since, new Date(latest.getTime() - 1)) : latest
}

async function countOnDesk(
  parts: PolicyParts,
  version: PolicyVersion,
  { asked, missed }: { readonly asked: SimulationParts; readonly missed: Date },
): Promise<Counts> {
  const { policy } = version
  const today = dayAt(missed, policy.time_zone)
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

async function oldActivity({ store }: PolicyParts, { policy }: PolicyVersion, missed: Date): Promise<number> {
  const { count } = await store.db
    .selectFrom('activity')
    .select(({ fn }) => fn.countAll<number | string>().as('count'))
    .where('at', '<', endOfAge(policy, missed))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/**
 * Where a policy goes by completions, each that was noticed says when it is due, and is late when nobody has taken it soon
 * after; a held one is looked at again each day.
 */
async function lateCompletions({ store, side }: PolicyParts, { policy_id }: PolicyVersion): Promise<Counts> {
  const late = new Date(side.clock.now().getTime() - slackMs)
  const rows = await store.db
    .selectFrom('completions')
    .select(({ fn, eb }) => [
      eb('held_at', 'is not', null).as('isHeld'),
      fn.countAll<number | string>().as('count'),
    ])
    .where('policy_id', '=', policy_id)
    .where('state', 'in', ['waiting', 'planned'])
    .where((eb) => eb.or([eb('held_at', 'is not', null), eb('due_at', '<', late)]))
    .groupBy((eb) => eb('held_at', 'is not', null))
    .execute()
  const of = (isHeld: boolean) => Number(rows.find((row) => Boolean(row.isHeld) === isHeld)?.count ?? 0)
  return { open: of(false), held: of(true) }
}
