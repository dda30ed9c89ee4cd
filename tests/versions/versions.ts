// npm run versions                       every server version that can be had; about twenty minutes
// npm run versions -- postgresql-13 mysql-9   some of them, by the beginnings of their names
// Fetches servers from npm and from Debian's other releases into .services/versions, starts one after the other on
// loopback, runs the tests that concern its engine against it, and stops it. Needs Linux on x64 and root.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { servicesFolder } from '../support/servers.ts'
import { debianServer } from './mysql.ts'
import { npmPostgresql } from './postgresql.ts'
import { type ServerVersion, startedServer } from './server.ts'
import { runSuite, type SuiteResult } from './suite.ts'

/** Debian's own PostgreSQL and MariaDB are not among them: every other test runs on those. */
const versions: readonly ServerVersion[] = [
  ...['13', '14', '16', '17', '18'].map(npmPostgresql),
  debianServer({ name: 'mariadb-11.8', release: 'trixie', package: 'mariadb-server-core' }),
  debianServer({ name: 'mysql-9', release: 'sid', package: 'mysql-server-core' }),
]

/** Versions of which docs/databases.md speaks and that neither registry has. */
const notToBeHad = ['MariaDB 10.6', 'MariaDB 11.4', 'MySQL 8.0', 'MySQL 8.4']

interface Outcome {
  readonly name: string
  readonly from: string
  readonly told: string
  readonly result?: SuiteResult
}

// Ends the server at hand on the way out.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1))

process.exitCode = await main(process.argv.slice(2))

async function main(wanted: readonly string[]): Promise<number> {
  const chosen = versions.filter(
    ({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)),
  )
  if (chosen.length === 0) {
    console.error(`Expected the beginning of one of: ${versions.map(({ name }) => name).join(', ')}.`)
    return 2
  }
  const outcomes: Outcome[] = []
  for (const version of chosen) outcomes.push(await tryVersion(version))
  for (const outcome of outcomes) console.log(lineOf(outcome))
  if (wanted.length === 0) console.log(`not to be had, and not tried: ${notToBeHad.join(', ')}`)
  return outcomes.some(({ result }) => result !== undefined && !isGreen(result)) ? 1 : 0
}

async function tryVersion(version: ServerVersion): Promise<Outcome> {
  const { name } = version
  const home = join(servicesFolder, 'versions', name)
  // Nothing stays between runs: a later one shall find newer releases, and the checks no foreign files.
  rmSync(home, { recursive: true, force: true })
  mkdirSync(home, { recursive: true })
  try {
    return await tryIn(home, version)
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

async function tryIn(home: string, version: ServerVersion): Promise<Outcome> {
  const { name, from } = version
  console.log(`── ${name} ${'─'.repeat(70 - name.length)}`)
  try {
    await version.fetch(home)
  } catch (error) {
    return { name, from, told: `could not be had: ${(error as Error).message}` }
  }
  try {
    await using server = await startedServer(version, home)
    console.log(`${server.version} listens on 127.0.0.1:${server.port}`)
    const result = await runSuite(version, server.url)
    for (const { title, message } of result.failures) console.log(`FAILED ${title}\n  ${message}`)
    return { name, from, told: `${server.version}: ${result.passed} passed, ${result.failed} failed`, result }
  } catch (error) {
    const message = (error as Error).message
    return {
      name,
      from,
      told: message,
      result: { passed: 0, failed: 1, failures: [{ title: name, message }] },
    }
  }
}

function isGreen({ passed, failed }: SuiteResult): boolean {
  return passed > 0 && failed === 0
}

function lineOf({ name, from, told, result }: Outcome): string {
  const word = result === undefined ? 'not had' : isGreen(result) ? 'ok' : 'FAILED'
  return `${word.padEnd(7)}  ${name.padEnd(14)} ${told} (from ${from})`
}
