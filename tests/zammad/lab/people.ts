import type { Rows } from './rows.ts'
import { rubyYaml, symbol } from './ruby.ts'

/** A person of the lab, with all by which a text can name them. */
export interface ZammadPerson {
  readonly id: number
  readonly login: string
  readonly first: string
  readonly last: string
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly mobile: string
  readonly street: string
  readonly zip: string
  readonly city: string
  readonly organization: number | null
  readonly roles: readonly string[]
}

interface Draft {
  readonly first: string
  readonly last: string
  readonly email: string
  readonly login?: string
  readonly phone?: string
  readonly mobile?: string
  readonly street?: string
  readonly zip?: string
  readonly city?: string
  readonly organization?: string
  readonly roles?: readonly string[]
  readonly active?: boolean
}

/**
 * The people of the lab, and why each is there. Phone numbers are of the ranges that regulators keep for stories;
 * nobody lives at these addresses.
 */
const people = {
  // user 1 of every Zammad
  system: { first: '-', last: '', email: '', login: '-' },
  admin: { first: 'Greta', last: 'Nordmann', email: 'greta.nordmann@example.org', roles: ['Admin', 'Agent'] },
  // no longer active, so Greta is the last administrator
  formerAdmin: {
    first: 'Holger',
    last: 'Sanders',
    email: 'holger.sanders@example.org',
    roles: ['Admin'],
    active: false,
  },
  agent: { first: 'Emil', last: 'Kastner', email: 'emil.kastner@example.org', roles: ['Agent'] },
  secondAgent: { first: 'Fatima', last: 'Rahmani', email: 'fatima.rahmani@example.org', roles: ['Agent'] },
  // named in histories and senders, but no agent any more
  formerAgent: {
    first: 'Dieter',
    last: 'Voigtländer',
    email: 'dieter.voigtlaender@example.org',
    active: false,
  },
  // customer of one ticket, agent of others
  both: { first: 'Carla', last: 'Ortiz', email: 'carla.ortiz@example.org', roles: ['Agent', 'Customer'] },
  // the data subject of most scenarios: the only member of a firm that bears her name
  anna: {
    first: 'Anna',
    last: 'Lee',
    email: 'anna.lee@example.org',
    phone: '+49 30 23125 017',
    mobile: '0171 3920017',
    street: 'Lindenallee 17',
    zip: '10115',
    city: 'Berlin',
    organization: 'Anna Lee Fotografie',
  },
  // the same e-mail address, another login: user_email_multiple_use
  twin: { first: 'Anna', last: 'Lee', email: 'anna.lee@example.org', login: 'anna.lee.privat' },
  // contains her address as a part
  joanna: { first: 'Joanna', last: 'Lee', email: 'joanna.lee@example.org', phone: '+49 30 23125 018' },
  namesake: {
    first: 'Anna',
    last: 'Lee',
    email: 'a.lee@example.net',
    phone: '+49 30 23125 019',
    organization: 'Acme',
  },
  // names that are words, and letters that every encoding writes differently
  word: { first: 'Mai', last: 'Sommer', email: 'mai.sommer@example.org' },
  umlaut: {
    first: 'Jürgen',
    last: 'Müßiggang',
    email: 'juergen.muessiggang@example.org',
    phone: '+49 221 4710 023',
    street: 'Schöne Straße 4',
    zip: '50667',
    city: 'Köln',
    organization: 'Acme',
  },
  bernd: {
    first: 'Bernd',
    last: 'Holm',
    email: 'bernd.holm@example.org',
    phone: '+49 40 66969 021',
    organization: 'Acme',
  },
  vip: { first: 'Yasmin', last: 'El-Amrani', email: 'yasmin.elamrani@example.net', organization: 'Acme' },
} as const satisfies Readonly<Record<string, Draft>>

export type PersonName = keyof typeof people
export type People = Readonly<Record<PersonName, ZammadPerson>>

/** Organizations by name, with the domain whose mail they get. */
const organizations = [
  { name: 'Acme', domain: 'acme.example.org', note: '' },
  { name: 'Anna Lee Fotografie', domain: '', note: 'Anna Lee, Lindenallee 17, zahlt bar' },
] as const

/** Writes organizations, persons and what they are allowed to do. */
export function settlePeople(rows: Rows): People {
  for (const organization of organizations)
    rows.add('organizations', { ...organization, shared: true, domain_assignment: false, active: true })
  const settled = Object.entries(people).map(([name, draft]) => [name, settle(rows, draft)] as const)
  const all = Object.fromEntries(settled) as People
  rows.add('organizations_users', {
    user_id: all.joanna.id,
    organization_id: rows.named('organizations', 'Anna Lee Fotografie'),
  })
  for (const person of [all.admin, all.agent, all.secondAgent, all.both])
    for (const group of ['Service', 'Technik', 'Rechnung'])
      rows.add('groups_users', { user_id: person.id, group_id: rows.named('groups', group), access: 'full' })
  return all
}

function settle(rows: Rows, draft: Draft): ZammadPerson {
  const {
    first,
    last,
    email,
    login = email,
    phone = '',
    mobile = '',
    street = '',
    zip = '',
    city = '',
  } = draft
  const organization =
    draft.organization === undefined ? null : rows.named('organizations', draft.organization)
  const roles = draft.roles ?? ['Customer']
  const id = rows.add('users', {
    login,
    firstname: first,
    lastname: last,
    email,
    phone,
    mobile,
    street,
    zip,
    city,
    organization_id: organization,
    active: draft.active ?? true,
    password: email === '' ? null : `{sha2}${'0'.repeat(64)}`,
    note: street === '' ? '' : `<div>wohnt ${street}, ${city}; ruft oft selbst an (${first} ${last})</div>`,
    preferences: preferencesOf(draft),
    source: null,
    last_login: email === '' ? null : '2024-11-30 08:00:00',
  })
  for (const role of email === '' ? [] : roles)
    rows.add('roles_users', { user_id: id, role_id: rows.named('roles', role) })
  return {
    id,
    login,
    first,
    last,
    name: `${first} ${last}`,
    email,
    phone,
    mobile,
    street,
    zip,
    city,
    organization,
    roles,
  }
}

function preferencesOf({ email, first, last }: Draft): string {
  if (email === '') return rubyYaml({})
  return rubyYaml({
    locale: 'de-de',
    tickets_open: 2,
    tickets_closed: 3,
    mail_delivery_failed: true,
    mail_delivery_failed_reason: `550 5.1.1 <${email}>: Recipient address rejected`,
    out_of_office_text: `Grüße\n${first} ${last}`,
    lat: '52.5319',
    lng: '13.3872',
    notification_config: {
      matrix: { create: { criteria: { owned_by_me: true }, channel: { email: true, online: symbol('on') } } },
    },
  })
}
