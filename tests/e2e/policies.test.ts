import { describe, expect, it } from 'vitest'
import { useCenter } from './support/browser.ts'

const hourMs = 3_600_000

describe('a policy', () => {
  // As late as it really is, and later once the test says so: browsers know the time by themselves.
  let later = 0
  const center = useCenter({ now: () => new Date(Date.now() + later) })

  it('is begun with a starter, simulated, enabled by somebody else, and runs when its time has come', async () => {
    const adam = await center().signedIn('adam')
    await adam.goto('/policies')
    await adam.getByText('There are no policies yet').waitFor()
    await adam.getByRole('button', { name: 'Begin with this: Complaints' }).click()
    await adam.getByRole('heading', { level: 1, name: 'New policy' }).waitFor()

    // Either form of the filter changes the other.
    const text = adam.getByRole('textbox', { name: 'The same as text' })
    expect(await text.inputValue()).toBe("type = 'complaint'")
    await adam.getByRole('button', { name: 'Add a condition' }).click()
    await adam.getByRole('textbox', { name: 'Value' }).last().waitFor()
    expect(await text.inputValue()).toBe("type = 'complaint'")
    await text.fill("type = 'complaint' and team = ")
    await adam.getByText('This filter cannot be read.').waitFor()
    await text.fill("type = 'complaint' and priority > 0")
    await adam.getByRole('textbox', { name: 'Value' }).last().fill('1')
    await expect.poll(() => text.inputValue()).toBe("type = 'complaint' and priority > 1")
    await text.fill("type = 'complaint'")

    await adam.getByRole('textbox', { name: 'Years' }).first().fill('1')
    await adam
      .getByText(/^The period of 1 year is shorter than its ground demands: .+, 3 years at least\.$/)
      .waitFor()
    await adam
      .getByRole('group', { name: 'It has to be kept at least' })
      .getByRole('textbox', { name: 'Years' })
      .fill('1')
    await adam.getByText(/is shorter than its ground demands/).waitFor({ state: 'hidden' })
    await adam.getByText('It would come due next (Europe/Berlin):').waitFor()
    await adam.getByRole('button', { name: 'Keep as a draft' }).click()
    await adam.getByRole('heading', { level: 1, name: 'Complaints' }).waitFor()
    await adam
      .getByText(/Finished tickets \(type = 'complaint'\) are redacted 1 year after they were closed/)
      .waitFor()

    await adam.getByRole('button', { name: 'Simulate' }).click()
    await adam.getByText('Fallen due month by month').waitFor()
    await adam.getByText('waits for somebody who may approve').waitFor()
    expect(await adam.getByRole('button', { name: 'Enable' }).count()).toBe(0)

    const dana = await center().signedIn('dana')
    await dana.goto('/policies/sample.complaints')
    await dana.getByRole('button', { name: 'Enable' }).click()
    const dialog = dana.getByRole('dialog')
    await dialog.getByText(/The first run takes \d+ tickets/).waitFor()
    await dialog.getByText('What cannot be undone').waitFor()
    await dialog.getByRole('button', { name: 'Enable' }).click()
    await dana.getByText('Version 1 is enabled: dana said yes').waitFor()
    await dana.getByText('It has not run yet.').waitFor()

    later = 25 * hourMs
    const { policies } = center().control
    await expect
      .poll(async () => {
        await policies.tick()
        return (await policies.occurrences('sample.complaints', 1))[0]?.state
      })
      .toBe('done')
    const [occurrence] = await policies.occurrences('sample.complaints', 1)
    expect(occurrence?.tickets).toBeGreaterThan(0)
    await dana.reload()
    await dana.getByRole('table', { name: 'What it did' }).getByText('done').waitFor()
    const plans = dana.getByRole('table', { name: 'Plans it made' })
    await plans.getByRole('link', { name: /^r-/ }).click()
    expect(new URL(dana.url()).pathname).toMatch(/^\/runs\/r-/)
  })

  it('gets its period and its reason from the advisor, as another version', async () => {
    const adam = await center().signedIn('adam')
    await adam.goto('/advice')
    await adam.getByRole('heading', { name: 'Justification' }).waitFor()
    await adam.getByRole('combobox', { name: 'Policy' }).click()
    await adam.getByRole('option', { name: 'Complaints' }).click()
    const reason = adam.getByRole('textbox', { name: 'Why this period and no other' })
    await reason.fill(`${await reason.inputValue()} We looked twice.`)
    await adam.getByRole('button', { name: 'Keep with the policy' }).click()
    await adam.getByRole('dialog').getByRole('button', { name: 'Keep with the policy' }).click()
    await adam.getByRole('heading', { level: 1, name: 'Complaints' }).waitFor()
    await adam.getByText('You see version 2. Version 1 is enabled').waitFor()
    expect(new URL(adam.url()).pathname).toBe('/policies/sample.complaints')
    await adam.getByRole('button', { name: /^version 2/ }).click()
    await adam.getByText('What changed since version 1:').waitFor()
    await adam.locator('.after', { hasText: 'We looked twice.' }).waitFor()
  })

  it('says in German what is wrong with it and what depends on the team, and nothing of it in English', async () => {
    const [before] = await center().control.policies.versions('sample.complaints')
    if (before === undefined) throw new Error('the policy for complaints is not there')
    await center().control.policies.put(
      {
        ...before.policy,
        id: 'by-team',
        start: { by: 'team', of: { Versand: 'closed', Netzwerk: 'closed', Abrechnung: 'resolved' } },
      },
      'otto',
    )
    const adam = await center().signedIn('adam', { locale: 'de-DE' })
    await adam.goto('/policies/sample.by-team')
    await adam
      .getByText(
        'Die Frist beginnt für Versand und Netzwerk nach der Schließung; für Abrechnung nach der Lösung; für alle anderen nie.',
      )
      .waitFor()
    await adam.getByRole('link', { name: 'Ändern' }).click()
    await adam
      .getByText(/^Alles, was diese Löschregel betrifft, betrifft auch (?:by-team|complaints)\./)
      .waitFor()
    await adam.getByRole('textbox', { name: 'Jahre' }).first().fill('9')
    await adam
      .getByText(/^Die Frist \(9 Jahre.*\) ist länger, als ihr Grund erlaubt: .+, höchstens 4 Jahre\.$/)
      .waitFor()
    await adam.getByText('In Cron-Schreibweise', { exact: true }).click()
    await adam.getByLabel('Minute, Stunde, Tag, Monat, Wochentag').fill('61 2 *')
    await adam.getByText(/^Erwartet werden fünf Felder/).waitFor()
    expect(await adam.getByRole('main').locator('[lang=en]').count()).toBe(0)
  })
})
