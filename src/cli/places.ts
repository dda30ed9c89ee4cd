import { loadDataMap } from '../engine/datamap/load.ts'
import { resolveMap } from '../engine/datamap/shipped.ts'
import { lookAt } from '../engine/outside/outside.ts'
import type { DeskEntry } from '../installation/desks.ts'
import type { Installation } from '../installation/installation.ts'
import { ExpungeError } from '../shared/errors.ts'
import type { Finding } from './doctor.ts'

/** Tries each place outside of the database that the desk's map declares; changes nothing. */
export async function* checkPlaces(
  { readSecret }: Pick<Installation, 'readSecret'>,
  entry: DeskEntry,
): AsyncGenerator<Finding> {
  const { map } = await loadDataMap(resolveMap(entry.map))
  const declared = [
    ...Object.keys(map.stores ?? {}).map((name) => ({ name, indexes: undefined })),
    ...Object.entries(map.search ?? {}).map(([name, { documents }]) => ({
      name,
      indexes: [...new Set(documents.map(({ index }) => index))],
    })),
  ]
  for (const { name, indexes } of declared) {
    const location = entry.stores?.[name]
    if (location === undefined)
      yield {
        state: indexes === undefined ? 'ok' : 'warn',
        what: `${name}: nobody said where it lies outside of the database`,
        remedy: `If this desk has it, say where with --store ${name}=PLACE (expunge desk add, or stores in expunge.yaml).`,
      }
    else
      try {
        yield { state: 'ok', what: `${name}: ${await lookAt(location, indexes, readSecret)}` }
      } catch (error) {
        if (!(error instanceof ExpungeError)) throw error
        yield {
          state: 'fail',
          what: `${name}: ${error.message}`,
          remedy:
            error.remedy ?? 'Until it can be reached, runs end incomplete and keep what is left on a list.',
        }
      }
  }
}
