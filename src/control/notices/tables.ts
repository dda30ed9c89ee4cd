import type { Generated } from 'kysely'
import type { Instant, JsonOf } from '../store/columns.ts'
import type { LetterKind, LetterLanguage } from './letters/facts.ts'
import type { EventKind } from '../../shared/events.ts'

/** How a notice reaches whom it is for; by hand means that somebody prints it, or calls. */
export type NoticeChannel = 'mail' | 'webhook' | 'hand'

/**
 * What became of a notice. `to-do` waits for somebody, `queued` for a worker; `confirmed` was answered for by a recipient,
 * `excused` needs not be sent (Article 19: impossible, or out of proportion).
 */
export type NoticeState = 'to-do' | 'queued' | 'sent' | 'failed' | 'cancelled' | 'confirmed' | 'excused'

/** What a recipient is told of a person beside the reference. */
export type ToldKind = 'email' | 'phone' | 'name' | 'login' | 'id'

/** The tables of letters, recipients and webhooks. What is `sealed` is encrypted, and gone when it has served. */
export interface NoticeTables {
  recipients: {
    readonly id: string
    readonly name: string
    /** Those of all desks when absent. */
    readonly desks: JsonOf<readonly string[]> | null
    readonly channel: NoticeChannel
    readonly language: LetterLanguage
    readonly tells: JsonOf<readonly ToldKind[]>
    readonly sealed_address: string | null
    readonly state: 'active' | 'removed'
    readonly version: number
    readonly created_at: Instant
  }
  notices: {
    readonly id: string
    readonly number: Generated<number>
    /** What may not be sent twice, such as a request’s letter of one kind. */
    readonly once: string | null
    readonly request_id: string | null
    readonly recipient_id: string | null
    readonly kind: LetterKind
    readonly channel: NoticeChannel
    readonly language: LetterLanguage
    readonly state: NoticeState
    readonly sealed: string | null
    readonly attempts: number
    /** Why the last attempt failed, or why it is excused. */
    readonly code: string | null
    readonly asked_by: string
    readonly asked_at: Instant
    readonly ended_at: Instant | null
  }
  webhook_endpoints: {
    readonly id: string
    readonly name: string
    readonly host: string
    /** Address and secrets. */
    readonly sealed: string
    readonly events: JsonOf<readonly EventKind[]>
    readonly desks: JsonOf<readonly string[]> | null
    readonly state: 'active' | 'disabled'
    /** Since when nothing arrived. */
    readonly failing_since: Instant | null
    readonly version: number
    readonly created_at: Instant
  }
  webhook_deliveries: {
    readonly id: string
    readonly number: Generated<number>
    readonly endpoint_id: string
    readonly event: EventKind
    readonly payload: string
    readonly state: 'queued' | 'delivered' | 'failed'
    readonly attempts: number
    readonly created_at: Instant
    readonly ended_at: Instant | null
  }
  webhook_attempts: {
    readonly delivery_id: string
    readonly attempt: number
    readonly at: Instant
    /** What the endpoint answered. */
    readonly status: number | null
    /** Why it did not. */
    readonly code: string | null
    readonly milliseconds: number
  }
}
