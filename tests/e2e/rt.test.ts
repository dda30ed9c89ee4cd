import { describe, expect, it } from 'vitest'
import { rtDesks } from '../rt/support/desk.ts'
import { ticketsOf, personNamed } from '../rt/people.ts'
import { useCenter } from './support/browser.ts'

describe('on a real Request Tracker', () => {
  const center = useCenter()
  const freshDesk = rtDesks('postgresql')

  it('a ticket is anonymized by two people, and RT still shows it', async () => {
    const desk = await freshDesk()
    await center().control.side.desks.add('rt', {
      map: 'rt/5',
      address: desk.url,
      stores: { external_storage: desk.storage },
    })
    const closed = ticketsOf(desk, personNamed(desk, 'Mark Price')).find(
      ({ status, merged_into }) => status === 'resolved' && merged_into === undefined,
    )
    const number = String(closed?.ticket)
    const subject = async () =>
      (await desk.run('select subject from tickets where id = ?', Number(number)))[0]?.['subject']
    expect(await subject()).not.toBe('[removed]')

    const ana = await center().signedIn('ana')
    await ana.goto('/tickets')
    await ana.getByRole('combobox', { name: 'Desk' }).click()
    await ana.getByRole('option', { name: 'rt' }).click()
    await ana.getByLabel('Ticket numbers').fill(number)
    await ana.getByRole('button', { name: 'Work out the plan' }).click()
    await ana.waitForURL(/\/plans\/p-/)
    await ana.getByText('It waits for somebody with the permission to approve.').waitFor()

    const abe = await center().signedIn('abe')
    await abe.goto(new URL(ana.url()).pathname)
    await abe.getByRole('button', { name: 'Approve the redaction' }).click()
    await abe.getByLabel('Type “redact” to go on').fill('redact')
    await abe.getByRole('dialog').getByRole('button', { name: 'Approve the redaction' }).click()
    await abe.getByRole('link', { name: 'To its run' }).click()
    await abe.getByRole('heading', { level: 1, name: /^Run r-/ }).waitFor()
    await abe.locator('[data-state="verified"]').first().waitFor()
    expect(await subject()).toBe('[removed]')
    expect(await desk.rt.health()).toEqual([])
  })
})
