import { isContractProcedure } from '@orpc/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { api } from '../../src/contract/api.ts'
import { startTestServer, type TestServer } from './support/server.ts'

let on: TestServer
let off: TestServer
beforeAll(async () => {
  on = await startTestServer('server', { requests: { form: { enabled: true } } })
  off = await startTestServer('server')
})
afterAll(async () => {
  await on.close()
  await off.close()
})

const page = async (test: TestServer, address: string) => {
  const response = await fetch(`${test.url}${address}`)
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() }
}

describe('pages that links lead to', () => {
  it.each(['/', '/setup', '/invitation', '/request', '/confirm'])(
    '%s loads what is there, and sends to a route that anybody may call',
    async (address) => {
      const { status, type, text } = await page(on, address)
      expect({ status, type }).toEqual({ status: 200, type: 'text/html; charset=utf-8' })
      const loaded = [...text.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, part]) => part ?? '')
      expect(loaded).toEqual(expect.arrayContaining(['/page.css', '/page.js']))
      for (const part of loaded) expect((await page(on, part)).status, part).toBe(200)
      // The rules that the server tells browsers allow no script and no style within a page.
      expect(text).not.toMatch(/<script>|<style|style="| on\w+="/)
      const posts = [...text.matchAll(/data-post="([^"]+)"/g)].map(([, part]) => part ?? '')
      expect(posts.filter((post) => !publicRoutes.includes(post))).toEqual([])
      if (address !== '/') expect(posts.length).toBeGreaterThan(0)
    },
  )

  it('say the same in German and English', async () => {
    for (const address of ['/', '/setup', '/invitation', '/request', '/confirm']) {
      const { text } = await page(on, address)
      const [english = '', german = ''] = [...text.matchAll(/<main lang="..".*?<\/main>/gs)].map(
        ([part]) => part,
      )
      expect(english).toContain('lang="en"')
      expect(german).toContain('lang="de"')
      const shape = (part: string) => [...part.matchAll(/<\w+|\b[\w-]+(?==")/g)].map(([word]) => word)
      expect(shape(german), address).toEqual(shape(english))
    }
  })

  it('of the public form are not there unless it is switched on', async () => {
    for (const address of ['/request', '/confirm']) expect((await page(off, address)).status).toBe(404)
    expect((await page(off, '/setup')).status).toBe(200)
  })
})

const publicRoutes = routesIn(api)

function routesIn(part: unknown): string[] {
  if (isContractProcedure(part)) {
    const { route, meta } = part['~orpc']
    const { needs } = meta as { readonly needs: unknown }
    return route.method === 'POST' && needs === 'public' ? [`/api/v1${route.path ?? ''}`] : []
  }
  return Object.values(part as object).flatMap(routesIn)
}
