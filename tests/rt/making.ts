import { expect } from 'vitest'
import {
  type ChangedCell,
  type Difference,
  differenceOf,
  type RowRef,
  rowsOf,
  type Snapshot,
  snapshotOf,
  type TextRow,
} from '../support/snapshot.ts'
import type { Plan } from '../../src/engine/plan/document.ts'
import type { SubjectHint } from '../../src/engine/selection/subject.ts'
import { apply, byHints, type Erasure, erase, planOf, type PlanWish, unexplained } from '../support/run.ts'
import type { RtDesk } from './support/desk.ts'

/** What a scenario made in RT: keys by the names that the snippet gave them. */
export type Made = Readonly<Record<string, number>>

/**
 * Lets RT make things in one go and returns the numbers that the snippet puts into `%made`. Beside what `runPerl`
 * offers, the snippet has `ticket(…)`, `person(…)` and `group(…)`, which make one thing each, and `done(…)`, which
 * fails the test with RT's own words when RT refuses.
 */
export async function make({ rt }: RtDesk, snippet: string, input: unknown = null): Promise<Made> {
  const said = await rt.perl(`${makers}\n${snippet}\nprint JSON->new->encode(\\%made);`, { input })
  return JSON.parse(said) as Made
}

const makers = `
my %made;
sub done { my ($ok, $told) = @_; die "$told\\n" unless $ok; return $ok }
sub ticket {
  my $ticket = RT::Ticket->new($user);
  my ($id, undef, $told) = $ticket->Create(Queue => 'Support', Subject => 'A case', @_);
  done($id, $told);
  return $ticket;
}
sub loaded { my $ticket = RT::Ticket->new($user); $ticket->Load(shift); return $ticket }
sub person { my $person = RT::User->new($user); done($person->Create(@_)); return $person }
sub known { my $person = RT::User->new($user); $person->LoadByEmail(shift); return $person->id }
sub group { my $group = RT::Group->new($user); done($group->CreateUserDefinedGroup(@_)); return $group }
sub field {
  my ($name, $of) = @_;
  my $field = RT::CustomField->new($user);
  done($field->LoadByName(Name => $name, IncludeGlobal => 1, LookupType => $of || 'RT::Queue-RT::Ticket'));
  return $field->id;
}
sub text { return MIME::Entity->build(Type => 'text/plain', Charset => 'UTF-8', Data => Encode::encode('UTF-8', shift)) }
sub with_file {
  my ($name, $content) = @_;
  my $mail = MIME::Entity->build(Type => 'multipart/mixed');
  $mail->attach(Type => 'text/plain', Charset => 'UTF-8', Data => 'With a file');
  $mail->attach(Type => 'application/octet-stream', Filename => $name, Data => $content, Encoding => 'base64');
  return $mail;
}
`

/** Purges tickets by their numbers; fails the test when anything is left. */
export async function purgeTickets(
  desk: RtDesk,
  tickets: readonly (number | undefined)[],
  wish: Partial<PlanWish> = {},
): Promise<Erasure> {
  const selection = { kind: 'tickets', numbers: tickets.map(String) } as const
  const erasure = await erase(desk, { disposition: 'purge', selection, ...wish })
  expect(unexplained(erasure.verification)).toEqual([])
  return erasure
}

/** Purges the accounts of one person, without a second look for what is left. */
export async function purgePeople(desk: RtDesk, ...hints: readonly SubjectHint[]): Promise<Plan> {
  const plan = await planOf(desk, { disposition: 'purge', selection: byHints(...hints) })
  const record = await apply(desk, plan)
  expect(record).toMatchObject({ state: 'applied', incomplete: [] })
  return plan
}

/** Names an account by its key. */
export function byKey(key: number | undefined): SubjectHint {
  return { kind: 'id', value: String(key) }
}

/** Fails the test with what RT's own check and the invariants of its database complain about. */
export async function expectWell({ rt }: RtDesk): Promise<void> {
  const [validator, integrity] = await Promise.all([rt.validator(), rt.integrity()])
  expect({ validator, integrity }).toEqual({ validator: [], integrity: [] })
}

/** Every row of the desk, with the names of tables and columns in small letters on every engine. */
export async function rowsOfDesk({ database }: Pick<RtDesk, 'database'>): Promise<Snapshot> {
  const snapshot = await snapshotOf(database)
  return new Map([...snapshot].map(([table, rows]) => [table.toLowerCase(), rowsInSmallLetters(rows)]))
}

/**
 * What differs from an earlier look at the desk, but for what RT itself writes beside: that its caches are old, and
 * that the other end of a link, a ticket or an asset, was updated.
 */
export async function changesSince(before: Snapshot, desk: RtDesk): Promise<Difference> {
  const after = await rowsOfDesk(desk)
  const { changed, removed, added } = differenceOf(before, after)
  const isBeside = ({ table, key }: RowRef) =>
    table === 'attributes' &&
    [before, after].some((snapshot) => isCacheNote(rowsOf(snapshot, table).get(key)))
  const isOtherEnd = ({ table, column }: ChangedCell) =>
    ['tickets', 'assets'].includes(table) && column.startsWith('lastupdated')
  return {
    changed: changed.filter((cell) => !isBeside(cell) && !isOtherEnd(cell)),
    removed: removed.filter((row) => !isBeside(row)),
    added: added.filter((row) => !isBeside(row)),
  }
}

/** The rows of one table for which something holds. */
export function rowsWhere(
  snapshot: Snapshot,
  table: string,
  holds: (row: TextRow) => boolean,
): readonly TextRow[] {
  return [...rowsOf(snapshot, table).values()].filter(holds)
}

export const nothing: Difference = { changed: [], removed: [], added: [] }

function rowsInSmallLetters(rows: ReadonlyMap<string, TextRow>): ReadonlyMap<string, TextRow> {
  return new Map([...rows].map(([key, row]) => [key, namesInSmallLetters(row)]))
}

function namesInSmallLetters(row: TextRow): TextRow {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column.toLowerCase(), value]))
}

function isCacheNote(row: TextRow | undefined): boolean {
  return row?.['objecttype'] === 'RT::System' && (row['name'] ?? '').endsWith('CacheNeedsUpdate')
}
