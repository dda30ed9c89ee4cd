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
import { cloneTestDatabase, type TestDatabase, type TestEngine } from './databases.ts'
import { temporaryFolder } from './folders.ts'
import { type Template, templateOfRun } from './once.ts'

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
 * Gives each test its own desk, cloned from a template of 200 tickets that all test files share. Registers the hooks
 * that remove it again, so it is to be called inside `describe`.
 */
export function sampleDesks(engine: TestEngine): () => Promise<TestDesk> {
  return clonedDesks(() => sampleTemplate(engine), sample)
}

/** As `sampleDesks`, for desks of any kind: `make` gives the template, and `kind` says what the clones are. */
export function clonedDesks<T>(make: () => Promise<Template<T>>, kind: DeskKind): () => Promise<DeskOf<T>> {
  const cleanup: Cleanup = []
  let template: Promise<Template<T>> | undefined
  afterEach(() => cleanUp(cleanup))
  return async () => {
    template ??= make()
    return openDesk(await template, kind, cleanup)
  }
}

/** Gives all tests of a `describe` the same desk: for those that change nothing. */
export function sharedSampleDesk(engine: TestEngine): () => Promise<TestDesk> {
  const cleanup: Cleanup = []
  let desk: Promise<TestDesk> | undefined
  afterAll(() => cleanUp(cleanup))
  const make = async () => openDesk(await sampleTemplate(engine), sample, cleanup)
  return () => (desk ??= make())
}

type Cleanup = (() => Promise<unknown>)[]

async function cleanUp(cleanup: Cleanup): Promise<void> {
  for (const clean of cleanup.splice(0).reverse()) await clean()
}

async function openDesk<T>(
  { source, truth }: Template<T>,
  { mapFile, now }: DeskKind,
  cleanup: Cleanup,
): Promise<DeskOf<T>> {
  const test: TestDatabase = await cloneTestDatabase(source, 'desk')
  cleanup.push(() => test.drop())
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

interface DeskKind {
  readonly mapFile: string
  readonly now: string
}

const sample: DeskKind = {
  mapFile: new URL('../../datamaps/sample/1.yaml', import.meta.url).pathname,
  now: deskNow,
}

function sampleTemplate(engine: TestEngine): Promise<Template<SampleTruth>> {
  return templateOfRun(engine, 'sample', (database) => createSampleDesk(database, { tickets: 200 }))
}
