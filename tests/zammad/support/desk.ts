import { clonedDesks, type DeskOf } from '../../support/desk.ts'
import { templateOfRun } from '../../support/once.ts'
import { buildZammad, zammadNow, type ZammadTruth } from '../lab/zammad.ts'

/** A Zammad of one's own with a fresh installation beside it; the clock stands at the desk's present. */
export type ZammadDesk = DeskOf<ZammadTruth>

/** The map that is shipped for Zammad. */
export const zammadMapFile = new URL('../../../datamaps/zammad/7.yaml', import.meta.url).pathname

/**
 * Gives each test its own Zammad, cloned from one that all test files share. Registers the hooks that remove it
 * again, so it is to be called inside `describe`.
 */
export function zammadDesks(): () => Promise<ZammadDesk> {
  return clonedDesks(makeTemplate, { mapFile: zammadMapFile, now: zammadNow })
}

function makeTemplate() {
  return templateOfRun('postgresql', 'zammad', (database) => buildZammad(database))
}
