import { describe, expect, it } from 'vitest'
import { cueAfter, cueBefore } from './cues.ts'

const before = (text: string) => cueBefore(text, text.indexOf('#'))?.kind

describe('cueBefore', () => {
  it.each([
    ['Tel. #', 'phone'],
    ['Sie erreichen mich unter #', 'phone'],
    ['Steuer-ID: #', 'identity'],
    ['numéro de sécurité sociale : #', 'identity'],
    ['D.N.I. #', 'identity'],
    ['Bestellnummer #', 'other'],
    ['Customer: Mara, phone #', 'phone'],
    ['phone order #', 'other'],
    ['Phone:\n\n> #', 'phone'],
    ['you can call me\non weekdays on #', 'phone'],
    ['Tel. 030 1234567 oder #', 'phone'],
    ['IBAN #', 'account'],
    ['my direct line is #', 'phone'],
    ['por favor o NIF.\n[14:33] Ivo Marramaque: #', 'identity'],
    ['¿me regala la cédula?\nCliente: #', 'document'],
    ['14:02 Agente: ¿su teléfono?\n14:03 Cliente: #', 'phone'],
  ])('reads %j as %s', (text, kind) => {
    expect(before(text)).toBe(kind)
  })

  it.each([
    'I lost my phone. The box has #',
    'Order 4711471147 shows #',
    'Tel.: none\nRoom #',
    '14 dni #',
    'passport\nLampen: #',
    'Your passport has come.\nLampen: #',
    'Is the passport that you sent still valid in June?\nLampen: #',
    'Which order number?\nKunde: #',
    '#',
  ])('sees none in %j', (text) => {
    expect(before(text)).toBeUndefined()
  })
})

describe('cueAfter', () => {
  it('reads what is said of the number before', () => {
    expect(cueAfter('1 (mobile)', 1)?.kind).toBe('phone')
    expect(cueAfter('1 is my BSN', 1)?.kind).toBe('identity')
    expect(cueAfter('1, Fax: 2', 1)).toBeUndefined()
  })
})
