import { type Finding, isAtLeast } from '../../detection/finding.ts'
import type { PersonalKind } from '../../detection/identifiers.ts'
import { createRecognizer } from '../../recognition/recognizer.ts'
import { holdsEmail, kindOf, type ValueKind } from './kinds.ts'

/** What a sample of one column shows: counts and kinds, never a value. */
export interface ColumnProfile {
  /** Values that are neither null nor empty. */
  readonly values: number
  readonly distinct: number
  readonly kinds: Readonly<Partial<Record<ValueKind, number>>>
  /** Values in which something personal stands among other words, by its kind. */
  readonly holding: Readonly<Partial<Record<PersonalKind, number>>>
  readonly longest: number
}

/** What is known of a column that was not read, or holds nothing. */
export const emptyProfile: ColumnProfile = { values: 0, distinct: 0, kinds: {}, holding: {}, longest: 0 }

/** Looks at the sampled values of one column. */
export function profileOf(sampled: readonly (string | null)[]): ColumnProfile {
  const values = sampled.filter((value) => value !== null && value.trim() !== '').map(String)
  const kindsOf = values.map(kindOf)
  const kinds: Partial<Record<ValueKind, number>> = {}
  for (const kind of kindsOf) kinds[kind] = (kinds[kind] ?? 0) + 1
  const sentences = values.filter((_, i) => inSentences.has(kindsOf[i] ?? 'text'))
  return {
    values: values.length,
    distinct: new Set(values).size,
    kinds,
    holding: holdingOf(values, sentences),
    longest: values.reduce((longest, value) => Math.max(longest, value.length), 0),
  }
}

const mostRead = 40
const longestRead = 1_000
const inSentences: ReadonlySet<ValueKind> = new Set(['text', 'html', 'json', 'mail', 'word', 'name'])

/** Looks into sentences as a mask does; of long columns and long values only so far as tells what is in them. */
function holdingOf(values: readonly string[], sentences: readonly string[]): ColumnProfile['holding'] {
  const recognizer = createRecognizer()
  // The same value may come again and again.
  const different = [...new Set(sentences.slice(0, mostRead))]
  recognizer.expect(different.map((value) => value.slice(0, longestRead)))
  const found = new Map(
    different.map((value) => {
      const findings = recognizer.find(value.slice(0, longestRead))
      return [value, new Set(findings.filter(isSure).map(({ kind }) => kind))]
    }),
  )
  const counts: Partial<Record<PersonalKind, number>> = {}
  const add = (kind: PersonalKind) => (counts[kind] = (counts[kind] ?? 0) + 1)
  for (const value of values) {
    if (holdsEmail(value)) add('email')
    for (const kind of found.get(value) ?? []) if (kind !== 'email') add(kind)
  }
  return counts
}

const isSure = ({ strength }: Finding) => isAtLeast(strength, 'likely')

/** Values of one kind, from 0 to 1 of all that were sampled. */
export function shareOf(profile: ColumnProfile, kinds: readonly ValueKind[]): number {
  const count = countOf(profile, kinds)
  return profile.values === 0 ? 0 : count / profile.values
}

export function countOf({ kinds }: ColumnProfile, wanted: readonly ValueKind[]): number {
  return wanted.reduce((sum, kind) => sum + (kinds[kind] ?? 0), 0)
}
