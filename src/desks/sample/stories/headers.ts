import type { Person } from '../mail.ts'
import { encodedMailbox, encodedWord } from '../mail.ts'
import type { MessageStory } from './story.ts'

interface Mail {
  readonly message: MessageStory
  readonly to: Person
  readonly cc: readonly Person[]
  readonly subject: string
  readonly uid: string
  readonly sent: number
  readonly inReplyToId: number | null
}

/** The headers of a mail as they went over the wire: names as RFC 2047 encoded words. */
export function rawHeadersOf(mail: Mail): string {
  const { message, cc, sent } = mail
  const desk = 'Service Desk <support@desk.example.org>'
  const form = sent % 120_000 === 0 ? 'Q' : 'B'
  const from = message.author ? encodedMailbox(message.author, form) : desk
  const lines = [
    `Received: from mx.example.org (mx.example.org [192.0.2.25]) by desk.example.org; ${dateOf(sent)}`,
    `From: ${from}`,
    `To: ${message.direction === 'out' ? encodedMailbox(mail.to, form) : desk}`,
    ...(cc.length > 0 ? [`Cc: ${cc.map((person) => encodedMailbox(person, form)).join(',\r\n ')}`] : []),
    `Subject: ${/^[\x20-\x7e]*$/.test(mail.subject) ? mail.subject : encodedWord(mail.subject, 'Q')}`,
    `Date: ${dateOf(sent)}`,
    `Message-ID: ${mail.uid}`,
    ...(mail.inReplyToId === null ? [] : [`X-Desk-Reply-To: ${mail.inReplyToId}`]),
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary="=_desk"',
  ]
  return [...lines, ...(message.rawPart === undefined ? [] : ['', message.rawPart])].join('\r\n')
}

function dateOf(instant: number): string {
  return new Date(instant).toUTCString().replace('GMT', '+0000')
}
