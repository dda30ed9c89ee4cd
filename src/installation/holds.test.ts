import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../tests/support/folders.ts'
import type { HoldWish } from '../engine/hold/record.ts'
import { fixedClock } from '../shared/clock.ts'
import { openInstallation } from './installation.ts'

const wish: HoldWish = { desk: 'support', kind: 'hold', ground: 'legal-claims', owner: 'legal' }
const who = { by: 'dana', timeZone: 'Europe/Berlin' }
const filter = { kind: 'filter', filter: "title like '%Kranich%'", timeZone: 'Europe/Berlin' } as const

describe('holds in the data folder', () => {
  const open = async (now = '2026-06-30T12:00:00Z') => {
    const folder = temporaryFolder('data')
    const clock = fixedClock(now)
    const { holds } = await openInstallation(folder, { clock })
    const text = () => readFile(join(folder, 'holds.json'), 'utf8')
    return { folder, clock, holds, text }
  }

  it('are there for runs of their desk until they are ended, and told afterwards', async () => {
    const { holds } = await open()
    expect(await holds.open('support')).toEqual([])
    const hold = await holds.place(wish, { kind: 'tickets', numbers: ['1041'] }, who)
    expect(await holds.open('support')).toEqual([{ id: hold.id, starts: '2026-06-30' }])
    expect(await holds.open('other')).toEqual([])
    expect(await holds.load([hold.id])).toEqual([
      {
        id: hold.id,
        kind: 'hold',
        ground: 'legal-claims',
        starts: '2026-06-30',
        about: { kind: 'tickets', numbers: ['1041'] },
      },
    ])
    await holds.end(hold.id, 'jo')
    expect(await holds.open('support')).toEqual([])
    expect(await holds.load([hold.id])).toEqual([])
    expect(await holds.list()).toMatchObject([{ id: hold.id, ended: { by: 'jo', how: 'lifted' } }])
    await expect(holds.end(hold.id, 'jo')).rejects.toMatchObject({ code: 'hold-over' })
    await expect(holds.end('h-none', 'jo')).rejects.toMatchObject({ code: 'no-such-hold' })
  })

  it('promise 7: keep what may name a person encrypted, and destroy it with the day on the clock of the desk', async () => {
    const { holds, clock, text } = await open('2026-06-30T21:30:00Z')
    const matter = 'Kranich ./. Storch'
    const hold = await holds.place({ ...wish, matter, ends: '2026-06-30' }, filter, who)
    expect(await holds.list()).toMatchObject([{ filter: filter.filter, matter }])
    expect(await holds.load([hold.id])).toMatchObject([{ about: filter }])
    expect(await text()).not.toMatch(/kranich/i)
    expect(await text()).toContain('AGE ENCRYPTED')
    // Midnight in Berlin, and not yet in London.
    clock.advance(3_600_000)
    expect(await holds.list()).toMatchObject([{ ended: { by: 'system', how: 'day' } }])
    expect(await text()).not.toContain('AGE ENCRYPTED')
    expect(await holds.open('support')).toEqual([])
  })

  it('of kind restriction end with a word about their person alone, and not by their day', async () => {
    const { holds, clock } = await open('2026-06-30T12:00:00Z')
    const restriction = {
      ...wish,
      kind: 'restriction',
      ground: 'accuracy-contested',
      ends: '2026-06-30',
    } as const
    const hold = await holds.place(restriction, { kind: 'tickets', numbers: ['1041'] }, who)
    clock.advance(3 * 86_400_000)
    expect(await holds.open('support')).toEqual([{ id: hold.id, starts: '2026-06-30' }])
    expect((await holds.load([hold.id]))[0]).not.toHaveProperty('ends')
    await expect(holds.end(hold.id, 'jo')).rejects.toMatchObject({ code: 'not-informed' })
    expect(await holds.end(hold.id, 'jo', 'told')).toMatchObject({
      ended: { how: 'lifted', informed: 'told' },
    })
    expect(await holds.list()).toMatchObject([{ ended: { informed: 'told' } }])
    const legal = await holds.place(wish, { kind: 'tickets', numbers: ['1041'] }, who)
    await expect(holds.end(legal.id, 'jo', 'told')).rejects.toMatchObject({ code: 'hold-informed' })
  })

  it('are placed by many at once, and none is lost', async () => {
    const { holds } = await open()
    const numbers = Array.from({ length: 8 }, (_, i) => String(1_000 + i))
    await Promise.all(numbers.map((number) => holds.place(wish, { kind: 'tickets', numbers: [number] }, who)))
    expect(
      (await holds.list())
        .map(({ about }) => (about.kind === 'tickets' ? (about.numbers[0] ?? '') : ''))
        .toSorted((a, b) => a.localeCompare(b)),
    ).toEqual(numbers)
  })

  it('wait for the chunks at work, and those that come later wait for them', async () => {
    const { holds } = await open()
    const order: string[] = []
    const atWork = Promise.withResolvers<void>()
    const mayEnd = Promise.withResolvers<void>()
    const chunk = holds.undisturbed('support', async () => {
      atWork.resolve()
      await mayEnd.promise
      order.push('chunk ends')
    })
    await atWork.promise
    await holds.undisturbed('support', () => Promise.resolve(order.push('another at once')))
    const placed = holds
      .place(wish, { kind: 'tickets', numbers: ['1041'] }, who)
      .then(() => order.push('placed'))
    const seen = Promise.withResolvers<number>()
    // Turns of the event loop, in which whoever need not wait would have come through.
    for (let turn = 0; turn < 500; turn++) await new Promise((resolve) => setImmediate(resolve))
    expect(order).toEqual(['another at once'])
    const later = holds.undisturbed('support', async () => seen.resolve((await holds.open('support')).length))
    mayEnd.resolve()
    await Promise.all([chunk, placed, later])
    expect(order).toEqual(['another at once', 'chunk ends', 'placed'])
    expect(await seen.promise).toBe(1)
  })

  it('stop everything when their file is damaged, because nobody knows then what is held', async () => {
    const { holds, folder } = await open()
    await writeFile(join(folder, 'holds.json'), '{"holds": [{"id": "h-1"}]}')
    await expect(holds.open('support')).rejects.toMatchObject({ code: 'installation-damaged' })
  })
})
