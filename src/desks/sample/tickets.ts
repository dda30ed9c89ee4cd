import { writeConversation } from './conversation.ts'
import type { Person } from './mail.ts'
import type { Random } from './random.ts'
import { randomOf } from './random.ts'
import type { RowCollector } from './rows.ts'
import { addExtras } from './extras.ts'
import { tagNames, teamNames } from './base.ts'
import type { TicketStory } from './stories/story.ts'
import { tellTicket } from './stories/ticket.ts'
import { minutesBetween } from './time.ts'
import type { World } from './world.ts'

/** Which of the ordinary tickets, and how many written ones came before. */
export interface TicketPlace {
  readonly position: number
  readonly staged: number
}

/** What an ordinary ticket's rows are made of. */
export interface Situation {
  readonly random: Random
  readonly world: World
  readonly customer: Person
  readonly agent: Person
  /** A customer who is named or in copy. */
  readonly other: Person
  /** Milliseconds since 1970. */
  readonly created: number
  /** Minutes from creation to the desk's present. */
  readonly age: number
}

/** Adds one ordinary ticket with everything that hangs on it; the same for the same seed and position. */
export function addTicket(rows: RowCollector, world: World, place: TicketPlace): void {
  const random = randomOf(world.seed, 'ticket', place.position)
  const created = createdAt(world, place, random)
  const customer = world.customer(random.between(0, world.customers - 1))
  const situation: Situation = {
    random,
    world,
    customer,
    agent: random.pick(world.cast.agents),
    other: world.customer(random.between(0, world.customers - 1)),
    created,
    age: minutesBetween(created, world.now),
  }
  const status = statusOf(random, situation.age)
  const conversation = writeConversation(situation, status)
  const story = storyOf(situation, status, conversation, mergeTarget(rows, place, random))
  const told = tellTicket(rows, story)
  addExtras(rows, situation, told)
  tag(rows, told.id, conversation.tag, random)
}

const finishedStatuses = new Set(['resolved', 'rejected', 'closed', 'merged'])

/** Tickets come in the order of their time, evenly over the years, the last of them an hour ago. */
function createdAt(world: World, { position, staged }: TicketPlace, random: Random): number {
  const share = (position + random.next()) / Math.max(1, world.tickets - staged)
  const hour = 3600_000
  return Math.floor((world.start + share * (world.now - world.start - hour)) / 60_000) * 60_000
}

function statusOf(random: Random, age: number): string {
  const recent = age < 60 * 24 * 60
  const table = recent
    ? ([
        ['new', 15],
        ['open', 35],
        ['pending', 20],
        ['resolved', 15],
        ['closed', 15],
      ] as const)
    : ([
        ['closed', 82],
        ['resolved', 6],
        ['rejected', 6],
        ['merged', 4],
        ['open', 1],
        ['pending', 1],
      ] as const)
  let chance = random.between(1, 100)
  for (const [status, percent] of table) {
    chance -= percent
    if (chance <= 0) return status
  }
  return 'closed'
}

function storyOf(
  situation: Situation,
  status: string,
  conversation: ReturnType<typeof writeConversation>,
  mergedIntoId: number,
): TicketStory {
  const { random, customer, agent, created, age } = situation
  const last = conversation.messages.at(-1)?.after ?? 0
  const ended = Math.min(age, last + random.between(5, 7 * 24 * 60))
  const merged = status === 'merged' && mergedIntoId > 0
  return {
    customer,
    agent: status === 'new' ? null : agent,
    teamId: random.between(1, teamNames.length),
    title: conversation.title,
    status: status === 'merged' && !merged ? 'closed' : status,
    type: random.pick(['incident', 'incident', 'request', 'question', 'complaint']),
    priority: random.pick([1, 2, 2, 3, 3, 3, 3, 4]),
    channel: conversation.channel,
    created,
    messages: conversation.messages,
    ...(finishedStatuses.has(status) ? { endedAfter: Math.max(ended, last) } : {}),
    ...(merged ? { mergedIntoId } : {}),
    legalHold: random.percent(0.5),
    reopened: random.percent(8) ? random.between(1, 2) : 0,
    searchable: random.percent(60),
  }
}

/** An ordinary ticket from shortly before, or 0 when there is none. */
function mergeTarget(rows: RowCollector, { staged }: TicketPlace, random: Random): number {
  const target = rows.nextId('tickets') - random.between(1, 40)
  return target > staged ? target : 0
}

function tag(rows: RowCollector, ticketId: number, topic: string, random: Random): void {
  const first = tagNames.indexOf(topic) + 1
  rows.put('ticket_tags', { ticket_id: ticketId, tag_id: first })
  const second = random.between(1, tagNames.length)
  if (second !== first && random.percent(25)) rows.put('ticket_tags', { ticket_id: ticketId, tag_id: second })
}
