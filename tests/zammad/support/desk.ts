import { createTestDatabase } from '../../support/databases.ts'
import { clonedDesks, type DeskOf } from '../../support/desk.ts'
import { buildZammad, zammadNow, type ZammadTruth } from '../lab/zammad.ts'

/** A Zammad of one's own with a fresh installation beside it; the clock stands at the desk's present. */
export type ZammadDesk = DeskOf<ZammadTruth>

/** The map that is shipped for Zammad. */
export const zammadMapFile = new URL('../../../datamaps/zammad/7.yaml', import.meta.url).pathname

/**
 * Gives each test its own Zammad, cloned from one that a test file makes once. Registers the hooks that remove them
 * again, so it is to be called inside `describe`.
 */
export function zammadDesks(): () => Promise<ZammadDesk> {
  return clonedDesks(makeTemplate, { mapFile: zammadMapFile, now: zammadNow })
}

async function makeTemplate() {
  const test = await createTestDatabase('postgresql', 'zammad_template')
  return { test, truth: await buildZammad(test.database) }
}
