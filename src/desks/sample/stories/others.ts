import { addAttachment } from '../files.ts'
import { quoted, signatureOf } from '../mail.ts'
import type { Stage } from './stage.ts'
import {
  agentOf,
  answerFrom,
  daysAgo,
  mailFrom,
  messageId,
  nameIn,
  nameInMessage,
  stageTicket,
  timeAgo,
} from './stage.ts'
import type { ToldTicket } from './ticket.ts'

/** Tickets of other people in which the subject takes part. */
export interface OthersStories {
  readonly copied: ToldTicket
  readonly written: readonly ToldTicket[]
  readonly authoredMessageIds: readonly number[]
  readonly reassigned: ToldTicket
  /** Another customer's ticket into which one of the subject's was merged, and that one. */
  readonly mergedIntoOther: ToldTicket
}

/** Tells the tickets where she is in copy, answers, or was the customer once. */
export function tellTicketsOfOthers(stage: Stage): OthersStories {
  const copied = tellCopied(stage)
  const written = tellWritten(stage)
  const reassigned = tellReassigned(stage)
  const mergedIntoOther = tellMergedIntoOther(stage, written)
  return {
    copied,
    written: [written, reassigned],
    authoredMessageIds: [messageId(written, 1), messageId(reassigned, 0)],
    reassigned,
    mergedIntoOther,
  }
}

/** Bernd's ticket with Anna in copy; the shared file hangs here, too. */
function tellCopied(stage: Stage): ToldTicket {
  const { anna, bernd } = stage.cast
  const ticket = stageTicket(stage, {
    customer: bernd,
    title: 'Zugang zum Kundenportal',
    daysAgo: 380,
    messages: [
      mailFrom(bernd, 0, `Guten Tag,\n\nbitte schalten Sie den Zugang frei.\n\n${signatureOf(bernd)}`, {
        cc: [anna],
      }),
      answerFrom(agentOf(stage, 1), 75, 'Guten Tag Herr Krüger,\n\nder Zugang ist frei.', { cc: [anna] }),
    ],
  })
  for (const position of [0, 1]) nameInCopy(stage, messageId(ticket, position))
  addAttachment(stage.rows, messageId(ticket, 1), 1, 'Handbuch.pdf', timeAgo(stage, 380))
  return ticket
}

function nameInCopy(stage: Stage, id: number): void {
  nameIn(stage, 'messages', id, 'cc_header', 'plain', 'name', 'email')
  nameIn(stage, 'messages', id, 'raw_headers', 'encoded-word', 'name')
  nameIn(stage, 'messages', id, 'raw_headers', 'plain', 'email')
}

/** Carla's ticket: Anna answers in it, and Carla's next mail quotes her. */
function tellWritten(stage: Stage): ToldTicket {
  const { anna, carla } = stage.cast
  const advice = 'Hallo Carla,\n\nbei mir half ein anderes Netzteil.'
  const ticket = stageTicket(stage, {
    customer: carla,
    title: 'Router startet von selbst neu',
    daysAgo: 640,
    endedAfter: 5000,
    messages: [
      mailFrom(carla, 0, `Hallo,\n\nder Router startet ständig neu.\n\n${signatureOf(carla)}`),
      mailFrom(anna, 120, `${advice}\n\nViele Grüße\n${signatureOf(anna)}`),
      mailFrom(carla, 180, `Danke, das probiere ich.\n\n${quoted(anna, daysAgo(stage, 640), advice, 'de')}`),
      answerFrom(agentOf(stage, 6), 240, 'Hallo Frau Neumann,\n\nein neues Netzteil ist unterwegs.', {
        to: carla,
      }),
    ],
  })
  nameIn(stage, 'tickets', ticket.id, 'search_text', 'plain', 'phone', 'street')
  nameInMessage(stage, ticket, 2, 'name', 'email')
  stage.rows.put('participants', { ticket_id: ticket.id, person_id: anna.id, role: 'follower' })
  return ticket
}

/** Opened by Anna, Bernd's since then: her mail, the greeting and the history still name her. */
function tellReassigned(stage: Stage): ToldTicket {
  const { anna, bernd, admin } = stage.cast
  const ticket = stageTicket(stage, {
    customer: bernd,
    title: 'Umstellung der Telefonanlage',
    daysAgo: 310,
    messages: [
      mailFrom(anna, 0, `Guten Tag,\n\nbitte stellen Sie die Anlage um.\n\n${signatureOf(anna)}`),
      answerFrom(agentOf(stage, 2), 100, 'Guten Tag Anna Lüders,\n\nwir melden uns.', { to: anna }),
      answerFrom(agentOf(stage, 2), 900, 'Guten Tag Herr Krüger,\n\ndie Anlage ist umgestellt.', {
        to: bernd,
      }),
    ],
  })
  const changed = stage.rows.add('history', {
    object_type: 'ticket',
    object_id: ticket.id,
    actor_id: admin.id,
    field: 'customer',
    old_value: 'Anna Lüders',
    new_value: 'Bernd Krüger',
    created_at: timeAgo(stage, 309),
  })
  nameIn(stage, 'history', changed.id, 'old_value', 'plain', 'name')
  nameIn(stage, 'tickets', ticket.id, 'search_text', 'plain', 'phone', 'street')
  nameInMessage(stage, ticket, 1, 'name')
  const answer = messageId(ticket, 1)
  nameIn(stage, 'messages', answer, 'to_header', 'plain', 'name', 'email')
  nameIn(stage, 'messages', answer, 'raw_headers', 'encoded-word', 'name')
  nameIn(stage, 'messages', answer, 'raw_headers', 'plain', 'email')
  return ticket
}

/** One of Anna's tickets went up in Carla's. */
function tellMergedIntoOther(stage: Stage, target: ToldTicket): ToldTicket {
  const { anna } = stage.cast
  const ticket = stageTicket(stage, {
    customer: anna,
    title: 'Auch mein Router startet neu',
    daysAgo: 639,
    status: 'merged',
    mergedIntoId: target.id,
    endedAfter: 30,
    messages: [mailFrom(anna, 0, `Hallo,\n\ndas habe ich auch.\n\n${signatureOf(anna)}`)],
  })
  stage.rows.add('ticket_links', { source_id: ticket.id, target_id: target.id, kind: 'duplicate' })
  return ticket
}
