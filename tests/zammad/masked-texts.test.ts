import { describe, expect, it } from 'vitest'
import { erase } from '../support/run.ts'
import { rowsOf, snapshotOf } from '../support/snapshot.ts'
import { zammadDesks } from './support/desk.ts'
import { noIndex } from './support/erasing.ts'

describe('texts of Zammad that are masked', () => {
  const freshDesk = zammadDesks()

  it('can still be read, and name nobody who took part', async () => {
    const desk = await freshDesk()
    const before = await snapshotOf(desk.database)
    const { plan, record } = await erase(desk, {
      disposition: 'redact',
      texts: 'mask',
      selection: { kind: 'filter', filter: "state = 'closed'" },
      stores: noIndex,
    })
    const after = await snapshotOf(desk.database)
    expect(record.counts).toEqual(plan.counts)
    const users = rowsOf(before, 'users')
    let masked = 0
    for (const [key, article] of rowsOf(after, 'ticket_articles')) {
      const old = rowsOf(before, 'ticket_articles').get(key)
      if (old === undefined || old['body'] === article['body']) continue
      masked++
      const body = article['body'] ?? ''
      expect(body).toMatch(
        /\[(?:name|e-mail|phone|address|IP address|IBAN|card|date of birth|identity number)/,
      )
      const customer = users.get(
        rowsOf(before, 'tickets').get(article['ticket_id'] ?? '')?.['customer_id'] ?? '',
      )
      const name = `${customer?.['firstname']} ${customer?.['lastname']}`
      expect(body).not.toContain(name)
    }
    expect(masked).toBeGreaterThan(5)
  })
})
