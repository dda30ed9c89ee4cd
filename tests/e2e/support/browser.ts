import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../support/databases.ts'
import { temporaryFolder } from '../../support/folders.ts'
import { freePort } from '../../support/ports.ts'
import { launchBrowser } from './chromium.ts'
import { type Center, type CenterOptions, openCenter, passPhrase, type Person } from './center.ts'

/** A server of a test file, with a browser. */
export interface TestCenter extends Center {
  /** A page of somebody who has signed in, in a browser of their own. */
  signedIn(person: Person, options?: BrowserContextOptions): Promise<Page>
  /** A page of somebody who has not. */
  stranger(options?: BrowserContextOptions): Promise<Page>
}

/**
 * Starts a server with the sample desk for a test file, on a PostgreSQL of its own. After each test it looks at what the
 * browser complained about: a page that throws, or that asks for what its content policy forbids, is a failure.
 */
export function useCenter(options: Partial<CenterOptions> = {}): () => TestCenter {
  let center: TestCenter | undefined
  let store: TestDatabase | undefined
  let browser: Browser | undefined
  const complaints: string[] = []
  beforeAll(async () => {
    store = await createTestDatabase('postgresql', 'center')
    const folder = temporaryFolder('center')
    const opened = await openCenter({ folder, port: await freePort(), database: store.url, ...options })
    browser = await launchBrowser()
    center = { ...opened, ...doors(browser, opened.url, complaints) }
  })
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close()
    expect(complaints.splice(0)).toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    await center?.close()
    await store?.drop()
  })
  return () => {
    if (center === undefined) throw new Error('the server of this file did not start')
    return center
  }
}

function doors(
  browser: Browser,
  url: string,
  complaints: string[],
): Pick<TestCenter, 'signedIn' | 'stranger'> {
  const stranger = async (options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({ locale: 'en-GB', baseURL: url, ...options })
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      // What the server refuses, the browser tells as an error; pages tell it to people.
      if (
        message.type() === 'error' &&
        !/status of (?:4\d\d|503)|ERR_INTERNET_DISCONNECTED|ERR_FAILED/.test(message.text())
      )
        complaints.push(message.text())
    })
    return page
  }
  return {
    stranger,
    signedIn: async (person, options) => {
      const page = await stranger(options)
      const answer = await page.request.post('/api/auth/sign-in/email', {
        headers: { origin: url },
        data: { email: `${person}@example.org`, password: passPhrase },
      })
      expect(answer.status()).toBe(200)
      return page
    },
  }
}
