import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ServerVersion } from './server.ts'

/** How one run of the suite against one server ended. */
export interface SuiteResult {
  readonly passed: number
  readonly failed: number
  readonly failures: readonly { readonly title: string; readonly message: string }[]
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Where a server’s version can matter. Killing processes takes minutes more, and is left to `npm test`. */
const folders = ['src/database', 'src/desks', 'tests/scenarios', 'tests/properties', 'tests/docs/grants']

/** Runs the tests that concern a version against its server at `url`. */
export async function runSuite({ kind, titles }: ServerVersion, url: string): Promise<SuiteResult> {
  const folder = mkdtempSync(join(tmpdir(), `expunge_test_${process.pid}_versions_`))
  const report = join(folder, 'report.json')
  const args = ['vitest', 'run', ...folders, '-t', titles, '--reporter=json', `--outputFile=${report}`]
  try {
    const child = spawn(process.execPath, [join(root, 'bin/run.mjs'), ...args], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, EXPUNGE_TEST_SERVERS: kind, [`EXPUNGE_TEST_${kind.toUpperCase()}`]: url },
    })
    await once(child, 'exit')
    return resultIn(readFileSync(report, 'utf8'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Report {
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly message?: string
    readonly assertionResults: readonly {
      readonly fullName: string
      readonly status: string
      readonly failureMessages?: readonly string[]
    }[]
  }[]
}

function resultIn(text: string): SuiteResult {
  const { testResults } = JSON.parse(text) as Report
  const tests = testResults.flatMap((file) => file.assertionResults)
  const failures = tests
    .filter(({ status }) => status === 'failed')
    .map(({ fullName, failureMessages = [] }) => ({ title: fullName, message: shorten(failureMessages[0]) }))
  // A file that cannot be loaded, or whose preparation fails, has no failed test to show for it.
  const broken = testResults
    .filter((file) => file.status === 'failed' && !file.assertionResults.some((t) => t.status === 'failed'))
    .map(({ name, message }) => ({ title: name.slice(root.length), message: shorten(message) }))
  const passed = tests.filter(({ status }) => status === 'passed').length
  return { passed, failed: failures.length + broken.length, failures: [...failures, ...broken] }
}

const shorten = (message = ''): string => message.split('\n').slice(0, 4).join('\n  ')
