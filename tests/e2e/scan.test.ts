import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { registeredDesk } from '../../src/installation/target.ts'
import { useCenter } from './support/browser.ts'
import { seriousFaults, widerThanWindow } from './support/faults.ts'

describe('personal content outside of the data map', () => {
  const center = useCenter()

  async function change(...statements: readonly string[]): Promise<void> {
    const { side } = center().control
    const database = await side.connect((await registeredDesk(side.desks, 'sample')).url)
    try {
      await database.session(async (session) => {
        for (const statement of statements) await session.run(sql.raw(statement))
      })
    } finally {
      await database.close()
    }
  }

  it('is looked for on the page of the desk, and what is new stands in the overview', async () => {
    const dana = await center().signedIn('dana')
    await dana.goto('/desks/sample')
    const section = dana.getByRole('region', { name: 'Personal content outside the data map' })
    await section.getByText('Nobody has looked yet').waitFor()
    expect(await seriousFaults(dana)).toEqual([])
    await section.getByRole('button', { name: 'Look now' }).click()
    const found = section.getByRole('table', { name: 'Columns with personal content' })
    await found.getByText('settings.value').waitFor()
    await section.getByText('This was the first look').waitFor()

    await change(
      'alter table tickets add column callback_note text',
      "update tickets set callback_note = 'Call Nora Feldmann back on +49 30 901820' || (id % 10)",
    )
    await section.getByRole('button', { name: 'Look again' }).click()
    await section.getByText('In 1 column, personal content is new since last month.').waitFor()
    const [, first] = await found.getByRole('row').allInnerTexts()
    expect(first).toContain('tickets.callback_note')
    expect(first).toContain('a telephone number: 400 of 400 values')
    expect(first).toContain('lets it stay: performance data')
    expect(await seriousFaults(dana)).toEqual([])
    expect(await section.innerText()).not.toMatch(/Nora|Feldmann|901820/)

    await dana.goto('/')
    await dana.getByText('new personal content in 1 column outside').waitFor()
    await dana.getByRole('link', { name: 'Data map of sample' }).click()
    await found.waitFor()
  })

  it('is told to who may only look, in German too, and in a narrow window', async () => {
    const vic = await center().signedIn('vic', { locale: 'de-DE', viewport: { width: 375, height: 800 } })
    await vic.goto('/desks/sample')
    const section = vic.getByRole('region', { name: 'Personenbezug außerhalb der Datenkarte' })
    await section.getByText('eine Telefonnummer: 400 von 400 Werten').waitFor()
    expect(await section.getByRole('button').count()).toBe(0)
    expect(await widerThanWindow(vic)).toBe(0)
    expect(await seriousFaults(vic)).toEqual([])
  })
})
