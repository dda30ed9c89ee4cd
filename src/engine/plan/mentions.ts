import { sql } from 'kysely'
import type { Session } from '../../database/database.ts'
import type { Detector, Finding } from '../detection/detector.ts'
import type { Desk, DeskTable } from '../datamap/desk.ts'
import { personalCategories } from '../datamap/schema.ts'
import { isUnique } from '../datamap/treatment.ts'
import { type Hit, searchDesk, type SearchExtent, type SearchOptions } from '../search/search.ts'
import { allOf, anyOf, columnOf, type Fragment } from '../selection/fragments.ts'
import type { PlanMask, ReviewItem } from './document.ts'
import { aliased } from './dml.ts'
import { notHeld } from './held.ts'
import { keyRowsFromJson, rewriteSql } from './rewrite.ts'
import { inUnit, keyColumns, keyName, type UnitSets } from './sets.ts'
import { planStatement } from './statement.ts'
import { ownershipTree } from './tree.ts'

export interface MentionParts {
  readonly session: Session
  readonly desk: Desk
  readonly detector: Detector
  /** Units whose rows are treated anyway. */
  readonly units: readonly UnitSets[]
  /** Tickets in which the person took part: a name there means them. */
  readonly touched: UnitSets | undefined
  /** Another person of the desk has the same name. */
  readonly hasNamesakes: boolean
  readonly search: SearchOptions
}

/** A place where the person was found, and what is to be done about it. */
export interface Place {
  readonly table: string
  readonly column: string
  readonly key: readonly (string | number)[]
  readonly decision: 'mask' | ReviewItem['reason']
  readonly findings: readonly Finding[]
}

export interface Mentions {
  readonly masks: readonly PlanMask[]
  /** Every place outside the treated rows; of weak ones at most some thousands. */
  readonly places: readonly Place[]
  readonly review: readonly ReviewItem[]
  readonly extent: SearchExtent
}

interface Spot {
  readonly findings: readonly Finding[]
  readonly key: readonly (string | number)[]
  readonly column: string
  /** `sure`: an e-mail, a phone number and the like. `name`: only the name. `weak`: less than that. */
  readonly grade: 'sure' | 'name' | 'weak'
}

/** Finds where the person is named outside their own rows, and decides for each place: mask, or leave to a human. */
export async function findMentions(parts: MentionParts): Promise<Mentions> {
  const { session, desk, detector, search } = parts
  const spotsByTable = new Map<string, Spot[]>()
  const extent = await searchDesk(
    session,
    desk.catalog,
    detector,
    (hit) => {
      const spots = spotsByTable.get(hit.table) ?? []
      const grade = gradeOf(hit)
      // A given name alone may occur in every other text of a large desk: memory must stay flat.
      if (grade !== 'weak' || spots.length < mostWeakSpots) spots.push({ key: hit.key, column: hit.column, grade, findings: hit.findings })
      spotsByTable.set(hit.table, spots)
    },
    { ...search, keyOf: (table) => desk.tables.get(table)?.key },
  )
  const masks: PlanMask[] = []
  const places: Place[] = []
  for (const [name, spots] of spotsByTable) {
    const table = desk.tables.get(name)
    if (table === undefined) places.push(...spots.map((spot) => placeOf(name, spot, 'unmapped')))
    else await decide({ ...parts, table, spots, masks, places })
  }
  return { masks, places, review: reviewOf(places), extent }
}

const mostWeakSpots = 20_000

function gradeOf(hit: Hit): Spot['grade'] {
  if (hit.findings.some((finding) => finding.strength === 'certain' && finding.kind !== 'name')) return 'sure'
  return hit.findings.some((finding) => finding.strength !== 'weak') ? 'name' : 'weak'
}

interface Decision extends MentionParts {
  readonly table: DeskTable
  readonly spots: readonly Spot[]
  readonly masks: PlanMask[]
  readonly places: Place[]
}

async function decide(decision: Decision): Promise<void> {
  const { table, masks, places, hasNamesakes, desk } = decision
  const open = await untreated(decision)
  const byKey = new Map<string, Spot[]>()
  for (const spot of open.spots) byKey.set(keyText(spot.key), [...(byKey.get(keyText(spot.key)) ?? []), spot])
  const masked: Spot[] = []
  const personTree = new Set(ownershipTree(desk, desk.person.name).map((node) => node.table.name))
  for (const spots of byKey.values()) {
    const known = spots.some((spot) => spot.grade === 'sure') || open.touched.has(keyText(spots[0]?.key ?? []))
    for (const spot of spots) {
      // A given name alone, in a ticket they had no part in, says nothing about this person.
      if (spot.grade === 'weak' && !known && spot.findings.every((finding) => finding.kind === 'name')) continue
      const obstacle = obstacleOf(table, spot.column, personTree)
      const ambiguous = spot.grade === 'name' && hasNamesakes && !known
      const what = obstacle ?? (spot.grade === 'weak' ? 'weak' : ambiguous ? 'namesake' : 'mask')
      places.push(placeOf(table.name, spot, what))
      if (what === 'mask') masked.push(spot)
    }
  }
  if (masked.length > 0) masks.push(maskOf(decision, masked))
}

/** Why a found value is not for masking: not text, part of a key, or another account's own record. */
function obstacleOf(table: DeskTable, name: string, personTree: ReadonlySet<string>): ReviewItem['reason'] | undefined {
  const column = table.columns.find((candidate) => candidate.name === name)
  if (column === undefined) return 'unmapped'
  const isOwnRecord = personTree.has(table.name) && (column.category === 'identifier' || column.category === 'contact')
  if (isOwnRecord) return 'other account'
  if (table.key.includes(name) || isUnique(table.catalog, name) || column.catalog.generated) return 'key'
  if (column.catalog.enumValues !== undefined || !personalCategories.has(column.category)) return 'key'
  return column.catalog.type === 'text' || column.catalog.type === 'json' ? undefined : 'not text'
}

/** Spots outside every unit and every held ticket, and the keys that lie in tickets the person had a part in. */
async function untreated({ session, desk, table, spots, units, touched }: Decision): Promise<{ spots: readonly Spot[]; touched: ReadonlySet<string> }> {
  const inside = new Set<string>()
  const near = new Set<string>()
  const keys = [...new Map(spots.map((spot) => [keyText(spot.key), spot.key])).values()]
  for (let i = 0; i < keys.length; i += 500) {
    const rows = JSON.stringify(keys.slice(i, i + 500).map(jsonKey))
    const source = keyRowsFromJson(session, table, rows)
    const untouchable = notHeld(desk, session.engine, table.name, 't').map((free) => sql`not ${free}`)
    const treated = flag(anyOf([...units.map((unit) => inUnit(unit, table.name, 't')), ...untouchable]))
    const close = touched === undefined ? sql`0` : flag(inUnit(touched, table.name, 't'))
    const found = await session.run(
      sql`select ${keyColumns(table, 't')}, ${treated} as treated, ${close} as near from ${source}, ${aliased(table.name, 't')} where ${keysEqual(table)}`,
    )
    for (const row of found.rows) {
      const key = keyText(table.key.map((_, k) => row[keyName(k)] as string | number))
      if (Number(row['treated']) === 1) inside.add(key)
      if (Number(row['near']) === 1) near.add(key)
    }
  }
  return { spots: spots.filter((spot) => !inside.has(keyText(spot.key))), touched: near }
}

const flag = (condition: Fragment): Fragment => sql`case when ${condition} then 1 else 0 end`

function maskOf({ session, table, desk }: Decision, spots: readonly Spot[]): PlanMask {
  const names = new Set(spots.map((spot) => spot.column))
  const keys = [...new Map(spots.map((spot) => [keyText(spot.key), spot.key])).values()]
  return { ...maskStatements(session, desk, table, [...names]), keys }
}

/** How rows of a table are read and written back when texts in some of their columns are masked. */
export function maskStatements(session: Session, desk: Desk, table: DeskTable, names: readonly string[]): Omit<PlanMask, 'keys'> {
  const columns = table.columns
    .filter((column) => names.includes(column.name))
    .map((column) => ({ ...column, treatment: { kind: 'mask' } as const }))
  const list = sql`${keyColumns(table, 't')}, ${sql.join(columns.map((column) => columnOf('t', column.name)))}`
  const lock = { sqlite: sql``, mysql: sql` for update`, postgresql: sql` for update of t` }[session.engine]
  const where = allOf([keysEqual(table), ...notHeld(desk, session.engine, table.name, 't')])
  const source = keyRowsFromJson(session, table)
  return {
    table: table.name,
    columns: columns.map((column) => column.name),
    read: planStatement(session, sql`select ${list} from ${source}, ${aliased(table.name, 't')} where ${where}${lock}`),
    write: rewriteSql(session, table, columns),
    maxLengths: columns.map((column) => column.catalog.maxLength ?? null),
  }
}

function keysEqual(table: DeskTable): Fragment {
  return allOf(table.key.map((column, i) => sql`${columnOf('t', column)} = ${columnOf('v', keyName(i))}`))
}

const placeOf = (table: string, { column, key, findings }: Spot, decision: Place['decision']): Place => ({ table, column, key, decision, findings })

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

const keyText = (key: readonly (string | number)[]) => JSON.stringify(key.map(String))
/** A key as the JSON parameter of a statement holds it. */
export const jsonKey = (key: readonly (string | number)[]) => Object.fromEntries(key.map((value, i) => [keyName(i), value]))
