import { readFile } from 'node:fs/promises'
import { isIP } from 'node:net'
import type { ReadSecret } from '../../../engine/outside/secrets.ts'
import type { MailSettings } from '../../../installation/notice-settings.ts'
import { UsageError } from '../../../shared/errors.ts'
import { Redacted } from '../../../shared/redacted.ts'
import { DeliveryError } from '../delivery.ts'
import type { Letter } from '../letters/letters.ts'
import { mailErrorFrom } from './mail-errors.ts'

/** One letter on its way to one person. */
export interface Mail {
  /** Becomes the Message-ID, so that who gets it twice can tell. */
  readonly id: string
  readonly to: string
  readonly letter: Letter
}

/** Hands mail over to a server. */
export interface Mailer {
  /**
   * Resolves when the server has taken the mail, and has it sent at least once: when the connection breaks after that, the
   * next try sends it again under the same Message-ID. Throws `DeliveryError` `mail-…`.
   */
  send(mail: Mail, signal?: AbortSignal): Promise<void>
}

/** The server’s address is read anew for every mail, and kept nowhere. */
export function openMailer(settings: MailSettings, readSecret: ReadSecret): Mailer {
  return {
    send: async (mail, signal) => {
      const options = await smtpOptions(settings, readSecret)
      const { createTransport } = await import('nodemailer')
      const transport = createTransport(options)
      try {
        await transport.sendMail({
          ...messageOf(mail, settings),
          ...(signal === undefined ? {} : { signal }),
        })
      } catch (error) {
        throw mailErrorFrom(error)
      } finally {
        transport.close()
      }
    },
  }
}

/** Where mail goes to, and how. */
export interface SmtpServer {
  readonly host: string
  readonly port: number
  /** Encrypted from the start; else by STARTTLS, if at all. */
  readonly secure: boolean
  readonly auth?: { readonly user: string; readonly pass: string }
}

/** Reads `smtp://USER:PASSWORD@HOST:PORT` or `smtps://…`. Throws `UsageError` `mail-server`; never repeats the address. */
export function parseSmtpUrl(text: string): SmtpServer {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const secure = url?.protocol === 'smtps:'
  if (url === undefined || (!secure && url.protocol !== 'smtp:') || url.hostname === '') throw badServer()
  // What nodemailer would read as options, such as to trust any certificate, has no place here.
  if (url.search !== '' || url.hash !== '' || !['', '/'].includes(url.pathname)) throw badServer()
  const port = url.port === '' ? (secure ? 465 : 587) : Number(url.port)
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  if (url.username === '') return { host, port, secure }
  return { host, port, secure, auth: { user: decoded(url.username), pass: decoded(url.password) } }
}

/** Refuses an address that is none, or that a mail’s head could be changed with. Throws `UsageError` `mail-address`. */
export function checkedAddress(address: string): string {
  if (/^[^\s@<>()[\],;:\\"\p{Cc}]{1,64}@[^\s@<>()[\],;:\\"\p{Cc}]{1,253}$/u.test(address)) return address
  throw new UsageError('mail-address', 'expected one plain e-mail address, found something else')
}

async function smtpOptions(settings: MailSettings, readSecret: ReadSecret) {
  const { host, port, secure, auth } = parseSmtpUrl((await serverAddress(settings, readSecret)).reveal())
  const mayBePlain = settings.tls !== 'required' && isLoopback(host)
  return {
    host,
    port,
    secure,
    ...(auth === undefined ? {} : { auth }),
    requireTLS: !mayBePlain && !secure,
    // A server on this machine has no certificate for its name as a rule.
    ignoreTLS: mayBePlain && !secure,
    tls: { minVersion: 'TLSv1.2' as const, ...(await authorities(settings)) },
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    dnsTimeout: 15_000,
    socketTimeout: 60_000,
    // Mails hold what is written in them, and nothing that they name.
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

async function serverAddress(settings: MailSettings, readSecret: ReadSecret): Promise<Redacted<string>> {
  const { env, file, url } = settings
  if (url !== undefined) return new Redacted(url)
  const found = await readSecret(env === undefined ? `file:${file ?? ''}` : `env:${env}`)
  if (found !== undefined) return found
  throw new DeliveryError('mail-server', `the address of the mail server is missing: ${env ?? file ?? ''}`, {
    fate: 'try again',
  })
}

async function authorities({ ca }: MailSettings): Promise<{ readonly ca?: string }> {
  if (ca === undefined) return {}
  try {
    return { ca: await readFile(ca, 'utf8') }
  } catch {
    throw new DeliveryError('mail-ca', 'the certificates in mail.ca cannot be read', { fate: 'try again' })
  }
}

function messageOf({ id, to, letter }: Mail, { from, reply_to }: MailSettings) {
  const domain = from.email.split('@').at(-1) ?? 'localhost'
  return {
    from: { name: from.name ?? '', address: from.email },
    to: { name: '', address: checkedAddress(to) },
    ...(reply_to === undefined ? {} : { replyTo: { name: '', address: reply_to } }),
    subject: letter.subject,
    text: letter.text,
    html: letter.html,
    messageId: `<${id}@${domain}>`,
    headers: {
      'Content-Language': letter.language,
      // So that no holiday notice answers.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    },
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
}

function badServer(): UsageError {
  return new UsageError(
    'mail-server',
    'expected the address of a mail server as smtps://USER:PASSWORD@HOST or smtp://…, found something else',
    { remedy: 'Escape signs of a password such as @ and / as %40 and %2F; docs/letters.md shows examples.' },
  )
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw badServer()
  }
}
