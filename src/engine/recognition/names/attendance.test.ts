import { describe, expect, it } from 'vitest'
import { namesIn } from './names.fixtures.ts'

describe('whoever attends or is on duty', () => {
  it.each([
    [
      'Present: Rukmini Chandramoor, Baomoor, Levan Kikmoor',
      ['Rukmini Chandramoor', 'Baomoor', 'Levan Kikmoor'],
    ],
    ['Apologies: Fenmoor\nMinutes follow.', ['Fenmoor']],
    ['Beobachter: Dr. Phuong-Thao Lemoor, Grubenmoor', ['Phuong-Thao Lemoor', 'Grubenmoor']],
    ['Obserwatorzy: Lubomira, Jędrzejmoor', ['Lubomira', 'Jędrzejmoor']],
    ['CC: Anh Thumoor (HR), Quimoor', ['Anh Thumoor', 'Quimoor']],
    [
      'ma  Evert / Siobmoor\ndi  Siobmoor / Kizimoor\nwo  Kizimoor / Evert',
      ['Evert', 'Siobmoor', 'Siobmoor', 'Kizimoor', 'Kizimoor', 'Evert'],
    ],
  ])('is found in %j', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })

  it.each([
    'cc: accounts is waiting.',
    'Present: nobody yet',
    'Mon  Monday meeting\nTue  Budget review',
    'Participants: Finance, Marketing',
  ])('is nobody in %j', (text) => {
    expect(namesIn(text)).toEqual([])
  })
})

describe('initials', () => {
  it.each([
    ['Offen: Rückmeldung von B. Saalmoor aus der Buchhaltung, das ist wichtig.', ['B. Saalmoor']],
    ['Confirmer avec J.-P. Astimoor avant jeudi.', ['J.-P. Astimoor']],
    ["Il cliente V. Dell'Acqua ha pagato.", ["V. Dell'Acqua"]],
    ['Toegewezen door: R. Stuymoor', ['R. Stuymoor']],
    ['Approved by: G.P.\nDone.', ['G.P.']],
    ['Rédigé par J.-E. M.', ['J.-E. M.']],
  ])('and names are found in %j', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })

  it.each(['a morada é Praceta, lote 0, 1.º D. Agradeço', 'Vitamin C. Xylophone'])(
    'are none in %j',
    (text) => {
      expect(namesIn(text)).toEqual([])
    },
  )
})

describe('cells of tables', () => {
  it('are names of their own under heads of one word', () => {
    const table = 'surname,given,start\nQuimoor,Wei Ling,2024-03-01\nde Vasmoor,Iramoor,2024-03-01\n'
    expect(namesIn(table)).toEqual(['Quimoor', 'Wei Ling', 'de Vasmoor', 'Iramoor'])
  })

  it('end with an empty line, whatever has commas below', () => {
    const table = 'surname,given,start\nQuimoor,Wei Ling,2024-03-01\n\nApologies: Dermot Lee, Fenmoor\n'
    expect(namesIn(table)).toEqual(['Quimoor', 'Wei Ling', 'Dermot Lee', 'Fenmoor'])
  })

  it('end where a sentence begins', () => {
    const table =
      'nome,cognome,utente\nPrimo,Pelmoor,ppelmoor\nDa attivare entro venerdì prossimo, il referente, la sede'
    expect(namesIn(table)).toEqual(['Primo', 'Pelmoor'])
  })
})
