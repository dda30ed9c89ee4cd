import { expect, test } from 'vitest'
import { needleOf } from './needles.ts'

test('a phone number is found in every way of writing it, and not within a longer number', () => {
  const needle = needleOf('+49 173 2506835')
  for (const text of [
    'call +49 173 2506835.',
    '00491732506835',
    '0173/2506835',
    '01732506835,',
    '+49 (0) 173 - 250 68 35',
    '49173250 6835',
    '173 2506835',
  ])
    expect([text, needle.isIn(text)]).toEqual([text, true])
  for (const text of ['+49 173 25068351', '<rt-5.0.3-21732506835-12.7@desk.example.org>', '+49 173 2506836'])
    expect([text, needle.isIn(text)]).toEqual([text, false])
})

test('a number without its country is found in it', () => {
  const needle = needleOf('0173 2506835')
  expect(needle.isIn('tel. 0173-2506835')).toBe(true)
  expect(needle.isIn('call 1732506835')).toBe(true)
})

test('a day is found in the ways of writing it, and not in the identifier of a mail', () => {
  const needle = needleOf('1985-10-12')
  for (const text of ['born 1985-10-12.', '12.10.1985', '19851012', '1985/10/12'])
    expect([text, needle.isIn(text)]).toEqual([text, true])
  for (const text of ['<rt-5.0.3-4711-1735689600-1985.101-2-0@desk.example.org>', '1985-1012', '119851012'])
    expect([text, needle.isIn(text)]).toEqual([text, false])
})
