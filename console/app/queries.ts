import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { problemOf } from '../api/client.ts'
import { forgetHandedOver } from '../components/handed-over.ts'
import { takeSubject } from '../components/handed-subject.ts'
import type { Session } from '../session/session.ts'

/** Whoever is signed out in between is asked to sign in again, on the page where they are. */
function onError(error: unknown): void {
  if (problemOf(error).status === 401) void queries.invalidateQueries({ queryKey: ['session'] })
}

/**
 * What the server said, for as long as the page is open. Nothing of it is kept in the browser: it may name people.
 */
export const queries = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => (query.queryKey[0] === 'session' ? undefined : onError(error)),
  }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (times, error) => {
        const { status, code } = problemOf(error)
        // Two readings of a desk at once are for each account: a third waits for its turn.
        if (code === 'too-many-at-once') return times < 6
        return times < 2 && [0, 502, 503, 504].includes(status)
      },
    },
    mutations: { retry: false },
  },
})

let last: string | undefined

/**
 * What the server said to somebody is not for whoever comes next: a session may end while the page is open, or become somebody
 * else's in another tab. Told before any page hears of the change, so that none shows what it has no more.
 */
queries.getQueryCache().subscribe(({ type, query }) => {
  const session = query.state.data as Session | null | undefined
  if (type !== 'updated' || query.queryKey[0] !== 'session' || session === undefined) return
  const handle = session?.handle
  if (last !== undefined && last !== handle) {
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })
    queries.getMutationCache().clear()
    takeSubject()
    forgetHandedOver()
  }
  last = handle
})
