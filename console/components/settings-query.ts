import { queryOptions } from '@tanstack/react-query'
import { client } from '../api/client.ts'

/** How the server is set up; it changes with a start of the server alone. */
export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: ({ signal }) => client.settings.get(undefined, { signal }),
  staleTime: 300_000,
})

export type Settings = Awaited<ReturnType<typeof client.settings.get>>
