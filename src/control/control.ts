import { join } from 'node:path'
import type { DeskEntry } from '../installation/desks.ts'
import { keysFolder } from '../installation/installation.ts'
import { type Clock, systemClock } from '../shared/clock.ts'
import { type EngineSide, openSharedInstallation } from './installation.ts'
import { type Jobs, type JobsOptions, openJobs } from './jobs/jobs.ts'
import { openPlans, type Plans } from './plans/plans.ts'
import { type ControlStore, openControlStore } from './store/store.ts'

/** All that an organization's Expunge does, whoever asks for it. */
export interface Control {
  readonly store: ControlStore
  readonly side: EngineSide
  readonly jobs: Jobs
  readonly plans: Plans
  /** Lets go of jobs at hand, so that others take them up, and closes what is open. */
  close(): Promise<void>
}

export interface ControlOptions {
  /** Holds the keys, and the embedded database where no other is named. */
  readonly folder: string
  /** Expunge's own database: `postgres://…`, or embedded in the folder when left out. */
  readonly database?: string
  readonly clock?: Clock
  readonly configuredDesks?: readonly DeskEntry[]
  readonly environment?: Readonly<Record<string, string | undefined>>
  readonly jobs?: JobsOptions
}

/** Opens everything, in the order in which each needs the one before; closes what is open when a later one fails. */
export async function openControl(options: ControlOptions): Promise<Control> {
  const { folder, clock = systemClock, configuredDesks, environment } = options
  const store = await openControlStore(options.database ?? `pglite:${join(folder, 'database')}`)
  try {
    const side = await openSharedInstallation({
      store,
      keys: keysFolder(folder),
      clock,
      ...(configuredDesks === undefined ? {} : { configuredDesks }),
      ...(environment === undefined ? {} : { environment }),
    })
    const jobs = await openJobs(store, options.jobs)
    return {
      store,
      side,
      jobs,
      plans: openPlans({ store, side, jobs }),
      close: async () => {
        await jobs.stop()
        await store.close()
      },
    }
  } catch (error) {
    await store.close()
    throw error
  }
}
