import type { Selectable } from 'kysely'
import type { Identifier } from '../../engine/detection/identifiers.ts'
import { comparableEmail, normalizePhone } from '../../engine/detection/variants.ts'
import type { SelectionRequest } from '../../engine/plan/input.ts'
import type { SubjectHint } from '../../engine/selection/subject.ts'
import type { Json } from '../../shared/canonical.ts'
import { RefusedError, UsageError } from '../../shared/errors.ts'
import type { Keyring } from '../../shared/keyring.ts'
import { Redacted } from '../../shared/redacted.ts'
import type { Tables } from '../store/tables.ts'
import type { NamedIdentifier } from './ports.ts'

/** Who a request is about, as whoever received it wrote it down. In clear only while it is at hand. */
export interface Subject {
  readonly emails?: readonly string[]
  readonly names?: readonly string[]
  readonly phones?: readonly string[]
  readonly logins?: readonly string[]
  /** Keys of accounts, by desk. */
  readonly ids?: Readonly<Record<string, readonly string[]>>
  /** Anything else worth remembering until the request ends. */
  readonly note?: string
}

/** What earlier runs on a desk knew of the person, by desk. */
export type Known = Readonly<
  Record<string, { readonly accounts: readonly string[]; readonly identifiers: readonly Identifier[] }>
>

/** What is sealed to the request's own key. */
export interface SealedSubject extends Subject {
  /** How they want to be called, as anybody may have written it: nobody is searched for by it. */
  readonly salutation?: string
  readonly known?: Known
}

const longest = 300
const most = 50

/**
 * Checks and tidies what names a person. Throws `UsageError` `no-subject` when nothing in it tells one person from all
 * others, `subject-value` for what is empty, too long or no e-mail address; never repeats a value.
 */
export function checkedSubject(subject: Subject): Subject {
  const list = (kind: string, values: readonly string[] = []) => {
    if (values.length > most) throw badValue(kind, `at most ${most} of them`)
    return [...new Set(values.map((value) => checkedValue(kind, value)))]
  }
  const emails = list('email', subject.emails)
  if (emails.some((email) => !/^[^\s@]+@[^\s@]+$/.test(email))) throw badValue('email', 'an e-mail address')
  const phones = list('phone', subject.phones)
  const logins = list('login', subject.logins)
  const ids = Object.fromEntries(
    Object.entries(subject.ids ?? {}).map(([desk, keys]) => [desk, list('id', keys)]),
  )
  if (emails.length + phones.length + logins.length + Object.values(ids).flat().length === 0)
    throw new UsageError(
      'no-subject',
      'expected an e-mail address, a phone number, a login or an id: a name alone chooses nobody',
    )
  const note = subject.note?.slice(0, 4_000)
  return {
    emails,
    names: list('name', subject.names),
    phones,
    logins,
    ids,
    ...(note === undefined || note === '' ? {} : { note }),
  }
}

function checkedValue(kind: string, value: string): string {
  const text = value.trim()
  if (text === '' || text.length > longest) throw badValue(kind, `1 to ${longest} characters`)
  // oxlint-disable-next-line no-control-regex -- Line breaks and controls have no place in an identifier.
  if (/[\u0000-\u001f\u007f]/.test(text)) throw badValue(kind, 'one line')
  return text
}

function badValue(kind: string, expected: string): UsageError {
  return new UsageError('subject-value', `expected ${expected} as ${kind}, found something else`, {
    facts: { kind },
  })
}

/** Encrypts to the request's own key. */
export async function sealSubject(
  keyring: Pick<Keyring, 'sealForPlan'>,
  requestId: string,
  subject: SealedSubject,
): Promise<string> {
  return keyring.sealForPlan(requestId, JSON.parse(JSON.stringify(subject)) as Json)
}

/** The person of a request, wrapped. Throws `request-ended` when nothing is held of them any more. */
export async function openSubject(
  keyring: Pick<Keyring, 'openSealed'>,
  { id, subject }: Pick<Selectable<Tables['requests']>, 'id' | 'subject'>,
): Promise<Redacted<SealedSubject>> {
  if (subject === null)
    throw new RefusedError('request-ended', `the request ${id} has ended and holds nothing of its person`, {
      facts: { requestId: id },
    })
  return new Redacted((await keyring.openSealed(id, subject)) as SealedSubject)
}

/** How a desk is asked for the person. Nothing when the desk has nothing to go by. */
export function selectionOn(
  desk: string,
  subject: SealedSubject,
  takesOrganization: boolean,
): Extract<SelectionRequest, { kind: 'subject' }> | undefined {
  const of = (kind: SubjectHint['kind'], values: readonly string[] = []) =>
    values.map((value): SubjectHint => ({ kind, value }))
  const strong = [
    ...of('email', subject.emails),
    ...of('phone', subject.phones),
    ...of('login', subject.logins),
    ...of('id', subject.ids?.[desk]),
  ]
  const known = subject.known?.[desk]
  if (strong.length === 0 && known === undefined) return undefined
  return {
    kind: 'subject',
    hints: [...strong, ...of('name', subject.names)],
    ...(takesOrganization ? { organization: true } : {}),
    ...(known === undefined ? {} : { known }),
  }
}

/** All that names the person, beside any desk or as the key of an account on one; also accounts that runs have found. */
export function identifiersOf(subject: SealedSubject): readonly NamedIdentifier[] {
  const of = (kind: SubjectHint['kind'], values: readonly string[] = []) =>
    values.map((value): NamedIdentifier => ({ kind, value }))
  const desks = [...new Set([...Object.keys(subject.ids ?? {}), ...Object.keys(subject.known ?? {})])]
  return [
    ...of('email', subject.emails),
    ...of('name', subject.names),
    ...of('phone', subject.phones),
    ...of('login', subject.logins),
    ...desks.flatMap((desk) => {
      const keys = new Set([...(subject.ids?.[desk] ?? []), ...(subject.known?.[desk]?.accounts ?? [])])
      return [...keys].map((value): NamedIdentifier => ({ kind: 'id', value, desk }))
    }),
  ]
}

/** Keyed digests of everything that only one person has; the same person gives the same ones again. */
export function marksOf(keyring: Pick<Keyring, 'markerDigest'>, subject: Subject): readonly string[] {
  const values = [
    ...(subject.emails ?? []).map(emailSign),
    ...(subject.phones ?? []).map(phoneSign),
    ...(subject.logins ?? []).map((value) => `login ${value.toLowerCase()}`),
    ...Object.entries(subject.ids ?? {}).flatMap(([desk, keys]) => keys.map((key) => `id ${desk} ${key}`)),
  ]
  return [...new Set(values.map((value) => keyring.markerDigest(`request ${value}`)))]
}

/** The marks that an account's own e-mail addresses would have as a subject. */
export function emailMarks(
  keyring: Pick<Keyring, 'markerDigest'>,
  emails: readonly string[],
): readonly string[] {
  return emails.map((email) => keyring.markerDigest(`request ${emailSign(email)}`))
}

const emailSign = (value: string) => `email ${comparableEmail(value)}`

function phoneSign(value: string): string {
  const phone = normalizePhone(value, 'DE')
  return `phone ${phone === undefined ? value.replaceAll(/\D/g, '') : `${phone.callingCode}${phone.national}`}`
}

/** Where a letter to the person goes, and how they are called; both may be unknown. */
export function addresseeOf(subject: SealedSubject): { readonly to?: string; readonly name?: string } {
  const [to] = subject.emails ?? []
  const name = subject.salutation ?? subject.names?.[0]
  return { ...(to === undefined ? {} : { to }), ...(name === undefined ? {} : { name }) }
}
