import { randomBytes } from 'node:crypto'
import type { ReadSecret } from '../../engine/outside/secrets.ts'
import type { LetterSettings, MailSettings, WebhookSettings } from '../../installation/notice-settings.ts'
import type { Clock } from '../../shared/clock.ts'
import { RefusedError, UsageError } from '../../shared/errors.ts'
import type { Keyring } from '../../shared/keyring.ts'
import type { Activity } from '../activity/activity.ts'
import type { Jobs } from '../jobs/jobs.ts'
import type { ControlStore } from '../store/store.ts'
import type { Lookup } from './webhooks/guard.ts'

/** What the configuration says about letters, mail and webhooks; what is left out is not done. */
export interface NoticeSettings {
  readonly letters?: LetterSettings
  readonly mail?: MailSettings
  readonly webhooks?: WebhookSettings
  /** Whose days letters are dated by; `Europe/Berlin` when left out. */
  readonly timeZone?: string
}

/** What notices need of the rest. */
export interface NoticeParts {
  readonly store: ControlStore
  readonly keyring: Pick<Keyring, 'encrypt' | 'decrypt'>
  readonly jobs: Pick<Jobs, 'send'>
  readonly clock: Clock
  readonly activity: Activity
  readonly readSecret: ReadSecret
  readonly settings: NoticeSettings
  /** The system’s own when left out. */
  readonly lookup?: Lookup
}

/** An id that sorts by time: notice, recipient (contact), webhook, event. */
export function freshId(kind: 'n' | 'c' | 'w' | 'e', clock: Clock): string {
  const stamp = clock.now().toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')
  return `${kind}-${stamp}-${randomBytes(8).toString('hex')}`
}

/** A secret to sign webhooks with, as Standard Webhooks write it. */
export function freshSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`
}

/** What is thrown where a mail is to be sent, and no mail server is known. */
export function noMail(): UsageError {
  return new UsageError('mail-not-configured', 'expected a mail server, found no settings for one', {
    remedy: 'Fill in mail in expunge.yaml; docs/letters.md shows how.',
  })
}

/** Refuses a name that does not fit on one line. Throws `UsageError` with the code. */
export function checkedName(code: string, name: string): string {
  const text = name.trim()
  if (/^[^\p{Cc}]{1,100}$/u.test(text)) return text
  throw new UsageError(code, 'expected a name of 1 to 100 letters on one line, found something else')
}

/** What is thrown when somebody else has changed a row meanwhile. */
export function stale(what: string, version: number): RefusedError {
  return new RefusedError('stale', `${what} was changed meanwhile: it has the version ${version} now`, {
    facts: { version },
    remedy: 'Look at it again, and change what it is now.',
  })
}

/** Whether something that concerns some desks, or all of them when it names none, concerns one of these. */
export function concerns(own: readonly string[] | null, desks: readonly string[]): boolean {
  return own === null || own.some((desk) => desks.includes(desk))
}
