import { sql } from 'kysely'
import type { Session } from '../../database/database.ts'
import { RefusedError, UsageError } from '../../shared/errors.ts'
import type { Desk } from '../datamap/desk.ts'
import { inLifecycle } from '../datamap/lifecycles.ts'
import { bindFinished } from '../datamap/roots.ts'
import type { PersonRule } from '../datamap/schema.ts'
import { chainLeads } from '../selection/chains.ts'
import { textCondition } from '../selection/condition.ts'
import { allOf, anyOf, columnOf, type Fragment } from '../selection/fragments.ts'
import { personKey } from '../selection/people.ts'
import { notRetained, ticketCondition } from './units.ts'

/** Refuses system accounts, and whoever would be the last of a group that must not run empty. */
export async function guardPersons(session: Session, desk: Desk, accounts: readonly string[]): Promise<void> {
  const key = columnOf('t', personKey(desk))
  const among = sql`${key} in (${sql.join([...accounts])})`
  for (const rule of desk.map.person.protect ?? []) {
    const protectedOnes = await keys(session, desk, allOf([among, personRule(desk, session, rule)]))
    if (protectedOnes.length > 0)
      throw new RefusedError(
        'protected-person',
        `the account ${protectedOnes.join(', ')} is protected: ${rule.name}`,
        {
          facts: { accounts: protectedOnes, rule: rule.name },
          remedy: 'The data map names who is never erased (person.protect).',
        },
      )
  }
  for (const rule of desk.map.person.last_of ?? []) {
    const group = await keys(session, desk, personRule(desk, session, rule))
    const leaving = group.filter((member) => accounts.includes(member))
    if (leaving.length > 0 && leaving.length === group.length)
      throw new RefusedError(
        'last-of-group',
        `the account ${leaving.join(', ')} is the last of: ${rule.name}`,
        {
          facts: { accounts: leaving, rule: rule.name },
          remedy: 'Appoint another one first.',
        },
      )
  }
}

/** Refuses when a selected ticket meets one of the map's STOP conditions; names the tickets by number. */
export async function guardTickets(session: Session, desk: Desk, selected: Fragment): Promise<void> {
  for (const rule of desk.map.ticket.stop ?? []) {
    const condition = allOf([
      selected,
      textCondition(rule.when, { desk, engine: session.engine, table: desk.ticket, alias: 't' }),
    ])
    const { rows } = await session.run(
      sql`select ${columnOf('t', desk.numberColumn)} as number from ${sql.id(desk.ticket.name)} as t where ${condition} order by 1 limit 11`,
    )
    if (rows.length === 0) continue
    const numbers = rows.map((row) => String(row['number']))
    throw new RefusedError(
      'stop',
      `STOP: ${rule.name} (tickets ${numbers.slice(0, 10).join(', ')}${numbers.length > 10 ? ' and more' : ''})`,
      {
        facts: { rule: rule.name, tickets: numbers },
        remedy: 'Resolve what the data map names under ticket.stop, then plan again.',
      },
    )
  }
}

/** Refuses a transition to a status that does not end the lifecycle of every selected ticket. */
export async function guardTransition(
  session: Session,
  desk: Desk,
  selected: Fragment,
  status: string | undefined,
): Promise<void> {
  const { lifecycles } = desk.map.ticket
  if (status === undefined || lifecycles === undefined) return
  const knowing = Object.keys(lifecycles.finished).filter((name) =>
    lifecycles.finished[name]?.includes(status),
  )
  const fits = anyOf(
    knowing.map((name) => ticketCondition(desk, session, bindFinished(inLifecycle(lifecycles, name), desk))),
  )
  const no = session.engine === 'postgresql' ? sql`false` : sql`0`
  const { rows } = await session.run(
    sql`select ${columnOf('t', desk.numberColumn)} as number from ${sql.id(desk.ticket.name)} as t where ${allOf([selected, sql`not coalesce(${fits}, ${no})`])} order by 1 limit 11`,
  )
  if (rows.length === 0) return
  const numbers = rows.map((row) => String(row['number']))
  throw new UsageError(
    'transition-lifecycle',
    `the status ${JSON.stringify(status)} does not end the lifecycle of ticket ${numbers.slice(0, 10).join(', ')}${numbers.length > 10 ? ' and more' : ''}; it ends ${knowing.join(', ')}`,
    {
      facts: { tickets: numbers, lifecycles: knowing },
      remedy:
        'Nothing was planned. Choose tickets of one kind, or a status that all of them know; the data map lists them under ticket.lifecycles.',
    },
  )
}

/** How many tickets (alias `t`) meet a condition. */
export async function countTickets(session: Session, desk: Desk, where: Fragment): Promise<number> {
  const { rows } = await session.run(
    sql`select count(*) as count from ${sql.id(desk.ticket.name)} as t where ${where}`,
  )
  return Number(rows[0]?.['count'] ?? 0)
}

/** The numbers of tickets (alias `t`) that meet a condition and are not kept; none where there are more than `most`. */
export async function ticketNumbers(
  session: Session,
  desk: Desk,
  selected: Fragment,
  most: number,
): Promise<readonly string[] | undefined> {
  const where = allOf([selected, notRetained(desk, session)])
  const { rows } = await session.run(
    sql`select ${columnOf('t', desk.numberColumn)} as number from ${sql.id(desk.ticket.name)} as t where ${where} order by 1 limit ${sql.lit(most + 1)}`,
  )
  return rows.length > most ? undefined : rows.map((row) => String(row['number']))
}

/** Selected tickets whose processing has not ended. */
export function unfinished(desk: Desk, session: Session, selected: Fragment): Fragment {
  const finished = ticketCondition(desk, session, desk.finished)
  return allOf([
    selected,
    sql`not coalesce(${finished}, ${session.engine === 'postgresql' ? sql`false` : sql`0`})`,
    notRetained(desk, session),
  ])
}

function personRule(desk: Desk, { engine }: Session, { when, has }: PersonRule): Fragment {
  return allOf([
    ...(when === undefined ? [] : [textCondition(when, { desk, engine, table: desk.person, alias: 't' })]),
    ...(has === undefined ? [] : [chainLeads([has], { desk, engine, from: 't' })]),
  ])
}

async function keys(session: Session, desk: Desk, where: Fragment): Promise<readonly string[]> {
  const { rows } = await session.run(
    sql`select ${columnOf('t', personKey(desk))} as found from ${sql.id(desk.person.name)} as t where ${where} limit 1000`,
  )
  return rows.map((row) => String(row['found']))
}
