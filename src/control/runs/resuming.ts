import type { RunRecord } from '../../engine/apply/record.ts'
import type { ControlStore } from '../store/store.ts'

const wish = 'resume'

/**
 * Puts down that somebody wants a run to go on, in place of whatever was asked of it before: the job that is at it may have
 * read that already, and may be about to end. A run at work forgets it with its next chunk.
 */
export async function wishToResume(store: ControlStore, runId: string): Promise<void> {
  await store.db
    .insertInto('run_wishes')
    .values({ run_id: runId, wish })
    .onConflict((conflict) => conflict.column('run_id').doUpdateSet({ wish }))
    .execute()
}

/** True unless a person paused the run, and nobody asked since that it goes on. */
export async function mayGoOn(
  store: ControlStore,
  { id, state, pausedBecause }: Pick<RunRecord, 'id' | 'state' | 'pausedBecause'>,
): Promise<boolean> {
  return state !== 'paused' || pausedBecause === 'interrupted' || isToGoOn(store, id)
}

/** True where somebody asked that a run goes on, and it did not yet. */
export async function isToGoOn(store: ControlStore, runId: string): Promise<boolean> {
  const row = await store.db
    .selectFrom('run_wishes')
    .select('run_id')
    .where('run_id', '=', runId)
    .where('wish', '=', wish)
    .executeTakeFirst()
  return row !== undefined
}
