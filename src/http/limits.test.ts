import { once } from 'node:events'
import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { openLimits } from './limits.ts'

const never = () => new Promise<void>(() => undefined)

describe('what goes on at once', () => {
  it('is two desk-wide reads of one account, and six of all', async () => {
    const limits = openLimits()
    const ends: (() => void)[] = []
    const read = (who: string) =>
      limits.during('desk-wide reads', who, () => new Promise<void>((resolve) => ends.push(resolve)))
    const reads = [read('anna'), read('anna')]
    await expect(read('anna')).rejects.toMatchObject({
      code: 'too-many-at-once',
      facts: { each: 2, all: 6 },
    })
    reads.push(read('ben'), read('ben'), read('carl'), read('carl'))
    await expect(read('dana')).rejects.toMatchObject({ code: 'too-many-at-once' })
    for (const end of ends) end()
    await Promise.all(reads)
    void read('anna')
    expect(ends).toHaveLength(7)
  })

  it('ends also where the work fails', async () => {
    const limits = openLimits()
    for (let i = 0; i < 5; i++)
      await expect(
        limits.during('desk-wide reads', 'anna', () => Promise.reject(new Error('no'))),
      ).rejects.toThrow('no')
  })

  it('is two downloads of one account, and six of all, each until its answer closes', async () => {
    const limits = openLimits()
    const answers = Array.from({ length: 6 }, () => new PassThrough())
    const fetch = (who: string, answer = new PassThrough()) => limits.answer('downloads', who, answer)
    for (const [i, answer] of answers.entries()) fetch(`person-${i % 3}`, answer)
    expect(() => fetch('person-0')).toThrow(/at most 2 downloads/)
    expect(() => fetch('dana')).toThrow(/at most 2 downloads/)
    const first = answers[0] ?? new PassThrough()
    first.destroy()
    await once(first, 'close')
    // Closed already: it takes no room.
    for (let i = 0; i < 3; i++) fetch('dana', first)
    fetch('person-0')
    expect(() => fetch('person-0')).toThrow(/at most 2 downloads/)
  })

  it('is eight streams of one account, each until its end, or until it is aborted before it began', async () => {
    const limits = openLimits()
    async function* two() {
      yield 1
      yield 2
    }
    async function* endless() {
      await never()
      yield 0
    }
    const aborts = Array.from({ length: 7 }, () => new AbortController())
    for (const { signal } of aborts) limits.stream('anna', signal, endless())
    const short = limits.stream('anna', new AbortController().signal, two())
    const refused = () => limits.stream('anna', new AbortController().signal, two())
    expect(refused).toThrow(/at most 8 streams/)
    expect(await Array.fromAsync(short)).toEqual([1, 2])
    expect(await Array.fromAsync(refused())).toEqual([1, 2])
    for (const abort of aborts) abort.abort()
    for (const abort of aborts) abort.abort()
    for (const { signal } of Array.from({ length: 8 }, () => new AbortController()))
      limits.stream('anna', signal, endless())
    expect(refused).toThrow(/at most 8 streams/)
  })
})
