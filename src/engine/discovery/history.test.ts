import { describe, expect, test } from 'vitest'
import { foundIn, isNewSince, type Look, type Scan, withHistory } from './history.ts'

const kept = { table: 'tickets', said: 'kept', category: 'performance' } as const
const harmless = (column: string): Look => ({ ...kept, column, values: 9, found: [] })
const personal = (column: string): Look => ({
  ...kept,
  column,
  values: 9,
  found: [{ kind: 'phone', values: 3, strength: 'certain' }],
})
const unread = (column: string): Look => ({ ...kept, column, values: 0, found: [], unread: 'no time' })

/** Scans of one column by month, from January on. */
function afterMonths(...looks: readonly (Look | undefined)[]): Scan {
  const scan = looks.reduce<Scan | undefined>(
    (previous, look, i) =>
      withHistory(look === undefined ? [] : [look], new Date(Date.UTC(2026, i, 1)), previous),
    undefined,
  )
  if (scan === undefined) throw new Error('expected a month')
  return scan
}

const newIn = (scan: Scan, time = scan.at) =>
  foundIn(scan)
    .filter((column) => isNewSince(column, time))
    .map(({ column, since, before }) => [column, since.slice(0, 7), before])

describe('personal content in a column', () => {
  test('is new where the column was not there before', () => {
    expect(newIn(afterMonths(undefined, personal('note')))).toEqual([['note', '2026-02', 'absent']])
  })
  test('is new where the column was harmless before', () => {
    expect(newIn(afterMonths(harmless('note'), personal('note')))).toEqual([['note', '2026-02', 'harmless']])
  })
  test('is new where the column could not be read before', () => {
    expect(newIn(afterMonths(unread('note'), personal('note')))).toEqual([['note', '2026-02', 'unread']])
  })
  test('is new once, and stays so since an earlier month', () => {
    const scan = afterMonths(harmless('note'), personal('note'), personal('note'))
    expect(newIn(scan)).toEqual([])
    expect(newIn(scan, '2026-02')).toEqual([['note', '2026-02', 'harmless']])
    expect(newIn(scan, '2026-03')).toEqual([])
  })
  test('is not new in the first scan, nor later when it was there then', () => {
    expect(newIn(afterMonths(personal('note')), '')).toEqual([])
    expect(newIn(afterMonths(personal('note'), personal('note')), '')).toEqual([])
  })
  test('is no news again after a scan that could not read the column', () => {
    const gap = afterMonths(undefined, personal('note'), unread('note'))
    expect(foundIn(gap)).toEqual([])
    expect(newIn(withHistory([personal('note')], new Date(Date.UTC(2026, 3, 1)), gap))).toEqual([])
  })
  test('is new again when the column was emptied meanwhile', () => {
    const scan = afterMonths(personal('note'), harmless('note'), personal('note'))
    expect(newIn(scan)).toEqual([['note', '2026-03', 'harmless']])
    expect(scan.first).toBe('2026-01-01T00:00:00.000Z')
  })
})
