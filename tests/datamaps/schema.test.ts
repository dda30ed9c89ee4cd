import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { dataMapSchema } from '../../src/engine/datamap/schema.ts'

const file = join(import.meta.dirname, '..', '..', 'schemas', 'datamap.schema.json')
const committed: unknown = JSON.parse(readFileSync(file, 'utf8'))

test('the schema that editors read is what the code says (else: npm run schemas)', () => {
  expect(committed).toEqual(z.toJSONSchema(dataMapSchema, { io: 'input', target: 'draft-07' }))
})

test('every word of the language is explained to the editor', () => {
  expect(unexplained(committed, [])).toEqual([])
})

/** Paths of properties without a description; a reference is explained where it leads. */
function unexplained(schema: unknown, path: readonly string[]): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    if (key !== 'properties' || typeof value !== 'object' || value === null)
      return unexplained(value, [...path, key])
    return Object.entries(value).flatMap(([name, property]: [string, object]) => [
      ...('description' in property || '$ref' in property || 'anyOf' in property
        ? []
        : [[...path, name].join('.')]),
      ...unexplained(property, [...path, name]),
    ])
  })
}
