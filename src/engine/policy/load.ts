import { readFile } from 'node:fs/promises'
import { messageOf, UsageError } from '../../shared/errors.ts'
import type { MapPath } from '../datamap/desk.ts'
import { mistakesOf } from '../datamap/mistakes.ts'
import { type MapMistake, readWritten } from '../datamap/written.ts'
import { type Policy, policyFileSchema, policySchema } from './schema.ts'

/** A file of policies that cannot be used; holds every mistake that was found, not only the first. */
export class PolicyFileError extends UsageError {
  readonly mistakes: readonly MapMistake[]

  constructor(file: string, mistakes: readonly MapMistake[]) {
    const shown = mistakes.slice(0, mostShown)
    const lines = shown.map(
      (m) => `${m.file}:${m.line}:${m.column}  ${m.path ? `${m.path}: ` : ''}${m.message}`,
    )
    const count = mistakes.length === 1 ? 'one mistake' : `${mistakes.length} mistakes`
    const more = mistakes.length - shown.length
    if (more > 0) lines.push(`and ${more} more`)
    super('policies-invalid', `The policies in ${file} have ${count}:\n${lines.join('\n')}`, {
      facts: { file, mistakes: shown },
      remedy:
        'Mend the lines above; docs/policies.md explains every word, schemas/policies.schema.json helps an editor.',
    })
    this.mistakes = mistakes
  }
}

/** A file that is no YAML at all may have as many as it has letters. */
const mostShown = 100

/** Policies as they were read, and a way to tell where each of their parts stands. */
export interface LoadedPolicies {
  readonly file: string
  /** The registered desk; the name of the data map's help desk where the file names none. */
  readonly desk: string
  /** The desk, where the file says it. */
  readonly namedDesk?: string
  /** The data map, as the file names it. */
  readonly map: string
  readonly policies: readonly Policy[]
  readonly locate: (path: MapPath) => { readonly line: number; readonly column: number }
}

/** Reads and checks a file of policies; throws `PolicyFileError` with every mistake at once. */
export async function loadPolicies(file: string): Promise<LoadedPolicies> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    throw new UsageError('policies-unreadable', `The policies ${file} cannot be read: ${messageOf(error)}`, {
      remedy: 'Name a YAML file of policies; docs/policies.md shows one.',
    })
  }
  return parsePolicies(text, file)
}

/** Reads one policy that came as a value, for a desk and under a name. Throws `policies-invalid` with every mistake. */
export function readPolicy(value: unknown, named: { readonly desk: string; readonly id: string }): Policy {
  const result = policySchema.safeParse(value)
  if (result.success) return { ...result.data, ...named, time_zone: result.data.time_zone ?? 'UTC' }
  const mistakes = mistakesOf(result.error.issues, value, policySchema)
  throw new UsageError(
    'policies-invalid',
    `the policy ${named.id} has mistakes: ${mistakes.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`,
    { remedy: 'docs/policies.md explains every word.' },
  )
}

/** As `loadPolicies`, for text at hand. */
export function parsePolicies(text: string, file: string): LoadedPolicies {
  const { value, locate } = readWritten(text, file, {
    schema: policyFileSchema,
    refuse: (mistakes) => {
      throw new PolicyFileError(file, mistakes)
    },
  })
  const { map, time_zone: common = 'UTC', policies } = value
  const desk = value.desk ?? map.split('/')[0] ?? map
  return {
    file,
    desk,
    ...(value.desk === undefined ? {} : { namedDesk: value.desk }),
    map,
    locate,
    policies: Object.entries(policies).map(([id, written]) => ({
      ...written,
      id,
      desk,
      time_zone: written.time_zone ?? common,
    })),
  }
}
