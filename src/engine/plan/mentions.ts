import { sql } from 'kysely'
import type { Session } from '../../database/database.ts'
import { fingerprint, hashExpression, textOf } from '../../database/dialect.ts'
import type { Detector, Finding } from '../detection/detector.ts'
import { type Desk, type DeskColumn, type DeskTable, performanceColumns } from '../datamap/desk.ts'
import { personalCategories } from '../datamap/schema.ts'
import { type Hit, searchDesk, type SearchExtent, type SearchOptions } from '../search/search.ts'
import { openForSearch, openText } from '../masking/opened.ts'
import { rewriteValue } from '../masking/rewrite.ts'
import { conditionSql } from '../selection/condition.ts'
import { allOf, anyOf, columnOf, type Fragment } from '../selection/fragments.ts'
import type { PlanMask, ReviewItem } from './document.ts'
import { batchesOf } from '../../shared/batches.ts'
import { digestStatements } from './digests.ts'
import { documentsOfMask } from './documents.ts'
import { aliased } from './dml.ts'
import { type Disposition, fates } from './fate.ts'
import { lockTickets, notHeld, ofHeldTicket, ofSomebody } from './held.ts'
import { hashedColumns } from './proof.ts'
import { keyRowsFromJson, rewriteSql, rowLock } from './rewrite.ts'
import { inUnit, keyColumns, keyName, type UnitSets } from './sets.ts'
import { planStatement, withRunValues } from './statement.ts'
import type { KeyVeil } from './veil.ts'
import { wordStatements } from './words.ts'

export interface MentionParts {
  readonly session: Session
  readonly desk: Desk
  /** Of the database, because a fingerprint is written for it. */
  readonly version: string
  readonly detector: Detector
  /** Units whose rows are treated anyway. */
  readonly units: readonly { readonly sets: UnitSets; readonly disposition: Disposition }[]
  /** Tickets in which the person took part: a name there means them. */
  readonly touched: UnitSets | undefined
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
  /** The value is a text that can be written back changed. */
  readonly isWritable: boolean
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
      if (grade !== 'weak' || spots.length < mostWeakSpots)
        spots.push({
          key: hit.key,
          column: hit.column,
          grade,
          findings: hit.findings,
          isWritable: hit.isWritable,
        })
      spotsByTable.set(hit.table, spots)
    },
    { ...search, keyOf: (table) => desk.tables.get(table)?.key, open: openerOf(desk) },
  )
  const masks: PlanMask[] = []
  const places: Place[] = []
  const isVectors = (table: DeskTable) => table.columns.some(({ format }) => format === 'words')
  const tables = [...spotsByTable].flatMap(([name, spots]) => {
    const table = desk.tables.get(name)
    if (table === undefined) places.push(...spots.map((spot) => placeOf(name, spot, 'unmapped')))
    return table === undefined ? [] : [{ table, spots }]
  })
  // What a vector of words holds goes with the text that it is made from; only what is left is looked at by itself.
  for (const { table, spots } of tables)
    if (!isVectors(table)) await decide({ ...parts, table, spots, masks, places })
  const covered = await coveredVectors(session, desk, masks)
  for (const { table, spots } of tables)
    if (isVectors(table)) {
      const open = spots.filter(({ key }) => covered.get(table.name)?.has(keyText(key)) !== true)
      if (open.length > 0) await decide({ ...parts, table, spots: open, masks, places })
    }
  const { veil } = parts
  return {
    masks: masks.map((mask) => ({ ...mask, keys: mask.keys.map((key) => veil.veil(mask.table, key)) })),
    places: places.map((place) => ({ ...place, key: veil.veil(place.table, place.key) })),
    review: reviewOf(places),
    extent,
  }
}

/** Keys of vectors that hang on rows whose text is masked. */
async function coveredVectors(
  session: Session,
  desk: Desk,
  masks: readonly PlanMask[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const covered = new Map<string, Set<string>>()
  for (const mask of masks)
    for (const words of mask.words) {
      const table = desk.tables.get(words.table)
      if (table === undefined || words.table === mask.table) continue
      const select = words.count.sql.replace(
        'count(*) as count',
        () => session.compile(sql`${keyColumns(table, 'w')}`).sql,
      )
      for (const keys of batchesOf(mask.keys, 1_000)) {
        const rows = JSON.stringify(keys.map((key) => ({ ...jsonKey(key), words: '' })))
        const found = await session.run(withRunValues({ ...words.count, sql: select }, { rows }))
        const set = covered.get(words.table) ?? new Set()
        for (const row of found.rows)
          set.add(keyText(table.key.map((_, i) => row[keyName(i)] as string | number)))
        covered.set(words.table, set)
      }
    }
  return covered
}

/** Opens the values of columns that are written in a way of their own. */
export function openerOf(desk: Desk): NonNullable<SearchOptions['open']> {
  const formats = new Map(
    [...desk.tables.values()].flatMap((table) =>
      table.columns
        .filter(({ format }) => format === 'storable' || format === 'yaml' || format === 'mail')
        .map((column) => [`${table.name}.${column.name}`, column.format] as const),
    ),
  )
  return (value, table, column) => openForSearch(value, formats.get(`${table}.${column}`) ?? 'text')
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
  const { table, masks, places } = decision
  const where = await whereabouts(decision)
  const byKey = new Map<string, Spot[]>()
  for (const spot of decision.spots)
    byKey.set(keyText(spot.key), [...(byKey.get(keyText(spot.key)) ?? []), spot])
  const masked: Spot[] = []
  for (const [key, spots] of byKey) {
    if (where.going.has(key)) continue
    const isNear = where.touched.has(key)
    const known = isNear || where.staying.has(key) || spots.some((spot) => spot.grade === 'sure')
    for (const spot of spots) {
      // In a treated row, only what no treatment reaches is left to look at.
      if (where.staying.has(key) && !where.spared.has(spareText(key, spot.column))) continue
      const what = where.held.has(key) ? 'held' : verdict(decision, spot, known, where.somebodys.has(key))
      if (what === undefined) continue
      places.push(placeOf(table.name, spot, what))
      if (what === 'mask') masked.push(spot)
    }
  }
  if (masked.length > 0) masks.push(await maskOf(decision, masked))
}

function verdict(
  decision: Decision,
  spot: Spot,
  known: boolean,
  isSomebodys: boolean,
): Place['decision'] | undefined {
  // A given name alone, in a ticket they had no part in, says nothing about this person.
  if (spot.grade === 'weak' && !known && spot.findings.every((finding) => finding.kind === 'name'))
    return undefined
  const obstacle = obstacleOf(decision.table, spot, isSomebodys)
  if (obstacle !== undefined) return obstacle
  if (spot.grade === 'weak') return 'weak'
  return spot.grade === 'name' && decision.hasNamesakes && !known ? 'namesake' : 'mask'
}

/** A column that a redaction replaces wholly in this row: always, or where the map's condition holds. */
function wholly({ treatment }: Pick<DeskColumn, 'treatment'>): boolean {
  if (treatment.kind === 'cases')
    return treatment.cases.every(wholly) && treatment.cases.some(({ when }) => when === undefined)
  return treatment.kind === 'clear' || treatment.kind === 'replace' || treatment.kind === 'token'
}

/** What a redaction of the row leaves of the person in this column, when SQL alone cannot tell. */
function leavesTrace(column: DeskColumn, value: unknown, detector: Detector): boolean {
  if (typeof value !== 'string' && !(value instanceof Uint8Array)) return false
  const after = openText(rewriteValue(value, column, detector), column.format)
  return after !== undefined && detector.find(after.text).some((finding) => finding.strength !== 'weak')
}

const spareText = (key: string, column: string) => `${key}\u0000${column}`

/** In somebody's own record, the value says who they are or how to reach them. */
function tellsWho({ category }: DeskColumn): boolean {
  return category === 'identifier' || category === 'contact'
}

/** Why a found value is not for masking: not text, part of a key, or another account's own record. */
function obstacleOf(
  table: DeskTable,
  { column: name, isWritable }: Spot,
  isSomebodys: boolean,
): ReviewItem['reason'] | undefined {
  // The row goes as a whole, whatever its columns are.
  if (table.foundGoes) return undefined
  const column = table.columns.find((candidate) => candidate.name === name)
  if (column === undefined) return 'unmapped'
  if (isSomebodys && tellsWho(column)) return 'other account'
  if (table.key.includes(name) || column.catalog.generated) return 'key'
  if (column.catalog.enumValues !== undefined || !personalCategories.has(column.category)) return 'key'
  return isMaskable(column, isWritable) ? undefined : 'not text'
}

function isMaskable({ format, catalog }: DeskColumn, isWritable: boolean): boolean {
  if (catalog.type === 'other') return format === 'words'
  return isWritable && (catalog.type === 'text' || catalog.type === 'json' || catalog.type === 'binary')
}

/** Where rows lie: among those that go, those that are redacted, in held tickets, in tickets the person had a part in. */
async function whereabouts({
  session,
  desk,
  detector,
  table,
  spots,
  units,
  touched,
}: Decision): Promise<
  Record<'going' | 'staying' | 'held' | 'touched' | 'spared' | 'somebodys', ReadonlySet<string>>
> {
  const goes = ({ sets, disposition }: Decision['units'][number]) =>
    fates(sets.tree, disposition).get(table.name) === 'all'
  const among = (chosen: readonly Decision['units'][number][]) =>
    anyOf(chosen.map(({ sets }) => inUnit(sets, table.name, 't')))
  const columns = table.columns.filter((column) => spots.some((spot) => spot.column === column.name))
  const conditions = {
    going: among(units.filter(goes)),
    staying: among(units.filter((unit) => !goes(unit))),
    held: anyOf(ofHeldTicket(desk, session.engine, table.name, 't')),
    touched: touched === undefined ? anyOf([]) : inUnit(touched, table.name, 't'),
    // Asked only where the answer counts.
    somebodys: columns.some(tellsWho) ? ofSomebody(desk, session.engine, table.name, 't') : anyOf([]),
  }
  const names = ['going', 'staying', 'held', 'touched', 'somebodys'] as const
  const found = {
    going: new Set<string>(),
    staying: new Set<string>(),
    held: new Set<string>(),
    touched: new Set<string>(),
    somebodys: new Set<string>(),
    spared: new Set<string>(),
  }
  const scope = { desk, engine: session.engine, table, alias: 't' }
  // Per column: 1 where a redaction replaces the value, 0 where it does not, the value itself where only reading tells.
  const columnFates = columns.map((column, i) => {
    const reads = column.treatment.kind === 'structure' || column.treatment.kind === 'mask'
    const replaced = column.when === undefined ? sql`1` : flag(conditionSql(column.when, scope))
    return sql`${reads ? columnOf('t', column.name) : wholly(column) ? replaced : sql`0`} as ${sql.id(`c${i}`)}`
  })
  const flags = sql.join([
    ...names.map((name) => sql`${flag(conditions[name])} as ${sql.id(`is_${name}`)}`),
    ...columnFates,
  ])
  const keys = [...new Map(spots.map((spot) => [keyText(spot.key), spot.key])).values()]
  for (let i = 0; i < keys.length; i += 500) {
    const source = keyRowsFromJson(session, table, JSON.stringify(keys.slice(i, i + 500).map(jsonKey)))
    const { rows } = await session.run(
      sql`select ${keyColumns(table, 't')}, ${flags} from ${source}, ${aliased(table.name, 't')} where ${keysEqual(table)}`,
    )
    for (const row of rows) {
      const key = keyText(table.key.map((_, k) => row[keyName(k)] as string | number))
      for (const name of names) if (Number(row[`is_${name}`]) === 1) found[name].add(key)
      columns.forEach((column, c) => {
        const value = row[`c${c}`]
        const reads = column.treatment.kind === 'structure' || column.treatment.kind === 'mask'
        if (reads ? leavesTrace(column, value, detector) : Number(value) !== 1)
          found.spared.add(spareText(key, column.name))
      })
    }
  }
  return found
}

const flag = (condition: Fragment): Fragment => sql`case when ${condition} then 1 else 0 end`

async function maskOf(
  { session, table, desk, version }: Decision,
  spots: readonly Spot[],
): Promise<PlanMask> {
  const names = new Set(spots.map((spot) => spot.column))
  const keys = [...new Map(spots.map((spot) => [keyText(spot.key), spot.key])).values()]
  const statements = maskStatements(session, desk, table, [...names], version)
  return { ...statements, keys, wordRows: await wordRowsOf(session, statements.words, spots, table.name) }
}

/** How many vectors lose words, where the text that they are made from is masked. */
async function wordRowsOf(
  session: Session,
  vectors: PlanMask['words'],
  spots: readonly Spot[],
  table: string,
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const words of vectors) {
    // A vector of the table's own rows is counted with the masks of the table.
    if (words.table === table) continue
    const named = spots.filter(({ column }) => words.from.includes(column))
    const keys = [...new Map(named.map((spot) => [keyText(spot.key), spot.key])).values()]
    for (const batch of batchesOf(keys, 1_000)) {
      const rows = JSON.stringify(batch.map((key) => ({ ...jsonKey(key), words: '' })))
      const found = await session.run(withRunValues(words.count, { rows }))
      counts[words.table] = (counts[words.table] ?? 0) + Number(found.rows[0]?.['count'] ?? 0)
    }
  }
  return counts
}

/** How rows of a table are read and written back when texts in some of their columns are masked. */
export function maskStatements(
  session: Session,
  desk: Desk,
  table: DeskTable,
  names: readonly string[],
  version: string,
): Omit<PlanMask, 'keys' | 'wordRows'> {
  const masked = table.columns
    .filter((column) => names.includes(column.name))
    .map((column) => ({ ...column, treatment: { kind: 'mask' } as const }))
  // Words are taken out of a vector by a statement of their own; it is never written back as a text.
  const texts = masked.filter((column) => column.format !== 'words' || column.catalog.type !== 'other')
  const columns = [...texts, ...masked.filter((column) => !texts.includes(column))]
  const list = sql`${keyColumns(table, 't')}, ${sql.join(columns.map((column) => maskedColumn(column, session)))}`
  const where = allOf([keysEqual(table), ...notHeld(desk, session.engine, table.name, 't')])
  const source = keyRowsFromJson(session, table)
  return {
    table: table.name,
    columns: columns.map((column) => column.name),
    locks: lockTickets(desk, session.engine, table.name, {
      from: [source, aliased(table.name, 't')],
      where: keysEqual(table),
    }).map((lockSql) => planStatement(session, lockSql)),
    ...maskProof(session, table, source, version),
    read: planStatement(
      session,
      sql`select ${list} from ${source}, ${aliased(table.name, 't')} where ${where}${sql.raw(rowLock[session.engine])}`,
    ),
    write: rewriteSql(session, table, texts.length > 0 ? texts : columns),
    ...(table.foundGoes ? { drop: dropStatement(session, table) } : {}),
    words: wordStatements(session, desk, table),
    digests: digestStatements(session, desk, table, names),
    ...documentsOfMask(session, desk, table),
    maxLengths: columns.map((column) => column.catalog.maxLength ?? null),
  }
}

/** A vector of words is read in its text form. */
function maskedColumn(column: DeskColumn, session: Session): Fragment {
  const plain = columnOf('t', column.name)
  return column.catalog.type === 'other'
    ? sql`${textOf(plain, session.engine)} as ${sql.id(column.name)}`
    : plain
}

/** Deletes rows of a table by their keys, given as JSON. */
function dropStatement(session: Session, table: DeskTable) {
  const key = sql.join(table.key.map((column) => columnOf('t', column)))
  const list = sql.join(table.key.map((column) => sql.id(column)))
  const source = keyRowsFromJson(session, table)
  if (session.engine === 'mysql')
    return planStatement(
      session,
      sql`delete ${sql.id('t')} from ${source}, ${aliased(table.name, 't')} where ${keysEqual(table)}`,
    )
  return planStatement(
    session,
    sql`delete from ${sql.id(table.name)} where (${list}) in (select ${key} from ${source}, ${aliased(table.name, 't')} where ${keysEqual(table)})`,
  )
}

function maskProof(
  session: Session,
  table: DeskTable,
  source: Fragment,
  version: string,
): Pick<PlanMask, 'proof'> {
  const columns = performanceColumns(table).map((column) => column.name)
  if (columns.length === 0) return {}
  const hash = hashExpression(hashedColumns(table, columns), session.engine, version)
  return {
    proof: planStatement(
      session,
      sql`select ${fingerprint(hash, session.engine)} as fingerprint from ${source}, ${aliased(table.name, 't')} where ${keysEqual(table)}`,
    ),
  }
}

function keysEqual(table: DeskTable): Fragment {
  return allOf(table.key.map((column, i) => sql`${columnOf('t', column)} = ${columnOf('v', keyName(i))}`))
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

const keyText = (key: readonly (string | number)[]) => JSON.stringify(key.map(String))
/** A key as the JSON parameter of a statement holds it. */
export const jsonKey = (key: readonly (string | number)[]) =>
  Object.fromEntries(key.map((value, i) => [keyName(i), value]))
