import { describe, expect, it } from 'vitest'
import { isAtLeast } from '../../detection/finding.ts'
import { names } from './names.ts'

function found(text: string): readonly string[] {
  return names({ text, country: 'DE' })
    .filter(({ strength }) => isAtLeast(strength, 'likely'))
    .map(({ start, end }) => text.slice(start, end))
}

describe('titles written out', () => {
  it.each([
    ['La doctora Pons ya lo sabe.', ['Pons']],
    ['czeka na wypis od doktora Hajduka.', ['Hajduka']],
    ["il dottor Conti non c'è", ['Conti']],
    ['o doutor Teles disse que sim', ['Teles']],
    ['le docteur Morel est absent', ['Morel']],
    ['de dokter Jansen belde', ['Jansen']],
    ['please see doctor Simmons about it', ['Simmons']],
    ['Nurse Okafor gave it to me', ['Okafor']],
    ['mecenas Olbrycht odpisał', ['Olbrycht']],
    ['El concejal Villaescusa prometió enviar', ['Villaescusa']],
    ['klientka p. Wawrzyniak odesłała drzwi', ['Wawrzyniak']],
    ['dzwonił p. maciejewski', ['maciejewski']],
  ])('tell the name in %j', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each([
    'the doctor on Monday',
    'Der Doktor Montag früh',
    'el abogado Madrid',
    'see p. 12 and p. Smith',
    'zob. p. 12 i następną',
  ])('tell none in %j', (text) => {
    expect(found(text)).toEqual([])
  })
})
