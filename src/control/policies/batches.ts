import type { PlanWish } from '../plans/plans.ts'
import type { CompletedTicket } from '../../engine/policy/tickets.ts'
import { type Policy, undoDaysIn } from '../../engine/policy/schema.ts'
import type { Rule } from '../../engine/rule/rule.ts'
import { actorOf, type PolicyParts } from './parts.ts'
import type { PolicyVersion } from './versions.ts'

/** Tickets, or persons by their keys, that a policy takes with one plan. */
export interface Batch {
  readonly version: PolicyVersion
  /** The occurrence, and how many parts it had before; none where tickets were completed. */
  readonly occurrence?: { readonly dueAt: Date; readonly parts: number }
  readonly tickets: readonly CompletedTicket[]
  /** These tickets, as long as they are what they were found to be. */
  readonly rule: Rule
  /** How many tickets were found in all, and how many may be taken without asking. */
  readonly found: number
  readonly allowed: number
}

/** Rows that one statement writes; each has a handful of values, of which PostgreSQL takes 65,535. */
const rowsAtOnce = 5_000

/** Asks for the plan of a batch, and remembers what it is about; does nothing where another process was quicker. */
export async function askForPlan(parts: PolicyParts, batch: Batch): Promise<void> {
  const { store, plans, side } = parts
  const { version, occurrence, tickets, found, allowed } = batch
  const { policy, policy_id } = version
  await store.transaction(async () => {
    if (occurrence !== undefined && !(await claimPart(parts, policy_id, occurrence))) return
    const planId = await plans.ask(policy.desk, wishOf(batch), actorOf(policy_id))
    await store.db
      .insertInto('policy_plans')
      .values({
        plan_id: planId,
        policy_id,
        version: version.version,
        due_at: occurrence?.dueAt ?? null,
        state: 'planning',
        tickets: tickets.length,
        allowed: Math.min(allowed, 2_147_483_647),
        found,
        waits_until: null,
        run_id: null,
        asked_at: side.clock.now(),
        ended_at: null,
      })
      .execute()
    for (let i = 0; i < tickets.length; i += rowsAtOnce) {
      const some = tickets.slice(i, i + rowsAtOnce)
      await (occurrence === undefined
        ? claimCompletions(parts, policy_id, planId, some)
        : rememberTickets(parts, version, planId, some))
    }
  })
}

/** Only who counts the part up asks for its plan. */
async function claimPart(
  { store }: PolicyParts,
  policyId: string,
  { dueAt, parts }: { readonly dueAt: Date; readonly parts: number },
): Promise<boolean> {
  const { numUpdatedRows } = await store.db
    .updateTable('policy_occurrences')
    .set({ parts: parts + 1 })
    .where('policy_id', '=', policyId)
    .where('due_at', '=', dueAt)
    .where('state', '=', 'working')
    .where('parts', '=', parts)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

async function rememberTickets(
  { store }: PolicyParts,
  { policy_id, policy }: PolicyVersion,
  planId: string,
  tickets: readonly CompletedTicket[],
): Promise<void> {
  const rows = tickets.map(({ number, completed }) => ({
    policy_id,
    effect: effectOf(policy),
    number,
    completed,
    plan_id: planId,
    is_done: false,
  }))
  await store.db
    .insertInto('policy_tickets')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['policy_id', 'effect', 'number']).doUpdateSet((row) => ({
        completed: row.ref('excluded.completed'),
        plan_id: row.ref('excluded.plan_id'),
        is_done: row.ref('excluded.is_done'),
      })),
    )
    .execute()
}

async function claimCompletions(
  { store }: PolicyParts,
  policyId: string,
  planId: string,
  tickets: readonly CompletedTicket[],
): Promise<void> {
  for (const { number, completed } of tickets) {
    const { numUpdatedRows } = await store.db
      .updateTable('completions')
      .set({ state: 'planned', plan_id: planId })
      .where('policy_id', '=', policyId)
      .where('number', '=', number)
      .where('completed', '=', completed)
      .where('state', '=', 'waiting')
      .executeTakeFirst()
    // Rolls the plan back; who asks again finds what is left.
    if (numUpdatedRows === 0n) throw new Error('another process took a completion at the same time')
  }
}

/** What is done to tickets, so that it is not done again. */
export const effectOf = ({ data, disposition }: Policy): string => `${data}:${disposition}`

function wishOf({ version: { policy }, rule, tickets }: Batch): PlanWish {
  const { texts, transition, note, time_zone, disposition, data, undo } = policy
  const undoDays = undo === undefined ? undefined : undoDaysIn(undo)
  const keeping = undoDays === undefined ? {} : { undoDays }
  if (disposition === 'retain') throw new Error('a policy that retains makes no plans')
  if (data === 'persons_without_tickets') {
    const accounts = tickets.map(({ number }) => number)
    return { disposition, selection: { kind: 'idle', accounts, rule, timeZone: time_zone }, ...keeping }
  }
  return {
    disposition,
    selection: { kind: 'filter', filter: rule, timeZone: time_zone },
    ...(data === 'attachments' ? { attachmentsOnly: true } : {}),
    ...(texts === undefined ? {} : { texts }),
    ...(transition === undefined ? {} : { transition }),
    ...(note === undefined ? {} : { note }),
    ...keeping,
  }
}
