import type { Clock } from '../../shared/clock.ts'
import { RefusedError } from '../../shared/errors.ts'
import type { Keyring } from '../../shared/keyring.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { RunRecord, RunStore } from './record.ts'

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
 * verified against the person any more. A run at work is asked to stop after its chunk and ends itself.
 */
export async function cancelRun({ runId, keyring, ledger, runs, clock, operator }: CancelRequest): Promise<RunRecord> {
  const record = await runs.load(runId)
  if (record.state === 'cancelled') return record
  if (record.state === 'verified') throw new RefusedError('run-ended', `the run ${runId} is verified; there is nothing to give up`)
  try {
    return await runs.withRun(runId, async () => {
      await keyring.destroySeal(record.plan.id)
      const ids = { runId, planId: record.plan.id, planDigest: record.plan.digest }
      await ledger.append('run.cancelled', { ...ids, operator })
      await ledger.append('seal.destroyed', { planId: record.plan.id, planDigest: record.plan.digest, runId })
      const cancelled: RunRecord = { ...record, state: 'cancelled', updated: clock.now().toISOString() }
      await runs.save(cancelled)
      return cancelled
    })
  } catch (error) {
    if (!(error instanceof RefusedError) || error.code !== 'run-busy') throw error
    await runs.request(runId, 'cancel')
    return record
  }
}
