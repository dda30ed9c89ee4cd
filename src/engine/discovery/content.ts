import { type Finding, isAtLeast, type Strength } from '../detection/finding.ts'
import type { PersonalKind } from '../detection/identifiers.ts'
import { kindOf, type ValueKind } from '../draft/sample/kinds.ts'
import { createRecognizer, type Recognizer } from '../recognition/recognizer.ts'

/** One kind of personal content in the sampled values of a column. */
export interface FoundContent {
  readonly kind: PersonalKind
  /** How many of the sampled values hold it. */
  readonly values: number
  /** The strongest of its findings. */
  readonly strength: Exclude<Strength, 'weak'>
}

/** What a sample of one column showed: counts and kinds, never a value. */
export interface Content {
  /** Values that are neither null nor empty. */
  readonly values: number
  /** The most frequent kind first. */
  readonly found: readonly FoundContent[]
}

/** Those of some sampled values in which something stands. */
export function filledIn(sampled: readonly (string | null)[]): readonly string[] {
  return sampled.flatMap((value) => (value === null || value.trim() === '' ? [] : [value]))
}

/**
 * Looks into each of some values, which are filled, with the detectors that mask texts and draft data maps; `country` is
 * that of the desk.
 */
export function contentOf(values: readonly string[], country: string | undefined): Content {
  const recognizer = createRecognizer(country === undefined ? {} : { country })
  const [numbers, texts] = [values.filter(isNumber), values.filter((value) => !isNumber(value))]
  const kinds = [
    ...countsIn(texts, recognizer),
    ...notByChance(countsIn(numbers, recognizer), numbers.length),
  ]
  const found = [...Map.groupBy(kinds, ({ kind }) => kind)]
    .map(([kind, counts]) => ({ kind, values: sumOf(counts, 'values'), certain: sumOf(counts, 'certain') }))
    .filter(({ values: count, certain }) => certain > 0 || count >= fewestLikely)
    .map(
      ({ kind, values: count, certain }): FoundContent => ({
        kind,
        values: count,
        strength: certain > 0 ? 'certain' : 'likely',
      }),
    )
  return {
    values: values.length,
    found: found.toSorted((one, other) => other.values - one.values || (one.kind < other.kind ? -1 : 1)),
  }
}

/** One word that is also a given name may be chance. */
const fewestLikely = 3

interface KindCount {
  readonly kind: PersonalKind
  readonly values: number
  readonly certain: number
}

const sumOf = (counts: readonly KindCount[], of: 'values' | 'certain') =>
  counts.reduce((sum, count) => sum + count[of], 0)

/** Digits and nothing that says what they number. */
const isNumber = (value: string) => /^[\d\s()+./-]+$/.test(value)

/** Of running numbers every tenth has the check digit of something: a column of numbers is what most of them are. */
function notByChance(counts: readonly KindCount[], numbers: number): readonly KindCount[] {
  return counts.filter(({ values }) => values * 2 >= numbers)
}

function countsIn(values: readonly string[], recognizer: Recognizer): readonly KindCount[] {
  const counts = new Map<PersonalKind, KindCount>()
  const different = timesByValue(values)
  recognizer.expect([...different.keys()])
  for (const [value, times] of different)
    for (const [kind, strength] of kindsIn(value, recognizer)) {
      const before = counts.get(kind) ?? { kind, values: 0, certain: 0 }
      const certain = strength === 'certain' ? times : 0
      counts.set(kind, { kind, values: before.values + times, certain: before.certain + certain })
    }
  return [...counts.values()]
}

/** The same value may come again and again, and is looked into once. */
function timesByValue(values: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1)
  return times
}

function kindsIn(value: string, recognizer: Recognizer): ReadonlyMap<PersonalKind, FoundContent['strength']> {
  const kinds = new Map<PersonalKind, FoundContent['strength']>()
  const whole = wholeKinds[kindOf(value)]
  if (whole !== undefined) kinds.set(whole, 'likely')
  for (const { kind, strength } of recognizer.find(value).filter(isSure))
    kinds.set(kind, strength === 'certain' || kinds.get(kind) === 'certain' ? 'certain' : 'likely')
  return kinds
}

const isSure = ({ strength }: Finding) => isAtLeast(strength, 'likely')

/** A value that is nothing but a name or a number stands among no words that would tell. */
const wholeKinds: Readonly<Partial<Record<ValueKind, PersonalKind>>> = {
  email: 'email',
  phone: 'phone',
  name: 'name',
  iban: 'iban',
  ip: 'ip',
}
