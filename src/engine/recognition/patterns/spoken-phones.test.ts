import { describe, expect, it } from 'vitest'
import { marked } from '../../../../tests/support/marked.ts'
import { spokenPhones } from './spoken-phones.ts'

describe('telephone numbers in words', () => {
  it.each([
    'call me on ⟦oh seven seven double zero nine hundred three one two⟧ please',
    'die nummer ist ⟦null drei neun neun neun vier eins sieben⟧ danke',
    'Handy ⟦null eins sieben eins, fünfundfünfzig, achtundzwanzig, drei⟧.',
    // Counts within, and is none
    'Ruf bitte an: ⟦null eins sieben eins zwei drei vier fünf sechs sieben acht⟧.',
    'rappelez au ⟦zéro deux quatre-vingt-dix-neuf zéro zéro dix-huit vingt⟧ merci',
    'mi teléfono es el ⟦nueve cinco ocho nueve nueve nueve cero uno dos⟧ gracias',
    'il numero è ⟦zero uno uno nove nove nove quattro due zero⟧ grazie',
    'bel ⟦nul zes een twee drie vijf vijf acht negen nul⟧ even',
    'ligue ⟦nove um dois três meia meia oito zero um⟧ obrigado',
    'proszę zadzwonić ⟦pięć zero zero dziewięć dziewięć dziewięć jeden jeden dwa⟧ dziękuję',
  ])('are found in %s', (text) => {
    expect(marked(spokenPhones, text)).toBe(text)
  })

  it.each([
    'count with me: one two three four five six seven eight nine ten',
    'Sie zählt eins, zwei, drei, vier, fünf, sechs, sieben, acht.',
    'two or three, four at most, and five or six more; one for all',
    'une deux trois personnes, vingt et un ans, dix-huit euros',
    'zwischen sechs und acht, neun oder zehn Tage',
  ])('leave %s', (text) => {
    expect(marked(spokenPhones, text)).toBe(text)
  })

  it('costs in proportion to the text', () => {
    const time = (count: number) => {
      const text = 'eins neun '.repeat(count)
      const start = performance.now()
      spokenPhones({ text, country: 'DE' })
      return performance.now() - start
    }
    time(1_000)
    expect(time(40_000)).toBeLessThan(16 * Math.max(time(10_000), 5))
  })
})
