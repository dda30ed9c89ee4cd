import { sql } from 'kysely'
import type { Row, Session } from '../../database/database.ts'
import { UsageError } from '../../shared/errors.ts'
import type { Desk, DeskTable, Ownership } from '../datamap/desk.ts'
import { findColumn, findTable } from '../datamap/names.ts'
import type { DataMap } from '../datamap/schema.ts'
import { conditionSql, textCondition } from '../selection/condition.ts'
import { fieldValue } from '../selection/field.ts'
import { allOf, anyOf, columnOf, type Fragment } from '../selection/fragments.ts'
import { pages } from '../selection/pages.ts'
import { pathsUp } from '../selection/upward.ts'
import type { TicketHistory } from './reuse.ts'

type Reuse = NonNullable<DataMap['ticket']['reuse']>
type Moment = Reuse['completed'][number]

/** A ticket's life after its completion, and the group of tickets that it is one of. */
export interface GroupedHistory {
  readonly group: string
  readonly history: TicketHistory
}

/**
 * The histories of all tickets that were ever completed, page by page, so that memory stays flat. `by` is a field of the
 * map's tickets, such as the team; one group of all when left out. Throws `UsageError` `no-reuse` for a map that does not
 * say what shows that tickets are of use, and `unknown-field`.
 */
export async function* ticketHistories(
  session: Session,
  desk: Desk,
  by: string | undefined,
): AsyncGenerator<readonly GroupedHistory[]> {
  const { reuse } = desk.map.ticket
  if (reuse === undefined)
    throw new UsageError(
      'no-reuse',
      `the data map ${desk.map.title} does not say what shows that a ticket is of use`,
      {
        remedy: 'Extend it by ticket.reuse; docs/data-maps.md explains it.',
      },
    )
  const { ticket } = desk
  const group = by === undefined ? sql`''` : fieldValue(desk, by)
  const scope = { desk, engine: session.engine, table: ticket, alias: 't' }
  const read: Readonly<Record<string, Fragment>> = {
    [asGroup]: group,
    [asOpen]: sql`case when ${conditionSql(desk.finished, scope)} then 0 else 1 end`,
  }
  const tickets = pages(session, {
    table: ticket.name,
    key: ticket.key,
    columns: [asGroup, asOpen],
    read: (name) => read[name] ?? columnOf('t', name),
    rows: ticketsPerPage,
  })
  for await (const rows of tickets)
    for (let i = 0; i < rows.length; i += ticketsPerPage)
      yield await historiesOf(session, desk, reuse, rows.slice(i, i + ticketsPerPage))
}

const asGroup = 'expunge_group'
const asOpen = 'expunge_open'
const ticketsPerPage = 500

async function historiesOf(
  session: Session,
  desk: Desk,
  reuse: Reuse,
  tickets: readonly Row[],
): Promise<readonly GroupedHistory[]> {
  const { ticket } = desk
  const among = anyOf(
    tickets.map((row) => allOf(ticket.key.map((column) => sql`${columnOf('t', column)} = ${row[column]}`))),
  )
  const completed = await instantsOf(session, desk, reuse.completed, among)
  const referrals = await instantsOf(session, desk, reuse.referrals, among)
  return tickets.flatMap((row) => {
    const key = keyOf(ticket, row)
    const completions = completed.get(key) ?? []
    if (completions.length === 0) return []
    const history = {
      completed: Math.min(...completions),
      referrals: referrals.get(key) ?? [],
      isOpen: Number(row[asOpen]) === 1,
    }
    return [{ group: String(row[asGroup] ?? ''), history }]
  })
}

/** When something happened to tickets, in milliseconds, by the key of the ticket. */
async function instantsOf(
  session: Session,
  desk: Desk,
  moments: readonly Moment[],
  among: Fragment,
): Promise<ReadonlyMap<string, number[]>> {
  const found = new Map<string, number[]>()
  for (const statement of moments.flatMap((moment) => momentSql(session, desk, moment, among))) {
    const { rows } = await session.run(statement)
    for (const row of rows) {
      const at = instantOf(row[asMoment])
      const key = keyOf(desk.ticket, row)
      if (at === undefined) continue
      const known = found.get(key)
      if (known === undefined) found.set(key, [at])
      else known.push(at)
    }
  }
  return found
}

const asMoment = 'expunge_at'
const keyOf = ({ key }: DeskTable, row: Row) => JSON.stringify(key.map((column) => String(row[column])))

/** One statement for each way that leads from the moment's table to the ticket. */
function momentSql(session: Session, desk: Desk, moment: Moment, among: Fragment): readonly Fragment[] {
  const { ticket } = desk
  const { engine } = session
  const named = moment.table === undefined ? undefined : findTable(desk.catalog, moment.table)
  const table = named === undefined ? ticket : desk.tables.get(named.name)
  const at = table === undefined ? undefined : findColumn(table.catalog, moment.at)
  if (table === undefined || at === undefined) return []
  const isTicket = table.name === ticket.name
  const alias = isTicket ? 't' : 'e'
  const when = moment.when === undefined ? [] : [textCondition(moment.when, { desk, engine, table, alias })]
  const keys = sql.join(ticket.key.map((column) => sql`${columnOf('t', column)} as ${sql.id(column)}`))
  const select = sql`select ${keys}, ${columnOf(alias, at.name)} as ${sql.id(asMoment)}`
  if (isTicket) return [sql`${select} from ${sql.id(table.name)} as t where ${allOf([among, ...when])}`]
  return pathsUp(
    { desk, engine, to: ticket.name, as: 't', ownersOf: (name) => waysOf(desk, name) },
    table.name,
    'e',
  ).map(({ tables, condition }) => {
    const from = [{ name: table.name, alias: 'e' }, ...tables].map(
      (source) => sql`${sql.id(source.name)} as ${sql.id(source.alias)}`,
    )
    return sql`${select} from ${sql.join(from)} where ${allOf([among, condition, ...when])}`
  })
}

/** Ways that count for a purge alone are dear to ask, and asked only where there is no other. */
function waysOf(desk: Desk, table: string): readonly Ownership[] {
  const owners = (desk.tables.get(table)?.owners ?? []).filter(({ shared }) => !shared)
  const always = owners.filter(({ onlyPurge }) => !onlyPurge)
  return always.length > 0 ? always : owners
}

/** A stored time in milliseconds, as if all clocks showed UTC: what counts is days between two of one desk. */
function instantOf(value: unknown): number | undefined {
  const [, day, time = '00:00:00'] = /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d:\d\d))?/.exec(String(value)) ?? []
  if (day === undefined) return undefined
  const at = Date.parse(`${day}T${time}Z`)
  // Desks write 1970 where they mean never.
  return Number.isNaN(at) || at < Date.UTC(1971, 0, 1) ? undefined : at
}
