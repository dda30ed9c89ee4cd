import { describe, expect, it } from 'vitest'
import { readCatalog } from '../../src/database/introspect.ts'
import { ticketHistories } from '../../src/engine/advice/history.ts'
import { fitDesk } from '../../src/engine/selection/fit.ts'
import { dialects } from '../support/databases.ts'
import { sampleDesks, type TestDesk } from '../support/desk.ts'

describe.each(dialects)('the histories of closed tickets on %s', (engine) => {
  const freshDesk = sampleDesks(engine)

  it('begin with the first completion, and hold every message, note and change of status since', async () => {
    const desk = await freshDesk()
    const [ticket] = await desk.run(
      "select id, team_id, closed_at from tickets where status = 'closed' order by id",
    )
    const id = ticket?.['id']
    await desk.run(
      "update tickets set resolved_at = '2026-03-05 10:00:00', closed_at = '2026-03-09 09:00:00' where id = ?",
      id,
    )
    await desk.run('delete from history where object_id = ? and object_type = ?', id, 'ticket')
    await desk.run('update messages set created_at = ? where ticket_id = ?', '2026-03-01 08:00:00', id)
    const [note] = await desk.run('select max(id) as id from notes')
    await desk.run(
      "insert into notes (id, ticket_id, text, created_at) values (?, ?, 'x', '2026-04-02 12:30:00')",
      Number(note?.['id'] ?? 0) + 1,
      id,
    )
    const all = await historiesOf(desk, 'team')
    const [team] = await desk.run('select name from teams where id = ?', ticket?.['team_id'])
    const found = all.filter(({ history }) => history.completed === Date.UTC(2026, 2, 5, 10))
    expect(found).toHaveLength(1)
    expect(found[0]?.group).toBe(team?.['name'])
    expect(found[0]?.history.isOpen).toBe(false)
    expect(found[0]?.history.referrals).toContain(Date.UTC(2026, 3, 2, 12, 30))
    expect(found[0]?.history.referrals.every((at) => at <= Date.UTC(2026, 3, 2, 12, 30))).toBe(true)
  })

  it('are those that a plain look at each ticket gives', async () => {
    const desk = await freshDesk()
    const all = await historiesOf(desk, undefined)
    const tickets = await desk.run('select id, status, resolved_at, closed_at from tickets')
    const states = await desk.run(
      "select object_id, new_value, created_at from history where object_type = 'ticket' and field = 'status'",
    )
    const completed = tickets.flatMap((row) => {
      const own = [row['resolved_at'], row['closed_at']].filter((at) => at !== null)
      const changes = states
        .filter((state) => String(state['object_id']) === String(row['id']))
        .filter((state) => ['resolved', 'closed'].includes(String(state['new_value'])))
      const instants = [...own, ...changes.map((state) => state['created_at'])].map(instant)
      return instants.length === 0 ? [] : [Math.min(...instants)]
    })
    expect(completed.length).toBeGreaterThan(100)
    const times = all.map(({ history }) => history.completed)
    expect(times.toSorted((one, other) => one - other)).toEqual(
      completed.toSorted((one, other) => one - other),
    )
    expect(new Set(all.map(({ group }) => group))).toEqual(new Set(['']))
  })

  it('need a map that says what shows that a ticket is of use, and a field that there is', async () => {
    const desk = await freshDesk()
    const { reuse: _, ...ticket } = desk.map.ticket
    const without = { ...desk, map: { ...desk.map, ticket } }
    await expect(historiesOf(without, undefined)).rejects.toMatchObject({ code: 'no-reuse' })
    await expect(historiesOf(desk, 'colour')).rejects.toMatchObject({ code: 'unknown-field' })
  })
})

async function historiesOf({ database, map }: TestDesk, by: string | undefined) {
  const catalog = await readCatalog(database)
  return database.session(async (session) => {
    const { desk } = await fitDesk(session, map, catalog)
    return (await Array.fromAsync(ticketHistories(session, desk, by))).flat()
  })
}

const instant = (value: unknown) => Date.parse(`${String(value).slice(0, 19).replace(' ', 'T')}Z`)
