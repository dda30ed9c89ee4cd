import type { Stage } from './stage.ts'
import { agentOf, timeAgo } from './stage.ts'

/** Adds what hangs on the subject's two accounts: addresses, sign-ins, a note and changes. */
export function tellAccount(stage: Stage): void {
  const { rows, cast } = stage
  const { anna, annaPrivate } = cast
  rows.add('contact_points', {
    person_id: anna.id,
    kind: 'email',
    value: 'anna@lueders-gartenbau.example.org',
  })
  rows.add('contact_points', { person_id: anna.id, kind: 'phone', value: '030 23125417' })
  rows.add('contact_points', { person_id: annaPrivate.id, kind: 'phone', value: '0176 04069012' })
  for (const [position, person] of [anna, anna, annaPrivate].entries()) {
    rows.put('sessions', {
      id: `sample-session-${position}`.padEnd(40, '0'),
      person_id: person.id,
      ip: `192.0.2.${10 + position}`,
      user_agent: 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
      created_at: timeAgo(stage, 3 + position),
    })
  }
  const about = 'Anna Lüders hat nach Ratenzahlung gefragt, Tel. 030 23125417.'
  rows.add('notes', {
    person_id: anna.id,
    author_id: agentOf(stage, 2).id,
    text: about,
    created_at: timeAgo(stage, 88),
  })
  const changed = { object_type: 'person', object_id: anna.id, actor_id: cast.admin.id } as const
  rows.add('history', {
    ...changed,
    field: 'email',
    old_value: 'a.lueders@alt.example.org',
    new_value: 'anna.lueders@example.org',
    created_at: timeAgo(stage, 1200),
  })
  rows.add('history', {
    ...changed,
    field: 'phone',
    old_value: '030 23125400',
    new_value: '+49 30 23125417',
    created_at: timeAgo(stage, 1100),
  })
}
