import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { useCenter } from './support/browser.ts'

const entries = 300

describe('a long table', () => {
  const center = useCenter()

  it('asks for the pages that follow as somebody scrolls, to the very last row, and draws few at once', async () => {
    await sql`insert into activity (at, by, verb, about_kind, about_id, facts)
      select now() - n * interval '1 hour', 'dana', 'run.verified', 'run', 'r-' || n, '{}'
      from generate_series(1, ${entries}::int) n`.execute(center().control.store.db)
    const page = await center().signedIn('dana')
    await page.goto('/activity')
    const table = page.getByRole('table', { name: 'Activity' })
    // The latest are numbered last, and come first.
    await table.getByText(`r-${entries}`, { exact: true }).waitFor()
    await expect
      .poll(async () => {
        await table.evaluate((element) => element.scrollTo(0, element.scrollHeight))
        return Number(await table.getAttribute('aria-rowcount'))
      })
      .toBeGreaterThan(entries)
    expect(await table.getByRole('row').count()).toBeLessThan(80)
  })
})
