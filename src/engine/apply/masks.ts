import type { Row, Session } from '../../database/database.ts'
import type { Finding } from '../detection/detector.ts'
import { ReportingChanged } from './chunk.ts'
import { maskText } from '../masking/mask.ts'
import type { PlanMask } from '../plan/document.ts'
import { batchesOf } from '../plan/chunks.ts'
import { jsonKey } from '../plan/mentions.ts'
import { keyName } from '../plan/sets.ts'
import { withRunValues } from '../plan/statement.ts'

/** One text of a row, and what has to be masked in it. */
export interface MaskedValue {
  readonly key: readonly (string | number)[]
  readonly column: string
  readonly before: string
  readonly after: string
  readonly findings: readonly Finding[]
}

/** Tells what to mask in a text: by searching for the person, or, after a restore, by what a marker says. */
export type FindSpans = (
  text: string,
  place: { readonly table: string; readonly column: string; readonly key: readonly (string | number)[] },
) => readonly Finding[]

/** Reads some rows of a mask, locked, and masks their texts; rows that are gone meanwhile are left out. */
export async function readMasked(
  session: Session,
  mask: PlanMask,
  keys: PlanMask['keys'],
  find: FindSpans,
): Promise<readonly MaskedValue[]> {
  const { rows } = await session.run(withRunValues(mask.read, { rows: JSON.stringify(keys.map(jsonKey)) }))
  return rows.flatMap((row) => {
    const key = keyOf(row, mask)
    return mask.columns.flatMap((column, i) => {
      const before = row[column]
      if (typeof before !== 'string') return []
      const findings = find(before, { table: mask.table, column, key }).filter(
        (finding) => finding.strength !== 'weak',
      )
      if (findings.length === 0) return []
      const after = shortened(maskText(before, findings).text, mask.maxLengths[i] ?? null)
      return after === before ? [] : [{ key, column, before, after, findings }]
    })
  })
}

/** Masks some rows of a mask inside the chunk's transaction; returns how many rows changed. */
export async function applyMasks(
  session: Session,
  mask: PlanMask,
  keys: PlanMask['keys'],
  find: FindSpans,
): Promise<number> {
  const before = await maskProof(session, mask, keys)
  const values = await readMasked(session, mask, keys, find)
  const byKey = new Map<string, Map<string, string>>()
  const keyByText = new Map<string, MaskedValue['key']>()
  for (const value of values) {
    const text = JSON.stringify(value.key)
    keyByText.set(text, value.key)
    byKey.set(text, (byKey.get(text) ?? new Map<string, string>()).set(value.column, value.after))
  }
  if (byKey.size === 0) return 0
  const unchanged = await currentValues(session, mask, [...keyByText.values()])
  const rows = [...byKey].map(([text, after]) => ({
    ...jsonKey(keyByText.get(text) ?? []),
    ...Object.fromEntries(
      mask.columns.map((column, i) => [
        `c${i + 1}`,
        after.get(column) ?? unchanged.get(text)?.[column] ?? null,
      ]),
    ),
  }))
  for (const batch of batchesOf(rows, 500))
    await session.run(withRunValues(mask.write.write, { rows: JSON.stringify(batch) }))
  if ((await maskProof(session, mask, keys)) !== before)
    throw new ReportingChanged(
      'reporting-changed',
      `masking text would have changed performance data of ${mask.table}, so it was rolled back`,
      {
        facts: { table: mask.table },
        remedy: 'A trigger may write to these columns. Mend that, then resume.',
      },
    )
  return rows.length
}

async function maskProof(session: Session, mask: PlanMask, keys: PlanMask['keys']): Promise<string> {
  if (mask.proof === undefined) return ''
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
  const { rows } = await session.run(withRunValues(mask.read, { rows: JSON.stringify(keys.map(jsonKey)) }))
  return new Map(rows.map((row) => [JSON.stringify(keyOf(row, mask)), row]))
}

function keyOf(row: Row, mask: PlanMask): readonly (string | number)[] {
  return mask.write.key.map((_, i) => {
    const value = row[keyName(i)]
    return typeof value === 'number' ? value : String(value)
  })
}

/** A placeholder may be longer than the name: the text is cut at its end, never inside a surrogate pair. */
function shortened(text: string, maxLength: number | null): string {
  if (maxLength === null) return text
  const characters = [...text]
  return characters.length <= maxLength ? text : characters.slice(0, maxLength).join('')
}
