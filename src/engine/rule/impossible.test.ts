import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseFilter } from './filter.ts'
import { areDisjoint, isCovered, isImpossible } from './impossible.ts'
import type { Rule } from './rule.ts'

const rule = (text: string) => parseFilter(text)

describe('no row fits both', () => {
  it.each([
    ["type = 'a'", "type = 'b'"],
    ["type in ('a', 'b')", "type not in ('a', 'b', 'c')"],
    ["type = 'a' or type = 'b'", "type = 'c' and team = 'x'"],
    ["type = 'a'", 'type is null'],
    ['priority <= 2', 'priority > 2'],
    ['priority between 1 and 2', 'priority = 3'],
    ['closed < 2024-01-01', 'closed >= 2024-01-01'],
    ['closed < 60 days ago', 'closed > 30 days ago'],
    ["not (type = 'a' or team = 'x')", "team = 'x'"],
    ["custom.kind = 'a'", "not custom.kind = 'a'"],
    ["(type = 'a' and team = 'x') or (type = 'b' and team = 'y')", "type = 'a' and team = 'y'"],
  ])('%s / %s', (one, other) => {
    expect(areDisjoint(rule(one), rule(other))).toBe(true)
    expect(areDisjoint(rule(other), rule(one))).toBe(true)
  })

  it.each([
    ["type = 'a'", "team = 'x'"],
    ["type = 'Straße'", "type = 'STRASSE'"],
    ["type = 'a'", "type = 'A'"],
    ["type = 'A'", "type != 'a'"],
    ["custom.kind = 'a'", "custom.kind = 'b'"],
    ["type != 'a'", "not type = 'b'"],
    ["not type = 'a'", 'type is null'],
    ['closed <= 2024-01-01', 'closed >= 2024-01-01'],
    ['closed < 2 months ago', 'closed > 30 days ago'],
    ["title like 'a%'", "title like 'b%'"],
  ])('may be that one does: %s / %s', (one, other) => {
    const folded = one.includes('Straße')
    expect(areDisjoint(rule(one), rule(other))).toBe(folded)
  })
})

describe('every row is covered', () => {
  it.each([
    ["type = 'a'", ["type in ('a', 'b')"]],
    ["type in ('a', 'b')", ["type = 'a'", "type = 'b'"]],
    ["type = 'a' and team = 'x'", ["team = 'x'"]],
    ['priority = 1', ['priority < 3']],
    ["type = 'a'", ['type is not null']],
  ])('%s by %j', (narrow, wide) => expect(isCovered(rule(narrow), wide.map(rule))).toBe(true))

  it.each([
    ["type = 'a'", ["type = 'A'"]],
    ["team = 'x'", ["team = 'x' and type = 'a'", "team = 'x' and type != 'a'"]],
  ])('cannot be told of %s by %j, because a value may be empty or written otherwise', (narrow, wide) =>
    expect(isCovered(rule(narrow), wide.map(rule))).toBe(false),
  )
})

describe('what is called impossible', () => {
  type Row = Readonly<Record<string, number | null>>
  const leaf: fc.Arbitrary<Rule> = fc.record({
    field: fc.constantFrom('a', 'b'),
    op: fc.constantFrom('=' as const, '!=' as const, '<' as const, '>=' as const),
    value: fc.integer({ min: 0, max: 3 }),
  })
  const many = fc.letrec<{ rule: Rule }>((tie) => ({
    rule: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.record({
        field: fc.constantFrom('a', 'b'),
        op: fc.constantFrom('is null', 'is not null'),
      }) as fc.Arbitrary<Rule>,
      fc.record({ all: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ not: tie('rule') }),
    ),
  })).rule
  const values = [null, 0, 1, 2, 3]
  const rows: readonly Row[] = values.flatMap((a) => values.map((b) => ({ a, b })))

  it('fits no row at all', () => {
    let impossible = 0
    fc.assert(
      fc.property(many, (found) => {
        if (!isImpossible(found)) return
        impossible++
        for (const row of rows) expect(truth(found, row)).not.toBe(true)
      }),
      { numRuns: 3_000 },
    )
    expect(impossible).toBeGreaterThan(20)
  })

  /** Three values, as in SQL. */
  function truth(found: Rule, row: Row): boolean | undefined {
    if ('all' in found) {
      const parts = found.all.map((part) => truth(part, row))
      return parts.includes(false) ? false : parts.includes(undefined) ? undefined : true
    }
    if ('any' in found) {
      const parts = found.any.map((part) => truth(part, row))
      return parts.includes(true) ? true : parts.includes(undefined) ? undefined : false
    }
    if ('not' in found) {
      const inner = truth(found.not, row)
      return inner === undefined ? undefined : !inner
    }
    const value = row[found.field] ?? null
    if (found.op === 'is null') return value === null
    if (found.op === 'is not null') return value !== null
    if (value === null || !('value' in found)) return undefined
    const wanted = Number(found.value)
    if (found.op === '=') return value === wanted
    if (found.op === '!=') return value !== wanted
    return found.op === '<' ? value < wanted : value >= wanted
  }
})
