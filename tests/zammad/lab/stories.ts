import type { People } from './people.ts'
import type { Rows } from './rows.ts'
import { rubyYaml } from './ruby.ts'
import { addArticle, addFile, addHistory, addTicket, later } from './tickets.ts'

/** Tickets that scenarios speak of. */
export interface StoryTickets {
  /** Anna's: closed twice, with mails, a file and a history. */
  readonly annaClosed: number
  /** Anna's, and still open. */
  readonly annaOpen: number
  /** Anna's, merged into `annaClosed`. */
  readonly annaMerged: number
  /** Was Anna's and was given to Bernd: her articles are still in it. */
  readonly reassigned: number
  /** Bernd's, in which Anna wrote and is named in every way. */
  readonly others: number
  /** Joanna's: holds Anna's address as a part of her own. */
  readonly joannas: number
  /** The namesake's. */
  readonly namesakes: number
  /** Of the one who is customer and agent. */
  readonly boths: number
  readonly umlauts: number
  readonly word: number
}

/** A file that Anna and Bernd both sent: kept once. */
export const sharedFile = Buffer.from('Aktionscode,Preis\nWINTER,4711\n')

/** A word in every text about Anna that has to stay when she goes. */
export const lastingWord = 'Kühlschrank'

/** Writes the tickets that scenarios speak of. */
export function tellStories(rows: Rows, people: People): StoryTickets {
  const own = tellAnnas(rows, people)
  const others = tellOthers(rows, people)
  return {
    ...own,
    others,
    reassigned: tellReassigned(rows, people),
    ...tellNeighbours(rows, people),
  }
}

function tellAnnas(rows: Rows, { anna, agent, secondAgent }: People) {
  const annaClosed = addTicket(rows, {
    number: '10001',
    title: `Rechnung an Anna Lee, Lindenallee 17`,
    customer: anna,
    owner: agent,
    group: 'Rechnung',
    movedFrom: 'Service',
    reopened: true,
    state: 'closed',
    at: '2024-02-01 09:00:00',
    closedAt: '2024-02-12 16:30:00',
    note: `Anna Lee ruft zurück: ${anna.phone}`,
    timeUnit: 30,
  })
  const text = `Guten Tag,\n\nmeine Rechnung stimmt nicht. Sie erreichen mich unter ${anna.mobile}.\n\nViele Grüße\n${anna.name}\n${anna.street}\n${anna.zip} ${anna.city}`
  const first = addArticle(rows, {
    ticket: annaClosed,
    by: anna,
    sender: 'Customer',
    type: 'email',
    subject: `Rechnung ${anna.name}`,
    body: `<div>${text.replaceAll('\n', '<br>')}</div>`,
    html: true,
    at: '2024-02-01 09:00:00',
    preferences: { 'is-auto-response': false, send_from: anna.email },
    mail: {
      from: anna,
      to: { name: 'Musterdesk', email: 'desk@example.org' },
      subject: `Rechnung für Anna Lée`,
      text,
      encoding: 'quoted-printable',
      file: { name: 'Rechnung Anna Lee.csv', type: 'text/csv', content: sharedFile },
    },
  })
  const reply = addArticle(rows, {
    ticket: annaClosed,
    by: agent,
    sender: 'Agent',
    type: 'email',
    subject: `Re: Rechnung ${anna.name}`,
    body: `<p>Sehr geehrte Frau Lee,</p><p>wir melden uns.</p><blockquote type="cite">Am 01.02.2024 schrieb ${anna.name} &lt;${anna.email}&gt;:<br>${text.replaceAll('\n', '<br>')}</blockquote>`,
    html: true,
    from: `${agent.name} via Musterdesk <desk@example.org>`,
    to: `${anna.name} <${anna.email}>`,
    at: '2024-02-01 09:42:00',
    preferences: { delivery_status_message: `250 OK <${anna.email}>`, delivery_status: 'success' },
  })
  rows.add('ticket_time_accountings', {
    ticket_id: annaClosed,
    ticket_article_id: reply,
    time_unit: 30,
    type_id: 1,
    created_by_id: agent.id,
    created_at: '2024-02-01 09:42:00',
  })
  rows.add('ticket_article_flags', {
    ticket_article_id: first,
    key: 'seen',
    value: 'true',
    created_by_id: agent.id,
  })
  rows.add('tags', {
    tag_item_id: rows.add('tag_items', { name: 'mahnung', name_downcase: 'mahnung' }),
    tag_object_id: 1,
    o_id: annaClosed,
    created_by_id: agent.id,
  })
  addHistory(rows, {
    ticket: annaClosed,
    type: 'added',
    attribute: 'tag',
    at: '2024-02-02 09:00:00',
    by: agent.id,
    to: [null, 'mahnung'],
  })
  const annaOpen = addTicket(rows, {
    number: '10002',
    title: 'Kamera geht nicht an',
    customer: anna,
    owner: secondAgent,
    group: 'Technik',
    at: '2024-10-01 10:00:00',
  })
  addArticle(rows, {
    ticket: annaOpen,
    by: agent,
    sender: 'Customer',
    origin: anna,
    type: 'phone',
    body: `${anna.name} am Telefon (${anna.phone}): Kamera geht nicht an.`,
    at: '2024-10-01 10:00:00',
  })
  const annaMerged = addTicket(rows, {
    number: '10003',
    title: `Nochmal: Rechnung ${anna.last}`,
    customer: anna,
    owner: agent,
    group: 'Rechnung',
    state: 'merged',
    at: '2024-02-03 08:00:00',
    closedAt: '2024-02-03 09:00:00',
  })
  addArticle(rows, {
    ticket: annaMerged,
    by: agent,
    sender: 'System',
    type: 'note',
    body: 'merged',
    internal: true,
    at: '2024-02-03 09:00:00',
  })
  const moved = addArticle(rows, {
    ticket: annaClosed,
    by: anna,
    sender: 'Customer',
    type: 'web',
    subject: 'Nochmal',
    body: `Hier nochmal ${anna.name}, bitte um Rückruf: 030-23125017`,
    at: '2024-02-03 08:00:00',
  })
  // A merged article was created in the other ticket, and its history says so.
  addHistory(rows, {
    ticket: annaMerged,
    object: 'Ticket::Article',
    of: moved,
    type: 'created',
    at: '2024-02-03 08:00:00',
    by: anna.id,
  })
  addHistory(rows, {
    ticket: annaMerged,
    type: 'merged_into',
    at: '2024-02-03 09:00:00',
    by: agent.id,
    to: [annaClosed, ''],
  })
  rows.add('links', {
    link_type_id: rows.named('link_types', 'parent'),
    link_object_source_id: rows.named('link_objects', 'Ticket'),
    link_object_source_value: annaClosed,
    link_object_target_id: rows.named('link_objects', 'Ticket'),
    link_object_target_value: annaMerged,
  })
  return { annaClosed, annaOpen, annaMerged }
}

/** Bernd's ticket, in which Anna wrote, was copied, and is named in every way that a text allows. */
function tellOthers(rows: Rows, { anna, bernd, agent, secondAgent, formerAgent }: People): number {
  const ticket = addTicket(rows, {
    number: '10010',
    title: `${lastingWord} von ${anna.name} brummt`,
    customer: bernd,
    owner: agent,
    group: 'Technik',
    state: 'closed',
    at: '2024-03-01 08:00:00',
    closedAt: '2024-03-09 12:00:00',
    timeUnit: 15,
  })
  addArticle(rows, {
    ticket,
    by: bernd,
    sender: 'Customer',
    type: 'email',
    subject: `${lastingWord} brummt`,
    html: true,
    body: `<div>Der ${lastingWord} von <b>Anna</b> <i>Lee</i> (&#97;nna.lee@example.org) brummt. <a href="mailto:anna.lee%40example.org">Schreiben Sie ihr</a>. Joanna Lee hat denselben.</div>`,
    cc: `${anna.name} <${anna.email}>`,
    at: '2024-03-01 08:00:00',
    mail: {
      from: bernd,
      to: { name: 'Musterdesk', email: 'desk@example.org' },
      cc: { name: 'Anna Lee', email: anna.email },
      subject: `${lastingWord} von Anna Lee brummt`,
      text: `Guten Tag,\n\nder ${lastingWord} von Anna Lee, Lindenallee 17, brummt. Rückfragen: anna.lee@example.org, Tel. +49 30 23125 017.\n\nBernd Holm`,
      encoding: 'base64',
      file: { name: 'aktion.csv', type: 'text/csv', content: sharedFile },
    },
  })
  const written = addArticle(rows, {
    ticket,
    by: anna,
    sender: 'Customer',
    type: 'email',
    subject: `Re: ${lastingWord} brummt`,
    body: `Er brummt seit Sonntag.\n\n${anna.name}\nTel. ${anna.mobile}`,
    at: '2024-03-02 08:00:00',
    mail: {
      from: anna,
      to: { name: 'Musterdesk', email: 'desk@example.org' },
      subject: `Re: ${lastingWord} brummt`,
      text: `Er brummt seit Sonntag.\n\n${anna.name}`,
      encoding: '8bit',
    },
  })
  addArticle(rows, {
    ticket,
    by: secondAgent,
    sender: 'Agent',
    type: 'note',
    internal: true,
    html: true,
    body: `<p>Frau Lee (<a data-mention-user-id="${anna.id}" href="http://desk.example.org/#user/profile/${anna.id}">Anna Lee</a>) wohnt Lindenallee&nbsp;17. ${lastingWord} tauschen. Siehe Dieter Voigtländer.</p>`,
    at: '2024-03-03 08:00:00',
  })
  addArticle(rows, {
    ticket,
    by: formerAgent,
    sender: 'Agent',
    type: 'email',
    from: `${formerAgent.name} via Musterdesk <desk@example.org>`,
    to: `${bernd.name} <${bernd.email}>, "Lee, Anna" <ANNA.LEE@EXAMPLE.ORG>`,
    subject: `Re: ${lastingWord} brummt`,
    body: `Sehr geehrter Herr Holm,\nwir tauschen den ${lastingWord}.\n\n> Am 02.03.2024 schrieb Anna Lee:\n> Er brummt seit Sonntag.`,
    at: '2024-03-04 08:00:00',
    mail: {
      from: formerAgent,
      to: { name: 'Lee, Anna', email: anna.email },
      subject: `Re: ${lastingWord} brummt`,
      text: `Sehr geehrter Herr Holm, sehr geehrte Frau Anna Lee,\nwir tauschen den ${lastingWord}.`,
      encoding: 'latin1',
    },
  })
  addHistory(rows, {
    ticket,
    type: 'email',
    at: '2024-03-04 08:01:00',
    by: agent.id,
    to: [null, `${bernd.email}, ${anna.email}`],
  })
  addHistory(rows, {
    ticket,
    object: 'Mention',
    of: 1,
    type: 'created',
    at: '2024-03-03 08:00:00',
    by: secondAgent.id,
    to: [anna.id, anna.name],
  })
  rows.add('mentions', {
    mentionable_type: 'Ticket',
    mentionable_id: ticket,
    user_id: anna.id,
    created_by_id: secondAgent.id,
    updated_by_id: secondAgent.id,
  })
  rows.add('ticket_time_accountings', {
    ticket_id: ticket,
    ticket_article_id: written,
    time_unit: 15,
    type_id: 2,
    created_by_id: agent.id,
    created_at: '2024-03-04 09:00:00',
  })
  return ticket
}

/** The customer of a ticket was changed: what Anna wrote lies in a ticket that is not hers. */
function tellReassigned(rows: Rows, { anna, bernd, agent }: People): number {
  const ticket = addTicket(rows, {
    number: '10011',
    title: 'Falsch zugeordnet',
    customer: bernd,
    owner: agent,
    group: 'Service',
    state: 'closed',
    at: '2024-04-01 08:00:00',
    closedAt: '2024-04-02 08:00:00',
  })
  addHistory(rows, {
    ticket,
    type: 'updated',
    attribute: 'customer',
    at: '2024-04-01 09:00:00',
    by: agent.id,
    from: [anna.id, anna.name],
    to: [bernd.id, bernd.name],
  })
  addArticle(rows, {
    ticket,
    by: anna,
    sender: 'Customer',
    type: 'web',
    body: `Ich bin umgezogen, ${anna.name}, jetzt ${anna.street}.`,
    at: '2024-04-01 08:00:00',
  })
  return ticket
}

function tellNeighbours(rows: Rows, { joanna, namesake, both, umlaut, word, agent, anna, vip }: People) {
  const plain = (
    number: string,
    title: string,
    customer: typeof joanna,
    body: string,
    at: string,
    owner = agent,
  ) => {
    const ticket = addTicket(rows, {
      number,
      title,
      customer,
      owner,
      group: 'Service',
      state: 'closed',
      at,
      closedAt: later(at, 900),
    })
    addArticle(rows, {
      ticket,
      by: customer,
      sender: 'Customer',
      type: 'email',
      subject: title,
      body,
      at,
      from: `${customer.name} <${customer.email}>`,
    })
    return ticket
  }
  const joannas = plain(
    '10020',
    'Frage von Joanna Lee',
    joanna,
    `Ich bin Joanna Lee, joanna.lee@example.org, Tel. ${joanna.phone}. Mein ${lastingWord}!`,
    '2024-05-01 08:00:00',
  )
  const namesakes = plain(
    '10021',
    'Frage der anderen Anna Lee',
    namesake,
    `Anna Lee, a.lee@example.net, nicht die aus der Lindenallee.`,
    '2024-05-02 08:00:00',
  )
  const boths = plain(
    '10022',
    'Eigene Frage',
    both,
    `Ich, Carla Ortiz, frage als Kundin.`,
    '2024-05-03 08:00:00',
  )
  addTicket(rows, {
    number: '10023',
    title: 'Von Carla betreut',
    customer: vip,
    owner: both,
    group: 'Service',
    state: 'closed',
    at: '2024-05-04 08:00:00',
    closedAt: '2024-05-05 08:00:00',
    timeUnit: 5,
  })
  const umlauts = plain(
    '10024',
    'Anfrage Müßiggang',
    umlaut,
    `J&uuml;rgen M&uuml;&szlig;iggang, Schöne Straße 4, 50667 Köln, ${umlaut.phone}`,
    '2024-05-06 08:00:00',
  )
  const spring = plain(
    '10025',
    'Sommer',
    word,
    `Im Mai war es schön, im Sommer auch. Mai Sommer, mai.sommer@example.org`,
    '2024-05-07 08:00:00',
  )
  const file = addFile(rows, {
    object: 'UploadCache',
    of: 'b0a1c2d3-0000-4000-8000-000000000001',
    filename: 'entwurf.txt',
    content: Buffer.from(`Entwurf an ${anna.name}`),
    by: agent.id,
    at: '2024-11-30 08:00:00',
    type: 'text/plain',
  })
  rows.add('taskbars', {
    user_id: agent.id,
    last_contact: '2024-11-30 08:00:00',
    key: `TicketCreateScreen-${file}`,
    callback: 'TicketCreate',
    state: rubyYaml({
      customer_id: String(anna.id),
      customer_id_completion: `${anna.name} <${anna.email}>`,
      body: `<div>Liebe Frau ${anna.name}, Ihr ${lastingWord} ist da.</div>`,
    }),
    params: rubyYaml({ id: file, customer: anna.name, shown: true }),
    preferences: rubyYaml({}),
    prio: 1,
    app: 'desktop',
  })
  return { joannas, namesakes, boths, umlauts, word: spring }
}
