import PostalMime, { type Attachment, type Email } from 'postal-mime'
import { kindOf } from '../kind.ts'
import type { Parser } from './parse.ts'

/** A mail: its headers and its text, which stand in it as text, and what is attached to it. */
export const parseMail: Parser = async ({ gathered, read }, { bytes, depth, isWritable }) => {
  const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true })
  for (const text of [headersOf(mail), mail.text, mail.html])
    if (text !== undefined) gathered.add(text, isWritable)
  for (const attachment of mail.attachments) {
    if (!gathered.takeEntry()) return gathered.skip('too-large')
    const content = contentOf(attachment)
    if (content.byteLength > gathered.bytesLeft) {
      gathered.skip('too-large')
      continue
    }
    gathered.takeBytes(content.byteLength)
    const hint = { type: attachment.mimeType, name: attachment.filename ?? undefined }
    if (attachment.filename !== null) gathered.add(attachment.filename, isWritable)
    const isText = kindOf(content, hint) === 'text' || attachment.mimeType === 'message/rfc822'
    await read({ bytes: content, hint, depth: depth + 1, isWritable: isWritable && isText })
  }
}

/** As they are written, and names and addresses once more as they read. */
function headersOf(mail: Email): string {
  const raw = mail.headers.map(({ originalKey, value }) => `${originalKey}: ${value}`)
  const people = [mail.from, mail.sender, mail.replyTo, mail.to, mail.cc, mail.bcc].flat()
  const read = people.flatMap((one) => (one === undefined ? [] : (one.group ?? [one])))
  return [...raw, mail.subject ?? '', ...read.map(({ name, address }) => `${name} <${address}>`)].join('\n')
}

function contentOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return Buffer.from(content)
  return content instanceof Uint8Array ? content : new Uint8Array(content)
}
