import * as fc from 'fast-check'
import type { Shape } from './routes.ts'

/** Texts that have broken things elsewhere. */
export const odd = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    "'; drop table plans; --",
    '\u0000',
    '../../etc/passwd',
    "status = 'resolved' and (",
    'status in ()',
    '('.repeat(200),
    'closed < 99999999999999 days ago',
    'x'.repeat(500),
    '%00',
    'p-1',
    'r-1',
    '1e999',
    '-1',
    'eyJhIjoxfQ',
    'WzEsMl0',
    '__proto__',
    '\ud800',
    '🙂\u202E',
  ),
)

/** Values for a field that mean something, tried beside what its schema alone allows. */
export type Known = (name: string, shape: Shape) => fc.Arbitrary<unknown> | undefined

/** Values that fit a schema, with odd texts in their leaves. */
export function fitting(shape: Shape, known: Known, name = ''): fc.Arbitrary<unknown> {
  const own = known(name, shape)
  const any = byShape(shape, known, name)
  return own === undefined ? any : fc.oneof({ arbitrary: own, weight: 4 }, { arbitrary: any, weight: 1 })
}

function byShape(shape: Shape, known: Known, name: string): fc.Arbitrary<unknown> {
  const choices = shape.oneOf ?? shape.anyOf
  if (choices !== undefined) return fc.oneof(...choices.map((one) => fitting(one, known)))
  if (shape.const !== undefined) return fc.constant(shape.const)
  if (shape.enum !== undefined) return fc.constantFrom(...shape.enum)
  if (shape.type === 'object') return objects(shape, known)
  if (shape.type === 'array')
    return fc.array(fitting(shape.items ?? {}, known, name), {
      minLength: shape.minItems ?? 0,
      maxLength: Math.min(shape.maxItems ?? 4, Math.max(shape.minItems ?? 0, 4)),
    })
  if (shape.type === 'string') return texts(shape)
  if (shape.type === 'boolean') return fc.boolean()
  if (shape.type === 'integer' || shape.type === 'number') return numbers(shape)
  return fc.oneof(odd, fc.jsonValue())
}

function objects(shape: Shape, known: Known): fc.Arbitrary<unknown> {
  const { properties, additionalProperties: more } = shape
  if (properties === undefined && typeof more === 'object')
    return fc.dictionary(
      fitting(shape.propertyNames ?? { type: 'string' }, known, 'desk').map(String),
      fitting(more, known),
      { maxKeys: 3 },
    )
  const fields = Object.entries(properties ?? {}).map(([name, one]) => [name, fitting(one, known, name)])
  return fc.record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: [...(shape.required ?? [])],
  })
}

function texts({ format, pattern, minLength = 0, maxLength = 500 }: Shape): fc.Arbitrary<string> {
  if (format === 'email')
    return fc.constantFrom('a@example.org', `${'x'.repeat(60)}@example.org`, "o'x+y@example.org")
  if (format === 'date')
    return fc.constantFrom('2026-03-05', '2024-02-29', '0001-01-01', '9999-12-31', '1969-12-31')
  if (format === 'uuid') return fc.uuid({ version: 4 })
  if (pattern !== undefined)
    return fc.stringMatching(new RegExp(pattern)).filter((text) => text.length <= maxLength)
  return odd.map((text) => text.padEnd(minLength, 'x').slice(0, maxLength))
}

function numbers(shape: Shape): fc.Arbitrary<number> {
  const { exclusiveMinimum: above, exclusiveMaximum: below } = shape
  if (shape.type === 'number')
    return fc.double({
      min: above ?? -1e9,
      max: below ?? 1e9,
      minExcluded: true,
      maxExcluded: true,
      noNaN: true,
    })
  const [min, max] = [shape.minimum ?? -1_000_000, shape.maximum ?? 1_000_000]
  return fc.oneof(fc.integer({ min, max: Math.min(max, min + 3) }), fc.constantFrom(min, max))
}
