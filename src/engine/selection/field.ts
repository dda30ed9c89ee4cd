import { sql } from 'kysely'
import { UsageError } from '../../shared/errors.ts'
import type { CatalogColumn } from '../../database/catalog.ts'
import type { Desk } from '../datamap/desk.ts'
import { parseLookup } from '../datamap/grammar.ts'
import { findColumn, findTable } from '../datamap/names.ts'
import { columnOf, type Fragment } from './fragments.ts'

/** The value of a field of the map, `column` or `column -> table.column`, for a ticket under alias `t`. Throws `unknown-field`. */
export function fieldValue(desk: Desk, field: string): Fragment {
  const { from, to } = parseLookup(writtenField(desk, field))
  const own = findColumn(desk.ticket.catalog, from)
  const target = to === undefined ? undefined : findTable(desk.catalog, to.table)
  const named = target === undefined || to === undefined ? undefined : findColumn(target, to.column)
  if (own === undefined) throw new Error(`the field ${field} was not bound`)
  if (target === undefined || named === undefined) return columnOf('t', own.name)
  const key = target.primaryKey[0] ?? 'id'
  return sql`(select ${columnOf('g', named.name)} from ${sql.id(target.name)} as g where ${columnOf('g', key)} = ${columnOf('t', own.name)})`
}

/** The column that a field of the map leads to. Throws `unknown-field`. */
export function fieldColumn(desk: Desk, field: string): CatalogColumn | undefined {
  const { from, to } = parseLookup(writtenField(desk, field))
  if (to === undefined) return findColumn(desk.ticket.catalog, from)
  const target = findTable(desk.catalog, to.table)
  return target === undefined ? undefined : findColumn(target, to.column)
}

function writtenField(desk: Desk, field: string): string {
  const text = fieldOfMap(desk, field)
  if (text !== undefined) return text
  const known = Object.keys(desk.map.ticket.fields)
  throw new UsageError(
    'unknown-field',
    `expected a field of the data map’s tickets, found ${JSON.stringify(field)}`,
    {
      facts: { known },
      remedy: `Name one of: ${known.join(', ')}.`,
    },
  )
}

/** What the map writes for a field; nothing for one that it does not have. */
export function fieldOfMap(desk: Desk, field: string): string | undefined {
  const { fields } = desk.map.ticket
  // A name that somebody typed may also be one that every object has.
  return Object.hasOwn(fields, field) ? fields[field] : undefined
}
