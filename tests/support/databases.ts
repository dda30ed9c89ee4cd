import { randomBytes } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { connect } from '../../src/database/connect.ts'
import type { Database, Session } from '../../src/database/database.ts'
import { widely } from './matrix.ts'
import { serverAddress, type ServerKind, serverKinds, servicesFolder } from './servers.ts'

/** Every engine that the tests run on. */
export const engines = ['postgresql', 'mariadb', 'sqlite', 'pglite'] as const

export type TestEngine = (typeof engines)[number]

/** One engine for each dialect: what depends on SQL alone does not run on PostgreSQL a second time, in another wrapping. */
export const dialects = widely(engines, ['postgresql', 'mariadb', 'sqlite'])

/** A database of its own for one test or one test file. */
export interface TestDatabase {
  readonly kind: TestEngine
  readonly url: string
  readonly database: Database
  /** Closes the connection and removes the database. */
  drop(): Promise<void>
}

/**
 * Makes an empty database; `name` shows in the server's list. Servers that do not run are started; when that is
 * impossible it throws and says what to do, because a skipped engine would look like a passed one. When the process
 * `owner` has ended, a later run removes it.
 */
export async function createTestDatabase(
  kind: TestEngine,
  name = 'test',
  owner = process.pid,
): Promise<TestDatabase> {
  if (kind === 'sqlite') return openSqlite(join(temporaryFolder(name, owner), 'desk.sqlite'))
  if (kind === 'pglite') return openPglite(await copyPgliteTemplate(name, owner))
  const database = freshName(name, owner)
  await administer(kind, (session) => session.run(createStatement(kind, database)))
  const test = await openOnServer(kind, database)
  // From version 15 on this is so by itself.
  if (kind === 'postgresql' && Number.parseInt(test.database.version, 10) < 15)
    await test.database.session((session) => session.run(sql`revoke create on schema public from public`))
  return test
}

/** What is copied: a database of a test, or one that no process has opened. */
export type CloneSource = Pick<TestDatabase, 'kind' | 'url'> & Partial<Pick<TestDatabase, 'database'>>

/**
 * Makes a copy with all tables and rows (on MariaDB with triggers, without views). Nobody may be using the
 * template; on PGlite this closes the template's `database`, which can only be dropped or cloned from then on.
 */
export async function cloneTestDatabase(template: CloneSource, name = 'clone'): Promise<TestDatabase> {
  return cloners[template.kind](template, name)
}

type Cloner = (template: CloneSource, name: string) => Promise<TestDatabase>

const cloners: Readonly<Record<TestEngine, Cloner>> = {
  async postgresql(template, name) {
    const source = databaseIn(template.url)
    const copy = freshName(name)
    await administer('postgresql', async (session) => {
      // The server refuses to copy a database that has a connection, and ours keeps one for the next session.
      await session.run(sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${source}`)
      await session.run(sql`create database ${sql.id(copy)} template ${sql.id(source)}`)
    })
    return openOnServer('postgresql', copy)
  },
  async mariadb(template, name) {
    const copy = freshName(name)
    await administer('mariadb', async (session) => {
      await session.run(createStatement('mariadb', copy))
      await copyMariadb(session, databaseIn(template.url), copy)
    })
    return openOnServer('mariadb', copy)
  },
  async sqlite(template, name) {
    const file = join(temporaryFolder(name), 'desk.sqlite')
    const source = await connect(template.url)
    await source.session((session) => session.run(sql`vacuum into ${file}`))
    await source.close()
    return openSqlite(file)
  },
  async pglite(template, name) {
    await template.database?.close()
    const folder = temporaryFolder(name)
    cpSync(template.url.slice('pglite:'.length), join(folder, 'data'), { recursive: true })
    return openPglite(folder)
  },
}

async function openSqlite(file: string): Promise<TestDatabase> {
  const database = await connect(`sqlite:${file}?mode=create`)
  return {
    kind: 'sqlite',
    url: `sqlite:${file}`,
    database,
    drop: () => dropFolder(database, join(file, '..')),
  }
}

async function openPglite(folder: string): Promise<TestDatabase> {
  const url = `pglite:${join(folder, 'data')}`
  const database = await connect(url)
  return { kind: 'pglite', url, database, drop: () => dropFolder(database, folder) }
}

async function dropFolder(database: Database, folder: string): Promise<void> {
  await database.close()
  rmSync(folder, { recursive: true, force: true })
}

async function openOnServer(kind: ServerKind, name: string): Promise<TestDatabase> {
  const url = addressOf(kind, name)
  const database = await connect(url)
  return {
    kind,
    url,
    database,
    async drop() {
      await database.close()
      await administer(kind, (session) => session.run(dropStatement(kind, name)))
    },
  }
}

function createStatement(kind: ServerKind, name: string) {
  return kind === 'postgresql'
    ? sql`create database ${sql.id(name)}`
    : sql`create database ${sql.id(name)} character set utf8mb4`
}

function dropStatement(kind: ServerKind, name: string) {
  return kind === 'postgresql'
    ? sql`drop database if exists ${sql.id(name)} with (force)`
    : sql`drop database if exists ${sql.id(name)}`
}

/** Runs work as the server's administrator, outside of any test's database. */
async function administer(kind: ServerKind, work: (session: Session) => Promise<unknown>): Promise<void> {
  const database = await connect(addressOf(kind, kind === 'postgresql' ? 'postgres' : 'mysql'))
  try {
    await database.session(work)
  } finally {
    await database.close()
  }
}

async function copyMariadb(session: Session, source: string, copy: string): Promise<void> {
  await session.run(sql`use ${sql.id(copy)}`)
  await session.run(sql`set foreign_key_checks = 0, unique_checks = 0,
    sql_mode = concat(@@sql_mode, ',NO_AUTO_VALUE_ON_ZERO')`)
  const tables = await session.run<{ name: string }>(sql`
    select table_name as name from information_schema.tables
    where table_schema = ${source} and table_type = 'BASE TABLE'`)
  const columns = await session.run<{ table: string; name: string }>(sql`
    select table_name as \`table\`, column_name as name from information_schema.columns
    where table_schema = ${source} and coalesce(generation_expression, '') = ''
    order by ordinal_position`)
  const columnsByTable = Map.groupBy(columns.rows, ({ table }) => table)
  for (const { name } of tables.rows) {
    const created = await session.run(sql`show create table ${sql.id(source, name)}`)
    await session.run({ sql: String(created.rows[0]?.['Create Table']), parameters: [] })
    const list = sql.join((columnsByTable.get(name) ?? []).map((column) => sql.id(column.name)))
    await session.run(
      sql`insert into ${sql.id(copy, name)} (${list}) select ${list} from ${sql.id(source, name)}`,
    )
  }
  const triggers = await session.run<{ name: string }>(sql`
    select trigger_name as name from information_schema.triggers where trigger_schema = ${source}`)
  for (const { name } of triggers.rows) {
    const created = await session.run(sql`show create trigger ${sql.id(source, name)}`)
    await session.run({ sql: String(created.rows[0]?.['SQL Original Statement']), parameters: [] })
  }
}

/**
 * An empty embedded database, in `data` of the folder that is returned. A new one takes seconds to make and a copy of one does
 * not, so one is kept for copying.
 */
export async function copyPgliteTemplate(name: string, owner = process.pid): Promise<string> {
  const version = pgliteVersion()
  const template = join(servicesFolder, `pglite-${version}`)
  if (!existsSync(template)) {
    mkdirSync(servicesFolder, { recursive: true })
    const draft = mkdtempSync(join(servicesFolder, 'draft-'))
    const database = await connect(`pglite:${join(draft, 'data')}`)
    await database.close()
    try {
      renameSync(join(draft, 'data'), template)
    } catch (error) {
      // Another worker was faster; its template is as good.
      if (!existsSync(template)) throw error
    }
    rmSync(draft, { recursive: true, force: true })
  }
  const folder = temporaryFolder(name, owner)
  cpSync(template, join(folder, 'data'), { recursive: true })
  return folder
}

function pgliteVersion(): string {
  const file = new URL('../../node_modules/@electric-sql/pglite/package.json', import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}

function addressOf(kind: ServerKind, name: string): string {
  const url = new URL(serverAddress(kind))
  url.pathname = `/${name}`
  return url.href
}

function databaseIn(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1))
}

function temporaryFolder(name: string, owner = process.pid): string {
  return mkdtempSync(join(tmpdir(), `expunge_test_${owner}_${name}_`))
}

/** The process id tells a later run whether the database was left behind. */
function freshName(name: string, owner = process.pid): string {
  return `expunge_test_${owner}_${name.replaceAll(/\W/g, '_').slice(0, 20)}_${randomBytes(4).toString('hex')}`
}

/** Removes databases and folders of test processes that ended without doing it. */
export function dropLeftovers(): Promise<void> {
  return dropThoseOf(hasEnded)
}

/** Removes the databases and folders that belong to this process. */
export function dropOwn(): Promise<void> {
  return dropThoseOf((owner) => owner === process.pid)
}

async function dropThoseOf(isIt: (owner: number) => boolean): Promise<void> {
  const isTheirs = (name: string) => {
    const owner = /^expunge_test_(\d+)_/.exec(name)?.[1]
    return owner !== undefined && isIt(Number(owner))
  }
  for (const kind of serverKinds) {
    await administer(kind, async (session) => {
      const { rows } = await session.run<{ name: string }>(
        kind === 'postgresql'
          ? sql`select datname as name from pg_database`
          : sql`select schema_name as name from information_schema.schemata`,
      )
      for (const { name } of rows) {
        if (isTheirs(name)) await session.run(dropStatement(kind, name))
      }
    })
  }
  for (const entry of readdirSync(tmpdir())) {
    if (isTheirs(entry)) rmSync(join(tmpdir(), entry), { recursive: true, force: true })
  }
}

function hasEnded(owner: number): boolean {
  try {
    process.kill(owner, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
