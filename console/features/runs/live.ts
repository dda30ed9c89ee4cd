import { type QueryClient, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { client, problemOf } from '../../api/client.ts'
import { isOver, type Run } from './run.ts'

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

/**
 * Follows a run by the events of the server until it has ended. A connection that is lost is made anew by itself, sooner or
 * later, and at once when the browser is online again.
 */
export function useLiveRun(id: string): LiveRun {
  const queries = useQueryClient()
  const query = useQuery({
    queryKey: keyOf(id),
    queryFn: ({ signal }) => client.runs.get({ run: id }, { signal }),
    // What was asked of an ended run, to undo it for instance, is begun a moment later.
    refetchInterval: ({ state: { data } }) => (data !== undefined && isOver(data.state) ? 5_000 : false),
  })
  const [isLost, setIsLost] = useState(false)
  const [rowsPerSecond, setRate] = useState<number>()
  const hasEnded = query.data !== undefined && isOver(query.data.state)
  const isThere = query.data !== undefined
  useEffect(() => {
    if (!isThere || hasEnded) return
    const stop = new AbortController()
    const rate = movingRate()
    const onRun = (run: Run) => {
      queries.setQueryData(keyOf(id), run)
      setIsLost(false)
      setRate(run.state === 'running' ? rate(run.rows) : undefined)
    }
    void follow(id, stop.signal, { onRun, onLost: () => setIsLost(true) })
    return () => {
      stop.abort()
      setIsLost(false)
      void forget(queries, id)
    }
  }, [id, isThere, hasEnded, queries])
  return { query, connection: hasEnded ? 'ended' : isLost ? 'lost' : 'live', rowsPerSecond }
}

/** Lists and findings tell of the run as it was. */
async function forget(queries: QueryClient, id: string): Promise<void> {
  await queries.invalidateQueries({ queryKey: ['runs', 'list'] })
  await queries.invalidateQueries({ queryKey: ['runs', 'findings', id] })
}

interface Following {
  readonly onRun: (run: Run) => void
  readonly onLost: () => void
}

async function follow(id: string, stop: AbortSignal, { onRun, onLost }: Following): Promise<void> {
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
      if (isStopped() || (status >= 400 && status < 500 && status !== 429)) return
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
