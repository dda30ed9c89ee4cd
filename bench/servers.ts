import { spawn, spawnSync } from 'node:child_process'
import {
  chownSync,
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  appendFileSync,
  chmodSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { connect } from '../src/database/connect.ts'
import type { Session } from '../src/database/database.ts'
import { temporaryFolder } from './folders.ts'

/** A server with durable settings, of this benchmark alone, that gives copies of one desk. */
export interface BenchServer {
  readonly engine: BenchEngine
  /** What a reader has to know to judge the figures. */
  readonly settings: string
  /** Fills the base desk; copies are made of it from then on. */
  build(work: (url: string) => Promise<void>): Promise<void>
  /** The address of a fresh copy; the copy before is gone then. */
  fresh(): Promise<string>
  /** The address of the base desk itself. */
  readonly base: string
  /** Processor time that the server has used since it began, in milliseconds; undefined where it cannot be told. */
  readonly processorTime: () => number | undefined
  /** Ends the server and removes its files. */
  close(): Promise<void>
}

export type BenchEngine = 'postgresql' | 'mariadb'

/** Starts a server of the benchmark's own on loopback. Needs the engine's programs and, for root, its system user. */
export async function startBenchServer(engine: BenchEngine): Promise<BenchServer> {
  const folder = temporaryFolder('bench')
  chmodSync(folder, 0o755)
  const server = await (engine === 'postgresql' ? startPostgres(folder) : startMariadb(folder))
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void server.close().finally(() => process.exit(130)))
  return server
}

async function startPostgres(folder: string): Promise<BenchServer> {
  const account = accountOf('postgres')
  const bin = postgresBin()
  const data = join(folder, 'data')
  const port = await freePort()
  makeOwned(data, account)
  run(account, join(bin, 'initdb'), [
    '-D',
    data,
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
    '-U',
    'postgres',
    '--auth=trust',
    '--no-sync',
  ])
  appendFileSync(join(data, 'postgresql.conf'), postgresSettings(data, port))
  run(account, join(bin, 'pg_ctl'), ['-D', data, '-l', join(data, 'server.log'), '-w', 'start'])
  const address = (name: string) => `postgres://postgres@127.0.0.1:${port}/${name}`
  const administer = (work: (session: Session) => Promise<unknown>) => withSession(address('postgres'), work)
  return {
    engine: 'postgresql',
    settings:
      'fsync, synchronous_commit and full_page_writes on; shared_buffers 1 GB, max_wal_size 4 GB, else as installed',
    async build(work) {
      await administer((session) => session.run(sql`create database base`))
      await work(address('base'))
      await withSession(address('base'), (session) => session.run(sql`vacuum analyze`))
    },
    async fresh() {
      await administer(async (session) => {
        await session.run(sql`drop database if exists desk with (force)`)
        await session.run(sql`create database desk template base`)
        await session.run(sql`checkpoint`)
      })
      return address('desk')
    },
    base: address('base'),
    processorTime: () =>
      processorTimeOf(Number.parseInt(readFileSync(join(data, 'postmaster.pid'), 'utf8'), 10)),
    close: () => {
      run(account, join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop'])
      rmSync(folder, { recursive: true, force: true })
      return Promise.resolve()
    },
  }
}

const postgresSettings = (data: string, port: number) => `
listen_addresses = '127.0.0.1'
port = ${port}
unix_socket_directories = '${data}'
shared_buffers = 1GB
max_wal_size = 4GB
timezone = 'UTC'
`

async function startMariadb(folder: string): Promise<BenchServer> {
  const account = accountOf('mysql')
  const port = await freePort()
  const data = join(folder, 'data')
  const base = join(folder, 'base')
  const address = `mysql://root@127.0.0.1:${port}`
  makeOwned(data, account)
  run(undefined, 'mariadb-install-db', [
    '--no-defaults',
    ...(account === undefined ? [] : ['--user=mysql']),
    `--datadir=${data}`,
    '--skip-test-db',
    '--auth-root-authentication-method=normal',
  ])
  let server = await openMariadb(folder, data, port, account)
  return {
    engine: 'mariadb',
    settings:
      'innodb_flush_log_at_trx_commit 1, doublewrite on; buffer pool 1 GB, log 512 MB, else as installed; tables read once before each measurement',
    async build(work) {
      await withSession(`${address}/mysql`, (session) =>
        session.run(sql`create database desk character set utf8mb4`),
      )
      await work(`${address}/desk`)
      await server.stop()
      cpSync(data, base, { recursive: true, preserveTimestamps: true })
      server = await openMariadb(folder, data, port, account)
    },
    async fresh() {
      await server.stop()
      rmSync(data, { recursive: true, force: true })
      // Rows copied back with SQL would take longer than all measurements together.
      spawnSync('cp', ['-a', '--reflink=auto', base, data])
      if (account !== undefined) spawnSync('chown', ['-R', `${account.uid}:${account.gid}`, data])
      server = await openMariadb(folder, data, port, account)
      await withSession(`${address}/desk`, warmUp)
      return `${address}/desk`
    },
    base: `${address}/desk`,
    processorTime: () => processorTimeOf(server.pid),
    async close() {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function warmUp(session: Session): Promise<void> {
  const { rows } = await session.run<{ name: string }>(
    sql`select table_name as name from information_schema.tables where table_schema = database()`,
  )
  for (const { name } of rows) await session.run(sql`checksum table ${sql.id(name)}`)
}

async function openMariadb(
  folder: string,
  data: string,
  port: number,
  account: Account | undefined,
): Promise<{ readonly pid: number; stop(): Promise<void> }> {
  const init = join(folder, 'accounts.sql')
  writeFileSync(
    init,
    "create user if not exists 'root'@'127.0.0.1';\ngrant all on *.* to 'root'@'127.0.0.1' with grant option;\n",
    { mode: 0o644 },
  )
  const log = openSync(join(folder, 'server.log'), 'a')
  const flags = [
    '--no-defaults',
    `--datadir=${data}`,
    '--bind-address=127.0.0.1',
    `--port=${port}`,
    `--socket=${join(data, 's')}`,
    `--init-file=${init}`,
    '--skip-name-resolve',
    '--character-set-server=utf8mb4',
    '--innodb-buffer-pool-size=1G',
    '--innodb-log-file-size=512M',
    '--innodb-flush-log-at-trx-commit=1',
    '--max-allowed-packet=256M',
    '--skip-log-bin',
  ]
  const [command = '', ...args] = [...privileges(account), 'mariadbd', ...flags]
  const child = spawn(command, args, {
    cwd: '/',
    stdio: ['ignore', log, log],
    env: { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin` },
  })
  closeSync(log)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const deadline = Date.now() + 90_000
  for (;;) {
    const answers = await withSession(`mysql://root@127.0.0.1:${port}/mysql`, () =>
      Promise.resolve(true),
    ).catch(() => false)
    if (answers) break
    if (Date.now() > deadline || child.exitCode !== null)
      throw new Error(
        `MariaDB did not start:\n${readFileSync(join(folder, 'server.log'), 'utf8').slice(-2_000)}`,
      )
    await sleep(150)
  }
  return {
    pid: child.pid ?? 0,
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** A process, its children, and the children that it has seen end. Linux counts in hundredths of a second. */
function processorTimeOf(pid: number): number | undefined {
  if (process.platform !== 'linux') return undefined
  let ticks = 0
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const fields = readFileSync(`/proc/${entry}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')
        .map(Number)
      const [own, parent] = [Number(entry) === pid, fields[1] === pid]
      if (own || parent) ticks += (fields[11] ?? 0) + (fields[12] ?? 0)
      if (own) ticks += (fields[13] ?? 0) + (fields[14] ?? 0)
    } catch {
      // The process has ended since the folder was read.
    }
  }
  return ticks * 10
}

async function withSession<T>(url: string, work: (session: Session) => Promise<T>): Promise<T> {
  const database = await connect(url)
  try {
    return await database.session(work)
  } finally {
    await database.close()
  }
}

interface Account {
  readonly uid: number
  readonly gid: number
}

/** The server's own user when we are root, which no server wants to run as. */
function accountOf(user: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${user}:`))
  if (line === undefined)
    throw new Error(`expected the system user ${user} beside its server; install the server first`)
  const [, , uid, gid] = line.split(':')
  return { uid: Number(uid), gid: Number(gid) }
}

function makeOwned(path: string, account: Account | undefined): void {
  mkdirSync(path, { recursive: true, mode: 0o700 })
  if (account !== undefined) chownSync(path, account.uid, account.gid)
}

const privileges = (account: Account | undefined): string[] =>
  account === undefined
    ? []
    : ['setpriv', `--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups']

function run(account: Account | undefined, program: string, options: readonly string[]): void {
  const [command = '', ...args] = [...privileges(account), program, ...options]
  const { status, stderr, error } = spawnSync(command, args, {
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (status !== 0)
    throw new Error(
      `${program} failed: ${String(error ?? stderr)
        .trim()
        .slice(-2000)}`,
    )
}

function postgresBin(): string {
  const base = '/usr/lib/postgresql'
  const versions = existsSync(base)
    ? readdirSync(base)
        .map(Number)
        .sort((a, b) => b - a)
    : []
  const found = versions
    .map((version) => join(base, String(version), 'bin'))
    .find((path) => existsSync(join(path, 'initdb')))
  if (found === undefined)
    throw new Error(`expected PostgreSQL's programs under ${base}; install the server first`)
  return found
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen({ host: '127.0.0.1', port: 0 }, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
