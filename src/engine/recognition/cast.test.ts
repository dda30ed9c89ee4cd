import { describe, expect, it } from 'vitest'
import { castOf, type KnownMember } from './cast.ts'

function numbersOf(names: readonly string[], known: readonly KnownMember[] = []): readonly number[] {
  return castOf(
    names.map((value) => ({ kind: value.includes('@') ? ('email' as const) : ('name' as const), value })),
    known,
  )
}

describe('the cast of a text', () => {
  it('takes all forms of one name for one person, whichever comes first', () => {
    expect(
      numbersOf([
        'Carvelho',
        'Paulo Carvelho',
        'Paulo',
        'CARVELHO, Paulo',
        'P. Carvelho',
        'paulo.carvelho@example.org',
      ]),
    ).toEqual([0, 0, 0, 0, 0, 0])
  })

  it('keeps two people with one given name apart, and whom it may not tell', () => {
    expect(numbersOf(['Anna Berlind', 'Anna Kowalik', 'Anna', 'Kowalik', 'Berlind'])).toEqual([0, 1, 2, 1, 0])
  })

  it('knows inflected forms and spellings without umlauts', () => {
    expect(
      numbersOf(['Jürgen Möllberg', 'Moellberg', 'Krystyna Zagórniak', 'Krystynie', 'Zagórniaka']),
    ).toEqual([0, 0, 1, 1, 1])
  })

  it('gives a participant one number with their address, whatever it spells', () => {
    const known = [
      { name: 'Paula Carvelho', email: 'pc77@example.org' },
      { name: 'Tim Berlind', email: 'tb@example.org' },
    ]
    expect(
      numbersOf(['tb@example.org', 'PC77@example.org', 'Paula', 'Berlind', 'other@example.org'], known),
    ).toEqual([0, 1, 1, 0, 2])
  })

  it('numbers things by what they say, not by how they are written', () => {
    expect(
      castOf([
        { kind: 'phone', value: '030 123-45' },
        { kind: 'phone', value: '03012345' },
        { kind: 'iban', value: '03012345' },
      ]),
    ).toEqual([0, 0, 1])
  })

  it('numbers a long cast in time that grows with it', () => {
    const names = Array.from({ length: 4000 }, (_, index) => `Given${index} Family${index}`)
    const started = process.cpuUsage().user
    const numbers = numbersOf([...names, ...names])
    expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(10)
    expect(new Set(numbers).size).toBe(4000)
    expect(numbers.slice(4000)).toEqual(numbers.slice(0, 4000))
  })
})
