import { addAttachment } from '../files.ts'
import { signatureOf } from '../mail.ts'
import type { Stage } from './stage.ts'
import { agentOf, answerFrom, decoyIn, mailFrom, messageId, stageTicket, timeAgo } from './stage.ts'
import type { ToldTicket } from './ticket.ts'

/** What looks like the subject and is not. */
export interface DecoyStories {
  readonly namesakeTickets: readonly ToldTicket[]
  readonly joannaTickets: readonly ToldTicket[]
  readonly agentTickets: readonly ToldTicket[]
}

/** Tells the namesakes' tickets, look-alike numbers and words, and the agent's own ticket. */
export function tellDecoys(stage: Stage): DecoyStories {
  const { cast } = stage
  decoyIn(stage, 'persons', cast.namesake.id, 'email', 'first_name', 'last_name', 'preferences', 'login')
  decoyIn(stage, 'persons', cast.joanna.id, 'email', 'first_name', 'last_name', 'preferences', 'login')
  tellLookAlikes(stage)
  return {
    namesakeTickets: [tellNamesake(stage)],
    joannaTickets: [tellJoanna(stage)],
    agentTickets: [tellAgentAsCustomer(stage)],
  }
}

function tellNamesake(stage: Stage): ToldTicket {
  const { namesake } = stage.cast
  const ticket = stageTicket(stage, {
    customer: namesake,
    title: 'Kranführerschein hochladen',
    daysAgo: 270,
    messages: [
      mailFrom(namesake, 0, `Moin,\n\nder Upload klappt nicht.\n\n${signatureOf(namesake)}`),
      answerFrom(agentOf(stage, 1), 40, 'Guten Tag Anna Lüders,\n\nes geht wieder.', { to: namesake }),
    ],
  })
  addAttachment(stage.rows, messageId(ticket, 0), 3, 'logo.png', timeAgo(stage, 270))
  for (const position of [0, 1]) {
    decoyIn(stage, 'messages', messageId(ticket, position), 'body_plain', 'body_html', 'raw_headers')
  }
  decoyIn(stage, 'messages', messageId(ticket, 0), 'from_header')
  decoyIn(stage, 'messages', messageId(ticket, 1), 'to_header')
  decoyIn(stage, 'tickets', ticket.id, 'title', 'search_text')
  return ticket
}

function tellJoanna(stage: Stage): ToldTicket {
  const { joanna } = stage.cast
  const ticket = stageTicket(stage, {
    customer: joanna,
    title: 'Invoice for Joanna Lüders',
    daysAgo: 275,
    messages: [
      mailFrom(
        joanna,
        0,
        `Hello,\n\nplease resend it to joanna.lueders@example.org.\n\n${signatureOf(joanna)}`,
      ),
      answerFrom(agentOf(stage, 2), 25, 'Hello Joanna Lüders,\n\nthere you go.', { to: joanna }),
    ],
  })
  decoyIn(stage, 'messages', messageId(ticket, 0), 'from_header', 'body_plain', 'body_html', 'raw_headers')
  decoyIn(stage, 'messages', messageId(ticket, 1), 'to_header', 'body_plain', 'body_html')
  decoyIn(stage, 'tickets', ticket.id, 'title', 'search_text')
  return ticket
}

/** Words and numbers that hold a part of an identifier. */
function tellLookAlikes(stage: Stage): void {
  const { rows, cast } = stage
  const text =
    'Hallo,\n\nAuftrag 704930231254171 betrifft die Anna-Lühmann-Straße und das Dorf Lüders. ' +
    'Susanna Lüderssen (susanna.lueders@example.org, anna.lueders@example.org.uk) weiß Bescheid.'
  const ticket = stageTicket(stage, {
    customer: cast.carla,
    title: 'Auftrag 704930231254171',
    daysAgo: 110,
    messages: [mailFrom(cast.carla, 0, text)],
  })
  decoyIn(stage, 'messages', messageId(ticket, 0), 'subject', 'body_plain', 'body_html')
  decoyIn(stage, 'tickets', ticket.id, 'title', 'search_text')
  const note = rows.add('notes', {
    ticket_id: ticket.id,
    author_id: agentOf(stage, 3).id,
    text: 'Nicht verwechseln: das ist Anna Lüders von der Werft, anna.lueders@werft.example.org.',
    created_at: timeAgo(stage, 109),
  })
  decoyIn(stage, 'notes', note.id, 'text')
  const search = { owner_id: agentOf(stage, 2).id, name: 'Joanna', query: 'from:joanna.lueders@example.org' }
  decoyIn(stage, 'saved_searches', rows.add('saved_searches', search).id, 'query')
  const mail = rows.add('mail_queue', {
    to_address: 'joanna.lueders@example.org',
    subject: 'Your invoice',
    body: 'Hello Joanna Lüders,\n\nyour invoice is attached.',
    created_at: timeAgo(stage, 4),
  })
  decoyIn(stage, 'mail_queue', mail.id, 'to_address', 'body')
}

/** An agent needs help himself: his ticket is a customer's, his work is performance data. */
function tellAgentAsCustomer(stage: Stage): ToldTicket {
  const customer = stage.cast.agentCustomer
  return stageTicket(stage, {
    customer,
    title: 'Mein Headset ist defekt',
    daysAgo: 60,
    messages: [
      mailFrom(customer, 0, `Hallo Kollegen,\n\nmein Headset rauscht.\n\n${signatureOf(customer)}`),
      answerFrom(agentOf(stage, 5), 15, 'Ersatz liegt am Empfang.', { to: customer }),
    ],
  })
}
