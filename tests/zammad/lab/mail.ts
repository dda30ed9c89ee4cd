/** A person in a header. */
export interface Mailbox {
  readonly name: string
  readonly email: string
}

/** A mail before it is sent. */
export interface MailDraft {
  readonly from: Mailbox
  readonly to: Mailbox
  readonly cc?: Mailbox
  readonly subject: string
  readonly text: string
  readonly id: string
  readonly inReplyTo?: string
  readonly at: string
  /** How text and headers travel. `latin1` is eight-bit ISO 8859-1, as old programs write it. */
  readonly encoding: 'quoted-printable' | 'base64' | '8bit' | 'latin1'
  readonly file?: { readonly name: string; readonly type: string; readonly content: Uint8Array }
}

/** The mail as it came over the wire: headers in encoded words, the text as HTML too, a file beside it. */
export function rawMail(draft: MailDraft): Buffer {
  const { from, to, cc, subject, text, id, inReplyTo, at, encoding, file } = draft
  const charset = encoding === 'latin1' ? 'iso-8859-1' : 'utf-8'
  const words = (value: string) => headerWords(value, encoding === 'base64' ? 'B' : 'Q')
  const box = ({ name, email }: Mailbox) => `${words(name)} <${email}>`
  const headers = [
    `Received: from mx.example.net (mx.example.net [192.0.2.7]) for <${to.email}>`,
    `From: ${box(from)}`,
    `To: ${box(to)}`,
    ...(cc === undefined ? [] : [`Cc: ${box(cc)}`]),
    `Subject: ${words(subject)}`,
    `Date: ${new Date(`${at.replace(' ', 'T')}Z`).toUTCString()}`,
    `Message-ID: ${id}`,
    ...(inReplyTo === undefined ? [] : [`In-Reply-To: ${inReplyTo}`]),
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="=_part_1"',
  ]
  const transfer = encoding === 'latin1' ? '8bit' : encoding
  const part = (type: string, body: string) => [
    '--=_part_1',
    `Content-Type: ${type}; charset=${charset}`,
    `Content-Transfer-Encoding: ${transfer}`,
    '',
    encoded(body, encoding),
  ]
  const attached =
    file === undefined
      ? []
      : [
          '--=_part_1',
          `Content-Type: ${file.type}; name="${words(file.name)}"`,
          `Content-Disposition: attachment; filename="${words(file.name)}"`,
          'Content-Transfer-Encoding: base64',
          '',
          lines76(Buffer.from(file.content).toString('base64')),
        ]
  const all = [
    ...headers,
    '',
    ...part('text/plain', text),
    ...part('text/html', htmlOf(text)),
    ...attached,
    '--=_part_1--',
    '',
  ]
  return Buffer.from(all.join('\r\n'), encoding === 'latin1' ? 'latin1' : 'utf8')
}

/** The text as a mail program writes it in HTML. */
export function htmlOf(text: string): string {
  const body = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>\r\n')
  return `<html><body><div>${body}</div></body></html>`
}

function headerWords(value: string, how: 'B' | 'Q'): string {
  if (/^[\u0020-\u007e]*$/.test(value)) return value
  if (how === 'B') return `=?UTF-8?B?${Buffer.from(value).toString('base64')}?=`
  const bytes = [...Buffer.from(value)].map((byte) => {
    const character = String.fromCharCode(byte)
    if (character === ' ') return '_'
    return /[A-Za-z0-9]/.test(character) ? character : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
  })
  return `=?UTF-8?Q?${bytes.join('')}?=`
}

function encoded(text: string, how: MailDraft['encoding']): string {
  if (how === 'base64') return lines76(Buffer.from(text).toString('base64'))
  return how === 'quoted-printable' ? quotedPrintable(text) : text
}

function quotedPrintable(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const units = [...Buffer.from(line)].map((byte) =>
        byte === 0x3d || byte > 0x7e || byte < 0x20
          ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
          : String.fromCharCode(byte),
      )
      const pieces: string[] = ['']
      for (const unit of units) {
        if ((pieces.at(-1) ?? '').length + unit.length > 72) pieces.push('')
        pieces[pieces.length - 1] += unit
      }
      return pieces.join('=\r\n')
    })
    .join('\r\n')
}

const lines76 = (text: string) => text.replaceAll(/.{76}/g, '$&\r\n')
