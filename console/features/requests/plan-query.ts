import { queryOptions } from '@tanstack/react-query'
import { client } from '../../api/client.ts'

/** A plan of a request; once it was worked out it stays what it is. */
export const planQuery = (plan: string) =>
  queryOptions({
    queryKey: ['plans', 'one', plan],
    queryFn: ({ signal }) => client.plans.get({ plan }, { signal }),
    refetchInterval: ({ state: { data } }) => (data?.state === 'waiting' ? 2_000 : false),
  })
