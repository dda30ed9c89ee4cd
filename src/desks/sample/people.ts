import { createHash } from 'node:crypto'
import type { Person } from './mail.ts'
import type { Random } from './random.ts'
import { randomOf } from './random.ts'
import type { NewRow } from './rows.ts'
import {
  englishFirstNames,
  englishLastNames,
  englishPlaces,
  englishStreets,
  germanFirstNames,
  germanLastNames,
  places,
  streets,
} from './texts/names.ts'
import { timestampOf } from './time.ts'

type Draft = NewRow<'persons'>

/** The customer at this position: computed from the seed alone, so that a million of them need no memory. */
export function customerAt(seed: number, position: number, id: number, world: PeopleWorld): Person {
  const random = randomOf(seed, 'customer', position)
  const draft = random.percent(65) ? germanDraft(random, position) : englishDraft(random, position)
  const inOrganization = random.percent(70)
  const born = random.between(world.start - 60 * year, world.start - 18 * year)
  const created = timestampOf(random.between(world.start - year, world.start))
  return completePerson(id, {
    ...draft,
    organization_id: inOrganization ? world.firstOrganization + (position % world.organizations) : null,
    birthdate: random.percent(40) ? timestampOf(born).slice(0, 10) : null,
    role: 'customer',
    active: !random.percent(6),
    created_at: created,
    updated_at: timestampOf(random.between(world.start, world.end)),
    last_login_at: random.percent(55) ? timestampOf(random.between(world.start, world.end)) : null,
  })
}

/** What positions of customers are set into: organizations, and first and last instant. */
export interface PeopleWorld {
  readonly firstOrganization: number
  readonly organizations: number
  readonly start: number
  readonly end: number
}

/** A whole person row from the parts that matter. */
export function completePerson(id: number, draft: Draft): Person {
  const login = draft.login
  return {
    organization_id: null,
    email: null,
    first_name: null,
    last_name: null,
    phone: null,
    mobile: null,
    street: null,
    zip: null,
    city: null,
    birthdate: null,
    language: 'de',
    note: null,
    last_login_at: null,
    role: 'customer',
    ...draft,
    id,
    preferences: draft.preferences ?? preferencesOf(draft),
    password_hash: draft.password_hash ?? passwordHashOf(login),
  }
}

/** The JSON of a person's preferences, with a signature that repeats name and phone. */
export function preferencesOf(draft: Partial<Draft>): string {
  return JSON.stringify({
    signature:
      `${draft.first_name ?? ''} ${draft.last_name ?? ''}${draft.phone ? `\n${draft.phone}` : ''}`.trim(),
    locale: draft.language ?? 'de',
    theme: (draft.login?.length ?? 0) % 2 === 0 ? 'dark' : 'light',
    ...(draft.mobile ? { phone_hint: draft.mobile } : {}),
  })
}

/** A name the way it appears in addresses and logins: ASCII, lower case. */
export function asciiOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/[^a-z]/g, '')
}

const year = 365 * 24 * 3600 * 1000

function germanDraft(random: Random, position: number): Draft {
  const first = random.pick(germanFirstNames)
  const last = random.pick(germanLastNames)
  const place = random.pick(places)
  return {
    ...addressesOf(first, last, position),
    language: 'de',
    phone: random.percent(70) ? `+49 ${place.area} ${place.block}${tail(random)}` : null,
    mobile: random.percent(45) ? `0171 39200${String(random.between(10, 99))}` : null,
    street: random.percent(60) ? `${random.pick(streets)} ${random.between(1, 140)}` : null,
    zip: place.zip,
    city: place.city,
  }
}

function englishDraft(random: Random, position: number): Draft {
  const place = random.pick(englishPlaces)
  return {
    ...addressesOf(random.pick(englishFirstNames), random.pick(englishLastNames), position),
    language: 'en',
    phone: random.percent(70) ? `+44 20 7946 0${tail(random)}` : null,
    mobile: random.percent(45) ? `07700 900${tail(random)}` : null,
    street: random.percent(60) ? `${random.between(1, 140)} ${random.pick(englishStreets)}` : null,
    zip: place.zip,
    city: place.city,
  }
}

function addressesOf(first: string, last: string, position: number): Draft {
  const name = `${asciiOf(first)}.${asciiOf(last)}`
  return {
    login: `${name}${position}`,
    email: `${name}${position}@example.org`,
    first_name: first,
    last_name: last,
    active: true,
    created_at: '',
    updated_at: '',
  }
}

function tail(random: Random): string {
  return String(random.between(500, 999))
}

function passwordHashOf(login: string): string {
  const digest = createHash('sha256').update(`sample:${login}`).digest('base64url')
  return `$scrypt$ln=16,r=8,p=1$${digest.slice(0, 22)}$${digest}`
}
