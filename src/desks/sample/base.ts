import { addSharedFiles } from './files.ts'
import { nameOf } from './mail.ts'
import { randomOf } from './random.ts'
import type { RowCollector } from './rows.ts'
import { sampleSchemaVersion } from './schema.ts'
import { companyKinds, companyWords } from './texts/names.ts'
import { englishTopics } from './texts/english-topics.ts'
import { germanTopics } from './texts/german-topics.ts'
import { timestampOf } from './time.ts'
import type { World } from './world.ts'

/** Teams in the order of their keys. */
export const teamNames = [
  'Service Desk',
  'Netzwerk',
  'Abrechnung',
  'Versand',
  'Second Level',
  'Datenschutz',
] as const

/** Tags in the order of their keys. */
export const tagNames = [...germanTopics, ...englishTopics].map((topic) => topic.tag)

/** Adds what a desk has before its first ticket: organizations, teams, statuses, fields, settings and the cast. */
export function addBaseRows(rows: RowCollector, world: World): void {
  addOrganizations(rows, world)
  for (const name of teamNames) rows.add('teams', { name })
  for (const person of world.cast.all) rows.add('persons', person)
  for (const [name, kind] of Object.entries(statusKinds)) rows.put('statuses', { name, kind })
  for (const field of customFields) rows.add('custom_fields', field)
  for (const name of tagNames) rows.add('tags', { name })
  for (const [name, value] of Object.entries(settings)) rows.put('settings', { name, value })
  addSharedFiles(rows, world.seed)
  addSavedSearches(rows, world)
}

const statusKinds = {
  new: 'open',
  open: 'open',
  pending: 'waiting',
  resolved: 'finished',
  rejected: 'finished',
  closed: 'finished',
  merged: 'finished',
}

const customFields = [
  { name: 'graduation', type: 'date', personal: true },
  { name: 'remarks', type: 'text', personal: true },
  { name: 'device', type: 'select', personal: false },
  { name: 'contract number', type: 'number', personal: true },
] as const

const settings = {
  schema_version: sampleSchemaVersion,
  desk_name: 'Sample Desk',
  mail_from: 'support@desk.example.org',
  time_zone: 'UTC',
}

function addOrganizations(rows: RowCollector, world: World): void {
  const created = timestampOf(world.start)
  for (let position = 0; position < world.organizations; position++) {
    const random = randomOf(world.seed, 'organization', position)
    const word = random.pick(companyWords)
    const name = `${word} ${random.pick(companyKinds)}${position < 16 ? '' : ` ${position}`}`
    const domain = `${word.toLowerCase()}${position}.example.org`
    const note = random.percent(20) ? 'Rahmenvertrag bis Jahresende.' : null
    rows.add('organizations', { name, domain, note, created_at: created })
  }
  rows.add('organizations', {
    name: 'Lüders Gartenbau',
    domain: 'lueders-gartenbau.example.org',
    note: 'Einzelfirma. Inhaberin: Anna Lüders, Tel. 030-23125417',
    created_at: created,
  })
}

function addSavedSearches(rows: RowCollector, world: World): void {
  for (const [position, agent] of world.cast.agents.entries()) {
    const random = randomOf(world.seed, 'search', position)
    rows.add('saved_searches', { owner_id: agent.id, name: 'Meine offenen', query: 'status:open agent:me' })
    const customer = world.customer(random.between(0, world.customers - 1))
    if (random.percent(50)) {
      rows.add('saved_searches', {
        owner_id: agent.id,
        name: `Fälle ${customer.last_name ?? ''}`,
        query: `customer:"${nameOf(customer)}" or from:${customer.email ?? ''}`,
      })
    }
  }
}
