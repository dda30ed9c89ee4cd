import type { Person } from '../mail.ts'
import { htmlOf, mailbox } from '../mail.ts'
import type { RowCollector } from '../rows.ts'
import type { SampleRow } from '../schema.ts'
import { minutesAfter, timestampOf } from '../time.ts'
import { rawHeadersOf } from './headers.ts'
import { tellHistory } from './history.ts'

/** One ticket from its first message to its end, as a story that `tellTicket` turns into rows. */
export interface TicketStory {
  readonly customer: Person
  readonly agent: Person | null
  readonly teamId: number
  readonly title: string
  readonly status: string
  readonly type?: string
  /** 1 is the most urgent, 4 the least. */
  readonly priority?: number
  readonly channel?: 'email' | 'web' | 'phone'
  /** Milliseconds since 1970. */
  readonly created: number
  readonly messages: readonly MessageStory[]
  /** Minutes after creation at which it was resolved, rejected, merged or closed. */
  readonly endedAfter?: number
  readonly mergedIntoId?: number
  readonly legalHold?: boolean
  readonly reopened?: number
  /** Whether the desk keeps the ticket's text a second time, for searching; it does unless told otherwise. */
  readonly searchable?: boolean
}

export interface MessageStory {
  readonly author: Person | null
  readonly kind: 'email' | 'web' | 'phone' | 'note'
  readonly direction: 'in' | 'out' | 'internal'
  /** Minutes after the ticket's creation. */
  readonly after: number
  readonly text: string
  /** The HTML twin; made from the text for mails when not given. */
  readonly html?: string
  readonly to?: Person
  readonly cc?: readonly Person[]
  readonly subject?: string
  /** What follows the headers of a mail as it arrived. */
  readonly rawPart?: string
  readonly minutes?: number
}

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
    messageIds.push(tellMessage(rows, row, story, message, messageIds.at(-1) ?? null))
  }
  const copied = new Set(story.messages.flatMap((message) => message.cc ?? []))
  for (const person of copied) rows.put('participants', { ticket_id: id, person_id: person.id, role: 'cc' })
  tellHistory(rows, row, story)
  tellSla(rows, row)
  return { id, number: row.number, row, messageIds }
}

/** The address of the desk itself. */
export const deskAddress = '"Service Desk" <support@desk.example.org>'

const slaHours = [24, 72, 240, 480]
const finished = new Set(['resolved', 'rejected', 'closed', 'merged'])

function ticketRow(id: number, story: TicketStory) {
  const priority = story.priority ?? 3
  const responded = story.messages.find((message) => message.direction === 'out')?.after
  const ended = finished.has(story.status) ? story.endedAfter : undefined
  const at = (minutes: number | undefined) =>
    minutes === undefined ? null : timestampOf(minutesAfter(story.created, minutes))
  const slaMinutes = (slaHours[priority - 1] ?? 480) * 60
  const solved = story.status === 'resolved' || story.status === 'closed' ? ended : undefined
  const last = Math.max(ended ?? 0, ...story.messages.map((message) => message.after))
  return {
    number: numberOf(story.created, id),
    title: story.title.slice(0, 250),
    status: story.status,
    priority,
    type: story.type ?? 'incident',
    team_id: story.teamId,
    customer_id: story.customer.id,
    agent_id: story.agent?.id ?? null,
    organization_id: story.customer.organization_id,
    merged_into_id: story.mergedIntoId ?? null,
    channel: story.channel ?? 'email',
    created_at: timestampOf(story.created),
    first_response_at: at(responded),
    resolved_at: at(solved),
    closed_at: story.status === 'resolved' ? null : at(ended),
    updated_at: timestampOf(minutesAfter(story.created, last)),
    first_response_minutes: responded ?? null,
    resolution_minutes: solved ?? null,
    sla_due_at: at(slaMinutes),
    sla_breached: (solved ?? 0) > slaMinutes,
    reopened_count: story.reopened ?? 0,
    message_count: story.messages.length,
    legal_hold: story.legalHold ?? false,
    search_text: story.searchable === false ? null : searchText(story),
  }
}

/** Day and running number, as long as many a phone number. */
function numberOf(created: number, id: number): string {
  return `${timestampOf(created).slice(0, 10).replaceAll('-', '')}${String(id).padStart(7, '0')}`
}

function searchText(story: TicketStory): string {
  return [story.title, ...story.messages.map((message) => message.text)].join('\n').toLowerCase()
}

function tellMessage(
  rows: RowCollector,
  ticket: SampleRow<'tickets'>,
  story: TicketStory,
  message: MessageStory,
  inReplyToId: number | null,
): number {
  const id = rows.nextId('messages')
  const isMail = message.kind === 'email'
  const sent = minutesAfter(story.created, message.after)
  const outward = message.direction === 'out'
  const to = message.to ?? story.customer
  const cc = message.cc ?? []
  const subject =
    message.subject ?? (inReplyToId === null ? ticket.title : `Re: [#${ticket.number}] ${ticket.title}`)
  const uid = `<${ticket.id}.${id}@mail.example.org>`
  rows.add('messages', {
    ticket_id: ticket.id,
    author_id: message.author?.id ?? null,
    in_reply_to_id: inReplyToId,
    kind: message.kind,
    direction: message.direction,
    from_header: message.author && isMail ? mailbox(message.author) : null,
    to_header: isMail ? (outward ? mailbox(to) : deskAddress) : null,
    cc_header: isMail && cc.length > 0 ? cc.map(mailbox).join(', ') : null,
    subject: message.kind === 'note' ? null : subject.slice(0, 250),
    body_plain: message.text,
    body_html: message.html ?? (isMail ? htmlOf(message.text) : null),
    raw_headers: isMail ? rawHeadersOf({ message, to, cc, subject, uid, sent, inReplyToId }) : null,
    message_uid: isMail ? uid : null,
    created_at: timestampOf(sent),
    minutes_spent: message.minutes ?? null,
  })
  if (message.minutes !== undefined) {
    rows.add('time_entries', {
      ticket_id: ticket.id,
      agent_id: message.author?.id ?? null,
      minutes: message.minutes,
      activity: 'reply',
      created_at: timestampOf(sent),
    })
  }
  return id
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
