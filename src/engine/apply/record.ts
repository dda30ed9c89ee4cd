import type { Unsearched } from '../../shared/unsearched.ts'
import { RefusedError } from '../../shared/errors.ts'
import type { FigureStore } from '../figures/store.ts'
import type { Counts, Plan } from '../plan/document.ts'
import type { NamedObject } from './objects.ts'
import type { TextsSoFar } from './texts.ts'

/**
 * The states of a run:
 *
 *     running ──► applied ──► verified
 *       │  ▲         └─────► findings ──► (verify again)
 *       ▼  │
 *     paused / failed ──► cancelled
 *
 * Any of them goes to `restoring` and `restored` when a run that kept an archive is undone: it is not resumed, verified or
 * replayed from then on. `paused` and `failed` can be resumed. `cancelled` is given up: its sealed identifiers are destroyed. A process that
 * was killed leaves `running` behind; resuming it is safe, because a run's lock is held by the living process only.
 */
export type RunState =
  | 'running'
  | 'paused'
  | 'failed'
  | 'cancelled'
  | 'applied'
  | 'findings'
  | 'verified'
  | 'restoring'
  | 'restored'

/** True once somebody has begun to put back what the run removed. */
export const isUndone = ({ state }: Pick<RunRecord, 'state'>): boolean =>
  state === 'restoring' || state === 'restored'

/** What `withRun` of any store throws at once when somebody else works on the run. */
export function runBusy(id: string): RefusedError {
  return new RefusedError('run-busy', `another process is working on run ${id}`, {
    facts: { runId: id },
    remedy: `Wait until it is done, or ask it to stop: expunge runs pause ${id}`,
  })
}

/** What is known of a run outside the desk. Holds counts and digests, no personal value. */
export interface RunRecord {
  readonly id: string
  readonly state: RunState
  readonly plan: Pick<Plan, 'id' | 'digest' | 'disposition'>
  readonly desk: string
  readonly label: string
  readonly operator: string
  readonly started: string
  readonly updated: string
  readonly finished?: string
  /** Where checkpoints are kept: with the desk's data, or on our side when nothing may be created there. */
  readonly checkpoints: 'desk' | 'local'
  readonly counts: Counts
  readonly rows: number
  readonly plannedRows: number
  readonly seconds: number
  readonly retries: number
  readonly incomplete: readonly string[]
  /** Search indexes in which the desk itself has to bring documents back to their full extent. */
  readonly toIndexAnew?: readonly string[]
  /** Why it is `paused`: somebody asked for it, or its process was to end or its hours were over. */
  readonly pausedBecause?: 'asked' | 'interrupted'
  readonly replayOf?: string
  readonly error?: { readonly code: string; readonly message: string }
  readonly verification?: VerificationRecord
  /** What the run removes is kept, sealed, until then. */
  readonly archive?: { readonly until: string }
  readonly restoration?: RestorationRecord
  /** How many masked texts lost their end, because the column had no room for it, by `table.column`. */
  readonly cut?: Readonly<Record<string, number>>
  /** Of a run that masked texts of tickets. */
  readonly texts?: TextsRecord
}

/** What was masked in texts, and what people said of the rest. */
export interface TextsRecord extends TextsSoFar {
  readonly review?: TextReview
}

/** Figures of what people looked at after a run. */
export interface TextReview {
  /** Uncertain places that were masked, and that were left, as somebody decided. */
  readonly masked: number
  readonly left: number
  /** Masked texts that somebody looked at for misses, those of them that had one, and all misses. */
  readonly looked: number
  readonly withMisses: number
  readonly misses: number
}

/** What became of a run that was undone; counts by table. */
export interface RestorationRecord {
  readonly at: string
  readonly by: string
  readonly tables: RestoredRows
  /** What cannot come back, in words: objects in stores, and documents that the desk has to index. */
  readonly notBack: readonly string[]
}

/** Rows put back as they were, taken out again, and left alone because somebody changed them since, by table. */
export type RestoredRows = Readonly<
  Record<string, Readonly<Partial<Record<'restored' | 'removed' | 'left', number>>>>
>

export interface VerificationRecord {
  readonly at: string
  readonly outcome: 'nothing left' | 'findings' | 'could not'
  readonly findings: { readonly certain: number; readonly likely: number; readonly weak: number }
  readonly reportsEqual: boolean
  readonly performanceEqual: boolean
  readonly searched: {
    readonly tables: number
    readonly columns: number
    readonly rows: number
    /** Absent in records of a time when files were not opened. */
    readonly unsearched?: Unsearched
  }
}

/** The local checkpoint, and figures that later stages need. */
export type RunDocument =
  | 'checkpoint'
  | 'figures'
  | 'reports'
  | 'restoration'
  | 'findings'
  | 'text-samples'
  | 'text-intent'
  | `texts-${number}`

/** Keeps runs outside the desk. The engine states what it needs; the installation implements it. */
export interface RunStore {
  create(record: RunRecord, plan: Plan): Promise<void>
  save(record: RunRecord): Promise<void>
  /** Throws `UsageError` `no-such-run`. */
  load(id: string): Promise<RunRecord>
  loadPlan(id: string): Promise<Plan>
  list(): Promise<readonly RunRecord[]>
  /** The run that was begun with the plan of this digest. */
  ofPlan(digest: string): Promise<RunRecord | undefined>
  writeDocument(id: string, name: RunDocument, value: unknown): Promise<void>
  readDocument<T>(id: string, name: RunDocument): Promise<T | undefined>
  /** Holds the run's lock while `work` runs; refuses with `run-busy` when another process works on it. */
  withRun<T>(id: string, work: () => Promise<T>): Promise<T>
  /** What somebody asked of a run from outside; read between chunks, and forgotten once read. */
  request(id: string, what: 'pause' | 'cancel'): Promise<void>
  takeRequest(id: string): Promise<'pause' | 'cancel' | undefined>
  /** Puts objects outside the database on the run's list, on disk before it returns. */
  addObjects(id: string, objects: readonly NamedObject[]): Promise<void>
  hasObjects(id: string): Promise<boolean>
  /**
   * Works through the list batch by batch; what `work` gives back stays on it. How far it came, and the tally, is on disk
   * after each batch, so that a process that is killed carries on there. Returns the last tally; none for an empty list.
   */
  workOffObjects<T>(
    id: string,
    work: (
      batch: readonly NamedObject[],
      tally: T | undefined,
    ) => Promise<{ readonly left: readonly NamedObject[]; readonly tally: T }>,
  ): Promise<T | undefined>
  /** What stays of a run, to erase the same again after a restore. */
  markers(id: string): MarkerStore
  /** What the tickets that runs purged leave of themselves; it stays. */
  readonly figures: FigureStore
}

/** A run's markers: values of JSON, in the order in which they were written. */
export interface MarkerStore {
  exist(): Promise<boolean>
  /**
   * Keeps what `produce` writes: durable when this resolves, and nothing of it when it rejects. Throws `DeskError`
   * `disk-full` or `markers-unwritable` when it cannot be kept.
   */
  write(produce: (add: (values: readonly unknown[]) => Promise<void>) => Promise<void>): Promise<void>
  /** Streamed. Throws `UsageError` `not-json` for what is none. */
  read(): AsyncIterable<unknown>
  /** Forgets them: what they tell of is not to be erased again. */
  withdraw(): Promise<void>
}
