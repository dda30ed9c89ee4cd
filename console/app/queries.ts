import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { problemOf } from '../api/client.ts'

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
      retry: (times, error) => times < 2 && [0, 502, 503, 504].includes(problemOf(error).status),
    },
    mutations: { retry: false },
  },
})
