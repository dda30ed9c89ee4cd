import { sql } from 'kysely'
import { DeskError } from '../../shared/errors.ts'
import { formatFilter } from '../rule/filter.ts'
import { resolveRule } from '../rule/instant.ts'
import type { Rule } from '../rule/rule.ts'
import { boundRule } from '../selection/condition.ts'
import { notHeld } from '../plan/held.ts'
import { allOf, type Fragment } from '../selection/fragments.ts'
import { idlePerson } from '../selection/idle.ts'
import { pages } from '../selection/pages.ts'
import { personKey } from '../selection/people.ts'
import { findColumn } from '../datamap/names.ts'
import { dueRule, startCases } from './due.ts'
import { type Day, dayAt, monthAfter } from './period.ts'
import type { Policy } from './schema.ts'
import type { Simulation } from './simulate.ts'
import type { CompletedTicket, DeskAsked } from './tickets.ts'

/** The persons of the desk whom nothing refers to, whom nothing holds, and whose period is over; fields are columns of their table. */
export function idlePersons(
  { session, desk }: Pick<DeskAsked, 'session' | 'desk'>,
  policy: Policy,
  today: Day,
): Fragment {
  return allOf([
    idlePerson(desk, session.engine, boundPersons({ desk }, dueRule(policy, today), policy.time_zone)),
    ...notHeld(desk, session.engine, desk.person.name, 't'),
  ])
}

function boundPersons({ desk }: Pick<DeskAsked, 'desk'>, rule: Rule, timeZone: string): Rule {
  return boundRule(formatFilter(resolveRule(rule, { now: new Date(0), timeZone })), {
    desk,
    table: desk.person,
  })
}

/** Keys of persons, and what began their period, page by page. */
export async function* readPersons(
  { session, desk }: Pick<DeskAsked, 'session' | 'desk'>,
  policy: Policy,
  where: Fragment,
): AsyncGenerator<readonly CompletedTicket[]> {
  const key = personKey(desk)
  const columns = startCases(policy.start ?? []).map(({ field }) => columnNamed(desk, field))
  for await (const rows of pages(session, { table: desk.person.name, key: [key], columns, where }))
    yield rows.map((row) => ({
      number: String(row[key]),
      completed: columns.map((column) => String(row[column] ?? '')).join(' '),
    }))
}

function columnNamed(desk: DeskAsked['desk'], field: string): string {
  const column = findColumn(desk.person.catalog, field)
  if (column !== undefined) return column.name
  throw new DeskError('policy-column', `the table ${desk.person.name} has no column ${field}`, {
    remedy: 'A policy for persons names columns of their table under start and where.',
  })
}

/** As `simulate`, for persons without tickets; who they are is not said. */
export async function simulatePersons(
  asked: Pick<DeskAsked, 'session' | 'desk'>,
  policy: Policy,
  now: Date,
): Promise<Simulation> {
  const today = dayAt(now, policy.time_zone)
  const firsts = Array.from({ length: 13 }, (_, i) => monthAfter(today, i - 12))
  const counts: number[] = []
  for (const day of [...firsts, today])
    counts.push(await countPersons(asked, idlePersons(asked, policy, day)))
  return {
    policy: policy.id,
    today,
    groupedBy: undefined,
    due: { tickets: counts.at(-1) ?? 0, byGroup: [] },
    retained: [],
    months: firsts.map((day, i) => ({
      month: day.slice(0, 7),
      tickets: (counts[i + 1] ?? 0) - (counts[i] ?? 0),
      byGroup: [],
    })),
    earlier: counts[0] ?? 0,
    neverDue: 0,
    examples: [],
  }
}

async function countPersons(
  { session, desk }: Pick<DeskAsked, 'session' | 'desk'>,
  where: Fragment,
): Promise<number> {
  const { rows } = await session.run(
    sql`select count(*) as count from ${sql.id(desk.person.name)} as t where ${where}`,
  )
  return Number(rows[0]?.['count'] ?? 0)
}
