import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Permission } from '../../../src/shared/permissions.ts'
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
  scans: queryOptions({
    queryKey: ['scans'],
    queryFn: ({ signal }) => client.scans.list(undefined, { signal }),
  }),
  /** Uncertain places in masked texts wait for somebody. */
  openReviews: queryOptions({
    queryKey: ['runs', 'overview', 'texts'],
    queryFn: ({ signal }) => client.runs.list({ texts: 'open', limit: shortList }, { signal }),
    refetchInterval: calmMs,
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

/**
 * Asks for what the parts of the overview show to somebody with these permissions, before any of them is drawn; what is seen
 * first is asked first.
 */
export function askForOverview(queries: QueryClient, permissions: readonly Permission[]): void {
  const may = (permission: Permission) => permissions.includes(permission)
  if (!may('view')) return
  void queries.prefetchQuery(asked.desks)
  void queries.prefetchQuery(asked.requestsIn('incomplete'))
  void queries.prefetchQuery(asked.requestsIn('failed'))
  void queries.prefetchQuery(asked.runsIn('findings'))
  void queries.prefetchQuery(asked.runsIn('failed'))
  void queries.prefetchQuery(asked.scans)
  void queries.prefetchQuery(asked.openReviews)
  void queries.prefetchQuery(asked.policies)
  if (may('approve')) {
    void queries.prefetchQuery(asked.requestsIn('to-approve'))
    void queries.prefetchQuery(asked.readyPlans)
  }
  void queries.prefetchQuery(asked.tasks)
  void queries.prefetchQuery(asked.requests)
  void queries.prefetchQuery(asked.figures)
  void queries.prefetchQuery(asked.runsIn('running'))
  void queries.prefetchQuery(asked.runsIn('paused'))
  void queries.prefetchQuery(asked.runsIn('restoring'))
  if (may('audit')) void queries.prefetchQuery(asked.activity)
  void queries.prefetchQuery(asked.overdue)
}
