import { dropLeftovers } from './databases.ts'
import { serverAddress } from './servers.ts'

/** Vitest's global set-up: starts the test servers once, and removes what earlier runs left behind. */
export async function setup(): Promise<void> {
  serverAddress('postgresql')
  serverAddress('mariadb')
  await dropLeftovers()
}
