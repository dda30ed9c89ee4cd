// Makes a checkout runnable: installs the locked dependencies once and finds Node 24.
// Plain JavaScript without dependencies, because it runs before anything is installed, on Node 18 or newer.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const stampFile = join(root, 'node_modules', '.expunge-stamp')
const lockFolder = join(root, '.setup-lock')
const platforms = { linux: 'linux', win32: 'win', darwin: 'darwin' }

/**
 * Installs what package-lock.json names, unless that was done already; `to run` is content with what the program itself needs,
 * as an image or a server has it. Two callers at once: the second waits.
 */
export function ensureDependencies(purpose = 'to develop') {
  if (!existsSync(join(root, 'package-lock.json')) || isInstalled()) return
  if (purpose === 'to run' && canRun()) return
  if (!takeLock()) return
  try {
    process.stderr.write('Expunge: installing dependencies (first run only) …\n')
    const flags = ['--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts']
    // `npm ci` refuses a lock that lacks other platforms' optional binaries, in thirty lines that help nobody;
    // `install --no-save` takes the lock as it is, and tells of a failure that is one.
    const status = npm(['ci', ...flags], 'ignore') === 0 ? 0 : npm(['install', '--no-save', ...flags])
    if (status !== 0) throw new Error('npm could not install the dependencies; see its message above.')
    writeFileSync(stampFile, fingerprint())
  } finally {
    rmSync(lockFolder, { recursive: true, force: true })
  }
}

/** The path of a Node 24: this one, or the one that came with the dependencies. */
export function node24() {
  if (isNode24()) return process.execPath
  const folder = join(root, 'node_modules', `node-${platforms[process.platform]}-${process.arch}`, 'bin')
  const path = join(folder, process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(path)) return path
  throw new Error(
    `Expunge needs Node.js 24 or newer; this is ${process.version}, and none is bundled for ${process.platform}-${process.arch}. Install Node.js 24 and try again.`,
  )
}

/**
 * For Node: collect short-lived objects while they are few. As it comes, it lets them pile up to a hundred megabytes
 * before it looks, and a run over a million tickets makes nothing else.
 */
export const lean = ['--max-semi-space-size=8']

/** Runs a script on Node 24, passes signals on to it, and ends this process the way that one ended. */
export function runOnNode24(args) {
  const node = node24()
  const PATH = dirname(node) + delimiter + process.env.PATH
  const child = spawn(node, args, { stdio: 'inherit', env: { ...process.env, PATH } })
  // A terminal sends Ctrl-C to both; this process only has to stay until the child has tidied up.
  process.on('SIGINT', () => {})
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 143)
  })
}

function isInstalled() {
  try {
    return readFileSync(stampFile, 'utf8') === fingerprint()
  } catch {
    return false
  }
}

/** Whether all that runs is there, in the versions of package-lock.json: npm keeps a list of what it installed. */
function canRun() {
  if (!isNode24()) return false
  try {
    const wanted = packagesOf(join(root, 'package-lock.json'))
    const found = packagesOf(join(root, 'node_modules', '.package-lock.json'))
    return Object.entries(wanted).every(
      ([path, { version, dev, optional, devOptional }]) =>
        path === '' || dev || optional || devOptional || found[path]?.version === version,
    )
  } catch {
    return false
  }
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

function isNode24() {
  return Number(process.versions.node.split('.')[0]) >= 24
}

function fingerprint() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')))
  return hash.update(process.platform + process.arch).digest('hex')
}

/** Returns false when another process finished the installation while this one waited. */
function takeLock() {
  for (;;) {
    try {
      mkdirSync(lockFolder)
      return true
    } catch (error) {
      if (error.code !== 'EEXIST') throw cannotInstall(error.code)
      const since = statSync(lockFolder, { throwIfNoEntry: false })?.mtimeMs
      if (since !== undefined && Date.now() - since > 600_000)
        rmSync(lockFolder, { recursive: true, force: true })
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300)
      if (isInstalled()) return false
    }
  }
}

/** A folder that this user may not write, or nobody may: waiting would not help. */
function cannotInstall(code) {
  return new Error(
    `Expunge expected its dependencies in ${join(root, 'node_modules')}, as package-lock.json names them, found others or none, ` +
      `and may not install them there (${code}). As the user who owns that folder, with Node.js 24, run there:\n` +
      '  npm install --no-save --omit=dev --omit=optional --ignore-scripts',
  )
}

function npm(args, output = 2) {
  const cli = process.env.npm_execpath
  const options = { cwd: root, stdio: ['ignore', output, output] }
  const result = cli?.endsWith('.js')
    ? spawnSync(process.execPath, [cli, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
  return result.status
}
