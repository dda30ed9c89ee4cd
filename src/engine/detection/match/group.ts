import { bitOf, type NameEntry, type PersonName } from '../lexicon.ts'

/** Parts of one name that belong together. */
export interface Group {
  readonly inAddress: boolean
  readonly name: PersonName
  /** Where the word in camel case starts that all parts are in, or -1. */
  readonly within: number
  readonly start: number
  end: number
  last: 'given' | 'family'
  /** A bit for each part of the name that is there. */
  parts: number
  words: number
  /** Parts that are neither as given nor with a genitive s, and how many of these may stand beside a part that is. */
  inflected: number
  free: number
  attached: boolean
  transliterated: boolean
  /** How many names of the search have this part, too. */
  readonly alike: number
  /** The other part of the name stands in the field beside it: each field is a finding of its own. */
  isField: boolean
}

/** One word of the text that is part of a name. */
export interface Part {
  readonly start: number
  readonly end: number
  readonly attached: boolean
  readonly inAddress: boolean
  readonly within: number
}

/** A group of one part. */
export function groupOf(
  { start, end, attached, inAddress, within }: Part,
  entry: NameEntry,
  alike: number,
): Group {
  return {
    name: entry.name,
    inAddress,
    within,
    start,
    end,
    last: roleOf(entry),
    parts: bitsOf(entry),
    words: 1,
    inflected: entry.inflection > 1 ? 1 : 0,
    free: entry.inflection === 3 ? 1 : 0,
    attached,
    transliterated: entry.transliterated,
    alike,
    isField: false,
  }
}

/** Takes one more part in. */
export function extend(group: Group, part: Part, entry: NameEntry): void {
  // A suffix that a language puts on the last word alone.
  const isFree = entry.inflection === 3 || (entry.inflection === 4 && group.last === 'family')
  group.end = part.end
  group.last = roleOf(entry)
  group.parts |= bitsOf(entry)
  group.words++
  if (entry.inflection > 1) group.inflected++
  if (isFree) group.free++
  group.attached ||= part.attached
  group.transliterated ||= entry.transliterated
}

/** Whether a part is a given or a family name. */
export function roleOf({ part, name }: NameEntry): 'given' | 'family' {
  return (name.given & bitOf(part)) === 0 ? 'family' : 'given'
}

/** True when a part of this role is in the group. */
export function hasRole({ parts, name }: Group, role: 'given' | 'family'): boolean {
  return (parts & name[role]) !== 0
}

/** True when the group holds every part of the family name. */
export function hasAllFamily({ name, parts }: Group): boolean {
  return (parts & name.family) === name.family
}

/** How many different parts of the name the group holds. */
export function countOf({ name, parts }: Group): number {
  return name.parts.filter((_, index) => (parts & bitOf(index)) !== 0).length
}

/** True when the group holds every part of the given name. */
export function hasAllGiven({ name, parts }: Group): boolean {
  return (parts & name.given) === name.given
}

function bitsOf({ part, span }: NameEntry): number {
  if (span === 1) return bitOf(part)
  let bits = 0
  for (let index = part; index < part + span; index++) bits |= bitOf(index)
  return bits
}
