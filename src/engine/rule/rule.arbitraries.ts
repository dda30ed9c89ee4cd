import * as fc from 'fast-check'
import { maxAgo, type Rule, type RuleValue, type Unit } from './rule.ts'
import { isDateText } from './time-text.ts'

const units: readonly Unit[] = ['minute', 'hour', 'day', 'week', 'month', 'year']

const ages = fc
  .constantFrom(...units)
  .chain((unit) => fc.record({ ago: fc.integer({ min: 0, max: maxAgo[unit] }), unit: fc.constant(unit) }))

const two = (max: number) => fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, '0'))

const dates = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), two(12), two(31))
  .map(([year, month, day]) => `${String(year).padStart(4, '0')}-${month}-${day}`)
  .filter(isDateText)

const instants = fc
  .tuple(
    dates,
    two(23),
    two(59),
    fc.constantFrom('', ':07', ':59.5', ':00.123'),
    fc.constantFrom('', 'Z', '+05:30', '-11:00'),
  )
  .map(([date, hour, minute, second, offset]) => `${date}T${hour}:${minute}${second}${offset}`)

/** Any value a rule may hold. */
export const arbitraryValue: fc.Arbitrary<RuleValue> = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  ages,
  fc.record({ date: dates }),
  fc.record({ instant: instants }),
)

const fields = fc.oneof(
  fc.constantFrom('status', 'custom.graduation', 'custom.Date of graduation', 'and', 'now', 'größe', 'a.in'),
  fc.string({ minLength: 1, unit: 'grapheme' }).filter((field) => !/\p{Cc}/u.test(field)),
  fc.stringMatching(/^[a-c."` ]{1,6}$/),
)

const patterns = fc.string().filter((pattern) => !pattern.endsWith('\\'))

const conditions: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({
    field: fields,
    op: fc.constantFrom('=', '!=', '<', '<=', '>', '>='),
    value: arbitraryValue,
  }),
  fc.record({ field: fields, op: fc.constantFrom('like', 'not like'), value: patterns }),
  fc.record({
    field: fields,
    op: fc.constantFrom('in', 'not in'),
    values: fc.array(arbitraryValue, { minLength: 1, maxLength: 4 }),
  }),
  fc.record({
    field: fields,
    op: fc.constantFrom('between', 'not between'),
    from: arbitraryValue,
    to: arbitraryValue,
  }),
  fc.record({ field: fields, op: fc.constantFrom('is null', 'is not null') }),
)

/** Any rule that `ruleSchema` accepts, groups of one member included. */
export const arbitraryRule: fc.Arbitrary<Rule> = fc.letrec<{ rule: Rule }>((tie) => {
  const members = fc.array(tie('rule'), { minLength: 1, maxLength: 4 })
  return {
    rule: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      conditions,
      fc.record({ all: members }),
      fc.record({ any: members }),
      fc.record({ not: tie('rule') }),
    ),
  }
}).rule

/** The rule with every group of one member replaced by that member. */
export function unwrapped(rule: Rule): Rule {
  if ('not' in rule) return { not: unwrapped(rule.not) }
  if (!('all' in rule) && !('any' in rule)) return rule
  const members = ('all' in rule ? rule.all : rule.any).map(unwrapped)
  if (members.length === 1 && members[0]) return members[0]
  return 'all' in rule ? { all: members } : { any: members }
}
