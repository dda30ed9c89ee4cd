import type { Lossless } from '../../database/lossless.ts'
import { type ArchivedRow, valueDigest } from '../archive/part.ts'
import type { RowToInsert, RowToUpdate } from './write.ts'

/** What is to be done with a row so that it is again as the run met it. */
export type Wish =
  | { readonly kind: 'nothing' }
  /** Somebody changed it since the run. */
  | { readonly kind: 'leave' }
  | { readonly kind: 'remove'; readonly key: readonly Lossless[] }
  | ({ readonly kind: 'insert' } & RowToInsert)
  | ({ readonly kind: 'update'; readonly isLoose: boolean } & RowToUpdate)

export interface RowNow extends ArchivedRow {
  readonly now: readonly Lossless[] | null
  /** It is back already, with empty references. */
  readonly isLoose: boolean
}

/**
 * Compares a row as it is with what the run met and what it left. Of a row that the run changed, the columns count that
 * it changed: where one of them is another by now, none of them is put back, so that the row does not become a mixture.
 */
export function wishOf(row: RowNow): Wish {
  const { key, before, after, now } = row
  if (before === null) return addedRow(row)
  if (after === null) return removedRow({ ...row, before })
  if (now === null) return { kind: 'leave' }
  const changed = before.flatMap((value, i) => (valueDigest(value) === after[i] ? [] : [i]))
  const isAs = (digest: (i: number) => string | undefined) =>
    changed.every((i) => valueDigest(now[i] ?? null) === digest(i))
  if (isAs((i) => valueDigest(before[i] ?? null))) return { kind: 'nothing' }
  if (!isAs((i) => after[i])) return { kind: 'leave' }
  const values = new Map(changed.map((i) => [i, before[i] ?? null]))
  return { kind: 'update', isLoose: false, key, values }
}

function addedRow({ key, after, now }: RowNow): Wish {
  if (now === null || after === null) return { kind: 'nothing' }
  return now.every((value, i) => valueDigest(value) === after[i])
    ? { kind: 'remove', key }
    : { kind: 'leave' }
}

function removedRow({ key, before, now, isLoose }: RowNow & { readonly before: readonly Lossless[] }): Wish {
  if (now === null) return { kind: 'insert', key, values: before }
  const other = before.flatMap((value, i) => (valueDigest(value) === valueDigest(now[i] ?? null) ? [] : [i]))
  if (other.length === 0) return { kind: 'nothing' }
  if (!isLoose) return { kind: 'leave' }
  return { kind: 'update', isLoose: true, key, values: new Map(other.map((i) => [i, before[i] ?? null])) }
}
