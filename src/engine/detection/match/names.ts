import type { JoinedEntry, NameEntry, PersonName, WordEntries } from '../lexicon.ts'
import type { Strength } from '../finding.ts'
import { fold, isLetterAt } from '../fold.ts'
import type { WordHit } from '../scan.ts'
import { Surroundings } from './alone.ts'
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
  Gap,
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

// Where each name was met last, and in which cluster of all texts.
const met = { cluster: new Uint32Array(1024), hit: new Uint32Array(1024), clusters: 0 }

/** A word of the text, and what all names that it may belong to have in common. */
interface Place extends Part {
  readonly alike: number
  /** Where it ends without a genitive s. */
  readonly bare: number
}

class Grouping {
  readonly #text: string
  readonly #hasAddresses: boolean
  readonly #spots: Spot[] = []
  readonly #open = new Map<PersonName, Group>()
  readonly #gaps = new Map<number, Gap>()
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
    const near = cluster.length > 1 ? nearIn(cluster) : undefined
    for (let index = 0; index < cluster.length; index++)
      this.#addHit(cluster[index] as WordHit, near?.[index])
    for (const group of this.#open.values()) this.#close(group)
    this.#open.clear()
    this.#gaps.clear()
  }

  // `near` tells which of its names have another word near.
  #addHit(found: WordHit, near: readonly boolean[] | undefined): void {
    const { start, end, within, entries } = found
    const { names } = entries
    const mute = this.#surroundings.muteAt(start, end, names.length)
    const isMuted = mute === 'all' || within >= 0 || (arePlain(entries) && this.#isUntold(found, mute))
    if (isMuted && near === undefined) return
    const place = {
      start,
      end,
      attached: found.attached,
      within,
      alike: names.length,
      bare: endsWithGenitive(this.#text, end) ? end - 2 : end,
      inAddress: this.#hasAddresses && isInAddress(this.#text, start, end),
    }
    for (let index = 0; index < names.length; index++) {
      const isAlone = near?.[index] !== true
      if (isAlone && isMuted) continue
      const entry = names[index] as NameEntry
      if (isAlone && mute === 'most' && isMute(entry.name)) continue
      this.#addName(place, entry, isAlone)
    }
  }

  /** Of names that only the word and what is beside it can tell of, none is told. */
  #isUntold({ start, end }: WordHit, mute: 'none' | 'most'): boolean {
    return mute === 'most' || (!endsWithGenitive(this.#text, end) && this.#surroundings.isUntold(start, end))
  }

  #addName(place: Place, entry: NameEntry, isAlone: boolean): void {
    const { start, end, bare, attached, within, inAddress, alike } = place
    const from = entry.lead === '' ? start : leadStart(this.#text, start, entry.lead)
    if (from === undefined) return
    const part = { start: from, end: entry.inflection === 1 ? bare : end, attached, within, inAddress }
    if (isAlone) this.#close(groupOf(part, entry, alike))
    else this.#addPart(part, entry, alike)
  }

  #addPart(part: Part, entry: NameEntry, alike: number): void {
    const group = this.#open.get(entry.name)
    if (group === undefined) {
      this.#open.set(entry.name, groupOf(part, entry, alike))
      return
    }
    if (part.start < group.end) return // a longer reading of the same word
    const gap = this.#gapBetween(group.end, part.start)
    if (joins(gap, group, part, entry)) extend(group, part, entry)
    else if (isInBrackets(gap, group, entry, this.#text[part.end]))
      extend(group, { ...part, end: part.end + 1 }, entry)
    else if (!isNickname(this.#text, part)) {
      const next = groupOf(part, entry, alike)
      if (areFields(gap, group, entry) || areCells(gap, group, part, entry))
        group.isField = next.isField = true
      this.#close(group)
      this.#open.set(entry.name, next)
    }
  }

  /** Many people's names may have the same gap between them. */
  #gapBetween(start: number, end: number): Gap {
    const key = start * 64 + Math.min(end - start, 63)
    let gap = this.#gaps.get(key)
    if (gap === undefined) {
      gap = new Gap(this.#text, start, end)
      this.#gaps.set(key, gap)
    }
    return gap
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

/** Among many who share a word, who has neither a particle in the name nor one word alone. */
function isMute({ particles, parts }: PersonName): boolean {
  return particles.size === 0 && parts.length > 1
}

/** Nothing but the word and what is beside it can tell of any of these names. */
function arePlain(entries: WordEntries): boolean {
  entries.arePlain ??= entries.names.every(({ name, lead }) => isMute(name) && lead === '')
  return entries.arePlain
}

function endsWithGenitive(text: string, end: number): boolean {
  const unit = text.charCodeAt(end - 1)
  return ((unit | 32) === smallS || unit === longS) && end > 1 && !isLetterAt(text, end - 2)
}

const smallS = 0x73
const longS = 0x17f

/** For each word of a cluster which of its names have another word so near that it may belong to them. */
function nearIn(cluster: readonly WordHit[]): readonly (readonly boolean[] | undefined)[] {
  const near: (boolean[] | undefined)[] = cluster.map(() => undefined)
  const number = ++met.clusters
  for (let index = 0; index < cluster.length; index++) {
    const { start, entries } = cluster[index] as WordHit
    const ids = idsOf(entries)
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] as number
      if (id >= met.cluster.length) enlarge(id)
      const before = met.cluster[id] === number ? (met.hit[id] as number) : index
      met.cluster[id] = number
      met.hit[id] = index
      const other = cluster[before] as WordHit
      if (before === index || start - other.end > widestJoint) continue
      mark((near[before] ??= idsOf(other.entries).map(isNotNear)), idsOf(other.entries), id)
      mark((near[index] ??= ids.map(isNotNear)), ids, id)
    }
  }
  return near
}

const isNotNear = (): boolean => false

/** Marks all places of a name among those of a word, which are in the order of their ids. */
function mark(near: boolean[], ids: readonly number[], id: number): void {
  let [low, high] = [0, ids.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ids[middle] as number) < id) low = middle + 1
    else high = middle
  }
  for (let at = low; ids[at] === id; at++) near[at] = true
}

function idsOf(entries: WordEntries): readonly number[] {
  entries.ids ??= entries.names.map(({ name }) => name.id)
  return entries.ids
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
    start: initial ?? surroundings.startOf(group),
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
  const isOwn = (word: string): boolean => name.parts.some((part) => normalizeName(part.word) === word)
  return words.some((word) => commonGivenNames.has(fold(word)) && !isOwn(normalizeName(word)))
}

// "Peter-Müller-Straße", "Peter Müller Stiftung".
const placeAfter =
  /^[ -](?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|ring|ufer|schule|gymnasium|stiftung|halle|haus|park|street|road|avenue|school|foundation|award)(?!\p{L})/iu

// All words have endings, or those that have one are such as may stand beside one that has none.
function isInflected({ words, inflected, free }: Group): boolean {
  return words > 1 && (inflected === words || inflected === free)
}
