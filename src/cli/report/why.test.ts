import { expect, test } from 'vitest'
import { createDetector } from '../../engine/detection/detector.ts'
import { createRecognizer } from '../../engine/recognition/recognizer.ts'
import { whyOf } from './why.ts'

const recognizer = createRecognizer()
const base64 = Buffer.from('write to anna@example.org, please').toString('base64')

test.each([
  ['From: Anna Lee <anna@example.org>\nSubject: =?utf-8?Q?f=C3=BCr?=\n\n=C3=A9', ['header', 'e-mail']],
  [`{"a":"x\\ny","iban":"DE02120300000000202051"}`, ['iban']],
  ['Subject: =?utf-8?Q?J=C3=B6rg_Kessler?=', ['given and family name, in an encoded word of a mail']],
  [base64, ['e-mail, in base64']],
  ['<img alt="anna@example.org">', ['e-mail, in an attribute or a comment']],
])('the reason is what gave it away, and an encoding only where it is in one: %j', (text, reasons) => {
  expect(recognizer.find(text).map((finding) => whyOf(text, finding))).toEqual(reasons)
})

test('of a known person it tells how they are written', () => {
  const detector = createDetector([[{ kind: 'name', value: 'Jörg Müller' }]])
  for (const [text, reason] of [
    ['Jörg Müller', 'as given'],
    ['Joerg Mueller', 'in other letters'],
    ['J&ouml;rg M&uuml;ller', 'as given, in character references'],
  ] as const)
    expect(detector.find(text).map((finding) => whyOf(text, finding))).toEqual([reason])
})
