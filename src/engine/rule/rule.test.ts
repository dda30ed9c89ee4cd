import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryRule } from './rule.arbitraries.ts'
import { depthOf, fieldsOf, type Rule } from './rule.ts'
import { ruleSchema } from './rule-schema.ts'

const leaf: Rule = { field: 'a', op: '=', value: 1 }

describe('ruleSchema', () => {
  it('accepts every rule unchanged, also after a journey as JSON', () => {
    fc.assert(
      fc.property(arbitraryRule, (rule) => {
        expect(ruleSchema.parse(rule)).toEqual(rule)
        expect(ruleSchema.safeParse(JSON.parse(JSON.stringify(rule))).success).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  const refused: [string, unknown][] = [
    ['an empty all', { all: [] }],
    ['an empty any inside a group', { all: [leaf, { any: [] }] }],
    ['an empty list', { field: 'a', op: 'in', values: [] }],
    ['an unknown key', { ...leaf, sql: '1=1' }],
    ['a group with two meanings', { all: [leaf], any: [leaf] }],
    ['an unknown operator', { field: 'a', op: 'regexp', value: 'x' }],
    ['a comparison without value', { field: 'a', op: '=' }],
    ['null as value', { field: 'a', op: '=', value: null }],
    ['infinity', { field: 'a', op: '=', value: Infinity }],
    ['an empty field', { field: '', op: 'is null' }],
    ['a control character in a field', { field: 'a\u0000', op: 'is null' }],
    ['a negative age', { field: 'a', op: '<', value: { ago: -1, unit: 'day' } }],
    ['half a day', { field: 'a', op: '<', value: { ago: 0.5, unit: 'day' } }],
    ['an age beyond a thousand years', { field: 'a', op: '<', value: { ago: 1001, unit: 'year' } }],
    ['an unknown unit', { field: 'a', op: '<', value: { ago: 1, unit: 'second' } }],
    ['a day that does not exist', { field: 'a', op: '<', value: { date: '2023-02-29' } }],
    ['an instant at 24:00', { field: 'a', op: '<', value: { instant: '2023-02-01T24:00:00Z' } }],
    ['an unknown key in a value', { field: 'a', op: '<', value: { date: '2023-02-01', x: 1 } }],
    ['a pattern that ends in a backslash', { field: 'a', op: 'like', value: 'a\\' }],
    ['a text', 'a = 1'],
    ['null', null],
    ['a list', [leaf]],
  ]
  it.each(refused)('refuses %s', (_name, rule) => {
    expect(ruleSchema.safeParse(rule).success).toBe(false)
  })

  it('accepts fifty levels and refuses more, however many', () => {
    expect(depthOf(nested(49))).toBe(50)
    expect(ruleSchema.safeParse(nested(49)).success).toBe(true)
    expect(ruleSchema.safeParse(nested(50)).success).toBe(false)
    expect(ruleSchema.safeParse(nested(100_000)).error?.message).toContain('at most 50 levels')
  })

  it('accepts ten thousand values and refuses one more, wherever they stand', () => {
    expect(ruleSchema.safeParse(list(10_000)).success).toBe(true)
    expect(ruleSchema.safeParse(list(10_001)).success).toBe(false)
    expect(ruleSchema.safeParse({ all: [list(9_999), leaf] }).success).toBe(true)
    expect(ruleSchema.safeParse({ all: [list(9_999), { not: leaf }, leaf] }).success).toBe(false)
    expect(ruleSchema.safeParse({ any: Array.from({ length: 10_001 }, () => leaf) }).success).toBe(false)
  })
})

describe('fieldsOf', () => {
  it('names each field once, in order of appearance', () => {
    const rule: Rule = {
      any: [{ not: { field: 'b', op: 'is null' } }, { all: [leaf, { field: 'b', op: '=', value: 2 }] }],
    }
    expect(fieldsOf(rule)).toEqual(['b', 'a'])
  })
})

function list(length: number): Rule {
  return { field: 'a', op: 'in', values: Array.from({ length }, () => 1) }
}

function nested(levels: number): Rule {
  let rule = leaf
  for (let level = 0; level < levels; level++) rule = { not: rule }
  return rule
}
