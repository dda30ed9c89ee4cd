import { DatabaseSync } from 'node:sqlite'

/**
 * Has people come back to finished tickets of a sample desk, as they do: one in seven, most within weeks, and about bills
 * for longer. The generator lets nobody, so that what tests count is easy to tell. Doing it again changes nothing.
 */
export function addReferrals(path: string): void {
  const desk = new DatabaseSync(path)
  try {
    const finished = desk
      .prepare(
        `select t.id, t.agent_id as agent, coalesce(t.closed_at, t.resolved_at) as ended, g.name as team
         from tickets t join teams g on g.id = t.team_id where coalesce(t.closed_at, t.resolved_at) is not null`,
      )
      .all()
    const add = desk.prepare(
      `insert or ignore into messages (ticket_id, author_id, kind, direction, subject, body_plain, message_uid, created_at)
       values (?, ?, 'note', 'internal', 'Rückfrage', 'Noch einmal nachgesehen.', ?, ?)`,
    )
    desk.exec('begin')
    for (const { id, agent, ended, team } of finished) {
      if (scatter(Number(id)) >= 1 / 7) continue
      const usualDays = team === 'Abrechnung' ? 110 : 28
      const days = -usualDays * Math.log(1 - scatter(Number(id) + 100_000))
      const at = new Date(Date.parse(`${String(ended).replace(' ', 'T')}Z`) + days * 86_400_000)
      if (at.getTime() > Date.now()) continue
      const when = at.toISOString().slice(0, 19).replace('T', ' ')
      add.run(
        Number(id),
        agent === null ? null : Number(agent),
        `<later.${String(id)}@mail.example.org>`,
        when,
      )
    }
    desk.exec('commit')
  } finally {
    desk.close()
  }
}

/** A number from 0 to 1 that is the same in each run. */
function scatter(seed: number): number {
  let bits = Math.imul(seed ^ 0x9e37_79b9, 0x85eb_ca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2_ae35)
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32
}
