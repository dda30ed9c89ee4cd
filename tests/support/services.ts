import { dropLeftovers } from './databases.ts'
import { serverAddress, serverKinds } from './servers.ts'

/** Vitest's global set-up: starts the test servers once, and removes what earlier runs left behind. */
export async function setup(): Promise<void> {
  for (const kind of serverKinds) serverAddress(kind)
  await dropLeftovers()
}
