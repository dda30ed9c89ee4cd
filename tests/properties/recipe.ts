import * as fc from 'fast-check'

/**
 * Plain values from which a desk is built. They carry no relations among one another, so that a counterexample
 * shrinks row by row and wish by wish, and whatever is left is a desk again.
 */

const condition = fc.record({
  op: fc.constantFrom('=', '!=', 'in', 'not in', 'is null', 'is not null'),
  value: fc.nat(2),
})
const maybe = <T>(arbitrary: fc.Arbitrary<T>, freq = 2) => fc.option(arbitrary, { nil: undefined, freq })

const column = fc.record({
  type: fc.constantFrom('text', 'date', 'unique'),
  nullable: fc.boolean(),
  redact: fc.nat(5),
  when: maybe(condition, 1),
})

const rows = fc.array(fc.array(fc.nat(99), { minLength: 12, maxLength: 12 }), { maxLength: 40 })
const link = fc.constantFrom('none', 'clear', 'keep')

const pointer = fc.record({
  target: fc.nat(20),
  whenGone: fc.constantFrom('clear', 'keep'),
  foreignKey: fc.boolean(),
  declared: fc.boolean(),
  required: fc.boolean(),
  when: maybe(condition, 1),
})

const table = fc.record({
  name: fc.nat(5),
  key: fc.constantFrom('id', 'code', 'pair'),
  ownership: fc.constantFrom('plain', 'foreign key', 'foreign key', 'conditional', 'polymorphic', 'shared'),
  parent: fc.nat(20),
  second: maybe(fc.nat(20), 1),
  when: condition,
  required: fc.boolean(),
  loops: fc.constantFrom(false, false, false, true),
  self: fc.constantFrom('none', 'none', 'none', 'owns', 'clear', 'keep'),
  pointer: maybe(pointer),
  role: fc.constantFrom('none', 'none', 'none', 'author', 'participant'),
  roleLink: link,
  roleKey: fc.boolean(),
  roleRequired: fc.boolean(),
  roleWhen: maybe(condition, 1),
  columns: fc.array(column, { maxLength: 3 }),
  rule: fc.constantFrom('none', 'none', 'some', 'all'),
  ruleWhen: condition,
  rows,
})

const root = fc.record({
  name: fc.nat(5),
  columns: fc.array(column, { maxLength: 3 }),
  rows,
})

export const recipe = fc.record({
  person: root,
  personKey: fc.constantFrom('id', 'code'),
  ticket: root,
  ticketKey: fc.constantFrom('id', 'code', 'pair'),
  customer: link,
  customerKey: fc.boolean(),
  agent: link,
  agentKey: fc.boolean(),
  merged: link,
  mergedKey: fc.boolean(),
  retain: maybe(condition, 1),
  asAgent: fc.constantFrom('keep', 'clear'),
  tables: fc.array(table, { minLength: 2, maxLength: 7 }),
})

export const wish = fc.record({
  disposition: fc.constantFrom('redact', 'purge'),
  kind: fc.constantFrom('persons', 'tickets', 'filter'),
  picks: fc.array(fc.nat(40), { minLength: 1, maxLength: 6 }),
  where: condition,
})

type Of<A> = A extends fc.Arbitrary<infer T> ? T : never
export type Recipe = Of<typeof recipe>
export type TableRecipe = Of<typeof table>
export type ColumnRecipe = Of<typeof column>
export type ConditionRecipe = Of<typeof condition>
export type Wish = Of<typeof wish>
