import type { JoinedEntry, NameEntry, PersonName } from '../lexicon.ts'
import type { Strength } from '../finding.ts'
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
import { commonGivenNames } from './common-names.ts'
import { normalizeName } from '../variants.ts'
import {
  areCells,
  areFields,
  goesOn,
  isInBrackets,
  isLonger,
  isNickname,
  joins,
  widestGap,
} from './joints.ts'
import { isInAddress, type Spot } from './spot.ts'

/** Puts neighbouring parts of one name together and judges each group. */
export function nameSpots(text: string, hits: readonly WordHit[]): readonly Spot[] {
  if (hits.length === 0) return []
  const grouping = new Grouping(text)
  for (const hit of hits) {
    if (hit.within < 0) for (const entry of hit.entries.joined) grouping.addJoined(hit, entry)
    if (hit.entries.names.length > 0) grouping.add(hit)
  }
  return grouping.finish()
}

// Where each name was met last, in which cluster of all texts; and which of them have another of their words near.
const met = { cluster: new Uint32Array(1024), hit: new Uint32Array(1024), clusters: 0 }

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
    const pairs = cluster.length > 1 ? pairsIn(cluster) : undefined
    for (const [index, hit] of cluster.entries()) this.#addHit(hit, pairs?.get(index))
    for (const group of this.#open.values()) this.#close(group)
    this.#open.clear()
  }

  // `paired` are the names that have another word near.
  #addHit(found: WordHit, paired: ReadonlySet<PersonName> | undefined): void {
    const { start, end, attached, within, entries } = found
    const alike = entries.names.length
    const mute = this.#surroundings.muteAt(start, end, alike)
    if (mute === 'all' && paired === undefined) return
    const inAddress = this.#hasAddresses && isInAddress(this.#text, start, end)
    const bare = /[^\p{L}]s$/iu.test(this.#text.slice(end - 2, end)) ? end - 2 : end
    for (const entry of entries.names) {
      const isAlone = paired === undefined || !paired.has(entry.name)
      if (isAlone && (within >= 0 || isMute(mute, entry.name))) continue
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
    else if (isInBrackets(this.#text, group, part, entry))
      extend(group, { ...part, end: part.end + 1 }, entry)
    else if (!isNickname(this.#text, part)) {
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

function isMute(mute: 'none' | 'most' | 'all', name: PersonName): boolean {
  return mute === 'all' || (mute === 'most' && name.particles.size === 0 && name.parts.length > 1)
}

/** By the index of each word of a cluster, the names that have another word so near that it may belong to it. */
function pairsIn(cluster: readonly WordHit[]): ReadonlyMap<number, ReadonlySet<PersonName>> {
  const pairs = new Map<number, Set<PersonName>>()
  const number = ++met.clusters
  for (const [index, { start, entries }] of cluster.entries()) {
    for (const { name } of entries.names) {
      if (name.id >= met.cluster.length) enlarge(name.id)
      const before = met.cluster[name.id] === number ? (met.hit[name.id] ?? index) : index
      met.cluster[name.id] = number
      met.hit[name.id] = index
      if (before === index || start - (cluster[before]?.end ?? 0) > widestJoint) continue
      for (const one of [before, index]) {
        const names = pairs.get(one)
        if (names === undefined) pairs.set(one, new Set([name]))
        else names.add(name)
      }
    }
  }
  return pairs
}

// What has to stand before a word, as the O of "O Brien", may reach a little into the gap.
const widestJoint = widestGap + 8

function enlarge(id: number): void {
  for (const key of ['cluster', 'hit'] as const) {
    const larger = new Uint32Array(Math.max(id + 1, met.cluster.length * 2))
    larger.set(met[key])
    met[key] = larger
  }
}

function judge(text: string, group: Group, surroundings: Surroundings): Spot | undefined {
  const { name } = group
  const isFull = hasRole(group, 'given') && hasRole(group, 'family')
  if (!isFull && name.parts.length > 1 && !group.isField)
    return group.within >= 0 ? undefined : surroundings.judge(group)
  const initial = isFull && (group.parts & 1) === 0 ? surroundings.initialOf(group) : undefined
  const strength =
    initial === undefined && (isFull || name.parts.length === 1) ? fullStrength(text, group) : 'likely'
  return {
    start: initial ?? withParticles(text, group),
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
  if (group.inflected > 0) return hasFirst && isInflected(group) ? 'likely' : 'weak'
  if (name.parts.length === 1) return (name.parts[0]?.word.length ?? 0) >= 6 ? 'likely' : 'weak'
  if (!hasFirst || isOthers(text, group)) return 'weak'
  if (isBridged(text, group))
    return /^\s\p{Lu}\p{Ll}/u.test(text.slice(group.end, group.end + 3)) ? 'weak' : 'likely'
  return isWhole(group) && isApart(text, group) ? 'certain' : 'likely'
}

function isWhole(group: Group): boolean {
  return hasAllFamily(group) && (group.name.parts.length < 4 || countOf(group) >= 3)
}

/** Nothing beside it may belong to the name, and none of it stands in brackets. */
function isApart(text: string, group: Group): boolean {
  return !group.attached && text[group.end - 1] !== ')' && !goesOn(text, group)
}

/** What else is called so: somebody with more or less of the name, or a place. */
function isOthers(text: string, group: Group): boolean {
  // Who is called by a later given name alone is as likely a brother or a sister.
  const isSibling = group.name.isGivenJoined && !hasAllGiven(group)
  return isSibling || isLonger(text, group) || placeAfter.test(text.slice(group.end, group.end + 16))
}

/** Another name stands between the parts. */
function isBridged(text: string, { name, start, end }: Group): boolean {
  const words = text.slice(start, end).match(/\p{L}[\p{L}\p{M}]+/gu) ?? []
  const own = new Set(name.parts.map(({ word }) => normalizeName(word)))
  return words.some((word) => commonGivenNames.has(fold(word)) && !own.has(normalizeName(word)))
}

// "Peter-Müller-Straße", "Peter Müller Stiftung".
const placeAfter =
  /^[ -](?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|ring|ufer|schule|gymnasium|stiftung|halle|haus|park|street|road|avenue|school|foundation|award)(?!\p{L})/iu

// All words have endings, or those that have one are such as may stand beside one that has none.
function isInflected({ words, inflected, free }: Group): boolean {
  return words > 1 && (inflected === words || inflected === free)
}
