import { readFile } from 'node:fs/promises'
import { messageOf, UsageError } from '../../shared/errors.ts'
import type { MapPath } from './desk.ts'
import { type DataMap, dataMapSchema } from './schema.ts'
import { type MapMistake, readWritten } from './written.ts'

/** A data map that cannot be used; holds every mistake that was found, not only the first. */
export class DataMapError extends UsageError {
  readonly mistakes: readonly MapMistake[]

  constructor(file: string, mistakes: readonly MapMistake[]) {
    const lines = mistakes.map(
      (m) => `${m.file}:${m.line}:${m.column}  ${m.path ? `${m.path}: ` : ''}${m.message}`,
    )
    const count = mistakes.length === 1 ? 'one mistake' : `${mistakes.length} mistakes`
    super('datamap-invalid', `The data map ${file} has ${count}:\n${lines.join('\n')}`, {
      facts: { file, mistakes },
      remedy:
        'Mend the lines above; docs/data-maps.md explains every word, schemas/datamap.schema.json helps an editor.',
    })
    this.mistakes = mistakes
  }
}

/** A data map and a way to tell where each of its parts stands in the file. */
export interface LoadedMap {
  readonly file: string
  readonly map: DataMap
  readonly locate: (path: MapPath) => { readonly line: number; readonly column: number }
}

/** Reads and checks a data map; throws `DataMapError` with every mistake at once. */
export async function loadDataMap(file: string): Promise<LoadedMap> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    throw new UsageError('datamap-unreadable', `The data map ${file} cannot be read: ${messageOf(error)}`, {
      remedy: 'Name a shipped map (see: expunge datamap list) or the path of a YAML file.',
    })
  }
  return parseDataMap(text, file)
}

/** As `loadDataMap`, for text at hand. */
export function parseDataMap(text: string, file: string): LoadedMap {
  const { value, locate } = readWritten(text, file, {
    schema: dataMapSchema,
    refuse: (mistakes) => {
      throw new DataMapError(file, mistakes)
    },
  })
  return { file, map: value, locate }
}
