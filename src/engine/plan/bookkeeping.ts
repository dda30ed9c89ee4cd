import { sql } from 'kysely'
import type { Session } from '../../database/database.ts'
import { UsageError } from '../../shared/errors.ts'
import type { Desk } from '../datamap/desk.ts'
import { findColumn, findTable } from '../datamap/names.ts'
import type { InsertEntry } from '../datamap/schema.ts'
import { textCondition } from '../selection/condition.ts'
import { allOf, columnOf, type Fragment } from '../selection/fragments.ts'
import type { PlanOptions } from './document.ts'
import { aliased, updateSql } from './dml.ts'
import { keysMatch } from './sets.ts'
import { runValue } from './statement.ts'
import type { UnitOptions } from './unit.ts'

/** The rows that the desk itself would write when a ticket changes its status or gets a note. */
export function bookkeeping(
  desk: Desk,
  session: Session,
  options: PlanOptions,
): NonNullable<UnitOptions['finish']> {
  return (keys) => [
    ...(options.transition === undefined ? [] : transitionSql(desk, session, keys, options.transition)),
    ...(options.note === undefined ? [] : noteSql(desk, session, keys)),
  ]
}

/** Refuses a transition or a note that the data map does not know. */
export function checkBookkeeping(desk: Desk, options: PlanOptions): void {
  const { transition, note } = desk.map.ticket
  if (options.transition !== undefined && transition === undefined)
    throw new UsageError(
      'no-transition',
      `the data map ${desk.map.helpdesk} declares no transition, so none can be asked for`,
    )
  if (options.transition !== undefined && transition?.values.includes(options.transition) === false)
    throw new UsageError(
      'bad-transition',
      `expected a transition to one of ${transition.values.join(', ')}; found ${JSON.stringify(options.transition)}`,
    )
  if (options.note !== undefined && note === undefined)
    throw new UsageError(
      'no-note',
      `the data map ${desk.map.helpdesk} declares no note, so none can be written`,
    )
}

type Finish = ReturnType<NonNullable<UnitOptions['finish']>>

function transitionSql(desk: Desk, session: Session, keys: string, status: string): Finish {
  const transition = desk.map.ticket.transition
  const column = transition === undefined ? undefined : findColumn(desk.ticket.catalog, transition.column)
  if (transition === undefined || column === undefined) return []
  // Tickets that have the status already are left alone, so that repeating the statement writes nothing.
  const other = sql`${columnOf('t', column.name)} <> ${status}`
  const join = { tables: [{ name: keys, alias: 'k' }], condition: keysMatch(desk.ticket, 't', 'k') }
  const target = { table: desk.ticket, join, where: [other] }
  const value =
    session.engine === 'postgresql' && column.type !== 'text'
      ? sql`cast(${status} as ${sql.raw(column.nativeType)})`
      : sql`${status}`
  return [
    ...(transition.inserts ?? []).map((insert) =>
      insertSql({ desk, session, keys, insert, status, where: [other] }),
    ),
    {
      table: desk.ticket.name,
      action: 'transition' as const,
      sql: updateSql(session.engine, target, [{ column: column.name, value }]),
    },
  ]
}

function noteSql(desk: Desk, session: Session, keys: string): Finish {
  const insert = desk.map.ticket.note
  if (insert === undefined) return []
  return [{ ...insertSql({ desk, session, keys, insert, where: [] }), action: 'note' as const }]
}

interface Insert {
  readonly desk: Desk
  readonly session: Session
  readonly keys: string
  readonly insert: InsertEntry
  readonly status?: string
  readonly where: readonly Fragment[]
}

function insertSql({ desk, session, keys, insert, status, where }: Insert): Finish[number] {
  const table = findTable(desk.catalog, insert.table)
  const columns = Object.keys(insert.values).map((name) =>
    table === undefined ? undefined : findColumn(table, name),
  )
  if (table === undefined || columns.some((column) => column === undefined))
    throw new UsageError(
      'map-insert',
      `the data map writes to ${insert.table}, but not every column it names is there`,
    )
  const values = Object.values(insert.values).map((value, i) =>
    insertedValue(value, {
      desk,
      session,
      status,
      type: columns[i]?.nativeType ?? 'text',
      limit: columns[i]?.maxLength,
    }),
  )
  const when =
    insert.when === undefined
      ? []
      : [textCondition(insert.when, { desk, engine: session.engine, table: desk.ticket, alias: 't' })]
  const names = sql.join(columns.map((column) => sql.id(column?.name ?? '')))
  const condition = allOf([keysMatch(desk.ticket, 't', 'k'), ...where, ...when])
  return {
    table: table.name,
    action: 'transition',
    sql: sql`insert into ${sql.id(table.name)} (${names}) select ${sql.join(values)} from ${aliased(keys, 'k')}, ${aliased(desk.ticket.name, 't')} where ${condition}`,
  }
}

interface ValueScope {
  readonly desk: Desk
  readonly session: Session
  readonly status: string | undefined
  readonly type: string
  readonly limit: number | undefined
}

function insertedValue(value: string | number | boolean | null, scope: ValueScope): Fragment {
  const cast = (inner: unknown) =>
    scope.session.engine === 'postgresql' ? sql`cast(${inner} as ${sql.raw(scope.type)})` : sql`${inner}`
  if (value === null) return sql`null`
  if (typeof value === 'boolean') return cast(scope.session.engine === 'postgresql' ? value : Number(value))
  if (typeof value === 'number' || !value.startsWith('$')) return cast(value)
  if (value === '$status') return cast(scope.status ?? null)
  if (value === '$now')
    return cast(runValue(/with time zone|timestamptz/i.test(scope.type) ? 'now' : 'localNow'))
  if (value === '$note' || value === '$run') return cast(runValue(value.slice(1) as 'note' | 'run'))
  const name = value.replace(/^\$ticket\./, '')
  const column = findColumn(scope.desk.ticket.catalog, name)
  if (column === undefined || name === value)
    throw new UsageError(
      'map-insert',
      `expected $ticket.COLUMN, $status, $note, $now or $run in the data map; found ${value}`,
    )
  return columnOf('t', column.name)
}
