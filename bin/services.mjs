// node bin/services.mjs start [postgresql] [mariadb] [rt] [ruby] [chromium] | stop | env
// Throw-away servers for the tests of this checkout: PostgreSQL and MariaDB on loopback, tuned for speed, never safe for
// real data, and on each of them a Request Tracker with invented people; Ruby, by which the tests know that Zammad
// can still read its values; and Chromium, in which they use the control center. Addresses are written to .services/services.json. Plain JavaScript, runs on Node 20.
import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  appendFileSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import {
  accountOf,
  addresses,
  addressFile,
  allSettings,
  folder,
  freePort,
  homeBase,
  install,
  isAlive,
  makeOwned,
  run,
  runAs,
  say,
  setprivFlags,
  waitUntil,
  withLock,
  writeAtomically,
} from './services/common.mjs'
import { prepareRequestTracker } from './services/request-tracker.mjs'

const kinds = {
  postgresql: { user: 'postgres', package: 'postgresql', firstPort: 55432, start: startPostgres },
  mariadb: { user: 'mysql', package: 'mariadb-server', firstPort: 53306, start: startMariadb },
}

/** Programs that run when a test starts them; their packages are called the same. */
const programs = ['ruby', 'chromium']

const [verb, ...names] = process.argv.slice(2)
try {
  if (verb === 'start') await start(names.length > 0 ? names : [...Object.keys(kinds), 'rt', ...programs])
  else if (verb === 'stop') await stop()
  else if (verb === 'env') printEnvironment()
  else throw new Error('Expected one of: start [postgresql] [mariadb] [rt] [ruby] [chromium], stop, env.')
} catch (error) {
  process.stderr.write(`services: ${error.message}\n`)
  process.exitCode = 2
}

async function start(wanted) {
  for (const kind of wanted) {
    if (!kinds[kind] && kind !== 'rt' && !programs.includes(kind))
      throw new Error(`Expected postgresql, mariadb, rt, ruby or chromium, found “${kind}”.`)
  }
  mkdirSync(folder, { recursive: true })
  const servers = Object.keys(kinds).filter((kind) => wanted.includes(kind) || wanted.includes('rt'))
  await withLock(async () => {
    for (const program of programs) if (wanted.includes(program)) haveProgram(program)
    for (const kind of servers) await startOne(kind)
    if (!wanted.includes('rt')) return
    for (const engine of servers) await prepareRequestTracker(engine, addresses()[engine])
  })
}

function haveProgram(name) {
  if (spawnSync(name, ['--version']).status === 0) return say(name, 'is there already')
  if (process.platform !== 'linux' || process.getuid() !== 0)
    throw new Error(`${name} is missing, and installing it needs Linux and root. Install it yourself.`)
  install([name])
  say(name, 'is installed')
}

async function startOne(kind) {
  if (await isRunning(kind)) return say(kind, 'runs already')
  if (process.platform !== 'linux' || process.getuid() !== 0)
    throw new Error(
      `${kind} does not run, and starting it needs Linux and root. Start a server yourself and write its address to ${addressFile} as {"${kind}": "…://user:password@127.0.0.1:port/…"}.`,
    )
  const present = kind === 'postgresql' ? postgresBin() : mariadbd()
  if (present === undefined) install([kinds[kind].package])
  const service = { kind, ...accountOf(kinds[kind].user), ...settingsOf(kind) }
  service.port = await freePort(service.port ?? kinds[kind].firstPort)
  mkdirSync(service.home, { recursive: true, mode: 0o755 })
  const url = await kinds[kind].start(service)
  writeAddresses({ ...addresses(), [kind]: url })
  saveSettings(service)
  say(kind, `listens on 127.0.0.1:${service.port}`)
}

async function startPostgres(service) {
  const bin = postgresBin()
  const data = join(service.home, 'data')
  if (!existsSync(join(data, 'PG_VERSION'))) {
    const passwordFile = join(service.home, 'password')
    writeFileSync(passwordFile, `${service.password}\n`, { mode: 0o600 })
    chownSync(passwordFile, service.uid, service.gid)
    makeOwned(data, service)
    const flags = ['-E', 'UTF8', '--locale=C.UTF-8', '-U', 'postgres', '--auth=scram-sha-256', '--no-sync']
    runAs(service, join(bin, 'initdb'), ['-D', data, ...flags, `--pwfile=${passwordFile}`])
    rmSync(passwordFile)
    appendFileSync(join(data, 'postgresql.conf'), postgresSettings(data))
  }
  // A port that changed since the last start wins over the file: the command line is read last.
  const log = join(data, 'server.log')
  const flags = ['-D', data, '-l', log, '-w', '-t', '60', '-o', `-p ${service.port}`, 'start']
  runAs(service, join(bin, 'pg_ctl'), flags)
  return `postgres://postgres:${service.password}@127.0.0.1:${service.port}/postgres`
}

function postgresSettings(data) {
  return `
listen_addresses = '127.0.0.1'
unix_socket_directories = '${data}'
max_connections = 200
shared_buffers = 256MB
fsync = off
synchronous_commit = off
full_page_writes = off
max_wal_size = 2GB
autovacuum_naptime = 10min
timezone = 'UTC'
log_timezone = 'UTC'
`
}

async function startMariadb(service) {
  const data = join(service.home, 'data')
  const isNew = !existsSync(join(data, 'mysql'))
  if (isNew) {
    makeOwned(data, service)
    const flags = ['--no-defaults', '--user=mysql', `--datadir=${data}`, '--skip-test-db']
    run('mariadb-install-db', [...flags, '--auth-root-authentication-method=normal'])
  }
  const initFile = join(data, 'accounts.sql')
  writeFileSync(initFile, mariadbAccounts(service.password), { mode: 0o600 })
  chownSync(initFile, service.uid, service.gid)
  const log = openSync(join(service.home, 'server.log'), 'a')
  const child = spawn(
    'setpriv',
    [...setprivFlags(service), mariadbd(), ...mariadbFlags(data, service, initFile)],
    {
      cwd: '/',
      detached: true,
      stdio: ['ignore', log, log],
    },
  )
  closeSync(log)
  child.unref()
  await waitUntil('MariaDB', join(service.home, 'server.log'), () => mariadbAnswers(service))
  return `mysql://root:${service.password}@127.0.0.1:${service.port}/`
}

function mariadbFlags(data, service, initFile) {
  return [
    '--no-defaults',
    `--datadir=${data}`,
    '--bind-address=127.0.0.1',
    `--port=${service.port}`,
    `--socket=${join(data, 's')}`,
    `--pid-file=${join(data, 'server.pid')}`,
    `--init-file=${initFile}`,
    '--skip-name-resolve',
    '--max-connections=200',
    '--character-set-server=utf8mb4',
    '--innodb-buffer-pool-size=256M',
    '--innodb-log-file-size=128M',
    '--innodb-flush-log-at-trx-commit=0',
    '--innodb-flush-method=nosync',
    '--innodb-doublewrite=0',
    '--max-allowed-packet=256M',
    '--skip-log-bin',
  ]
}

function mariadbAccounts(password) {
  return `create user if not exists 'root'@'127.0.0.1' identified by '${password}';
alter user 'root'@'127.0.0.1' identified by '${password}';
alter user 'root'@'localhost' identified by '${password}';
grant all on *.* to 'root'@'127.0.0.1' with grant option;
`
}

function mariadbAnswers(service) {
  const flags = [
    '--no-defaults',
    '--protocol=tcp',
    '-h127.0.0.1',
    `-P${service.port}`,
    '-uroot',
    '-e',
    'select 1',
  ]
  const env = { ...process.env, MYSQL_PWD: service.password }
  return spawnSync('mariadb', flags, { env, stdio: 'ignore' }).status === 0
}

async function stop() {
  await withLock(async () => {
    for (const [kind, settings] of Object.entries(allSettings())) {
      const pid = pidOf(kind, settings.home)
      if (pid === undefined) continue
      // SIGINT is PostgreSQL's fast shutdown; MariaDB shuts down on SIGTERM.
      process.kill(pid, kind === 'postgresql' ? 'SIGINT' : 'SIGTERM')
      await waitUntil(`The end of ${kind}`, join(settings.home, 'server.log'), () => !isAlive(pid))
      say(kind, 'stopped')
    }
  })
}

function pidOf(kind, home) {
  const file = join(home, 'data', kind === 'postgresql' ? 'postmaster.pid' : 'server.pid')
  if (!existsSync(file)) return undefined
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10)
  return Number.isInteger(pid) && isAlive(pid) ? pid : undefined
}

function printEnvironment() {
  for (const [kind, url] of Object.entries(addresses())) {
    process.stdout.write(`export EXPUNGE_TEST_${kind.toUpperCase()}='${url}'\n`)
  }
}

function postgresBin() {
  const base = '/usr/lib/postgresql'
  if (!existsSync(base)) return undefined
  const versions = readdirSync(base).filter((name) => existsSync(join(base, name, 'bin', 'initdb')))
  const newest = versions.map(Number).sort((a, b) => b - a)[0]
  return newest === undefined ? undefined : join(base, String(newest), 'bin')
}

function mariadbd() {
  return ['/usr/sbin/mariadbd', '/usr/local/sbin/mariadbd', '/usr/bin/mariadbd'].find((path) =>
    existsSync(path),
  )
}

/** Where a server lives and how it is reached, kept between starts. */
function settingsOf(kind) {
  const saved = allSettings()[kind]
  const home = join(homeBase(), kind)
  // A copied checkout brings the original's settings along; its servers are not ours.
  if (saved?.home === home && existsSync(home)) return saved
  return { home, password: randomBytes(15).toString('base64url'), port: undefined }
}

function saveSettings({ kind, home, password, port }) {
  writeAtomically(join(folder, 'settings.json'), { ...allSettings(), [kind]: { home, password, port } })
}

async function isRunning(kind) {
  const url = addresses()[kind]
  if (!url) return false
  const settings = allSettings()[kind]
  // A port that answers may belong to somebody else's server by now; our own one has a live process.
  // An address without settings was written by hand: that server is not started here.
  if (settings && settings.home !== join(homeBase(), kind)) return false
  if (settings && pidOf(kind, settings.home) === undefined) return false
  return answers(Number(new URL(url).port))
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port })
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

function writeAddresses(value) {
  writeAtomically(addressFile, value)
}
