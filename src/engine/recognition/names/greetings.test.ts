import { describe, expect, it } from 'vitest'
import { namesIn } from './names.fixtures.ts'

describe('letters to nobody', () => {
  it.each([
    'Exmos. Senhores,\nnão funciona.',
    'Prezados Senhores,\nnão funciona.',
    'Boa tarde Senhores,\nnão funciona.',
    'Gentili Signori,\nnon va.',
    'Bonjour Mesdames,\nle portail est fermé.',
    "Bonjour l'équipe du 311,\nle portail est fermé.",
    'Grüß Gott,\nder Drucker geht nicht.',
    'Drogi Zespole,\nnie działa.',
    'Szanowna Redakcjo,\nnie działa.',
    'Estimado Ayuntamiento,\nno funciona.',
    'Dear Fingal Parking Services,\nmy permit is wrong.',
    'Dear Payroll,\nmy slip is wrong.',
    'Dear Thornbury Housing Team,\nmy boiler is cold.',
    'Beste Albert Heijn,\nde bestelling mist.',
    'Liebe Bahn,\nder Zug kam nicht.',
    'Witam Orange,\nnie działa.',
  ])('name nobody: %j', (text) => {
    expect(namesIn(text)).toEqual([])
  })

  it.each([
    ['Hallo Frau Bahn,\nder Zug kam nicht.', ['Bahn']],
    ['Dear Susan Billing,\nyour order is here.', ['Susan']],
    ['Dear Jade,\nyour order is here.', ['Jade']],
  ])('are told from those to somebody: %j', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })

  it.each([
    ['Il suo capo è Moreno', ['Moreno']],
    ["La carte de l'enfant Soan Pellissier-Adjani est là.", ['Soan Pellissier-Adjani']],
    ['Mañana vuelvo.\nBeso, Nacho', ['Nacho']],
    ['Até já.\nAbs,\nCadu', ['Cadu']],
  ])('takes no more than the name from %j', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })
})
