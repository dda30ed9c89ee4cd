import type { Finding } from '../detection/detector.ts'
import type { DeskColumn, DeskTable } from '../datamap/desk.ts'
import { personalCategories } from '../datamap/schema.ts'
import { type Hit, searchDesk, type SearchExtent, type SearchOptions } from '../search/search.ts'
import type { PlanMask, ReviewItem } from './document.ts'
import { keyText } from './keys.ts'
import type { FoundFile } from './found-files.ts'
import { coveredVectors, type MaskedValue, maskOf } from './masks.ts'
import { filesOf, openerOf } from './opener.ts'
import { countUnsearched } from './stores.ts'
import type { Key, KeyVeil } from './veil.ts'
import { tellsWho, treatedAnyway, whereabouts, type WhereaboutsParts } from './whereabouts.ts'

export interface MentionParts extends WhereaboutsParts {
  /** Of the database, because a fingerprint is written for it. */
  readonly version: string
  /** Another person of the desk has the same name. */
  readonly hasNamesakes: boolean
  readonly search: SearchOptions
  /** How the outcome names rows. */
  readonly veil: KeyVeil
}

/** A place where the person was found, and what is to be done about it. */
export interface Place {
  readonly table: string
  readonly column: string
  readonly key: Key
  readonly decision: 'mask' | ReviewItem['reason']
  readonly findings: readonly Finding[]
}

export interface Mentions {
  readonly masks: readonly PlanMask[]
  /** Every place outside the treated rows; of weak ones at most some thousands a table. */
  readonly places: readonly Place[]
  readonly review: readonly ReviewItem[]
  /** Rows that hold files in which the person was found, and that no mask reaches; their keys are no part of a plan. */
  readonly files: readonly FoundFile[]
  readonly extent: SearchExtent
}

interface Spot {
  readonly findings: readonly Finding[]
  readonly key: Key
  readonly column: string
  /** `sure`: an e-mail, a phone number and the like. `name`: only the name. `weak`: less than that. */
  readonly grade: 'sure' | 'name' | 'weak'
  /** The value is a text that can be written back changed. */
  readonly isWritable: boolean
  /** Found in a file that cannot be written back changed. */
  readonly isInFile: boolean
}

/** Finds where the person is named outside their own rows, and decides for each place: mask, or leave to a human. */
export async function findMentions(parts: MentionParts): Promise<Mentions> {
  const { session, desk, detector, search, veil } = parts
  const places: Place[] = []
  const masked = new Map<DeskTable, MaskedValue[]>()
  const settle = async (table: DeskTable, spots: readonly Spot[]) => {
    const decided = await decide(parts, table, spots)
    places.push(...decided)
    const values = decided
      .filter(({ decision }) => decision === 'mask')
      .map(({ key, column }) => ({ key, column }))
    const known = masked.get(table)
    if (known !== undefined) known.push(...values)
    else if (values.length > 0) masked.set(table, values)
  }
  // What is found is decided on a batch at a time, so that memory stays flat whatever number of rows names the person.
  const waiting = new Map<DeskTable, Spot[]>()
  const weak = new Map<string, number>()
  const take = async (hits: readonly Hit[]) => {
    const name = hits[0]?.table ?? ''
    const table = desk.tables.get(name)
    const spots = hits.map(spotOf).filter((spot) => {
      // A given name alone may occur in every other text of a large desk.
      if (spot.grade !== 'weak') return true
      weak.set(name, (weak.get(name) ?? 0) + 1)
      return (weak.get(name) ?? 0) <= mostWeakSpots
    })
    if (table === undefined) places.push(...spots.map((spot) => placeOf(name, spot, 'unmapped')))
    else {
      const all = [...(waiting.get(table) ?? []), ...spots]
      waiting.set(table, all)
      if (all.length >= spotsAtOnce && !isVectors(table)) {
        waiting.delete(table)
        await settle(table, all)
      }
    }
  }
  const searched = await searchDesk(session, desk.catalog, detector, take, {
    ...search,
    keyOf: (table) => desk.tables.get(table)?.key,
    open: openerOf(desk),
    fileIn: filesOf(desk),
    passOver: (name) => {
      const table = desk.tables.get(name)
      return table === undefined ? undefined : treatedAnyway(parts.units, table)
    },
  })
  const outside = await countUnsearched(session, desk, parts.units)
  const extent = outside === 0 ? searched : { ...searched, unsearched: { ...searched.unsearched, outside } }
  // What a vector of words holds goes with the text that it is made from; only what is left is looked at by itself.
  for (const [table, spots] of waiting) if (!isVectors(table)) await settle(table, spots)
  const masks = await masksOf(parts, masked)
  const covered = await coveredVectors(session, desk, masks)
  masked.clear()
  for (const [table, spots] of waiting)
    if (isVectors(table))
      await settle(
        table,
        spots.filter(({ key }) => covered.get(table.name)?.has(keyText(key)) !== true),
      )
  masks.push(...(await masksOf(parts, masked)))
  return {
    masks: masks.map((mask) => ({ ...mask, keys: mask.keys.map((key) => veil.veil(mask.table, key)) })),
    places: places.map((place) => ({ ...place, key: veil.veil(place.table, place.key) })),
    review: reviewOf(places),
    files: places.filter(({ decision }) => decision === 'file').map(({ table, key }) => ({ table, key })),
    extent,
  }
}

async function masksOf(
  parts: MentionParts,
  masked: ReadonlyMap<DeskTable, readonly MaskedValue[]>,
): Promise<PlanMask[]> {
  const masks: PlanMask[] = []
  for (const [table, values] of masked) masks.push(await maskOf(parts, table, values))
  return masks
}

const isVectors = (table: DeskTable) => table.columns.some(({ format }) => format === 'words')

const mostWeakSpots = 20_000
const spotsAtOnce = 5_000

function spotOf(hit: Hit): Spot {
  const { key, column, findings, isWritable, isInFile } = hit
  return { key, column, grade: gradeOf(hit), findings, isWritable, isInFile }
}

function gradeOf(hit: Hit): Spot['grade'] {
  if (hit.findings.some((finding) => finding.strength === 'certain' && finding.kind !== 'name')) return 'sure'
  return hit.findings.some((finding) => finding.strength !== 'weak') ? 'name' : 'weak'
}

/** Places that count among those where the person was found in one table; all of a row must come together. */
async function decide(
  parts: MentionParts,
  table: DeskTable,
  found: readonly Spot[],
): Promise<readonly Place[]> {
  const where = await whereabouts(parts, table, found)
  const places: Place[] = []
  for (const [key, spots] of Map.groupBy(found, (spot) => keyText(spot.key))) {
    if (where.going.has(key)) continue
    const isNear = where.touched.has(key)
    const known = isNear || where.staying.has(key) || spots.some((spot) => spot.grade === 'sure')
    for (const spot of spots) {
      // In a treated row, only what no treatment reaches is left to look at.
      if (where.staying.has(key) && !where.spares(key, spot.column)) continue
      const what = where.held.has(key) ? 'held' : verdict(parts, table, spot, known, where.somebodys.has(key))
      if (what !== undefined) places.push(placeOf(table.name, spot, what))
    }
  }
  return places
}

function verdict(
  { hasNamesakes }: MentionParts,
  table: DeskTable,
  spot: Spot,
  known: boolean,
  isSomebodys: boolean,
): Place['decision'] | undefined {
  // A given name alone, in a ticket they had no part in, says nothing about this person.
  if (spot.grade === 'weak' && !known && spot.findings.every((finding) => finding.kind === 'name'))
    return undefined
  const obstacle = obstacleOf(table, spot, isSomebodys)
  if (obstacle !== undefined) return obstacle
  if (spot.grade === 'weak') return 'weak'
  if (spot.grade === 'name' && hasNamesakes && !known) return 'namesake'
  // Where the row goes as a whole, nothing has to be written back.
  return spot.isInFile && !table.foundGoes ? 'file' : 'mask'
}

/** Why a found value is not for masking: not text, part of a key, or another account's own record. */
function obstacleOf(
  table: DeskTable,
  { column: name, isWritable, isInFile }: Spot,
  isSomebodys: boolean,
): ReviewItem['reason'] | undefined {
  // The row goes as a whole, whatever its columns are.
  if (table.foundGoes) return undefined
  const column = table.columns.find((candidate) => candidate.name === name)
  if (column === undefined) return 'unmapped'
  if (isSomebodys && tellsWho(column)) return 'other account'
  if (table.key.includes(name) || column.catalog.generated) return 'key'
  if (column.catalog.enumValues !== undefined || !personalCategories.has(column.category)) return 'key'
  return isInFile || isMaskable(column, isWritable) ? undefined : 'not text'
}

function isMaskable({ format, catalog }: DeskColumn, isWritable: boolean): boolean {
  if (catalog.type === 'other') return format === 'words'
  return isWritable && (catalog.type === 'text' || catalog.type === 'json' || catalog.type === 'binary')
}

const placeOf = (table: string, { column, key, findings }: Spot, decision: Place['decision']): Place => ({
  table,
  column,
  key,
  decision,
  findings,
})

/** How many places of each column are left to a person, and why. */
function reviewOf(places: readonly Place[]): ReviewItem[] {
  const merged = new Map<string, ReviewItem>()
  for (const { table, column, decision } of places) {
    if (decision === 'mask') continue
    const id = `${table}\u0000${column}\u0000${decision}`
    merged.set(id, { table, column, reason: decision, rows: 1 + (merged.get(id)?.rows ?? 0) })
  }
  return [...merged.values()]
}
