import type { JoinedEntry, NameEntry, PersonName } from '../lexicon.ts'
import type { Strength } from '../finding.ts'
import { weaker } from '../finding.ts'
import { fold } from '../fold.ts'
import type { WordHit } from '../scan.ts'
import { Surroundings, withParticles } from './alone.ts'
import {
  countOf,
  extend,
  type Group,
  groupOf,
  hasAllFamily,
  hasAllGiven,
  hasRole,
  type Part,
} from './group.ts'
import { areCells, areFields, isLonger, joins, widestGap } from './joints.ts'
import { isInAddress, type Spot } from './spot.ts'

/** Puts neighbouring parts of one name together and judges each group. */
export function nameSpots(text: string, hits: readonly WordHit[]): readonly Spot[] {
  const grouping = new Grouping(text)
  for (const hit of hits) {
    if (hit.within < 0) for (const entry of hit.entries.joined) grouping.addJoined(hit, entry)
    if (hit.entries.names.length > 0) grouping.add(hit)
  }
  return grouping.finish()
}

// Which names have been met in the cluster that is looked at, and which in two of its words. Clusters of all texts are numbered.
const met = {
  by: new Uint32Array(1024),
  first: new Uint32Array(1024),
  twice: new Uint32Array(1024),
  clusters: 0,
}

class Grouping {
  readonly #text: string
  readonly #hasAddresses: boolean
  readonly #spots: Spot[] = []
  readonly #open = new Map<PersonName, Group>()
  readonly #surroundings: Surroundings
  #cluster: WordHit[] = []
  #reached = 0

  constructor(text: string) {
    this.#text = text
    this.#hasAddresses = text.includes('@')
    this.#surroundings = new Surroundings(text)
  }

  addJoined({ start, end }: WordHit, { strength, subject }: JoinedEntry): void {
    this.#spots.push({ start, end, kind: 'name', strength, subject, form: 'joined' })
  }

  /** Words that no name can bridge the gap between are looked at apart. */
  add(found: WordHit): void {
    if (found.start - this.#reached > widestGap) this.#finishCluster()
    this.#reached = Math.max(this.#reached, found.end)
    this.#cluster.push(found)
  }

  finish(): readonly Spot[] {
    this.#finishCluster()
    if (!this.#hasAddresses) return this.#spots
    return this.#spots.map((spot) =>
      isInAddress(this.#text, spot.start, spot.end) ? { ...spot, strength: 'weak' } : spot,
    )
  }

  #finishCluster(): void {
    const cluster = this.#cluster
    if (cluster.length === 0) return
    this.#cluster = []
    const number = cluster.length > 1 ? meet(cluster) : undefined
    for (const hit of cluster) this.#addHit(hit, number)
    for (const group of this.#open.values()) this.#close(group)
    this.#open.clear()
  }

  #addHit(found: WordHit, cluster: number | undefined): void {
    const { start, end, attached, within, entries } = found
    const alike = entries.names.length
    const isMute = this.#surroundings.isMute(start, end, alike)
    if (isMute && cluster === undefined) return
    const inAddress = this.#hasAddresses && isInAddress(this.#text, start, end)
    const bare = /[^\p{L}]s$/iu.test(this.#text.slice(end - 2, end)) ? end - 2 : end
    for (const entry of entries.names) {
      const isAlone = cluster === undefined || met.twice[entry.name.id] !== cluster
      if (isAlone && (isMute || entry.inflection > 1 || within >= 0)) continue
      const from = entry.lead === '' ? start : leadStart(this.#text, start, entry.lead)
      if (from === undefined) continue
      const part = { start: from, end: entry.inflection === 1 ? bare : end, attached, within, inAddress }
      if (isAlone) this.#close(groupOf(part, entry, alike))
      else this.#addPart(part, entry, alike)
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

  #close(group: Group): void {
    const spot = judge(this.#text, group, this.#surroundings)
    if (spot !== undefined) this.#spots.push(spot)
  }
}

/** Where what has to stand before a word starts: "O" before "Brien". */
function leadStart(text: string, start: number, lead: string): number | undefined {
  const match = /(\p{L}{1,4})[\s'’‘´`\\]{1,3}$/u.exec(text.slice(Math.max(0, start - 7), start))
  if (match === null || fold(match[1] ?? '') !== lead) return undefined
  return start - match[0].length
}

/** Notes which names have two words in the cluster; gives the cluster's number. */
function meet(cluster: readonly WordHit[]): number {
  const number = ++met.clusters
  for (const [index, { entries }] of cluster.entries()) {
    for (const { name } of entries.names) {
      if (name.id >= met.by.length) enlarge(name.id)
      if (met.by[name.id] !== number) {
        met.by[name.id] = number
        met.first[name.id] = index
      } else if (met.first[name.id] !== index) met.twice[name.id] = number
    }
  }
  return number
}

function enlarge(id: number): void {
  for (const key of ['by', 'first', 'twice'] as const) {
    const larger = new Uint32Array(Math.max(id + 1, met.by.length * 2))
    larger.set(met[key])
    met[key] = larger
  }
}

function judge(text: string, group: Group, surroundings: Surroundings): Spot | undefined {
  const { name } = group
  const isFull = hasRole(group, 'given') && hasRole(group, 'family')
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
  const { name } = group
  const hasFirst = (group.parts & 1) !== 0
  if (group.inflected > 0) {
    const isWhole = group.words > 1 && (group.inflected === group.words || group.inflected === group.free)
    return isWhole && hasFirst ? 'likely' : 'weak'
  }
  if (name.parts.length === 1) return (name.parts[0]?.word.length ?? 0) >= 6 ? 'likely' : 'weak'
  // Who is called by a later given name alone is as likely a brother or a sister.
  if (!hasFirst || isLonger(text, group)) return 'weak'
  if (name.isGivenJoined && !hasAllGiven(group)) return 'weak'
  const strength =
    hasAllFamily(group) && (countOf(group) >= 3 || name.parts.length < 4) ? 'certain' : 'likely'
  return group.attached ? weaker(strength, 'likely') : strength
}
