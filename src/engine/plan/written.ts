import { sql } from 'kysely'
import type { CatalogColumn } from '../../database/catalog.ts'
import type { Session } from '../../database/database.ts'
import { UsageError } from '../../shared/errors.ts'
import type { Desk, DeskTable } from '../datamap/desk.ts'
import { parseLookup } from '../datamap/grammar.ts'
import { findColumn } from '../datamap/names.ts'
import type { InsertEntry } from '../datamap/schema.ts'
import { textCondition } from '../selection/condition.ts'
import { columnOf, type Fragment } from '../selection/fragments.ts'
import { runValue } from './statement.ts'

/** A value as the map says that the desk would write it. */
export type Written = InsertEntry['values'][string]

export interface WrittenScope {
  readonly desk: Desk
  readonly session: Session
  /** The status that tickets are moved to. */
  readonly status: string | undefined
  /** The native type of the column that takes the value. */
  readonly type: string
}

/** The value as SQL; the ticket has the alias `t`, and the row that is followed `i`. */
export function writtenValue(value: Written, scope: WrittenScope): Fragment {
  const { session } = scope
  const cast = caster(scope)
  if (value === null) return sql`null`
  if (typeof value === 'object') return keyOf(value, scope)
  if (typeof value === 'boolean') return cast(session.engine === 'postgresql' ? value : Number(value))
  if (typeof value === 'number' || !value.startsWith('$')) return cast(value)
  if (value === '$status') return cast(scope.status ?? null)
  if (value === '$status.key') return keyOfStatus(scope)
  if (value === '$now')
    return cast(runValue(/with time zone|timestamptz/i.test(scope.type) ? 'now' : 'localNow'))
  if (value === '$note' || value === '$run') return cast(runValue(value.slice(1) as 'note' | 'run'))
  if (value.startsWith('$inserted.')) return columnOf('i', value.slice('$inserted.'.length))
  return ofTicket(value, scope)
}

/** What the status column takes for the status that is asked for: the status, or the key of the row that names it. */
export function statusValue(scope: Omit<WrittenScope, 'type'>, column: CatalogColumn): Fragment {
  const { desk, session, status } = scope
  const { to } = parseLookup(desk.map.ticket.transition?.column ?? '')
  if (to !== undefined) return keyOfStatus(scope)
  return session.engine === 'postgresql' && column.type !== 'text'
    ? sql`cast(${status} as ${sql.raw(column.nativeType)})`
    : sql`${status}`
}

function caster({ session, type }: WrittenScope): (inner: unknown) => Fragment {
  return (inner) =>
    session.engine === 'postgresql' ? sql`cast(${inner} as ${sql.raw(type)})` : sql`${inner}`
}

function keyOfStatus({ desk, session, status }: Omit<WrittenScope, 'type'>): Fragment {
  const { to } = parseLookup(desk.map.ticket.transition?.column ?? '')
  if (to === undefined)
    throw new UsageError(
      'map-insert',
      'the data map writes $status.key, but the column of its transition is no column -> table.column',
    )
  const { table, column } = placeOf(desk, to)
  const name = session.engine === 'postgresql' ? sql`cast(${status} as text)` : sql`${status}`
  return sql`(select ${keyColumn(table, 's')} from ${sql.id(table.name)} as s where ${columnOf('s', column)} = ${name})`
}

function keyOf(
  { key_of: name, when }: { readonly key_of: string; readonly when: string },
  { desk, session }: WrittenScope,
): Fragment {
  const table = tableNamed(desk, name)
  const condition = textCondition(when, { desk, engine: session.engine, table, alias: 's' })
  return sql`(select ${keyColumn(table, 's')} from ${sql.id(table.name)} as s where ${condition})`
}

/** `$ticket.COLUMN`, or the value that stands in the row which that column refers to. */
function ofTicket(value: string, { desk }: WrittenScope): Fragment {
  const { from, to } = parseLookup(value.replace(/^\$ticket\./, ''))
  const column = findColumn(desk.ticket.catalog, from)
  if (column === undefined || !value.startsWith('$ticket.'))
    throw new UsageError(
      'map-insert',
      `expected $ticket.COLUMN, $ticket.COLUMN -> table.column, $status, $status.key, $note, $now or $run in the data map; found ${value}`,
    )
  const own = columnOf('t', column.name)
  if (to === undefined) return own
  const { table, column: named } = placeOf(desk, to)
  return sql`(select ${columnOf('s', named)} from ${sql.id(table.name)} as s where ${keyColumn(table, 's')} = ${own})`
}

function placeOf(
  desk: Desk,
  to: { readonly table: string; readonly column: string },
): { readonly table: DeskTable; readonly column: string } {
  const table = tableNamed(desk, to.table)
  const column = findColumn(table.catalog, to.column)
  if (column === undefined)
    throw new UsageError('map-insert', `the data map names ${to.table}.${to.column}, which is not there`)
  return { table, column: column.name }
}

function tableNamed(desk: Desk, name: string): DeskTable {
  const table = [...desk.tables.values()].find(
    (candidate) => candidate.name.toLowerCase() === name.toLowerCase(),
  )
  if (table === undefined)
    throw new UsageError('map-insert', `the data map names the table ${name}, which is not there`)
  return table
}

function keyColumn(table: DeskTable, alias: string): Fragment {
  return columnOf(alias, table.key[0] ?? 'id')
}
