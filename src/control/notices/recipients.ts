import type { Selectable } from 'kysely'
import { RefusedError } from '../../shared/errors.ts'
import type { LetterLanguage } from './letters/facts.ts'
import { checkedAddress } from './mail/mailer.ts'
import type { Outbox } from './outbox.ts'
import { checkedName, freshId, freshSecret, stale } from './parts.ts'
import type { NoticeState, NoticeTables, ToldKind } from './tables.ts'
import {
  activeRow,
  contentFor,
  noSuchRecipient,
  type Reach,
  type RecipientsParts,
  tellAll,
  type ToldErasure,
} from './telling.ts'

/** How a recipient is told. */
export type RecipientChannel =
  | { readonly channel: 'mail'; readonly email: string }
  | { readonly channel: 'webhook'; readonly url: string }
  | { readonly channel: 'hand' }

/** Somebody to whom personal data of desks is disclosed: Article 19 GDPR. */
export interface NewRecipient {
  readonly name: string
  readonly reach: RecipientChannel
  readonly language: LetterLanguage
  /** The desks whose data they get; those of all desks when left out. */
  readonly desks?: readonly string[]
  /** What they are told of a person beside the reference; nothing when left out. */
  readonly tells?: readonly ToldKind[]
}

export type Recipient = Omit<Selectable<NoticeTables['recipients']>, 'sealed_address'>

/** Why a recipient need not be told: Article 19 GDPR. */
export const excuses = ['impossible', 'disproportionate'] as const
export type Excuse = (typeof excuses)[number]

export interface Recipients {
  /** Returns the secret that signs, once, where the recipient is told by webhook. Throws `recipient`, `webhook-url`, and `letters-not-configured` for who is told by letter. */
  add(recipient: NewRecipient, by: string): Promise<{ readonly id: string; readonly secret?: string }>
  /** Puts what is given in place of what was; a webhook gets a new secret. Throws `stale`, and what `add` throws. */
  change(
    id: string,
    recipient: NewRecipient,
    version: number,
    by: string,
  ): Promise<{ readonly secret?: string }>
  list(): Promise<readonly Recipient[]>
  /** Throws `no-such-recipient`. */
  get(id: string): Promise<Recipient>
  /** Tells them nothing more, and forgets their address; what they were told stays on record. */
  remove(id: string, by: string): Promise<void>
  /**
   * Makes a notice for each recipient of these desks, as a part of the caller’s transaction. Called again for the same
   * request, it adds who is missing. Returns how many notices there are.
   */
  tell(told: ToldErasure): Promise<number>
  /** Tells a recipient again whose notice failed: what it said was destroyed then. Throws `notice-state`. */
  tellAgain(noticeId: string, told: ToldErasure): Promise<void>
  /** The recipient has confirmed, or somebody has told them by hand. Throws `notice-state`. */
  confirm(noticeId: string, by: string): Promise<void>
  /** Nobody need be told. Throws `notice-state`. */
  excuse(noticeId: string, excuse: Excuse, by: string): Promise<void>
  /** How many are not told yet. */
  open(requestId: string): Promise<number>
  /** How many were told; those who need not be are not counted. */
  told(requestId: string): Promise<number>
}

export function openRecipients(parts: RecipientsParts): Recipients {
  const { store, outbox } = parts
  return {
    add: (recipient, by) => addRecipient(parts, recipient, by),
    change: (id, recipient, version, by) => changeRecipient(parts, { id, recipient, version, by }),
    list: () => store.db.selectFrom('recipients').select(shown).orderBy('name').orderBy('id').execute(),
    get: (id) => getRecipient(parts, id),
    remove: (id, by) => removeRecipient(parts, id, by),
    tell: (told) => store.transaction(() => tellAll(parts, told)),
    tellAgain: async (noticeId, told) => {
      const { recipient_id } = await outbox.load(noticeId)
      if (recipient_id === null) throw noSuchRecipient('')
      const row = await activeRow(parts, recipient_id)
      await outbox.addAgain(noticeId, await contentFor(parts, row, told), told.by)
    },
    confirm: async (noticeId, by) => {
      await requireRecipient(outbox, noticeId)
      await outbox.end(noticeId, { from: ['to-do', 'sent', 'failed'], state: 'confirmed', by })
    },
    excuse: async (noticeId, excuse, by) => {
      await requireRecipient(outbox, noticeId)
      const from = ['to-do', 'queued', 'failed'] as const
      await outbox.end(noticeId, { from, state: 'excused', by, code: excuse })
    },
    open: (requestId) => countIn(outbox, requestId, ['to-do', 'queued', 'failed']),
    told: (requestId) => countIn(outbox, requestId, ['sent', 'confirmed']),
  }
}

async function countIn(outbox: Outbox, requestId: string, states: readonly NoticeState[]): Promise<number> {
  const notices = await outbox.ofRequest(requestId)
  return notices.filter(({ recipient_id, state }) => recipient_id !== null && states.includes(state)).length
}

const shown = [
  'id',
  'name',
  'desks',
  'channel',
  'language',
  'tells',
  'state',
  'version',
  'created_at',
] as const satisfies readonly (keyof Recipient)[]

/** Refuses who could not be told: a request would wait for ever for a letter that nobody can write. */
function checkedReach({ guard, letters }: RecipientsParts, reach: RecipientChannel): Reach {
  if (reach.channel !== 'webhook') letters()
  if (reach.channel === 'mail') return { channel: 'mail', email: checkedAddress(reach.email) }
  if (reach.channel === 'hand') return reach
  return { channel: 'webhook', url: guard.checkUrl(reach.url).href, secret: freshSecret() }
}

async function valuesOf(parts: RecipientsParts, recipient: NewRecipient, reach: Reach) {
  return {
    name: checkedName('recipient', recipient.name),
    desks: recipient.desks === undefined ? null : JSON.stringify(recipient.desks),
    channel: reach.channel,
    language: recipient.language,
    tells: JSON.stringify([...new Set(recipient.tells)]),
    sealed_address: await parts.keyring.encrypt(JSON.stringify(reach)),
  }
}

async function addRecipient(parts: RecipientsParts, recipient: NewRecipient, by: string) {
  const { store, clock, activity } = parts
  const reach = checkedReach(parts, recipient.reach)
  const id = freshId('c', clock)
  const values = await valuesOf(parts, recipient, reach)
  await store.transaction(async () => {
    await store.db
      .insertInto('recipients')
      .values({ ...values, id, state: 'active', version: 1, created_at: clock.now() })
      .execute()
    const facts = { channel: reach.channel, tells: recipient.tells ?? [] }
    await activity.note({ by, verb: 'recipient.added', about: { kind: 'recipient', id }, facts })
  })
  return { id, ...(reach.channel === 'webhook' ? { secret: reach.secret } : {}) }
}

async function changeRecipient(
  parts: RecipientsParts,
  change: {
    readonly id: string
    readonly recipient: NewRecipient
    readonly version: number
    readonly by: string
  },
) {
  const { store, activity } = parts
  const { id, recipient, version, by } = change
  const reach = checkedReach(parts, recipient.reach)
  const values = await valuesOf(parts, recipient, reach)
  await store.transaction(async () => {
    const before = await getRecipient(parts, id)
    const { numUpdatedRows } = await store.db
      .updateTable('recipients')
      .set({ ...values, version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version)
      .where('state', '=', 'active')
      .executeTakeFirst()
    if (numUpdatedRows === 0n) throw stale(`the recipient ${id}`, before.version)
    const facts = { channel: reach.channel, tells: recipient.tells ?? [] }
    await activity.note({ by, verb: 'recipient.changed', about: { kind: 'recipient', id }, facts })
  })
  return reach.channel === 'webhook' ? { secret: reach.secret } : {}
}

async function removeRecipient({ store, activity }: RecipientsParts, id: string, by: string): Promise<void> {
  await store.transaction(async () => {
    const { numUpdatedRows } = await store.db
      .updateTable('recipients')
      .set(({ eb }) => ({ state: 'removed', sealed_address: null, version: eb('version', '+', 1) }))
      .where('id', '=', id)
      .where('state', '=', 'active')
      .executeTakeFirst()
    if (numUpdatedRows === 0n) throw noSuchRecipient(id)
    await activity.note({ by, verb: 'recipient.removed', about: { kind: 'recipient', id } })
  })
}

async function getRecipient({ store }: RecipientsParts, id: string): Promise<Recipient> {
  const row = await store.db.selectFrom('recipients').select(shown).where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw noSuchRecipient(id)
  return row
}

async function requireRecipient(outbox: Outbox, noticeId: string): Promise<void> {
  const { recipient_id } = await outbox.load(noticeId)
  if (recipient_id === null)
    throw new RefusedError(
      'notice-kind',
      `the notice ${noticeId} is a letter to a data subject, not to a recipient`,
    )
}
