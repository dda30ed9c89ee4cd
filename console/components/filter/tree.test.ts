import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatFilter, parseFilter } from '../../../src/engine/rule/filter.ts'
import { arbitraryRule } from '../../../src/engine/rule/rule.arbitraries.ts'
import { conditionOf, fieldsIn, groupOf, ruleOf } from './tree.ts'

describe('a filter in the builder', () => {
  it('says the same as its text', () => {
    fc.assert(
      fc.property(arbitraryRule, (rule) => {
        const back = ruleOf(groupOf(rule))
        expect(back === undefined ? '' : formatFilter(back)).toBe(
          formatFilter(parseFilter(formatFilter(rule))),
        )
      }),
    )
  })

  it('has no condition whose value is missing', () => {
    const condition = { field: 'type', operator: '=', value: null }
    expect(conditionOf(condition)).toBeUndefined()
    expect(conditionOf({ ...condition, operator: 'in', value: [] })).toBeUndefined()
    expect(conditionOf({ ...condition, operator: 'between', value: [1] })).toBeUndefined()
    expect(conditionOf({ ...condition, value: '' })).toEqual({ field: 'type', op: '=', value: '' })
    expect(ruleOf({ combinator: 'and', rules: [condition] })).toBeUndefined()
    expect(ruleOf(groupOf(undefined))).toBeUndefined()
  })

  it('knows which fields it asks about', () => {
    expect(fieldsIn(groupOf(parseFilter('a = 1 and (b = 2 or not a is null)')))).toEqual(['a', 'b'])
  })
})
