import { isContractProcedure } from '@orpc/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { api } from '../../src/contract/api.ts'
import type { RouteMeta } from '../../src/contract/route.ts'
import { describeApi } from '../../src/http/openapi.ts'
import { permissionsByRole, roles } from '../../src/shared/permissions.ts'
import { startTestServer, type TestServer } from './support/server.ts'

interface Route {
  readonly method: string
  readonly path: string
  readonly needs: RouteMeta['needs']
}

let test: TestServer
const tokens = new Map<string, string>()

beforeAll(async () => {
  test = await startTestServer('server')
  for (const role of roles) tokens.set(role, await test.tokenOf([role]))
})
afterAll(() => test.close())

/** Every route that the contract describes. */
function routesIn(part: unknown): Route[] {
  if (isContractProcedure(part)) {
    const { route, meta } = part['~orpc']
    return [{ method: route.method ?? '', path: route.path ?? '', needs: (meta as RouteMeta).needs }]
  }
  return Object.values(part as object).flatMap(routesIn)
}

/** A request that is let through or not; it names nothing that is there. */
async function ask({ method, path }: Route, token?: string): Promise<Response> {
  const address = path
    .replaceAll('{plan}', 'p-none')
    .replaceAll('{run}', 'r-none')
    .replaceAll('{request}', 'q-none')
    .replaceAll(/\{\w+\}/g, 'none')
  return fetch(`${test.url}/api/v1${address}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(method === 'GET' ? {} : { body: '{}' }),
  })
}

const routes = routesIn(api)

describe('every route', () => {
  it('is in the description, and nothing else is', async () => {
    const { paths, openapi } = await describeApi('0.0.0')
    const described = Object.entries(paths ?? {}).flatMap(([path, operations]) =>
      Object.keys(operations ?? {}).map((method) => `${method.toUpperCase()} ${path}`),
    )
    expect(openapi).toMatch(/^3\.1/)
    expect(described.toSorted()).toEqual(routes.map(({ method, path }) => `${method} ${path}`).toSorted())
  })

  it.each(routes)('$method $path lets nobody in who is not signed in', async (route) => {
    const response = await ask(route)
    await response.text()
    if (route.needs === 'public') expect(response.status).not.toBe(401)
    else expect(response.status).toBe(401)
  })

  it.each(routes)('$method $path lets those in who may', async (route) => {
    for (const role of roles) {
      const response = await ask(route, tokens.get(role))
      const body = await response.text()
      const isOpen = ['public', 'known', 'signed-in'].includes(String(route.needs))
      const any: readonly string[] = typeof route.needs === 'string' ? [route.needs] : route.needs
      const may = isOpen || any.some((need) => permissionsByRole[role].some((own) => own === need))
      if (may) expect.soft(response.status, `${role}: ${body}`).not.toBe(403)
      else expect.soft(response.status, `${role}: ${body}`).toBe(403)
      expect.soft(response.status, `${role}: ${body}`).not.toBe(401)
      expect.soft(response.status, `${role}: ${body}`).toBeLessThan(500)
    }
  })
})

describe('what is not there', () => {
  it.each([
    '/api/v1/nothing',
    '/api/v1/accounts/a/b/c',
    '/api/v2/desks',
    '/api/auth/admin/list-users',
    '/api/auth/api-key/create',
    '/api/auth/sign-up/email',
  ])('%s is not told to strangers, and is not there for others', async (path) => {
    for (const method of ['GET', 'POST'] as const) {
      const options = { method, path, needs: 'view' } as const
      expect((await fetch(`${test.url}${path}`, { method })).status).toBe(401)
      const headers = { authorization: `Bearer ${tokens.get('dpo') ?? ''}` }
      const response = await fetch(`${test.url}${path}`, { method, headers })
      expect(response.status, JSON.stringify(options)).toBe(404)
      expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    }
  })
})
