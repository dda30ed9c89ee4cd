import { describe, expect, it } from 'vitest'
import { useCenter } from './support/browser.ts'

describe('the ledger of a server that keeps it back', () => {
  const center = useCenter()

  it('is not said to be as it was written', async () => {
    const page = await center().signedIn('dana')
    await page.route('**/api/v1/ledger/export', (route) =>
      route.fulfill({
        status: 200,
        headers: {
          'content-type': 'application/jsonl',
          'content-disposition': 'attachment; filename="ledger.jsonl"',
        },
        body: '',
      }),
    )
    await page.goto('/ledger')
    await page.getByRole('button', { name: 'Check in this browser' }).click()
    await page.locator('[data-verdict="empty"]').waitFor()
    expect(await page.locator('[data-verdict="intact"]').count()).toBe(0)
  })
})
