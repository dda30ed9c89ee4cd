import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { dropLeftovers } from './databases.ts'
import { serverAddress, serverKinds } from './servers.ts'

/** Vitest's global set-up: starts the test servers once, and removes what earlier runs left behind. */
export async function setup(): Promise<void> {
  for (const kind of serverKinds) serverAddress(kind)
  await dropLeftovers()
  if (serverKinds.length === 2 && asksForRequestTracker()) startRequestTracker()
}

/** All tests, or some of those in tests/rt: the template is made before the workers start, not by each of them. */
function asksForRequestTracker(): boolean {
  const filters = process.argv.slice(2).filter((word) => !word.startsWith('-') && word !== 'run')
  return filters.length === 0 || filters.some((filter) => /(^|\/)(rt|tests)(\/|$)/.test(filter))
}

function startRequestTracker(): void {
  const script = fileURLToPath(new URL('../../bin/services.mjs', import.meta.url))
  const started = spawnSync(process.execPath, [script, 'start', 'rt'], { encoding: 'utf8' })
  if (started.status !== 0) throw new Error(`The tests need a Request Tracker: ${started.stderr.trim()}`)
}
