import { describe, expect, it } from 'vitest'
import { marked } from '../../../../tests/support/marked.ts'
import { birthdates } from './birthdates.ts'

describe('birthdates', () => {
  it.each([
    'I was born on ⟦21/08/46⟧ in Leeds.',
    'DOB: ⟦1980-03-12⟧',
    'D.O.B. ⟦12 March 1980⟧',
    'date of birth (dd/mm/yyyy): ⟦12/03/1980⟧',
    'My birthday is the ⟦3rd of May, 1975⟧',
    '⟦12/03/1980⟧ (DOB)',
    '{"birthDate":"⟦1980-03-12⟧","created":"2024-01-01"}',
    'Geburtsdatum:⟦12.03.80⟧',
    'geboren in Köln am ⟦12. März 1980⟧, bestellt am 01.02.2024',
    'Mara Quill (*⟦12.03.1980⟧)',
    'Ich bin am ⟦12.3.1980⟧ geboren',
    'née à Paris le ⟦1er août 1980⟧',
    'fecha de nacimiento: ⟦12 de marzo de 1980⟧',
    'nato/a a Roma (RM) il ⟦3 maggio 1975⟧',
    'Geboortedatum ⟦12-03-1980⟧',
    'nascido em ⟦12 de março de 1980⟧',
    'ur. ⟦12.03.1980⟧ r. w Łodzi',
    'urodziłem się ⟦5 października 1977⟧',
    'Data urodzenia: ⟦12.III.1980⟧',
    'Date of birth\n⟦12/03/1980⟧',
    'my son (b. ⟦4/3/2014⟧) goes to your school',
    'Patient: Amy Pond, ⟦04/03/1962⟧, seen on 12/03/2024',
    'FNAC ⟦04/03/1962⟧',
    'mijn zoontje is van ⟦4-3-2014⟧',
    '(13:05) Emre: Geburtsdatum von Ihrem Mann bitte\n(13:06) Besucher: ⟦4.4.55⟧',
    '10:06 Ana: ¿Su fecha de nacimiento?\n10:06 Paciente: ⟦15 del 8 del 72⟧',
    'Name;Geburtsdatum;Ort\nMara;⟦12.03.1980⟧;Köln',
    'Nata il: ⟦16.04.1949⟧\nResidente in: Lecce',
    // Once more, with another year, and with day and month exchanged
    'geb. ⟦14.02.1979⟧ laut Akte. Richtig ist ⟦14.02.1939⟧, am 14.02.2024 war sie hier, am 15.02.1979 nicht.',
    'fecha de nacimiento ⟦07/11/1958⟧ y en el volante pone ⟦11/07/1958⟧',
    'born ⟦3 February 2001⟧, the file says ⟦2001-02-03⟧',
  ])('finds the date in %s', (text) => {
    expect(marked(birthdates, text)).toBe(text)
  })

  it.each([
    'Sent: 12.02.2024 10:58',
    'The birthday party is on 12 March 2026',
    'born in 1980',
    'Patient called on 04/03/2012, patient Amy Pond, 04/03/2025, is well',
    'Geburtsdatum fehlt. Rechnung vom 12.03.2024',
    'Date of birth unknown, order date 12.03.2024',
    '* 12.03.2020 New release',
    'date of birth: 45.13.1980',
    'Geburtsdatum fehlt noch\nSent: 12.02.2024',
  ])('leaves %s', (text) => {
    expect(marked(birthdates, text)).toBe(text)
  })
})
