import { describe, expect, it } from 'vitest'
import { pngBytes, zipOf } from '../extraction/extraction.fixtures.ts'
import { createRecognizer } from '../recognition/recognizer.ts'
import { outsideOfFiles } from './attached.ts'
import { maskText } from './mask.ts'
import { rewriteValue } from './rewrite.ts'

const recognizer = createRecognizer({ participants: [{ name: 'Mira Okonkwo', email: 'mo@example.org' }] })
const mask = (text: string) => maskText(text, outsideOfFiles(text, recognizer.find(text))).text

const said = 'Mira Okonkwo, +49 171 2345678'
// All of it is text, as in a PDF that no program has packed.
const pdf = `%PDF-1.4\n1 0 obj\nBT /F1 12 Tf 20 200 Td (${said}) Tj ET\nendobj\n%%EOF\n`
const base64 = (content: string | Uint8Array) =>
  Buffer.from(content).toString('base64').replaceAll(/.{76}/g, '$&\r\n')
const part = (type: string, body: string, encoding = 'base64') =>
  `--edge\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n`
const mailOf = (parts: readonly string[], text = said) =>
  `Subject: x\r\nContent-Type: multipart/mixed; boundary=edge\r\n\r\n--edge\r\n\r\n${text}\r\n${parts.join('')}--edge--\r\n`
/** The mail is masked, and this in it stays to the byte. */
const expectKept = (mail: string, body: string) => {
  expect(mail).toContain(body)
  const after = mask(mail)
  expect(after).toContain(body)
  expect(after.replace(body, '')).not.toContain('Okonkwo')
}

describe('files that a mail carries', () => {
  it.each([
    ['application/pdf; name=a.pdf', pdf],
    ['application/octet-stream', pdf],
    ['text/plain; name=a.txt', pdf],
    ['application/rtf', String.raw`{\rtf1 ${said}}`],
    ['image/png', Buffer.concat([pngBytes, Buffer.from(said)])],
  ])('stay to the byte in base64, as %s', (type, content) => {
    expectKept(mailOf([part(type, base64(content))]), base64(content))
  })

  it('stay to the byte in an archive, whose table of contents may be read as text', async () => {
    const zip = base64(await zipOf({ 'Mira Okonkwo.txt': said }))
    expectKept(mailOf([part('application/zip', zip)]), zip)
  })

  it('stay to the byte as they are, and in quoted-printable', () => {
    expectKept(mailOf([part('application/pdf', pdf, '8bit')]), pdf)
    const quoted = pdf.replaceAll('%', '=25')
    expectKept(mailOf([part('application/pdf', quoted, 'quoted-printable')]), quoted)
  })

  it('stay to the byte in a mail that is encoded as a whole, and in data addresses', () => {
    const inner = mailOf([part('application/pdf', base64(pdf))], 'forwarded')
    expect(mask(mailOf([part('message/rfc822', base64(inner))]))).toContain(base64(inner))
    expectKept(
      `<p>${said}</p><embed src="data:application/pdf;base64,${Buffer.from(pdf).toString('base64')}">`,
      Buffer.from(pdf).toString('base64'),
    )
  })

  it('stay to the byte when a desk masks the mail', () => {
    const mail = mailOf([part('application/pdf', base64(pdf))])
    const after = rewriteValue(mail, { treatment: { kind: 'mask' }, format: 'mail' }, recognizer)
    expect(after).toContain(base64(pdf))
    expect(after).not.toContain('Okonkwo')
  })
})

describe('texts that a mail carries', () => {
  it.each(['text/plain; name=a.txt', 'text/csv', 'application/octet-stream', 'message/rfc822'])(
    'are masked in base64, as %s',
    (type) => {
      const masked = mask(mailOf([part(type, base64(`Subject: hello\n\nHello ${said}\n`))]))
      const body = /base64\r\n\r\n([^-]+)/.exec(masked)?.[1] ?? ''
      expect(Buffer.from(body, 'base64').toString()).toMatch(/^Subject: hello\n\nHello \[name/)
    },
  )

  it('are masked where they tell of a PDF, and where they look like the headers of a part', () => {
    expect(mask(mailOf([part('text/plain', `%PDF-1.4 is what ${said} sent`, '7bit')]))).not.toContain(
      'Okonkwo',
    )
    expect(mask(`Content-Type: application/pdf\n\nHello ${said}, how are you?`)).not.toContain('Okonkwo')
  })
})
