import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Where the throw-away servers of this checkout keep their addresses. */
export const servicesFolder = join(root, '.services')

export type ServerKind = 'postgresql' | 'mariadb'

const everyKind: readonly ServerKind[] = ['postgresql', 'mariadb']

/** The servers that a test run needs: both, or those that EXPUNGE_TEST_SERVERS names. */
export const serverKinds = everyKind.filter((kind) =>
  (process.env['EXPUNGE_TEST_SERVERS'] ?? kind).includes(kind),
)

const addresses = new Map<ServerKind, string>()

/** The administrator's address of a test server, which is started when it does not run. Throws with the remedy. */
export function serverAddress(kind: ServerKind): string {
  const known = addresses.get(kind) ?? process.env[`EXPUNGE_TEST_${kind.toUpperCase()}`] ?? startServer(kind)
  addresses.set(kind, known)
  return known
}

function startServer(kind: ServerKind): string {
  const script = join(root, 'bin', 'services.mjs')
  const started = spawnSync(process.execPath, [script, 'start', kind], { encoding: 'utf8' })
  const file = join(servicesFolder, 'services.json')
  const found = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)[kind]
    : undefined
  if (started.status === 0 && found !== undefined) return found
  throw new Error(
    `The tests need ${kind}, and it could not be started: ${started.stderr.trim()}\n` +
      `Start it with “node bin/services.mjs start ${kind}” (Linux, root), or set EXPUNGE_TEST_${kind.toUpperCase()} to the address of an administrator on a throw-away server.`,
  )
}
