import type { Person } from '../mail.ts'

/** One ticket from its first message to its end, as a story that `tellTicket` turns into rows. */
export interface TicketStory {
  readonly customer: Person
  readonly agent: Person | null
  readonly teamId: number
  readonly title: string
  readonly status: string
  readonly type?: string
  /** 1 is the most urgent, 4 the least. */
  readonly priority?: number
  readonly channel?: 'email' | 'web' | 'phone'
  /** Milliseconds since 1970. */
  readonly created: number
  readonly messages: readonly MessageStory[]
  /** Minutes after creation at which it was resolved, rejected, merged or closed. */
  readonly endedAfter?: number
  readonly mergedIntoId?: number
  readonly legalHold?: boolean
  readonly reopened?: number
  /** Whether the desk keeps the ticket's text a second time, for searching; it does unless told otherwise. */
  readonly searchable?: boolean
}

/** One message as a story tells it. */
export interface MessageStory {
  readonly author: Person | null
  readonly kind: 'email' | 'web' | 'phone' | 'note'
  readonly direction: 'in' | 'out' | 'internal'
  /** Minutes after the ticket's creation. */
  readonly after: number
  readonly text: string
  /** The HTML twin; made from the text for mails when not given. */
  readonly html?: string
  readonly to?: Person
  readonly cc?: readonly Person[]
  readonly subject?: string
  /** What follows the headers of a mail as it arrived. */
  readonly rawPart?: string
  readonly minutes?: number
}
