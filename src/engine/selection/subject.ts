import type { Session } from '../../database/database.ts'
import { RefusedError, UsageError } from '../../shared/errors.ts'
import type { Identifier, IdentifierKind } from '../detection/identifiers.ts'
import { familyWords } from '../detection/names.ts'
import { normalizeEmail, normalizeName, normalizePhone } from '../detection/variants.ts'
import type { Desk } from '../datamap/desk.ts'
import { keysByValue, type Person, peopleByKey, readPeople } from './people.ts'

/** What somebody says to name a person: `id` is the key of an account. */
export interface SubjectHint {
  readonly kind: 'email' | 'phone' | 'name' | 'login' | 'id'
  readonly value: string
}

export type MatchReason = 'same id' | 'same e-mail' | 'same login' | 'same phone' | 'same name'

/** An account that may be the person's, and why. */
export interface Account {
  readonly person: Person
  readonly reasons: readonly MatchReason[]
  /** Named by the hints themselves, by something that only one person has. */
  readonly chosen: boolean
}

export interface SubjectMatch {
  readonly accounts: readonly Account[]
}

/**
 * Finds the accounts that hints lead to, and the accounts that share an e-mail, phone or name with those.
 * Only accounts hit by an id, e-mail, login or phone of the hints are chosen: a name alone chooses nobody.
 */
export async function matchSubject(
  session: Session,
  desk: Desk,
  hints: readonly SubjectHint[],
): Promise<SubjectMatch> {
  if (hints.length === 0)
    throw new UsageError('no-subject', 'expected at least one of email, phone, name, login or id')
  const country = desk.map.country
  const chosenKeys = await exactKeys(session, desk, hints)
  const wanted = signs(hints.flatMap(asIdentifier), country)
  const byPhone = hints.some((hint) => hint.kind === 'phone')
  const chosen = await peopleByKey(session, desk, [...chosenKeys.keys()])
  const related = signs(
    chosen.flatMap((person) => person.identifiers),
    country,
  )
  const accounts = new Map<string, Account>(
    chosen.map((person) => [person.key, { person, reasons: chosenKeys.get(person.key) ?? [], chosen: true }]),
  )
  for await (const page of readPeople(session, desk)) {
    for (const person of page) {
      const own = signs(person.identifiers, country)
      const asked = shared(own, wanted)
      const known = shared(own, related)
      const isChosen = accounts.has(person.key) || (byPhone && asked.includes('same phone'))
      const reasons = [
        ...new Set([...(accounts.get(person.key)?.reasons ?? []), ...asked, ...(isChosen ? [] : known)]),
      ]
      // Of who was chosen at once, more is known than a page tells: what only chosen persons are asked for.
      const told = accounts.get(person.key)?.person ?? person
      if (reasons.length > 0) accounts.set(person.key, { person: told, reasons, chosen: isChosen })
    }
  }
  // The same of those whom a telephone number chose on the way.
  const late = [...accounts].filter(([key, { chosen: isChosen }]) => isChosen && !chosenKeys.has(key))
  for (const person of await peopleByKey(
    session,
    desk,
    late.map(([key]) => key),
  )) {
    const account = accounts.get(person.key)
    if (account !== undefined) accounts.set(person.key, { ...account, person })
  }
  const families = await sharedFamilies(session, desk, [...accounts.values()])
  return {
    accounts: [...accounts.values()]
      .map((account) => (account.chosen ? withShared(account, families) : account))
      .sort((a, b) => Number(b.chosen) - Number(a.chosen)),
  }
}

/** The words of the chosen persons' family names that somebody else has in theirs. */
async function sharedFamilies(
  session: Session,
  desk: Desk,
  accounts: readonly Account[],
): Promise<ReadonlySet<string>> {
  const chosen = accounts.filter((account) => account.chosen).map(({ person }) => person)
  const own = new Set(chosen.flatMap(familyWordsOf))
  const common = new Set<string>()
  if (own.size === 0) return common
  const keys = new Set(chosen.map((person) => person.key))
  for await (const page of readPeople(session, desk)) {
    const words = page.filter((person) => !keys.has(person.key)).flatMap(familyWordsOf)
    for (const word of words) if (own.has(word)) common.add(word)
  }
  return common
}

const namesOf = (person: Person) =>
  person.identifiers.filter(({ kind }) => kind === 'name').map(({ value }) => value)
const familyWordsOf = (person: Person) => namesOf(person).flatMap((name) => [...familyWords(name)])

function withShared(account: Account, families: ReadonlySet<string>): Account {
  const identifiers = account.person.identifiers.map((identifier): Identifier => {
    const isShared =
      identifier.kind === 'name' && familyWords(identifier.value).some((word) => families.has(word))
    return isShared ? { ...identifier, isFamilyShared: true } : identifier
  })
  return { ...account, person: { ...account.person, identifiers } }
}

/** The chosen accounts; refuses when there is none, and says what to add. */
export function chosenAccounts(match: SubjectMatch): readonly Person[] {
  const chosen = match.accounts.filter((account) => account.chosen).map((account) => account.person)
  if (chosen.length > 0) return chosen
  if (match.accounts.length === 0)
    throw new UsageError(
      'nobody-found',
      'no account of this desk matches; expected one that has this e-mail, phone, login or id',
      {
        remedy: 'Look with: expunge find',
      },
    )
  const ids = match.accounts.map((account) => account.person.key)
  throw new RefusedError(
    'name-is-not-enough',
    `a name alone chooses nobody: ${ids.length} account${ids.length === 1 ? ' has' : 's have'} it (id ${ids.slice(0, 10).join(', ')})`,
    {
      facts: { accounts: ids },
      remedy: `Confirm which one is meant, for example: --subject id=${ids[0]}`,
    },
  )
}

async function exactKeys(
  session: Session,
  desk: Desk,
  hints: readonly SubjectHint[],
): Promise<Map<string, MatchReason[]>> {
  const found = new Map<string, MatchReason[]>()
  const add = (keys: readonly string[], reason: MatchReason) => {
    for (const key of keys) found.set(key, [...(found.get(key) ?? []), reason])
  }
  for (const { kind, value } of hints) {
    if (kind === 'email') add(await keysByValue(session, desk, 'email', value), 'same e-mail')
    if (kind === 'login') add(await keysByValue(session, desk, 'login', value), 'same login')
    if (kind === 'id')
      add(
        (await existing(session, desk, value)).map((person) => person.key),
        'same id',
      )
  }
  return found
}

async function existing(session: Session, desk: Desk, id: string): Promise<readonly Person[]> {
  const isNumeric =
    desk.person.catalog.columns.find((column) => column.name === desk.person.key[0])?.type === 'integer'
  if (isNumeric && !/^\d{1,18}$/.test(id))
    throw new UsageError('bad-id', 'expected a number as the id of an account, found something else')
  const found = await peopleByKey(session, desk, [id])
  if (found.length === 0) throw new UsageError('nobody-found', 'no account of this desk has this id')
  return found
}

function asIdentifier(hint: SubjectHint): Identifier[] {
  return hint.kind === 'id' ? [] : [{ kind: hint.kind, value: hint.value }]
}

/** Comparable forms of identifiers, by the reason that an agreement is. */
function signs(
  identifiers: readonly Identifier[],
  country: string,
): ReadonlyMap<MatchReason, ReadonlySet<string>> {
  const of = (kind: IdentifierKind, form: (value: string) => string | undefined) =>
    new Set(
      identifiers.filter((identifier) => identifier.kind === kind).flatMap(({ value }) => form(value) ?? []),
    )
  return new Map<MatchReason, ReadonlySet<string>>([
    ['same e-mail', of('email', normalizeEmail)],
    ['same phone', of('phone', (value) => phoneSign(value, country))],
    ['same name', of('name', normalizeName)],
    ['same login', of('login', (value) => value.toLowerCase())],
  ])
}

function shared(
  a: ReadonlyMap<MatchReason, ReadonlySet<string>>,
  b: ReadonlyMap<MatchReason, ReadonlySet<string>>,
): MatchReason[] {
  return [...a].flatMap(([reason, values]) =>
    [...values].some((value) => value !== '' && b.get(reason)?.has(value)) ? [reason] : [],
  )
}

function phoneSign(value: string, country: string): string | undefined {
  const phone = normalizePhone(value, country)
  return phone === undefined ? undefined : `+${phone.callingCode}${phone.national}`
}
