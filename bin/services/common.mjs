// What starting any of the throw-away servers needs: processes, files, ports, packages.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = realpathSync(dirname(dirname(dirname(fileURLToPath(import.meta.url)))))
export const folder = join(root, '.services')
export const addressFile = join(folder, 'services.json')

/** Installs packages of Debian, without those that are only recommended. */
export function install(packages) {
  process.stderr.write(`services: installing ${packages.join(', ')} …\n`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  run('apt-get', ['update', '-qq'], env)
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], env)
}

export function accountOf(user) {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${user}:`))
  if (!line) throw new Error(`The system user ${user} does not exist although its server is installed.`)
  const [, , uid, gid] = line.split(':')
  return { user, uid: Number(uid), gid: Number(gid) }
}

/** In the checkout when every user can reach it and the socket path stays short, else under the temporary folder. */
export function homeBase() {
  let path = folder
  let reachable = folder.length < 60
  while (reachable && dirname(path) !== path) {
    reachable = mayEnter(path)
    path = dirname(path)
  }
  if (reachable) return folder
  const name = `expunge-services-${createHash('sha256').update(root).digest('hex').slice(0, 12)}`
  return join(tmpdir(), name)
}

function mayEnter(path) {
  return (statSync(path).mode & constants.S_IXOTH) !== 0
}

export async function freePort(first) {
  for (let port = first; port < first + 200; port += 1) {
    if (await isFree(port)) return port
  }
  throw new Error(`No free port from ${first} to ${first + 199} on 127.0.0.1.`)
}

function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ host: '127.0.0.1', port }, () => server.close(() => resolve(true)))
  })
}

export function writeAtomically(file, value) {
  writeFileSync(`${file}.new`, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

export function makeOwned(path, service) {
  mkdirSync(path, { recursive: true })
  chownSync(path, service.uid, service.gid)
  chmodSync(path, 0o700)
}

export function setprivFlags(service) {
  return [`--reuid=${service.uid}`, `--regid=${service.gid}`, '--clear-groups']
}

export function runAs(service, command, args) {
  // The working directory must be one that the other user may enter.
  run('setpriv', [...setprivFlags(service), command, ...args])
}

export function run(command, args, env = process.env) {
  const { status, stderr, error } = spawnSync(command, args, {
    cwd: '/',
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (status !== 0)
    throw new Error(
      `${command} failed: ${String(error ?? stderr)
        .trim()
        .slice(-2000)}`,
    )
}

export function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

export async function waitUntil(what, log, condition) {
  const deadline = Date.now() + 90_000
  while (!condition()) {
    if (Date.now() > deadline) throw new Error(`${what} did not come within 90 seconds; see ${log}.`)
    await pause(150)
  }
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

export function say(kind, text) {
  process.stdout.write(`${kind} ${text}\n`)
}

/** One start or stop at a time in this checkout; a lock whose owner is gone is taken over. */
export async function withLock(work) {
  mkdirSync(folder, { recursive: true })
  const lock = join(folder, 'lock')
  const deadline = Date.now() + 900_000
  while (!takeLock(lock)) {
    if (Date.now() > deadline)
      throw new Error(`${lock} is held for a quarter of an hour; remove it if nothing runs.`)
    await pause(200)
  }
  try {
    await work()
  } finally {
    rmSync(lock, { force: true })
  }
}

function takeLock(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    const owner = ownerOf(lock)
    if (owner !== undefined && !isAlive(owner)) rmSync(lock, { force: true })
    return false
  }
}

function ownerOf(lock) {
  try {
    accessSync(lock)
    return Number.parseInt(readFileSync(lock, 'utf8'), 10) || undefined
  } catch {
    return undefined
  }
}

export function allSettings() {
  const file = join(folder, 'settings.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

export function addresses() {
  return existsSync(addressFile) ? JSON.parse(readFileSync(addressFile, 'utf8')) : {}
}
