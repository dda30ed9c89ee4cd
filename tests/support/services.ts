import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { startPerl } from '../rt/support/preloaded.ts'
import { rtTemplate } from '../rt/support/template.ts'
import { dropLeftovers, dropOwn } from './databases.ts'
import { serverAddress, serverKinds } from './servers.ts'

/**
 * Vitest's global set-up: starts the test servers once, and removes what earlier runs left behind. Returns what ends
 * that which serves this run only.
 */
export async function setup(project: TestProject): Promise<() => Promise<unknown>> {
  for (const kind of serverKinds) serverAddress(kind)
  if (asksFor('e2e')) buildConsole()
  await dropLeftovers()
  const folder = mkdtempSync(join(tmpdir(), `expunge_test_${process.pid}_run_`))
  project.provide('testRun', { process: process.pid, folder })
  const wantsRt = serverKinds.length === 2 && asksFor('rt')
  // Servers that somebody names are not this checkout's, and nothing is made on them here.
  const areOurs = serverKinds.every((kind) => process.env[`EXPUNGE_TEST_${kind.toUpperCase()}`] === undefined)
  if (wantsRt && areOurs) startRequestTracker()
  const perls = wantsRt ? await startPerls() : []
  project.provide('preloadedPerls', Object.fromEntries(perls.map(({ engine, socket }) => [engine, socket])))
  return async () => {
    await Promise.all(perls.map((perl) => perl.stop()))
    await dropOwn()
  }
}

/** All tests, or some of those in that folder: what they need is made before the workers start, not by each of them. */
function asksFor(folder: 'rt' | 'e2e'): boolean {
  const filters = process.argv.slice(2).filter((word) => !word.startsWith('-') && word !== 'run')
  return (
    filters.length === 0 ||
    filters.some((filter) => filter.split('/').some((part) => part === folder || part === 'tests'))
  )
}

/** They compile RT while the first tests run, and each test that needs one waits for it. */
async function startPerls() {
  return Promise.all(
    serverKinds.map(async (engine) => {
      const { settings } = await rtTemplate(engine)
      const folder = mkdtempSync(join(tmpdir(), `expunge_test_${process.pid}_perl_`))
      const perl = await startPerl(settings, folder)
      const stop = async () => {
        await perl.stop()
        rmSync(folder, { recursive: true, force: true })
      }
      return { engine, socket: perl.socket, stop }
    }),
  )
}

function buildConsole(): void {
  const script = fileURLToPath(new URL('../../bin/console.mjs', import.meta.url))
  const { status, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`The control center could not be built: ${stderr.trim()}`)
}

function startRequestTracker(): void {
  const script = fileURLToPath(new URL('../../bin/services.mjs', import.meta.url))
  const started = spawnSync(process.execPath, [script, 'start', 'rt'], { encoding: 'utf8' })
  if (started.status !== 0) throw new Error(`The tests need a Request Tracker: ${started.stderr.trim()}`)
}
