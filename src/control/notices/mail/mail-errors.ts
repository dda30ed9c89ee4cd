import { ExpungeError } from '../../../shared/errors.ts'
import { DeliveryError, deliveryErrorFrom } from '../delivery.ts'

/** What nodemailer tells of a failure, as far as it is safe to look at: its message quotes addresses. */
interface SmtpFailure {
  readonly code?: unknown
  readonly responseCode?: unknown
  readonly response?: unknown
  readonly command?: unknown
}

/** A failure to send as a code: what the person’s server refuses for good is given up, all else is tried again. */
export function mailErrorFrom(error: unknown): DeliveryError {
  if (error instanceof ExpungeError)
    return error.code === 'mail-address' ? failed('mail-address', 'give up', {}) : deliveryErrorFrom(error)
  const { code, responseCode, response, command } = (error ?? {}) as SmtpFailure
  const facts = replyFacts(responseCode, response)
  if (code === 'ETLS' || code === 'EREQUIRETLS') return failed('mail-tls', 'try again', facts)
  if (code === 'EAUTH' || code === 'ENOAUTH') return failed('mail-login', 'try again', facts)
  if (typeof responseCode === 'number') return refusal(responseCode, String(command), facts)
  if (code === 'EENVELOPE') return failed('mail-address', 'give up', facts)
  if (code === 'EMESSAGE') return failed('mail-too-large', 'give up', facts)
  if (isCertificate(error)) return failed('mail-tls', 'try again', facts)
  return failed('mail-unreachable', 'try again', facts)
}

const messages: Readonly<Record<string, string>> = {
  'mail-address': 'the address is none that mail can be sent to',
  'mail-tls': 'the mail server does not speak TLS that can be trusted',
  'mail-login': 'the mail server does not take the user or the password',
  'mail-refused': 'the mail server refuses the mail',
  'mail-sender': 'the mail server refuses the sender or this machine',
  'mail-later': 'the mail server asks for another try later',
  'mail-too-large': 'the mail server does not take mails of this size',
  'mail-unreachable': 'the mail server cannot be reached, or the connection broke',
}

function failed(
  code: string,
  fate: DeliveryError['fate'],
  facts: Record<string, string | number>,
): DeliveryError {
  return new DeliveryError(code, messages[code] ?? code, { fate, facts })
}

// Only what is said about the recipient or the mail itself is final; a wrong sender is mended in the settings.
function refusal(reply: number, command: string, facts: Record<string, string | number>): DeliveryError {
  const isFinal = reply >= 500 && reply !== 503
  if (!isFinal) return failed('mail-later', 'try again', facts)
  if (reply === 552) return failed('mail-too-large', 'give up', facts)
  return command.startsWith('RCPT') || command.startsWith('DATA') || command.startsWith('BDAT')
    ? failed('mail-refused', 'give up', facts)
    : failed('mail-sender', 'try again', facts)
}

function replyFacts(reply: unknown, response: unknown): Record<string, string | number> {
  const status =
    typeof response === 'string' ? /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1] : undefined
  return {
    ...(typeof reply === 'number' ? { reply } : {}),
    ...(status === undefined ? {} : { status }),
  }
}

function isCertificate(error: unknown): boolean {
  const { originalCode, code } = (error ?? {}) as { readonly originalCode?: unknown; readonly code?: unknown }
  return /CERT|ERR_TLS|ERR_SSL|UNABLE_TO/.test(`${String(originalCode)} ${String(code)}`)
}
