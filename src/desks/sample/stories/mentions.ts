import { base64, quotedPrintable } from '../mail.ts'
import type { Stage } from './stage.ts'
import {
  agentOf,
  answerFrom,
  mailFrom,
  messageId,
  nameIn,
  nameInMessage,
  stageTicket,
  timeAgo,
} from './stage.ts'
import { addAttachment, addFile } from '../files.ts'
import type { ToldTicket } from './ticket.ts'

/** Tells every place that only names the subject: nothing there is hers. */
export function tellMentions(stage: Stage): void {
  tellNamedInText(stage)
  tellNamedInMarkup(stage)
  tellNamedInParts(stage)
  tellNamedBesideMessages(stage)
  tellNamedOutsideTickets(stage)
}

function tellNamedInText(stage: Stage): void {
  const { carla } = stage.cast
  const text =
    'Hallo,\n\nbitte klären Sie das mit Anna Lüders (anna.lueders@example.org, Tel. (030) 23125-417).\n\nCarla Neumann'
  const ticket = stageTicket(stage, {
    customer: carla,
    title: 'Rückfrage zu Anna Lüders',
    daysAgo: 200,
    messages: [
      mailFrom(carla, 0, text),
      answerFrom(
        agentOf(stage, 1),
        60,
        'Hallo Frau Neumann,\n\nwir haben Lüders, Anna angerufen: 0049 30 23125417.',
        {
          subject: 'Ihre Rückfrage',
        },
      ),
    ],
  })
  nameIn(stage, 'tickets', ticket.id, 'title', 'plain', 'name')
  nameIn(stage, 'messages', messageId(ticket, 0), 'subject', 'plain', 'name')
  nameIn(stage, 'messages', messageId(ticket, 0), 'raw_headers', 'encoded-word', 'name')
  nameInMessage(stage, ticket, 0, 'name', 'email', 'phone')
  nameInMessage(stage, ticket, 1, 'name', 'phone')
}

/** Names cut in two by markup, and addresses that hide in links. */
function tellNamedInMarkup(stage: Stage): void {
  const html =
    '<div>Bitte an <b>Anna</b> L&uuml;ders senden:<br>' +
    '<a href="mailto:anna.lueders%40example.org">E-Mail</a>, Flieder<span>bogen</span>&nbsp;7</div>'
  const ticket = stageTicket(stage, {
    customer: stage.cast.bernd,
    title: 'Lieferadresse',
    daysAgo: 150,
    messages: [mailFrom(stage.cast.bernd, 0, 'Bitte die HTML-Ansicht verwenden.', { html })],
  })
  nameIn(stage, 'messages', messageId(ticket, 0), 'body_html', 'html', 'name', 'street')
  nameIn(stage, 'messages', messageId(ticket, 0), 'body_html', 'percent', 'email')
}

/** Encoded parts of a mail as it arrived: nothing to read without decoding. */
function tellNamedInParts(stage: Stage): void {
  const { bernd, carla } = stage.cast
  const inBase64 = base64('Weitergeleitet von Anna Lüders <anna.lueders@example.org>, Tel. +49 30 23125417')
  const inQuoted = quotedPrintable(
    'Unsere Nachbarin Anna Lüders erreichen Sie unter annal84@post.example.org täglich.',
  )
  const tickets = [
    partTicket(stage, carla, 'base64', inBase64.replaceAll(/.{76}/g, '$&\r\n')),
    partTicket(stage, bernd, 'quoted-printable', inQuoted),
  ] as const
  nameIn(stage, 'messages', messageId(tickets[0], 0), 'raw_headers', 'base64', 'name', 'email', 'phone')
  nameIn(stage, 'messages', messageId(tickets[1], 0), 'raw_headers', 'quoted-printable', 'name', 'email')
}

function partTicket(
  stage: Stage,
  customer: Stage['cast']['bernd'],
  encoding: string,
  part: string,
): ToldTicket {
  const head = `--=_desk\r\nContent-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: ${encoding}`
  const rawPart = `${head}\r\n\r\n${part}\r\n--=_desk--`
  return stageTicket(stage, {
    customer,
    title: 'Weiterleitung',
    daysAgo: 170,
    messages: [mailFrom(customer, 0, 'Siehe Anhang.', { rawPart })],
  })
}

/** Everything a ticket has beside its messages. */
function tellNamedBesideMessages(stage: Stage): void {
  const { rows, cast } = stage
  const ticket = stageTicket(stage, {
    customer: cast.bernd,
    title: 'Wartungsvertrag',
    daysAgo: 130,
    messages: [mailFrom(cast.bernd, 0, 'Guten Tag,\n\nbitte um ein Angebot für alle Standorte.')],
  })
  const at = timeAgo(stage, 129)
  const author = agentOf(stage, 3)
  const note = rows.add('notes', {
    ticket_id: ticket.id,
    author_id: author.id,
    text: 'Anna Lüders aus der Nachbarschaft hat den Schlüssel, Fliederbogen 7.',
    created_at: at,
  })
  nameIn(stage, 'notes', note.id, 'text', 'plain', 'name', 'street')
  const value = { ticket_id: ticket.id, field_id: 2, value: 'Zweitkontakt: Anna Lüders, 0176-04069012' }
  nameIn(stage, 'custom_values', rows.add('custom_values', value).id, 'value', 'plain', 'name', 'phone')
  const answers =
    '{"applicant":{"name":"Bernd Krüger","email":"bernd.krueger@example.org"},' +
    '"substitute":{"name":"Anna L\\u00fcders","email":"anna.lueders\\u0040example.org","iban":"DE89370400440532013000"},' +
    '"product":"service","consent":true}'
  const form = rows.add('forms', { ticket_id: ticket.id, name: 'Wartung', answers })
  nameIn(stage, 'forms', form.id, 'answers', 'json', 'name', 'email')
  nameIn(stage, 'forms', form.id, 'answers', 'plain', 'iban')
  const entry = rows.add('time_entries', {
    ticket_id: ticket.id,
    agent_id: author.id,
    minutes: 15,
    activity: 'Telefonat',
    comment: 'Telefonat mit Anna Lüders',
    created_at: at,
  })
  nameIn(stage, 'time_entries', entry.id, 'comment', 'plain', 'name')
  const fileId = addFile(rows, 'bernd:offer', 'offer.pdf')
  const attachment = addAttachment(rows, messageId(ticket, 0), fileId, 'Vollmacht_Anna_Lueders.pdf', at)
  nameIn(stage, 'attachments', attachment, 'filename', 'plain', 'name')
}

/** Notes, searches, mails in the queue and other people's accounts. */
function tellNamedOutsideTickets(stage: Stage): void {
  const { rows, cast } = stage
  nameIn(stage, 'persons', cast.bernd.id, 'note', 'plain', 'name', 'email')
  const note = rows.add('notes', {
    person_id: cast.bernd.id,
    author_id: agentOf(stage, 4).id,
    text: 'Schwager von Anna Lüders.',
    created_at: timeAgo(stage, 90),
  })
  nameIn(stage, 'notes', note.id, 'text', 'plain', 'name')
  const owner = agentOf(stage, 1).id
  const byName = rows.add('saved_searches', {
    owner_id: owner,
    name: 'Lüders offen',
    query: 'customer:"Anna Lüders" status:open',
  })
  nameIn(stage, 'saved_searches', byName.id, 'query', 'plain', 'name')
  const byEmail = rows.add('saved_searches', {
    owner_id: owner,
    name: 'Gärtnerei',
    query: 'from=anna.lueders%40example.org&closed=1',
  })
  nameIn(stage, 'saved_searches', byEmail.id, 'query', 'percent', 'email')
  const mail = rows.add('mail_queue', {
    to_address: 'anna.lueders@example.org',
    subject: 'Ihr Termin, Anna Lüders',
    body: 'Guten Tag Anna Lüders,\n\nIhr Termin ist am Donnerstag. Rückfragen an support@desk.example.org.',
    created_at: timeAgo(stage, 4),
  })
  nameIn(stage, 'mail_queue', mail.id, 'to_address', 'plain', 'email')
  nameIn(stage, 'mail_queue', mail.id, 'subject', 'plain', 'name')
  nameIn(stage, 'mail_queue', mail.id, 'body', 'plain', 'name')
  const organization = cast.anna.organization_id
  if (organization !== null) nameIn(stage, 'organizations', organization, 'note', 'plain', 'name', 'phone')
}
