import { isDefinedError, ORPCError } from '@orpc/client'
import contract from 'virtual:contract'
import { type Client, openLink } from '../../src/contract/link.ts'

/** Asks the server that the page came from, as whoever is signed in. */
export const client: Client = openLink(contract, { url: window.location.origin })

/** Why the server said no: a code to translate, and its own words where there is no translation. */
export interface Problem {
  readonly code: string
  readonly status: number
  readonly detail: string
}

/** What went wrong, whatever was thrown: `offline` when no answer came at all. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ORPCError || isDefinedError(error as Error))
    return {
      code: (error as ORPCError<string, unknown>).code,
      status: (error as ORPCError<string, unknown>).status,
      detail: (error as Error).message,
    }
  if (error instanceof TypeError) return { code: 'offline', status: 0, detail: error.message }
  return { code: 'unknown', status: 0, detail: error instanceof Error ? error.message : String(error) }
}

/** A key with which a request that is sent twice, by a double click or after a lost answer, is carried out once. */
export function oneTime(): { context: { idempotencyKey: string } } {
  return { context: { idempotencyKey: crypto.randomUUID() } }
}
