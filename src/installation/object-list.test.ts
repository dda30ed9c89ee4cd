import { appendFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../tests/support/folders.ts'
import { openObjectList } from './object-list.ts'

const objects = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => ({ store: 'files', key: `k${from + i}` }))

describe('a list of objects', () => {
  it('is worked off batch by batch, and keeps what is left', async () => {
    const file = join(temporaryFolder('list'), 'objects.jsonl')
    const list = openObjectList(file)
    expect(await list.isEmpty()).toBe(true)
    await list.add(objects(0, 7_000))
    await list.add(objects(7_000, 12_000))
    const sizes: number[] = []
    const tally = await list.workOff<number>(async (batch, before = 0) => {
      sizes.push(batch.length)
      return { left: batch.slice(0, 1), tally: before + batch.length }
    })
    expect(sizes).toEqual([5_000, 5_000, 2_000])
    expect(tally).toBe(12_000)
    const left: string[] = []
    await list.workOff<number>(async (batch) => {
      left.push(...batch.map(({ key }) => key))
      return { left: [], tally: 0 }
    })
    expect(left).toEqual(['k0', 'k5000', 'k10000'])
    expect(await list.isEmpty()).toBe(true)
    expect(existsSync(file)).toBe(false)
  })

  it('is carried on behind the last batch that was finished, with its tally', async () => {
    const file = join(temporaryFolder('list'), 'objects.jsonl')
    const list = openObjectList(file)
    await list.add(objects(0, 12_000))
    const crash = list.workOff<number>(async (batch, before = 0) => {
      if (before === 10_000) throw new Error('killed')
      return { left: batch.slice(0, 1), tally: before + batch.length }
    })
    await expect(crash).rejects.toThrow('killed')
    appendFileSync(`${file}.left`, '\n{"store":"files","key":"of a batch that was not fin')
    const seen: string[] = []
    const tally = await list.workOff<number>(async (batch, before = 0) => {
      seen.push(...batch.map(({ key }) => key))
      return { left: [], tally: before + batch.length }
    })
    expect(seen).toHaveLength(2_000)
    expect(seen[0]).toBe('k10000')
    expect(tally).toBe(12_000)
    const left: string[] = []
    await list.workOff<number>(async (batch) => {
      left.push(...batch.map(({ key }) => key))
      return { left: [], tally: 0 }
    })
    expect(left).toEqual(['k0', 'k5000'])
  })

  it('survives a line that a crash cut off', async () => {
    const file = join(temporaryFolder('list'), 'objects.jsonl')
    const list = openObjectList(file)
    await list.add(objects(0, 1))
    appendFileSync(file, '\n{"store":"files","ke')
    await list.add(objects(1, 2))
    const seen: string[] = []
    await list.workOff<number>(async (batch) => {
      seen.push(...batch.map(({ key }) => key))
      return { left: [], tally: 0 }
    })
    expect(seen).toEqual(['k0', 'k1'])
  })
})
