import type { Person } from '../mail.ts'
import type { RowCollector } from '../rows.ts'
import type { CellRef, NamedPlace, PlaceForm, PlaceKind, TicketRef } from '../truth.ts'
import type { SampleTableName } from '../schema.ts'
import { timestampOf } from '../time.ts'
import type { Cast } from './cast.ts'
import type { MessageStory, TicketStory } from './story.ts'
import type { ToldTicket } from './ticket.ts'
import { tellTicket } from './ticket.ts'

/** Where the written stories are told: rows go in, and what they make true is noted beside them. */
export interface Stage {
  readonly rows: RowCollector
  readonly cast: Cast
  /** Milliseconds since 1970. */
  readonly now: number
  readonly named: NamedPlace[]
  readonly decoys: CellRef[]
}

/** The parts of a staged ticket that differ from an ordinary one. */
export interface StagedTicket extends Partial<TicketStory> {
  readonly customer: Person
  readonly title: string
  readonly daysAgo: number
  readonly messages: readonly MessageStory[]
}

/** Tells a ticket: closed by the second agent on the next day, unless its story says otherwise. */
export function stageTicket(stage: Stage, story: StagedTicket): ToldTicket {
  const { daysAgo: days, ...rest } = story
  return tellTicket(stage.rows, {
    agent: agentOf(stage, 1),
    teamId: 1,
    status: 'closed',
    created: daysAgo(stage, days),
    endedAfter: 1500,
    ...rest,
  })
}

/** The agent at this position; throws `RangeError` when there are fewer. */
export function agentOf(stage: Stage, position: number): Person {
  const agent = stage.cast.agents[position]
  if (!agent) throw new RangeError(`there is no agent ${position}`)
  return agent
}

/** An instant so many days before the desk's now, at 09:14 plus a little. */
export function daysAgo(stage: Stage, days: number): number {
  const midnight = Math.floor(stage.now / dayMs) * dayMs
  return midnight - days * dayMs + (9 * 60 + 14 + (days % 7)) * 60_000
}

/** The same instant as `daysAgo`, as a column holds it. */
export function timeAgo(stage: Stage, days: number): string {
  return timestampOf(daysAgo(stage, days))
}

/** Notes that a cell names the subject, once for each kind of identifier in it. */
export function nameIn(
  stage: Stage,
  table: SampleTableName,
  id: number,
  column: string,
  form: PlaceForm,
  ...kinds: readonly PlaceKind[]
): void {
  for (const what of kinds) stage.named.push({ table, id, column, form, what })
}

/**
 * Notes that the text of a ticket's message names the subject: in the plain text, in its HTML twin,
 * and in the ticket's search text.
 */
export function nameInMessage(
  stage: Stage,
  ticket: ToldTicket,
  position: number,
  ...kinds: readonly PlaceKind[]
): void {
  const id = messageId(ticket, position)
  nameIn(stage, 'messages', id, 'body_plain', 'plain', ...kinds)
  nameIn(stage, 'messages', id, 'body_html', 'html', ...kinds)
  nameIn(stage, 'tickets', ticket.id, 'search_text', 'plain', ...kinds)
}

/** Notes that a cell looks like the subject and must stay. */
export function decoyIn(
  stage: Stage,
  table: SampleTableName,
  id: number,
  ...columns: readonly string[]
): void {
  for (const column of columns) stage.decoys.push({ table, id, column })
}

/** The key of the message at this position; throws `RangeError` when there are fewer. */
export function messageId(ticket: ToldTicket, position: number): number {
  const id = ticket.messageIds[position]
  if (id === undefined) throw new RangeError(`the ticket has no message ${position}`)
  return id
}

/** The ticket as the truth names it. */
export function ticketRef(ticket: ToldTicket): TicketRef {
  return { id: ticket.id, number: ticket.number, status: ticket.row.status }
}

/** A mail from a customer. */
export function mailFrom(
  author: Person,
  after: number,
  text: string,
  rest: Partial<MessageStory> = {},
): MessageStory {
  return { author, kind: 'email', direction: 'in', after, text, ...rest }
}

/** A mail from the desk; takes ten minutes of work. */
export function answerFrom(
  author: Person,
  after: number,
  text: string,
  rest: Partial<MessageStory> = {},
): MessageStory {
  return { author, kind: 'email', direction: 'out', after, text, minutes: 10, ...rest }
}

const dayMs = 24 * 3600 * 1000
