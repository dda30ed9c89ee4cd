import type { PolicyProblem } from './lint.ts'
import type { LoadedPolicies } from './load.ts'

/** What was found in policies, with the place where it stands. Lines and columns count from 1. */
export interface PlacedProblem extends PolicyProblem {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** Where a finding stands in the file that it was found in. */
export function placed(problem: PolicyProblem, { file, locate }: LoadedPolicies): PlacedProblem {
  const { policy, word } = problem
  const path =
    policy === undefined ? ['policies'] : ['policies', policy, ...(word === undefined ? [] : [word])]
  return { ...problem, file, ...locate(path) }
}
