import { type QueryClient, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { client, problemOf } from '../api/client.ts'

export type Run = Awaited<ReturnType<typeof client.runs.get>>
type RunState = Run['state']

/** Nothing changes any more unless somebody does something about it. */
const isOver = (state: RunState): boolean =>
  state === 'verified' || state === 'cancelled' || state === 'restored'

/** It changes by itself. */
export const isMoving = (state: RunState): boolean =>
  state === 'running' || state === 'applied' || state === 'restoring'

/** How the page hears of a run: all the time, not at the moment, or no longer since it has ended. */
export type Connection = 'live' | 'lost' | 'ended'

/** A run as it is now, and how many rows a second it has done of late. */
export interface LiveRun {
  readonly query: UseQueryResult<Run>
  readonly connection: Connection
  readonly rowsPerSecond: number | undefined
}

const keyOf = (id: string) => ['runs', 'one', id]
const longestWaitMs = 8_000

/** `always`: until it has ended. `at work`: only while it changes by itself. `seldom`: it is asked for now and then instead. */
export type Following = 'always' | 'at work' | 'seldom'

/**
 * Follows a run by the events of the server. A connection that is lost is made anew by itself, sooner or later, and at once
 * when the browser is online again. Where the server has no stream for it, or none is wanted, it is asked for now and then:
 * a browser keeps six connections at once, and all that a page asks for has to go through them.
 */
export function useLiveRun(id: string, following: Following = 'always'): LiveRun {
  const queries = useQueryClient()
  const isFollowed = (state: RunState) =>
    following === 'always' ? !isOver(state) : following === 'at work' && isMoving(state)
  const [hasNoStream, setNoStream] = useState(false)
  const query = useQuery({
    queryKey: keyOf(id),
    queryFn: ({ signal }) => client.runs.get({ run: id }, { signal }),
    refetchInterval: ({ state: { data } }) => {
      if (data === undefined) return false
      if (isFollowed(data.state)) return hasNoStream ? 2_000 : false
      // What was asked of an ended run, to undo it for instance, is begun a moment later.
      return following === 'always' ? 5_000 : isMoving(data.state) ? 2_000 : 15_000
    },
  })
  const [isLost, setIsLost] = useState(false)
  const [rowsPerSecond, setRate] = useState<number>()
  const hasEnded = query.data !== undefined && isOver(query.data.state)
  const isToFollow = query.data !== undefined && isFollowed(query.data.state)
  useEffect(() => {
    if (!isToFollow) return
    const stop = new AbortController()
    const rate = movingRate()
    const onRun = (run: Run) => {
      queries.setQueryData(keyOf(id), run)
      setIsLost(false)
      setRate(run.state === 'running' ? rate(run.rows) : undefined)
    }
    void follow(id, stop.signal, {
      onRun,
      onLost: () => setIsLost(true),
      onRefused: () => setNoStream(true),
    })
    return () => {
      stop.abort()
      setIsLost(false)
      setNoStream(false)
      void forget(queries, id)
    }
  }, [id, isToFollow, queries])
  const isLostNow = isLost || (!isToFollow && query.isRefetchError)
  return { query, connection: hasEnded ? 'ended' : isLostNow ? 'lost' : 'live', rowsPerSecond }
}

/** Lists and findings tell of the run as it was. */
async function forget(queries: QueryClient, id: string): Promise<void> {
  await queries.invalidateQueries({ queryKey: ['runs', 'list'] })
  await queries.invalidateQueries({ queryKey: ['runs', 'findings', id] })
}

interface Listener {
  readonly onRun: (run: Run) => void
  readonly onLost: () => void
  /** The server has said no, and would say so again. */
  readonly onRefused: () => void
}

async function follow(id: string, stop: AbortSignal, { onRun, onLost, onRefused }: Listener): Promise<void> {
  let waitMs = 500
  const isStopped = () => stop.aborted
  while (!isStopped()) {
    // A stream that was cut does not always end: the browser knows first that it is offline.
    const offline = new AbortController()
    const end = () => offline.abort()
    window.addEventListener('offline', end, { once: true })
    try {
      const signal = AbortSignal.any([stop, offline.signal])
      for await (const run of await client.runs.events({ run: id }, { signal })) {
        onRun(run)
        waitMs = 500
        if (isOver(run.state)) return
      }
    } catch (error) {
      const { status } = problemOf(error)
      if (isStopped()) return
      if (status >= 400 && status < 500 && status !== 429) {
        onRefused()
        return
      }
    } finally {
      window.removeEventListener('offline', end)
    }
    if (isStopped()) return
    onLost()
    await untilOnline(waitMs, stop)
    waitMs = Math.min(waitMs * 2, longestWaitMs)
  }
}

/** Waits for so long, or until the browser says that it is online again. */
function untilOnline(ms: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      window.removeEventListener('online', done)
      stop.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    window.addEventListener('online', done)
    stop.addEventListener('abort', done)
  })
}

const windowMs = 10_000

/** Rows a second over the last ten seconds; undefined before there is something to compare. */
function movingRate(now: () => number = () => performance.now()) {
  let seen: { readonly at: number; readonly rows: number }[] = []
  return (rows: number): number | undefined => {
    const at = now()
    seen = [...seen.filter((one) => at - one.at <= windowMs), { at, rows }]
    const [first] = seen
    if (first === undefined || at - first.at < 500) return undefined
    return Math.max(0, (rows - first.rows) / ((at - first.at) / 1_000))
  }
}
