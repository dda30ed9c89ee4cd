import { describe, expect, it } from 'vitest'
import { useCenter } from './support/browser.ts'
import { passPhrase } from './support/center.ts'

describe('a page whose session ends while it is open', () => {
  const center = useCenter()

  it('shows whoever signs in next nothing of what it knew for the one before', async () => {
    const page = await center().signedIn('dana')
    const made = await page.request.post('/api/v1/tokens', {
      headers: { origin: center().url },
      data: { name: 'nightly erasures', permissions: ['view'], days: 1 },
    })
    expect(made.status()).toBe(201)
    await page.goto('/me')
    await page.getByText('nightly erasures').waitFor()

    // Signed out elsewhere: the next question is refused.
    await page.context().clearCookies()
    await page.getByRole('link', { name: 'Runs' }).click()
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
    // What the page does not know, it has to ask for, and waits.
    await page.route('**/api/v1/tokens*', () => undefined)
    await page.getByLabel('E-mail').fill('vic@example.org')
    await page.getByRole('textbox', { name: 'Password' }).fill(passPhrase)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('button', { name: 'Account: Vic Lund' }).click()
    await page.getByRole('menuitem', { name: 'My account' }).click()
    await page.getByRole('heading', { level: 2, name: 'Tokens for programs' }).waitFor()
    expect(await page.getByText('nightly erasures').count()).toBe(0)
  })

  it('becomes another page where somebody else has signed in in another tab', async () => {
    const page = await center().signedIn('dana')
    await page.goto('/people')
    await page.getByLabel('E-mail').first().fill('anna.lueders@example.org')
    const answer = await page.request.post('/api/auth/sign-in/email', {
      headers: { origin: center().url },
      data: { email: 'ana@example.org', password: passPhrase },
    })
    expect(answer.status()).toBe(200)
    // Whoever comes back to a tab.
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })))
    await page.getByRole('button', { name: 'Account: Ana Sol' }).waitFor()
    expect(await page.getByLabel('E-mail').first().inputValue()).toBe('')
  })
})

describe('the door', () => {
  const center = useCenter()

  it('says in the words of whoever stands there that it takes no password for a while', async () => {
    const page = await center().stranger({ locale: 'de-DE' })
    await page.goto('/')
    await page.getByLabel('E-Mail').fill('vic@example.org')
    await page.getByRole('textbox', { name: 'Passwort' }).fill('not the pass phrase')
    const refusal = page.getByRole('alert')
    for (const code of [...Array.from({ length: 5 }, () => 'invalid-email-or-password'), 'locked']) {
      const answered = page.waitForResponse('**/api/auth/sign-in/email')
      await page.getByRole('button', { name: 'Anmelden' }).click()
      await answered
      await page.locator(`[data-problem="${code}"]`).waitFor()
    }
    expect(await refusal.textContent()).toMatch(/^Zu viele falsche Passwörter/)
  })
})

describe('the door of a server that asks everybody for a second factor', () => {
  const center = useCenter({ requireSecondFactor: true })

  it('shows how to set one up and nothing else, and lets go whoever does not want to now', async () => {
    const page = await center().signedIn('dana')
    await page.goto('/runs')
    await page.getByText('Set up a second factor').waitFor()
    expect(await page.getByRole('navigation').count()).toBe(0)
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByLabel('E-mail').waitFor()
    expect((await page.request.get('/api/v1/session')).status()).toBe(401)
  })
})
