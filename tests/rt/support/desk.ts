import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach } from 'vitest'
import { connect } from '../../../src/database/connect.ts'
import { loadDataMap } from '../../../src/engine/datamap/load.ts'
import type { DataMap } from '../../../src/engine/datamap/schema.ts'
import { openInstallation } from '../../../src/installation/installation.ts'
import { fixedClock } from '../../../src/shared/clock.ts'
import { cloneTestDatabase, type TestDatabase } from '../../support/databases.ts'
import { runOn, type TestDesk } from '../../support/desk.ts'
import { temporaryFolder } from '../../support/folders.ts'
import { onceInRun } from '../../support/once.ts'
import { figuresOf } from './perl.ts'
import { type RtEngine, type RtSettings, type RtTemplate, rtTemplate } from './template.ts'
import type { RtPlace } from './place.ts'
import { openTracker, type RequestTracker } from './tracker.ts'
import type { RtTruth } from './truth.ts'

/** A Request Tracker of one's own with a fresh installation beside it; the clock stands at the desk's present. */
export interface RtDesk extends Omit<TestDesk, 'truth' | 'engine'> {
  readonly engine: RtEngine
  readonly truth: RtTruth
  /** A part of the address of every link. */
  readonly organization: string
  /** The address for RT's own database role, which may read and write rows and nothing else. */
  readonly roleUrl: string
  /** The folder of RT's large attachments; the desk's own copy. */
  readonly storage: string
  readonly rt: RequestTracker
}

/** The desk's present: when tests/rt/lab/seed.pl made it. What RT itself does in a test bears the real time. */
export const rtNow = '2025-01-01T00:00:00Z'

/**
 * Gives each test its own RT, cloned from the template. Registers the hooks that remove it again, together with its
 * web server, so it is to be called inside `describe`.
 */
export function rtDesks(engine: RtEngine): () => Promise<RtDesk> {
  const cleanup: Cleanup = []
  afterEach(() => cleanUp(cleanup))
  return () => openRtDesk(engine, cleanup)
}

/** Gives all tests of a `describe` the same RT: for those that change nothing. */
export function sharedRtDesk(engine: RtEngine): () => Promise<RtDesk> {
  const cleanup: Cleanup = []
  let desk: Promise<RtDesk> | undefined
  afterAll(() => cleanUp(cleanup))
  return () => (desk ??= openRtDesk(engine, cleanup))
}

type Cleanup = (() => Promise<unknown>)[]

async function cleanUp(cleanup: Cleanup): Promise<void> {
  for (const clean of cleanup.splice(0).reverse()) await clean()
}

async function openRtDesk(engine: RtEngine, cleanup: Cleanup): Promise<RtDesk> {
  const template = await rtTemplate(engine)
  const { settings, truth } = template
  const clone = await cloneOf(template)
  cleanup.push(() => clone.drop())
  const place = placeOf(settings, clone)
  const rt = openTracker(
    { engine, place, database: clone.database, untouchedFigures: () => untouchedFigures(template) },
    cleanup,
  )
  const map = await lazyMap()
  return {
    engine,
    url: clone.url,
    roleUrl: roleUrl(clone.url, settings),
    database: clone.database,
    truth,
    organization: settings.organization,
    storage: place.storage,
    rt,
    get map() {
      return map()
    },
    installation: await openInstallation(temporaryFolder('data'), { clock: fixedClock(rtNow) }),
    run: (statement, ...values) => runOn(clone.database, statement, values),
    connect: async () => {
      const other = await connect(clone.url)
      cleanup.push(() => other.close())
      return other
    },
  }
}

async function cloneOf({ settings, test }: RtTemplate): Promise<TestDatabase> {
  const clone = await cloneTestDatabase(test, 'rt')
  // A copy brings its grants along on PostgreSQL only.
  if (settings.engine === 'mariadb') await grantClones(clone, settings)
  return clone
}

/** What rt-setup-database grants, on every database of the tests: so nothing is left behind when one is dropped. */
async function grantClones({ database }: TestDatabase, { user }: RtSettings): Promise<void> {
  await database.session((session) =>
    session.run({
      sql: `grant select, insert, update, delete, create, index on \`expunge\\_test\\_%\`.* to '${user}'@'127.0.0.1'`,
      parameters: [],
    }),
  )
}

function placeOf(settings: RtSettings, clone: TestDatabase): RtPlace {
  const folder = temporaryFolder('rt')
  const owner = statSync(join(settings.home, 'storage'))
  // RT's account must get through, and sees nothing of the folder itself.
  chmodSync(folder, 0o711)
  const own = (name: string) => {
    const path = join(folder, name)
    mkdirSync(path)
    chownSync(path, owner.uid, owner.gid)
    return path
  }
  const storage = join(folder, 'storage')
  const copied = spawnSync('cp', ['-a', join(settings.home, 'storage'), storage], { encoding: 'utf8' })
  if (copied.status !== 0) throw new Error(`RT's storage could not be copied: ${copied.stderr}`)
  return {
    settings,
    database: nameIn(clone.url),
    log: join(own('log'), 'rt.log'),
    mason: own('mason'),
    storage,
  }
}

/** The figures of a fresh clone, which are made when the first test of a run asks. */
function untouchedFigures(template: RtTemplate): Promise<readonly string[]> {
  return onceInRun(`figures-${template.settings.engine}`, () => figuresOfClone(template))
}

async function figuresOfClone(template: RtTemplate): Promise<readonly string[]> {
  const clone = await cloneOf(template)
  try {
    return await figuresOf(placeOf(template.settings, clone))
  } finally {
    await clone.drop()
  }
}

const mapFile = new URL('../../../datamaps/rt/5.yaml', import.meta.url).pathname

/** A map that is missing or wrong fails the tests that use it, and no others. */
async function lazyMap(): Promise<() => DataMap> {
  try {
    const { map } = await loadDataMap(mapFile)
    return () => map
  } catch (error) {
    return () => {
      throw error
    }
  }
}

function roleUrl(address: string, { user, password }: RtSettings): string {
  const url = new URL(address)
  url.username = user
  url.password = password
  return url.href
}

function nameIn(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1))
}
