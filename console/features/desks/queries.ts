import { queryOptions } from '@tanstack/react-query'
import { client } from '../../api/client.ts'

export const desksQuery = queryOptions({
  queryKey: ['desks'],
  queryFn: ({ signal }) => client.desks.list(undefined, { signal }),
})

/** The data maps that come with Expunge; they change with its version alone. */
export const mapsQuery = queryOptions({
  queryKey: ['datamaps'],
  queryFn: ({ signal }) => client.desks.maps(undefined, { signal }),
  staleTime: Number.POSITIVE_INFINITY,
})

export const deskQuery = (desk: string) =>
  queryOptions({ queryKey: ['desks', desk], queryFn: ({ signal }) => client.desks.get({ desk }, { signal }) })

const liveMs = 2_000

/** The latest replays of a desk; asked again as long as one of them is at work. */
export const replaysQuery = (desk: string) =>
  queryOptions({
    queryKey: ['desks', desk, 'replays'],
    queryFn: ({ signal }) => client.desks.replays({ desk, limit: 10 }, { signal }),
    refetchInterval: ({ state }) =>
      state.data?.items.some((one) => one.state === 'waiting') ? liveMs : false,
  })

/** What the last look for personal content outside of the data map found; asked again while one is at work. */
export const scanQuery = (desk: string) =>
  queryOptions({
    queryKey: ['desks', desk, 'scan'],
    queryFn: ({ signal }) => client.scans.get({ desk }, { signal }),
    refetchInterval: ({ state }) => (state.data?.latest?.state === 'waiting' ? liveMs : false),
  })

export const filtersQuery = (desk: string) =>
  queryOptions({
    queryKey: ['desks', desk, 'filters'],
    queryFn: ({ signal }) => client.filters.list({ desk }, { signal }),
  })

export type Desk = Awaited<ReturnType<typeof client.desks.get>>
export type Replay = Awaited<ReturnType<typeof client.desks.replayed>>
export type DeskScan = Awaited<ReturnType<typeof client.scans.get>>
export type SavedFilter = Awaited<ReturnType<typeof client.filters.list>>['items'][number]
