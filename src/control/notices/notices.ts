import { RefusedError, UsageError } from '../../shared/errors.ts'
import type { Redacted } from '../../shared/redacted.ts'
import type { Facts } from '../activity/activity.ts'
import type { JobAtHand } from '../jobs/jobs.ts'
import { dayOf } from '../requests/clock.ts'
import type { LetterFacts, LetterKind, LetterLanguage } from './letters/facts.ts'
import { renderLetterPdf } from './letters/letterPdf.ts'
import { type Letter, type Letters, openLetters } from './letters/letters.ts'
import { checkedAddress, openMailer } from './mail/mailer.ts'
import { type NoticeRecord, openOutbox, type Outbox } from './outbox.ts'
import { freshId, type NoticeParts, noMail } from './parts.ts'
import { openRecipients, type Recipients } from './recipients.ts'
import { sweepNotices, type Swept } from './sweep.ts'
import { type Deliveries, openDeliveries } from './webhooks/deliveries.ts'
import type { EventKind } from '../../shared/events.ts'
import { type Endpoints, openEndpoints } from './webhooks/endpoints.ts'
import { openGuard } from './webhooks/guard.ts'

/** A letter to write. */
export interface LetterOrder<K extends LetterKind = LetterKind> {
  readonly kind: K
  readonly language: LetterLanguage
  readonly facts: LetterFacts[K]
  /** An e-mail address; without one, or without a mail server, somebody sends the letter by hand. */
  readonly to?: Redacted<string>
  readonly requestId?: string
  /** Of letters with the same word there is one, however often it is asked for: `REQUEST done`. */
  readonly once?: string
  readonly by: string
}

/** Letters to data subjects, recipients of their data, and webhooks. */
export interface Notices {
  readonly recipients: Recipients
  readonly endpoints: Endpoints
  readonly deliveries: Deliveries
  /** What the configuration allows to do. */
  readonly can: { readonly write: boolean; readonly mail: boolean }
  /** Shows a letter with invented facts. Throws `letters-not-configured`. */
  example(kind: LetterKind, language: LetterLanguage): Letter
  /**
   * Writes a letter and queues it, as a part of the caller’s transaction. It is mailed at least once. Returns its id. Throws
   * `letters-not-configured`, `mail-address`.
   */
  letter<K extends LetterKind>(order: LetterOrder<K>): Promise<string>
  /** Mails a few words to try the mail server out. Throws `mail-not-configured`. */
  tryMail(to: Redacted<string>, language: LetterLanguage, by: string): Promise<string>
  /** Queues an event for all who listen, as a part of the caller’s transaction. */
  emit(event: EventKind, data: Facts): Promise<void>
  /** What was written because of a request, and what became of it; never what it says. */
  ofRequest(requestId: string): Promise<readonly NoticeRecord[]>
  /** Throws `no-such-notice`. */
  get(noticeId: string): Promise<NoticeRecord>
  /** A letter that is still to be sent. Throws `notice-ended` once it is gone. */
  read(noticeId: string): Promise<Letter>
  /** The same on paper. */
  print(noticeId: string): Promise<Uint8Array>
  /** Somebody has sent the letter by hand; what it says is destroyed. Throws `notice-state`. */
  sentByHand(noticeId: string, by: string): Promise<void>
  /** Takes a letter back that has not gone out. Throws `notice-state`. */
  cancel(noticeId: string, by: string): Promise<void>
  /**
   * Destroys what notices of a request hold of its person. Letters `on the way` keep what they need to arrive until they
   * are sent or given up; with `all`, they are cancelled. States stay.
   */
  destroyFor(requestId: string, what: 'all but on the way' | 'all', by: string): Promise<void>
  /** For workers. */
  deliver(noticeId: string, job: Pick<JobAtHand, 'isLastTry'> & Partial<JobAtHand>): Promise<void>
  /** Gives up what nobody has sent for long, and forgets old deliveries; to be called once a day or so. */
  sweep(): Promise<Swept>
}

/** Throws `letter-template` for templates of one’s own that cannot be used. */
export function openNotices(parts: NoticeParts): Notices {
  const { settings, readSecret, lookup } = parts
  const letters = settings.letters === undefined ? undefined : openLetters(settings.letters)
  const requireLetters = () => letters ?? notConfigured()
  const guard = openGuard(settings.webhooks, lookup)
  const inner = { ...parts, guard }
  const outbox = openOutbox({
    ...inner,
    ...(settings.mail === undefined ? {} : { mailer: openMailer(settings.mail, readSecret) }),
  })
  const hasMail = settings.mail !== undefined
  const deliveries = openDeliveries(inner)
  return {
    recipients: openRecipients({ ...inner, outbox, letters: requireLetters, hasMail }),
    endpoints: openEndpoints(inner),
    deliveries,
    can: { write: letters !== undefined, mail: letters !== undefined && hasMail },
    example: (kind, language) => requireLetters().example(kind, language),
    letter: async (order) => write(parts, { order, letters: requireLetters(), outbox, hasMail }),
    tryMail: async (to, language, by) => {
      if (!hasMail) throw noMail()
      const order = {
        kind: 'test',
        language,
        facts: { reference: freshId('n', parts.clock) },
        to,
        by,
      } as const
      return write(parts, { order, letters: requireLetters(), outbox, hasMail })
    },
    emit: (event, data) => deliveries.emit(event, data),
    ofRequest: (requestId) => outbox.ofRequest(requestId),
    get: (id) => outbox.load(id),
    read: (id) => outbox.letter(id),
    print: async (id) => {
      const { asked_at } = await outbox.load(id)
      const from = settings.letters?.controller.name ?? 'Expunge'
      return renderLetterPdf(await outbox.letter(id), { from, written: asked_at })
    },
    sentByHand: async (id, by) => {
      const { channel, state } = await outbox.load(id)
      if (channel !== 'hand')
        throw new RefusedError('notice-state', `the notice ${id} goes by ${channel}, and is ${state}`)
      await outbox.end(id, { from: ['to-do'], state: 'sent', by })
    },
    cancel: (id, by) => outbox.end(id, { from: ['to-do', 'queued'], state: 'cancelled', by }),
    destroyFor: (requestId, what, by) =>
      parts.store.transaction(() => destroy(outbox, { requestId, what, by })),
    deliver: (id, job) => outbox.deliver(id, job),
    sweep: () => sweepNotices(parts, outbox),
  }
}

async function write<K extends LetterKind>(
  { clock, settings }: NoticeParts,
  how: {
    readonly order: LetterOrder<K>
    readonly letters: Letters
    readonly outbox: Outbox
    readonly hasMail: boolean
  },
): Promise<string> {
  const { order, letters, outbox, hasMail } = how
  const { kind, language, facts, to, by, requestId, once } = order
  const today = dayOf(clock.now(), settings.timeZone ?? 'Europe/Berlin')
  const { subject, blocks } = letters.render({ kind, language, facts, today })
  const letter = { language, subject, blocks }
  return outbox.add({
    kind,
    language,
    content:
      to !== undefined && hasMail
        ? { channel: 'mail', to: checkedAddress(to.reveal()), letter }
        : { channel: 'hand', letter },
    by,
    ...(requestId === undefined ? {} : { requestId }),
    ...(once === undefined ? {} : { once }),
  })
}

async function destroy(
  outbox: Outbox,
  { requestId, what, by }: { readonly requestId: string; readonly what: string; readonly by: string },
): Promise<void> {
  for (const notice of await outbox.ofRequest(requestId)) {
    const isOpen = notice.state === 'to-do' || notice.state === 'queued'
    const isOnItsWay = notice.recipient_id === null
    if (isOpen && (what === 'all' || !isOnItsWay))
      await outbox.end(notice.id, { from: ['to-do', 'queued'], state: 'cancelled', by })
  }
}

function notConfigured(): never {
  throw new UsageError('letters-not-configured', 'expected who writes letters, found no settings for them', {
    remedy: 'Fill in letters in expunge.yaml; docs/letters.md shows how.',
  })
}
