import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { flow, scalar } from './yaml.ts'

test('every text is read again as it was, by itself and between braces', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (text) => {
      expect(parse(`a: ${scalar(text)}`)).toEqual({ a: text })
      expect(parse(flow({ a: text, b: [text, 1, true] }))).toEqual({ a: text, b: [text, 1, true] })
    }),
    { numRuns: 2_000 },
  )
})

test.each([
  'on',
  'no',
  'null',
  '~',
  '1',
  '1e3',
  '0x1f',
  '2026-01-31',
  "it's",
  'a: b',
  'a #b',
  '',
  ' ',
  '-',
  '[a]',
  '{a}',
  '*a',
  '&a',
  '!a',
  '%a',
  '@a',
  'a -> b.c',
  'id = id',
])('%j keeps its meaning', (text) => {
  expect(parse(`a: ${scalar(text)}`)).toEqual({ a: text })
  expect(parse(flow({ a: text }))).toEqual({ a: text })
})
