import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { connect } from '../src/database/connect.ts'
import type { Session } from '../src/database/database.ts'
import { temporaryFolder } from './folders.ts'
import type { BenchEngine } from './servers.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const settingsFile = join(root, '.services', 'rt.json')

interface Settings {
  readonly serverUrl: string
  readonly database: string
  readonly config: string
  readonly user: string
  readonly password: string
  readonly organization: string
}

/** Brings the Request Tracker of the tests, which RT's own API filled, to the benchmark's server, and multiplies it. */
export async function fillRt(engine: BenchEngine, url: string, copies: number): Promise<void> {
  const settings = settingsOf(engine)
  copyDatabase(engine, settings, url)
  const database = await connect(url)
  try {
    await database.session(async (session) => {
      // Content on disk is the same work for nobody: all of it lies in the database here.
      await session.run(
        sql`update ${name(session, 'Attachments')} set content = 'x', contentencoding = 'none' where contentencoding = 'external'`,
      )
      await session.run(
        sql`update ${name(session, 'ObjectCustomFieldValues')} set largecontent = 'x', contentencoding = 'none' where contentencoding = 'external'`,
      )
      await multiply(session, copies)
    })
  } finally {
    await database.close()
  }
}

/** RT's settings for a copy, as the environment of its tools. */
export function rtEnvironment(engine: BenchEngine, url: string): NodeJS.ProcessEnv {
  const { config } = settingsOf(engine)
  const { port, pathname } = new URL(url)
  const own = join(temporaryFolder('bench-rt'), 'RT_SiteConfig.pm')
  const text = readFileSync(config, 'utf8').replace(/(DatabasePort, ')\d+/, `$1${port}`)
  writeFileSync(own, text, { mode: 0o644 })
  return {
    ...process.env,
    RT_SITE_CONFIG: own,
    RT_SITE_CONFIG_DIR: '/dev/null',
    EXPUNGE_RT_DATABASE: pathname.slice(1),
    EXPUNGE_RT_LOG: 'bench.log',
    LC_ALL: 'C.UTF-8',
    TZ: 'UTC',
  }
}

/** The beginning of every ticket's address in this RT. */
export const ticketUri = (engine: BenchEngine) => `fsck.com-rt://${settingsOf(engine).organization}/ticket/`

/** The id up to which there are exactly so many resolved tickets that are a part of no other. */
export async function lastOf(session: Session, count: number): Promise<number> {
  const { rows } = await session.run(
    sql`select id from ${name(session, 'Tickets')} where type = 'ticket' and status = 'resolved' and (ismerged is null or ismerged = 0) order by id limit 1 offset ${sql.lit(count - 1)}`,
  )
  if (rows[0] === undefined) throw new Error(`expected ${count} resolved tickets`)
  return Number(rows[0]['id'])
}

function settingsOf(engine: BenchEngine): Settings {
  if (!existsSync(settingsFile))
    spawnSync(process.execPath, [join(root, 'bin', 'services.mjs'), 'start', 'rt'])
  const found = (JSON.parse(readFileSync(settingsFile, 'utf8')) as Partial<Record<BenchEngine, Settings>>)[
    engine
  ]
  if (found === undefined)
    throw new Error('expected a Request Tracker of the tests; make it with: node bin/services.mjs start rt')
  return found
}

function copyDatabase(engine: BenchEngine, settings: Settings, url: string): void {
  const { user, password, database } = settings
  const from = new URL(settings.serverUrl)
  const to = new URL(url)
  const secret = decodeURIComponent(from.password)
  if (engine === 'postgresql') {
    shell(
      `psql -X -q -d "$TO" -c "create role ${user} login superuser" && pg_dump "$FROM" | psql -X -q -v ON_ERROR_STOP=1 -d "$TO" >/dev/null`,
      { FROM: within(settings.serverUrl, database), TO: url },
    )
    return
  }
  const server = (address: URL) => `--no-defaults --protocol=tcp -h127.0.0.1 -P${address.port} -uroot`
  shell(
    `MYSQL_PWD="$SECRET" mariadb-dump ${server(from)} --single-transaction --hex-blob ${database} | mariadb ${server(to)} desk && mariadb ${server(to)} -e "create user if not exists '${user}'@'127.0.0.1' identified by '${password}'; grant all on *.* to '${user}'@'127.0.0.1'"`,
    { SECRET: secret },
  )
}

function within(address: string, database: string): string {
  const url = new URL(address)
  url.pathname = `/${database}`
  return url.href
}

function shell(command: string, environment: Readonly<Record<string, string>>): void {
  const { status, stderr } = spawnSync('bash', ['-euo', 'pipefail', '-c', command], {
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`copying the Request Tracker failed: ${stderr.slice(-2_000)}`)
}

/** RT's tables are in small letters on PostgreSQL. */
const name = (session: Session, table: string) =>
  sql.id(session.engine === 'postgresql' ? table.toLowerCase() : table)

interface Copied {
  readonly table: string
  /** Columns that are moved by the copy's offset, wherever they hold an id. */
  readonly moved: readonly string[]
  readonly addresses?: readonly string[]
  readonly where: string
  readonly special?: Readonly<Record<string, string>>
}

const roleGroups = "select id from Groups where Domain = 'RT::Ticket-Role'"
const ofTickets = "ObjectType in ('RT::Ticket', 'RT::Transaction')"

/** Tables of the ticket graph. A copy has the same people, queues and fields; all its own ids are higher by millions. */
const graph: readonly Copied[] = [
  { table: 'Tickets', moved: ['id', 'EffectiveId'], where: '1 = 1' },
  { table: 'Principals', moved: ['id'], where: `id in (${roleGroups})` },
  { table: 'GroupMembers', moved: ['id', 'GroupId'], where: `GroupId in (${roleGroups})` },
  {
    table: 'CachedGroupMembers',
    moved: ['id', 'GroupId', 'Via'],
    where: `GroupId in (${roleGroups})`,
    special: {
      MemberId: `case when MemberId in (${roleGroups}) then MemberId + OFFSET else MemberId end`,
      ImmediateParentId: `case when ImmediateParentId in (${roleGroups}) then ImmediateParentId + OFFSET else ImmediateParentId end`,
    },
  },
  { table: 'Groups', moved: ['id', 'Instance'], where: "Domain = 'RT::Ticket-Role'" },
  {
    table: 'Transactions',
    moved: ['id', 'ObjectId', 'OldReference', 'NewReference'],
    addresses: ['OldValue', 'NewValue'],
    where: "ObjectType = 'RT::Ticket'",
  },
  {
    table: 'Attachments',
    moved: ['id', 'TransactionId'],
    where: "TransactionId in (select id from Transactions where ObjectType = 'RT::Ticket')",
    special: { Parent: 'case when Parent = 0 then 0 else Parent + OFFSET end' },
  },
  { table: 'AttachmentsIndex', moved: ['id'], where: '1 = 1' },
  { table: 'ObjectCustomFieldValues', moved: ['id', 'ObjectId'], where: ofTickets },
  {
    table: 'Links',
    moved: ['id'],
    addresses: ['Base', 'Target'],
    where: 'LocalBase > 0',
    special: {
      LocalBase: 'case when LocalBase > 0 then LocalBase + OFFSET else 0 end',
      LocalTarget: 'case when LocalTarget > 0 then LocalTarget + OFFSET else 0 end',
    },
  },
  { table: 'Attributes', moved: ['id', 'ObjectId'], where: ofTickets },
]

async function multiply(session: Session, copies: number): Promise<void> {
  const isPostgres = session.engine === 'postgresql'
  // What a table's rows hang on is read before that table grows.
  const ordered = [...graph].reverse()
  await session.run({
    sql: isPostgres
      ? `create temporary table offsets as select i * 1000000 as o from generate_series(1, ${copies}) i`
      : `create temporary table offsets select seq * 1000000 as o from seq_1_to_${copies}`,
    parameters: [],
  })
  for (const { table, moved, addresses = [], where, special = {} } of ordered) {
    const columns = await columnsOf(session, table)
    const values = columns.map((column) => {
      const same = (other: string) => other.toLowerCase() === column.toLowerCase()
      const written = Object.entries(special).find(([other]) => same(other))?.[1]
      if (written !== undefined) return written.replaceAll('OFFSET', 'o.o')
      if (moved.some(same)) return `${column} + o.o`
      return addresses.some(same) ? shiftedAddress(column, isPostgres) : column
    })
    const quote = (text: string) => (isPostgres ? text : text.replaceAll(/\bGroups\b/g, '`Groups`'))
    await session.run({
      sql: quote(
        `insert into ${table} (${columns.join(', ')}) select ${values.join(', ')} from (select * from ${table} where ${where}) as s, offsets as o`,
      ),
      parameters: [],
    })
  }
}

/** The address of a ticket ends with its id. */
function shiftedAddress(column: string, isPostgres: boolean): string {
  const id = isPostgres
    ? `substring(${column} from '[0-9]+$')::int`
    : `cast(regexp_substr(${column}, '[0-9]+$') as unsigned)`
  const shifted = isPostgres
    ? `regexp_replace(${column}, '[0-9]+$', '') || (${id} + o.o)`
    : `concat(regexp_replace(${column}, '[0-9]+$', ''), ${id} + o.o)`
  return `case when ${column} like 'fsck.com-rt://%/ticket/%' then ${shifted} else ${column} end`
}

async function columnsOf(session: Session, table: string): Promise<readonly string[]> {
  const schema = session.engine === 'postgresql' ? sql`'public'` : sql`database()`
  const { rows } = await session.run<{ column: string }>(
    sql`select column_name as ${sql.id('column')} from information_schema.columns where table_schema = ${schema} and lower(table_name) = ${table.toLowerCase()} order by ordinal_position`,
  )
  return rows.map(({ column }) => column)
}
