import { describe, expect, it } from 'vitest'
import { renderCertificatePdf } from '../../src/engine/certificate/certificatePdf.ts'
import type { Certificate } from '../../src/engine/certificate/certificate.ts'
import { extractText } from '../../src/engine/extraction/extraction.ts'
import { docxOf, pdfOf, pngBytes, zipOf } from '../../src/engine/extraction/extraction.fixtures.ts'
import { planLines } from '../../src/cli/report/plan.ts'
import { verificationLines } from '../../src/cli/report/verification.ts'
import { dialects } from '../support/databases.ts'
import { sampleDesks, type TestDesk } from '../support/desk.ts'
import { placeHold } from '../support/holds.ts'
import { apply, certificateOf, planOf, subjectOf, unexplained, verify } from '../support/run.ts'

/** Keys of files of the sample desk that tickets of many share, so that they stay. */
const shared = { pdf: 1, docx: 2, image: 3, mail: 4, text: 5, archive: 6, latin: 7, nobody: 8 }

/** What a certificate says on paper. */
async function paperOf(certificate: Certificate): Promise<string> {
  const read = await extractText(await renderCertificatePdf(certificate))
  return read.kind === 'text' ? read.fixed : ''
}

describe.each(dialects)('promise: files that stay are searched, on %s', (engine) => {
  const freshDesk = sampleDesks(engine)

  it('masks what is text, leaves what is none to a person, and counts what nobody could read', async () => {
    const desk = await freshDesk()
    const [email = ''] = desk.truth.subject.identifiers.emails
    await fill(desk, email)

    const plan = await planOf(desk, { disposition: 'redact', selection: subjectOf(desk) })
    expect(plan.review).toContainEqual({ table: 'files', column: 'content', rows: 4, reason: 'file' })
    expect(plan.incomplete).toContain('left in files.content: file')
    expect(plan.unsearched).toMatchObject({ image: expect.any(Number) })
    const images = plan.unsearched?.image ?? 0

    const before = await contents(desk)
    const record = await apply(desk, plan)
    const after = await contents(desk)
    expect(after.text).not.toContain(email)
    expect(after.text).toContain('a line before')
    expect(after.latin).not.toContain(email)
    expect(after.latin).toContain('für')
    expect(after.mail).toContain('Your order')
    expect(after.mail.slice(0, after.mail.indexOf('JVBERi'))).not.toContain(email)
    for (const name of ['pdf', 'docx', 'image', 'archive', 'nobody'] as const)
      expect(after[name]).toBe(before[name])

    const verification = await verify(desk, record.id)
    expect(verification.outcome).toBe('findings')
    expect(unexplained(verification).toSorted()).toEqual(
      [shared.pdf, shared.docx, shared.mail, shared.archive].map((key) => `files.content ${key} email`),
    )
    expect(verification.searched.unsearched.image).toBeGreaterThanOrEqual(images)
    const certificate = await certificateOf(desk, record.id)
    expect(certificate.status).toBe('incomplete')
    expect(certificate.verification?.unsearched).toEqual(verification.searched.unsearched)
    expect(await paperOf(certificate)).toMatch(/Not searched\s+\d+ images, .*nobody knows whether/s)
    expect(planLines({ plan }, plainStyle, 100).join('\n')).toMatch(/\d+ images, \d+ /)
    expect(verificationLines(verification, plainStyle, 100).join('\n')).toMatch(/not searched {2,}\d+ images/)
    expect(JSON.stringify([plan.review, verification, certificate])).not.toContain(email)
  })

  it('removes what cannot be masked where the plan says so, with the attachments of others that hold it', async () => {
    const desk = await freshDesk()
    const [email = ''] = desk.truth.subject.identifiers.emails
    await fill(desk, email)
    const found = [shared.pdf, shared.docx, shared.mail, shared.archive]
    const holding = `select id from attachments where file_id in (${found.join(', ')})`
    const kept = await desk.run(
      'select id, filename from attachments where file_id = ? order by id',
      shared.nobody,
    )

    const plan = await planOf(desk, { disposition: 'redact', selection: subjectOf(desk), files: 'remove' })
    expect(plan.review.filter(({ reason }) => reason === 'file')).toEqual([])
    expect(plan.options.foundFiles?.['attachments']?.length).toBeGreaterThan(found.length)
    expect(planLines({ plan }, plainStyle, 100).join('\n')).toContain(
      'attachments of others that name the person go',
    )
    expect((await desk.run(holding)).length).toBeGreaterThan(found.length)

    const record = await apply(desk, plan)
    expect(record.state).toBe('applied')
    expect(await desk.run(holding)).toEqual([])
    expect(await desk.run(`select id from files where id in (${found.join(', ')})`)).toEqual([])
    const stays = await desk.run(
      'select id, filename from attachments where file_id = ? order by id',
      shared.nobody,
    )
    expect(stays.length).toBeGreaterThan(0)
    for (const row of stays) expect(kept).toContainEqual(row)
    const verification = await verify(desk, record.id)
    expect(unexplained(verification)).toEqual([])
    expect(verification.outcome).toBe('nothing left')
    const certificate = await certificateOf(desk, record.id)
    // What is left to read nobody has read: it is told, and is no reason against what was done.
    expect(certificate.verification?.unsearched?.image).toBeGreaterThan(0)
    expect(await paperOf({ ...certificate, status: 'complete', reasons: [] })).toMatch(
      /\d+ files could not be searched\./,
    )
  })

  it('removes nothing that a hold keeps', async () => {
    const desk = await freshDesk()
    const [email = ''] = desk.truth.subject.identifiers.emails
    await fill(desk, email)
    const [other] = await desk.run(
      `select t.number as number from tickets t join messages m on m.ticket_id = t.id join attachments a on a.message_id = m.id
       where a.file_id = ? and t.customer_id not in (?, ?) order by t.id`,
      shared.pdf,
      ...desk.truth.subject.personIds,
    )
    const numbers = [String(other?.['number'])]
    await placeHold(desk, { kind: 'tickets', numbers })
    const before = await contents(desk)
    const plan = await planOf(desk, { disposition: 'redact', selection: subjectOf(desk), files: 'remove' })
    expect(plan.review).toContainEqual({ table: 'files', column: 'content', rows: 1, reason: 'held' })
    await apply(desk, plan)
    const holding = 'select id from attachments where file_id = ?'
    // Others share the file with the ticket that is held, so they keep it as well.
    expect((await desk.run(holding, shared.pdf)).length).toBeGreaterThan(0)
    expect((await contents(desk)).pdf).toBe(before.pdf)
    expect(await desk.run(holding, shared.docx)).toEqual([])
  })
})

const same = (text: string) => text
const plainStyle = { bold: same, dim: same, good: same, warn: same, bad: same }

async function fill(desk: TestDesk, email: string): Promise<void> {
  const sentence = `Contract with ${email}, as it was agreed upon in March, and as it holds until the end of the year.`
  const pdf = await pdfOf([sentence])
  const mail = [
    'From: shop@example.org',
    'Message-ID: <1@example.org>',
    'MIME-Version: 1.0',
    'Subject: Your order',
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    `Dear ${email}`,
    '--b',
    'Content-Type: application/pdf; name="contract.pdf"',
    'Content-Transfer-Encoding: base64',
    '',
    pdf.toString('base64'),
    '--b--',
    '',
  ].join('\r\n')
  const files: Record<keyof typeof shared, Uint8Array> = {
    pdf,
    docx: await docxOf(
      `<w:p><w:r><w:t>To ${email.slice(0, 4)}</w:t></w:r><w:r><w:t>${email.slice(4)}</w:t></w:r></w:p>`,
    ),
    image: pngBytes,
    mail: Buffer.from(mail),
    text: Buffer.from(`a line before\n${email}\n`),
    archive: await zipOf({ 'inner.zip': await zipOf({ 'names.csv': `name,mail\nx,${email}` }) }),
    latin: Buffer.from(`Unterlagen für ${email}`, 'latin1'),
    nobody: await pdfOf([sentence.replace(email, 'nobody')]),
  }
  for (const [name, content] of Object.entries(files))
    await desk.run('update files set content = ? where id = ?', content, shared[name as keyof typeof shared])
}

async function contents(desk: TestDesk): Promise<Record<keyof typeof shared, string>> {
  const rows = await desk.run('select id, content from files where id <= 8')
  return Object.fromEntries(
    Object.entries(shared).map(([name, id]) => {
      const content = rows.find((row) => row['id'] === id)?.['content']
      return [name, Buffer.from((content ?? []) as Uint8Array).toString('latin1')]
    }),
  ) as Record<keyof typeof shared, string>
}
