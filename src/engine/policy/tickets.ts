import { sql } from 'kysely'
import type { Row, Session } from '../../database/database.ts'
import type { Desk } from '../datamap/desk.ts'
import { conditionsFor } from '../plan/choose.ts'
import { notRetained } from '../plan/units.ts'
import type { Rule } from '../rule/rule.ts'
import { instantOfWall, openZone } from '../rule/zone.ts'
import { fieldValue } from '../selection/field.ts'
import { allOf, anyOf, columnOf, type Fragment } from '../selection/fragments.ts'
import { pages } from '../selection/pages.ts'
import { ticketFilter } from '../selection/tickets.ts'
import { completionFields, groupField } from './due.ts'

/** A desk at hand, with the session's tables of holds filled, and the calendar by which days are counted. */
export interface DeskAsked {
  readonly session: Session
  readonly desk: Desk
  readonly timeZone: string
}

/** How many tickets, and of those how many in each group of the desk: its teams, queues or groups; most first. */
export interface GroupedCount {
  readonly tickets: number
  readonly byGroup: readonly { readonly group: string; readonly tickets: number }[]
}

/** A finished ticket, and the moment of its completion, by which one completion is told from a later one. */
export interface CompletedTicket {
  readonly number: string
  /** In UTC, to the millisecond; empty where the desk does not say when. */
  readonly completed: string
}

/** The finished tickets that a plan by this filter would take, held ones too; the very condition that the plan has. */
export function taken({ session, desk, timeZone }: DeskAsked, rule: Rule | undefined): Fragment {
  const bound =
    rule === undefined
      ? { all: [] }
      : // Ages are not resolved anew: the days in the rule were worked out already.
        ticketFilter(desk, rule, { now: new Date(0), timeZone }).rule
  const selection = {
    kind: 'filter',
    filter: '',
    rule: bound,
    asOf: '',
    timeZone,
    unfinished: false,
  } as const
  return conditionsFor(session, desk, selection).tickets ?? anyOf([])
}

/** Those of `taken` that nothing holds. */
export function takenNow(asked: DeskAsked, rule: Rule | undefined): Fragment {
  return allOf([taken(asked, rule), notRetained(asked.desk, asked.session)])
}

/** Counts tickets by their groups, in one statement. */
export async function countByGroup({ session, desk }: DeskAsked, where: Fragment): Promise<GroupedCount> {
  const field = groupField(desk.map)
  const group = field === undefined ? sql`''` : fieldValue(desk, field)
  const { rows } = await session.run(
    sql`select grouped, count(*) as tickets from (select ${group} as grouped from ${sql.id(desk.ticket.name)} as t where ${where}) as found group by grouped`,
  )
  const byGroup = rows
    .map((row) => ({ group: String(row['grouped'] ?? ''), tickets: Number(row['tickets']) }))
    .toSorted((one, other) => other.tickets - one.tickets || one.group.localeCompare(other.group))
  return { tickets: byGroup.reduce((sum, { tickets }) => sum + tickets, 0), byGroup }
}

/** Tickets that meet a condition, page by page. */
export async function* readTickets(
  { session, desk }: DeskAsked,
  where: Fragment,
): AsyncGenerator<readonly CompletedTicket[]> {
  const moments = completionFields(desk.map)
  const read: Readonly<Record<string, Fragment>> = Object.fromEntries(
    moments.map((field, i) => [`expunge_${i}`, fieldValue(desk, field)]),
  )
  const request = {
    table: desk.ticket.name,
    key: desk.ticket.key,
    columns: [desk.numberColumn, ...Object.keys(read)],
    read: (name: string) => read[name] ?? columnOf('t', name),
    where,
  }
  for await (const rows of pages(session, request))
    yield rows.map((row) => ({ number: String(row[desk.numberColumn]), completed: completedOf(row, desk) }))
}

function completedOf(row: Row, desk: Desk): string {
  for (let i = 0; `expunge_${i}` in row; i++) {
    const at = instantOf(row[`expunge_${i}`], desk.map.time_zone)
    if (at !== undefined) return at
  }
  return ''
}

/** A stored time as an instant; without an offset it is by the desk's clock. */
export function instantOf(value: unknown, timeZone: string): string | undefined {
  const [, day, time = '00:00:00', fraction = '', offset] =
    /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d:\d\d)(\.\d+)?(Z|[+-]\d\d(?::?\d\d)?)?)?/.exec(String(value)) ?? []
  if (day === undefined) return undefined
  const wall = Date.parse(`${day}T${time}${fraction.slice(0, 4)}Z`)
  // Desks write 1970 where they mean never.
  if (Number.isNaN(wall) || wall < Date.UTC(1971, 0, 1)) return undefined
  const at = offset === undefined ? instantOfWall(openZone(timeZone), wall) : wall - offsetMs(offset)
  return new Date(at).toISOString()
}

function offsetMs(offset: string): number {
  if (offset === 'Z') return 0
  const [, sign, hours = 0, minutes = 0] = /^([+-])(\d\d):?(\d\d)?$/.exec(offset) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0)) * 60_000
}

/** The first numbers, in the desk's order, of tickets that meet a condition. */
export async function exampleNumbers(
  { session, desk }: DeskAsked,
  where: Fragment,
): Promise<readonly string[]> {
  const order = sql.join(desk.ticket.key.map((column) => columnOf('t', column)))
  const { rows } = await session.run(
    sql`select ${columnOf('t', desk.numberColumn)} as number from ${sql.id(desk.ticket.name)} as t where ${where} order by ${order} limit 10`,
  )
  return rows.map((row) => String(row['number']))
}

/** Those of the numbers whose tickets something holds, so that no run touches them. */
export async function heldAmong(
  { session, desk }: Pick<DeskAsked, 'session' | 'desk'>,
  numbers: readonly string[],
): Promise<ReadonlySet<string>> {
  if (numbers.length === 0) return new Set()
  const number = columnOf('t', desk.numberColumn)
  const { rows } = await session.run(
    sql`select ${number} as number from ${sql.id(desk.ticket.name)} as t where ${number} in (${sql.join([...numbers])}) and not (${notRetained(desk, session)})`,
  )
  return new Set(rows.map((row) => String(row['number'])))
}
