import { missingInPackage } from '../states.ts'
import {
  type PartRow,
  partsOf,
  type RequestPatch,
  type RequestRow,
  type RequestsParts,
  setPart,
} from '../change.ts'

/** The plan that a part has now is not carried out. */
export async function giveUpPlan({ plans }: RequestsParts, part: PartRow, by: string): Promise<void> {
  if (part.plan_id === null) return
  const { state } = await plans.load(part.plan_id)
  if (state === 'waiting' || state === 'ready' || state === 'refused' || state === 'agreed')
    await plans.discard(part.plan_id, by)
}

/** A part that was approved before has to be approved again. */
export async function planAnew(parts: RequestsParts, part: PartRow, by: string): Promise<void> {
  await giveUpPlan(parts, part, by)
  await setPart(parts.store, part, { state: 'waiting', approved_plan_id: null, difference: null })
}

/** Begins what is left on some desks again: a run that stopped goes on, everything else is planned anew. */
export async function tryAgain(
  parts: RequestsParts,
  row: RequestRow,
  by: string,
  isWanted: (part: PartRow) => boolean,
): Promise<RequestPatch> {
  const { store, plans, side } = parts
  const left = (await partsOf(store, row.id)).filter(
    (part) => ['unreachable', 'failed', 'left'].includes(part.state) && isWanted(part),
  )
  let isResumed = false
  let isPlanned = false
  for (const part of left) {
    if (part.problem === missingInPackage) {
      await parts.access?.retry(row.id, by)
      continue
    }
    const plan = part.plan_id === null ? undefined : await plans.load(part.plan_id)
    const canResume = plan?.state === 'failed' && (await side.keyring.hasSeal(plan.id))
    if (plan !== undefined && canResume) {
      await plans.resume(plan.id, by)
      await setPart(store, part, { state: 'running', problem: null })
      isResumed = true
      continue
    }
    if (plan?.state === 'agreed' && row.kind !== 'erasure') {
      // It could not be begun. What was approved has not changed: reading and holding back are not planned twice.
      await setPart(store, part, { state: 'agreed', problem: null })
      isResumed = true
      continue
    }
    isPlanned = true
    await planAnew(parts, part, by)
    await store.db
      .deleteFrom('request_tasks')
      .where('request_id', '=', row.id)
      .where('name', '=', `look-${part.desk}`)
      .execute()
  }
  return { state: isResumed || !isPlanned ? 'running' : 'planning', retry_at: null }
}
