import type { JoinedEntry, NameEntry, PersonName } from '../lexicon.ts'
import type { Strength } from '../finding.ts'
import { weaker } from '../finding.ts'
import type { WordHit } from '../scan.ts'
import { Surroundings, withParticles } from './alone.ts'
import { extend, type Group, groupOf, hasAllFamily, hasRole, type Part } from './group.ts'
import { areCells, areFields, isLonger, joins, widestGap } from './joints.ts'
import { isInAddress, type Spot } from './spot.ts'

/** Puts neighbouring parts of one name together and judges each group. */
export function nameSpots(text: string, hits: readonly WordHit[]): readonly Spot[] {
  const grouping = new Grouping(text)
  for (const hit of hits) {
    if (hit.within < 0) for (const entry of hit.entries.joined) grouping.addJoined(hit, entry)
  }
  const parts = hits.filter(({ entries }) => entries.names.length > 0)
  for (const [index, hit] of parts.entries()) grouping.add(hit, parts[index + 1]?.start)
  return grouping.finish()
}

class Grouping {
  readonly #text: string
  readonly #hasAddresses: boolean
  readonly #spots: Spot[] = []
  readonly #open = new Map<PersonName, Group>()
  readonly #surroundings: Surroundings
  #reached = 0

  constructor(text: string) {
    this.#text = text
    this.#hasAddresses = text.includes('@')
    this.#surroundings = new Surroundings(text)
  }

  addJoined({ start, end }: WordHit, { strength, subject }: JoinedEntry): void {
    this.#spots.push({ start, end, kind: 'name', strength, subject, form: 'joined' })
  }

  add(found: WordHit, next = Number.POSITIVE_INFINITY): void {
    if (found.start - this.#reached > widestGap) this.#closeAll()
    const isAlone = this.#open.size === 0 && next - found.end > widestGap
    if (isAlone && this.#surroundings.isMute(found.start, found.end, found.entries.names.length)) return
    this.#reached = Math.max(this.#reached, found.end)
    const { start, attached, within } = found
    const inAddress = this.#hasAddresses && isInAddress(this.#text, start, found.end)
    const possessive = /[^\p{L}]s$/iu.test(this.#text.slice(found.end - 2, found.end))
    for (const entry of found.entries.names) {
      if (isAlone && entry.inflection > 1) continue
      const end = possessive && entry.inflection === 1 ? found.end - 2 : found.end
      this.#addPart({ start, end, attached, within, inAddress }, entry, found.entries.names.length)
    }
  }

  #addPart(part: Part, entry: NameEntry, alike: number): void {
    const group = this.#open.get(entry.name)
    if (group === undefined) {
      this.#open.set(entry.name, groupOf(part, entry, alike))
      return
    }
    if (part.start < group.end) return // a longer reading of the same word
    if (joins(this.#text, group, part, entry)) extend(group, part, entry)
    else {
      const next = groupOf(part, entry, alike)
      if (areFields(this.#text, group, part, entry) || areCells(this.#text, group, part, entry))
        group.isField = next.isField = true
      this.#close(group)
      this.#open.set(entry.name, next)
    }
  }

  finish(): readonly Spot[] {
    this.#closeAll()
    if (!this.#hasAddresses) return this.#spots
    return this.#spots.map((spot) =>
      isInAddress(this.#text, spot.start, spot.end) ? { ...spot, strength: 'weak' } : spot,
    )
  }

  #closeAll(): void {
    if (this.#open.size === 0) return
    for (const group of this.#open.values()) this.#close(group)
    this.#open.clear()
  }

  #close(group: Group): void {
    const spot = judge(this.#text, group, this.#surroundings)
    if (spot !== undefined) this.#spots.push(spot)
  }
}

function judge(text: string, group: Group, surroundings: Surroundings): Spot | undefined {
  const { name } = group
  const isFull = group.parts.size > 1 && hasRole(group, 'given') && hasRole(group, 'family')
  if (!isFull && name.parts.length > 1 && !group.isField)
    return group.inflected > 0 || group.within >= 0 ? undefined : surroundings.judge(group)
  const strength = isFull || name.parts.length === 1 ? fullStrength(text, group) : 'likely'
  return {
    start: withParticles(text, group),
    end: group.end,
    kind: 'name',
    subject: name.subject,
    strength,
    form: group.inflected > 0 ? 'inflected' : group.transliterated ? 'transliterated' : '',
  }
}

function fullStrength(text: string, group: Group): Strength {
  const { name, parts } = group
  if (group.inflected > 0) {
    const isWhole = group.words > 1 && (group.inflected === group.words || group.inflected === group.free)
    return isWhole && parts.has(0) ? 'likely' : 'weak'
  }
  if (name.parts.length === 1) return (name.parts[0]?.word.length ?? 0) >= 6 ? 'likely' : 'weak'
  // Who is called by a later given name alone is as likely a brother or a sister.
  if (!parts.has(0) || isLonger(text, group)) return 'weak'
  const strength =
    hasAllFamily(group) && (parts.size >= 3 || name.parts.length < 4) ? 'certain' : 'likely'
  return group.attached ? weaker(strength, 'likely') : strength
}
