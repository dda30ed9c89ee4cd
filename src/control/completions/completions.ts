import { completedRule, readCompletions, sortCompletions } from '../../engine/policy/completed.ts'
import { allowedTickets } from '../../engine/policy/limit.ts'
import { delayedBy, parsePeriod } from '../../engine/policy/period.ts'
import type { CompletedTicket } from '../../engine/policy/tickets.ts'
import { dayMs } from '../../engine/rule/zone.ts'
import { askForPlan } from '../policies/batches.ts'
import { askDesk, type PolicyParts } from '../policies/parts.ts'
import { enabledVersions, type PolicyVersion } from '../policies/versions.ts'

/** How often desks are asked for what was completed. */
export const pollEveryMs = 5 * 60_000
/** A completion may become visible so long after its time: the desk's own transaction was under way. */
const overlapMs = 60 * 60_000
/** Once a day it is looked back further, for what was late for whatever reason. */
const lookBackMs = 7 * dayMs
/** Tickets in one plan: the moment of each stands in its statements. */
export const completionsPerPlan = 200

/** The desks with a policy that waits for completions and that were not asked for a while; each is said once. */
export async function desksToPoll({ store, side }: PolicyParts): Promise<readonly string[]> {
  const waiting = (await enabledVersions(store)).filter(isForCompletions)
  const desks = new Set<string>()
  for (const { policy_id, policy } of waiting) {
    const now = side.clock.now()
    const before = new Date(now.getTime() - pollEveryMs)
    const fresh = await store.db
      .selectFrom('completion_watermarks')
      .select('policy_id')
      .where('policy_id', '=', policy_id)
      .where('polled_at', '>', before)
      // A clock may have run ahead, and was put right.
      .where('polled_at', '<=', now)
      .executeTakeFirst()
    if (fresh === undefined) desks.add(policy.desk)
  }
  return [...desks]
}

export const isForCompletions = ({ policy }: PolicyVersion): boolean => policy.on_completion !== undefined

/**
 * Looks at a desk for completed tickets and puts each down, once for each policy that waits for it, however often and by
 * whomever it is told. Without numbers it looks for whatever is new.
 */
export async function noticeCompletions(
  parts: PolicyParts,
  { desk, numbers }: { readonly desk: string; readonly numbers?: readonly string[] },
): Promise<void> {
  const versions = (await enabledVersions(parts.store)).filter(
    (version) => isForCompletions(version) && version.policy.desk === desk,
  )
  for (const version of versions)
    await (numbers === undefined ? poll(parts, version) : lookFor(parts, version, numbers))
}

async function lookFor(
  parts: PolicyParts,
  version: PolicyVersion,
  numbers: readonly string[],
): Promise<void> {
  await askDesk(parts.side, version.policy.desk, async (asked) => {
    for await (const page of readCompletions(asked, version.policy, { numbers }))
      await putDown(parts, version, page)
  })
}

async function poll(parts: PolicyParts, version: PolicyVersion): Promise<void> {
  const { store, side } = parts
  const { policy_id, policy } = version
  const now = side.clock.now()
  const mark = await store.db
    .selectFrom('completion_watermarks')
    .selectAll()
    .where('policy_id', '=', policy_id)
    .executeTakeFirst()
  const looksBack = mark === undefined || isLongAgo(mark.looked_back_at, now)
  const known = mark === undefined || mark.seen <= now.toISOString() ? mark?.seen : now.toISOString()
  const since = sinceWhen(version, known, looksBack)
  let seen = known ?? ''
  await askDesk(side, policy.desk, async (asked) => {
    for await (const page of readCompletions(asked, policy, { since })) {
      await putDown(parts, version, page)
      for (const { completed } of page)
        if (completed > seen && completed <= now.toISOString()) seen = completed
    }
  })
  const looked = looksBack ? { looked_back_at: now } : {}
  await store.db
    .insertInto('completion_watermarks')
    .values({ policy_id, seen, polled_at: now, looked_back_at: now })
    .onConflict((conflict) => conflict.column('policy_id').doUpdateSet({ seen, polled_at: now, ...looked }))
    .execute()
}

/** A day ago or more; or in the future, as a clock may have run ahead. */
function isLongAgo(then: Date, now: Date): boolean {
  return then > now || now.getTime() - then.getTime() >= dayMs
}

/** Tickets that were completed before the policy was enabled are looked for only where it says so. */
function sinceWhen(version: PolicyVersion, seen: string | undefined, looksBack: boolean): Date {
  const first = firstTaken(version)
  if (seen === undefined || seen === '') return first
  const back = Date.parse(seen) - (looksBack ? lookBackMs : overlapMs)
  return new Date(Math.max(first.getTime(), back))
}

function firstTaken({ policy, runs_since }: PolicyVersion): Date {
  return policy.on_completion?.earlier === true || runs_since === null ? new Date(0) : runs_since
}

/** The moment from which a completed ticket may be taken, as the version says it now. */
function dueAt({ policy }: Pick<PolicyVersion, 'policy'>, completed: string): Date {
  const delay = parsePeriod(policy.on_completion?.delay ?? 'PT0M')
  return delayedBy(delay, new Date(completed), policy.time_zone)
}

/**
 * To be called when a version is enabled: its delay counts from now on for what waits already, which is looked at anew.
 * Where nothing was enabled before, what waited ended with the policy that it waited for, unless earlier tickets are wanted.
 */
export async function waitAnew(
  { store, side }: Pick<PolicyParts, 'store' | 'side'>,
  { policy_id, policy }: Pick<PolicyVersion, 'policy_id' | 'policy'>,
  before: 'enabled before' | 'nothing enabled before',
): Promise<void> {
  const isOver = before === 'nothing enabled before' && policy.on_completion?.earlier !== true
  await store.db
    .updateTable('completions')
    .set(isOver ? { state: 'left' } : { due_at: side.clock.now() })
    .where('policy_id', '=', policy_id)
    .where('state', '=', 'waiting')
    .execute()
}

async function putDown(
  { store, side }: PolicyParts,
  version: PolicyVersion,
  tickets: readonly CompletedTicket[],
): Promise<void> {
  const { policy_id } = version
  const first = firstTaken(version).toISOString()
  const rows = tickets
    .filter(({ completed }) => completed !== '' && completed >= first)
    .map(({ number, completed }) => ({
      policy_id,
      number,
      completed,
      state: 'waiting' as const,
      noticed_at: side.clock.now(),
      due_at: dueAt(version, completed),
      held_at: null,
      plan_id: null,
    }))
  for (let i = 0; i < rows.length; i += 5_000)
    await store.db
      .insertInto('completions')
      .values(rows.slice(i, i + 5_000))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

/** Policies of which some completion's delay is over. */
export async function policiesToComplete({ store, side }: PolicyParts): Promise<readonly string[]> {
  const rows = await store.db
    .selectFrom('completions')
    .innerJoin('policy_versions', 'policy_versions.policy_id', 'completions.policy_id')
    .select('completions.policy_id')
    .distinct()
    .where('completions.state', '=', 'waiting')
    .where('completions.due_at', '<=', side.clock.now())
    .where('policy_versions.state', '=', 'enabled')
    .execute()
  return rows.map(({ policy_id }) => policy_id)
}

/** Takes the completions of a policy whose delay is over: what can be taken goes into plans, what is held waits for a day. */
export async function completeTickets(parts: PolicyParts, policyId: string): Promise<void> {
  const { store } = parts
  const version = (await enabledVersions(store)).find(({ policy_id }) => policy_id === policyId)
  // While a person is asked, nothing more is taken.
  if (version === undefined || (await isAsking(parts, policyId))) return
  const due = await dueCompletions(parts, policyId)
  const waiting = await dueByNow(parts, version, due)
  if (waiting.length === 0) return
  const notLookedAt = due.length < mostAtOnce ? 0 : (await countDue(parts, policyId)) - waiting.length
  const { policy } = version
  const sorted = await askDesk(parts.side, policy.desk, async (asked) => ({
    map: asked.desk.map,
    ...(await sortInPages(asked, policy, waiting)),
  }))
  await leave(parts, policyId, sorted.over)
  await putOff(parts, policyId, sorted.held)
  const { allowed, taken } = await limitFor(parts, version)
  const found = taken + sorted.now.length + notLookedAt
  for (let i = 0; i < sorted.now.length; i += completionsPerPlan) {
    const tickets = sorted.now.slice(i, i + completionsPerPlan)
    const rule = completedRule(policy, sorted.map, tickets)
    await askForPlan(parts, { version, tickets, rule, found, allowed })
  }
}

/** Those whose delay is over as it is now. What an earlier version said of the others is put right. */
async function dueByNow(
  parts: PolicyParts,
  version: PolicyVersion,
  tickets: readonly CompletedTicket[],
): Promise<readonly CompletedTicket[]> {
  const now = parts.side.clock.now()
  const over: CompletedTicket[] = []
  for (const ticket of tickets) {
    const due_at = dueAt(version, ticket.completed)
    if (due_at <= now) over.push(ticket)
    else await waitingRow(parts, version.policy_id, ticket).set({ due_at }).execute()
  }
  return over
}

const mostAtOnce = 10_000

async function dueCompletions(
  { store, side }: PolicyParts,
  policyId: string,
): Promise<readonly CompletedTicket[]> {
  return store.db
    .selectFrom('completions')
    .select(['number', 'completed'])
    .where('policy_id', '=', policyId)
    .where('state', '=', 'waiting')
    .where('due_at', '<=', side.clock.now())
    .orderBy('due_at')
    .orderBy('number')
    .limit(mostAtOnce)
    .execute()
}

type Sorted = Awaited<ReturnType<typeof sortCompletions>>

async function sortInPages(
  asked: Parameters<typeof sortCompletions>[0],
  policy: PolicyVersion['policy'],
  tickets: readonly CompletedTicket[],
): Promise<Sorted> {
  const found: { now: CompletedTicket[]; held: CompletedTicket[]; over: CompletedTicket[] } = {
    now: [],
    held: [],
    over: [],
  }
  for (let i = 0; i < tickets.length; i += completionsPerPlan) {
    const { now, held, over } = await sortCompletions(asked, policy, tickets.slice(i, i + completionsPerPlan))
    found.now.push(...now)
    found.held.push(...held)
    found.over.push(...over)
  }
  return found
}

/** A policy that takes tickets one by one has a month's limit for what it takes in a month. */
const limitLastsMs = 31 * dayMs

/**
 * How many tickets may be taken in a month without asking, and how many were; what a person said yes to is not counted.
 * In the first month it may be all that was completed before as well.
 */
async function limitFor(
  { store, side }: PolicyParts,
  { policy, policy_id, version, expected }: PolicyVersion,
): Promise<{ readonly allowed: number; readonly taken: number }> {
  const since = new Date(side.clock.now().getTime() - limitLastsMs)
  const ofVersion = store.db
    .selectFrom('policy_plans')
    .where('policy_id', '=', policy_id)
    .where('version', '=', version)
  const before = await ofVersion
    .select('plan_id')
    .where('state', '=', 'done')
    .where('asked_at', '<=', since)
    .limit(1)
    .executeTakeFirst()
  const rows = await ofVersion
    .select(({ fn }) => fn.sum<number | string | null>('tickets').as('tickets'))
    .where('state', 'in', ['planning', 'running', 'done'])
    .where('asked_at', '>', since)
    .whereRef('found', '<=', 'allowed')
    .executeTakeFirst()
  const isFirst = before === undefined && policy.on_completion?.earlier === true
  const { first, later } = expected ?? { first: 0, later: 0 }
  return {
    allowed: allowedTickets(policy, { first: first + later, later }, isFirst),
    taken: Number(rows?.tickets ?? 0),
  }
}

/** True while a plan waits for a person, or is worked out and will. */
async function isAsking({ store }: PolicyParts, policyId: string): Promise<boolean> {
  const row = await store.db
    .selectFrom('policy_plans')
    .select('plan_id')
    .where('policy_id', '=', policyId)
    .where('state', 'in', ['planning', 'asking'])
    .whereRef('found', '>', 'allowed')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

async function countDue({ store, side }: PolicyParts, policyId: string): Promise<number> {
  const { due } = await store.db
    .selectFrom('completions')
    .select(({ fn }) => fn.countAll<number | string>().as('due'))
    .where('policy_id', '=', policyId)
    .where('state', '=', 'waiting')
    .where('due_at', '<=', side.clock.now())
    .executeTakeFirstOrThrow()
  return Number(due)
}

async function leave(
  parts: PolicyParts,
  policyId: string,
  tickets: readonly CompletedTicket[],
): Promise<void> {
  for (const { number, completed } of tickets)
    await waitingRow(parts, policyId, { number, completed }).set({ state: 'left' }).execute()
}

async function putOff(
  parts: PolicyParts,
  policyId: string,
  tickets: readonly CompletedTicket[],
): Promise<void> {
  const held_at = parts.side.clock.now()
  const due_at = new Date(held_at.getTime() + dayMs)
  for (const { number, completed } of tickets)
    await waitingRow(parts, policyId, { number, completed }).set({ due_at, held_at }).execute()
}

const waitingRow = ({ store }: PolicyParts, policyId: string, { number, completed }: CompletedTicket) =>
  store.db
    .updateTable('completions')
    .where('policy_id', '=', policyId)
    .where('number', '=', number)
    .where('completed', '=', completed)
    .where('state', '=', 'waiting')

/** What waited because something held it is tried again at once: a hold on the desk has ended. */
export async function tryHeldAgain({ store, side }: PolicyParts, desk: string): Promise<void> {
  await store.db
    .updateTable('completions')
    .set({ due_at: side.clock.now() })
    .where('state', '=', 'waiting')
    .where('held_at', 'is not', null)
    .where('policy_id', 'in', (query) => query.selectFrom('policies').select('id').where('desk', '=', desk))
    .execute()
}
