import { addAttachment, addFile, sharedFileNames } from './files.ts'
import { nameOf } from './mail.ts'
import type { RowCollector } from './rows.ts'
import type { ToldTicket } from './stories/ticket.ts'
import { fill, textsOf } from './texts/texts.ts'
import type { Situation } from './tickets.ts'
import { minutesAfter, timestampOf } from './time.ts'

/** Adds what hangs on an ordinary ticket beside its messages. */
export function addExtras(rows: RowCollector, situation: Situation, ticket: ToldTicket): void {
  addFiles(rows, situation, ticket)
  addNotes(rows, situation, ticket)
  addFields(rows, situation, ticket)
  addChanges(rows, situation, ticket)
  const { random, other, customer, world } = situation
  if (other.id !== customer.id && random.percent(4)) {
    rows.put('participants', { ticket_id: ticket.id, person_id: other.id, role: 'follower' })
  }
  if (random.percent(4)) {
    const target = ticket.id - random.between(1, 20)
    if (target > 30) rows.add('ticket_links', { source_id: ticket.id, target_id: target, kind: 'related' })
  }
  if (situation.age < 7 * 24 * 60 && customer.email !== null && random.percent(30)) {
    rows.add('mail_queue', {
      to_address: customer.email,
      subject: `[#${ticket.number}] ${ticket.row.title}`.slice(0, 250),
      body: fill(random.pick(textsOf(customer.language).answerOpenings), {
        customer: nameOf(customer),
        first: customer.first_name ?? '',
      }),
      created_at: timestampOf(world.now),
    })
  }
}

function addFiles(rows: RowCollector, { random, customer, world }: Situation, ticket: ToldTicket): void {
  if (!random.percent(22)) return
  const messageId = random.pick(ticket.messageIds)
  if (random.percent(60)) {
    const position = random.between(0, sharedFileNames.length - 1)
    addAttachment(rows, messageId, position + 1, sharedFileNames[position] ?? '', ticket.row.created_at)
    return
  }
  const filename = random.percent(30) ? `Foto_${customer.last_name ?? 'x'}.jpg` : 'screenshot.png'
  const fileId = addFile(rows, `${world.seed}:${ticket.id}`, filename)
  addAttachment(rows, messageId, fileId, filename, ticket.row.created_at)
}

function addNotes(rows: RowCollector, situation: Situation, ticket: ToldTicket): void {
  const { random, customer, agent, other } = situation
  if (!random.percent(12)) return
  const text = fill(random.pick(textsOf(customer.language).internalNotes), {
    customer: nameOf(customer),
    agent: nameOf(random.pick(situation.world.cast.agents)),
    other: nameOf(other),
    phone: customer.phone ?? customer.mobile ?? '—',
  })
  rows.add('notes', { ticket_id: ticket.id, author_id: agent.id, text, created_at: ticket.row.created_at })
}

function addFields(rows: RowCollector, { random, customer, other }: Situation, ticket: ToldTicket): void {
  const value = (fieldId: number, text: string) =>
    rows.add('custom_values', { ticket_id: ticket.id, field_id: fieldId, value: text })
  if (random.percent(10)) value(1, `${random.between(1985, 2024)}-07-31`)
  if (random.percent(12)) value(2, `${nameOf(customer)}, Vertretung ${nameOf(other)}`)
  if (random.percent(35)) value(3, random.pick(['router', 'printer', 'laptop', 'phone']))
  if (random.percent(15)) value(4, String(random.between(100000, 999999)))
  if (!random.percent(8)) return
  const answers = {
    applicant: {
      name: nameOf(customer),
      email: customer.email,
      iban: `DE00${random.between(1e9, 9e9)}00000000`,
    },
    product: random.pick(['router', 'phone', 'service']),
    consent: random.percent(80),
  }
  rows.add('forms', { ticket_id: ticket.id, name: 'Antrag', answers: JSON.stringify(answers) })
}

function addChanges(rows: RowCollector, situation: Situation, ticket: ToldTicket): void {
  const { random, customer, agent, other, created, age } = situation
  const change = (field: string, from: string, to: string) =>
    rows.add('history', {
      object_type: 'ticket',
      object_id: ticket.id,
      actor_id: agent.id,
      field,
      old_value: from.slice(0, 250),
      new_value: to.slice(0, 250),
      created_at: timestampOf(minutesAfter(created, Math.min(age, random.between(1, 2000)))),
    })
  if (other.id !== customer.id && random.percent(2)) change('customer', nameOf(other), nameOf(customer))
  if (random.percent(3)) change('title', `${nameOf(customer)}: ${ticket.row.title}`, ticket.row.title)
  if (random.percent(5)) change('priority', '4', String(ticket.row.priority))
  if (random.percent(6)) change('team', 'Service Desk', 'Second Level')
  if (random.percent(10)) {
    const comment = fill(random.pick(textsOf(customer.language).timeComments), { customer: nameOf(customer) })
    rows.add('time_entries', {
      ticket_id: ticket.id,
      agent_id: agent.id,
      minutes: random.between(5, 90),
      activity: random.pick(textsOf(customer.language).activities),
      comment,
      created_at: ticket.row.created_at,
    })
  }
}
