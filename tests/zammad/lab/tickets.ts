import { createHash } from 'node:crypto'
import { type MailDraft, rawMail } from './mail.ts'
import type { ZammadPerson } from './people.ts'
import type { Rows } from './rows.ts'
import { rubyYaml } from './ruby.ts'

/** A ticket to write, with the moves that its history tells. */
export interface TicketDraft {
  readonly number: string
  readonly title: string
  readonly customer: ZammadPerson
  readonly owner: ZammadPerson
  readonly group: string
  readonly at: string
  readonly state?: string
  readonly closedAt?: string
  /** It was closed, opened again and closed once more. */
  readonly reopened?: boolean
  readonly movedFrom?: string
  readonly note?: string
  readonly timeUnit?: number
}

/** Writes tickets the way Zammad does: every change leaves a history. */
export function addTicket(rows: Rows, draft: TicketDraft): number {
  const { number, title, customer, owner, group, at, state = 'open', closedAt } = draft
  const id = rows.add('tickets', {
    group_id: rows.named('groups', group),
    priority_id: 2,
    state_id: rows.named('ticket_states', state),
    organization_id: customer.organization,
    number,
    title,
    owner_id: owner.id,
    customer_id: customer.id,
    note: draft.note ?? null,
    first_response_at: later(at, 42),
    first_response_in_min: 42,
    first_response_diff_in_min: 18,
    close_at: closedAt ?? null,
    last_close_at: closedAt ?? null,
    close_in_min: closedAt === undefined ? null : 600,
    close_diff_in_min: closedAt === undefined ? null : -60,
    last_contact_at: later(at, 42),
    last_contact_customer_at: at,
    last_owner_update_at: later(at, 5),
    create_article_type_id: 1,
    create_article_sender_id: 2,
    article_count: 0,
    time_unit: draft.timeUnit ?? null,
    preferences: rubyYaml({
      channel_id: 1,
      escalation_calculation: { first_response_at: null },
      'Telefon des Kunden': customer.phone,
    }),
    created_by_id: customer.id,
    updated_by_id: owner.id,
    created_at: at,
    updated_at: closedAt ?? later(at, 42),
  })
  const told = (entry: History) => addHistory(rows, { ...entry, ticket: id, by: entry.by ?? owner.id })
  told({ type: 'created', at, by: customer.id })
  told({ type: 'updated', attribute: 'owner', at: later(at, 5), from: [1, '-'], to: [owner.id, owner.name] })
  told({
    type: 'updated',
    attribute: 'title',
    at: later(at, 6),
    from: [null, `Anfrage von ${customer.name}`],
    to: [null, title],
  })
  told({ type: 'notification', at: later(at, 7), to: [null, `${owner.email}(update:online,email)`] })
  told({ type: 'email', at: later(at, 8), to: [null, `${customer.email}: Re: ${title}`] })
  if (draft.movedFrom !== undefined)
    told({
      type: 'updated',
      attribute: 'group',
      at: later(at, 9),
      from: [rows.named('groups', draft.movedFrom), draft.movedFrom],
      to: [rows.named('groups', group), group],
    })
  if (draft.reopened === true) {
    moveState(rows, id, owner, ['open', 'closed'], later(at, 100))
    moveState(rows, id, customer, ['closed', 'open'], later(at, 200))
  }
  if (closedAt !== undefined) moveState(rows, id, owner, ['open', state], closedAt)
  return id
}

function moveState(
  rows: Rows,
  ticket: number,
  by: ZammadPerson,
  [from, to]: readonly [string, string],
  at: string,
): void {
  const state = (name: string): readonly [number, string] => [rows.named('ticket_states', name), name]
  addHistory(rows, {
    ticket,
    type: 'updated',
    attribute: 'state',
    at,
    by: by.id,
    from: state(from),
    to: state(to),
  })
}

interface History {
  readonly type: string
  readonly attribute?: string
  readonly at: string
  readonly by?: number
  readonly from?: readonly [number | null, string]
  readonly to?: readonly [number | null, string]
}

/** Writes one line of the history of a ticket, or of something that belongs to it. */
export function addHistory(
  rows: Rows,
  entry: History & { readonly ticket: number; readonly object?: string; readonly of?: number },
): number {
  const { ticket, type, attribute, at, by, from, to, object = 'Ticket', of } = entry
  return rows.add('histories', {
    history_type_id: rows.named('history_types', type),
    history_object_id: rows.named('history_objects', object),
    history_attribute_id: attribute === undefined ? null : rows.named('history_attributes', attribute),
    o_id: of ?? ticket,
    related_o_id: of === undefined ? null : ticket,
    related_history_object_id: of === undefined ? null : rows.named('history_objects', 'Ticket'),
    id_from: from?.[0] ?? null,
    id_to: to?.[0] ?? null,
    value_from: from?.[1] ?? null,
    value_to: to?.[1] ?? null,
    created_by_id: by ?? 1,
    created_at: at,
    updated_at: at,
  })
}

/** An article to write. */
export interface ArticleDraft {
  readonly ticket: number
  readonly by: ZammadPerson
  readonly sender: 'Customer' | 'Agent' | 'System'
  readonly type: string
  readonly body: string
  readonly html?: boolean
  readonly subject?: string
  readonly at: string
  readonly internal?: boolean
  /** In whose name an agent wrote it down. */
  readonly origin?: ZammadPerson
  readonly to?: string
  readonly cc?: string
  readonly from?: string
  readonly preferences?: Parameters<typeof rubyYaml>[0]
  /** As it came by mail; kept raw, and the file of it as an attachment. */
  readonly mail?: Omit<MailDraft, 'id' | 'at'>
}

/** Writes an article with its history, the raw mail behind it and the mail's file. */
export function addArticle(rows: Rows, draft: ArticleDraft): number {
  const { ticket, by, sender, type, body, at, mail, origin } = draft
  const token = createHash('sha1').update(`${ticket}:${at}`).digest('hex').slice(0, 12)
  const messageId =
    mail === undefined ? null : `<${by.email.split('@')[0]}.${token}@${by.email.split('@')[1]}>`
  const id = rows.add('ticket_articles', {
    ticket_id: ticket,
    type_id: rows.named('ticket_article_types', type),
    sender_id: rows.named('ticket_article_senders', sender),
    from: draft.from ?? (by.email === '' ? null : `${by.name} <${by.email}>`),
    to: draft.to ?? 'Musterdesk <desk@example.org>',
    cc: draft.cc ?? null,
    reply_to: mail === undefined ? null : by.email,
    subject: draft.subject ?? null,
    message_id: messageId,
    message_id_md5: messageId === null ? null : createHash('md5').update(messageId).digest('hex'),
    in_reply_to: mail?.inReplyTo ?? null,
    content_type: draft.html === true ? 'text/html' : 'text/plain',
    body,
    internal: draft.internal ?? false,
    preferences: rubyYaml(draft.preferences ?? { 'is-auto-response': false }),
    origin_by_id: origin?.id ?? null,
    created_by_id: by.id,
    updated_by_id: by.id,
    created_at: at,
    updated_at: at,
  })
  addHistory(rows, { ticket, object: 'Ticket::Article', of: id, type: 'created', at, by: by.id })
  if (mail !== undefined && messageId !== null) {
    const raw = rawMail({ ...mail, id: messageId, at })
    addFile(rows, {
      object: 'Ticket::Article::Mail',
      of: id,
      filename: `ticket-${ticket}-${id}.eml`,
      content: raw,
      by: by.id,
      at,
    })
    if (mail.file !== undefined)
      addFile(rows, {
        object: 'Ticket::Article',
        of: id,
        filename: mail.file.name,
        content: mail.file.content,
        by: by.id,
        at,
        type: mail.file.type,
      })
  }
  return id
}

/** A file to keep for an article, a person or anything else. */
export interface FileDraft {
  readonly object: string
  readonly of: number | string
  readonly filename: string
  readonly content: Uint8Array
  readonly by: number
  readonly at: string
  readonly type?: string
  /** Where the content lies: in the database, or outside of it. */
  readonly provider?: 'DB' | 'File' | 'S3'
}

/** Keeps a file; equal content is kept once, however many rows use it. Returns the id of the `stores` row. */
export function addFile(rows: Rows, draft: FileDraft): number {
  const { object, of, filename, content, by, at, type = 'message/rfc822', provider = 'DB' } = draft
  const sha = createHash('sha256').update(content).digest('hex')
  return rows.add('stores', {
    store_object_id: rows.named('store_objects', object),
    store_file_id: fileOf(rows, sha, content, provider),
    o_id: String(of),
    preferences: rubyYaml({
      'Mime-Type': type,
      'Content-ID': `<${filename}@example.org>`,
      original_filename: filename,
    }),
    size: String(content.length),
    filename,
    created_by_id: by,
    created_at: at,
    updated_at: at,
  })
}

const filesByRows = new WeakMap<Rows, Map<string, number>>()

function fileOf(rows: Rows, sha: string, content: Uint8Array, provider: string): number {
  const files = filesByRows.get(rows) ?? new Map<string, number>()
  filesByRows.set(rows, files)
  const known = files.get(sha)
  if (known !== undefined) return known
  const id = rows.add('store_files', { sha, provider })
  if (provider === 'DB') rows.add('store_provider_dbs', { sha, data: content })
  files.set(sha, id)
  return id
}

/** The time so many minutes later, as PostgreSQL takes it. */
export function later(at: string, minutes: number): string {
  const instant = Date.parse(`${at.replace(' ', 'T')}Z`) + minutes * 60_000
  return new Date(instant).toISOString().slice(0, 19).replace('T', ' ')
}
