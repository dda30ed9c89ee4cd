import type { Category } from '../../../shared/categories.ts'
import type { PersonalKind } from '../../detection/identifiers.ts'
import { kindsInWords, personalKinds, type ValueKind } from '../sample/kinds.ts'
import { type ColumnProfile, countOf, shareOf } from '../sample/profile.ts'

/** What sampled values say about persons: most of them are of a kind, or some hold something. */
export interface Evidence {
  readonly isMost: boolean
  readonly category: Category
  readonly why: string
}

const fewest = 3

/** The signs of persons in a sample; nothing where there are none. */
export function evidenceOf(profile: ColumnProfile): Evidence | undefined {
  const [kind, count] = mostFrequent(profile)
  if (kind !== undefined && profile.values >= fewest && count >= profile.values / 2)
    return { isMost: true, category: categoryOf[kind] ?? 'free_text', why: shown(profile, [kind]) }
  const within = heldIn(profile)
  if (within !== undefined) return within
  // A single word may be a given name and mean something else.
  if (kind !== undefined && count >= Math.max(fewest, profile.values / 20))
    return { isMost: false, category: 'free_text', why: shown(profile, [kind]) }
  return undefined
}

/** `18 of 20 sampled values are mail addresses`. */
export function shown(profile: ColumnProfile, kinds: readonly ValueKind[]): string {
  const words = kinds.map((kind) => kindsInWords[kind]).join(' or ')
  return `${countOf(profile, kinds)} of ${profile.values} sampled values are ${words}`
}

/** Few different words that come again and again, as a status does. Digits might number somebody. */
export function areCodes(profile: ColumnProfile): boolean {
  const isRepeated = profile.values >= 30 && profile.distinct <= 12
  return isRepeated && shareOf(profile, ['word']) === 1
}

const categoryOf: Readonly<Partial<Record<ValueKind, Category>>> = {
  email: 'contact',
  phone: 'contact',
  name: 'identifier',
  iban: 'identifier',
  ip: 'technical',
}

const inWords: Readonly<Partial<Record<PersonalKind, string>>> = {
  email: 'a mail address',
  phone: 'a telephone number',
  name: 'the name of a person',
  iban: 'a bank account',
  card: 'the number of a card',
  address: 'a street address',
  birthdate: 'a date of birth',
  'national-id': 'an identity number',
  ip: 'an IP address',
}

/** One mail address says enough; of what is told by its form, one may be chance. */
function heldIn({ holding, values }: ColumnProfile): Evidence | undefined {
  const counts = Object.entries(holding) as [PersonalKind, number][]
  const [first] = counts
    .filter(([kind, count]) => kind === 'email' || count >= Math.max(fewest, values / 20))
    .toSorted((one, other) => other[1] - one[1])
  const what = first === undefined ? undefined : inWords[first[0]]
  if (first === undefined || what === undefined) return undefined
  return {
    isMost: false,
    category: 'free_text',
    why: `${first[1]} of ${values} sampled values hold ${what}`,
  }
}

function mostFrequent(profile: ColumnProfile): readonly [ValueKind | undefined, number] {
  const counts = personalKinds.map((kind) => [kind, countOf(profile, [kind])] as const)
  const [first] = counts.filter(([, count]) => count > 0).toSorted((one, other) => other[1] - one[1])
  return first ?? [undefined, 0]
}
