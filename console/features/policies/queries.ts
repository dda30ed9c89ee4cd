import { queryOptions } from '@tanstack/react-query'
import { client } from '../../api/client.ts'

/** Everything of policies is asked for anew after somebody acted. */
export const policyKey = ['policies'] as const

export const policiesQuery = queryOptions({
  queryKey: [...policyKey, 'list'],
  queryFn: ({ signal }) => client.policies.list(undefined, { signal }),
})

export type Standing = Awaited<ReturnType<typeof client.policies.list>>['items'][number]

export const versionsQuery = (policy: string) =>
  queryOptions({
    queryKey: [...policyKey, policy, 'versions'],
    queryFn: ({ signal }) => client.policies.versions({ policy }, { signal }),
  })

export type PolicyVersion = Awaited<ReturnType<typeof client.policies.versions>>['items'][number]

const whileWaitingMs = 1_000

export const simulationsQuery = (policy: string) =>
  queryOptions({
    queryKey: [...policyKey, policy, 'simulations'],
    queryFn: ({ signal }) => client.policies.simulations({ policy }, { signal }),
    refetchInterval: ({ state }) =>
      state.data?.items.some((one) => one.state === 'waiting') === true ? whileWaitingMs : false,
  })

export type Simulation = Awaited<ReturnType<typeof client.policies.simulations>>['items'][number]

export const startersQuery = (desk: string) =>
  queryOptions({
    queryKey: [...policyKey, 'starters', desk],
    queryFn: ({ signal }) => client.policies.starters({ desk }, { signal }),
    enabled: desk !== '',
    staleTime: 300_000,
  })
