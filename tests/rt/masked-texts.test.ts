import { describe, expect, it } from 'vitest'
import { erase } from '../support/run.ts'
import { messagesOf, wrongBesideFigures } from './erasing.ts'
import { expectWell } from './making.ts'
import { rtDesks } from './support/desk.ts'
import { serverKinds } from '../support/servers.ts'

describe.each(serverKinds)('texts of RT that are masked on %s', (engine) => {
  const freshDesk = rtDesks(engine)

  it('are shown by RT without who took part, in every encoding, and RT stays well', async () => {
    const desk = await freshDesk()
    const rows = await desk.run(
      `select t.id as id, u.RealName as name, u.EmailAddress as email
       from Tickets t join Groups g on g.Domain = 'RT::Ticket-Role' and g.Instance = t.id and g.Name = 'Requestor'
       join CachedGroupMembers m on m.GroupId = g.id and m.MemberId <> g.id and m.Disabled = 0
       join Users u on u.id = m.MemberId
       where t.Status = 'resolved' and t.Type = 'ticket' and t.EffectiveId = t.id and u.RealName like '% %'
       order by t.id`,
    )
    const tickets = [...new Set(rows.map((row) => Number(row['id'])))].slice(0, 12)
    const before = new Map<number, readonly string[]>()
    for (const ticket of tickets) before.set(ticket, await messagesOf(desk.rt, ticket))

    const { plan, record } = await erase(desk, {
      disposition: 'redact',
      texts: 'mask',
      selection: { kind: 'tickets', numbers: tickets.map(String) },
      stores: { external_storage: desk.storage },
    })

    expect(record.counts).toEqual(plan.counts)
    const masked: string[] = []
    for (const ticket of tickets) {
      const after = await messagesOf(desk.rt, ticket)
      expect(after.length).toBe(before.get(ticket)?.length)
      const people = rows.filter((row) => Number(row['id']) === ticket)
      for (const text of after) {
        for (const { name, email } of people) {
          expect(text).not.toContain(String(name))
          expect(text.toLowerCase()).not.toContain(String(email).toLowerCase())
        }
        if (/\[(?:name|e-mail|phone)/.test(text)) masked.push(text)
      }
      // Most of what was written can still be read.
      const words = (texts: readonly string[]) => texts.join(' ').split(/\s+/).length
      expect(words(after)).toBeGreaterThan(words(before.get(ticket) ?? []) / 2)
    }
    expect(masked.length).toBeGreaterThan(3)
    expect(await wrongBesideFigures(desk, tickets)).toEqual([])
    await expectWell(desk)
  })
})
