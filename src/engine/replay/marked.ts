import { sql } from 'kysely'
import type { Session } from '../../database/database.ts'
import type { Keyring } from '../../shared/keyring.ts'
import { insertKeys, type Key } from '../apply/keys.ts'
import {
  type MarkerLine,
  masksTexts,
  type PeopleLine,
  signColumns,
  signOf,
  signOfPerson,
} from '../apply/markers.ts'
import type { FindSpans } from '../apply/masks.ts'
import type { MarkerStore } from '../apply/record.ts'
import { type Desk, tableOf } from '../datamap/desk.ts'
import { accountsOf, type Plan } from '../plan/document.ts'
import { keyRowsFromJson } from '../plan/rewrite.ts'
import { jsonKey } from '../plan/keys.ts'
import { keyColumns, keyName } from '../plan/sets.ts'
import type { PlanUnit } from '../plan/unit.ts'
import { allOf, columnOf } from '../selection/fragments.ts'
import { peopleThemselves, type Person } from '../selection/people.ts'

/** What became of the markers of one run. */
export interface MarkerTally {
  found: number
  reused: number
  /** Rows of which nothing tells whether they are the ones that were marked. */
  unsure: number
  missing: number
  changed: number
  masks: number
  /** Accounts of the person of whom the rows do not tell all that the run knew, so that masked texts are searched for less. */
  strangers: number
}

export const emptyTally = (): MarkerTally => ({
  found: 0,
  reused: 0,
  unsure: 0,
  missing: 0,
  changed: 0,
  masks: 0,
  strangers: 0,
})

interface FillParts {
  readonly desk: Desk
  readonly plan: Plan
  readonly keyring: Keyring
  readonly markers: Pick<MarkerStore, 'read'>
  readonly tally: MarkerTally
}

const rowsPerBatch = 1_000

/** Fills the units' work tables with marked rows that are there and are still the ones that were marked. */
export async function fillFromMarkers(session: Session, parts: FillParts): Promise<void> {
  const { plan, markers, tally } = parts
  const unitsByName = new Map(plan.units.map((unit) => [unit.name, unit]))
  const waiting = new Map<string, { key: Key; sign: string }[]>()
  const filled = new Map<string, number>()
  const flush = async (name: string) => {
    const unit = unitsByName.get(name)
    const batch = waiting.get(name) ?? []
    waiting.set(name, [])
    if (unit === undefined || batch.length === 0) return
    const keys = await stillTheSame(session, parts, unit, batch)
    await insertKeys(session, unit, keys, filled.get(name) ?? 0)
    filled.set(name, (filled.get(name) ?? 0) + keys.length)
  }
  for await (const value of markers.read()) {
    const line = value as MarkerLine
    if ('mask' in line) tally.masks += 1
    if (!('unit' in line)) continue
    const batch = waiting.get(line.unit) ?? []
    batch.push({ key: line.key, sign: line.sign })
    waiting.set(line.unit, batch)
    if (batch.length >= rowsPerBatch) await flush(line.unit)
  }
  for (const name of waiting.keys()) await flush(name)
}

/** Leaves out keys that are gone, keys under which another row lives now, and those of which nothing can tell. */
async function stillTheSame(
  session: Session,
  { desk, keyring, tally }: FillParts,
  unit: PlanUnit,
  batch: readonly { readonly key: Key; readonly sign: string }[],
): Promise<readonly Key[]> {
  const table = tableOf(desk, unit.root)
  const signed = signColumns(desk, table)
  const source = keyRowsFromJson(session, table, JSON.stringify(batch.map(({ key }) => jsonKey(key))))
  const columns = [
    keyColumns(table, 't'),
    ...signed.columns.map((column, i) => sql`${columnOf('t', column)} as ${sql.id(`s${i + 1}`)}`),
  ]
  const same = allOf(
    table.key.map((column, i) => sql`${columnOf('t', column)} = ${columnOf('v', keyName(i))}`),
  )
  const { rows } = await session.run(
    sql`select ${sql.join(columns)} from ${source}, ${sql.id(table.name)} as t where ${same}`,
  )
  const signs = new Map(
    rows.map((row) => {
      const key = table.key.map((_, i) => row[keyName(i)] as string | number)
      return [JSON.stringify(key.map(String)), signOf(keyring, table, key, signed, row)]
    }),
  )
  return batch.flatMap(({ key, sign }) => {
    const now = signs.get(JSON.stringify(key.map(String)))
    if (now === undefined) tally.missing += 1
    // A desk may change a unique value of the same row: that it differs does not prove another one.
    else if (sign === '' || (now !== sign && signed.by === 'unique')) tally.unsure += 1
    else if (now !== sign) tally.reused += 1
    else {
      tally.found += 1
      return [key]
    }
    return []
  })
}

/**
 * Who the run was about, as the restored rows tell of them: accounts of which everything is as it was then, so that neither
 * one that got the key since nor one that is redacted already is looked for. Whoever is not told is counted.
 */
export async function restoredPeople(
  session: Session,
  { desk, plan, keyring, markers, tally }: FillParts,
): Promise<readonly Person[]> {
  const accounts = accountsOf(plan.selection)
  if (!masksTexts(plan) || accounts.length === 0) return []
  let told: PeopleLine = { people: [] }
  for await (const value of markers.read()) {
    const line = value as MarkerLine
    if ('people' in line) told = line
  }
  const read = told.people.length === 0 ? [] : await peopleThemselves(session, desk, accounts)
  const same = read.filter((person) => told.people.includes(signOfPerson(keyring, desk, person)))
  tally.strangers = accounts.length - (told.hasMore === true ? 0 : same.length)
  return told.isFamilyShared === true ? same.map(withShared) : same
}

/** As the run knew them: a family name alone says nothing where others have it. */
const withShared = (person: Person): Person => ({
  ...person,
  identifiers: person.identifiers.map((identifier) =>
    identifier.kind === 'name' ? { ...identifier, isFamilyShared: true } : identifier,
  ),
})

type MaskLine = Extract<MarkerLine, { readonly mask: string }>

/**
 * What to mask, told by markers: a text that is as it was before gets the same places masked again; one that is
 * masked already is left; any other was edited since and is only counted.
 */
export async function markedSpans(
  markers: Pick<MarkerStore, 'read'>,
  keyring: Keyring,
  tally: MarkerTally,
): Promise<FindSpans> {
  const marked = new Map<string, MaskLine>()
  for await (const value of markers.read()) {
    const line = value as MarkerLine
    if ('mask' in line) marked.set(placeText(line.mask, line.column, line.key), line)
  }
  return (text, { table, column, key }) => {
    const line = marked.get(placeText(table, column, key))
    if (line === undefined) return []
    const digest = keyring.markerDigest(text)
    if (digest === line.before) return line.findings
    if (digest !== line.after) tally.changed += 1
    return []
  }
}

const placeText = (table: string, column: string, key: Key) =>
  JSON.stringify([table, column, key.map(String)])
