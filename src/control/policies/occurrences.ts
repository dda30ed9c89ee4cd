import { recordError } from '../../engine/apply/facts.ts'
import { dueRule, numberField } from '../../engine/policy/due.ts'
import { allowedTickets } from '../../engine/policy/limit.ts'
import { dayAt } from '../../engine/policy/period.ts'
import { lastDue } from '../../engine/policy/schedule.ts'
import { takeRule } from '../../engine/policy/simulate.ts'
import { idlePersons, readPersons } from '../../engine/policy/persons.ts'
import { type CompletedTicket, readTickets, takenNow } from '../../engine/policy/tickets.ts'
import { isPassing } from '../jobs/passing.ts'
import { endOfAge } from './activity-age.ts'
import { askForPlan, effectOf } from './batches.ts'
import { actorOf, askDesk, type PolicyParts } from './parts.ts'
import type { PolicyOccurrence } from './policies.ts'
import { type PolicyVersion, versionOf } from './versions.ts'

/** Tickets in one plan: its numbers stand in its statements, and a person may have to look at it. */
export const ticketsPerPlan = 5_000

/**
 * Begins what is due of an enabled policy, once, whoever finds it: what was missed while nobody looked is done once, and
 * not before an earlier occurrence has ended.
 */
export async function beginOccurrence(
  { store, side, jobs }: PolicyParts,
  version: PolicyVersion,
): Promise<void> {
  const { policy, policy_id, runs_since } = version
  if (policy.schedule === undefined || runs_since === null) return
  const now = side.clock.now()
  const ofPolicy = store.db.selectFrom('policy_occurrences').where('policy_id', '=', policy_id)
  const working = await ofPolicy.select('due_at').where('state', '=', 'working').limit(1).executeTakeFirst()
  if (working !== undefined) return
  const last = await ofPolicy
    .select('due_at')
    // A clock may have run ahead, and was put right.
    .where('due_at', '<=', now)
    .orderBy('due_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  const since = last === undefined || last.due_at < runs_since ? runs_since : last.due_at
  const dueAt = lastDue({ cron: policy.schedule, timeZone: policy.time_zone }, since, now)
  if (dueAt === undefined) return
  await store.transaction(async () => {
    const { numInsertedOrUpdatedRows } = await store.db
      .insertInto('policy_occurrences')
      .values({
        policy_id,
        due_at: dueAt,
        version: version.version,
        state: 'working',
        problem: null,
        began_at: now,
        ended_at: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows !== 1n) return
    await jobs.send(
      'policy',
      { does: 'occur', policyId: policy_id, dueAt: dueAt.toISOString() },
      { key: `${policy_id}@${dueAt.toISOString()}` },
    )
  })
}

/** Carries an occurrence on: asks for the plan of the next tickets, or ends it where none are left. */
export async function carryOccurrenceOn(
  parts: PolicyParts,
  { policyId, dueAt }: { readonly policyId: string; readonly dueAt: Date },
  isLastTry: boolean,
): Promise<void> {
  const { store } = parts
  const occurrence = await store.db
    .selectFrom('policy_occurrences')
    .selectAll()
    .where('policy_id', '=', policyId)
    .where('due_at', '=', dueAt)
    .where('state', '=', 'working')
    .executeTakeFirst()
  if (occurrence === undefined || (await hasOpenPlan(parts, occurrence))) return
  try {
    const version = await versionOf(store, policyId, occurrence.version)
    if (version.state !== 'enabled') await endOccurrence(parts, occurrence)
    else if (version.policy.data === 'activity') await forgetActivity(parts, occurrence, version)
    else await nextPart(parts, occurrence, version)
  } catch (error) {
    if (isPassing(error) && !isLastTry) throw error
    await endOccurrence(parts, occurrence, error)
  }
}

async function hasOpenPlan(
  { store }: PolicyParts,
  { policy_id, due_at }: PolicyOccurrence,
): Promise<boolean> {
  const open = await store.db
    .selectFrom('policy_plans')
    .select('plan_id')
    .where('policy_id', '=', policy_id)
    .where('due_at', '=', due_at)
    .where('state', 'in', ['planning', 'asking', 'running'])
    .executeTakeFirst()
  return open !== undefined
}

async function nextPart(
  parts: PolicyParts,
  occurrence: PolicyOccurrence,
  version: PolicyVersion,
): Promise<void> {
  const { policy } = version
  const still = dueRule(policy, dayAt(parts.side.clock.now(), policy.time_zone))
  const isFirstPart = occurrence.parts === 0
  const { tickets, found, rule } = await askDesk(parts.side, policy.desk, async (asked) => {
    const at = { ...asked, timeZone: policy.time_zone }
    if (policy.data === 'persons_without_tickets') {
      const due = idlePersons(asked, policy, dayAt(parts.side.clock.now(), policy.time_zone))
      return { ...(await newOnes(parts, version, readPersons(asked, policy, due), isFirstPart)), rule: still }
    }
    const next = await newOnes(parts, version, readTickets(at, takenNow(at, still)), isFirstPart)
    const numbers = next.tickets.map(({ number }) => number)
    return { ...next, rule: takeRule(numberField(asked.desk.map), numbers, still) }
  })
  if (tickets.length === 0) return endOccurrence(parts, occurrence)
  const limits = isFirstPart
    ? { found, allowed: await allowedNow(parts, version) }
    : await limitsOf(parts, occurrence)
  await askForPlan(parts, {
    version,
    occurrence: { dueAt: occurrence.due_at, parts: occurrence.parts },
    tickets,
    rule,
    ...limits,
  })
}

/** The first that are due and were not taken before, and how many there are in all where that is asked. */
async function newOnes(
  parts: PolicyParts,
  version: PolicyVersion,
  due: AsyncGenerator<readonly CompletedTicket[]>,
  countsAll: boolean,
): Promise<{ readonly tickets: readonly CompletedTicket[]; readonly found: number }> {
  const tickets: CompletedTicket[] = []
  let found = 0
  for await (const page of due) {
    const known = await takenBefore(parts, version, page)
    const fresh = page.filter(({ number, completed }) => known.get(number) !== completed)
    found += fresh.length
    tickets.push(...fresh.slice(0, ticketsPerPlan - tickets.length))
    if (!countsAll && tickets.length === ticketsPerPlan) break
  }
  return { tickets, found }
}

/** When those of the tickets were completed that the policy took before. */
async function takenBefore(
  { store }: PolicyParts,
  { policy, policy_id }: PolicyVersion,
  page: readonly CompletedTicket[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await store.db
    .selectFrom('policy_tickets')
    .select(['number', 'completed'])
    .where('policy_id', '=', policy_id)
    .where('effect', '=', effectOf(policy))
    .where(
      'number',
      'in',
      page.map(({ number }) => number),
    )
    .where((eb) =>
      eb.or([
        eb('is_done', '=', true),
        eb.not(
          eb.exists(
            eb
              .selectFrom('policy_plans')
              .select('policy_plans.plan_id')
              .whereRef('policy_plans.plan_id', '=', 'policy_tickets.plan_id')
              .where('policy_plans.state', '=', 'failed'),
          ),
        ),
      ]),
    )
    .execute()
  return new Map(rows.map(({ number, completed }) => [number, completed]))
}

/** How many tickets a run may take without asking, by what was simulated and by whether it ran before. */
export async function allowedNow({ store }: PolicyParts, version: PolicyVersion): Promise<number> {
  const before = await store.db
    .selectFrom('policy_plans')
    .select('plan_id')
    .where('policy_id', '=', version.policy_id)
    .where('version', '=', version.version)
    .where('state', '=', 'done')
    .limit(1)
    .executeTakeFirst()
  return allowedTickets(version.policy, version.expected ?? { first: 0, later: 0 }, before === undefined)
}

/** Of the occurrence's first part, for the parts that follow. */
async function limitsOf(
  { store }: PolicyParts,
  { policy_id, due_at }: PolicyOccurrence,
): Promise<{ readonly found: number; readonly allowed: number }> {
  return store.db
    .selectFrom('policy_plans')
    .select(['found', 'allowed'])
    .where('policy_id', '=', policy_id)
    .where('due_at', '=', due_at)
    .orderBy('asked_at')
    .limit(1)
    .executeTakeFirstOrThrow()
}

async function forgetActivity(
  parts: PolicyParts,
  occurrence: PolicyOccurrence,
  { policy }: PolicyVersion,
): Promise<void> {
  const { store, side, activity } = parts
  await store.transaction(async () => {
    const rows = await activity.forget(endOfAge(policy, side.clock.now()))
    await store.db
      .updateTable('policy_occurrences')
      .set({ rows })
      .where('policy_id', '=', occurrence.policy_id)
      .where('due_at', '=', occurrence.due_at)
      .execute()
    await endOccurrence(parts, occurrence)
  })
}

/** Puts the end of an occurrence down, once. */
export async function endOccurrence(
  { store, side, activity }: PolicyParts,
  { policy_id, due_at }: Pick<PolicyOccurrence, 'policy_id' | 'due_at'>,
  error?: unknown,
): Promise<void> {
  await store.transaction(async () => {
    const problem = error === undefined ? null : recordError(error)
    const ended = await store.db
      .updateTable('policy_occurrences')
      .set({
        state: problem === null ? 'done' : 'failed',
        problem: problem === null ? null : JSON.stringify(problem),
        ended_at: side.clock.now(),
      })
      .where('policy_id', '=', policy_id)
      .where('due_at', '=', due_at)
      .where('state', '=', 'working')
      .returning(['version', 'tickets', 'rows', 'incomplete'])
      .executeTakeFirst()
    if (ended === undefined) return
    const { version, tickets, rows, incomplete } = ended
    await activity.note({
      by: actorOf(policy_id),
      verb: problem === null ? 'policy.ran' : 'policy.failed',
      about: { kind: 'policy', id: policy_id },
      facts: {
        version,
        due: due_at.toISOString(),
        tickets,
        rows,
        incomplete,
        ...(problem === null ? {} : { code: problem.code }),
      },
    })
  })
}
