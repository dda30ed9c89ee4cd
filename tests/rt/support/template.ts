import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { connect } from '../../../src/database/connect.ts'
import type { Database } from '../../../src/database/database.ts'
import type { TestDatabase } from '../../support/databases.ts'
import { serverAddress, type ServerKind, servicesFolder } from '../../support/servers.ts'
import type { RtTruth } from './truth.ts'

/** The servers that a Request Tracker of the tests runs on. */
export type RtEngine = ServerKind

/** What bin/services/request-tracker.mjs tells about the Request Tracker that tests copy. */
export interface RtSettings {
  readonly engine: RtEngine
  readonly serverUrl: string
  readonly organization: string
  readonly database: string
  /** RT_SiteConfig.pm, which the environment variables EXPUNGE_RT_… steer. */
  readonly config: string
  /** Holds the folder `storage` of large attachments. */
  readonly home: string
  /** The file of the truth. */
  readonly truth: string
  /** RT's own database role. */
  readonly user: string
  readonly password: string
  /** Of RT's own user “root”. */
  readonly rootPassword: string
}

export interface RtTemplate {
  readonly settings: RtSettings
  readonly truth: RtTruth
  /** To be cloned only: it has no connection, since nobody may be using a template. */
  readonly test: TestDatabase
}

const templates = new Map<RtEngine, Promise<RtTemplate>>()

/**
 * The template of one engine, which is made when it is missing. Throws with the remedy when that is impossible,
 * because a skipped engine would look like a passed one.
 */
export function rtTemplate(engine: RtEngine): Promise<RtTemplate> {
  const template = templates.get(engine) ?? openTemplate(engine)
  templates.set(engine, template)
  return template
}

async function openTemplate(engine: RtEngine): Promise<RtTemplate> {
  const address = serverAddress(engine)
  const server = await connect(within(address, engine === 'postgresql' ? 'postgres' : 'mysql'))
  try {
    const settings = (await present(engine, server, address)) ?? (await makeTemplate(engine, server, address))
    const url = within(address, settings.database)
    const test = { kind: engine, url, database: server, drop: async () => undefined }
    return { settings, test, truth: JSON.parse(readFileSync(settings.truth, 'utf8')) as RtTruth }
  } finally {
    await server.close()
  }
}

async function makeTemplate(engine: RtEngine, server: Database, address: string): Promise<RtSettings> {
  const started = spawnSync(process.execPath, [script, 'start', 'rt'], { encoding: 'utf8' })
  const settings = await present(engine, server, address)
  if (settings !== undefined) return settings
  const reason = started.status === 0 ? `it is not on the server of the tests` : started.stderr.trim()
  throw new Error(
    `The tests need a Request Tracker on ${engine}, and it could not be made: ${reason}\n` +
      'Make it with “node bin/services.mjs start rt” (Debian, root), with EXPUNGE_TEST_POSTGRESQL and EXPUNGE_TEST_MARIADB unset.',
  )
}

/**
 * The settings of a template that is there. The server is asked, and not the template: a connection to it would be
 * ended by a test that clones it at this very moment.
 */
async function present(engine: RtEngine, server: Database, address: string): Promise<RtSettings | undefined> {
  const settings = readSettings()[engine]
  if (settings?.serverUrl !== address) return undefined
  const { database } = settings
  const { rows } = await server.session((session) =>
    session.run(
      engine === 'postgresql'
        ? sql`select 1 from pg_database where datname = ${database}`
        : sql`select 1 from information_schema.schemata where schema_name = ${database}`,
    ),
  )
  return rows.length > 0 ? settings : undefined
}

function within(address: string, database: string): string {
  const url = new URL(address)
  url.pathname = `/${database}`
  return url.href
}

function readSettings(): Partial<Record<RtEngine, RtSettings>> {
  const file = join(servicesFolder, 'rt.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<RtEngine, RtSettings>) : {}
}

const script = fileURLToPath(new URL('../../../bin/services.mjs', import.meta.url))
