import { sql } from 'kysely'
import type { Database, Session } from '../../database/database.ts'
import { readCatalog } from '../../database/introspect.ts'
import { UsageError } from '../../shared/errors.ts'
import type { Desk } from '../datamap/desk.ts'
import type { DataMap } from '../datamap/schema.ts'
import type { Rule } from '../rule/rule.ts'
import { conditionSql } from '../selection/condition.ts'
import { fitForReading } from '../selection/fit.ts'
import { columnOf } from '../selection/fragments.ts'
import { checkNames } from '../selection/known.ts'
import { chosenAccounts, matchSubject, type SubjectHint } from '../selection/subject.ts'
import { ticketFilter } from '../selection/tickets.ts'
import type { HeldThing } from './hold.ts'
import { teamColumn } from './tables.ts'

/** What somebody wants held, in the words of the desk. */
export type HoldTarget =
  | { readonly kind: 'tickets'; readonly numbers: readonly string[] }
  | { readonly kind: 'person'; readonly hints: readonly SubjectHint[] }
  | { readonly kind: 'organizations'; readonly keys: readonly string[] }
  | { readonly kind: 'team'; readonly name: string }
  | { readonly kind: 'filter'; readonly filter: string | Rule; readonly timeZone?: string }

const most = 10_000

/** Finds what is meant in a database, and whose days count there. Throws `UsageError` for what the desk does not have. */
export async function findHeld(
  database: Database,
  map: DataMap,
  target: HoldTarget,
  now: Date,
): Promise<{ readonly about: HeldThing; readonly timeZone: string }> {
  const catalog = await readCatalog(database)
  return database.session(async (session) => {
    const { desk } = await fitForReading(session, map, catalog)
    return { about: await resolveHeld(session, desk, target, now), timeZone: map.time_zone }
  })
}

/** What is not there is refused: a hold that protects nothing would be trusted all the same. */
async function resolveHeld(session: Session, desk: Desk, target: HoldTarget, now: Date): Promise<HeldThing> {
  if (target.kind === 'tickets')
    return { kind: 'tickets', numbers: await ticketNumbers(session, desk, target.numbers) }
  if (target.kind === 'person') {
    const people = chosenAccounts(await matchSubject(session, desk, target.hints))
    return { kind: 'persons', keys: people.map(({ key }) => key) }
  }
  if (target.kind === 'organizations')
    return { kind: 'organizations', keys: await organizationKeys(session, desk, target.keys) }
  if (target.kind === 'team') return heldTeam(session, desk, target.name)
  const timeZone = target.timeZone ?? desk.map.time_zone
  const { text, rule } = ticketFilter(desk, target.filter, { now, timeZone })
  await checkNames(session, desk, rule)
  // A value that does not fit its column is told now, and not when something is to be erased.
  conditionSql(rule, { desk, engine: session.engine, table: desk.ticket, alias: 't' })
  return { kind: 'filter', filter: text, timeZone }
}

async function ticketNumbers(
  session: Session,
  desk: Desk,
  wanted: readonly string[],
): Promise<readonly string[]> {
  const numbers = some(
    wanted.map((number) => number.replace(/^#/, '').trim()),
    'ticket number',
  )
  const type = desk.ticket.catalog.columns.find(({ name }) => name === desk.numberColumn)?.type
  const found =
    type === 'integer' && numbers.some((number) => !/^\d{1,18}$/.test(number))
      ? new Set<string>()
      : await valuesOf(session, desk.ticket.name, desk.numberColumn, numbers)
  const missing = numbers.filter((number) => !found.has(number))
  if (missing.length === 0) return numbers
  throw new UsageError('no-such-ticket', `this desk has no ticket ${missing.slice(0, 10).join(', ')}`, {
    facts: { missing: missing.length },
    remedy: 'Nothing was held; check the numbers.',
  })
}

async function organizationKeys(
  session: Session,
  desk: Desk,
  wanted: readonly string[],
): Promise<readonly string[]> {
  const { organization } = desk
  const [key] = organization?.key ?? []
  if (organization === undefined || key === undefined)
    throw new UsageError('no-organization', 'the data map declares no organizations')
  const keys = some(wanted, 'key of an organization')
  const isNumber = organization.catalog.columns.find(({ name }) => name === key)?.type === 'integer'
  const found =
    isNumber && keys.some((value) => !/^\d{1,18}$/.test(value))
      ? new Set<string>()
      : await valuesOf(session, organization.name, key, keys)
  const missing = keys.filter((value) => !found.has(value))
  if (missing.length === 0) return keys
  throw new UsageError(
    'no-such-organization',
    `this desk has no organization ${missing.slice(0, 10).join(', ')}`,
    {
      remedy: 'Nothing was held. Name organizations by the key of their row.',
    },
  )
}

async function heldTeam(session: Session, desk: Desk, name: string): Promise<HeldThing> {
  const team = teamColumn(desk)
  if (team === undefined) throw new UsageError('no-teams', 'the data map has no field team')
  const { column, lookup } = team
  const place = lookup ?? { table: desk.ticket.name, key: column, column }
  const { rows } = await session.run(
    sql`select ${columnOf('t', place.key)} as found from ${sql.id(place.table)} as t where ${columnOf('t', place.column)} = ${name} limit 2`,
  )
  const [first, second] = rows
  if (first === undefined)
    throw new UsageError('no-such-team', 'this desk has no team of that name', {
      remedy: 'Nothing was held; write the name as the desk does.',
    })
  if (second !== undefined && lookup !== undefined)
    throw new UsageError('many-teams', 'this desk has several teams of that name', {
      remedy: 'Nothing was held; hold their tickets with a filter.',
    })
  return { kind: 'team', name, key: String(first['found']) }
}

function some(wanted: readonly string[], what: string): readonly string[] {
  const found = [...new Set(wanted.filter((value) => value !== ''))]
  if (found.length > 0 && found.length <= most) return found
  throw new UsageError('hold-empty', `expected 1 to ${most} values (${what}), found ${found.length}`, {
    remedy: 'Many tickets are held best with a filter.',
  })
}

async function valuesOf(
  session: Session,
  table: string,
  column: string,
  values: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await session.run(
    sql`select distinct ${columnOf('t', column)} as found from ${sql.id(table)} as t where ${columnOf('t', column)} in (${sql.join([...values])})`,
  )
  return new Set(rows.map((row) => String(row['found'])))
}
