import type { Selectable } from 'kysely'
import { RefusedError, UsageError } from '../../shared/errors.ts'
import type { Facts } from '../activity/activity.ts'
import type { JobAtHand } from '../jobs/jobs.ts'
import { type DeliveryError, deliveryErrorFrom } from './delivery.ts'
import { type Letter, type LetterContent, setLetter } from './letters/letters.ts'
import type { LetterKind, LetterLanguage } from './letters/facts.ts'
import type { Mailer } from './mail/mailer.ts'
import { freshId, noMail, type NoticeParts } from './parts.ts'
import type { NoticeState, NoticeTables } from './tables.ts'
import type { Guard } from './webhooks/guard.ts'
import { postSigned } from './webhooks/post.ts'

/** What a notice holds of a person, encrypted until it has served. */
export type NoticeContent =
  | { readonly channel: 'mail'; readonly to: string; readonly letter: LetterContent }
  | { readonly channel: 'hand'; readonly letter: LetterContent }
  | { readonly channel: 'webhook'; readonly url: string; readonly secret: string; readonly payload: string }

export interface NewNotice {
  readonly kind: LetterKind
  readonly language: LetterLanguage
  readonly content: NoticeContent
  readonly by: string
  readonly requestId?: string
  readonly recipientId?: string
  /** Of notices with the same word there is one. */
  readonly once?: string
}

/** What is known of a notice; never what it says. */
export type NoticeRecord = Omit<Selectable<NoticeTables['notices']>, 'sealed' | 'once'>

/** Notices on their way. */
export interface Outbox {
  /** Puts a notice down as a part of the caller’s transaction, and queues it where it needs nobody’s hand. Returns its id. */
  add(notice: NewNotice): Promise<string>
  /** Takes up a notice that failed with what it says, which was destroyed. Throws `notice-state`. */
  addAgain(id: string, content: NoticeContent, by: string): Promise<void>
  /** Throws `no-such-notice`. */
  load(id: string): Promise<NoticeRecord>
  ofRequest(requestId: string): Promise<readonly NoticeRecord[]>
  /** The letter of a notice that is still to be sent. Throws `notice-ended`. */
  letter(id: string): Promise<Letter>
  /** Ends a notice in one of `from`, and destroys what it holds. Throws `notice-state` for another state. */
  end(id: string, end: NoticeEnd): Promise<void>
  /** Sends a notice that is queued; what may pass is thrown, to be tried again. */
  deliver(id: string, job: Pick<JobAtHand, 'isLastTry'> & Partial<JobAtHand>): Promise<void>
}

export interface NoticeEnd {
  readonly from: readonly NoticeState[]
  readonly state: Exclude<NoticeState, 'to-do' | 'queued'>
  readonly by: string
  readonly code?: string
}

export interface OutboxParts extends NoticeParts {
  readonly guard: Guard
  /** Absent where no mail server is named. */
  readonly mailer?: Mailer
}

export function openOutbox(parts: OutboxParts): Outbox {
  const { store, keyring, jobs, clock } = parts
  return {
    add: async (notice) => {
      const sealed = await keyring.encrypt(JSON.stringify(notice.content))
      return store.transaction(() => insert(parts, notice, sealed))
    },
    addAgain: async (id, content, by) => {
      const sealed = await keyring.encrypt(JSON.stringify(content))
      const state = content.channel === 'hand' ? 'to-do' : 'queued'
      await store.transaction(async () => {
        const notice = await load(parts, id)
        const { numUpdatedRows } = await store.db
          .updateTable('notices')
          .set({ state, sealed, channel: content.channel, code: null, ended_at: null, asked_at: clock.now() })
          .where('id', '=', id)
          .where('state', '=', 'failed')
          .executeTakeFirst()
        if (numUpdatedRows === 0n) throw wrongState(notice, ['failed'])
        if (state === 'queued') await jobs.send('notice', { noticeId: id }, { key: id })
        await note(parts, notice, { verb: 'notice.again', by })
      })
    },
    load: (id) => load(parts, id),
    ofRequest: (requestId) =>
      store.db
        .selectFrom('notices')
        .select(told)
        .where('request_id', '=', requestId)
        .orderBy('number')
        .execute(),
    letter: (id) => letterOf(parts, id),
    end: (id, end) => store.transaction(() => endNotice(parts, id, end)),
    deliver: (id, job) => deliver(parts, id, job),
  }
}

const told = [
  'id',
  'number',
  'request_id',
  'recipient_id',
  'kind',
  'channel',
  'language',
  'state',
  'attempts',
  'code',
  'asked_by',
  'asked_at',
  'ended_at',
] as const satisfies readonly (keyof NoticeRecord)[]

async function insert(parts: OutboxParts, notice: NewNotice, sealed: string): Promise<string> {
  const { store, jobs, clock } = parts
  const id = freshId('n', clock)
  const { kind, language, content, by, requestId, recipientId, once } = notice
  const row = await store.db
    .insertInto('notices')
    .values({
      id,
      once: once ?? null,
      request_id: requestId ?? null,
      recipient_id: recipientId ?? null,
      kind,
      channel: content.channel,
      language,
      state: content.channel === 'hand' ? 'to-do' : 'queued',
      sealed,
      attempts: 0,
      code: null,
      asked_by: by,
      asked_at: clock.now(),
      ended_at: null,
    })
    .onConflict((conflict) => conflict.column('once').doNothing())
    .returning(told)
    .executeTakeFirst()
  if (row === undefined) return earlier(parts, once ?? '')
  if (content.channel !== 'hand') await jobs.send('notice', { noticeId: id }, { key: id })
  await note(parts, row, { verb: 'notice.asked', by })
  return id
}

async function earlier({ store }: OutboxParts, once: string): Promise<string> {
  const { id } = await store.db
    .selectFrom('notices')
    .select('id')
    .where('once', '=', once)
    .executeTakeFirstOrThrow()
  return id
}

async function load({ store }: OutboxParts, id: string): Promise<NoticeRecord> {
  const row = await store.db.selectFrom('notices').select(told).where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new UsageError('no-such-notice', `there is no notice ${id.slice(0, 64)}`)
  return row
}

async function contentOf({ store, keyring }: OutboxParts, id: string): Promise<NoticeContent | undefined> {
  const row = await store.db.selectFrom('notices').select('sealed').where('id', '=', id).executeTakeFirst()
  if (row === undefined || row.sealed === null) return undefined
  return JSON.parse(await keyring.decrypt(row.sealed)) as NoticeContent
}

async function letterOf(parts: OutboxParts, id: string): Promise<Letter> {
  const { state } = await load(parts, id)
  const content = await contentOf(parts, id)
  if (content !== undefined && 'letter' in content) return setLetter(content.letter)
  throw new RefusedError('notice-ended', `the notice ${id} is ${state}; what it said is no longer held`, {
    facts: { noticeId: id, state },
  })
}

async function endNotice(parts: OutboxParts, id: string, end: NoticeEnd): Promise<void> {
  const { store, clock } = parts
  const notice = await load(parts, id)
  const { numUpdatedRows } = await store.db
    .updateTable('notices')
    .set({ state: end.state, sealed: null, ended_at: clock.now(), code: end.code ?? null })
    .where('id', '=', id)
    .where('state', 'in', end.from)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw wrongState(notice, end.from)
  await note(parts, notice, { verb: `notice.${end.state}`, by: end.by, code: end.code })
}

async function deliver(
  parts: OutboxParts,
  id: string,
  { isLastTry, signal }: Pick<JobAtHand, 'isLastTry'> & Partial<JobAtHand>,
): Promise<void> {
  const { store } = parts
  const { state } = await load(parts, id)
  if (state !== 'queued') return
  try {
    const content = await contentOf(parts, id)
    if (content === undefined) return
    await send(parts, id, { content, signal })
  } catch (error) {
    const failure = deliveryErrorFrom(error)
    // This process is to end: another one tries, and nothing is known of the server.
    if (signal?.aborted === true) throw failure
    const isOver = isLastTry || failure.fate === 'give up'
    await putDown(parts, id, failure, isOver)
    if (isOver) return
    throw failure
  }
  await store.transaction(async () => {
    await count(parts, id)
    // Also where somebody called it off meanwhile: it has gone out.
    await endNotice(parts, id, { from: ['queued', 'cancelled'], state: 'sent', by: 'system' })
  })
}

async function send(
  { guard, mailer, clock }: OutboxParts,
  id: string,
  { content, signal }: { readonly content: NoticeContent; readonly signal: AbortSignal | undefined },
): Promise<void> {
  if (content.channel === 'hand') return
  if (content.channel === 'webhook') {
    const { url, secret, payload } = content
    const post = { id, url, secrets: [secret], payload, at: clock.now() }
    await postSigned(guard, post, signal === undefined ? {} : { signal })
    return
  }
  if (mailer === undefined) throw noMail()
  await mailer.send({ id, to: content.to, letter: setLetter(content.letter) }, signal)
}

async function putDown(
  parts: OutboxParts,
  id: string,
  failure: DeliveryError,
  isOver: boolean,
): Promise<void> {
  const { store } = parts
  const { code, facts } = failure
  const reason = [code, facts['reply'] ?? facts['status']].filter((part) => part !== undefined).join('-')
  await store.transaction(async () => {
    await count(parts, id)
    if (isOver) {
      const { state } = await load(parts, id)
      if (state === 'queued')
        await endNotice(parts, id, { from: ['queued'], state: 'failed', by: 'system', code: reason })
    } else await store.db.updateTable('notices').set({ code: reason }).where('id', '=', id).execute()
  })
}

async function count({ store }: OutboxParts, id: string): Promise<void> {
  await store.db
    .updateTable('notices')
    .set(({ eb }) => ({ attempts: eb('attempts', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** An entry about the request where there is one, so that its history is whole. */
async function note(
  { activity }: OutboxParts,
  notice: NoticeRecord,
  act: { readonly verb: string; readonly by: string; readonly code?: string | undefined },
): Promise<void> {
  const facts: Facts = {
    notice: notice.id,
    kind: notice.kind,
    channel: notice.channel,
    ...(notice.recipient_id === null ? {} : { recipient: notice.recipient_id }),
    ...(act.code === undefined ? {} : { code: act.code }),
  }
  const about =
    notice.request_id === null
      ? { kind: 'notice', id: notice.id }
      : { kind: 'request', id: notice.request_id }
  await activity.note({ by: act.by, verb: act.verb, about, facts })
}

function wrongState({ id, state }: NoticeRecord, expected: readonly NoticeState[]): RefusedError {
  return new RefusedError('notice-state', `the notice ${id} is ${state}; expected ${expected.join(' or ')}`, {
    facts: { noticeId: id, state, expected },
  })
}
