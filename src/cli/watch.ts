import type { AccessProgress } from '../engine/access/sink.ts'
import type { ApplyProgress } from '../engine/apply/apply.ts'
import type { PlanProgress } from '../engine/plan/input.ts'
import { exitCodes } from './exit.ts'
import type { ProgressView } from './progress.ts'
import type { Terminal } from './terminal.ts'

const planSteps: Readonly<Record<PlanProgress['step'], string>> = {
  schema: 'Reading the schema',
  people: 'Looking for the person',
  select: 'Collecting rows',
  count: 'Counting',
  search: 'Searching all text',
}

/** Shows how far a plan is. */
export function showPlanning(view: ProgressView): (progress: PlanProgress) => void {
  return (progress) => {
    const { step, done, total, table } = progress
    view.show({
      label: table === undefined ? planSteps[step] : `${planSteps[step]}: ${table}`,
      ...(done === undefined ? {} : { done }),
      ...(total === undefined ? {} : { total }),
    })
  }
}

const accessSteps: Readonly<Record<AccessProgress['step'], string>> = {
  people: 'Looking for the person',
  select: 'Collecting rows',
  read: 'Reading',
  search: 'Searching all text',
}

/** Shows how far the collection of what is held about a person is. */
export function showCollecting(view: ProgressView): (desk: string, progress: AccessProgress) => void {
  return (desk, { step, done, total, table }) =>
    view.show({
      label: `${desk}: ${accessSteps[step]}${table === undefined ? '' : `: ${table}`}`,
      ...(done === undefined ? {} : { done }),
      ...(total === undefined ? {} : { total }),
    })
}

const eventWords: Readonly<Partial<Record<NonNullable<ApplyProgress['event']>, string>>> = {
  retry: 'trying again',
  paused: 'pausing',
}

/** Shows how far a run is, and tells its retries. */
export function showApplying(view: ProgressView): (progress: ApplyProgress) => void {
  return (progress) => {
    const word = progress.event === undefined ? undefined : eventWords[progress.event]
    if (word !== undefined)
      view.note(`  ${word}${progress.reason === undefined ? '' : `: ${progress.reason}`}`, progress)
    view.show(
      {
        label: progress.step === '' ? 'Working' : progress.step,
        done: progress.done,
        total: progress.total,
        rate: progress.rowsPerSecond,
        secondsLeft: progress.secondsLeft,
      },
      progress,
    )
  }
}

/** Runs work that Ctrl-C pauses after the chunk at hand; a second Ctrl-C ends the process at once. */
export async function untilInterrupted<T>(
  terminal: Terminal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<{ readonly result: T; readonly interrupted: boolean }> {
  const controller = new AbortController()
  const stop = terminal.onInterrupt((count) => {
    if (count > 1) process.exit(exitCodes.interrupted)
    terminal.err(
      '\nPausing after this chunk. Press Ctrl-C again to quit at once; what was committed stays.\n',
    )
    controller.abort()
  })
  try {
    return { result: await work(controller.signal), interrupted: controller.signal.aborted }
  } finally {
    stop()
  }
}
