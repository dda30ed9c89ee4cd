import { setTimeout as sleep } from 'node:timers/promises'
import { DeskError } from '../../shared/errors.ts'

/**
 * A place outside of the database could not be worked in. The message says why, in words without an address, a key or
 * anything that a server sent beside its codes.
 */
export class OutsideError extends DeskError {
  constructor(message: string) {
    super('outside', message)
  }
}

export interface Reply {
  readonly status: number
  readonly text: string
}

const mostTries = 5
const firstWaitMs = 200
const longestWaitMs = 20_000
const answerTimeoutMs = 60_000

/**
 * Sends a request, made anew for each try: servers that are away, busy or broken are asked again a few times, with
 * growing pauses or as long as the server says. Throws `OutsideError` when nobody answers at all.
 */
export async function send(make: () => Promise<Request> | Request): Promise<Reply> {
  for (let attempt = 1; ; attempt++) {
    const wait = firstWaitMs * 2 ** (attempt - 1)
    try {
      const response = await fetch(await make(), {
        redirect: 'manual',
        signal: AbortSignal.timeout(answerTimeoutMs),
      })
      const text = await response.text()
      if (!passes(response.status) || attempt >= mostTries) return { status: response.status, text }
      await sleep(Math.min(askedWaitMs(response.headers.get('retry-after')) ?? wait, longestWaitMs))
    } catch (error) {
      if (!(error instanceof Error) || error instanceof OutsideError) throw error
      if (attempt >= mostTries) throw new OutsideError(unreached(error))
      await sleep(wait)
    }
  }
}

/** Says of an answer that was not expected, in the server's code, what it means for who set the place up. */
export function refused({ status }: Pick<Reply, 'status'>, code: string | undefined): OutsideError {
  const plain = code !== undefined && /^[A-Za-z_]{1,60}$/.test(code) ? `${status} ${code}` : String(status)
  if (status === 401 || status === 403)
    return new OutsideError(`its server refused the credentials (${plain})`)
  return new OutsideError(`its server refused (${plain})`)
}

const passes = (status: number) => status === 429 || status === 500 || (status >= 502 && status <= 504)

function askedWaitMs(text: string | null): number | undefined {
  return text !== null && /^\d+$/.test(text) ? Number(text) * 1000 : undefined
}

function unreached(error: Error): string {
  if (error.name === 'TimeoutError') return 'its server does not answer'
  const code = (error.cause as { readonly code?: unknown } | undefined)?.code
  const known = typeof code === 'string' && /^[A-Z0-9_]+$/.test(code) ? ` (${code})` : ''
  return `its server cannot be reached${known}`
}
