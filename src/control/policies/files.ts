import { loadDataMap } from '../../engine/datamap/load.ts'
import { resolveMap } from '../../engine/datamap/shipped.ts'
import { lintPolicies } from '../../engine/policy/lint.ts'
import { PolicyFileError, parsePolicies } from '../../engine/policy/load.ts'
import { type PlacedProblem, placed } from '../../engine/policy/placed.ts'
import type { Policy } from '../../engine/policy/schema.ts'
import { starters } from '../../engine/policy/starters.ts'
import { UsageError } from '../../shared/errors.ts'
import type { PolicyParts } from './parts.ts'
import type { PolicyVersion } from './versions.ts'

/** Each rule is compared with each other one. */
const mostPolicies = 200

/** What is called by name where the text came without a file. */
const fileName = 'policies.yaml'

/** What became of a file of policies. */
export interface KeptFile {
  readonly versions: readonly PolicyVersion[]
  /** What is for a person to judge; with an error nothing is kept. */
  readonly warnings: readonly PlacedProblem[]
}

/** Policies to begin with, which nobody has written to the desk yet. */
export interface DeskStarters {
  readonly map: string
  /** The file as it is shipped; absent where none comes for the desk's map. */
  readonly text?: string
  readonly policies: readonly Policy[]
}

/** The shipped policies for the map of a desk. Throws `no-such-desk`. */
export async function startersFor({ side }: Pick<PolicyParts, 'side'>, desk: string): Promise<DeskStarters> {
  const { map } = await side.desks.get(desk)
  const found = await starters(map)
  if (found === undefined) return { map, policies: [] }
  return { map, text: found.text, policies: found.policies.map((policy) => ({ ...policy, desk })) }
}

/**
 * Keeps all policies of a file, or none, each by `put`. Throws `no-such-desk`, `other-desk` for a file of another one, and
 * `policies-invalid` with the places of what cannot be read, and of rules that stand against each other or the desk's map.
 */
export async function putFile(
  { store, side }: Pick<PolicyParts, 'store' | 'side'>,
  { desk, text }: { readonly desk: string; readonly text: string },
  put: (policy: Policy) => Promise<PolicyVersion>,
): Promise<KeptFile> {
  const entry = await side.desks.get(desk)
  const file = parsePolicies(text, fileName)
  if (file.namedDesk !== undefined && file.namedDesk !== desk)
    throw new UsageError('other-desk', `the policies are for ${file.namedDesk}, and not for ${desk}`, {
      remedy: 'Send them to the desk that the file names, or change desk: in the file.',
    })
  const policies = file.policies.map((policy) => ({ ...policy, desk }))
  if (policies.length === 0 || policies.length > mostPolicies)
    throw new UsageError(
      'policies-invalid',
      `expected 1 to ${mostPolicies} policies in the file, found ${policies.length}`,
    )
  const { map } = await loadDataMap(resolveMap(entry.map))
  const problems = lintPolicies(policies, map).map((problem) => placed(problem, file))
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0)
    throw new PolicyFileError(
      fileName,
      errors.map(({ line, column, policy = '', word, message }) => ({
        file: fileName,
        line,
        column,
        path: [policy, word].filter((part) => part !== undefined).join('.'),
        message,
      })),
    )
  const versions = await store.transaction(async () => {
    const kept: PolicyVersion[] = []
    // One after the other, and always in this order: two who write at once do not wait for each other for ever.
    for (const policy of policies.toSorted((one, other) => one.id.localeCompare(other.id)))
      kept.push(await put(policy))
    return kept
  })
  return { versions, warnings: problems }
}
