import { fold, isLetterAt, isWordAt } from '../fold.ts'
import type { NameEntry, PersonName } from '../lexicon.ts'
import type { Strength } from '../finding.ts'
import { weaker } from '../finding.ts'
import type { WordHit } from '../scan.ts'
import { titles } from '../variants.ts'
import { commonGivenNames } from './common-names.ts'
import { isInAddress, type Spot } from './spot.ts'

/** Puts neighbouring parts of one name together and judges each group. */
export function nameSpots(text: string, hits: readonly WordHit[]): readonly Spot[] {
  const spots: Spot[] = []
  const open = new Map<number, Group>()
  const hasAddresses = text.includes('@')
  const close = (group: Group): void => {
    const spot = judge(text, group)
    if (spot !== undefined) spots.push(spot)
  }
  for (const found of hits) {
    const inAddress = hasAddresses && isInAddress(text, found.start, found.end)
    for (const entry of found.entries) {
      const hit = {
        start: found.start,
        end: endWithout(text, found, entry),
        attached: found.attached,
        inAddress,
      }
      if (entry.role === 'joined')
        spots.push({
          ...span(hit),
          kind: 'name',
          strength: entry.strength,
          subject: entry.subject,
          form: 'joined',
        })
      if (entry.role !== 'name') continue
      const group = open.get(entry.name.id)
      if (group !== undefined && hit.start < group.end) continue // a longer reading of the same word
      if (group !== undefined && joins(text, group, hit, entry)) extend(group, hit, entry)
      else {
        const next = groupOf(hit, entry)
        if (group !== undefined && areFields(text, group, hit, entry)) group.isField = next.isField = true
        if (group !== undefined) close(group)
        open.set(entry.name.id, next)
      }
    }
  }
  for (const group of open.values()) close(group)
  return spots.map((spot) =>
    hasAddresses && isInAddress(text, spot.start, spot.end) ? { ...spot, strength: 'weak' } : spot,
  )
}

interface Part {
  readonly start: number
  readonly end: number
  readonly attached: boolean
  readonly inAddress: boolean
}

// The possessive in "Lee's" stays.
function endWithout(text: string, hit: WordHit, entry: WordHit['entries'][number]): number {
  const isPossessive =
    entry.role === 'name' && entry.inflection === 1 && /[^\p{L}]s$/iu.test(text.slice(hit.end - 2, hit.end))
  return isPossessive ? hit.end - 2 : hit.end
}

interface Group {
  readonly inAddress: boolean
  readonly name: PersonName
  readonly start: number
  end: number
  last: 'given' | 'family'
  readonly parts: Set<number>
  words: number
  inflected: number
  attached: boolean
  transliterated: boolean
  /** The other part of the name stands in the field beside it: each field is a finding of its own. */
  isField: boolean
}

function span(hit: Part): { readonly start: number; readonly end: number } {
  return { start: hit.start, end: hit.end }
}

function groupOf(hit: Part, entry: NameEntry): Group {
  return {
    name: entry.name,
    inAddress: hit.inAddress,
    ...span(hit),
    last: roleOf(entry),
    parts: new Set([entry.part]),
    words: 1,
    inflected: entry.inflection === 2 ? 1 : 0,
    attached: hit.attached,
    transliterated: entry.transliterated,
    isField: false,
  }
}

function extend(group: Group, hit: Part, entry: NameEntry): void {
  group.end = hit.end
  group.last = roleOf(entry)
  group.parts.add(entry.part)
  group.words++
  if (entry.inflection === 2) group.inflected++
  group.attached ||= hit.attached
  group.transliterated ||= entry.transliterated
}

function roleOf(entry: NameEntry): 'given' | 'family' {
  return entry.name.parts[entry.part]?.role ?? 'family'
}

const widestGap = 40

// Between two parts may stand blanks, one line end with its quote marks, joints of file names, a comma after
// the family name, an initial, and the name's own particles.
function joins(text: string, group: Group, hit: Part, entry: NameEntry): boolean {
  const gap = text.slice(group.end, Math.min(hit.start, group.end + widestGap + 1))
  if (gap.length > widestGap || hit.inAddress !== group.inAddress) return false
  const hasComma = gap.includes(',')
  const isReversed = group.last === 'family' && roleOf(entry) === 'given'
  // The end of one line and the start of the next in a list of people.
  if (isReversed && !hasComma && gap.includes('\n')) return false
  if (hasComma && !isReversed) return false
  const bare = gap
    .replace(/\n[ \t>|]*/u, ' ')
    .replace(/\p{L}[\p{L}\p{M}]*\.?/gu, (word) => (isPassable(word, group.name) ? '' : word))
  if (!/^[\s._\-\u2010-\u2015+,’']*$/u.test(bare) || /\.\s/u.test(bare)) return false
  return (gap.match(/\n/gu)?.length ?? 0) <= 1 && (bare.match(/,/gu)?.length ?? 0) <= 1
}

const betweenFields = /^[\s"'\\,\0]*:?([\p{L}_]+)["'\\\s\0]*(?::|=>?)?[\s"'\\\0]*$/u
const familyField = /^(?:last_?name|family_?name|surname|sn|nachname|familienname)$/i
const givenField = /^(?:first_?name|given_?name|forename|gn|vorname)$/i

/** `"firstname":"Anna","lastname":"Lee"`, as JSON, YAML or a line of settings: given and family name in two fields. */
function areFields(text: string, group: Group, hit: Part, entry: NameEntry): boolean {
  const gap = text.slice(group.end, Math.min(hit.start, group.end + widestGap + 1))
  const key = gap.length > widestGap ? undefined : betweenFields.exec(gap)?.[1]
  if (key === undefined || group.last === roleOf(entry)) return false
  return (roleOf(entry) === 'family' ? familyField : givenField).test(key)
}

function isPassable(word: string, name: PersonName): boolean {
  const folded = fold(word.replace('.', ''))
  return name.particles.has(folded) || /^\p{Lu}\.?$/u.test(word) || titles.has(folded)
}

function judge(text: string, group: Group): Spot | undefined {
  const { name } = group
  const roles = new Set([...group.parts].map((part) => name.parts[part]?.role))
  const full = roles.size === 2 || name.parts.length === 1 ? fullStrength(group) : undefined
  const strength = full ?? (group.isField ? 'likely' : undefined)
  const spot = {
    start: withParticles(text, group),
    end: group.end,
    kind: 'name',
    subject: name.subject,
  } as const
  const form = group.transliterated ? 'transliterated' : ''
  if (strength !== undefined) return { ...spot, strength, form: group.inflected > 0 ? 'inflected' : form }
  if (group.inflected > 0) return undefined
  return roles.has('family') ? familyAlone(text, group, spot) : givenAlone(text, group, spot)
}

function fullStrength(group: Group): Strength {
  const { name, parts } = group
  if (group.inflected > 0) return group.inflected === group.words && group.words > 1 ? 'likely' : 'weak'
  if (name.parts.length === 1) return (name.parts[0]?.word.length ?? 0) >= 6 ? 'likely' : 'weak'
  const strength =
    parts.has(0) && hasAllFamily(group) && (parts.size >= 3 || name.parts.length < 4) ? 'certain' : 'likely'
  return group.attached ? weaker(strength, 'likely') : strength
}

function hasAllFamily({ name, parts }: Group): boolean {
  return name.parts.every((part, index) => part.role !== 'family' || parts.has(index))
}

type Place = Omit<Spot, 'strength' | 'form'>

function familyAlone(text: string, group: Group, place: Place): Spot | undefined {
  const initial = initialBefore(text, place.start)
  // Half of a double name, or a name that others have too, is as likely theirs.
  const isUnsure = group.name.isFamilyShared || !hasAllFamily(group)
  const isOwn =
    initial !== undefined &&
    group.name.parts.some((part) => part.role === 'given' && part.word.startsWith(initial.letter))
  if (isOwn && initial !== undefined && isTitleBefore(text, initial.start)) {
    return { ...place, start: initial.start, strength: 'likely', form: 'initial' }
  }
  if (isOwn && initial !== undefined)
    return { ...place, start: initial.start, strength: 'weak', form: 'initial' }
  if (isTitleBefore(text, place.start))
    return { ...place, strength: group.attached || isUnsure ? 'weak' : 'likely', form: 'title' }
  if (initial !== undefined) return undefined
  const after = initialAfter(text, place.end, group.name)
  if (after !== undefined) return { ...place, end: after, strength: 'weak', form: 'initial' }
  const isTelling = place.end - place.start >= 6 || isCapital(text, place.start)
  return isTelling ? { ...place, strength: 'weak', form: 'family' } : undefined
}

function givenAlone(text: string, group: Group, place: Place): Spot | undefined {
  const word = fold(text.slice(place.start, place.end))
  if (group.words === 1 && (word.length < 4 || !isCapital(text, place.start) || commonGivenNames.has(word)))
    return undefined
  return { ...place, strength: 'weak', form: 'given' }
}

function isCapital(text: string, at: number): boolean {
  return /^\p{Lu}/u.test(text[at] ?? '')
}

// "van der" before "Berg" belongs to the match.
function withParticles(text: string, group: Group): number {
  let { start } = group
  for (let rounds = group.name.particles.size; rounds > 0; rounds--) {
    const before = /(\p{L}[\p{L}\p{M}]*)[\s_.-]{1,2}$/u.exec(text.slice(Math.max(0, start - 12), start))
    if (before === null || !group.name.particles.has(fold(before[1] ?? ''))) break
    start -= before[0].length
  }
  return start
}

function initialBefore(
  text: string,
  start: number,
): { readonly start: number; readonly letter: string } | undefined {
  const window = text.slice(Math.max(0, start - 10), start)
  const match =
    /(?<![\p{L}\d'’&])(?:(\p{Lu})\.[ \u00a0-]?(?:\p{Lu}\.[ \u00a0]?)?|(\p{Lu})[ \u00a0]|(\p{L})[._])$/u.exec(
      window,
    )
  if (match === null) return undefined
  return { start: start - match[0].length, letter: fold(match[1] ?? match[2] ?? match[3] ?? '') }
}

function initialAfter(text: string, end: number, name: PersonName): number | undefined {
  const match = /^(?:, ?| )(\p{Lu})(?:\.|(?=\s|$))/u.exec(text.slice(end, end + 6))
  if (match === null || isWordAt(text, end + match[0].length)) return undefined
  const letter = fold(match[1] ?? '')
  const isOwn = name.parts.some((part) => part.role === 'given' && part.word.startsWith(letter))
  return isOwn && (match[0].includes('.') || match[0].includes(',')) ? end + match[0].length : undefined
}

function isTitleBefore(text: string, start: number): boolean {
  const match = /(?<!\p{L})(\p{L}{2,12})\.?[\s\u00a0]{1,3}$/u.exec(text.slice(Math.max(0, start - 17), start))
  return match !== null && titles.has(fold(match[1] ?? '')) && !isLetterAt(text, start - 1)
}
