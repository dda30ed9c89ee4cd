import { describe, expect, it } from 'vitest'
import { createRecognizer } from '../recognizer.ts'

const birthdates = (text: string) =>
  createRecognizer({ country: 'DE' })
    .find(text)
    .filter(({ kind }) => kind === 'birthdate')
    .map(({ start, end }) => text.slice(start, end))

describe('days of birth behind names', () => {
  it.each([
    ['Unsere Kinder Lea (4.3.2014) und Jonas (05.06.2016) kommen mit.', ['4.3.2014', '05.06.2016']],
    ['- Petra Kern, 4.3.62, Kassenpatientin\n- Hans Brandt; 12.11.1958; privat', ['4.3.62', '12.11.1958']],
    ['Peter Weber (*12.11.1958)', ['12.11.1958']],
  ])('are found in %s', (text, expected) => {
    expect(birthdates(text)).toEqual(expected)
  })

  it.each([
    `Gruß Petra Kern, 04.03.${new Date().getUTCFullYear() - 2}`,
    `Petra Kern (04.03.${new Date().getUTCFullYear() - 1}): rief an.`,
    'Berlin, 04.03.1962 war ein Sonntag.',
    'Petra Kern, 04.03.1962-Fassung der Satzung',
  ])('are no other dates: %s', (text) => {
    expect(birthdates(text)).toEqual([])
  })
})
