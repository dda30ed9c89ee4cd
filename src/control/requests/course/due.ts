import { eachItsTurn } from '../../jobs/turns.ts'
import { note, lockRequest, type RequestsParts, save, partsOf, type RequestRow } from '../change.ts'
import { tryAgain } from './again.ts'
import { advance, isOver } from './advance.ts'
import { forgetUnconfirmed } from '../form.ts'
import { keptAlone } from './settling.ts'
import type { RequestState } from '../states.ts'

/** What a look at the clock has set going. */
export interface Ticked {
  readonly advanced: number
  readonly retried: number
  readonly forgotten: number
  readonly expiredPlans: number
}

/**
 * Sees what has become due: grace periods that are over, what is to be tried again, links that nobody used, plans that
 * nobody approved; and takes every request on that goes by itself, in case a sign was lost. Harmless to repeat. What fails
 * for one request keeps no other waiting: the first failure is thrown when all have had their turn.
 */
export async function tick(parts: RequestsParts): Promise<Ticked> {
  const { side, plans, settings } = parts
  const tooOld = new Date(side.clock.now().getTime() - settings.planDays * 86_400_000)
  return eachItsTurn(async (attempt) => {
    const forgotten = (await attempt(() => forgetUnconfirmed(parts))) ?? 0
    const expiredPlans = (await attempt(() => plans.expire(tooOld))) ?? 0
    await attempt(() => forgetMarks(parts))
    let retried = 0
    for (const id of await inStates(parts, ['incomplete', 'failed']))
      if ((await attempt(() => retryDue(parts, id))) === true) retried++
    let advanced = 0
    for (const id of await inStates(parts, moving))
      if ((await attempt(() => goOn(parts, id))) === true) advanced++
    return { advanced, retried, forgotten, expiredPlans }
  })
}

async function goOn(parts: RequestsParts, id: string): Promise<boolean> {
  await sendVerifications(parts, id)
  await advance(parts, id)
  return true
}

/** What would find the same person again, of requests that ended long ago. */
async function forgetMarks({ store, side }: RequestsParts): Promise<void> {
  await store.db
    .deleteFrom('request_marks')
    .where('until', '<=', side.clock.now())
    .where('request_id', 'in', (query) =>
      query.selectFrom('requests').select('id').where('ended_at', 'is not', null),
    )
    .execute()
}

const moving: readonly RequestState[] = ['planning', 'to-approve', 'grace', 'running', 'incomplete', 'failed']

async function inStates({ store }: RequestsParts, states: readonly RequestState[]): Promise<string[]> {
  const rows = await store.db
    .selectFrom('requests')
    .select('id')
    .where('state', 'in', [...states])
    .orderBy('due_on')
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** What could not be reached, and what was kept. */
async function retryDue(parts: RequestsParts, id: string): Promise<boolean> {
  return parts.store.transaction(async () => {
    const row = await lockRequest(parts.store, id)
    if (row === undefined || (row.state !== 'incomplete' && row.state !== 'failed')) return false
    if (!isOver(parts, row.retry_at)) return false
    const kept = keptAlone(row.left)
    await again(parts, row, (desk, state) => state === 'unreachable' || kept.includes(desk))
    return true
  })
}

async function again(
  parts: RequestsParts,
  row: RequestRow,
  isWanted: (desk: string, state: string) => boolean,
): Promise<void> {
  await note(parts, 'system', 'request.retried', row.id)
  const patch = await tryAgain(parts, row, 'system', ({ desk, state }) => isWanted(desk, state))
  await save(parts, row, patch)
}

/** A hold on a desk has ended: requests of which something was kept there are planned again. Says how many. */
export async function requeue(parts: RequestsParts, desk: string): Promise<number> {
  let count = 0
  await parts.store.transaction(async () => {
    for (const id of await inStates(parts, ['incomplete', 'failed'])) {
      const row = await lockRequest(parts.store, id)
      const isKept = row?.left.some((left) => left.what === 'kept' && left.desk === desk)
      if (row === undefined || isKept !== true) continue
      await again(parts, row, (name, state) => name === desk && state === 'left')
      count++
    }
  })
  return count
}

/** A second look that could not be taken, because the desk was away, is asked for again. */
async function sendVerifications({ store, plans, side, jobs }: RequestsParts, id: string): Promise<void> {
  for (const { plan_id: planId, state } of await partsOf(store, id)) {
    if (state !== 'running' || planId === null) continue
    const { digest } = await plans.load(planId)
    const run = digest === null ? undefined : await side.runs.ofPlan(digest)
    if (run?.state === 'applied') await jobs.send('verify', { runId: run.id }, { key: run.id })
  }
}
