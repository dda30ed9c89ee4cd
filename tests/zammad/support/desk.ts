import { afterAll, afterEach } from 'vitest'
import { connect } from '../../../src/database/connect.ts'
import { loadDataMap } from '../../../src/engine/datamap/load.ts'
import { openInstallation } from '../../../src/installation/installation.ts'
import { fixedClock } from '../../../src/shared/clock.ts'
import { cloneTestDatabase, createTestDatabase, type TestDatabase } from '../../support/databases.ts'
import { runOn, type TestDesk } from '../../support/desk.ts'
import { temporaryFolder } from '../../support/folders.ts'
import { buildZammad, zammadNow, type ZammadTruth } from '../lab/zammad.ts'

/** A Zammad of one's own with a fresh installation beside it; the clock stands at the desk's present. */
export interface ZammadDesk extends Omit<TestDesk, 'truth'> {
  readonly truth: ZammadTruth
}

/** The map that is shipped for Zammad. */
export const zammadMapFile = new URL('../../../datamaps/zammad/7.yaml', import.meta.url).pathname

/**
 * Gives each test its own Zammad, cloned from one that a test file makes once. Registers the hooks that remove them
 * again, so it is to be called inside `describe`.
 */
export function zammadDesks(): () => Promise<ZammadDesk> {
  const cleanup: (() => Promise<unknown>)[] = []
  const cleanUp = async () => {
    for (const clean of cleanup.splice(0).reverse()) await clean()
  }
  let template: Promise<{ readonly test: TestDatabase; readonly truth: ZammadTruth }> | undefined
  afterEach(cleanUp)
  afterAll(async () => (await template)?.test.drop())
  return async () => {
    template ??= makeTemplate()
    const { test, truth } = await template
    const clone = await cloneTestDatabase(test, 'zammad')
    cleanup.push(() => clone.drop())
    return {
      engine: clone.kind,
      url: clone.url,
      database: clone.database,
      truth,
      map: (await loadDataMap(zammadMapFile)).map,
      installation: await openInstallation(temporaryFolder('data'), { clock: fixedClock(zammadNow) }),
      run: (sql, ...values) => runOn(clone.database, sql, values),
      connect: async () => {
        const other = await connect(clone.url)
        cleanup.push(() => other.close())
        return other
      },
    }
  }
}

async function makeTemplate() {
  const test = await createTestDatabase('postgresql', 'zammad_template')
  return { test, truth: await buildZammad(test.database) }
}
