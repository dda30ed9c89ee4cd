import type { client } from '../../api/client.ts'

export type Run = Awaited<ReturnType<typeof client.runs.get>>
export type RunState = Run['state']
export type Verification = NonNullable<Run['verification']>

/** Nothing changes any more unless somebody does something about it. */
export const isOver = (state: RunState): boolean =>
  state === 'verified' || state === 'cancelled' || state === 'restored'
