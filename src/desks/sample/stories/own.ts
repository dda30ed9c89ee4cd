import { addAttachment, addFile } from '../files.ts'
import { quoted, quotedPrintable, signatureOf } from '../mail.ts'
import { tellAccount } from './account.ts'
import type { Stage } from './stage.ts'
import { agentOf, answerFrom, daysAgo, mailFrom, messageId, stageTicket, timeAgo } from './stage.ts'
import type { ToldTicket } from './ticket.ts'

/** The subject's own tickets and what hangs on them. */
export interface OwnStories {
  readonly tickets: readonly ToldTicket[]
  readonly merged: ToldTicket
  readonly legalHold: ToldTicket
  readonly sharedFileId: number
  readonly subjectFileIds: readonly number[]
  readonly idCardAttachmentId: number
}

/** Tells every ticket whose customer is the subject, under either account. */
export function tellOwnTickets(stage: Stage): OwnStories {
  const billing = tellBilling(stage)
  const idCard = tellIdCard(stage)
  const legalHold = tellLegalHold(stage)
  const merged = stageTicket(stage, {
    customer: stage.cast.anna,
    title: 'Nochmals: Rechnung 2024-0815',
    daysAgo: 598,
    status: 'merged',
    mergedIntoId: billing.ticket.id,
    endedAfter: 60,
    messages: [mailFrom(stage.cast.anna, 0, `Guten Tag,\n\nwann kommt die Korrektur?\n\n${sign(stage)}`)],
  })
  const others = [tellPhoneCall(stage), tellReopened(stage), tellOpen(stage), ...tellPrivate(stage)]
  const tickets = [billing.ticket, idCard.ticket, legalHold, merged, ...others]
  tellAccount(stage)
  return {
    tickets,
    merged,
    legalHold,
    sharedFileId: 1,
    subjectFileIds: [billing.fileId, idCard.fileId],
    idCardAttachmentId: idCard.attachmentId,
  }
}

function sign(stage: Stage): string {
  return `Mit freundlichen Grüßen\n-- \n${signatureOf(stage.cast.anna)}\nMobil 0176 / 040 690 12`
}

function tellBilling(stage: Stage): { ticket: ToldTicket; fileId: number } {
  const { anna } = stage.cast
  const agent = agentOf(stage, 1)
  const question =
    'Guten Tag,\n\nbitte schreiben Sie die Rechnung auf Lüders Gartenbau um. IBAN: DE89 3704 0044 0532 0130 00.'
  const ticket = stageTicket(stage, {
    customer: anna,
    title: 'Rechnung 2024-0815 falsch: Lüders Gartenbau',
    daysAgo: 600,
    type: 'request',
    messages: [
      mailFrom(anna, 0, `${question}\n\n${sign(stage)}`, {
        rawPart: qpPart(`${question}\n\n${sign(stage)}`),
      }),
      answerFrom(
        agent,
        95,
        `Guten Tag Anna Lüders,\n\ndie Rechnung ist korrigiert.\n\n${quoted(anna, daysAgo(stage, 600), question, 'de')}`,
        { to: anna },
      ),
      mailFrom(anna, 1400, `Danke!\n\n${sign(stage)}`),
    ],
  })
  const { rows } = stage
  const fileId = addFile(rows, 'anna:contract', 'Vertrag.pdf')
  addAttachment(rows, messageId(ticket, 0), fileId, 'Vertrag_Lueders.pdf', timeAgo(stage, 600))
  addAttachment(rows, messageId(ticket, 1), 1, 'Handbuch.pdf', timeAgo(stage, 600))
  rows.add('custom_values', { ticket_id: ticket.id, field_id: 1, value: '2009-07-31' })
  rows.add('custom_values', { ticket_id: ticket.id, field_id: 2, value: 'Lüders, Anna: Kundin seit 2019' })
  rows.add('forms', {
    ticket_id: ticket.id,
    name: 'Rechnungsänderung',
    answers: JSON.stringify({
      applicant: { name: 'Anna Lüders', email: anna.email, iban: 'DE89370400440532013000' },
      product: 'router',
      consent: true,
    }),
  })
  rows.add('notes', {
    ticket_id: ticket.id,
    author_id: agent.id,
    text: 'Frau Lüders möchte künftig Papierrechnungen.',
    created_at: timeAgo(stage, 599),
  })
  return { ticket, fileId }
}

function tellIdCard(stage: Stage): { ticket: ToldTicket; fileId: number; attachmentId: number } {
  const { anna } = stage.cast
  const ticket = stageTicket(stage, {
    customer: anna,
    title: 'Identitätsprüfung für Kontofreigabe',
    daysAgo: 420,
    status: 'resolved',
    messages: [
      mailFrom(anna, 0, `Guten Tag,\n\nanbei mein Ausweis.\n\n${sign(stage)}`),
      answerFrom(agentOf(stage, 2), 30, 'Guten Tag Frau Lüders,\n\nIhr Konto ist freigegeben.'),
    ],
  })
  const fileId = addFile(stage.rows, 'anna:id-card', 'card.jpg')
  const filename = 'Personalausweis_Lueders.jpg'
  const attachmentId = addAttachment(stage.rows, messageId(ticket, 0), fileId, filename, timeAgo(stage, 420))
  return { ticket, fileId, attachmentId }
}

function tellLegalHold(stage: Stage): ToldTicket {
  const { anna } = stage.cast
  return stageTicket(stage, {
    customer: anna,
    title: 'Schaden durch defektes Netzteil',
    daysAgo: 900,
    type: 'complaint',
    priority: 1,
    legalHold: true,
    endedAfter: 30_000,
    messages: [
      mailFrom(
        anna,
        0,
        `Guten Tag,\n\ndas Netzteil hat gebrannt. Mein Anwalt meldet sich.\n\n${sign(stage)}`,
      ),
      answerFrom(
        stage.cast.agentCustomer,
        45,
        'Guten Tag Frau Lüders,\n\nwir geben den Fall an die Rechtsabteilung.',
      ),
    ],
  })
}

function tellPhoneCall(stage: Stage): ToldTicket {
  const text = 'Anruf von Anna Lüders (030 / 23125-417): Router blinkt rot. Rückruf vereinbart.'
  return stageTicket(stage, {
    customer: stage.cast.anna,
    title: 'Anruf: Router blinkt rot',
    daysAgo: 1500,
    channel: 'phone',
    messages: [
      { author: agentOf(stage, 3), kind: 'phone', direction: 'in', after: 0, text, minutes: 12 },
      answerFrom(agentOf(stage, 3), 200, 'Guten Tag Anna Lüders,\n\nbitte tauschen Sie das Netzteil.'),
    ],
  })
}

function tellReopened(stage: Stage): ToldTicket {
  const { anna } = stage.cast
  return stageTicket(stage, {
    customer: anna,
    title: 'VPN bricht ab',
    daysAgo: 250,
    reopened: 1,
    endedAfter: 9000,
    messages: [
      mailFrom(anna, 0, `Hallo,\n\ndas VPN bricht alle fünf Minuten ab.\n\n${sign(stage)}`),
      answerFrom(agentOf(stage, 4), 300, 'Hallo Frau Lüders,\n\nbitte neu starten.'),
      mailFrom(anna, 4000, `Leider wieder da.\n\n${sign(stage)}`),
      answerFrom(agentOf(stage, 1), 4100, 'Hallo Frau Lüders,\n\nwir haben den Zugang ersetzt.'),
    ],
  })
}

function tellOpen(stage: Stage): ToldTicket {
  return stageTicket(stage, {
    customer: stage.cast.anna,
    title: 'Neuer Anschluss für das Gewächshaus',
    daysAgo: 5,
    status: 'open',
    messages: [
      mailFrom(stage.cast.anna, 0, `Guten Tag,\n\nwann kommt der Techniker?\n\n${sign(stage)}`),
      answerFrom(agentOf(stage, 1), 90, 'Guten Tag Frau Lüders,\n\nam Donnerstag zwischen 8 und 10 Uhr.'),
    ],
  })
}

function tellPrivate(stage: Stage): ToldTicket[] {
  const author = stage.cast.annaPrivate
  const text = 'Hallo,\n\nhier schreibe ich privat. Viele Grüße, Anna Lüders\nMobil 0176 04069012'
  const closed = stageTicket(stage, {
    customer: author,
    title: 'Privater Anschluss: Umzug',
    daysAgo: 700,
    messages: [
      mailFrom(author, 0, text),
      answerFrom(agentOf(stage, 5), 50, 'Hallo Anna Lüders,\n\nerledigt.'),
    ],
  })
  const pending = stageTicket(stage, {
    customer: author,
    title: 'Privater Anschluss: Kündigung',
    daysAgo: 20,
    status: 'pending',
    messages: [{ author, kind: 'web', direction: 'in', after: 0, text }],
    channel: 'web',
  })
  return [closed, pending]
}

function qpPart(text: string): string {
  const head =
    '--=_desk\r\nContent-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: quoted-printable'
  return `${head}\r\n\r\n${quotedPrintable(text)}\r\n--=_desk--`
}
