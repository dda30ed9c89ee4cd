import { z } from 'zod'
import { nearest } from '../rule/nearest.ts'
import type { MapPath } from './desk.ts'

export interface Mistake {
  readonly path: MapPath
  readonly message: string
}

/** What the shape of a written file breaks, in words for the person who wrote it. */
export function mistakesOf(
  issues: readonly z.core.$ZodIssue[],
  written: unknown,
  schema: z.ZodType,
): Mistake[] {
  return issues.flatMap((issue) => describe(issue, [], { written, schema }))
}

/** What was written, and what it has to fit. */
interface Reading {
  readonly written: unknown
  readonly schema: z.ZodType
}

function describe(issue: z.core.$ZodIssue, base: MapPath, reading: Reading): Mistake[] {
  const { written } = reading
  const path = [...base, ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))]
  const found = shown(valueAt(written, path))
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: unknownWord(key, path, reading.schema),
      }))
    case 'invalid_union':
      return bestBranch(issue.errors, path, reading)
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
      return [{ path, message: keyMistake(issue.issues, path.at(-1)) }]
    default: {
      const complete = !issue.message.startsWith('expected') || issue.message.includes(', found ')
      return [{ path, message: complete ? issue.message : `${issue.message}, found ${found}` }]
    }
  }
}

function keyMistake(issues: readonly z.core.$ZodIssue[], key: string | number | undefined): string {
  const message = issues.find((issue) => issue.message.startsWith('expected'))?.message
  return message === undefined ? 'expected a name, found an empty one' : `${message}, found ${shown(key)}`
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
  reading: Reading,
): Mistake[] {
  const value = valueAt(reading.written, path)
  const described = branches.map((issues) => ({
    wrongType: issues.some((issue) => issue.path.length === 0 && isOfOtherKind(issue, value)),
    mistakes: issues.flatMap((issue) => describe(issue, path, reading)),
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
      message: `expected ${[...new Set(expected)].join(', or ')}, found ${shown(value)}`,
    },
  ]
}

function isOfOtherKind(issue: z.core.$ZodIssue, value: unknown): boolean {
  return issue.code === 'invalid_type' || (issue.code === 'invalid_value' && typeof value === 'object')
}

function unknownWord(word: string, path: MapPath, schema: z.ZodType): string {
  const known = wordsAt(path, schema)
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
function wordsAt(path: MapPath, schema: z.ZodType): string[] {
  const root = z.toJSONSchema(schema, { io: 'input', target: 'draft-07' }) as JsonSchema
  const forms = (form: JsonSchema): readonly JsonSchema[] => {
    const name = form.$ref?.split('/').at(-1)
    const target = name === undefined ? form : (root.definitions?.[name] ?? {})
    return target.anyOf?.flatMap(forms) ?? [target]
  }
  let here = forms(root)
  for (const part of path) {
    here = here.flatMap((form) => {
      const rest = typeof form.additionalProperties === 'object' ? form.additionalProperties : undefined
      const next = typeof part === 'number' ? form.items : (form.properties?.[part] ?? rest)
      return next === undefined ? [] : forms(next)
    })
  }
  return here.flatMap((form) => [...Object.keys(form.properties ?? {}), ...(form.propertyNames?.enum ?? [])])
}
