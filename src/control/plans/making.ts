import { recordError } from '../../engine/apply/facts.ts'
import { buildPlan, type Planned } from '../../engine/plan/plan.ts'
import { withDesk } from '../desks/with-desk.ts'
import type { EngineSide } from '../installation.ts'
import { isPassing } from '../jobs/passing.ts'
import type { PlansParts, PlanWish } from './plans.ts'

/** More numbers than these are counted and not listed. */
const mostNumbers = 50_000

/** Works a plan out. A wish that cannot be planned ends refused, with the reason; what passes by itself is thrown. */
export async function makePlan(parts: PlansParts, id: string, isLastTry: boolean): Promise<void> {
  const { store, side } = parts
  const row = await store.db
    .selectFrom('plans')
    .select(['desk', 'wish', 'request_id'])
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .executeTakeFirst()
  if (row === undefined || row.wish === null) return
  const wish = JSON.parse(await side.keyring.decrypt(row.wish)) as PlanWish
  try {
    const { plan, numbers } = await planned(side, { id, desk: row.desk, wish })
    const isKept = await settle(parts, id, row.request_id, {
      state: 'ready',
      digest: plan.digest,
      document: JSON.stringify(plan),
      numbers: numbers === undefined ? null : JSON.stringify(numbers),
    })
    if (!isKept && (await isGivenUp(parts, id))) await side.keyring.destroySeal(id)
  } catch (error) {
    // A request does not wait for a desk that is away: it tells so, and tries again by itself.
    if (isPassing(error) && !isLastTry && row.request_id === null) throw error
    const problem = JSON.stringify({ ...recordError(error), passes: isPassing(error) })
    const isKept = await settle(parts, id, row.request_id, { state: 'refused', problem })
    if (isKept || (await isGivenUp(parts, id))) await side.keyring.destroySeal(id)
  }
}

/** Not so where another process was quicker, which worked the same out under the same seal. */
async function isGivenUp({ store }: PlansParts, id: string): Promise<boolean> {
  const row = await store.db.selectFrom('plans').select('state').where('id', '=', id).executeTakeFirst()
  return row === undefined || row.state === 'discarded' || row.state === 'refused'
}

/** False when the plan no longer waits. Who waits for it is told in the same transaction. */
function settle(
  { store, jobs }: PlansParts,
  id: string,
  requestId: string | null,
  end:
    | {
        readonly state: 'ready'
        readonly digest: string
        readonly document: string
        readonly numbers: string | null
      }
    | { readonly state: 'refused'; readonly problem: string },
): Promise<boolean> {
  return store.transaction(async () => {
    const { numUpdatedRows } = await store.db
      .updateTable('plans')
      .set({ wish: null, ...end })
      .where('id', '=', id)
      .where('state', '=', 'waiting')
      .executeTakeFirst()
    if (numUpdatedRows > 0n && requestId !== null)
      await jobs.send('request', { requestId }, { key: `${requestId}.${id}.made` })
    return numUpdatedRows > 0n
  })
}

async function planned(
  side: EngineSide,
  { id, desk, wish }: { readonly id: string; readonly desk: string; readonly wish: PlanWish },
): Promise<Planned> {
  const { keyring, clock, holds, analyzer } = side
  return withDesk(side, desk, ({ database, loaded, stores }) =>
    buildPlan({
      ...wish,
      id,
      database,
      deskName: desk,
      map: loaded.map,
      keyring,
      holds,
      clock,
      stores,
      ...(analyzer === undefined ? {} : { analyzer }),
      // Filters may take millions; who asks for a person wants to see which tickets those are, and what is deleted is listed.
      ...(wish.selection.kind === 'filter' && wish.disposition === 'redact' ? {} : { mostNumbers }),
    }),
  )
}
