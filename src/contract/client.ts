import { api } from './api.ts'
import { type Client, type ClientOptions, openLink } from './link.ts'

export type { Client, ClientOptions } from './link.ts'

/** A client for a server of this version: `client.plans.approve({ plan, digest })`. What fails is an `ORPCError`. */
export function openClient(options: ClientOptions): Client {
  return openLink(api, options)
}
