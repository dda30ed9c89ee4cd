import { describe, expect, it } from 'vitest'
import { namesIn } from './names.fixtures.ts'

describe('given names that are words besides', () => {
  it.each([
    ['Please ask Grace for the key.', 'Grace'],
    ['Frank and I will be there.', 'Frank'],
    ['Is Ruby in?', 'Ruby'],
    ['Rose (HR) knows.', 'Rose'],
    ['Jack from accounts called.', 'Jack'],
    ['Please let Mark know.', 'Mark'],
    ['As discussed with Hope on Monday', 'Hope'],
    ['Ich habe mit Lena gesprochen.', 'Lena'],
    ['Sag bitte Peter Bescheid, dass ich nicht komme.', 'Peter'],
    ['Annas Rechner ist kaputt und sie ist nicht da.', 'Annas'],
    ['Dominique de la compta a appelé.', 'Dominique'],
    ['Dites à Dominique de venir.', 'Dominique'],
    ['Dolores y yo iremos.', 'Dolores'],
    ['Ángel no está hoy.', 'Ángel'],
    ['Chiara oggi non c’è.', 'Chiara'],
    ['Ho parlato con Rosa.', 'Rosa'],
    ['Roos van de administratie belde.', 'Roos'],
    ['Jan is ziek.', 'Jan'],
    ['A Luz ligou ontem: Luz está de férias.', 'Luz'],
    ['Róża prosi o kontakt.', 'Róża'],
    ['Please ask pell@example.org Pell about it.', 'Pell'],
    ['Grace is in a meeting.', 'Grace'],
  ])('are found in %s', (text, name) => {
    expect(namesIn(text)).toContain(name)
  })

  it.each([
    'The Grace period ends. Ruby 3.2 is required, Jack plugs, Rose Garden, the mark is fine.',
    'Hope this helps. Will do. May I ask? Mark as read. Frank answers welcome.',
    'Jan 2024: Amber alerts. The Jasmine server',
    'Rosa Papier, die Wolga und der Peter-Prinzip-Test. Israel wants peace.',
    'Das Haus, die Kosten, Freitags Termin, Vertriebs Ziele, Morgens Kaffee',
  ])('are left in %s', (text) => {
    expect(namesIn(text)).toEqual([])
  })
})
