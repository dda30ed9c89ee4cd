import { sql } from 'kysely'
import type { Session } from '../../database/database.ts'
import type { Keyring } from '../../shared/keyring.ts'
import { type Desk, type DeskTable, tableOf } from '../datamap/desk.ts'
import { findColumn } from '../datamap/names.ts'
import type { Finding } from '../detection/detector.ts'
import type { Identifier } from '../detection/identifiers.ts'
import { workingUnits } from '../plan/chunks.ts'
import { accountsOf, type Plan } from '../plan/document.ts'
import { keyName, keysMatch, unitTable } from '../plan/sets.ts'
import type { PlanUnit } from '../plan/unit.ts'
import { openVeil } from '../plan/veil.ts'
import { columnOf } from '../selection/fragments.ts'
import { peopleThemselves, type Person } from '../selection/people.ts'
import { type FindSpans, readMasked } from './masks.ts'
import type { MarkerStore } from './record.ts'

/**
 * What stays to apply an erasure again after a restore, one value of JSON after the other: first a header, then a
 * root row per line with its key and a keyed digest of values that never change, so that a reused key is noticed;
 * then the masked texts, with keyed digests of the text before and after and the places inside it; and, where texts are
 * masked, a keyed digest of all that the row of each account of the person told of them. No personal value.
 */
export type MarkerLine =
  | {
      readonly marker: 'expunge-markers/1'
      readonly run: string
      readonly plan: string
      readonly made: string
    }
  | { readonly unit: string; readonly key: readonly (string | number)[]; readonly sign: string }
  | {
      readonly mask: string
      readonly key: readonly (string | number)[]
      readonly column: string
      readonly before: string
      readonly after: string
      readonly findings: readonly Finding[]
    }
  | PeopleLine

/** The person whom the run was about, by what the row of each account told when the run began. */
export interface PeopleLine {
  readonly people: readonly string[]
  /** Others are called by a name of theirs, too. */
  readonly isFamilyShared?: true
  /** The run was told more of them than their rows do: by hand, by their mails, by an earlier run. */
  readonly hasMore?: true
}

export interface MarkerParts {
  /** What the person is searched for by; absent when the plan is about tickets alone. */
  readonly identifiers?: readonly Identifier[] | undefined
  readonly session: Session
  readonly desk: Desk
  readonly plan: Plan
  readonly runId: string
  readonly keyring: Keyring
  readonly find: FindSpans
  readonly markers: MarkerStore
  readonly now: Date
}

const rowsPerRead = 1_000
const rowsPerMask = 200

/** Writes a run's markers, which are durable when it returns: only then may anything be destroyed. */
export async function writeMarkers(parts: MarkerParts): Promise<void> {
  const { runId, plan, now, markers } = parts
  await markers.write(async (write) => {
    await write([{ marker: 'expunge-markers/1', run: runId, plan: plan.digest, made: now.toISOString() }])
    for (const unit of workingUnits(plan)) await writeUnit(parts, unit, write)
    await writeMasks(parts, write)
    if (masksTexts(plan)) await write([await signedPeople(parts)])
  })
}

/** Whether a replay has to know whom it looks for in texts that no marker tells of. */
export const masksTexts = (plan: Plan): boolean =>
  plan.units.some(({ participants }) => participants !== undefined)

/** Accounts whose rows tell no more than the run is told: a row that was redacted before it began says other things. */
async function signedPeople({
  session,
  desk,
  plan,
  keyring,
  identifiers = [],
}: MarkerParts): Promise<PeopleLine> {
  const people = await peopleThemselves(session, desk, accountsOf(plan.selection))
  const known = new Set(identifiers.map(textOf))
  const told = new Set(people.flatMap((person) => person.identifiers.map(textOf)))
  const hasMore = [...known].some((identifier) => !told.has(identifier))
  const isShared = identifiers.some(({ isFamilyShared }) => isFamilyShared === true)
  const signed = people.filter((person) =>
    person.identifiers.every((identifier) => known.has(textOf(identifier))),
  )
  return {
    people: signed.map((person) => signOfPerson(keyring, desk, person)).filter((sign) => sign !== ''),
    ...(isShared ? { isFamilyShared: true } : {}),
    ...(hasMore ? { hasMore: true } : {}),
  }
}

const textOf = ({ kind, value }: Identifier): string => `${kind} ${value.toLowerCase()}`

/**
 * The keyed digest of an account and everything in its row that tells whose it is, all together: no single value can be tried
 * against it. Of a row that tells nothing there is none.
 */
export function signOfPerson(keyring: Keyring, desk: Desk, { key, identifiers }: Person): string {
  const told = [...new Set(identifiers.map(textOf))].sort()
  return told.length === 0
    ? ''
    : keyring.markerDigest(JSON.stringify(['person 1', desk.person.name, key, told]))
}

async function writeUnit(
  { session, desk, keyring }: MarkerParts,
  unit: PlanUnit,
  write: (lines: readonly MarkerLine[]) => Promise<void>,
): Promise<void> {
  const table = tableOf(desk, unit.root)
  const signed = signColumns(desk, table)
  const columns = [
    ...table.key.map((_, i) => columnOf('u', keyName(i))),
    ...signed.columns.map((column, i) => sql`${columnOf('t', column)} as ${sql.id(`s${i + 1}`)}`),
  ]
  for (let last = 0; ; ) {
    const { rows } = await session.run(
      sql`select u.seq as seq, ${sql.join(columns)} from ${sql.id(unitTable(unit.name))} as u, ${sql.id(table.name)} as t where ${keysMatch(table, 't', 'u')} and u.seq > ${last} order by u.seq limit ${sql.lit(rowsPerRead)}`,
    )
    await write(
      rows.map((row) => {
        const key = table.key.map((_, i) => row[keyName(i)] as string | number)
        return { unit: unit.name, key, sign: signOf(keyring, table, key, signed, row) }
      }),
    )
    if (rows.length < rowsPerRead) return
    last = Number(rows.at(-1)?.['seq'])
  }
}

async function writeMasks(
  { session, plan, desk, keyring, find }: MarkerParts,
  write: (lines: readonly MarkerLine[]) => Promise<void>,
): Promise<void> {
  const veil = openVeil(desk, keyring)
  for (const mask of plan.masks) {
    for (let i = 0; i < mask.keys.length; i += rowsPerMask) {
      const names = mask.keys.slice(i, i + rowsPerMask)
      // Whatever locks their rows would be kept waiting by the search.
      const keys = await veil.reveal(session, mask.table, names)
      const { values } = await readMasked(session, mask, keys, { find, lock: false })
      await write(
        values.map((value) => ({
          mask: mask.table,
          key: veil.veil(mask.table, value.key),
          column: value.column,
          before: keyring.markerDigest(value.before),
          after: keyring.markerDigest(value.after),
          findings: value.findings,
        })),
      )
    }
  }
}

/** What tells a row from another one that gets its key later, and how far that may be trusted. */
export interface SignColumns {
  /**
   * `lasting`: columns that nobody changes once the row is there. `unique`: values of unique constraints, which the
   * desk may change. `key`: the key is not given twice. `nothing`: nothing can tell.
   */
  readonly by: 'lasting' | 'unique' | 'key' | 'nothing'
  readonly columns: readonly string[]
}

/** The keyed digest of a row's sign columns, read as `s1`, `s2`, …; empty when nothing can tell the row from another. */
export function signOf(
  keyring: Keyring,
  table: DeskTable,
  key: readonly (string | number)[],
  { by, columns }: SignColumns,
  row: Readonly<Record<string, unknown>>,
): string {
  const values = columns.map((_, i) => row[`s${i + 1}`] ?? null)
  if (by !== 'key' && values.every((value) => value === null)) return ''
  return keyring.markerDigest(
    JSON.stringify([
      table.name,
      key.map(String),
      values.map((value) => (value === null ? null : String(value))),
    ]),
  )
}

/** Chooses what a table's rows are signed with: lasting columns, else unique values, else a key that is not reused. */
export function signColumns(desk: Desk, table: DeskTable): SignColumns {
  const lasting = lastingColumns(desk, table)
  if (lasting.length > 0) return { by: 'lasting', columns: lasting }
  const unique = uniqueColumns(table)
  if (unique.length > 0) return { by: 'unique', columns: unique }
  const type = table.columns.find((column) => column.name === table.key[0])?.catalog.type
  const counted = table.key.length === 1 && (type === undefined || type === 'integer' || type === 'decimal')
  return { by: counted ? 'nothing' : 'key', columns: [] }
}

/** A ticket's number, and times of creation, as far as Expunge keeps them. */
function lastingColumns(desk: Desk, table: DeskTable): readonly string[] {
  const isTicket = table.name === desk.ticket.name
  const field = isTicket ? desk.map.ticket.fields['created'] : undefined
  const created = field === undefined ? undefined : findColumn(table.catalog, field)?.name
  const kept = keptColumns(table)
  const times = table.columns
    .filter(
      ({ name, catalog }) => kept.has(name) && (catalog.type === 'timestamp' || catalog.type === 'date'),
    )
    .map((column) => column.name)
  const made = times.filter((name) => /creat/i.test(name))
  const begun = times.filter(
    (name) => /regist|insert|added|received|sent_?at|opened/i.test(name) && !/last|latest|reopen/i.test(name),
  )
  const named = created === undefined ? (made.length > 0 ? made : begun) : [created]
  return [...new Set([...(isTicket ? [desk.numberColumn] : []), ...named])].filter((column) =>
    kept.has(column),
  )
}

/** Columns of unique constraints beside the key; only of those that Expunge keeps whole, where there are any. */
function uniqueColumns(table: DeskTable): readonly string[] {
  const kept = keptColumns(table)
  const uniques = table.catalog.uniques.filter(
    (columns) => !columns.every((column) => table.key.includes(column)),
  )
  const lasting = uniques.filter((columns) => columns.every((column) => kept.has(column)))
  return [...new Set((lasting.length > 0 ? lasting : uniques).flat())].filter(
    (column) => !table.key.includes(column),
  )
}

const keptColumns = (table: DeskTable) =>
  new Set(table.columns.filter((column) => column.treatment.kind === 'keep').map((column) => column.name))
