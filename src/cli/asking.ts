import { ORPCError } from '@orpc/contract'
import { type Client, openClient } from '../contract/client.ts'
import { DeskError, ExpungeError, RefusedError, UsageError } from '../shared/errors.ts'
import type { Call } from './call.ts'
import { Interrupted } from './exit.ts'
import type { RemoteOptions } from './remote.ts'

/** Asks the server; what it refuses, and that it is away, are told as any other failure. Throws `no-token` and `server-away`. */
export async function asking<T>(
  call: Call,
  { server }: RemoteOptions,
  ask: (client: Client) => Promise<T>,
): Promise<T> {
  const { environment } = call.terminal
  const url = server ?? environment['EXPUNGE_SERVER_URL'] ?? 'http://127.0.0.1:7070'
  const token = environment['EXPUNGE_TOKEN']
  if (token === undefined || token === '')
    throw new UsageError('no-token', 'expected a token in EXPUNGE_TOKEN, found none', {
      remedy: 'Make one with POST /api/v1/tokens; docs/api.md shows how.',
    })
  try {
    return await ask(openClient({ url, token }))
  } catch (error) {
    if (error instanceof ExpungeError || error instanceof Interrupted) throw error
    if (!(error instanceof ORPCError))
      throw new DeskError('server-away', `the server at ${new URL(url).host} does not answer`)
    const { code, message, status } = error
    throw status === 400 || status === 404
      ? new UsageError(code, message)
      : new RefusedError(code, message, { facts: { status } })
  }
}
