import * as fc from 'fast-check'
import type { ApiRoute, Shape } from './routes.ts'

/** Values of a person who is to be found nowhere later. */
export interface Canary {
  readonly name: string
  readonly email: string
}

/**
 * What is kept because somebody configured it, by the route that takes it. It is no data subject’s: an account’s own name and
 * address, what a token or a webhook is called and where it leads, to whom a recipient’s notices go, who answers for a task.
 */
const configured: Readonly<Record<string, readonly string[]>> = {
  'POST /accounts': ['name', 'email'],
  'PATCH /accounts/{handle}': ['name'],
  'POST /tokens': ['name'],
  'POST /recipients': ['name', 'email', 'url'],
  'PUT /recipients/{recipient}': ['name', 'email', 'url'],
  'POST /webhooks': ['name', 'url'],
  'PUT /webhooks/{webhook}': ['name', 'url'],
}

/** Inputs that fit the route, with the canary in every text that takes any; one for each choice that its schema has. */
export function fittingInputs(route: ApiRoute, canary: Canary): readonly Record<string, unknown>[] {
  const left = configured[route.name] ?? []
  return variants(route.input ?? {}, (shape, name) => {
    if (shape.enum !== undefined) return shape.enum[0]
    if (name === 'desk' && route.method !== 'DELETE') return 'support'
    if (shape.pattern !== undefined && shape.format !== 'email')
      return fc.sample(fc.stringMatching(new RegExp(shape.pattern)), { numRuns: 1, seed: 7 })[0]
    if (left.includes(name)) return shape.format === 'email' ? 'somebody@example.org' : 'Something'
    if (shape.format === 'email') return canary.email
    return canary.name.padEnd(shape.minLength ?? 0, '.').slice(0, shape.maxLength)
  }) as Record<string, unknown>[]
}

/** The same with the canary in every text, also where it does not fit. */
export function oddInputs(route: ApiRoute, canary: Canary): readonly Record<string, unknown>[] {
  return variants(route.input ?? {}, () => canary.email) as Record<string, unknown>[]
}

type Leaf = (shape: Shape, name: string) => unknown

function variants(shape: Shape, leaf: Leaf, name = ''): readonly unknown[] {
  const choices = shape.oneOf ?? shape.anyOf
  if (choices !== undefined) return choices.flatMap((one) => variants(one, leaf, name))
  if (shape.const !== undefined) return [shape.const]
  if (shape.type === 'string' || shape.enum !== undefined) return [leaf(shape, name)]
  if (shape.type === 'array') return variants(shape.items ?? {}, leaf, name).map((one) => [one])
  if (shape.type === 'boolean') return [false]
  if (shape.type === 'integer') return [shape.minimum ?? 1]
  if (shape.type === 'number') return [0.5]
  if (shape.type !== 'object') return [leaf(shape, name)]
  if (shape.properties === undefined) return [{ title: leaf({ type: 'string' }, 'title') }]
  const fields = Object.entries(shape.properties).map(
    ([field, one]) => [field, variants(one, leaf, field)] as const,
  )
  const most = Math.max(1, ...fields.map(([, values]) => values.length))
  return Array.from({ length: most }, (_, i) =>
    Object.fromEntries(fields.map(([field, values]) => [field, values[Math.min(i, values.length - 1)]])),
  )
}
