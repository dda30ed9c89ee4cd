import { describe, expect, it, test } from 'vitest'
import { createDetector } from '../detection/detector.ts'
import { findGlued } from './glued.ts'
import { maskText } from './mask.ts'

const detector = createDetector([
  [
    { kind: 'name', value: 'Anna Lüders' },
    { kind: 'email', value: 'anna.lueders@example.org' },
    { kind: 'phone', value: '+49 30 1234567' },
    { kind: 'address', value: 'Königsallee 14, 40212 Düsseldorf' },
    { kind: 'birthdate', value: '1984-07-03' },
  ],
])
const mask = (text: string) => maskText(text, findGlued(detector, text)).text
const base64 = (text: string) => Buffer.from(text).toString('base64')
const encoded = '=?utf-8?Q?Anna_L=C3=BCders?='

describe('what is glued to something else', () => {
  test.each([
    `anna.lueders@example.org${encoded}`,
    `Königsallee 14, 40212 Düsseldorf${encoded}`,
    'Anna LüdersAnna030 1234567Anna Lüders',
    'anna.lueders@example.org1984-07-03 Lüders',
    'Lüders--030 1234567Anna Lüders(a.lueders',
    '+49 30 1234567Lüders, Anna',
    `${base64('Anna Lüders, anna.lueders@example.org')}a.lueders `,
  ])('is masked with it: %s', (text) => {
    const once = mask(text)
    expect(detector.find(once).filter(({ strength }) => strength === 'certain')).toEqual([])
    expect(mask(once)).toBe(once)
  })

  it('is found at its own place', () => {
    const text = `at Königsallee 14, 40212 Düsseldorf${encoded}.`
    const found = findGlued(detector, text)
    expect(found.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['address', 'Königsallee 14, 40212 Düsseldorf'],
      ['name', encoded],
    ])
  })

  it('leaves what is found at once as it is', () => {
    const text = 'Anna Lüders, anna.lueders@example.org, Müllerstraße 3'
    expect(findGlued(detector, text)).toEqual(detector.find(text))
  })
})
