import { readCursor, writeCursor } from '../store/cursor.ts'
import type { ControlStore } from '../store/store.ts'
import { planColumns, type PlanRecord } from './plans.ts'

export interface PlanQuery {
  readonly limit: number
  readonly after?: string | undefined
  readonly state?: PlanRecord['state'] | undefined
  readonly desk?: string | undefined
}

/** A page of plans, the latest first. */
export async function listPlans(
  store: ControlStore,
  { limit, after, state, desk }: PlanQuery,
): Promise<{ readonly items: readonly PlanRecord[]; readonly next?: string }> {
  let query = store.db
    .selectFrom('plans')
    .select(planColumns)
    .orderBy('asked_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
  if (state !== undefined) query = query.where('state', '=', state)
  if (desk !== undefined) query = query.where('desk', '=', desk)
  if (after !== undefined) {
    const { at, id } = readCursor(after)
    query = query.where((row) => row(row.refTuple('asked_at', 'id'), '<', row.tuple(at, id)))
  }
  const rows = await query.execute()
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return rows.length > limit && last !== undefined
    ? { items, next: writeCursor({ at: last.asked_at, id: last.id }) }
    : { items }
}
