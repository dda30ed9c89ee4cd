import { describe, expect, test } from 'vitest'
import { createDetector } from '../detection/detector.ts'
import { maskText } from '../masking/mask.ts'
import { createRecognizer, type Participant } from './recognizer.ts'

const mask = (text: string, participants: readonly Participant[] = []) =>
  maskText(text, createRecognizer({ participants }).find(text)).text
const attached = (parameters: string) => `Content-Disposition: attachment; ${parameters}\n`

const written = [
  ['filename="Anna_Weber.pdf"', 'filename="[name].pdf"'],
  ['name=Anna-Weber.pdf', 'name=[name].pdf'],
  ['filename="CV AnnaWeber.tar.gz"', 'filename="CV [name].tar.gz"'],
  ['filename="anna.weber.vcf"', 'filename="[name].vcf"'],
  [`filename*=UTF-8''Anna%20Weber.pdf`, `filename*=UTF-8''%5Bname%5D.pdf`],
  ['filename="=?utf-8?Q?Anna_Weber.pdf?="', 'filename="=?UTF-8?Q?=5Bname=5D=2Epdf?="'],
  ['filename="=?utf-8?B?QW5uYSBXZWJlci5wZGY=?="', 'filename="=?UTF-8?B?W25hbWVdLnBkZg==?="'],
  ['filename*0="Anna_We"; filename*1="ber.pdf"', 'filename*0="[name]"; filename*1=".pdf"'],
  [
    `filename*0*=UTF-8''Anna%20;\n filename*1*=Weber.pdf`,
    `filename*0*=UTF-8''%5Bname%5D;\n filename*1*=.pdf`,
  ],
] as const

describe('somebody in the name of a file', () => {
  test.each(written)('is masked, known or not: %s', (before, after) => {
    expect(mask(attached(before))).toBe(attached(after))
    expect(mask(attached(before), [{ name: 'Anna Weber' }])).toBe(attached(after))
  })

  test.each(written)('is found by who looks for them: %s', (before) => {
    const detector = createDetector([[{ kind: 'name', value: 'Anna Weber' }]])
    expect(detector.find(attached(before)).map(({ strength }) => strength)).toEqual([
      before.includes('AnnaW') ? 'likely' : 'certain',
    ])
  })

  test.each([
    'filename="Rechnung_Mai_2024.pdf"',
    'filename="IMG_2024_03_05.jpg"',
    'filename="screen.shot.png"',
    'filename="Product-Catalog-Spring.pdf"',
    'filename="RechnungsKopie 0171 2345678.pdf"',
    'filename="Terms and Conditions.pdf"',
  ])('is nobody in %s', (name) => {
    expect(mask(attached(name))).toBe(attached(name))
  })
})
