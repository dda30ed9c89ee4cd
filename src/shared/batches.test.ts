import { describe, expect, it } from 'vitest'
import { batchesOf } from './batches.ts'

describe('batchesOf', () => {
  const sizes = (rows: readonly unknown[], maxRows: number, maxBytes: number) =>
    [...batchesOf(rows, maxRows, maxBytes)].map((batch) => batch.length)

  it('ends a batch at the number of rows, and keeps every row in its order', () => {
    const rows = [1, 2, 3, 4, 5]
    expect([...batchesOf(rows, 2)]).toEqual([[1, 2], [3, 4], [5]])
    expect([...batchesOf([], 2)]).toEqual([])
  })

  it('ends a batch before its JSON passes the number of bytes, counted as UTF-8', () => {
    const rows = Array.from({ length: 10 }, () => ({ c1: 'ä'.repeat(50) }))
    const batches = [...batchesOf(rows, 500, 250)]
    expect(batches.map((batch) => batch.length)).toEqual([2, 2, 2, 2, 2])
    for (const batch of batches) expect(Buffer.byteLength(JSON.stringify(batch))).toBeLessThanOrEqual(250)
  })

  it('gives a row that is too large a batch of its own, rather than drop it', () => {
    expect(sizes(['a', 'x'.repeat(100), 'b', 'c'], 500, 20)).toEqual([1, 1, 2])
  })

  it('takes the size of a row from who knows it, before the row itself was read', () => {
    const batches = [...batchesOf([{ bytes: 8 }, { bytes: 8 }, { bytes: 30 }], 500, 22, (row) => row.bytes)]
    expect(batches.map((batch) => batch.length)).toEqual([2, 1])
  })
})
