import { nameOf, quoted, quotedPrintable, signatureOf } from './mail.ts'
import type { Person } from './mail.ts'
import type { MessageStory } from './stories/story.ts'
import { fill, textsOf } from './texts/texts.ts'
import type { Texts } from './texts/texts.ts'
import type { Situation } from './tickets.ts'
import { minutesAfter } from './time.ts'

/** A ticket's title, messages and the tag that fits them. */
export interface Conversation {
  readonly title: string
  readonly tag: string
  readonly channel: 'email' | 'web' | 'phone'
  readonly messages: readonly MessageStory[]
}

/** Writes what customer and agents say to each other, in the customer's language. */
export function writeConversation(situation: Situation, status: string): Conversation {
  const { random, customer } = situation
  const texts = textsOf(customer.language)
  const topic = random.pick(texts.topics)
  const aspect = random.between(0, topic.problems.length - 1)
  const values = valuesOf(situation)
  const channel = random.pick(['email', 'email', 'email', 'email', 'email', 'web', 'phone'] as const)
  const opening = openingOf(situation, fill(topic.problems[aspect] ?? '', values), channel)
  const messages = [opening]
  if (status !== 'new') {
    const turns = random.between(1, 3)
    for (let turn = 0; turn < turns; turn++) {
      addTurn(situation, {
        messages,
        answer: fill(topic.answers[aspect] ?? '', values),
        last: turn === turns - 1,
      })
    }
  }
  return { title: fill(topic.titles[aspect] ?? '', values), tag: topic.tag, channel, messages }
}

interface Turn {
  readonly messages: MessageStory[]
  readonly answer: string
  readonly last: boolean
}

/** The desk's answer, now and then an internal note before it, and what the customer says to it. */
function addTurn(situation: Situation, { messages, answer, last }: Turn): void {
  const { random, customer, agent } = situation
  const texts = textsOf(customer.language)
  const values = valuesOf(situation)
  if (random.percent(18)) {
    const text = fill(random.pick(texts.internalNotes), values)
    messages.push({
      author: agent,
      kind: 'note',
      direction: 'internal',
      after: nextAfter(situation, messages),
      text,
    })
  }
  messages.push(answerOf(situation, messages, answer))
  if (last && random.percent(55)) return
  const words = fill(random.pick(last ? texts.thanks : texts.followUps), values)
  if (!last && random.percent(15)) {
    const text = fill(random.pick(texts.phoneNotes), values)
    messages.push({
      author: agent,
      kind: 'phone',
      direction: 'in',
      after: nextAfter(situation, messages),
      text,
      minutes: 8,
    })
    return
  }
  const text = letter(situation, customer, texts, words)
  messages.push({
    author: customer,
    kind: 'email',
    direction: 'in',
    after: nextAfter(situation, messages),
    text,
  })
}

function openingOf(situation: Situation, problem: string, kind: Conversation['channel']): MessageStory {
  const { random, customer, agent } = situation
  const texts = textsOf(customer.language)
  if (kind === 'phone') {
    const text = `${fill(random.pick(texts.phoneNotes), valuesOf(situation))}\n${problem}`
    return { author: agent, kind, direction: 'in', after: 0, text, minutes: random.between(3, 20) }
  }
  const text = letter(situation, customer, texts, problem)
  const rawPart = kind === 'email' && random.percent(10) ? quotedPrintable(text) : undefined
  const cc = kind === 'email' && random.percent(8) ? [situation.other] : []
  return { author: customer, kind, direction: 'in', after: 0, text, cc, ...(rawPart ? { rawPart } : {}) }
}

function answerOf(situation: Situation, messages: readonly MessageStory[], answer: string): MessageStory {
  const { random, customer, agent, created } = situation
  const texts = textsOf(customer.language)
  const opening = fill(random.pick(texts.answerOpenings), valuesOf(situation))
  const before = messages.findLast((message) => message.author === customer)
  const body = `${opening}\n${answer}\n\n${random.pick(texts.closings)}\n${signatureOf(agent)}`
  const quote =
    before && random.percent(60)
      ? `\n\n${quoted(customer, minutesAfter(created, before.after), before.text, customer.language)}`
      : ''
  return {
    author: agent,
    kind: 'email',
    direction: 'out',
    after: nextAfter(situation, messages),
    text: `${body}${quote}`,
    to: customer,
    minutes: random.between(2, 40),
  }
}

function letter(situation: Situation, author: Person, texts: Texts, words: string): string {
  const { random } = situation
  const greeting = fill(random.pick(texts.greetings), valuesOf(situation))
  const end = random.percent(70) ? `-- \n${signatureOf(author)}` : nameOf(author)
  return `${greeting}\n\n${words}\n\n${random.pick(texts.closings)}\n${end}`
}

/** Some time after the last message, and never after the desk's present. */
function nextAfter({ random, age }: Situation, messages: readonly MessageStory[]): number {
  const last = messages.at(-1)?.after ?? 0
  const gap = random.percent(70) ? random.between(3, 480) : random.between(480, 6 * 24 * 60)
  return Math.min(age, last + gap)
}

function valuesOf({ random, customer, agent, other }: Situation): Record<string, string | number> {
  return {
    customer: nameOf(customer),
    first: customer.first_name ?? '',
    login: customer.login,
    agent: nameOf(agent),
    other: nameOf(other),
    phone: customer.phone ?? customer.mobile ?? '—',
    address: `${customer.street ?? ''} ${customer.zip ?? ''} ${customer.city ?? ''}`.trim(),
    order: `${random.between(2019, 2026)}${random.between(100000, 999999)}`,
    n: random.between(2, 90),
    m: random.between(100, 999),
    floor: random.between(1, 9),
  }
}
