import { queryOptions } from '@tanstack/react-query'
import { client } from '../../api/client.ts'

/** Everything of holds is asked for anew after somebody acted. */
export const holdKey = ['holds'] as const

export type Hold = Awaited<ReturnType<typeof client.holds.list>>['items'][number]
export type ShownHold = Awaited<ReturnType<typeof client.holds.get>>

export const holdQuery = (hold: string) =>
  queryOptions({
    queryKey: [...holdKey, hold],
    queryFn: ({ signal }) => client.holds.get({ hold }, { signal }),
  })

/** Over, to be decided about, or simply open. */
export function stateOf({ ended, dueSince }: Pick<Hold, 'ended' | 'dueSince'>): 'over' | 'due' | 'open' {
  if (ended !== undefined) return 'over'
  return dueSince === undefined ? 'open' : 'due'
}
