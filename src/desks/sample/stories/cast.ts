import type { Person } from '../mail.ts'
import { asciiOf, completePerson } from '../people.ts'
import { randomOf } from '../random.ts'
import { englishFirstNames, englishLastNames, germanFirstNames, germanLastNames } from '../texts/names.ts'
import { timestampOf } from '../time.ts'

/** The people who are on every sample desk, under the same keys whatever its size. */
export interface Cast {
  readonly system: Person
  /** The only administrator whose account is active. */
  readonly admin: Person
  readonly formerAdmin: Person
  readonly agents: readonly Person[]
  /** An agent who writes to the desk as a customer, too. */
  readonly agentCustomer: Person
  readonly anna: Person
  /** Anna's second account. */
  readonly annaPrivate: Person
  /** Another human of the same name. */
  readonly namesake: Person
  /** Her address has Anna's address in it. */
  readonly joanna: Person
  readonly bernd: Person
  readonly carla: Person
  readonly all: readonly Person[]
}

/** Where the cast stands in time and place. */
export interface CastPlace {
  readonly seed: number
  /** Milliseconds since 1970. */
  readonly now: number
  readonly oneMemberOrganization: number
}

/** Agents of every desk, whatever its size. */
export const agentCount = 25

/** Makes the cast; only the agents' names depend on the seed. */
export function makeCast(place: CastPlace): Cast {
  const person = personMaker(place.now)
  const system = person(1, { login: 'system', role: 'system', first: 'Service', last: 'Desk' })
  const admin = person(2, { login: 'admin', role: 'admin', first: 'Katharina', last: 'Steinbrück' })
  const formerAdmin = person(3, {
    login: 'admin.old',
    role: 'admin',
    first: 'Holger',
    last: 'Petry',
    active: false,
  })
  const agents = Array.from({ length: agentCount }, (_, position) => agentAt(place.seed, position, person))
  const [agentCustomer] = agents as [Person]
  const first = 4 + agentCount
  const customers = customersOf(first, place, person)
  return {
    system,
    admin,
    formerAdmin,
    agents,
    agentCustomer,
    ...customers,
    all: [system, admin, formerAdmin, ...agents, ...Object.values(customers)],
  }
}

interface Part {
  readonly login: string
  readonly first: string
  readonly last: string
  readonly role?: NonNullable<Person['role']>
  readonly email?: string
  readonly active?: boolean
  readonly rest?: Partial<Person>
}

type PersonMaker = (id: number, part: Part) => Person

function personMaker(now: number): PersonMaker {
  const day = 24 * 3600 * 1000
  return (id, part) =>
    completePerson(id, {
      login: part.login,
      role: part.role ?? 'customer',
      email: part.email ?? `${part.login}@desk.example.org`,
      first_name: part.first,
      last_name: part.last,
      active: part.active ?? true,
      created_at: timestampOf(now - 1900 * day),
      updated_at: timestampOf(now - 40 * day),
      last_login_at: timestampOf(now - 3 * day),
      ...part.rest,
    })
}

function agentAt(seed: number, position: number, person: PersonMaker): Person {
  const random = randomOf(seed, 'agent', position)
  const german = position % 3 !== 2
  const first = random.pick(german ? germanFirstNames : englishFirstNames)
  const last = position === 0 ? 'Petersen' : random.pick(german ? germanLastNames : englishLastNames)
  const login = `${asciiOf(first).slice(0, 1)}${asciiOf(last)}${position}`
  const rest = { language: german ? 'de' : 'en', phone: `+49 30 23125${String(100 + position)}` }
  return person(4 + position, { login, role: 'agent', first, last, rest })
}

function customersOf(first: number, place: CastPlace, person: PersonMaker) {
  const berlin = { zip: '10117', city: 'Berlin' }
  return {
    anna: person(first, {
      login: 'alueders',
      email: 'anna.lueders@example.org',
      first: 'Anna',
      last: 'Lüders',
      rest: {
        organization_id: place.oneMemberOrganization,
        phone: '+49 30 23125417',
        mobile: '+49 176 04069012',
        street: 'Fliederbogen 7',
        birthdate: '1984-03-17',
        note: 'Frau Lüders führt die Gärtnerei allein. Rückruf am besten vor 9 Uhr.',
        ...berlin,
      },
    }),
    annaPrivate: person(first + 1, {
      login: 'annal84',
      email: 'annal84@post.example.org',
      first: 'Anna',
      last: 'Lüders',
      rest: { mobile: '0176 04069012', street: 'Fliederbogen 7', ...berlin },
    }),
    namesake: person(first + 2, {
      login: 'anna.lueders.werft',
      email: 'anna.lueders@werft.example.org',
      first: 'Anna',
      last: 'Lüders',
      rest: {
        organization_id: 2,
        phone: '+49 40 66969144',
        birthdate: '1991-11-02',
        zip: '20095',
        city: 'Hamburg',
      },
    }),
    joanna: person(first + 3, {
      login: 'jlueders',
      email: 'joanna.lueders@example.org',
      first: 'Joanna',
      last: 'Lüders',
      rest: { organization_id: 3, phone: '+49 30 23125418', language: 'en', ...berlin },
    }),
    bernd: person(first + 4, {
      login: 'bkrueger',
      email: 'bernd.krueger@example.org',
      first: 'Bernd',
      last: 'Krüger',
      rest: {
        organization_id: 1,
        phone: '+49 221 4710555',
        note: 'Vertretung: Anna Lüders (anna.lueders@example.org)',
      },
    }),
    carla: person(first + 5, {
      login: 'cneumann',
      email: 'carla.neumann@example.org',
      first: 'Carla',
      last: 'Neumann',
      rest: { organization_id: 1, mobile: '0171 3920055' },
    }),
  }
}
