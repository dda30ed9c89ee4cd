import type { Clock } from '../../shared/clock.ts'
import { RefusedError } from '../../shared/errors.ts'
import type { Keyring } from '../../shared/keyring.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { type ArchiveHead, type ArchiveStore, isOver } from './store.ts'

/** Holds a run's lock while `work` runs; refuses with `run-busy` while somebody else works on it. */
export interface RunLocks {
  withRun<T>(id: string, work: () => Promise<T>): Promise<T>
}

export interface ExpireParts {
  readonly archives: ArchiveStore
  readonly keyring: Pick<Keyring, 'destroySeal'>
  readonly ledger: Pick<Ledger, 'append' | 'entries'>
  readonly runs: RunLocks
  readonly clock: Clock
}

/**
 * Destroys the keys and the pieces of all archives whose period is over; gives the ids of their runs. One that somebody
 * works on is left for the next time. Harmless to repeat, and finishes what a crash left undone.
 */
export async function destroyExpired(parts: ExpireParts): Promise<readonly string[]> {
  const { archives, clock, runs } = parts
  const ended: string[] = []
  for (const head of await archives.list()) {
    if (!isOver(head, clock.now())) continue
    try {
      await runs.withRun(head.runId, () => destroyArchive(parts, head))
      ended.push(head.runId)
    } catch (error) {
      if (!(error instanceof RefusedError) || error.code !== 'run-busy') throw error
    }
  }
  return ended
}

/** Destroys one archive, with the run's lock held: its key first, so that from then on nothing can be opened. */
export async function destroyArchive(
  { archives, keyring, ledger, clock }: Omit<ExpireParts, 'runs'>,
  { runId, planId, planDigest }: ArchiveHead,
): Promise<void> {
  await keyring.destroySeal(runId)
  if (!(await isTold(ledger, runId, planDigest)))
    await ledger.append('archive.destroyed', { runId, planId, planDigest })
  await archives.destroy(runId, clock.now().toISOString())
}

/** A crash may have come between the entry and the end of the pieces. */
async function isTold(ledger: ExpireParts['ledger'], runId: string, planDigest: string): Promise<boolean> {
  for await (const entry of ledger.entries({ planDigest, kinds: ['archive.destroyed'] }))
    if ('runId' in entry.facts && entry.facts.runId === runId) return true
  return false
}
