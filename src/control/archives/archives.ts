import type { Database } from '../../database/database.ts'
import { recordError } from '../../engine/apply/facts.ts'
import { destroyExpired } from '../../engine/archive/expire.ts'
import { requireArchive } from '../../engine/archive/store.ts'
import { refuseAfterErasures, restoreRun } from '../../engine/restore/restore.ts'
import { restoredRows } from '../../engine/restore/tally.ts'
import { RefusedError } from '../../shared/errors.ts'
import type { Activity } from '../activity/activity.ts'
import type { EngineSide } from '../installation.ts'
import type { JobAtHand, Jobs } from '../jobs/jobs.ts'
import { isPassing } from '../jobs/passing.ts'
import type { ControlStore } from '../store/store.ts'

export interface ArchivesParts {
  readonly store: ControlStore
  readonly side: EngineSide
  readonly jobs: Pick<Jobs, 'send'>
  readonly activity: Activity
}

/** What runs removed, for as long as it can be put back. */
export interface Archives {
  /**
   * Asks for a run to be undone. Throws `no-such-run`, and `RefusedError` `no-archive`, `archive-expired`,
   * `later-erasures`, or `run-at-work` for one that has to be paused or cancelled first.
   */
  restore(runId: string, by: string): Promise<void>
  /** Undoes a run, or carries on where another process stopped. Throws what may pass by itself, but at the last try. */
  carryOut(wish: RestoreWish, job: JobAtHand, onDesk: OnDesk): Promise<void>
  /** Destroys the archives whose period is over; says how many. */
  expire(): Promise<number>
}

/** A run that somebody wants undone. */
export interface RestoreWish {
  readonly runId: string
  readonly by: string
}

/** Works on the database of a desk. */
export type OnDesk = <T>(desk: string, work: (database: Database) => Promise<T>) => Promise<T>

export function openArchives(parts: ArchivesParts): Archives {
  const { store, side, jobs, activity } = parts
  const { runs, archives, clock } = side
  return {
    restore: async (runId, by) => {
      const record = await runs.load(runId)
      const { state } = record
      const { until } = requireArchive(runId, await archives.find(runId), clock.now())
      if (state === 'running')
        throw new RefusedError(
          'run-at-work',
          `the run ${runId} is at work; expected it to be paused or ended`,
          {
            facts: { runId },
            remedy: 'Pause or cancel it first.',
          },
        )
      await refuseAfterErasures(runs, record)
      await store.transaction(async () => {
        await jobs.send('restore', { runId, by }, { key: runId })
        await activity.note({ by, verb: 'run.restore', about: { kind: 'run', id: runId }, facts: { until } })
      })
    },
    carryOut: (wish, job, onDesk) => carryOut(parts, wish, { job, onDesk }),
    expire: async () => {
      const ended = await destroyExpired(side)
      for (const id of ended)
        await activity.note({ by: 'system', verb: 'archive.destroyed', about: { kind: 'run', id } })
      return ended.length
    },
  }
}

async function carryOut(
  { side, activity }: ArchivesParts,
  { runId, by }: RestoreWish,
  { job: { signal, isLastTry }, onDesk }: { readonly job: JobAtHand; readonly onDesk: OnDesk },
): Promise<void> {
  const about = { kind: 'run', id: runId }
  try {
    const { desk } = await side.runs.load(runId)
    const record = await onDesk(desk, (database) =>
      restoreRun({ ...side, database, runId, operator: by, signal }),
    )
    if (record.restoration === undefined || record.state !== 'restored')
      throw new Interrupted(`the undoing of the run ${runId} goes on elsewhere`)
    const { tables, notBack } = record.restoration
    await activity.note({
      by,
      verb: 'run.restored',
      about,
      facts: {
        restored: restoredRows(tables, 'restored'),
        left: restoredRows(tables, 'left'),
        notBack: notBack.length,
      },
    })
  } catch (error) {
    if (error instanceof Interrupted || (isPassing(error) && !isLastTry)) throw error
    const { code } = recordError(error)
    await activity.note({ by: 'system', verb: 'run.restore-failed', about, facts: { code } })
  }
}

class Interrupted extends Error {}
