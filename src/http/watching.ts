import type { Permission } from '../shared/permissions.ts'
import { type Context, requireAllowed } from './context.ts'
import { headersOf } from './sign-in.ts'

/**
 * Aborted once whoever watches may not any more: they signed out, their token ended, their account was disabled or lost the
 * permission. A stream is begun once, and would go on for whoever holds it. Whom the database cannot tell about is not let
 * in meanwhile either: a client that may watches on with a new request.
 */
export function untilNotAllowed(
  { control, request, reply: { raw }, askAgainMs }: Context,
  needs: Permission,
): AbortSignal {
  const ended = new AbortController()
  const ask = async () => {
    try {
      requireAllowed(await control.accounts.actorOf(headersOf(request)), needs)
    } catch (error) {
      ended.abort(error)
    }
  }
  const timer = setInterval(() => void ask(), askAgainMs)
  const stop = () => clearInterval(timer)
  ended.signal.addEventListener('abort', stop, { once: true })
  if (raw.closed) stop()
  else raw.once('close', stop)
  return ended.signal
}
