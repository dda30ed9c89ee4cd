import { queryOptions } from '@tanstack/react-query'
import { client } from '../../api/client.ts'

const shortList = 8
const liveMs = 4_000
const calmMs = 60_000

/** What the overview asks for; pages share these under the keys of their own lists. */
export const asked = {
  desks: queryOptions({
    queryKey: ['desks'],
    queryFn: ({ signal }) => client.desks.list(undefined, { signal }),
  }),
  figures: queryOptions({
    queryKey: ['requests', 'figures'],
    queryFn: ({ signal }) => client.requests.figures(undefined, { signal }),
    refetchInterval: calmMs,
  }),
  requestsIn: (state: 'incomplete' | 'failed' | 'to-approve') =>
    queryOptions({
      queryKey: ['requests', 'overview', state],
      queryFn: ({ signal }) => client.requests.list({ state, limit: shortList }, { signal }),
      refetchInterval: calmMs,
    }),
  requests: queryOptions({
    queryKey: ['requests', 'overview'],
    queryFn: ({ signal }) => client.requests.list({ limit: 20 }, { signal }),
    refetchInterval: calmMs,
  }),
  tasks: queryOptions({
    queryKey: ['requests', 'tasks', 'mine'],
    queryFn: ({ signal }) => client.requests.tasks.mine({}, { signal }),
  }),
  readyPlans: queryOptions({
    queryKey: ['plans', 'overview', 'ready'],
    queryFn: ({ signal }) => client.plans.list({ state: 'ready', limit: 20 }, { signal }),
    refetchInterval: calmMs,
  }),
  runsIn: (state: 'running' | 'paused' | 'restoring' | 'failed' | 'findings') =>
    queryOptions({
      queryKey: ['runs', 'overview', state],
      queryFn: ({ signal }) => client.runs.list({ state, limit: shortList }, { signal }),
      refetchInterval: state === 'running' ? liveMs : calmMs / 2,
    }),
  policies: queryOptions({
    queryKey: ['policies'],
    queryFn: ({ signal }) => client.policies.list(undefined, { signal }),
  }),
  /** Read through the desks for it, so not often. */
  overdue: queryOptions({
    queryKey: ['policies', 'overdue'],
    queryFn: ({ signal }) => client.policies.overdue(undefined, { signal }),
    staleTime: 5 * calmMs,
    refetchOnWindowFocus: false,
  }),
  activity: queryOptions({
    queryKey: ['activity', 'overview'],
    queryFn: ({ signal }) => client.activity.list({ limit: shortList }, { signal }),
    refetchInterval: calmMs,
  }),
}
