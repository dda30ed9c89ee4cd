import type { Dimension, FigureCell } from './cells.ts'

/** How far a run has come: the index of its step, and the last number of it that is done. */
export interface Reached {
  readonly step: number
  readonly position: number
}

/** Which chunk a part of the figures is of, and how it is told whether the chunk was committed. */
export interface PartPlace {
  /** Counts up within a run. */
  readonly number: number
  readonly step: number
  /** Exclusive. */
  readonly from: number
  /** Inclusive. */
  readonly to: number
  /** Numbers in between that the chunk did not touch. */
  readonly leftOut: readonly number[]
}

/** What values were called, for those that are keys of rows which may go; never what a person was called. */
export type FigureNames = Readonly<Partial<Record<Dimension, Readonly<Record<string, string>>>>>

/** The figures of the tickets that one chunk purged. */
export interface FigurePart extends PartPlace {
  readonly cells: readonly FigureCell[]
  readonly names: FigureNames
}

/**
 * Keeps what purged tickets leave of themselves. A part is kept before its chunk commits, and counts once the run's
 * checkpoint, which commits with the chunk, has passed it: so each ticket counts once, wherever a run is killed.
 */
export interface FigureStore {
  /** Keeps a part in place of the one of that number; it survives a crash once this resolves. */
  put(run: string, part: FigurePart): Promise<void>
  /** The run's parts in their order. */
  places(run: string): Promise<readonly PartPlace[]>
  drop(run: string, numbers: readonly number[]): Promise<void>
  /** The parts of these runs, one after the other. */
  read(runs: readonly string[]): AsyncIterable<{ readonly run: string; readonly part: FigurePart }>
}

/** The chunk of this part was committed, as the run's checkpoint tells. */
export function isBehind({ step, from }: PartPlace, reached: Reached): boolean {
  return step < reached.step || (step === reached.step && from < reached.position)
}
