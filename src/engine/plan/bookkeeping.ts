import { sql } from 'kysely'
import type { Session } from '../../database/database.ts'
import { UsageError } from '../../shared/errors.ts'
import type { Desk } from '../datamap/desk.ts'
import { parseLookup } from '../datamap/grammar.ts'
import { transitionStatuses } from '../datamap/lifecycles.ts'
import { findColumn, findTable } from '../datamap/names.ts'
import type { InsertEntry } from '../datamap/schema.ts'
import { isPart } from '../selection/chains.ts'
import { textCondition } from '../selection/condition.ts'
import { allOf, columnOf, type Fragment } from '../selection/fragments.ts'
import type { PlanOptions } from './document.ts'
import { aliased, updateSql } from './dml.ts'
import { keysMatch } from './sets.ts'
import type { FinishSql, UnitOptions } from './unit.ts'
import { statusValue, writtenValue } from './written.ts'

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
  const statuses = transitionStatuses(desk.map)
  if (options.transition !== undefined && !statuses.includes(options.transition))
    throw new UsageError(
      'bad-transition',
      `expected a transition to one of ${statuses.join(', ')}; found another status`,
    )
  if (options.note !== undefined && note === undefined)
    throw new UsageError(
      'no-note',
      `the data map ${desk.map.helpdesk} declares no note, so none can be written`,
    )
}

type Finish = readonly FinishSql[]

function transitionSql(desk: Desk, session: Session, keys: string, status: string): Finish {
  const transition = desk.map.ticket.transition
  const column =
    transition === undefined
      ? undefined
      : findColumn(desk.ticket.catalog, parseLookup(transition.column).from)
  if (transition === undefined || column === undefined) return []
  const value = statusValue({ desk, session, status }, column)
  // Tickets that have the status already are left alone, so that repeating the statement writes nothing.
  const other = allOf([sql`${columnOf('t', column.name)} <> ${value}`, ...isWhole(desk, session)])
  const join = { tables: [{ name: keys, alias: 'k' }], condition: keysMatch(desk.ticket, 't', 'k') }
  const target = { table: desk.ticket, join, where: [other] }
  return [
    ...(transition.inserts ?? []).flatMap((insert) =>
      insertSql({ desk, session, keys, insert, status, action: 'transition', where: [other] }),
    ),
    {
      table: desk.ticket.name,
      action: 'transition' as const,
      target,
      sql: updateSql(session.engine, target, [
        ...setColumns(desk, session, status),
        { column: column.name, value },
      ]),
    },
  ]
}

/** The columns that a desk sets along with the status; before it, because their conditions may look at it. */
function setColumns(desk: Desk, session: Session, status: string) {
  return Object.entries(desk.map.ticket.transition?.sets ?? {}).flatMap(([name, written]) => {
    const column = findColumn(desk.ticket.catalog, name)
    if (column === undefined) return []
    const { value, when } =
      typeof written === 'object' && written !== null ? written : { value: written, when: undefined }
    const after = writtenValue(value, {
      desk,
      session,
      status,
      type: column.nativeType,
    })
    if (when === undefined) return [{ column: column.name, value: after }]
    const holds = textCondition(when, { desk, engine: session.engine, table: desk.ticket, alias: 't' })
    const before = columnOf('t', column.name)
    return [{ column: column.name, value: sql`case when ${holds} then ${after} else ${before} end` }]
  })
}

function noteSql(desk: Desk, session: Session, keys: string): Finish {
  const insert = desk.map.ticket.note
  if (insert === undefined) return []
  return insertSql({ desk, session, keys, insert, action: 'note', where: isWhole(desk, session) })
}

/** A part of a ticket is shown with the whole: what is written to the one need not be written to the other. */
function isWhole(desk: Desk, session: Session): Fragment[] {
  return desk.map.ticket.along === undefined ? [] : [sql`not ${isPart(desk, session.engine, 't')}`]
}

interface Insert {
  readonly desk: Desk
  readonly session: Session
  readonly keys: string
  readonly insert: InsertEntry
  readonly status?: string
  readonly action: Finish[number]['action']
  readonly where: readonly Fragment[]
}

/** The row of the desk's own, and the rows that hang on it. */
function insertSql(parts: Insert): Finish {
  const { desk, session, keys, insert, status, action, where } = parts
  const values = valuesOf(parts, insert)
  const when =
    insert.when === undefined
      ? []
      : [textCondition(insert.when, { desk, engine: session.engine, table: desk.ticket, alias: 't' })]
  const names = sql.join(values.map(({ column }) => sql.id(column)))
  const condition = allOf([keysMatch(desk.ticket, 't', 'k'), ...where, ...when])
  const from = sql`${aliased(keys, 'k')}, ${aliased(desk.ticket.name, 't')}`
  return [
    {
      table: values.table,
      action,
      sql: sql`insert into ${sql.id(values.table)} (${names}) select ${sql.join(values.map(({ value }) => value))} from ${from} where ${condition}`,
    },
    ...(insert.followed_by ?? []).map((following) => {
      // Engines differ in how they give back the keys of new rows; the row is found by all that was just written to it.
      const same = values.map(({ column, value, isNull }) =>
        isNull ? sql`${columnOf('i', column)} is null` : sql`${columnOf('i', column)} = ${value}`,
      )
      const more = valuesOf({ desk, session, status }, following)
      const hangs = more.filter(({ isInserted }) => isInserted)
      const first = sql`not exists (select 1 from ${aliased(more.table, 'x')} where ${allOf(hangs.map(({ column, value }) => sql`${columnOf('x', column)} = ${value}`))})`
      return {
        table: more.table,
        action,
        sql: sql`insert into ${sql.id(more.table)} (${sql.join(more.map(({ column }) => sql.id(column)))}) select ${sql.join(more.map(({ value }) => value))} from ${from}, ${aliased(values.table, 'i')} where ${allOf([keysMatch(desk.ticket, 't', 'k'), ...(action === 'note' ? where : []), ...when, ...same, first])}`,
      }
    }),
  ]
}

interface InsertedValue {
  readonly column: string
  readonly value: Fragment
  readonly isNull: boolean
  /** Taken from the row that this one follows. */
  readonly isInserted: boolean
}

function valuesOf(
  { desk, session, status }: Pick<Insert, 'desk' | 'session'> & { readonly status?: string | undefined },
  insert: Pick<InsertEntry, 'table' | 'values'>,
): readonly InsertedValue[] & { readonly table: string } {
  const table = findTable(desk.catalog, insert.table)
  const values = Object.entries(insert.values).map(([name, written]) => {
    const column = table === undefined ? undefined : findColumn(table, name)
    if (column === undefined)
      throw new UsageError(
        'map-insert',
        `the data map writes to ${insert.table}, but it has no column ${name}`,
      )
    return {
      column: column.name,
      value: writtenValue(written, { desk, session, status, type: column.nativeType }),
      isNull: written === null,
      isInserted: typeof written === 'string' && written.startsWith('$inserted.'),
    }
  })
  return Object.assign(values, { table: table?.name ?? insert.table })
}
