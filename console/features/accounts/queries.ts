import { queryOptions } from '@tanstack/react-query'
import { client } from '../../api/client.ts'

export const accountsQuery = queryOptions({
  queryKey: ['accounts'],
  queryFn: ({ signal }) => client.accounts.list(undefined, { signal }),
})

export const allTokensQuery = queryOptions({
  queryKey: ['tokens', 'all'],
  queryFn: ({ signal }) => client.accounts.tokens.list({ all: 'true' }, { signal }),
})

export type Account = Awaited<ReturnType<typeof client.accounts.list>>['items'][number]

/** The address behind which a link lets somebody in: what follows the # is sent to nobody. */
export const invitationAddress = (token: string): string => `${window.location.origin}/invitation#${token}`
