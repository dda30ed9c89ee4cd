import { describe, expect, it } from 'vitest'
import { useCenter } from './support/browser.ts'
import { passPhrase } from './support/center.ts'
import { seriousFaults, widerThanWindow } from './support/faults.ts'

const areas = [
  '/',
  '/requests',
  '/requests/new',
  '/people',
  '/tickets',
  '/plans',
  '/runs',
  '/policies',
  '/policies/new',
  '/advice',
  '/holds',
  '/holds/new',
  '/desks',
  '/desks/sample',
  '/reports',
  '/ledger',
  '/activity',
  '/accounts',
  '/settings',
  '/me',
] as const

describe('the door', () => {
  const center = useCenter()

  it('lets nobody in with a wrong password, and somebody in with theirs, to the page that they wanted', async () => {
    const page = await center().stranger()
    await page.goto('/runs')
    await page.getByLabel('E-mail').fill('dana@example.org')
    await page.getByRole('textbox', { name: 'Password' }).fill('not the pass phrase')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByText('E-mail and password do not belong together.').waitFor()
    expect(await seriousFaults(page)).toEqual([])
    await page.getByRole('textbox', { name: 'Password' }).fill(passPhrase)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('heading', { level: 1, name: 'Runs' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/runs')
  })

  it('speaks the language that somebody chose, and keeps nothing else in the browser', async () => {
    const page = await center().signedIn('dana', { locale: 'de-DE' })
    await page.goto('/')
    await page.getByRole('heading', { level: 1, name: 'Übersicht' }).waitFor()
    await page.getByRole('button', { name: 'Konto: Dana Brandt' }).click()
    await page.getByRole('menuitemradio', { name: 'English' }).click()
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor()
    await page.getByRole('menuitemradio', { name: 'Dark' }).click()
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.dataset['mantineColorScheme'])).toBe('dark')
    const kept = await page.evaluate(() => Object.entries(localStorage))
    expect(Object.fromEntries(kept)).toEqual({
      'expunge-language': 'en',
      'mantine-color-scheme-value': 'dark',
    })
  })

  it('tells a viewer which permission a page needs, and hides what they may not see', async () => {
    const page = await center().signedIn('vic')
    await page.goto('/people')
    await page.getByText('It needs the permission “read personal previews”.').waitFor()
    const navigation = page.getByRole('navigation', { name: 'Main navigation' })
    expect(await navigation.getByRole('link', { name: 'Accounts' }).count()).toBe(0)
    expect(await navigation.getByRole('link', { name: 'Requests' }).count()).toBe(1)
  })

  it('leads whoever signs out back to itself', async () => {
    const page = await center().signedIn('vic')
    await page.goto('/')
    await page.getByRole('button', { name: 'Account: Vic Lund' }).click()
    await page.getByRole('menuitem', { name: 'Sign out' }).click()
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
  })
})

describe('every page', () => {
  const center = useCenter()

  it('would be told with what keeps somebody from using it', async () => {
    const page = await center().stranger()
    await page.goto('/')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.evaluate(() => {
      document.body.innerHTML =
        '<main><h1>A page</h1><img src="data:,"><button></button><a href="/">home</a></main>'
    })
    expect((await seriousFaults(page)).map((fault) => fault.split(':')[0] ?? '').sort()).toEqual([
      'button-name',
      'image-alt',
    ])
  })

  it.each([
    ['light', 'en-GB', 1280],
    ['dark', 'de-DE', 375],
  ] as const)(
    'is free of serious faults for whoever cannot see well, in %s, %s and %i px, and no wider than the window',
    async (colorScheme, locale, width) => {
      const page = await center().signedIn('otto', {
        colorScheme,
        locale,
        viewport: { width, height: 800 },
        reducedMotion: 'reduce',
      })
      const faults: string[] = []
      for (const area of areas) {
        await page.goto(area)
        await page.getByRole('main').waitFor()
        await page.waitForLoadState('networkidle')
        faults.push(...(await seriousFaults(page)).map((fault) => `${area}: ${fault}`))
        const over = await widerThanWindow(page)
        if (over > 0) faults.push(`${area}: ${over} px wider than the window`)
        expect(await page.title()).toMatch(/ – Expunge$/)
      }
      expect(faults).toEqual([])
    },
  )
})

describe('a page of one thing', () => {
  const center = useCenter()

  /** A policy of two versions, one of them simulated, a hold with a filter, and a restriction of a person. */
  async function things(): Promise<readonly string[]> {
    const { policies, holds } = center().control
    const { policies: written } = await policies.starters('sample')
    const [first] = written
    if (first === undefined) throw new Error('the sample desk has no starters')
    const { policy_id: policy, version } = await policies.put(first, 'adam')
    const simulation = await policies.simulate(policy, version, 'adam')
    await expect.poll(async () => (await policies.simulation(policy, simulation)).state).toBe('done')
    await policies.put({ ...first, where: "type = 'complaint'" }, 'adam')
    const { id: hold } = await holds.place(
      { desk: 'sample', kind: 'hold', ground: 'audit', owner: 'dana' },
      { kind: 'filter', filter: "type = 'complaint'" },
      'dana',
    )
    return [`/policies/${policy}`, `/policies/${policy}/edit`, `/holds/${hold}`, '/desks/sample']
  }

  it.each([
    ['light', 'en-GB', 1280],
    ['dark', 'de-DE', 375],
  ] as const)(
    'is free of serious faults with all that opens on it, in %s, %s and %i px, and no wider than the window',
    async (colorScheme, locale, width) => {
      const addresses = await things()
      const page = await center().signedIn('otto', {
        colorScheme,
        locale,
        viewport: { width, height: 800 },
        reducedMotion: 'reduce',
      })
      const faults: string[] = []
      const look = async (where: string) => {
        await page.waitForLoadState('networkidle')
        faults.push(...(await seriousFaults(page)).map((fault) => `${where}: ${fault}`))
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        if (over > 0) faults.push(`${where}: ${over} px wider than the window`)
      }
      for (const address of addresses) {
        await page.goto(address)
        await page.getByRole('heading', { level: 2 }).first().waitFor()
        await look(address)
      }
      // The desk has more than its first sight.
      for (const view of [/^(?:Table|Tabelle)$/, /^(?:Relations|Beziehungen)$/]) {
        await page.getByText(view).first().click()
        await look(`/desks/sample ${view.source}`)
      }
      for (const tab of await page.getByRole('tab').all()) {
        await tab.click()
        await look(`/desks/sample ${await tab.textContent()}`)
      }
      await page.goto('/accounts')
      await page
        .getByRole('button', { name: /Ana Sol/ })
        .first()
        .click()
      await page.getByRole('dialog').waitFor()
      await look('an account')
      expect(faults).toEqual([])
    },
  )
})
