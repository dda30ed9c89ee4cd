import { describe, expect, it } from 'vitest'
import { createDetector } from '../detection/detector.ts'
import type { Identifier } from '../detection/identifiers.ts'
import { type BlotParts, createBlotter } from './blot.ts'
import { passagesOf } from './passages.ts'

const anna: Identifier[] = [
  { kind: 'name', value: 'Anna Lee' },
  { kind: 'email', value: 'anna.lee@example.org' },
  { kind: 'phone', value: '+49 30 23125017' },
]
const bernd: Identifier[] = [
  { kind: 'name', value: 'Bernd Krüger' },
  { kind: 'email', value: 'bernd@example.org' },
]
const ines: Identifier[] = [{ kind: 'name', value: 'Ines Vogt' }]

const parts: BlotParts = {
  own: createDetector([anna]),
  others: [
    { person: { key: '2', identifiers: bernd }, isStaff: false },
    { person: { key: '3', identifiers: ines }, isStaff: true },
  ],
  directory: { find: () => [] },
  country: 'DE',
  language: 'en',
  staff: 'role',
}

describe('blotting out others', () => {
  it.each([
    ['Bernd Krüger asked Anna Lee', '[other person] asked Anna Lee'],
    ['mail to bernd@example.org and anna.lee@example.org', 'mail to [contact] and anna.lee@example.org'],
    ['or to stranger@example.net', 'or to [contact]'],
    ['Ines Vogt called back', '[staff] called back'],
    ['a name in HTML: Bernd Kr&uuml;ger', 'a name in HTML: [other person]'],
  ])('%j becomes %j', (text, expected) => {
    expect(createBlotter(parts).blot(text)).toBe(expected)
  })

  it('leaves a namesake’s name, which is the person’s own as well', () => {
    const namesake = {
      person: { key: '4', identifiers: [{ kind: 'name' as const, value: 'Anna Lee' }] },
      isStaff: false,
    }
    expect(createBlotter({ ...parts, others: [namesake] }).blot('Dear Anna Lee')).toBe('Dear Anna Lee')
  })

  it('takes numbers of others out of texts that were written for others, and leaves the person’s own', () => {
    const blotter = createBlotter(parts)
    expect(
      blotter.blot('Anna Lee: 030 23125017, else 0171 3920099 or DE89 3704 0044 0532 0130 00', 'strict'),
    ).toBe('Anna Lee: 030 23125017, else [contact] or [contact]')
  })

  it('names staff where the organization wants that', () => {
    expect(createBlotter({ ...parts, staff: 'name' }).blot('Ines Vogt called')).toBe('Ines Vogt called')
  })
})

describe('passages', () => {
  const told = (text: string) => passagesOf(text, createBlotter(parts))
  it('are the sentences that name the person, and no other', () => {
    expect(told('He is ill. Bernd Krüger met Anna Lee on Monday. He owes money.')).toEqual([
      '[other person] met Anna Lee on Monday.',
    ])
    expect(told('Nothing here.')).toEqual([])
  })

  it('are cut where a text has no end', () => {
    const [passage = ''] = told(`${'word '.repeat(500)}Anna Lee ${'word '.repeat(500)}`)
    expect(passage).toContain('Anna Lee')
    expect(passage.length).toBeLessThan(600)
  })
})
