import { expect, test } from 'vitest'
import { endsOfFile, failuresOf, tallyOf } from './reporter.ts'

test('every test is counted once, and one that never ran is not forgotten', () => {
  const ends = ['passed', 'passed', 'failed', 'skipped', 'pending'].map((state, i) => ({
    name: `test ${i}`,
    state,
  }))
  expect(tallyOf(ends)).toMatchObject({ passed: 2, failed: 1, skipped: 2 })
})

test('a test left out without a reason is named', () => {
  const ends = [
    { name: 'silent', state: 'skipped' },
    { name: 'said why', state: 'skipped', note: 'needs a server that this machine has not' },
  ]
  expect(tallyOf(ends).silent).toEqual(['silent'])
})

test('a test that failed is told with its place and its error', () => {
  const ends = [
    { name: 'well', state: 'passed', file: 'a.test.ts' },
    { name: 'badly', state: 'failed', file: 'b.test.ts', error: 'expected 1, found 2' },
  ]
  expect(failuresOf(ends)).toEqual(['failed: b.test.ts > badly: expected 1, found 2'])
})

test('what differed is told with it, and what did not is left out', () => {
  const difference =
    '- Expected\n+ Received\n\n- []\n+ [\n+   "\u001b[32mattachments 7\u001b[39m",\n    same\n+ ]'
  const [, ...lines] = failuresOf([
    { name: 'badly', state: 'failed', file: 'b.test.ts', error: 'no', difference },
  ])
  expect(lines).toEqual(['  - []', '  + [', '  +   "attachments 7",', '  + ]'])
})

test('a file that cannot be loaded is a failure, though nobody knows its tests', () => {
  const ends = [
    { name: 'well', state: 'passed', file: 'a.test.ts' },
    ...endsOfFile('b.test.ts', [{ message: 'Unterminated group' }]),
    ...endsOfFile('c.test.ts', []),
  ]
  expect(tallyOf(ends)).toMatchObject({ passed: 1, failed: 1, skipped: 0 })
  expect(failuresOf(ends)).toEqual(['failed: b.test.ts > the file itself: Unterminated group'])
})
