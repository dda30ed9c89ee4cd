import type { Row, Session } from '../../database/database.ts'
import type { Detector, Finding } from '../detection/detector.ts'
import { type ChangedRows, type Numbers, ReportingChanged } from './chunk.ts'
import { decodeRun } from '../detection/views/runs.ts'
import { outsideOfFiles } from '../masking/attached.ts'
import { maskToFit } from '../masking/fitting.ts'
import { findGlued } from '../masking/glued.ts'
import { crossesSeam, openText } from '../masking/opened.ts'
import type { Remember } from '../masking/recollection.ts'
import type { PlanMask } from '../plan/document.ts'
import { batchesOf } from '../../shared/batches.ts'
import { storedForm } from '../plan/chunks.ts'
import { jsonKey } from '../plan/keys.ts'
import { endingOf } from '../plan/rewrite.ts'
import { keyName } from '../plan/sets.ts'
import { withRunValues } from '../plan/statement.ts'
import { readableWords } from '../masking/words.ts'

/** One text of a row, and what has to be masked in it. */
export interface MaskedValue {
  readonly key: readonly (string | number)[]
  readonly column: string
  /** The text that was searched; of a value that holds several, all of them. */
  readonly before: string
  readonly after: string
  /** What is written to the column; null where the row goes as a whole. */
  readonly stored: string | null
  readonly findings: readonly Finding[]
  /** What was masked, in plain words. */
  readonly words: string
  /** The end of the text had no room, and goes. */
  readonly isCut: boolean
}

/** Tells what to mask in a text: by searching for the person, or, after a restore, by what a marker says. */
export type FindSpans = (
  text: string,
  place: { readonly table: string; readonly column: string; readonly key: readonly (string | number)[] },
) => readonly Finding[]

/** Texts of some rows, masked. */
export interface Masked {
  readonly values: readonly MaskedValue[]
  /**
   * How many texts name the person where it cannot be masked without damage, as in a file that a mail carries, by
   * `table.column`; what else they say of the person is masked.
   */
  readonly left: Readonly<Record<string, number>>
}

/** What a detector finds in texts, wherever they stand. */
export function spansOf(detector: Detector | undefined, remember: Remember = (_, make) => make()): FindSpans {
  if (detector === undefined) return () => []
  const finder = remember('', () => ({ find: (text) => findGlued(detector, text) }))
  return (text) => finder.find(text)
}

/**
 * Reads some rows of a mask and masks their texts; rows that are gone meanwhile are left out. With `lock`, nobody else
 * changes them until the transaction ends.
 */
export async function readMasked(
  session: Session,
  mask: PlanMask,
  keys: PlanMask['keys'],
  { find, lock }: { readonly find: FindSpans; readonly lock: boolean },
): Promise<Masked> {
  const rows = await rowsOf(session, mask, keys, lock)
  const values: MaskedValue[] = []
  const left: Record<string, number> = {}
  for (const row of rows)
    for (const [i, column] of mask.columns.entries()) {
      const { value, isLeft = false } = maskedValue(row[column], {
        mask,
        key: keyOf(row, mask),
        column,
        i,
        find,
      })
      if (isLeft) left[`${mask.table}.${column}`] = (left[`${mask.table}.${column}`] ?? 0) + 1
      if (value !== undefined) values.push(value)
    }
  return { values, left }
}

async function rowsOf(
  session: Session,
  { read, lock }: PlanMask,
  keys: PlanMask['keys'],
  isLocking: boolean,
): Promise<readonly Row[]> {
  const statement = isLocking ? { ...read, sql: `${read.sql}${lock}` } : read
  return (await session.run(withRunValues(statement, { rows: JSON.stringify(keys.map(jsonKey)) }))).rows
}

function maskedValue(
  value: unknown,
  at: {
    readonly mask: PlanMask
    readonly key: MaskedValue['key']
    readonly column: string
    readonly i: number
    readonly find: FindSpans
  },
): { readonly value?: MaskedValue; readonly isLeft?: boolean } {
  const { mask, key, column, i, find } = at
  const written = mask.write.columns[i]
  const opened = openText(value, written?.format ?? 'text')
  if (opened === undefined) return {}
  const sure = find(opened.text, { table: mask.table, column, key }).filter(
    (finding) => finding.strength !== 'weak' && !crossesSeam(opened.text, finding),
  )
  if (sure.length === 0) return {}
  const words = sure.map((finding) => wordsOf(opened.text, finding)).join(' ')
  const common = { key, column, before: opened.text, findings: sure, words, isCut: false }
  if (mask.drop !== undefined || isVector(mask, column))
    return { value: { ...common, after: '', stored: null } }
  const findings = outsideOfFiles(opened.text, sure)
  const isLeft = findings.length < sure.length || findings.some((finding) => !sure.includes(finding))
  if (findings.length === 0) return { isLeft }
  const fitted = maskToFit(value as string | Uint8Array, opened, findings, {
    format: written?.format ?? 'text',
    room: written?.room,
    ending: written === undefined ? '' : endingOf(written, key),
  })
  if (fitted === undefined) return { isLeft: true }
  const { text: after, isCut } = fitted
  if (after === opened.text) return { isLeft }
  const stored = storedForm(fitted.value, written?.isBinary === true)
  return { value: { ...common, findings, after, isCut, stored }, isLeft }
}

function isVector(mask: PlanMask, column: string): boolean {
  return mask.words.some((words) => words.table === mask.table && words.column === column)
}

function wordsOf(text: string, { parts }: Finding): string {
  return parts
    .map(({ start, end, run }) =>
      run === undefined
        ? readableWords(text.slice(start, end))
        : decodeRun(text.slice(start, end), run.encoding).slice(run.from, run.to),
    )
    .join('')
}

/** How many rows changed, by table, what is left, and how many texts lost their end, by `table.column`. */
export interface AppliedMask extends Pick<Masked, 'left'> {
  readonly counts: ChangedRows
  readonly cut: Numbers
}

/** Masks some rows of a mask inside the chunk's transaction. */
export async function applyMasks(
  session: Session,
  mask: PlanMask,
  keys: PlanMask['keys'],
  find: FindSpans,
): Promise<AppliedMask> {
  const before = await maskProof(session, mask, keys)
  const { values, left } = await readMasked(session, mask, keys, { find, lock: true })
  const byKey = Map.groupBy(values, (value) => JSON.stringify(value.key))
  if (byKey.size === 0) return { counts: {}, left, cut: {} }
  if (mask.drop !== undefined)
    return { counts: { [mask.table]: { purge: await dropRows(session, mask.drop, byKey) } }, left, cut: {} }
  if (mask.columns.some((column) => !isVector(mask, column))) await writeMasked(session, mask, byKey)
  const words = await removeWords(session, mask, byKey)
  await makeDigests(session, mask, byKey)
  if ((await maskProof(session, mask, keys)) !== before)
    throw new ReportingChanged(
      'reporting-changed',
      `masking text would have changed performance data of ${mask.table}, so it was rolled back`,
      {
        facts: { table: mask.table },
        remedy: 'A trigger may write to these columns. Mend that, then resume.',
      },
    )
  return { counts: { ...words, [mask.table]: { mask: byKey.size } }, left, cut: cutIn(mask, values) }
}

function cutIn({ table }: PlanMask, values: readonly MaskedValue[]): Numbers {
  const cut: Record<string, number> = {}
  for (const { column } of values.filter(({ isCut }) => isCut))
    cut[`${table}.${column}`] = (cut[`${table}.${column}`] ?? 0) + 1
  return cut
}

type ByKey = ReadonlyMap<string, readonly MaskedValue[]>

async function writeMasked(session: Session, mask: PlanMask, byKey: ByKey): Promise<void> {
  const keys = [...byKey.values()].flatMap(([first]) => (first === undefined ? [] : [first.key]))
  const unchanged = await currentValues(session, mask, keys)
  const rows = [...byKey].map(([text, values]) => ({
    ...jsonKey(values[0]?.key ?? []),
    ...Object.fromEntries(
      mask.write.columns.map(({ name: column, isBinary }, i) => {
        const found = values.find((value) => value.column === column)
        const now = unchanged.get(text)?.[column]
        const goes = values.some((value) => value.column === mask.emptied[column])
        if (goes) return [`c${i + 1}`, null]
        return [`c${i + 1}`, found === undefined ? unchangedForm(now, isBinary) : found.stored]
      }),
    ),
  }))
  for (const batch of batchesOf(rows, 500))
    await session.run(withRunValues(mask.write.write, { rows: JSON.stringify(batch) }))
}

function unchangedForm(value: unknown, isBinary: boolean): string | null {
  if (value instanceof Uint8Array) return storedForm(value, isBinary)
  return value === null || value === undefined ? null : String(value)
}

/** The rows go: what was found in them cannot be taken out alone. */
async function dropRows(
  session: Session,
  drop: NonNullable<PlanMask['drop']>,
  byKey: ByKey,
): Promise<number> {
  const keys = [...byKey.values()].flatMap(([first]) => (first === undefined ? [] : [jsonKey(first.key)]))
  if (keys.length === 0) return 0
  return (await session.run(withRunValues(drop, { rows: JSON.stringify(keys) }))).affected
}

/** A search would still find the masked words, and show them to who looks into the index. */
async function removeWords(
  session: Session,
  mask: PlanMask,
  byKey: ByKey,
): Promise<Record<string, Record<string, number>>> {
  const counts: Record<string, Record<string, number>> = {}
  for (const { table, column, from, remove } of mask.words) {
    const rows = [...byKey.values()].flatMap((values) => {
      const [first, ...others] = values.filter(
        (value) => from.includes(value.column) || (table === mask.table && value.column === column),
      )
      if (first === undefined) return []
      return [{ ...jsonKey(first.key), words: [first, ...others].map((value) => value.words).join(' ') }]
    })
    let changed = 0
    for (const batch of batchesOf(rows, 500))
      changed += (await session.run(withRunValues(remove, { rows: JSON.stringify(batch) }))).affected
    if (changed > 0 && table !== mask.table) counts[table] = { mask: changed }
  }
  return counts
}

/** One row after the other, because a statement does not see what it writes itself. */
async function makeDigests(session: Session, { digests }: PlanMask, byKey: ByKey): Promise<void> {
  for (const [first] of digests.length === 0 ? [] : byKey.values())
    for (const { statement } of first === undefined ? [] : digests)
      await session.run(withRunValues(statement, { rows: JSON.stringify([jsonKey(first?.key ?? [])]) }))
}

async function maskProof(session: Session, mask: PlanMask, keys: PlanMask['keys']): Promise<string> {
  if (mask.proof === undefined || mask.drop !== undefined) return ''
  const { rows } = await session.run(withRunValues(mask.proof, { rows: JSON.stringify(keys.map(jsonKey)) }))
  return String(rows[0]?.['fingerprint'])
}

/** Locks the tickets that masked rows belong to; to be called before anything is read in the transaction. */
export async function lockMasked(session: Session, mask: PlanMask, keys: PlanMask['keys']): Promise<void> {
  for (const lock of mask.locks)
    await session.run(withRunValues(lock, { rows: JSON.stringify(keys.map(jsonKey)) }))
}

/** The rows' texts as they are, because a write names every column of the mask. */
async function currentValues(
  session: Session,
  mask: PlanMask,
  keys: PlanMask['keys'],
): Promise<ReadonlyMap<string, Row>> {
  if (mask.columns.length === 1) return new Map()
  const rows = await rowsOf(session, mask, keys, true)
  return new Map(rows.map((row) => [JSON.stringify(keyOf(row, mask)), row]))
}

function keyOf(row: Row, mask: PlanMask): readonly (string | number)[] {
  return mask.write.key.map((_, i) => {
    const value = row[keyName(i)]
    return typeof value === 'number' ? value : String(value)
  })
}
