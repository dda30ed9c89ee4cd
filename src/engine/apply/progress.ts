import { rowsIn } from '../plan/count.ts'
import type { ApplyRequest } from './apply.ts'
import type { RunRecord } from './record.ts'
import type { Checkpoint } from './state.ts'

export interface ApplyProgress {
  readonly runId: string
  /** The table at hand. */
  readonly step: string
  /** Root rows of the whole run that are done, and all of them. */
  readonly done: number
  readonly total: number
  readonly rows: number
  readonly rowsPerSecond: number
  readonly secondsLeft?: number
  readonly event?: 'started' | 'chunk' | 'retry' | 'paused' | 'resumed' | 'finished'
  readonly reason?: string
}

interface StepSize {
  readonly name: string
  readonly last: number
}

export interface RunProgress {
  /** Rows that this session has changed. */
  rows(): number
  chunk(step: StepSize, before: Checkpoint, after: Checkpoint): void
  retry(step: StepSize, reason: string): void
  /** So many objects and documents outside of the database are done. */
  outside(done: number): void
  finished(): void
}

/** Tells of each chunk with its rate and the time left. */
export function openProgress(
  { record, onProgress }: { readonly record: RunRecord; readonly onProgress?: ApplyRequest['onProgress'] },
  steps: readonly StepSize[],
  resumed: boolean,
): RunProgress {
  const total = steps.reduce((sum, step) => sum + step.last, 0)
  const began = performance.now()
  let rows = 0
  let first: number | undefined
  const report = (step: string, done: number, more: Partial<ApplyProgress>) => {
    const seconds = (performance.now() - began) / 1000
    const doneNow = done - (first ?? 0)
    onProgress?.({
      runId: record.id,
      step,
      done,
      total,
      rows,
      rowsPerSecond: seconds > 0 ? Math.round(rows / seconds) : 0,
      ...(doneNow > 0 ? { secondsLeft: Math.round((seconds / doneNow) * (total - done)) } : {}),
      ...more,
    })
  }
  const doneBefore = (index: number) => steps.slice(0, index).reduce((sum, step) => sum + step.last, 0)
  report('', 0, { event: resumed ? 'resumed' : 'started' })
  return {
    rows: () => rows,
    chunk: (step: StepSize, before: Checkpoint, after: Checkpoint) => {
      first ??= doneBefore(before.step) + before.position
      rows += rowsIn(after.counts) - rowsIn(before.counts)
      report(step.name, doneBefore(after.step) + after.position, { event: 'chunk' })
    },
    retry: (step: StepSize, reason: string) => report(step.name, 0, { event: 'retry', reason }),
    outside: (done: number) => report(`outside of the database: ${done}`, total, { event: 'chunk' }),
    finished: () => report('', total, { event: 'finished' }),
  }
}
