import { nameOf } from './mail.ts'
import type { Random } from './random.ts'
import { randomOf } from './random.ts'
import type { RowCollector } from './rows.ts'
import { userAgents } from './texts/names.ts'
import { fill, textsOf } from './texts/texts.ts'
import { timestampOf } from './time.ts'
import type { World } from './world.ts'

/** Adds one customer with further addresses, sign-ins, notes and changes of the account. */
export function addCustomer(rows: RowCollector, world: World, position: number): void {
  const random = randomOf(world.seed, 'account', position)
  const person = world.customer(position)
  rows.add('persons', person)
  const at = (): string => timestampOf(random.between(world.start, world.now))
  if (random.percent(20)) {
    rows.add('contact_points', {
      person_id: person.id,
      kind: 'email',
      value: `alt.${person.email ?? person.login}`,
    })
  }
  if (person.last_login_at !== null && random.percent(60)) {
    rows.put('sessions', {
      id: sessionId(random),
      person_id: person.id,
      ip: `198.51.100.${random.between(1, 254)}`,
      user_agent: random.pick(userAgents),
      created_at: person.last_login_at,
    })
  }
  if (random.percent(5)) {
    const other = nameOf(world.customer(random.between(0, world.customers - 1)))
    const text = fill(random.pick(textsOf(person.language).personNotes), { other })
    const author = random.pick(world.cast.agents)
    rows.add('notes', { person_id: person.id, author_id: author.id, text, created_at: at() })
  }
  if (random.percent(6)) {
    rows.add('history', {
      object_type: 'person',
      object_id: person.id,
      actor_id: world.cast.admin.id,
      field: 'email',
      old_value: `old.${person.login}@example.org`,
      new_value: person.email,
      created_at: at(),
    })
  }
}

function sessionId(random: Random): string {
  return Array.from({ length: 40 }, () => random.between(0, 15).toString(16)).join('')
}
