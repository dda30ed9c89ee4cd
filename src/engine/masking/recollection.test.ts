import { describe, expect, it } from 'vitest'
import type { TextFinder } from './combine.ts'
import { openRecollection, TextsChanged } from './recollection.ts'

/** Finds nothing, and puts down what it was asked for. */
function finder(): { readonly made: TextFinder; readonly seen: string[] } {
  const seen: string[] = []
  const made = {
    prepare: (texts: readonly string[]) => {
      seen.push(...texts.map((text) => `prepare ${text}`))
      return Promise.resolve()
    },
    expect: (texts: readonly string[]) => {
      seen.push(...texts.map((text) => `expect ${text}`))
    },
    find: (text: string) => {
      seen.push(text)
      return []
    },
  }
  return { made, seen }
}

describe('what was found in texts before their rows were locked', () => {
  it('is not searched for again, unless the text or who is known has changed', () => {
    const { ahead, underLock } = openRecollection({ asks: false })
    const { made, seen } = finder()
    ahead('Ann', () => made).find('one')
    const locked = underLock()
    locked('Ann', () => made).find('one')
    expect(seen).toEqual(['one'])
    locked('Ann', () => made).find('another')
    locked('Bob', () => made).find('one')
    expect(seen).toEqual(['one', 'another', 'one'])
  })

  it('is told of texts that come, of those alone that are not known, and never under a lock', () => {
    const { ahead, underLock } = openRecollection({ asks: false })
    const { made, seen } = finder()
    const first = ahead('Ann', () => made)
    first.expect?.(['one', 'two'])
    first.find('one')
    first.expect?.(['one', 'two'])
    expect(seen).toEqual(['expect one', 'expect two', 'one', 'expect two'])
    expect(underLock()('Ann', () => made).expect).toBeUndefined()
  })

  it('needs no finder where all of it is known', () => {
    const { ahead, underLock } = openRecollection({ asks: false })
    ahead('Ann', () => finder().made).find('one')
    const locked = underLock()('Ann', () => expect.unreachable())
    expect(locked.find('one')).toEqual([])
    expect(locked.prepare).toBeUndefined()
  })

  it('is to be read ahead again where much has changed, and every transaction may search as much', () => {
    const { ahead, underLock } = openRecollection({ asks: false })
    const { made } = finder()
    const long = (sign: string) => sign.repeat(200_000)
    const locked = underLock()('Ann', () => made)
    locked.find(long('a'))
    locked.find(long('b'))
    expect(() => locked.find(long('c'))).toThrow(TextsChanged)
    expect(underLock()('Ann', () => made).find(long('d'))).toEqual([])
    expect(ahead('Ann', () => made).find(long('c').repeat(4))).toEqual([])
  })

  it('is read ahead again rather than an analyzer asked while rows are locked', async () => {
    const { ahead, underLock } = openRecollection({ asks: true })
    const { made, seen } = finder()
    const read = ahead('Ann', () => made)
    await read.prepare?.(['one'])
    read.find('one')
    const locked = underLock()('Ann', () => made)
    await locked.prepare?.(['one'])
    await expect(locked.prepare?.(['one', 'two'])).rejects.toThrow(TextsChanged)
    await expect(underLock()('Ann', () => made).prepare?.(['two'])).rejects.toThrow(TextsChanged)
    expect(seen).toEqual(['prepare one', 'one'])
    const third = underLock()('Ann', () => made)
    await third.prepare?.(['two'])
    expect(seen).toEqual(['prepare one', 'one', 'prepare two'])
    await expect(third.prepare?.(['x'.repeat(50_000)])).rejects.toThrow(TextsChanged)
  })
})
