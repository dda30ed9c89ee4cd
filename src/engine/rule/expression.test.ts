import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJoin } from './expression.ts'
import { FilterError } from './filter-error.ts'

const id = { column: 'id' }

describe('parseJoin', () => {
  const joins: [string, unknown][] = [
    ['objectid = id', [{ left: { column: 'objectid' }, right: id }]],
    ['o_id = text(id)', [{ left: { column: 'o_id' }, right: { call: 'text', of: id } }]],
    [
      "newvalue = 'fsck.com-rt://example.org/ticket/' || id",
      [
        {
          left: { column: 'newvalue' },
          right: { concat: [{ literal: 'fsck.com-rt://example.org/ticket/' }, id] },
        },
      ],
    ],
    [
      "lower(domain) = 'x' AND id=1",
      [
        { left: { call: 'lower', of: { column: 'domain' } }, right: { literal: 'x' } },
        { left: id, right: { literal: 1 } },
      ],
    ],
    [
      `"Order Id" = Integer(lower("a.b" || 'O''Neil' || id))`,
      [
        {
          left: { column: 'Order Id' },
          right: {
            call: 'integer',
            of: { call: 'lower', of: { concat: [{ column: 'a.b' }, { literal: "O'Neil" }, id] } },
          },
        },
      ],
    ],
    ['text = "lower"', [{ left: { column: 'text' }, right: { column: 'lower' } }]],
  ]
  it.each(joins)('reads %s', (text, equalities) => {
    expect(parseJoin(text)).toEqual(equalities)
  })

  const mistakes: [string, number, RegExp][] = [
    ['', 0, /found an empty join/],
    ['a', 1, /expected = between the two sides/],
    ['a < b', 2, /compares with = only/],
    ['a = b or c = d', 6, /use and/],
    ['a = b c', 6, /end of the join, found c/],
    ['a = t.b', 4, /a column without its table/],
    ['a = upper(b)', 4, /one of the calls text, lower, integer, marshal, found upper/],
    ['a = lowr(b)', 4, /did you mean lower\?/],
    ['a = lower(b', 9, /expected a closing \)/],
    ['a = lower(b c)', 12, /\|\| or a closing \)/],
    ['a = b and', 9, /expected a column/],
    ['a = null', 4, /expected a column/],
    ["a = 'b", 4, /a closing quote/],
    [`a = ${'text('.repeat(10_000)}`, 104, /at most 20 calls/],
  ]
  it.each(mistakes)('explains the mistake in %.40s at offset %i', (text, offset, message) => {
    const error = errorOf(text)
    expect(error?.facts.offset).toBe(offset)
    expect(error?.message).toMatch(message)
    expect(error?.message).toContain('^')
  })

  it('gives equalities or a FilterError for any text', () => {
    const pieces = fc.constantFrom(
      'a',
      '"b c"',
      '=',
      '||',
      'and',
      'lower(',
      'text',
      '(',
      ')',
      "'x'",
      '1',
      '.',
      "'",
      ' ',
    )
    const soup = fc.array(pieces, { maxLength: 20 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.oneof(soup, fc.string(), fc.string({ unit: 'binary' })), (text) => {
        const error = errorOf(text)
        expect(error instanceof FilterError || parseJoin(text).length > 0).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})

/** The mistake in a text, or undefined when there is none. */
function errorOf(text: string): FilterError | undefined {
  try {
    parseJoin(text)
    return undefined
  } catch (error) {
    if (error instanceof FilterError) return error
    throw error
  }
}
