import { getCountries, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { describe, expect, test } from 'vitest'
import { createNumberingPlans } from './numbering-plans.ts'

// Prefixes of every kind: trunk, carrier, other countries' codes, and none.
const dialled = ['', '0', '00', '1', '011', '9', '08', '018', '0015', '180020', '0049', '001', '0044', '49']
const codes = [
  '1',
  '7',
  '31',
  '33',
  '34',
  '39',
  '44',
  '47',
  '49',
  '54',
  '55',
  '61',
  '351',
  '358',
  '590',
  '800',
  '999',
]

function* digitsOf(seed: number): Generator<string> {
  let state = seed
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  for (;;) yield Array.from({ length: 3 + next(10) }, () => next(10)).join('')
}

describe('what the plans say', () => {
  test.each(getCountries())('is what the library says of numbers dialled in %s', (country) => {
    const plans = createNumberingPlans(country)
    const digits = digitsOf(country.charCodeAt(0) * 256 + country.charCodeAt(1))
    for (const prefix of dialled)
      for (let count = 0; count < 4; count++) {
        const number = `${prefix}${digits.next().value ?? ''}`
        expect([number, plans.isValidAtHome(number)]).toEqual([
          number,
          parsePhoneNumberFromString(number, country)?.isValid() ?? false,
        ])
      }
  })

  test.each(codes)('is what the library says of numbers with +%s', (code) => {
    const plans = createNumberingPlans('DE')
    const digits = digitsOf(Number(code))
    for (let count = 0; count < 60; count++) {
      const number = `${code}${count % 3 === 0 ? '0' : ''}${digits.next().value ?? ''}`
      expect([number, plans.isValidAbroad(number)]).toEqual([
        number,
        parsePhoneNumberFromString(`+${number}`)?.isValid() ?? false,
      ])
    }
  })
})
