/**
 * How much is run. `npm test` runs on each engine what may differ there, and everything else on one engine of each
 * dialect or on one of two; `npm run test:full` runs everything on every engine, with more rounds.
 */
const isFull = process.env['EXPUNGE_TESTS'] === 'full'

/** All of them in a full run, else those that are named. */
export function widely<T>(all: readonly T[], few: readonly NoInfer<T>[]): readonly T[] {
  return isFull ? all : few
}

/** So many in a full run, else fewer. */
export function often(full: number, few: number): number {
  return isFull ? full : few
}
