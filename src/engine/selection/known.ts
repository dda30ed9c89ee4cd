import { sql } from 'kysely'
import type { Session } from '../../database/database.ts'
import { UsageError } from '../../shared/errors.ts'
import type { Desk } from '../datamap/desk.ts'
import { findColumn, findTable } from '../datamap/names.ts'
import { parseLookup } from '../datamap/grammar.ts'
import { nearest } from '../rule/nearest.ts'
import { fieldsOf, type Rule } from '../rule/rule.ts'
import type { Leaf } from './compare.ts'
import { customPrefix } from './condition.ts'
import { columnOf } from './fragments.ts'

/**
 * Refuses a filter that speaks of a custom field or a status that the desk does not have: it would match nothing, and
 * nobody would know why. Throws `UsageError` with what was most likely meant.
 */
export async function checkNames(session: Session, desk: Desk, rule: Rule): Promise<void> {
  const custom = fieldsOf(rule)
    .filter((field) => field.startsWith(customPrefix))
    .map((field) => field.slice(customPrefix.length))
  if (custom.length > 0)
    refuseUnknown(custom, await customNames(session, desk), 'filter-custom-field', 'custom field')
  const statuses = statusesIn(rule, desk)
  if (statuses.length > 0)
    refuseUnknown(statuses, await knownStatuses(session, desk), 'filter-status', 'status')
}

function refuseUnknown(
  wanted: readonly string[],
  known: readonly string[],
  code: string,
  what: string,
): void {
  const missing = wanted.find((name) => !known.includes(name))
  if (missing === undefined) return
  const meant = nearest(missing, known)
  throw new UsageError(
    code,
    `this desk has no ${what} ${JSON.stringify(missing)}${meant === undefined ? '' : `; did you mean ${meant}?`}`,
    {
      facts: { [code]: missing },
      remedy: `Nothing was planned. It may have been renamed; there are: ${known.slice(0, 30).join(', ')}${known.length > 30 ? ' and more' : ''}.`,
    },
  )
}

/** The names of the desk's custom fields: of those that are described, or of those that have a value. */
async function customNames(session: Session, desk: Desk): Promise<readonly string[]> {
  const { custom } = desk.map.ticket
  if (custom === undefined) return []
  const { from, to } = parseLookup(custom.name)
  const table = findTable(desk.catalog, to?.table ?? custom.table)
  const column = table === undefined ? undefined : findColumn(table, to?.column ?? from)
  if (table === undefined || column === undefined) return []
  const { rows } = await session.run(
    sql`select distinct ${columnOf('t', column.name)} as name from ${sql.id(table.name)} as t order by 1 limit 5000`,
  )
  return rows.map((row) => String(row['name']))
}

/** Statuses that a rule compares with, where the map says what the statuses are. */
function statusesIn(rule: Rule, desk: Desk): string[] {
  const status = desk.map.ticket.lifecycles?.status.toLowerCase()
  if (status === undefined) return []
  return leavesOf(rule).flatMap((leaf) => {
    if (leaf.field.toLowerCase() !== status) return []
    const values = 'values' in leaf ? leaf.values : leaf.op === '=' || leaf.op === '!=' ? [leaf.value] : []
    return values.filter((value): value is string => typeof value === 'string')
  })
}

function leavesOf(rule: Rule): Leaf[] {
  if ('all' in rule) return rule.all.flatMap(leavesOf)
  if ('any' in rule) return rule.any.flatMap(leavesOf)
  return 'not' in rule ? leavesOf(rule.not) : [rule]
}

/** Those that end a lifecycle, and those that tickets have. */
async function knownStatuses(session: Session, desk: Desk): Promise<readonly string[]> {
  const { lifecycles } = desk.map.ticket
  const column = lifecycles === undefined ? undefined : findColumn(desk.ticket.catalog, lifecycles.status)
  if (lifecycles === undefined || column === undefined) return []
  const { rows } = await session.run(
    sql`select distinct ${columnOf('t', column.name)} as status from ${sql.id(desk.ticket.name)} as t where ${columnOf('t', column.name)} is not null order by 1 limit 1000`,
  )
  return [
    ...new Set([...Object.values(lifecycles.finished).flat(), ...rows.map((row) => String(row['status']))]),
  ]
}
