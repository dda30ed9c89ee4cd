import { nameOf } from '../mail.ts'
import type { RowCollector } from '../rows.ts'
import type { SampleRow } from '../schema.ts'
import { minutesAfter, timestampOf } from '../time.ts'
import type { TicketStory } from './story.ts'

/** Adds what the desk wrote down itself while the ticket went its way. */
export function tellHistory(rows: RowCollector, ticket: SampleRow<'tickets'>, story: TicketStory): void {
  const add = (field: string, change: Change) =>
    rows.add('history', {
      object_type: 'ticket',
      object_id: ticket.id,
      actor_id: change.actor,
      field,
      old_value: change.from ?? null,
      new_value: change.to ?? null,
      created_at: change.at,
    })
  const agent = story.agent?.id ?? null
  add('created', { actor: ticket.customer_id, to: ticket.number, at: ticket.created_at })
  if (story.agent) {
    const at = timestampOf(minutesAfter(story.created, 2))
    add('agent', { actor: agent, to: nameOf(story.agent), at })
    add('status', { actor: agent, from: 'new', to: 'open', at })
  }
  for (const message of story.messages.filter((one) => one.direction === 'out')) {
    const at = timestampOf(minutesAfter(story.created, message.after))
    add('reply', { actor: message.author?.id ?? null, at })
  }
  if (ticket.reopened_count > 0) {
    add('status', { actor: ticket.customer_id, from: 'resolved', to: 'open', at: ticket.updated_at })
  }
  if (ticket.merged_into_id !== null) {
    add('merged', { actor: agent, to: String(ticket.merged_into_id), at: ticket.updated_at })
  }
  if (!['new', 'open'].includes(ticket.status)) {
    add('status', { actor: agent, from: 'open', to: ticket.status, at: ticket.updated_at })
  }
}

interface Change {
  readonly actor: number | null
  readonly from?: string
  readonly to?: string
  readonly at: string
}
