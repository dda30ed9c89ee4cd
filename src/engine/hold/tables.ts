import { sql } from 'kysely'
import type { Session } from '../../database/database.ts'
import { batchesOf } from '../../shared/batches.ts'
import { ExpungeError, messageOf, RefusedError } from '../../shared/errors.ts'
import type { Desk, DeskTable } from '../datamap/desk.ts'
import { lookupOf } from '../datamap/rules.ts'
import { conditionSql } from '../selection/condition.ts'
import { allOf, columnOf, type Fragment } from '../selection/fragments.ts'
import { personKey } from '../selection/people.ts'
import { bindTicketField, ticketFilter } from '../selection/tickets.ts'
import type { Hold } from './hold.ts'

/**
 * What holds protect, as temporary tables of a session: each row names a hold and a key. Statements of a plan ask them,
 * so that their text is the same whatever is held; without holds all of them are empty.
 */
export const holdTables = {
  /** The holds that count. */
  all: 'expunge_hold',
  tickets: 'expunge_hold_ticket',
  teams: 'expunge_hold_team',
  persons: 'expunge_hold_person',
  organizations: 'expunge_hold_organization',
} as const

/** Makes the session's tables of holds, empty. */
export async function prepareHolds(session: Session, desk: Desk): Promise<void> {
  const { ticket, person, organization } = desk
  const team = teamColumn(desk)?.column
  await session.run(made(session, holdTables.all, ticket, []))
  await session.run(made(session, holdTables.tickets, ticket, ticket.key))
  await session.run(made(session, holdTables.persons, person, person.key))
  if (team !== undefined) await session.run(made(session, holdTables.teams, ticket, [team]))
  if (organization !== undefined)
    await session.run(made(session, holdTables.organizations, organization, organization.key))
  for (const [name, { key }] of [
    [holdTables.tickets, ticket],
    [holdTables.persons, person],
  ] as const)
    await session.run(
      sql`create index ${sql.id(`${name}_key`)} on ${sql.id(name)} (${sql.join(key.map((_, i) => sql.id(`k${i + 1}`)))})`,
    )
  await measure(session, tablesOf(desk))
}

/** The types of the keys are those of the desk's own columns. */
function made(session: Session, name: string, table: DeskTable, columns: readonly string[]): Fragment {
  const text = session.engine === 'mysql' ? sql`char(60)` : sql`varchar(60)`
  const keys = columns.map((column, i) => sql`, ${columnOf('t', column)} as ${sql.id(`k${i + 1}`)}`)
  return sql`create temporary table ${sql.id(name)} as select cast('' as ${text}) as hold${sql.join(keys, sql``)} from ${sql.id(table.name)} as t where 1 = 0`
}

function tablesOf(desk: Desk): readonly string[] {
  return [
    holdTables.all,
    holdTables.tickets,
    holdTables.persons,
    ...(teamColumn(desk) === undefined ? [] : [holdTables.teams]),
    ...(desk.organization === undefined ? [] : [holdTables.organizations]),
  ]
}

/** PostgreSQL takes a table that it does not know for thousands of rows. */
async function measure(session: Session, names: readonly string[]): Promise<void> {
  if (session.engine !== 'postgresql') return
  for (const name of names) await session.run(sql`analyze ${sql.id(name)}`)
}

/**
 * Puts into the session's tables what these holds protect, and takes out what was there. Throws `RefusedError`
 * `hold-not-understood` when the desk's map no longer knows what a hold speaks of: nothing may be erased then.
 */
export async function fillHolds(
  session: Session,
  desk: Desk,
  holds: readonly Hold[],
  now: Date,
): Promise<void> {
  const names = tablesOf(desk)
  for (const name of names) await session.run(sql`delete from ${sql.id(name)}`)
  for (const hold of holds) {
    await session.run(sql`insert into ${sql.id(holdTables.all)} (hold) values (${hold.id})`)
    try {
      await fillOne(session, desk, hold, now)
    } catch (error) {
      if (!(error instanceof ExpungeError) || error.code.startsWith('database')) throw error
      throw notUnderstood(hold, messageOf(error))
    }
  }
  await measure(session, names)
}

function notUnderstood({ id }: Hold, reason: string): RefusedError {
  // The reason may quote a filter, which may name a person.
  return new RefusedError(
    'hold-not-understood',
    `this desk can no longer tell what the hold ${id} protects`,
    {
      facts: { hold: id },
      remedy: `Nothing more is erased until it is ended and placed anew. The data map or the database has changed${/field/.test(reason) ? ': a field of its filter is not known' : ''}.`,
    },
  )
}

async function fillOne(session: Session, desk: Desk, { id, about }: Hold, now: Date): Promise<void> {
  if (about.kind === 'tickets') return holdNumbers(session, desk, id, about.numbers)
  if (about.kind === 'persons') return holdKeys(session, holdTables.persons, id, about.keys)
  if (about.kind === 'filter')
    return holdMatching(session, desk, { id, where: filterCondition(session, desk, about, now) })
  if (about.kind === 'team') {
    if (teamColumn(desk) === undefined) throw new RefusedError('no-teams', 'a field team is not known')
    return holdKeys(session, holdTables.teams, id, [about.key])
  }
  if (desk.organization === undefined) throw new RefusedError('no-organization', 'a field is not known')
  await holdKeys(session, holdTables.organizations, id, about.keys)
  await holdMembers(session, desk, id, about.keys)
}

async function holdKeys(session: Session, table: string, id: string, keys: readonly string[]): Promise<void> {
  for (const batch of batchesOf(keys, 500))
    await session.run(
      sql`insert into ${sql.id(table)} (hold, k1) values ${sql.join(batch.map((key) => sql`(${id}, ${key})`))}`,
    )
}

async function holdNumbers(
  session: Session,
  desk: Desk,
  id: string,
  numbers: readonly string[],
): Promise<void> {
  for (const batch of batchesOf(numbers, 500))
    await holdMatching(session, desk, {
      id,
      where: sql`${columnOf('t', desk.numberColumn)} in (${sql.join([...batch])})`,
    })
}

/** Who belongs to a held organization is held with it, as they are when the tables are filled. */
async function holdMembers(session: Session, desk: Desk, id: string, keys: readonly string[]): Promise<void> {
  const { memberColumn, person } = desk
  if (memberColumn === undefined) return
  for (const batch of batchesOf(keys, 500))
    await session.run(
      sql`insert into ${sql.id(holdTables.persons)} (hold, k1) select ${asText(session, id)}, ${columnOf('t', personKey(desk))} from ${sql.id(person.name)} as t where ${columnOf('t', memberColumn)} in (${sql.join([...batch])})`,
    )
}

async function holdMatching(
  session: Session,
  desk: Desk,
  { id, where, from = [] }: { readonly id: string; readonly where: Fragment; readonly from?: Fragment[] },
): Promise<void> {
  const { key, name } = desk.ticket
  const names = sql.join(key.map((_, i) => sql.id(`k${i + 1}`)))
  const keys = sql.join(key.map((column) => columnOf('t', column)))
  const sources = sql.join([...from, sql`${sql.id(name)} as t`])
  await session.run(
    sql`insert into ${sql.id(holdTables.tickets)} (hold, ${names}) select distinct ${asText(session, id)}, ${keys} from ${sources} where ${where}`,
  )
}

const asText = ({ engine }: Session, value: string): Fragment =>
  engine === 'postgresql' ? sql`cast(${value} as varchar(60))` : sql`${value}`

function filterCondition(
  session: Session,
  desk: Desk,
  { filter, timeZone }: Extract<Hold['about'], { readonly kind: 'filter' }>,
  now: Date,
): Fragment {
  const { rule } = ticketFilter(desk, filter, { now, timeZone })
  return conditionSql(rule, { desk, engine: session.engine, table: desk.ticket, alias: 't' })
}

/** Tickets of a chunk: what to read them from beside the ticket's own table (alias `t`), and how they are joined. */
export interface ChunkTickets {
  readonly from: readonly Fragment[]
  readonly where: Fragment
}

/**
 * Asks once more which tickets of a chunk the filters among the holds take, now that they are locked. What was taken
 * before stays held.
 */
export async function holdFiltered(
  session: Session,
  desk: Desk,
  parts: { readonly holds: readonly Hold[]; readonly tickets: readonly ChunkTickets[]; readonly now: Date },
): Promise<void> {
  const { holds, tickets, now } = parts
  for (const { id, about } of holds) {
    if (about.kind !== 'filter') continue
    const fits = filterCondition(session, desk, about, now)
    const known = sql`not exists (select 1 from ${sql.id(holdTables.tickets)} as hh where ${allOf([...desk.ticket.key.map((column, i) => sql`${columnOf('hh', `k${i + 1}`)} = ${columnOf('t', column)}`), sql`hh.hold = ${id}`])})`
    for (const { from, where } of tickets)
      await holdMatching(session, desk, { id, from: [...from], where: allOf([where, fits, known]) })
  }
}

/** The ticket's column that tells its team, and where the team's name stands when it is not there. */
export function teamColumn(desk: Desk):
  | {
      readonly column: string
      readonly lookup?: { readonly table: string; readonly key: string; readonly column: string }
    }
  | undefined {
  if (desk.map.ticket.fields['team'] === undefined) return undefined
  const field = bindTicketField('team', desk)
  const lookup = lookupOf(field)
  return lookup === undefined ? { column: field } : { column: lookup.from, lookup }
}
