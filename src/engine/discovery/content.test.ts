import { describe, expect, test } from 'vitest'
import { contentOf as contentIn, filledIn } from './content.ts'

const contentOf = (sampled: readonly (string | null)[]) => contentIn(filledIn(sampled), 'DE')

describe('the content of a column', () => {
  const notes = Array.from({ length: 6 }, (_, i) => `Please call Nora Feldmann back on +49 30 901820${i}0`)

  test('is told by kind and count, for values of which some are null', () => {
    expect(contentOf([...notes, null, ' ', 'nobody was there', 'closed'])).toEqual({
      values: 8,
      found: [
        { kind: 'name', values: 6, strength: 'likely' },
        { kind: 'phone', values: 6, strength: 'certain' },
      ],
    })
  })
  test('is nothing where words are about things', () => {
    const harmless = ['blue', 'second floor', 'printer jams again', 'VPN', 'closed', 'waiting for customer']
    expect(contentOf(harmless)).toEqual({ values: 6, found: [] })
  })
  test('counts a value as often as it comes', () => {
    const [first] = contentOf(Array.from({ length: 5 }, () => 'ask nora@example.org')).found
    expect(first).toEqual({ kind: 'email', values: 5, strength: 'certain' })
  })
  test('is told from one mail address, and not from a single word that may be a given name', () => {
    expect(contentOf(['blue', 'write to nora@example.org', 'Anna']).found).toEqual([
      { kind: 'email', values: 1, strength: 'certain' },
    ])
  })
  test('is not seen in running numbers, of which some have a check digit by chance', () => {
    const numbers = Array.from({ length: 2_000 }, (_, i) => String(20_240_000_001 + i * 37))
    expect(contentOf(numbers).found).toEqual([])
  })
  test('is seen where the numbers of a column are telephone numbers', () => {
    const numbers = Array.from({ length: 20 }, (_, i) => `+49 30 9018${20 + i}0`)
    expect(contentOf(numbers).found[0]).toMatchObject({ kind: 'phone', values: 20 })
  })
  test('shows no value', () => {
    expect(JSON.stringify(contentOf(notes))).not.toMatch(/Nora|Feldmann|9018/)
  })
})
