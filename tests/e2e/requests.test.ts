import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { withDesk } from '../../src/control/desks/with-desk.ts'
import { writeDoubtful } from '../support/doubtful.ts'
import { useCenter } from './support/browser.ts'

/** Takes a request of somebody in, as the form asks for it, and says where its page is. */
async function takeIn(
  page: Page,
  email: string,
  choose: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<string> {
  await page.goto('/requests')
  await page.getByRole('link', { name: 'New request' }).first().click()
  await choose(page)
  await page.getByRole('combobox', { name: 'E-mail addresses' }).fill(email)
  await page.getByRole('combobox', { name: 'E-mail addresses' }).press('Enter')
  await page.getByRole('button', { name: 'Take the request in' }).click()
  await page.getByRole('link', { name: 'Look at this one' }).click()
  await page.locator('[data-next="received"]').waitFor()
  return new URL(page.url()).pathname
}

async function showIdentity(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'How they showed it' }).click()
  await page.getByRole('option', { name: 'identity document' }).click()
  await page.getByRole('button', { name: 'Identity was shown' }).click()
  await page.locator('[data-next="to-approve"]').waitFor()
}

describe('a request', () => {
  const center = useCenter()
  const email = 'anna.lueders@example.org'

  it('goes from the form to the certificate, by two people', async () => {
    const ana = await center().signedIn('ana')
    const address = await takeIn(ana, email)
    await showIdentity(ana)
    await ana.getByText('For that, somebody needs the permission “approve”.').waitFor()

    const abe = await center().signedIn('abe')
    await abe.goto(address)
    await abe.getByRole('button', { name: 'Show values before and after' }).click()
    await abe.locator('.before', { hasText: email }).first().waitFor()
    await abe.getByRole('button', { name: 'Hide' }).click()
    await abe.getByRole('button', { name: 'Approve what is planned' }).click()
    const yes = abe.getByRole('dialog')
    await yes.getByText('sample: 7 tickets').waitFor()
    await yes.getByRole('button', { name: 'Approve what is planned' }).click()

    await abe.getByRole('timer').waitFor()
    await abe.getByRole('button', { name: 'Start now' }).click()
    const now = abe.getByRole('dialog')
    await now.getByRole('combobox', { name: 'Why it cannot wait' }).click()
    await abe.getByRole('option', { name: 'the person asked for it' }).click()
    await now.getByRole('button', { name: 'Start now' }).click()

    // The page follows by itself. A ticket of hers is kept for a legal claim, and somebody has to look at namesakes.
    await abe.locator('[data-outcome="nothing left"]').waitFor()
    await abe.locator('[data-next="incomplete"]').waitFor()
    await abe.getByText('sample: 1 ticket is retained.').waitFor()
    await abe.getByText(/Not searched: \d+ images/).waitFor()
    const download = abe.waitForEvent('download')
    await abe.getByRole('button', { name: 'Certificate (PDF)' }).click()
    expect((await download).suggestedFilename()).toMatch(/^certificate-r-[\w-]+\.pdf$/)

    await ana.locator('[data-task="look-sample"]').getByRole('button', { name: 'Done' }).click()
    await ana.getByRole('dialog').getByRole('button', { name: 'Done' }).click()
    await ana.locator('[data-task="look-sample"]').getByText('done').waitFor()
    for (const page of [ana, abe]) {
      const kept = await page.evaluate(() =>
        JSON.stringify([document.title, location.href, history.state, localStorage, sessionStorage]),
      )
      expect(kept).not.toMatch(/anna|lueders/i)
    }
  })

  it('masks texts where it wishes for that, and waits for who judges what was uncertain', async () => {
    const carla = 'carla.neumann@example.org'
    await withDesk(center().control.side, 'sample', ({ database }) => writeDoubtful(database, carla))
    const ana = await center().signedIn('ana')
    const address = await takeIn(ana, carla, async (page) => {
      await page.getByRole('radio', { name: 'Mask what is personal' }).check()
      await page
        .getByRole('radiogroup', { name: 'Files of others that name the person' })
        .getByRole('radio', { name: 'Remove them' })
        .check()
    })
    await ana.getByText('Mask what is personal').waitFor()
    await showIdentity(ana)
    const abe = await center().signedIn('abe')
    await abe.goto(address)
    await abe.getByText('Texts are masked, not removed').waitFor()
    await abe.getByRole('button', { name: 'Approve what is planned' }).click()
    await abe.getByRole('dialog').getByRole('button', { name: 'Approve what is planned' }).click()
    await abe.getByRole('button', { name: 'Start now' }).click()
    const now = abe.getByRole('dialog')
    await now.getByRole('combobox', { name: 'Why it cannot wait' }).click()
    await abe.getByRole('option', { name: 'the person asked for it' }).click()
    await now.getByRole('button', { name: 'Start now' }).click()
    await abe.locator('[data-outcome="nothing left"]').waitFor()
    await abe.locator('[data-next="incomplete"]').waitFor()
    await abe.getByText(/sample: \d+ places have to be looked at by somebody/).waitFor()
    await abe.goto('/')
    const incomplete = abe.getByRole('region', { name: 'Incomplete or failed' })
    await incomplete.getByRole('link', { name: /judge \d+ places? in masked texts/ }).click()
    await abe.waitForURL(/\/runs\/r-[\w-]+\/review$/)
  })

  it('is approved by nobody who took it in, and its person is shown to no viewer', async () => {
    const dana = await center().signedIn('dana')
    const address = await takeIn(dana, 'annal84@post.example.org')
    await showIdentity(dana)
    await dana.getByText('You cannot approve this one yourself').waitFor()
    expect(await dana.getByRole('button', { name: 'Approve what is planned' }).count()).toBe(0)

    const vic = await center().signedIn('vic')
    await vic.goto(address)
    await vic.locator('[data-next="to-approve"]').waitFor()
    await vic.getByRole('heading', { name: 'Rows by table' }).waitFor()
    for (const name of ['Show values before and after', 'Show who it is about', 'Read', 'Refuse'])
      expect(await vic.getByRole('button', { name, exact: true }).count(), name).toBe(0)
    expect(await vic.getByText(/annal84|Lüders/).count()).toBe(0)
  })

  it('is no need for a plan that masks texts of somebody who was found', async () => {
    const ana = await center().signedIn('ana')
    await ana.goto('/people')
    await ana.getByRole('combobox', { name: 'E-mail addresses' }).fill('annal84@post.example.org')
    await ana.getByRole('combobox', { name: 'E-mail addresses' }).press('Enter')
    await ana.getByRole('button', { name: 'Search', exact: true }).click()
    await ana.getByRole('button', { name: 'Plan now without a request' }).click()
    const dialog = ana.getByRole('dialog')
    await dialog.getByRole('radio', { name: 'Mask what is personal' }).check()
    await dialog.getByRole('button', { name: 'Plan now without a request' }).click()
    await ana.waitForURL(/\/plans\/p-/)
    await ana.getByText('Texts are masked, not removed').waitFor()
  })

  it('takes over what somebody was looked for by, in memory alone', async () => {
    const ana = await center().signedIn('ana')
    await ana.goto('/people')
    await ana.getByRole('combobox', { name: 'Logins' }).fill('alueders')
    await ana.getByRole('combobox', { name: 'Logins' }).press('Enter')
    await ana.getByRole('button', { name: 'Search', exact: true }).click()
    await ana.locator('[data-desk="sample"]').waitFor()
    await ana.getByRole('button', { name: 'Take in a request' }).click()
    await ana.getByRole('heading', { level: 1, name: 'New request' }).waitFor()
    await ana.getByText('alueders').waitFor()
    await ana.reload()
    await ana.getByRole('heading', { level: 1, name: 'New request' }).waitFor()
    expect(await ana.getByText('alueders').count()).toBe(0)
  })
})
