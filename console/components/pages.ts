import {
  type InfiniteData,
  type QueryKey,
  useInfiniteQuery,
  type UseInfiniteQueryResult,
} from '@tanstack/react-query'
import type { Paged } from './long-table.tsx'

/** Where a page begins: behind the `next` of the page before; the first has none. */
interface From<Next> {
  readonly after?: Next
}

interface PageOf<T, Next> {
  readonly items: readonly T[]
  readonly next?: Next | undefined
}

interface Pages<T, Next> {
  readonly key: QueryKey
  readonly ask: (from: From<Next>, signal: AbortSignal) => Promise<PageOf<T, Next>>
  /** Looks again by itself as often as this; not at all when absent. */
  readonly everyMs?: number
  /** What changes by itself: with such a one on the only page that is loaded, it looks every 3 seconds, else every 30. */
  readonly isMoving?: (item: T) => boolean
}

/** A list that the server gives page by page, for a `LongTable`. */
export function usePages<T, Next extends string | number = string>(
  list: Pages<T, Next>,
): UseInfiniteQueryResult<InfiniteData<Paged<T>>> {
  const { key, ask, everyMs, isMoving } = list
  return useInfiniteQuery<PageOf<T, Next>, Error, InfiniteData<PageOf<T, Next>>, QueryKey, Next | undefined>({
    queryKey: key,
    queryFn: ({ pageParam, signal }) => {
      // The library's own type of it cannot be resolved for a type that is not known yet.
      const after = pageParam as Next | undefined
      return ask(after === undefined ? {} : { after }, signal)
    },
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next,
    refetchInterval: ({ state: { data } }) => {
      if (isMoving === undefined) return everyMs ?? false
      return data?.pages.length === 1 && data.pages[0]?.items.some(isMoving) === true ? 3_000 : 30_000
    },
  })
}
