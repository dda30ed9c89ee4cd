import { expect } from 'vitest'
import { byHints, erase, type Erasure, type PlanWish, unexplained } from '../support/run.ts'
import { type ChangedCell, rowsOf, type Snapshot } from '../support/snapshot.ts'
import { needlesOf, ticketsOf, ticketsOfOthers } from './people.ts'
import { readingsOf } from '../support/decoder.ts'
import type { RtDesk } from './support/desk.ts'
import { type Needle, needleOf, plainText } from '../support/needles.ts'
import type { RequestTracker } from './support/tracker.ts'
import type { RtPerson } from './support/truth.ts'
import { walkOf } from './walk.ts'

/** Plans, applies and verifies the erasure of a person, with RT's storage at hand. */
export async function erasePerson(
  desk: RtDesk,
  { uid }: Pick<RtPerson, 'uid'>,
  disposition: PlanWish['disposition'],
): Promise<Erasure> {
  const selection = byHints({ kind: 'id', value: String(uid) })
  return erase(desk, { disposition, selection, stores: { external_storage: desk.storage } })
}

/** Expunge's own second look finds nothing, and all figures as they were. */
export function expectNothingLeft({ verification }: Pick<Erasure, 'verification'>): void {
  expect(unexplained(verification)).toEqual([])
  expect(verification.outcome).toBe('nothing left')
  expect(verification.reports.filter(({ equal }) => !equal)).toEqual([])
  expect(verification.performance.filter(({ equal }) => !equal)).toEqual([])
}

/** Changed cells that were neither in the person's own rows nor told anything of the person: none of them may be. */
export function strangersIn(
  before: Snapshot,
  changed: readonly ChangedCell[],
  desk: RtDesk,
  person: RtPerson,
): readonly string[] {
  const own = ownRowsOf(before, desk, person)
  const needles = mentionsOf(person)
  return changed
    .filter((cell) => !own.has(`${cell.table} ${cell.key}`) && !tellsAny(before, cell, needles))
    .map(({ table, key, column }) => `${table} ${key} ${column}`)
}

/** The rows of a person and of their tickets, with merged ones and reminders: `table key`. */
export function ownRowsOf(snapshot: Snapshot, desk: RtDesk, person: RtPerson): ReadonlySet<string> {
  const walk = walkOf(snapshot)
  const tickets = walk.withParts(ticketsOf(desk, person).map(({ ticket }) => ticket))
  return new Set([...walk.rowsOfTickets(tickets), ...walk.rowsOfUser(person.uid)])
}

/** In which words a text may speak of a person, whether they are enough to tell or not. */
export function mentionsOf(person: RtPerson): readonly Needle[] {
  const { first, last, sal } = person
  return [...needlesOf(person), first, `${last}, ${first}`, `${sal} ${last}`].map(needleOf)
}

/** Tickets of others that are on their own: neither deleted, nor merged into another, nor with others in them. */
export function restingTickets(desk: RtDesk, person: Pick<RtPerson, 'email'>): readonly number[] {
  const merged = new Set(desk.truth.tickets.flatMap(({ merged_into }) => merged_into ?? []))
  return ticketsOfOthers(desk, person)
    .filter(({ ticket, status, merged_into }) => {
      return status === 'resolved' && merged_into === undefined && !merged.has(ticket)
    })
    .map(({ ticket }) => ticket)
}

/**
 * What is wrong with RT, looking at these tickets and people closely; an untouched RT has no complaints at all. Counts
 * and sums of what was purged are figures that have to change.
 */
export async function wrongBesideFigures(
  { rt }: RtDesk,
  tickets: readonly number[],
  ...people: readonly Pick<RtPerson, 'uid'>[]
): Promise<readonly string[]> {
  const complaints = await rt.health({ tickets, users: people.map(({ uid }) => uid) })
  return complaints.filter((line) => !/^figure (?:was|is): (?!ERROR)/.test(line))
}

/** The messages of a ticket as RT shows them, in their order. */
export async function messagesOf(rt: RequestTracker, ticket: number): Promise<readonly string[]> {
  const texts = await rt.perl(
    `my $ticket = RT::Ticket->new($user); $ticket->Load($input);
     my $messages = $ticket->Transactions;
     $messages->Limit(FIELD => 'Type', OPERATOR => 'IN', VALUE => ['Create', 'Correspond', 'Comment']);
     my @texts; while (my $one = $messages->Next) { push @texts, $one->Content(Type => 'text/plain') }
     print Encode::decode('UTF-8', JSON->new->utf8->encode(\\@texts));`,
    { input: ticket },
  )
  return JSON.parse(texts) as string[]
}

function tellsAny(before: Snapshot, { table, key, column }: ChangedCell, needles: readonly Needle[]) {
  const stored = rowsOf(before, table).get(key)?.[column] ?? ''
  return needles.some((needle) => readingsOf(bytesIn(stored)).some((text) => needle.isIn(plainText(text))))
}

/** A snapshot holds bytes as hexadecimal digits. */
export function bytesIn(stored: string): string | Uint8Array {
  return stored !== '' && /^(?:[0-9a-f]{2})+$/.test(stored) ? Buffer.from(stored, 'hex') : stored
}
