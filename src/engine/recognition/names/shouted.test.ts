import { describe, expect, it } from 'vitest'
import { namesIn } from './names.fixtures.ts'

describe('names in texts of capitals alone', () => {
  it.each([
    ['GOEDEMIDDAG, DE TELEFOON VAN DIRK IS IN HET WATER GEVALLEN.', ['DIRK']],
    ['ESTORNAR HOJE. OBRIGADA PELA AJUDA. SÔNIA', ['SÔNIA']],
    ['PLEASE CALL KAREN BACK ASAP. THE PRINTER IS BROKEN.', ['KAREN']],
    ['LE COMPTE DE NATHALIE EST BLOQUE. MERCI DE LE DEBLOQUER.', ['NATHALIE']],
    ['THE PRINTER IS BROKEN, PLEASE ASK GRACE ABOUT IT.', ['GRACE']],
  ])('are found in %s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })

  it.each([
    'THE SYSTEM IS DOWN. NEW VERSION OF MARK IS IN A GRACE PERIOD. ROSE CHARTS, HOPE.',
    'ERROR 404 NOT FOUND. SELECT NAME FROM USERS WHERE ID IS NULL',
    'Nothing here is in capitals but the NASA and the DIRK protocol.',
  ])('are left in %s', (text) => {
    expect(namesIn(text)).toEqual([])
  })
})
