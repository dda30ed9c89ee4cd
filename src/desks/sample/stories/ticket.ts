import type { RowCollector } from '../rows.ts'
import type { SampleRow } from '../schema.ts'
import { minutesAfter, timestampOf } from '../time.ts'
import { tellHistory } from './history.ts'
import { tellMessage } from './message.ts'
import type { TicketStory } from './story.ts'

/** A ticket whose rows were added, and the keys of its messages in their order. */
export interface ToldTicket {
  readonly id: number
  readonly number: string
  readonly row: SampleRow<'tickets'>
  readonly messageIds: readonly number[]
}

/** Adds the ticket, its messages, those in copy, history, time entries and SLA events. */
export function tellTicket(rows: RowCollector, story: TicketStory): ToldTicket {
  const id = rows.nextId('tickets')
  const row = rows.add('tickets', ticketRow(id, story))
  const messageIds: number[] = []
  for (const message of story.messages) {
    messageIds.push(
      tellMessage(rows, { ticket: row, story, message, inReplyToId: messageIds.at(-1) ?? null }),
    )
  }
  const copied = new Set(story.messages.flatMap((message) => message.cc ?? []))
  for (const person of copied) rows.put('participants', { ticket_id: id, person_id: person.id, role: 'cc' })
  tellHistory(rows, row, story)
  tellSla(rows, row)
  return { id, number: row.number, row, messageIds }
}

const slaHours = [24, 72, 240, 480]
const finished = new Set(['resolved', 'rejected', 'closed', 'merged'])

function ticketRow(id: number, story: TicketStory) {
  const { type = 'incident', channel = 'email', reopened = 0, legalHold = false, searchable = true } = story
  const { priority = 3 } = story
  return {
    number: numberOf(story.created, id),
    title: story.title.slice(0, 250),
    status: story.status,
    priority,
    type,
    team_id: story.teamId,
    customer_id: story.customer.id,
    agent_id: story.agent?.id ?? null,
    organization_id: story.customer.organization_id,
    merged_into_id: story.mergedIntoId ?? null,
    channel,
    ...timesOf(story, (slaHours[priority - 1] ?? 480) * 60),
    reopened_count: reopened,
    message_count: story.messages.length,
    legal_hold: legalHold,
    search_text: searchable ? searchText(story) : null,
  }
}

/** When it was answered and ended, and whether that was in time. */
function timesOf(story: TicketStory, slaMinutes: number) {
  const at = (minutes: number | undefined) =>
    minutes === undefined ? null : timestampOf(minutesAfter(story.created, minutes))
  const responded = story.messages.find((message) => message.direction === 'out')?.after
  const ended = finished.has(story.status) ? story.endedAfter : undefined
  const solved = story.status === 'resolved' || story.status === 'closed' ? ended : undefined
  const last = Math.max(ended ?? 0, ...story.messages.map((message) => message.after))
  return {
    created_at: timestampOf(story.created),
    first_response_at: at(responded),
    resolved_at: at(solved),
    closed_at: story.status === 'resolved' ? null : at(ended),
    updated_at: timestampOf(minutesAfter(story.created, last)),
    first_response_minutes: responded ?? null,
    resolution_minutes: solved ?? null,
    sla_due_at: at(slaMinutes),
    sla_breached: (solved ?? 0) > slaMinutes,
  }
}

/** Day and running number, as long as many a phone number. */
function numberOf(created: number, id: number): string {
  return `${timestampOf(created).slice(0, 10).replaceAll('-', '')}${String(id).padStart(7, '0')}`
}

function searchText(story: TicketStory): string {
  return [story.title, ...story.messages.map((message) => message.text)].join('\n').toLowerCase()
}

function tellSla(rows: RowCollector, ticket: SampleRow<'tickets'>): void {
  rows.add('sla_events', {
    ticket_id: ticket.id,
    kind: 'first_response',
    due_at: ticket.sla_due_at,
    met_at: ticket.first_response_at,
    breached: ticket.first_response_at !== null && ticket.first_response_at > (ticket.sla_due_at ?? ''),
  })
  rows.add('sla_events', {
    ticket_id: ticket.id,
    kind: 'resolution',
    due_at: ticket.sla_due_at,
    met_at: ticket.resolved_at,
    breached: ticket.sla_breached,
  })
}
