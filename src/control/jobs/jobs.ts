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
  /** Take a request as far as it goes for now. */
  readonly request: { readonly requestId: string }
  /** Carry a policy on: what it says next is found where it is kept. */
  readonly policy: PolicyJob
  /** Send a letter, or tell a recipient. */
  readonly notice: { readonly noticeId: string }
  /** Tell an endpoint of an event. */
  readonly webhook: { readonly deliveryId: string }
  /** Collect what is held about a person. */
  readonly access: { readonly accessId: string }
  /** Put back what a run removed, because somebody asked for it. */
  readonly restore: { readonly runId: string; readonly by: string }
  /** Erase again what has come back to a desk with a backup. */
  readonly replay: { readonly replayId: string }
  /** Look for personal content outside of the data map of a desk. */
  readonly scan: { readonly scanId: string }
  /** Destroy the archives whose period is over. */
  readonly expire: Readonly<Record<string, never>>
}

/** The steps of policies, each of which may be done again. */
export type PolicyJob =
  | { readonly does: 'simulate'; readonly simulationId: string }
  /** What is due at an instant, as ISO 8601 writes it. */
  | { readonly does: 'occur'; readonly policyId: string; readonly dueAt: string }
  /** Look what became of a plan that a policy made. */
  | { readonly does: 'follow'; readonly planId: string }
  /** Look for completed tickets of a desk: the ones that it told of, or whatever is new. */
  | { readonly does: 'notice'; readonly desk: string; readonly numbers?: readonly string[] }
  /** Take the tickets whose delay is over. */
  | { readonly does: 'complete'; readonly policyId: string }

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
   * or is worked on at a time; another is not taken, and `false` is answered. Who wants it all the same keeps the wish where
   * the job at hand, or a look once a minute, finds it.
   */
  send<K extends JobKind>(kind: K, data: JobKinds[K], options: SendOptions): Promise<boolean>
  /**
   * Takes jobs of a kind from now on. One whose `work` throws, or whose process dies, is begun again, here or elsewhere:
   * `work` has to carry on from what it finds.
   */
  work<K extends JobKind>(
    kind: K,
    work: (data: JobKinds[K], job: JobAtHand) => Promise<void>,
    options?: { readonly atOnce?: number },
  ): Promise<void>
  /** Has `work` done about once a minute by one of the processes that ask for it; it has to be harmless to repeat. */
  everyMinute(name: string, work: () => Promise<void>): Promise<void>
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

/** How long work that fails is tried again; the time between two tries doubles up to the longest. */
interface Patience {
  readonly retries: number
  readonly firstSeconds: number
  readonly longestSeconds: number
}

const hours: Patience = { retries: 30, firstSeconds: 1, longestSeconds: 300 }
/** For others' servers: about four days, so that a weekend passes. */
const days: Patience = { retries: 24, firstSeconds: 30, longestSeconds: 6 * 3_600 }

const patienceByKind: Readonly<Record<JobKind, Patience>> = {
  plan: hours,
  apply: hours,
  verify: hours,
  request: hours,
  policy: hours,
  notice: days,
  webhook: days,
  access: hours,
  restore: hours,
  replay: hours,
  scan: hours,
  expire: hours,
}

const noJob = '00000000-0000-0000-0000-000000000000'

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
  for (const [kind, { retries, firstSeconds, longestSeconds }] of Object.entries(patienceByKind))
    await boss.createQueue(kind, {
      policy: 'exclusive',
      heartbeatSeconds: leaseSeconds,
      // Almost a day, the most that the queue takes; a run that takes longer is taken up again where it stands.
      expireInSeconds: 86_000,
      retryLimit: retries,
      retryDelay: firstSeconds,
      retryBackoff: true,
      retryDelayMax: longestSeconds,
      notify: true,
    })
  // What a queue is made of is asked once, and not in a transaction: there the embedded database answers nobody else.
  for (const kind of Object.keys(patienceByKind)) await boss.findJobs(kind, { id: noJob })
  const stopping = new AbortController()
  return {
    send: async (kind, data, { key, after }) => {
      const id = await boss.send(kind, data, {
        singletonKey: key,
        db: fromKysely(store.db),
        ...(after === undefined ? {} : { startAfter: after }),
      })
      return id !== null
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
            isLastTry: job.retryCount >= patienceByKind[kind].retries,
          })
        },
      )
    },
    everyMinute: async (name, work) => {
      const queue = `every-minute-${name}`
      await boss.createQueue(queue, {
        policy: 'exclusive',
        heartbeatSeconds: leaseSeconds,
        expireInSeconds: 3_600,
        retryLimit: 0,
        notify: true,
      })
      await boss.schedule(queue, '* * * * *')
      await boss.work(queue, { pollingIntervalSeconds: pollSeconds }, () => work())
    },
    stop: async () => {
      stopping.abort(new Error('this process is to end'))
      await boss.stop({ graceful: true, timeout: 60_000 })
    },
  }
}
