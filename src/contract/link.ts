import type { ContractRouterClient, AnyContractRouter } from '@orpc/contract'
import { createORPCClient } from '@orpc/client'
import { ORPCError } from '@orpc/contract'
import type { JsonifiedClient } from '@orpc/openapi-client'
import { OpenAPILink } from '@orpc/openapi-client/fetch'
import type { api } from './api.ts'

/** What a call may carry along. */
export interface CallContext {
  /** Sent again with the same key, a request is carried out once. */
  readonly idempotencyKey?: string
  /** The version that was looked at; a change of somebody else's is not overwritten then. */
  readonly version?: number
}

export type Client = JsonifiedClient<ContractRouterClient<typeof api, CallContext>>

export interface ClientOptions {
  /** Where the server is, `https://expunge.example.org`. */
  readonly url: string
  /** A token; a browser's session goes along by itself. */
  readonly token?: string
  readonly fetch?: (request: Request, init: { redirect?: Request['redirect'] }) => Promise<Response>
}

/**
 * A client that finds its addresses in `contract`: the whole of it, or what is left of it without its schemas, which is all
 * that a browser needs. What fails is an `ORPCError`.
 */
export function openLink(contract: AnyContractRouter, { url, token, fetch }: ClientOptions): Client {
  const link = new OpenAPILink<CallContext>(contract, {
    url: new URL('/api/v1', url).href,
    headers: ({ context }) => ({
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(context.idempotencyKey === undefined ? {} : { 'idempotency-key': context.idempotencyKey }),
      ...(context.version === undefined ? {} : { 'if-match': `"${context.version}"` }),
    }),
    fetch: async (request, init) => readable(await (fetch ?? globalThis.fetch)(request, init)),
    customErrorResponseBodyDecoder: (body, { status }) => {
      const problem = body as { readonly code?: string; readonly detail?: string; readonly title?: string }
      return new ORPCError(problem.code ?? 'unknown', {
        status,
        message: problem.detail ?? problem.title ?? 'the server gave no reason',
        data: problem,
      })
    },
  })
  return createORPCClient(link)
}

/** A problem is JSON under a name of its own, which the link would take for a file. */
function readable(response: Response): Response {
  if (response.headers.get('content-type')?.startsWith('application/problem+json') !== true) return response
  const headers = new Headers(response.headers)
  headers.set('content-type', 'application/json')
  return new Response(response.body, { status: response.status, headers })
}
