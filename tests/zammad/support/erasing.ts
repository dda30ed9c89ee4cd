import { expect } from 'vitest'
import { readingsOf } from '../../support/decoder.ts'
import { needleOf, plainText } from '../../support/needles.ts'
import { byHints, erase, type Erasure, type PlanWish, unexplained } from '../../support/run.ts'
import { snapshotOf } from '../../support/snapshot.ts'
import type { ZammadPerson } from '../lab/people.ts'
import type { ZammadDesk } from './desk.ts'

/** A Zammad without Elasticsearch. */
export const noIndex = { index: 'none' }

/** Plans, applies and verifies the erasure of some accounts of one person. */
export function erasePerson(
  desk: ZammadDesk,
  people: readonly Pick<ZammadPerson, 'id'>[],
  {
    organization = false,
    ...wish
  }: Partial<PlanWish> & Pick<PlanWish, 'disposition'> & { readonly organization?: boolean },
): Promise<Erasure> {
  const hints = people.map(({ id }) => ({ kind: 'id' as const, value: String(id) }))
  return erase(desk, { selection: { ...byHints(...hints), organization }, stores: noIndex, ...wish })
}

/** Expunge's own second look: nothing of the person is left, and every figure is as it was. */
export function expectNothingLeft({ verification }: Pick<Erasure, 'verification'>): void {
  expect(unexplained(verification)).toEqual([])
  expect(verification.outcome).toBe('nothing left')
  expect(verification.reports.filter(({ equal }) => !equal)).toEqual([])
  expect(verification.performance.filter(({ equal }) => !equal)).toEqual([])
}

/** Everything by which an independent look recognizes a person. */
export function needlesFor({ name, email, phone, mobile, street }: ZammadPerson): readonly string[] {
  return [name, email, phone, mobile, street].filter((needle) => needle !== '')
}

/**
 * Where any of the needles still stands, `table column key`: every value of every table, undoing the encodings that a
 * help desk uses. Knows nothing of data maps.
 */
export async function placesWith(
  { database }: Pick<ZammadDesk, 'database'>,
  needles: readonly string[],
): Promise<readonly string[]> {
  const wanted = needles.map(wholeWord)
  const snapshot = await snapshotOf(database)
  return [...snapshot].flatMap(([table, rows]) =>
    [...rows].flatMap(([key, row]) =>
      Object.entries(row).flatMap(([column, stored]) => {
        if (stored === null) return []
        const texts = readingsOf(bytesIn(column, stored)).map(plainText)
        return wanted.some((isIn) => texts.some(isIn)) ? [`${table} ${column} ${key}`] : []
      }),
    ),
  )
}

/** Looks for a needle that is no part of a longer word: Anna Lee is not Joanna Lee. */
function wholeWord(needle: string): (text: string) => boolean {
  if (!/[a-z]/i.test(needle)) return (text) => needleOf(needle).isIn(text)
  const escaped = plainText(needle).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const word = new RegExp(`(?<![\\p{L}\\d.])${escaped}(?![\\p{L}\\d])`, 'u')
  return (text) => word.test(text)
}

/** A snapshot holds bytes as hexadecimal digits. */
function bytesIn(column: string, stored: string): string | Uint8Array {
  return column === 'data' && /^(?:[0-9a-f]{2})+$/.test(stored) ? Buffer.from(stored, 'hex') : stored
}
