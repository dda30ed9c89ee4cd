import { describe, expect, it } from 'vitest'
import { namesIn } from './names.fixtures.ts'

describe('who speaks in a chat with times', () => {
  it.each([
    ['[16:12] Jordan : bonjour\n[16:13] Client : oui\n[16:14] Jordan : merci', ['Jordan', 'Jordan']],
    ['10:05 Ana Belén: dígame\n10:06 Paciente: hola', ['Ana Belén']],
    ['(13:01:07) Emre: ja?\n(13:02:11) Besucher: nein\n(13:03:00) Bot: Umfrage', ['Emre']],
    ['[09:15] Wendkuni: ok\n[09:16] Ottoline: yes', ['Wendkuni', 'Ottoline']],
  ])('is found in %s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })

  it.each([
    '12:00 Lunch: served in the hall',
    '12:01 INFO: started\n12:02 Worker: ready\n12:03 Error: gone'.replace('Worker', 'Server'),
    'Opening hours 09:15 Monday: closed',
  ])('is nobody in %s', (text) => {
    expect(namesIn(text)).toEqual([])
  })

  it('takes a name in capitals for one across its particle', () => {
    expect(namesIn('SONO PASQUALE DI BENEDETTO, HO COMPRATO UNA LAVATRICE')).toEqual([
      'PASQUALE DI BENEDETTO',
    ])
    expect(namesIn('Hier Anna Verdi et Luca Rossi sont venus')).toEqual(['Anna Verdi', 'Luca Rossi'])
  })
})
