import { expect, test } from 'vitest'
import { normalizeEmail, normalizeName, normalizePhone } from './variants.ts'

test('one mailbox has one key', () => {
  expect(normalizeEmail('mailto:Anna.Lee+x@Example.org')).toBe('anna.lee@example.org')
  expect(normalizeEmail('An.na.Lee@googlemail.com')).toBe(normalizeEmail('annalee@gmail.com'))
  expect(normalizeEmail('anna@müller.example')).toBe('anna@xn--mller-kva.example')
  expect(normalizeEmail('not an address')).toBeUndefined()
})

test('one telephone number has one form, however it is written', () => {
  const expected = { callingCode: '49', national: '301234567' }
  for (const value of ['+49 30 1234567', '0049 (0)30 1234567', '030/1234567', 'tel:+49-30-1234567']) {
    expect(normalizePhone(value, 'DE')).toEqual(expected)
  }
  expect(normalizePhone('12', 'DE')).toBeUndefined()
})

test('one name has one key, whatever the order, accents and titles', () => {
  expect(normalizeName('Müller, Anna')).toBe(normalizeName('Dr. anna MUELLER'))
  expect(normalizeName('Søren Weiß')).toBe(normalizeName('Weiss Soeren'))
  expect(normalizeName("Zoë O'Neil")).toBe(normalizeName('ONeil, Zoe'))
  expect(normalizeName('Anna Lee')).not.toBe(normalizeName('Anne Lee'))
})
