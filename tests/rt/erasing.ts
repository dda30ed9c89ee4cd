import { expect } from 'vitest'
import { byHints, erase, type Erasure, type PlanWish, unexplained } from '../support/run.ts'
import { type ChangedCell, rowsOf, type Snapshot } from '../support/snapshot.ts'
import { needlesOf, ticketsOf } from './people.ts'
import { readingsOf } from './support/decoder.ts'
import type { RtDesk } from './support/desk.ts'
import { type Needle, needleOf, plainText } from './support/needles.ts'
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
