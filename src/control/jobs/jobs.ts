import { fromKysely, fromPglite, PgBoss } from 'pg-boss'
import type { ControlStore } from '../store/store.ts'

/** What jobs there are, and what each is told. No personal value: a job names what holds it. */
export interface JobKinds {
  /** Work a plan out. */
  readonly plan: { readonly planId: string }
  /** Carry an approved plan out, or on where a process that was killed had come to. */
  readonly apply: { readonly planId: string }
  /** Look again at what a run has done. */
  readonly verify: { readonly runId: string }
}

export type JobKind = keyof JobKinds

/** A job at hand. */
export interface JobAtHand {
  /** Aborted when the process is to end, or when the job has gone to somebody else. */
  readonly signal: AbortSignal
  /** It is not begun again when it fails now. */
  readonly isLastTry: boolean
}

/** Work that waits in the database until one of any number of processes does it. */
export interface Jobs {
  /**
   * Puts a job into the queue, as a part of the transaction that the caller is in. Of jobs of one kind and key, one waits
   * or is worked on at a time; another is not taken.
   */
  send<K extends JobKind>(kind: K, data: JobKinds[K], options: SendOptions): Promise<void>
  /**
   * Takes jobs of a kind from now on. One whose `work` throws, or whose process dies, is begun again, here or elsewhere:
   * `work` has to carry on from what it finds.
   */
  work<K extends JobKind>(
    kind: K,
    work: (data: JobKinds[K], job: JobAtHand) => Promise<void>,
    options?: { readonly atOnce?: number },
  ): Promise<void>
  /** Takes no more jobs, aborts those at hand, and waits for them. */
  stop(): Promise<void>
}

export interface SendOptions {
  readonly key: string
  readonly after?: Date
}

export interface JobsOptions {
  /** A process that gave no sign for so long has lost its jobs; 10 at least. */
  readonly leaseSeconds?: number
  /** How often a queue is looked at, beside being told of new jobs. */
  readonly pollSeconds?: number
  /** Told of what goes wrong in the queue itself; never holds a job's data. */
  readonly onError?: (error: Error) => void
}

/** Over about two hours. */
const mostRetries = 30

const kinds: readonly JobKind[] = ['plan', 'apply', 'verify']

/** Opens the queue in Expunge's own database, with tables in a schema of its own. */
export async function openJobs(store: ControlStore, options: JobsOptions = {}): Promise<Jobs> {
  const { leaseSeconds = 30, pollSeconds = 2, onError = () => undefined } = options
  const boss = new PgBoss({
    schema: 'expunge_jobs',
    ...('server' in store.address
      ? { connectionString: store.address.server, application_name: 'expunge jobs', max: 6 }
      : { db: fromPglite(store.address.embedded), backend: 'pglite' as const }),
    useListenNotify: true,
    // How often somebody looks for jobs whose process gave no sign.
    superviseIntervalSeconds: Math.max(1, Math.floor(leaseSeconds / 5)),
    monitorIntervalSeconds: Math.max(1, Math.floor(leaseSeconds / 5)),
    // Statistics and rebuilt indexes are for queues of millions.
    monitorVacuum: false,
    reindex: false,
  })
  boss.on('error', onError)
  await boss.start()
  for (const kind of kinds)
    await boss.createQueue(kind, {
      policy: 'exclusive',
      heartbeatSeconds: leaseSeconds,
      // Almost a day, the most that the queue takes; a run that takes longer is taken up again where it stands.
      expireInSeconds: 86_000,
      retryLimit: mostRetries,
      retryDelay: 1,
      retryBackoff: true,
      retryDelayMax: 300,
      notify: true,
    })
  const stopping = new AbortController()
  return {
    send: async (kind, data, { key, after }) => {
      await boss.send(kind, data, {
        singletonKey: key,
        db: fromKysely(store.db),
        ...(after === undefined ? {} : { startAfter: after }),
      })
    },
    work: async (kind, work, { atOnce = 1 } = {}) => {
      await boss.work<JobKinds[typeof kind]>(
        kind,
        {
          localConcurrency: atOnce,
          pollingIntervalSeconds: pollSeconds,
          notifyPollingIntervalSeconds: pollSeconds,
          includeMetadata: true,
        },
        async ([job]) => {
          if (job === undefined) return
          await work(job.data, {
            signal: AbortSignal.any([job.signal, stopping.signal]),
            isLastTry: job.retryCount >= mostRetries,
          })
        },
      )
    },
    stop: async () => {
      stopping.abort(new Error('this process is to end'))
      await boss.stop({ graceful: true, timeout: 60_000 })
    },
  }
}
