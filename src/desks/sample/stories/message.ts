import { htmlOf, mailbox } from '../mail.ts'
import type { RowCollector } from '../rows.ts'
import type { SampleRow } from '../schema.ts'
import { minutesAfter, timestampOf } from '../time.ts'
import { rawHeadersOf } from './headers.ts'
import type { MessageStory, TicketStory } from './story.ts'

/** A message, and where in its ticket it stands. */
export interface MessagePlace {
  readonly ticket: SampleRow<'tickets'>
  readonly story: TicketStory
  readonly message: MessageStory
  /** The message before it, `null` for the first. */
  readonly inReplyToId: number | null
}

/** Adds a message, and the time that an agent spent on it; returns its key. */
export function tellMessage(rows: RowCollector, place: MessagePlace): number {
  const { ticket, story, message, inReplyToId } = place
  const sentAt = timestampOf(minutesAfter(story.created, message.after))
  const { id } = rows.add('messages', {
    ticket_id: ticket.id,
    author_id: message.author?.id ?? null,
    in_reply_to_id: inReplyToId,
    kind: message.kind,
    direction: message.direction,
    subject: message.kind === 'note' ? null : subjectOf(place).slice(0, 250),
    body_plain: message.text,
    body_html: message.html ?? null,
    created_at: sentAt,
    minutes_spent: message.minutes ?? null,
    ...(message.kind === 'email' ? mailOf(place, rows.nextId('messages')) : {}),
  })
  if (message.minutes !== undefined) {
    rows.add('time_entries', {
      ticket_id: ticket.id,
      agent_id: message.author?.id ?? null,
      minutes: message.minutes,
      activity: 'reply',
      created_at: sentAt,
    })
  }
  return id
}

const deskAddress = '"Service Desk" <support@desk.example.org>'

/** The columns that only a mail has. */
function mailOf(place: MessagePlace, id: number) {
  const { ticket, story, message, inReplyToId } = place
  const { author, cc = [], to = story.customer } = message
  const uid = `<${ticket.id}.${id}@mail.example.org>`
  const sent = minutesAfter(story.created, message.after)
  return {
    from_header: author && mailbox(author),
    to_header: message.direction === 'out' ? mailbox(to) : deskAddress,
    cc_header: cc.length > 0 ? cc.map(mailbox).join(', ') : null,
    body_html: message.html ?? htmlOf(message.text),
    raw_headers: rawHeadersOf({ message, to, cc, subject: subjectOf(place), uid, sent, inReplyToId }),
    message_uid: uid,
  }
}

function subjectOf({ ticket, message, inReplyToId }: MessagePlace): string {
  if (message.subject !== undefined) return message.subject
  return inReplyToId === null ? ticket.title : `Re: [#${ticket.number}] ${ticket.title}`
}
