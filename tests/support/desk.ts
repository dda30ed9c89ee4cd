import { afterAll, afterEach } from 'vitest'
import { connect } from '../../src/database/connect.ts'
import type { Database, Row } from '../../src/database/database.ts'
import { createSampleDesk } from '../../src/desks/sample/writer.ts'
import type { SampleTruth } from '../../src/desks/sample/truth.ts'
import { defaultNow } from '../../src/desks/sample/world.ts'
import { loadDataMap } from '../../src/engine/datamap/load.ts'
import type { DataMap } from '../../src/engine/datamap/schema.ts'
import { type Installation, openInstallation } from '../../src/installation/installation.ts'
import { fixedClock } from '../../src/shared/clock.ts'
import { cloneTestDatabase, createTestDatabase, type TestDatabase, type TestEngine } from './databases.ts'
import { temporaryFolder } from './folders.ts'

/** A desk of one's own with a fresh installation beside it; the clock stands at the desk's present. */
export interface DeskOf<T> {
  readonly engine: TestEngine
  readonly url: string
  readonly database: Database
  readonly truth: T
  readonly map: DataMap
  readonly installation: Installation
  /** Runs one statement of the desk's own software; `?` stands for a value. */
  run(sql: string, ...values: readonly unknown[]): Promise<readonly Row[]>
  /** Another connection to the same database; closed after the test. On PGlite, where there is one only, that one. */
  connect(): Promise<Database>
}

/** A sample desk of one's own. */
export type TestDesk = DeskOf<SampleTruth>

/** Any desk of a test, whatever is known to be true of it. */
export type DeskAtHand = Omit<TestDesk, 'truth'>

/** The desk's present in every scenario. */
export const deskNow = `${defaultNow.replace(' ', 'T')}Z`

/**
 * Gives each test its own desk, cloned from a template of 200 tickets that a test file makes once. Registers the
 * hooks that remove them again, so it is to be called inside `describe`.
 */
export function sampleDesks(engine: TestEngine): () => Promise<TestDesk> {
  return clonedDesks(() => makeTemplate(engine), sample)
}

/** As `sampleDesks`, for desks of any kind: `make` fills the template, and `kind` says what the clones are. */
export function clonedDesks<T>(make: () => Promise<Template<T>>, kind: DeskKind): () => Promise<DeskOf<T>> {
  const cleanup: Cleanup = []
  let template: Promise<Template<T>> | undefined
  afterEach(() => cleanUp(cleanup))
  afterAll(async () => (await template)?.test.drop())
  return async () => {
    template ??= make()
    const { test, truth } = await template
    const clone = await cloneTestDatabase(test, 'desk')
    cleanup.push(() => clone.drop())
    return openDesk({ test: clone, truth }, kind, cleanup)
  }
}

/** Gives all tests of a `describe` the same desk: for those that change nothing. */
export function sharedSampleDesk(engine: TestEngine): () => Promise<TestDesk> {
  const cleanup: Cleanup = []
  let desk: Promise<TestDesk> | undefined
  afterAll(() => cleanUp(cleanup))
  const make = async () => {
    const template = await makeTemplate(engine)
    cleanup.push(() => template.test.drop())
    return openDesk(template, sample, cleanup)
  }
  return () => (desk ??= make())
}

type Cleanup = (() => Promise<unknown>)[]

async function cleanUp(cleanup: Cleanup): Promise<void> {
  for (const clean of cleanup.splice(0).reverse()) await clean()
}

async function openDesk<T>(
  { test, truth }: Template<T>,
  { mapFile, now }: DeskKind,
  cleanup: Cleanup,
): Promise<DeskOf<T>> {
  return {
    engine: test.kind,
    url: test.url,
    database: test.database,
    truth,
    map: (await loadDataMap(mapFile)).map,
    installation: await openInstallation(temporaryFolder('data'), { clock: fixedClock(now) }),
    run: (sql, ...values) => runOn(test.database, sql, values),
    connect: async () => {
      if (test.kind === 'pglite') return test.database
      const other = await connect(test.url)
      cleanup.push(() => other.close())
      return other
    },
  }
}

/** Runs one statement on a database; `?` stands for a value on every engine. */
export async function runOn(
  database: Database,
  sql: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> {
  let position = 0
  const text = database.engine === 'postgresql' ? sql.replaceAll('?', () => `$${++position}`) : sql
  const { rows } = await database.session((session) => session.run({ sql: text, parameters: values }))
  return rows
}

/** A filled database, and what is known to be true of it. */
export interface Template<T> {
  readonly test: TestDatabase
  readonly truth: T
}

interface DeskKind {
  readonly mapFile: string
  readonly now: string
}

const sample: DeskKind = {
  mapFile: new URL('../../datamaps/sample/1.yaml', import.meta.url).pathname,
  now: deskNow,
}

async function makeTemplate(engine: TestEngine): Promise<Template<SampleTruth>> {
  const test = await createTestDatabase(engine, 'sample')
  return { test, truth: await createSampleDesk(test.database, { tickets: 200 }) }
}
