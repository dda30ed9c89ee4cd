import type { Catalog } from '../../database/catalog.ts'
import { type Desk, type DeskTable, type MapPath, type MapProblem, personalKey } from './desk.ts'
import { findColumn, findTable } from './names.ts'
import type { Rule } from '../rule/rule.ts'
import { finishedRule } from './lifecycles.ts'
import { bindRule, missingColumn, problem } from './rules.ts'
import type { DataMap } from './schema.ts'

/** What the roots of a desk are found among. */
export interface RootScope {
  readonly map: DataMap
  readonly catalog: Catalog
  readonly tables: ReadonlyMap<string, DeskTable>
  readonly problems: MapProblem[]
}

/** Finds the tables of tickets, persons and organizations; nothing when the first two are not both there. */
export function bindRoots(scope: RootScope): Desk | undefined {
  const { map, catalog, tables, problems } = scope
  const ticket = rootTable(scope, map.ticket.table, ['ticket', 'table'])
  const person = rootTable(scope, map.person.table, ['person', 'table'])
  const organization = map.organization && rootTable(scope, map.organization.table, ['organization', 'table'])
  const numberColumn = rootColumn(scope, ticket, map.ticket.number, ['ticket', 'number'])
  const titleColumn = rootColumn(scope, ticket, map.ticket.title, ['ticket', 'title'])
  const memberColumn = rootColumn(scope, person, map.organization?.member, ['organization', 'member'])
  if (ticket === undefined || person === undefined || numberColumn === undefined) return undefined
  const finished = bindOnTicket(finishedRule(map), ticket, catalog, (name, message) =>
    problems.push(problem('missing-column', ticket.name, ['ticket', 'finished'], message, name)),
  )
  const unclassified = problems
    .filter((p) => p.code === 'unclassified-table' || p.code === 'unclassified-column')
    .map((p) => (p.column === undefined ? p.table : `${p.table}.${p.column}`))
  return {
    map,
    catalog,
    tables,
    ticket,
    person,
    ...(organization === undefined ? {} : { organization }),
    numberColumn,
    ...(titleColumn === undefined ? {} : { titleColumn }),
    ...(memberColumn === undefined ? {} : { memberColumn }),
    finished,
    unclassified,
  }
}

function bindOnTicket(
  rule: Rule,
  ticket: DeskTable,
  catalog: Catalog,
  missing: (name: string, message: string) => void,
): Rule {
  return bindRule(rule, { table: ticket.catalog, catalog, references: ticket.references, missing })
}

/** A rule over names of the map, bound to the ticket as `finished` is; the desk was bound before. */
export function bindFinished(rule: Rule, { ticket, catalog }: Pick<Desk, 'ticket' | 'catalog'>): Rule {
  return bindOnTicket(rule, ticket, catalog, () => undefined)
}

function rootTable({ map, catalog, tables, problems }: RootScope, name: string, path: MapPath) {
  const found = findTable(catalog, name)
  const table = found === undefined ? undefined : tables.get(found.name)
  const described = Object.keys(map.tables).some((entry) => entry.toLowerCase() === name.toLowerCase())
  // A table that is described and not there was reported where it is described.
  if (table === undefined && !(described && found === undefined))
    problems.push(
      problem('missing-table', name, path, 'this table must be in the database and under tables in the map'),
    )
  // Plans, markers and the ledger name these rows by their keys, and hold no personal value.
  const personal = table === undefined ? undefined : personalKey(table)
  if (table !== undefined && personal !== undefined)
    problems.push(
      problem(
        'key-personal',
        table.name,
        ['tables', name, 'columns', personal.name],
        `plans name rows of this table by their key, which is ${personal.category} here; name another column with unique values as its key`,
        personal.name,
      ),
    )
  return table
}

function rootColumn(
  { problems }: RootScope,
  table: DeskTable | undefined,
  name: string | undefined,
  path: MapPath,
): string | undefined {
  if (table === undefined || name === undefined) return undefined
  const found = findColumn(table.catalog, name)
  if (found === undefined) problems.push(missingColumn(table.catalog, name, path))
  return found?.name
}
