import PostalMime from 'postal-mime'
import { afterEach, describe, expect, it } from 'vitest'
import { makeCertificate, startMailServer, type TestMailServer } from '../../../../tests/support/smtp.ts'
import type { MailSettings } from '../../../installation/notice-settings.ts'
import { Redacted } from '../../../shared/redacted.ts'
import { type Letter, setLetter } from '../letters/letters.ts'
import { type Mail, openMailer, parseSmtpUrl } from './mailer.ts'

const servers: TestMailServer[] = []
afterEach(async () => {
  for (const { stop } of servers.splice(0)) await stop()
})

async function server(...how: Parameters<typeof startMailServer>): Promise<TestMailServer> {
  const started = await startMailServer(...how)
  servers.push(started)
  return started
}

const letter = (subject = 'Ihr Antrag auf Löschung', text = 'Grüße'): Letter =>
  setLetter({ language: 'de', subject, blocks: [{ kind: 'paragraph', lines: [text] }] })

const mail = (changes: Partial<Mail> = {}): Mail => ({
  id: 'n-20260305-101500-77ab01',
  to: 'anna.lee@example.org',
  letter: letter(),
  ...changes,
})

function mailerAt(url: string, settings: Partial<MailSettings> = {}) {
  return openMailer(
    { env: 'SMTP', from: { name: 'Büro für Datenschutz', email: 'privacy@example.org' }, ...settings },
    () => Promise.resolve(new Redacted(url)),
  )
}

describe('a mail', () => {
  it('arrives once, with umlauts in subject, sender and text', async () => {
    const { port, mails } = await server()
    await mailerAt(`smtp://127.0.0.1:${port}`, { reply_to: 'answers@example.org' }).send(mail())
    expect(await mails()).toHaveLength(1)
    expect((await mails())[0]?.to).toEqual(['anna.lee@example.org'])
    const parsed = await PostalMime.parse(Buffer.from((await mails())[0]?.raw ?? '', 'latin1'))
    expect(parsed).toMatchObject({
      subject: 'Ihr Antrag auf Löschung',
      from: { name: 'Büro für Datenschutz', address: 'privacy@example.org' },
      to: [{ address: 'anna.lee@example.org' }],
      replyTo: [{ address: 'answers@example.org' }],
      messageId: '<n-20260305-101500-77ab01@example.org>',
    })
    expect(parsed.text?.trim()).toBe('Grüße')
    expect(parsed.html).toContain('<p>Grüße</p>')
    expect(parsed.html).not.toMatch(/<img|<link|<script|url\(/)
    expect(parsed.headers).toContainEqual(
      expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }),
    )
  })

  it('gets no further heads by line breaks in a subject', async () => {
    const { port, mails } = await server()
    await mailerAt(`smtp://127.0.0.1:${port}`).send(
      mail({ letter: { ...letter(), subject: 'Hello\r\nBcc: eve@example.org\r\n\r\nbody' } }),
    )
    expect((await mails())[0]?.to).toEqual(['anna.lee@example.org'])
    const parsed = await PostalMime.parse(Buffer.from((await mails())[0]?.raw ?? '', 'latin1'))
    expect(parsed.bcc ?? []).toEqual([])
    expect(parsed.text?.trim()).toBe('Grüße')
  })

  it.each([
    'anna@example.org\r\nRCPT TO:<eve@example.org>',
    'anna@example.org, eve@example.org',
    'Anna <anna@example.org>',
    '"anna\n"@example.org',
    'anna',
    '',
  ])('to %j is given up, and the address is not repeated', async (to) => {
    const { port, mails } = await server()
    const sent = mailerAt(`smtp://127.0.0.1:${port}`).send(mail({ to }))
    await expect(sent).rejects.toMatchObject({ code: 'mail-address', fate: 'give up' })
    await expect(sent).rejects.not.toThrow(/anna|eve/)
    expect(await mails()).toEqual([])
  })
})

describe('a mail server that says no', () => {
  it.each([
    [{ rcpt: [450] }, 'mail-later', 'try again', 450],
    [{ data: [451] }, 'mail-later', 'try again', 451],
    [{ rcpt: [550] }, 'mail-refused', 'give up', 550],
    [{ data: [554] }, 'mail-refused', 'give up', 554],
    [{ mail: [550] }, 'mail-sender', 'try again', 550],
  ] as const)('%j: %s, %s', async (manners, code, fate, reply) => {
    const { port, mails, behave } = await server()
    await behave(manners)
    const mailer = mailerAt(`smtp://127.0.0.1:${port}`)
    const error: unknown = await mailer.send(mail()).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code, fate, facts: { reply } })
    // What the server says names the address.
    expect(`${String(error)} ${JSON.stringify(error)} ${String((error as Error).stack)}`).not.toContain(
      'anna',
    )
    expect((error as Error).cause).toBeUndefined()
    // The next try finds it in a better mood.
    await mailer.send(mail())
    expect(await mails()).toHaveLength(1)
  })

  it('does not take mails of this size: given up', async () => {
    const { port } = await server()
    const huge = mail({ letter: letter('Antrag', 'x'.repeat(3_000_000)) })
    await expect(mailerAt(`smtp://127.0.0.1:${port}`).send(huge)).rejects.toMatchObject({
      code: 'mail-too-large',
      fate: 'give up',
    })
  })

  it('is down: tried again', async () => {
    const { port, stop } = await server()
    await stop()
    await expect(mailerAt(`smtp://127.0.0.1:${port}`).send(mail())).rejects.toMatchObject({
      code: 'mail-unreachable',
      fate: 'try again',
    })
  })

  it('knows another password: tried again, and neither user nor password is told', async () => {
    const { port } = await server()
    const sent = mailerAt(`smtp://clerk:wrong@127.0.0.1:${port}`).send(mail())
    await expect(sent).rejects.toMatchObject({ code: 'mail-login', fate: 'try again' })
    await expect(sent).rejects.not.toThrow(/clerk|wrong/)
    await expect(mailerAt(`smtp://clerk:hunter2@127.0.0.1:${port}`).send(mail())).resolves.toBeUndefined()
  })
})

describe('encryption', () => {
  it('is asked for: a server without it gets nothing', async () => {
    const { port, mails } = await server('plain')
    const sent = mailerAt(`smtp://127.0.0.1:${port}`, { tls: 'required' }).send(mail())
    await expect(sent).rejects.toMatchObject({ code: 'mail-tls', fate: 'try again' })
    expect(await mails()).toEqual([])
  })

  it.each(['starttls', 'tls'] as const)('by %s has to be vouched for', async (how) => {
    const certificate = makeCertificate()
    const { port, mails } = await server(how, certificate)
    const url = `${how === 'tls' ? 'smtps' : 'smtp'}://localhost:${port}`
    await expect(mailerAt(url, { tls: 'required' }).send(mail())).rejects.toMatchObject({ code: 'mail-tls' })
    await mailerAt(url, { tls: 'required', ca: certificate.cert }).send(mail())
    expect(await mails()).toMatchObject([{ secure: true }])
  })
})

describe('the address of a mail server', () => {
  it('is read with its user and password', () => {
    expect(parseSmtpUrl('smtps://cl%40rk:p%2Fw@mail.example.org')).toEqual({
      host: 'mail.example.org',
      port: 465,
      secure: true,
      auth: { user: 'cl@rk', pass: 'p/w' },
    })
    expect(parseSmtpUrl('smtp://[::1]:2525')).toEqual({ host: '::1', port: 2525, secure: false })
    expect(parseSmtpUrl('smtp://mail.example.org')).toMatchObject({ port: 587 })
  })

  it.each([
    'mail.example.org',
    'https://mail.example.org',
    'smtp://u:hunter2@mail.example.org?tls.rejectUnauthorized=false',
    'smtp://u:hunter2@mail.example.org/path',
    'smtp://u:%zz@mail.example.org',
  ])('%s is refused, and not repeated', (text) => {
    expect(() => parseSmtpUrl(text)).toThrow(expect.objectContaining({ code: 'mail-server' }))
    expect(() => parseSmtpUrl(text)).not.toThrow(/hunter2/)
  })
})
