import { queryOptions, useQuery } from '@tanstack/react-query'
import type { Permission } from '../../src/shared/permissions.ts'
import { client, problemOf } from '../api/client.ts'

/** Who is signed in, or null. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }) => {
    try {
      return await client.accounts.session(undefined, { signal })
    } catch (error) {
      if (problemOf(error).status === 401) return null
      throw error
    }
  },
  staleTime: 60_000,
  // In another tab somebody else may have signed in meanwhile.
  refetchOnWindowFocus: 'always',
})

export type Session = Awaited<ReturnType<typeof client.accounts.session>>

/** Who is signed in; for pages within the frame, which nobody else sees. */
export function useSession(): Session {
  const { data } = useQuery(sessionQuery)
  if (data === undefined || data === null)
    throw new Error('a page within the frame asked before somebody had signed in')
  return data
}

/**
 * Asks whether the one who is signed in may do something: one of several, where several are named. A page hides or explains
 * what they may not; the server refuses it.
 */
export function useMay(): (...oneOf: readonly Permission[]) => boolean {
  const { permissions } = useSession()
  return (...oneOf) => oneOf.some((permission) => permissions.includes(permission))
}
