import type { Database } from '../../../src/database/database.ts'
import { randomOf } from '../../../src/desks/sample/random.ts'
import { layFoundation } from './foundation.ts'
import { type People, settlePeople } from './people.ts'
import { gatherRows, type Rows } from './rows.ts'
import { rubyYaml } from './ruby.ts'
import { createTables, finishSchema, type ZammadSchema, zammadSchema } from './schema.ts'
import { type StoryTickets, tellStories } from './stories.ts'
import { addArticle, addTicket, later } from './tickets.ts'
import { leaveTraces } from './traces.ts'

/** What is known to be true of the lab. */
export interface ZammadTruth {
  readonly people: People
  readonly tickets: StoryTickets
}

/** The desk's present. */
export const zammadNow = '2025-01-01T00:00:00Z'

/**
 * Builds a Zammad 7 with persons, tickets and everything that such a desk keeps about them, as nasty as real ones are.
 * The same every time. `schema` may be changed beforehand to look like another version; `fill` adds rows before there
 * are indexes.
 */
export async function buildZammad(
  database: Database,
  schema: ZammadSchema = zammadSchema,
  fill: (database: Database) => Promise<void> = async () => undefined,
): Promise<ZammadTruth> {
  await createTables(database, schema)
  const rows = gatherRows({ at: '2024-01-01 00:00:00', by: 1 })
  layFoundation(rows)
  const people = settlePeople(rows)
  const tickets = tellStories(rows, people)
  leaveTraces(rows, people, tickets)
  keepKnowledge(rows, people)
  fillUp(rows, people)
  await rows.write(database)
  await countArticles(database)
  await fill(database)
  await finishSchema(database, schema)
  return { people, tickets }
}

/** A knowledge base with one answer that thanks a customer, and the settings of an installation. */
function keepKnowledge(rows: Rows, { anna, admin }: People): void {
  const locale = rows.add('locales', { locale: 'de-de', name: 'Deutsch', dir: 'ltr', active: true })
  const base = rows.add('knowledge_bases', {
    iconset: 'FontAwesome',
    color_highlight: '#38ae6a',
    color_header: '#f9fafb',
    color_header_link: '#000',
    homepage_layout: 'grid',
    category_layout: 'grid',
    active: true,
  })
  const spoken = rows.add('knowledge_base_locales', {
    knowledge_base_id: base,
    system_locale_id: locale,
    primary: true,
  })
  const category = rows.add('knowledge_base_categories', {
    knowledge_base_id: base,
    category_icon: 'f04b',
    position: 0,
  })
  const answer = rows.add('knowledge_base_answers', {
    category_id: category,
    position: 0,
    promoted: false,
    published_at: '2024-06-01 08:00:00',
    published_by_id: admin.id,
  })
  const content = rows.add('knowledge_base_answer_translation_contents', {
    body: `<p>Ein Tipp von unserer Kundin ${anna.first} ${anna.last} aus ${anna.city}: abtauen.</p>`,
  })
  rows.add('knowledge_base_answer_translations', {
    title: 'Abtauen',
    kb_locale_id: spoken,
    answer_id: answer,
    content_id: content,
  })
  for (const [name, state] of [
    ['product_name', 'Musterdesk'],
    ['fqdn', 'desk.example.org'],
    ['storage_provider', 'DB'],
    ['es_index', 'zammad'],
  ] as const)
    rows.add('settings', {
      title: name,
      name,
      area: 'System::Base',
      description: name,
      state_current: rubyYaml({ value: state }),
      state_initial: rubyYaml({ value: state }),
      frontend: true,
    })
  rows.add('schema_migrations', { version: '20260901000000' })
  rows.add('schedulers', {
    name: 'Handle data privacy tasks.',
    method: 'DataPrivacyTaskJob.perform_now',
    period: 600,
    prio: 1,
    active: true,
    running: 0,
  })
}

const subjects = ['Passwort vergessen', 'Lieferung verspätet', 'Frage zur Garantie', 'Gerät defekt', 'Termin']

/** Tickets of no special kind, so that reports have figures and indexes something to skip. */
function fillUp(
  rows: Rows,
  { bernd, vip, umlaut, joanna, agent, secondAgent, both, formerAgent }: People,
): void {
  const random = randomOf('zammad')
  for (let i = 0; i < 60; i++) {
    const customer = random.pick([bernd, vip, umlaut, joanna])
    const owner = random.pick([agent, secondAgent, both, formerAgent])
    const at = later('2024-01-02 08:00:00', random.between(0, 450_000))
    const isClosed = random.percent(70)
    const subject = random.pick(subjects)
    const ticket = addTicket(rows, {
      number: String(20_000 + i),
      title: subject,
      customer,
      owner,
      group: random.pick(['Service', 'Technik', 'Rechnung']),
      at,
      reopened: random.percent(15),
      ...(random.percent(20) ? { movedFrom: 'Service' } : {}),
      ...(isClosed ? { state: 'closed', closedAt: later(at, random.between(300, 9_000)) } : {}),
      ...(random.percent(40) ? { timeUnit: random.between(1, 60) } : {}),
    })
    addArticle(rows, {
      ticket,
      by: customer,
      sender: 'Customer',
      type: 'email',
      subject,
      body: `Guten Tag,\n${subject}.\n${customer.name}`,
      at,
    })
    addArticle(rows, {
      ticket,
      by: owner,
      sender: 'Agent',
      type: 'email',
      subject: `Re: ${subject}`,
      body: `Guten Tag ${customer.name},\nerledigt.\n${owner.name}`,
      at: later(at, 42),
      to: `${customer.name} <${customer.email}>`,
    })
  }
}

async function countArticles(database: Database): Promise<void> {
  await database.session((session) =>
    session.run({
      sql: 'update tickets t set article_count = (select count(*) from ticket_articles a where a.ticket_id = t.id)',
      parameters: [],
    }),
  )
}
