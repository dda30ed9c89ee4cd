import type { Clock } from '../../shared/clock.ts'
import { RefusedError } from '../../shared/errors.ts'
import type { Keyring } from '../../shared/keyring.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { isUndone, type RunRecord, type RunStore } from './record.ts'

export interface CancelRequest {
  readonly runId: string
  readonly keyring: Keyring
  readonly ledger: Ledger
  readonly runs: RunStore
  readonly clock: Clock
  readonly operator: string
}

/**
 * Gives a run up: what was committed stays, the sealed identifiers are destroyed, and it can neither be resumed nor
 * verified against the person any more. A run at work is asked to stop after its chunk and ends itself. A run that
 * had done its work keeps its state, so that a replay after a restore still covers it.
 */
export async function cancelRun(request: CancelRequest): Promise<RunRecord> {
  const { runId, runs } = request
  try {
    return await runs.withRun(runId, async () => giveUp(request, await runs.load(runId)))
  } catch (error) {
    if (!(error instanceof RefusedError) || error.code !== 'run-busy') throw error
    await runs.request(runId, 'cancel')
    return runs.load(runId)
  }
}

async function giveUp(
  { runId, keyring, ledger, runs, clock, operator }: CancelRequest,
  record: RunRecord,
): Promise<RunRecord> {
  if (record.state === 'cancelled') return record
  if (record.state === 'verified')
    throw new RefusedError('run-ended', `the run ${runId} is verified; there is nothing to give up`)
  if (isUndone(record))
    throw new RefusedError('run-ended', `the run ${runId} is undone; there is nothing to give up`)
  const plan = { planId: record.plan.id, planDigest: record.plan.digest }
  const isDone = record.state === 'applied' || record.state === 'findings'
  // A replay works without the identifiers; they belong to the run that it repeats.
  const isReplay = record.replayOf !== undefined
  const wasSealed = !isReplay && (await keyring.destroySeal(record.plan.id))
  if (!isDone) await ledger.append('run.cancelled', { ...plan, runId, operator })
  if ((!isDone && !isReplay) || wasSealed) await ledger.append('seal.destroyed', { ...plan, runId })
  const given: RunRecord = {
    ...record,
    state: isDone ? record.state : 'cancelled',
    updated: clock.now().toISOString(),
  }
  await runs.save(given)
  return given
}
