import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { useCenter } from './support/browser.ts'

/** Rows that the page says are done. */
const rowsOn = async (page: Page) =>
  Number(await page.locator('[data-progress]').first().getAttribute('data-progress'))

const stateOn = (page: Page, state: string) => page.locator(`h1 ~ [data-state="${state}"]`).waitFor()

describe('a run at work', () => {
  const center = useCenter({ chunkRows: 5, pace: 0.9 })

  it('is approved, watched through a lost connection, paused, let go on, and given up', async () => {
    const dana = await center().signedIn('dana')
    const answer = await dana.request.post('/api/v1/plans', {
      headers: { origin: center().url },
      data: {
        desk: 'sample',
        disposition: 'redact',
        selection: { kind: 'filter', filter: "status = 'closed'" },
      },
    })
    const { plan } = (await answer.json()) as { readonly plan: string }

    const abe = await center().signedIn('abe')
    await abe.goto(`/plans/${plan}`)
    await abe.getByRole('button', { name: 'Approve the redaction' }).click()
    const confirm = abe.getByRole('dialog').getByRole('button', { name: 'Approve the redaction' })
    expect(await confirm.isDisabled()).toBe(true)
    await abe.getByLabel('Type “redact” to go on').fill('redact')
    await confirm.click()
    await abe.getByRole('link', { name: 'To its run' }).click()
    await abe.getByRole('heading', { level: 1, name: /^Run r-/ }).waitFor()
    // Whoever only approves watches, and steers nothing.
    expect(await abe.getByRole('button', { name: 'Pause' }).count()).toBe(0)

    await dana.goto(new URL(abe.url()).pathname)
    await stateOn(dana, 'running')
    await expect.poll(() => rowsOn(dana)).toBeGreaterThan(0)
    await dana.context().setOffline(true)
    await dana.getByText('The connection to the server is lost.').waitFor()
    const seen = await rowsOn(dana)
    await dana.context().setOffline(false)
    await dana.getByText('The connection to the server is lost.').waitFor({ state: 'detached' })
    await expect.poll(() => rowsOn(dana)).toBeGreaterThan(seen)

    await dana.getByRole('button', { name: 'Pause' }).click()
    await stateOn(dana, 'paused')
    // The page of somebody else has heard it as well.
    await stateOn(abe, 'paused')
    const paused = await rowsOn(dana)
    await dana.getByRole('button', { name: 'Let it go on' }).click()
    await stateOn(dana, 'running')
    await expect.poll(() => rowsOn(dana)).toBeGreaterThan(paused)

    await dana.getByRole('button', { name: 'Give up' }).click()
    await dana.getByLabel('Type “give up” to go on').fill('give up')
    await dana.getByRole('dialog').getByRole('button', { name: 'Give up' }).click()
    await stateOn(dana, 'cancelled')
    expect(await dana.getByRole('button', { name: 'Let it go on' }).count()).toBe(0)
  })

  it('stands in a ledger that the browser checks, and in which it finds one changed byte', async () => {
    const page = await center().signedIn('dana')
    await page.goto('/ledger')
    await page.getByRole('button', { name: 'Check in this browser' }).click()
    await page.locator('[data-verdict="intact"]').waitFor()
    const head = (await page.locator('[data-head]').first().textContent()) ?? ''
    await page.getByLabel('A head that was kept elsewhere').fill(head)
    await page.getByRole('button', { name: 'Check in this browser' }).click()
    await page.getByText('The head that you gave is in the chain').waitFor()

    const kept = await (await page.request.get('/api/v1/ledger/export')).text()
    const lines = kept.split('\n')
    lines[1] = (lines[1] ?? '').replace('sample', 'simple')
    await page.locator('input[type="file"]').setInputFiles({
      name: 'kept.jsonl',
      mimeType: 'application/jsonl',
      buffer: Buffer.from(lines.join('\n')),
    })
    await page.getByRole('button', { name: 'Check in this browser' }).click()
    await page.locator('[data-verdict="broken"]').waitFor()
    expect(await page.locator('[data-verdict="broken"]').textContent()).toContain(
      'Line 2 is the first that is not right.',
    )
  })
})
