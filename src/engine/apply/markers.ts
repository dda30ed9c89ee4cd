import { createWriteStream } from 'node:fs'
import { mkdir, open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { once } from 'node:events'
import { sql } from 'kysely'
import type { Session } from '../../database/database.ts'
import { syncFolder } from '../../shared/files.ts'
import type { Keyring } from '../../shared/keyring.ts'
import { type Desk, type DeskTable, tableOf } from '../datamap/desk.ts'
import { findColumn } from '../datamap/names.ts'
import type { Finding } from '../detection/detector.ts'
import { workingUnits } from '../plan/chunks.ts'
import type { Plan } from '../plan/document.ts'
import { keyName, keysMatch, unitTable } from '../plan/sets.ts'
import type { PlanUnit } from '../plan/unit.ts'
import { columnOf } from '../selection/fragments.ts'
import { type FindSpans, readMasked } from './masks.ts'

/**
 * What stays to apply an erasure again after a restore. Lines of a file, one JSON object each: first a header, then a
 * root row per line with its key and a keyed digest of values that never change, so that a reused key is noticed;
 * then the masked texts, with keyed digests of the text before and after and the places inside it. No personal value.
 */
export type MarkerLine =
  | { readonly marker: 'expunge-markers/1'; readonly run: string; readonly plan: string; readonly made: string }
  | { readonly unit: string; readonly key: readonly (string | number)[]; readonly sign: string }
  | {
      readonly mask: string
      readonly key: readonly (string | number)[]
      readonly column: string
      readonly before: string
      readonly after: string
      readonly findings: readonly Finding[]
    }

export interface MarkerParts {
  readonly session: Session
  readonly desk: Desk
  readonly plan: Plan
  readonly runId: string
  readonly keyring: Keyring
  readonly find: FindSpans
  readonly file: string
  readonly now: Date
}

const rowsPerRead = 5_000
const rowsPerMask = 200

/** Writes a run's markers and puts them on disk before it returns: only then may anything be destroyed. */
export async function writeMarkers(parts: MarkerParts): Promise<void> {
  const { file, runId, plan, now } = parts
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const draft = `${file}.writing`
  const stream = createWriteStream(draft, { mode: 0o600 })
  const write = async (line: MarkerLine) => {
    if (!stream.write(`${JSON.stringify(line)}\n`)) await once(stream, 'drain')
  }
  await write({ marker: 'expunge-markers/1', run: runId, plan: plan.digest, made: now.toISOString() })
  for (const unit of workingUnits(plan)) await writeUnit(parts, unit, write)
  await writeMasks(parts, write)
  stream.end()
  await once(stream, 'finish')
  const handle = await open(draft, 'r+')
  await handle.sync()
  await handle.close()
  await rename(draft, file)
  await syncFolder(dirname(file))
}

async function writeUnit({ session, desk, keyring }: MarkerParts, unit: PlanUnit, write: (line: MarkerLine) => Promise<void>): Promise<void> {
  const table = tableOf(desk, unit.root)
  const signed = signColumns(desk, table)
  const columns = [
    ...table.key.map((_, i) => columnOf('u', keyName(i))),
    ...signed.map((column, i) => sql`${columnOf('t', column)} as ${sql.id(`s${i + 1}`)}`),
  ]
  for (let last = 0; ; ) {
    const { rows } = await session.run(
      sql`select u.seq as seq, ${sql.join(columns)} from ${sql.id(unitTable(unit.name))} as u, ${sql.id(table.name)} as t where ${keysMatch(table, 't', 'u')} and u.seq > ${last} order by u.seq limit ${sql.lit(rowsPerRead)}`,
    )
    for (const row of rows) {
      const key = table.key.map((_, i) => row[keyName(i)] as string | number)
      await write({ unit: unit.name, key, sign: signOf(keyring, table, key, signed.map((_, i) => row[`s${i + 1}`])) })
    }
    if (rows.length < rowsPerRead) return
    last = Number(rows.at(-1)?.['seq'])
  }
}

async function writeMasks({ session, plan, keyring, find }: MarkerParts, write: (line: MarkerLine) => Promise<void>): Promise<void> {
  for (const mask of plan.masks) {
    for (let i = 0; i < mask.keys.length; i += rowsPerMask) {
      for (const value of await session.transaction(() => readMasked(session, mask, mask.keys.slice(i, i + rowsPerMask), find)))
        await write({
          mask: mask.table,
          key: value.key,
          column: value.column,
          before: keyring.markerDigest(value.before),
          after: keyring.markerDigest(value.after),
          findings: value.findings,
        })
    }
  }
}

/** The keyed digest that tells a row from another one that got its key later. */
export function signOf(keyring: Keyring, table: DeskTable, key: readonly (string | number)[], values: readonly unknown[]): string {
  return keyring.markerDigest(JSON.stringify([table.name, key.map(String), values.map((value) => (value === null || value === undefined ? null : String(value)))]))
}

/** Columns that neither Expunge nor the desk changes once a row is there: a ticket's number, and times of creation. */
export function signColumns(desk: Desk, table: DeskTable): readonly string[] {
  const number = table.name === desk.ticket.name ? [desk.numberColumn] : []
  const field = table.name === desk.ticket.name ? desk.map.ticket.fields['created'] : undefined
  const created = field === undefined ? undefined : findColumn(table.catalog, field)?.name
  const others = table.columns.filter((column) => column.catalog.type === 'timestamp' && /^creat(ed|ion)/i.test(column.name)).map((column) => column.name)
  const named = created === undefined ? others : [created]
  const kept = new Set(table.columns.filter((column) => column.treatment.kind === 'keep').map((column) => column.name))
  return [...new Set([...number, ...named])].filter((column) => kept.has(column))
}
