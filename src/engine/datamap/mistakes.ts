import { z } from 'zod'
import { nearest } from '../rule/nearest.ts'
import type { MapPath } from './desk.ts'
import { dataMapSchema } from './schema.ts'

export interface Mistake {
  readonly path: MapPath
  readonly message: string
}

/** What the shape of a written map breaks, in words for the person who wrote it. */
export function mistakesOf(issues: readonly z.core.$ZodIssue[], written: unknown): Mistake[] {
  return issues.flatMap((issue) => describe(issue, [], written))
}

function describe(issue: z.core.$ZodIssue, base: MapPath, written: unknown): Mistake[] {
  const path = [...base, ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))]
  const found = shown(valueAt(written, path))
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], message: unknownWord(key, path) }))
    case 'invalid_union':
      return bestBranch(issue.errors, path, written)
    case 'invalid_type':
      return [{ path, message: `expected ${typeNames[issue.expected] ?? issue.expected}, found ${found}` }]
    case 'invalid_value':
      return [
        {
          path,
          message: `expected ${listed(issue.values)}, found ${found}${meant(valueAt(written, path), issue.values)}`,
        },
      ]
    case 'too_small':
      return [{ path, message: `expected ${atLeast(issue)}, found ${found}` }]
    case 'invalid_format':
      return [{ path, message: `${issue.message}, found ${found}` }]
    case 'invalid_key':
      return [{ path, message: 'expected a name, found an empty one' }]
    default: {
      const complete = !issue.message.startsWith('expected') || issue.message.includes(', found ')
      return [{ path, message: complete ? issue.message : `${issue.message}, found ${found}` }]
    }
  }
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  null: 'null',
  object: 'a map of words and values',
  record: 'a map of names and values',
  array: 'a list',
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`
  if (typeof value === 'string')
    return value === '' ? 'an empty text' : `"${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`
  if (typeof value === 'object') return 'a map'
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value
}

function atLeast(issue: { readonly origin: string; readonly minimum: number | bigint }): string {
  if (issue.origin === 'array')
    return issue.minimum === 1
      ? 'a list with at least one entry'
      : `a list of at least ${issue.minimum} entries`
  return issue.origin === 'string' ? 'a text that is not empty' : `at least ${issue.minimum}`
}

function listed(values: readonly unknown[]): string {
  return values.length === 1 ? String(values[0]) : `one of ${values.join(', ')}`
}

function meant(value: unknown, candidates: readonly unknown[]): string {
  const best = typeof value === 'string' ? nearest(value, candidates.map(String)) : undefined
  return best === undefined ? '' : `; did you mean ${best}?`
}

/** Zod reports a failed union once; the form that was meant tells a person more than all of them. */
function bestBranch(
  branches: readonly (readonly z.core.$ZodIssue[])[],
  path: MapPath,
  written: unknown,
): Mistake[] {
  const value = valueAt(written, path)
  const described = branches.map((issues) => ({
    wrongType: issues.some((issue) => issue.path.length === 0 && isOfOtherKind(issue, value)),
    mistakes: issues.flatMap((issue) => describe(issue, path, written)),
  }))
  const meantForms = described.filter(({ wrongType }) => !wrongType)
  const [first, ...others] = meantForms.length > 0 ? meantForms : described
  if (first !== undefined && others.length === 0) return first.mistakes
  const [fewest] = meantForms.toSorted((a, b) => a.mistakes.length - b.mistakes.length)
  if (fewest !== undefined) return fewest.mistakes
  const expected = described.flatMap(({ mistakes }) =>
    mistakes.map(({ message }) => message.replace(/^expected |, found .*$/g, '')),
  )
  return [
    {
      path,
      message: `expected ${[...new Set(expected)].join(', or ')}, found ${shown(valueAt(written, path))}`,
    },
  ]
}

function isOfOtherKind(issue: z.core.$ZodIssue, value: unknown): boolean {
  return issue.code === 'invalid_type' || (issue.code === 'invalid_value' && typeof value === 'object')
}

function unknownWord(word: string, path: MapPath): string {
  const known = wordsAt(path)
  const best = nearest(word, known)
  if (best !== undefined) return `"${word}" is not known here; did you mean ${best}?`
  return known.length === 0
    ? `"${word}" is not known here`
    : `"${word}" is not known here; known are ${known.join(', ')}`
}

function valueAt(value: unknown, path: MapPath): unknown {
  return path.reduce<unknown>(
    (at, part) =>
      typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[part] : undefined,
    value,
  )
}

interface JsonSchema {
  readonly $ref?: string
  readonly definitions?: Readonly<Record<string, JsonSchema>>
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly propertyNames?: { readonly enum?: readonly string[] }
  readonly additionalProperties?: JsonSchema | boolean
  readonly items?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
}

/** The words that may stand at a place, as the editor's schema knows them. */
function wordsAt(path: MapPath): string[] {
  const root = z.toJSONSchema(dataMapSchema, { io: 'input', target: 'draft-07' }) as JsonSchema
  const forms = (schema: JsonSchema): readonly JsonSchema[] => {
    const name = schema.$ref?.split('/').at(-1)
    const target = name === undefined ? schema : (root.definitions?.[name] ?? {})
    return target.anyOf?.flatMap(forms) ?? [target]
  }
  let here = forms(root)
  for (const part of path) {
    here = here.flatMap((schema) => {
      const rest = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined
      const next = typeof part === 'number' ? schema.items : (schema.properties?.[part] ?? rest)
      return next === undefined ? [] : forms(next)
    })
  }
  return here.flatMap((schema) => [
    ...Object.keys(schema.properties ?? {}),
    ...(schema.propertyNames?.enum ?? []),
  ])
}
