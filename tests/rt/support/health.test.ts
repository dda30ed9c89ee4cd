import { expect, it } from 'vitest'
import { complaintsAgainst, type RtReport } from './health.ts'

const well: RtReport = {
  validator: [],
  integrity: [],
  storables: [],
  pages: [],
  log: [],
  figures: ['a', 'b'],
}

const ill: RtReport = {
  validator: ['Record #1 references a nonexistent record'],
  integrity: [{ name: 'tokens have an owner', rows: 2 }],
  storables: ['attribute 3 (SavedSearch) holds data that Perl cannot read'],
  pages: ['page /: HTTP 500'],
  log: [
    '[12] [Sat Nov 21 16:35:35 2026] [warning]: Value 7 is odd at line 3',
    '[13] [Sat Nov 21 16:35:36 2026] [warning]: Value 8 is odd at line 3',
  ],
  figures: ['a', 'c', 'ERROR\tchart'],
}

it('a desk that is as it was has no complaints, however bad it was', () => {
  expect(complaintsAgainst(well, well)).toEqual([])
  expect(complaintsAgainst({ ...ill, figures: ['a'] }, { ...ill, figures: ['a'] })).toEqual([])
})

it('everything new is told, and lines of the log that differ in numbers only once', () => {
  expect(complaintsAgainst(well, ill)).toEqual([
    'rt-validator: Record #1 references a nonexistent record',
    'invariant “tokens have an owner”: 2 rows',
    'attribute 3 (SavedSearch) holds data that Perl cannot read',
    'page /: HTTP 500',
    'log, 2 times: [warning]: Value N is odd at line N',
    'figure was: b',
    'figure is: c',
    'figure is: ERROR\tchart',
    'figure: ERROR\tchart',
  ])
})

it('an invariant is told again when more rows offend it', () => {
  const worse = { ...ill, integrity: [{ name: 'tokens have an owner', rows: 3 }] }
  expect(complaintsAgainst(ill, worse)).toContain('invariant “tokens have an owner”: 3 rows')
})
