import { describe, expect, it } from 'vitest'
import { marked } from '../../../../../tests/support/marked.ts'
import { spokenAddresses } from './spoken.ts'

describe('addresses with a number in words', () => {
  it.each([
    'ich wohne ja ⟦goethestraße achtundzwanzig⟧ und nicht achtzehn',
    'abito in ⟦via cavour trentasei⟧ al terzo piano',
    'vivo en la ⟦calle mayor doce⟧ segundo be',
    'moro na ⟦rua das flores vinte e três⟧ direito',
    'ik woon op de ⟦kerkstraat vijfentwintig⟧ hier',
    'mieszkam ⟦ulica długa pięć⟧ mieszkania nie pamiętam',
    'on habite au ⟦douze rue de la paix⟧ à gauche',
    'we live at ⟦fourteen elm grove⟧ next to the church',
  ])('are found in %s', (text) => {
    expect(marked(spokenAddresses, text)).toBe(text)
  })

  it.each([
    'una via di uscita, una calle tranquila, une rue calme, een straat',
    'the meeting is at seven on the street, two roads and one lane',
    'drei Wege, zwei Plätze, via e-mail due volte',
  ])('leave %s', (text) => {
    expect(marked(spokenAddresses, text)).toBe(text)
  })
})
