import type { Command } from 'commander'

/** Which server is asked, and with whose token. */
export interface RemoteOptions {
  readonly server?: string
}

/** Adds the option that says which server is asked. */
export const remote = (command: Command): Command =>
  command.option('--server <url>', 'the server (default: EXPUNGE_SERVER_URL, or http://127.0.0.1:7070)')
