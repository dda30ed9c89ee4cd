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
