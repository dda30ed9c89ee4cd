import { queryOptions, useQueryClient } from '@tanstack/react-query'
import { client } from '../../api/client.ts'
import { say } from '../../components/say.ts'

export type Request = Awaited<ReturnType<typeof client.requests.get>>
export type RequestState = Request['state']
export type Part = Request['perDesk'][number]
export type Task = Request['tasks'][number]
export type Notice = Awaited<ReturnType<typeof client.notices.ofRequest>>['items'][number]

/** States that change without anybody doing something. */
const moving: ReadonlySet<RequestState> = new Set(['planning', 'running'])

export const isMoving = (state: RequestState): boolean => moving.has(state)

const ended: ReadonlySet<RequestState> = new Set(['completed', 'rejected', 'withdrawn', 'duplicate'])

export const isEnded = (state: RequestState): boolean => ended.has(state)

/** A request, looked at often while it moves by itself, and now and then otherwise. */
export const requestQuery = (id: string) =>
  queryOptions({
    queryKey: ['requests', 'one', id],
    queryFn: ({ signal }) => client.requests.get({ request: id }, { signal }),
    refetchInterval: ({ state: { data } }) =>
      data === undefined || isEnded(data.state) ? false : isMoving(data.state) ? 2_000 : 10_000,
  })

/** What an act on a request carries along: once however often it is sent, and only to the version that is on the page. */
export const acting = ({ version }: { readonly version: number }) => ({
  context: { version, idempotencyKey: crypto.randomUUID() },
})

/** What to do after an act: show everything of requests anew, and tell that it was done. */
export function useDone(): (message: string) => void {
  const queries = useQueryClient()
  return (message) => {
    void queries.invalidateQueries({ queryKey: ['requests'] })
    void queries.invalidateQueries({ queryKey: ['plans'] })
    say(message)
  }
}

/** By desk, so that their names can be chosen from. */
export const desksQuery = queryOptions({
  queryKey: ['desks', 'list'],
  queryFn: ({ signal }) => client.desks.list(undefined, { signal }),
})
