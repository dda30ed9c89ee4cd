import { holdsEmail, kindOf, type ValueKind } from './kinds.ts'

/** What a sample of one column shows: counts and kinds, never a value. */
export interface ColumnProfile {
  /** Values that are neither null nor empty. */
  readonly values: number
  readonly distinct: number
  readonly kinds: Readonly<Partial<Record<ValueKind, number>>>
  /** Values in which a mail address stands. */
  readonly withEmail: number
  readonly longest: number
}

/** What is known of a column that was not read, or holds nothing. */
export const emptyProfile: ColumnProfile = { values: 0, distinct: 0, kinds: {}, withEmail: 0, longest: 0 }

/** Looks at the sampled values of one column. */
export function profileOf(sampled: readonly (string | null)[]): ColumnProfile {
  const values = sampled.filter((value) => value !== null && value.trim() !== '').map(String)
  const kinds: Partial<Record<ValueKind, number>> = {}
  for (const value of values) {
    const kind = kindOf(value)
    kinds[kind] = (kinds[kind] ?? 0) + 1
  }
  return {
    values: values.length,
    distinct: new Set(values).size,
    kinds,
    withEmail: values.filter(holdsEmail).length,
    longest: values.reduce((longest, value) => Math.max(longest, value.length), 0),
  }
}

/** Values of one kind, from 0 to 1 of all that were sampled. */
export function shareOf(profile: ColumnProfile, kinds: readonly ValueKind[]): number {
  const count = countOf(profile, kinds)
  return profile.values === 0 ? 0 : count / profile.values
}

export function countOf({ kinds }: ColumnProfile, wanted: readonly ValueKind[]): number {
  return wanted.reduce((sum, kind) => sum + (kinds[kind] ?? 0), 0)
}
