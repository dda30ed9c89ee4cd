import { isContractProcedure } from '@orpc/contract'
import { z } from 'zod'
import { api } from '../../../src/contract/api.ts'
import type { RouteMeta } from '../../../src/contract/route.ts'

/** What a route takes, as JSON Schema has it: the part of that language which the contract comes to. */
export interface Shape {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly format?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly exclusiveMaximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly items?: Shape
  readonly properties?: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
  readonly propertyNames?: Shape
  readonly additionalProperties?: boolean | Shape
  readonly oneOf?: readonly Shape[]
  readonly anyOf?: readonly Shape[]
}

export interface ApiRoute {
  readonly name: string
  readonly method: string
  readonly path: string
  readonly meta: RouteMeta
  /** Absent where it takes nothing at all. */
  readonly input: Shape | undefined
}

/** Every route that the contract describes. */
export function routesOf(part: unknown = api): ApiRoute[] {
  if (!isContractProcedure(part)) return Object.values(part as object).flatMap((one) => routesOf(one))
  const { route, meta, inputSchema } = part['~orpc']
  const { method = '', path = '' } = route
  const input =
    inputSchema === undefined
      ? undefined
      : (z.toJSONSchema(inputSchema as z.ZodType, { io: 'input', unrepresentable: 'any' }) as Shape)
  return [{ name: `${method} ${path}`, method, path, meta: meta as RouteMeta, input }]
}

export interface Call {
  readonly path: string
  readonly body?: string
}

/** Puts what a route takes where it belongs: into the path, the query, or the body. */
export function callOf({ method, path }: ApiRoute, input: Readonly<Record<string, unknown>>): Call {
  const rest = new Map(Object.entries(input))
  const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = rest.get(name)
    rest.delete(name)
    return encodeURIComponent(String(value ?? 'none').toWellFormed())
  })
  if (method !== 'GET') return { path: `/api/v1${address}`, body: JSON.stringify(Object.fromEntries(rest)) }
  const query = new URLSearchParams([...rest].map(([name, value]) => [name, String(value)]))
  return { path: `/api/v1${address}?${query.toString()}` }
}
