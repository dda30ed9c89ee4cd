import { describe, expect, it } from 'vitest'
import type { Control } from '../../src/control/control.ts'
import { registeredDesk } from '../../src/installation/target.ts'
import { differenceOf, type Snapshot, snapshotOf } from '../support/snapshot.ts'
import { useCenter } from './support/browser.ts'

const number = '202107190000042'

async function wholeDesk({ side }: Control): Promise<Snapshot> {
  const { url } = await registeredDesk(side.desks, 'sample')
  const database = await side.connect(url)
  try {
    return await snapshotOf(database)
  } finally {
    await database.close()
  }
}

describe('a ticket that was anonymized by mistake', () => {
  const center = useCenter()

  it('is put back as it was by whoever may approve, on the page of the run', async () => {
    const before = await wholeDesk(center().control)
    const dana = await center().signedIn('dana')
    await dana.goto('/tickets')
    await dana.getByLabel('Ticket numbers').fill(number)
    await dana.getByLabel('Can be undone for').fill('14')
    await dana.getByRole('button', { name: 'Work out the plan' }).click()
    await dana.getByText('For 14 days what the run removes is kept sealed').waitFor()

    const abe = await center().signedIn('abe')
    await abe.goto(new URL(dana.url()).pathname)
    await abe.getByRole('button', { name: 'Approve the redaction' }).click()
    await abe.getByLabel('Type “redact” to go on').fill('redact')
    await abe.getByRole('dialog').getByRole('button', { name: 'Approve the redaction' }).click()
    await abe.getByRole('link', { name: 'To its run' }).click()
    await abe.getByRole('heading', { level: 1, name: /^Run r-/ }).waitFor()
    await abe.locator('h1 ~ [data-state="verified"]').waitFor()
    expect(differenceOf(before, await wholeDesk(center().control)).changed.length).toBeGreaterThan(5)

    const run = new URL(abe.url()).pathname.split('/').at(-1) ?? ''
    const vic = await center().signedIn('vic')
    await vic.goto(`/runs/${run}`)
    await vic.getByText('Somebody with the permission to approve can do that.').waitFor()
    expect(await vic.getByRole('button', { name: 'Undo this run' }).count()).toBe(0)

    await abe.getByRole('button', { name: 'Undo this run' }).click()
    await abe.getByLabel(`Type “${run}” to go on`).fill(run)
    await abe.getByRole('dialog').getByRole('button', { name: 'Undo this run' }).click()
    await abe.getByRole('heading', { name: 'This run was undone' }).waitFor()
    await abe.getByText('By abe').waitFor()
    expect(differenceOf(before, await wholeDesk(center().control))).toEqual({
      changed: [],
      removed: [],
      added: [],
    })
  })
})
