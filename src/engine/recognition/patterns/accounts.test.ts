import { describe, expect, it } from 'vitest'
import { marked } from '../../../../tests/support/marked.ts'
import { cards, ibans } from './accounts.ts'

describe('ibans', () => {
  it.each([
    'IBAN ⟦DE89 3704 0044 0532 0130 00⟧ BIC COBADEFF',
    'iban: ⟦de89370400440532013000⟧.',
    'IBAN⟦DE89-3704-0044-0532-0130-00⟧',
    'to ⟦GB29 NWBK 6016 1331 9268 19⟧ today',
    '⟦NO93 8601 1117 947⟧ 12 NOK',
    '> Konto ⟦DE89 3704 0044\n> 0532 0130 00⟧ bei',
    'rachunek ⟦61 1090 1014 0000 0712 1981 2874⟧',
  ])('finds the account and no more in %s', (text) => {
    expect(marked(ibans, text)).toBe(text)
  })

  it('is less sure of wrong check digits and of a missing digit', () => {
    const wrong = ibans({ text: 'IBAN DE88 3704 0044 0532 0130 00', country: 'DE' })
    expect(wrong).toMatchObject([{ strength: 'likely', start: 5, end: 32 }])
    const short = ibans({ text: 'IBAN: DE89 3704 0044 0532 0130', country: 'DE' })
    expect(short).toMatchObject([{ strength: 'likely', start: 6, end: 30 }])
  })

  it.each(['USt-IdNr. DE123456789', 'BIC COBADEFFXXX', 'RR123456785DE', 'FR12 is a room'])(
    'leaves %s',
    (text) => {
      expect(ibans({ text, country: 'DE' })).toEqual([])
    },
  )
})

describe('cards', () => {
  it.each([
    'Karte ⟦4111 1111 1111 1111⟧ 12/27',
    'my card ⟦4111-1111-1111-1111⟧ was charged',
    'amex ⟦3782 822463 10005⟧',
    '⟦4111 1111 1111 1111⟧',
    'tarjeta ⟦6011111111111117⟧.',
    'credit card ⟦4111111111111112⟧ is refused',
    '⟦5555555555554444⟧ is my card',
    '["⟦5555555555554444⟧", "⟦4111111111111111⟧"]',
  ])('finds the number in %s', (text) => {
    expect(marked(cards, text)).toBe(text)
  })

  it.each([
    'order 4111111111111111',
    'trace 4111111111111111',
    'EAN 4006381333931',
    '2024-05-01 10:00:00 span 4111111111111111',
    'card ending in 1111',
    '4111 1111 1111 1112',
    'IMEI 490154203237518',
  ])('leaves %s', (text) => {
    expect(marked(cards, text)).toBe(text)
  })
})
