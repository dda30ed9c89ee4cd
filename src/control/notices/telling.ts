import type { Selectable } from 'kysely'
import type { SubjectHint } from '../../engine/selection/subject.ts'
import { UsageError } from '../../shared/errors.ts'
import type { Redacted } from '../../shared/redacted.ts'
import { type Day, dayOf } from '../requests/clock.ts'
import type { LetterFacts } from './letters/facts.ts'
import type { Letters } from './letters/letters.ts'
import type { NoticeContent, Outbox } from './outbox.ts'
import { concerns, type NoticeParts } from './parts.ts'
import type { NoticeTables } from './tables.ts'
import type { Guard } from './webhooks/guard.ts'

/** What tells a person. The key of an account says nothing without the desk that it is of. */
export interface ToldIdentifier extends SubjectHint {
  readonly desk?: string
}

/** What was erased or restricted, of whom, and where. */
export interface ToldErasure {
  readonly requestId: string
  readonly right: 'erasure' | 'restriction'
  readonly on: Day
  readonly desks: readonly string[]
  readonly subject: Redacted<readonly ToldIdentifier[]>
  readonly by: string
}

export interface RecipientsParts extends NoticeParts {
  readonly outbox: Outbox
  readonly letters: () => Letters
  readonly guard: Guard
  readonly hasMail: boolean
}

type Row = Selectable<NoticeTables['recipients']>

/** What is encrypted of how a recipient is reached. */
export type Reach =
  | { readonly channel: 'mail'; readonly email: string }
  | { readonly channel: 'webhook'; readonly url: string; readonly secret: string }
  | { readonly channel: 'hand' }

/** Makes a notice for each recipient of these desks who has none yet. */
export async function tellAll(parts: RecipientsParts, told: ToldErasure): Promise<number> {
  const { store, outbox } = parts
  const rows = await store.db
    .selectFrom('recipients')
    .selectAll()
    .where('state', '=', 'active')
    .orderBy('name')
    .orderBy('id')
    .execute()
  const concerned = rows.filter(({ desks }) => concerns(desks, told.desks))
  for (const row of concerned)
    await outbox.add({
      kind: 'recipient',
      language: row.language,
      content: await contentFor(parts, row, told),
      by: told.by,
      requestId: told.requestId,
      recipientId: row.id,
      once: `${told.requestId} ${told.right} ${row.id}`,
    })
  return concerned.length
}

/** What one recipient is told: of the person no more than they are entitled to. */
export async function contentFor(
  parts: RecipientsParts,
  row: Row,
  told: ToldErasure,
): Promise<NoticeContent> {
  const { keyring, clock, settings } = parts
  if (row.sealed_address === null) throw noSuchRecipient(row.id)
  const reach = JSON.parse(await keyring.decrypt(row.sealed_address)) as Reach
  const hints = told.subject
    .reveal()
    .filter(
      ({ kind, desk }) => row.tells.includes(kind) && (desk === undefined || concerns(row.desks, [desk])),
    )
  const about = { reference: told.requestId, right: told.right, on: told.on }
  if (reach.channel === 'webhook') {
    const payload = {
      type: `recipient.${told.right}`,
      timestamp: clock.now(),
      data: { ...about, subject: hints },
    }
    return { ...reach, payload: JSON.stringify(payload) }
  }
  const facts: LetterFacts['recipient'] = {
    ...about,
    identifiers: hints.map(({ value, desk }) => (desk === undefined ? value : `${value} (${desk})`)),
  }
  const today = dayOf(clock.now(), settings.timeZone ?? 'Europe/Berlin')
  const { language, subject, blocks } = parts
    .letters()
    .render({ kind: 'recipient', language: row.language, facts, today })
  const letter = { language, subject, blocks }
  return reach.channel === 'mail' && parts.hasMail
    ? { channel: 'mail', to: reach.email, letter }
    : { channel: 'hand', letter }
}

/** Throws `no-such-recipient`, also for one that was removed. */
export async function activeRow({ store }: RecipientsParts, id: string): Promise<Row> {
  const row = await store.db
    .selectFrom('recipients')
    .selectAll()
    .where('id', '=', id)
    .where('state', '=', 'active')
    .executeTakeFirst()
  if (row === undefined) throw noSuchRecipient(id)
  return row
}

export function noSuchRecipient(id: string): UsageError {
  return new UsageError('no-such-recipient', `there is no recipient ${id.slice(0, 64)}`)
}
