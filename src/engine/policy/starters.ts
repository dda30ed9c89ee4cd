import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UsageError } from '../../shared/errors.ts'
import { namesIn } from '../datamap/shipped.ts'
import { parsePolicies } from './load.ts'
import type { Policy } from './schema.ts'

const folder = join(import.meta.dirname, '..', '..', '..', 'policies', 'starters')

/** The shipped data maps that policies to begin with come for, such as `rt/5`. */
export function starterMaps(): readonly string[] {
  return namesIn(folder)
}

/** The shipped file of policies for a data map, as it is written. Throws `no-starters`, which lists what there is. */
export async function starterText(map: string): Promise<string> {
  const maps = starterMaps()
  if (!maps.includes(map))
    throw new UsageError('no-starters', `no policies come for the data map ${JSON.stringify(map)}`, {
      facts: { maps },
      remedy: `There are some for ${maps.join(', ')}; docs/policies.md shows how to write your own.`,
    })
  return textOf(map)
}

/** A shipped file of policies, as it is written and as it is read. */
export interface Starters {
  readonly text: string
  readonly policies: readonly Policy[]
}

/** The shipped policies for a data map; nothing where none come for it. */
export async function starters(map: string): Promise<Starters | undefined> {
  if (!starterMaps().includes(map)) return undefined
  const text = await textOf(map)
  return { text, policies: parsePolicies(text, `policies/starters/${map}.yaml`).policies }
}

const textOf = (map: string) => readFile(join(folder, `${map}.yaml`), 'utf8')
