import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { sql } from 'kysely'
import { connect } from '../../src/database/connect.ts'
import type { ServerKind } from '../support/servers.ts'

/** A server version that can be fetched, and how its server is started from a folder of its own. */
export interface ServerVersion {
  readonly name: string
  /** Where it comes from, for people. */
  readonly from: string
  /** Whose place it takes in the tests: a MySQL server stands in for MariaDB. */
  readonly kind: ServerKind
  /** A pattern for the titles of the tests that concern it: they have the engine’s name in them. */
  readonly titles: string
  /** Puts the server's programs below `home`. Throws when they are not to be had. */
  fetch(home: string): Promise<void>
  /** Makes a new data folder, which belongs to the user `nobody` already. */
  prepare(place: Place): void
  /** The command that runs the server in the foreground. */
  command(place: Place): readonly string[]
  url(place: Place): string
  /** Ends the server without waiting for its clients. */
  readonly stopSignal: 'SIGINT' | 'SIGTERM'
}

export interface Place {
  readonly home: string
  readonly data: string
  readonly port: number
  readonly password: string
}

/** A server that runs until it is disposed of. */
export interface RunningServer extends AsyncDisposable {
  readonly url: string
  readonly port: number
  /** Product and version, as the server tells them. */
  readonly version: string
}

/** Starts a server with an empty data folder, on loopback and a free port. */
export async function startedServer(version: ServerVersion, home: string): Promise<RunningServer> {
  const place = {
    home,
    data: join(home, 'data'),
    port: await freePort(),
    password: randomBytes(15).toString('base64url'),
  }
  rmSync(place.data, { recursive: true, force: true })
  mkdirSync(place.data)
  chmodSync(place.data, 0o700)
  run('chown', [nobody, place.data])
  version.prepare(place)
  const [program = '', ...args] = asNobody(version.command(place))
  const log = openSync(join(home, 'server.log'), 'w')
  const child = spawn(program, args, { cwd: '/', stdio: ['ignore', log, log] })
  closeSync(log)
  const kill = () => child.kill(version.stopSignal)
  process.once('exit', kill)
  const stop = async () => {
    process.off('exit', kill)
    const ended = once(child, 'exit')
    if (isAlive(child) && kill()) await ended
    rmSync(place.data, { recursive: true, force: true })
  }
  try {
    const url = version.url(place)
    return { url, port: place.port, version: await answerOf(child, url, home), [Symbol.asyncDispose]: stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function answerOf(child: ChildProcess, url: string, home: string): Promise<string> {
  for (const deadline = Date.now() + 90_000; Date.now() < deadline; await pause(200)) {
    if (!isAlive(child)) break
    try {
      const database = await connect(url)
      await database.session((session) => session.run(sql`select 1 as one`))
      await database.close()
      return `${database.product} ${database.version}`
    } catch {
      // Not yet.
    }
  }
  throw new Error(`the server does not answer: ${lastLines(join(home, 'server.log'))}`)
}

const isAlive = (child: ChildProcess): boolean => child.exitCode === null && child.signalCode === null

/** PostgreSQL refuses to run as root, and the accounts of Debian's packages need not exist. */
const nobody = '65534:65534'

function asNobody(command: readonly string[]): readonly string[] {
  const [user, group] = nobody.split(':')
  return ['setpriv', `--reuid=${user}`, `--regid=${group}`, '--clear-groups', ...command]
}

/** Runs a program to its end as the servers' user. Throws with what it said. */
export function runAsNobody(command: readonly string[], input?: string): void {
  const [program = '', ...args] = asNobody(command)
  run(program, args, { input })
}

/** Runs a program to its end. Throws with what it said. */
export function run(
  program: string,
  args: readonly string[],
  {
    cwd = '/',
    env = {},
    input = '',
  }: { cwd?: string; env?: NodeJS.ProcessEnv; input?: string | undefined } = {},
): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    env: { ...process.env, ...env },
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status === 0) return stdout
  throw new Error(
    `${program} failed: ${String(error ?? stderr)
      .trim()
      .slice(-1000)}`,
  )
}

function lastLines(file: string): string {
  return readFileSync(file, 'utf8').trim().slice(-1000)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (typeof address === 'object' && address) return address.port
  throw new Error('No free port on 127.0.0.1.')
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
