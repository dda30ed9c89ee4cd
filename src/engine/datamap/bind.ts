import type { Catalog } from '../../database/catalog.ts'
import { DeskError } from '../../shared/errors.ts'
import { parseJoin } from '../rule/expression.ts'
import { parseFilter } from '../rule/filter.ts'
import { bindColumns } from './columns.ts'
import type { Desk, DeskTable, MapProblem, Ownership, PersonColumn, Reference } from './desk.ts'
import { findColumn, findTable } from './names.ts'
import { bindRule, problem, scopeOf, type TableScope } from './rules.ts'
import type { DataMap } from './schema.ts'

export interface Binding {
  /** Absent when the ticket or the person table is not there. */
  readonly desk?: Desk
  readonly problems: readonly MapProblem[]
}

/** Holds a data map against a catalog: resolves every name and reports everything that does not fit. */
export function bindDataMap(map: DataMap, catalog: Catalog): Binding {
  const problems: MapProblem[] = []
  if (!map.engines.includes(catalog.engine))
    problems.push(problem('engine', '', ['engines'], `the map is for ${map.engines.join(', ')}; this is ${catalog.engine}`))
  const tables = new Map<string, DeskTable>()
  for (const [name, entry] of Object.entries(map.tables)) {
    const table = findTable(catalog, name)
    if (table === undefined) {
      problems.push(problem('missing-table', name, ['tables', name], 'the map names a table that the database does not have'))
      continue
    }
    tables.set(table.name, bindTable({ name, entry, table, catalog, problems }))
  }
  const known = new Set(Object.keys(map.tables).map((name) => findTable(catalog, name)?.name))
  for (const table of catalog.tables) {
    if (!known.has(table.name))
      problems.push(problem('unclassified-table', table.name, ['tables'], 'the map does not speak of this table; add it under tables'))
  }
  const desk = bindRoots(map, catalog, tables, problems)
  return desk === undefined ? { problems } : { desk, problems }
}

/** As `bindDataMap`, for callers that cannot go on without a desk; throws `DeskError`. */
export function requireDesk(map: DataMap, catalog: Catalog): { readonly desk: Desk; readonly problems: readonly MapProblem[] } {
  const { desk, problems } = bindDataMap(map, catalog)
  const blocking = problems.filter((p) => p.severity === 'error' && !p.code.startsWith('unclassified'))
  if (desk !== undefined && blocking.length === 0) return { desk, problems }
  const lines = blocking.slice(0, 8).map((p) => `  ${placeOf(p)}: ${p.message}`)
  const more = blocking.length > 8 ? `\n  … and ${blocking.length - 8} more` : ''
  throw new DeskError(
    'map-does-not-fit',
    `The data map "${map.title}" does not fit this database (${blocking.length} problems):\n${lines.join('\n')}${more}`,
    {
      facts: { helpdesk: map.helpdesk, problems: blocking.length },
      remedy: 'Is it the map of another version? See all of them with: expunge datamap check',
    },
  )
}

/** `table.column`, or what there is of it. */
export function placeOf(p: MapProblem): string {
  return p.column === undefined ? p.table || 'map' : `${p.table}.${p.column}`
}

function bindTable(binding: TableScope): DeskTable {
  const { name, entry, table, problems } = binding
  const path = ['tables', name] as const
  const missing = (column: string, where: readonly (string | number)[]) =>
    problems.push(problem('missing-column', table.name, where, 'the map names a column that the table does not have', column))
  const real = (column: string, where: readonly (string | number)[]) => {
    const found = findColumn(table, column)
    if (found === undefined) missing(column, where)
    return found
  }
  const key = (entry.key ?? table.primaryKey).flatMap((column) => real(column, [...path, 'key'])?.name ?? [])
  const usable = key.length > 0 ? key : (table.uniques.find((u) => u.every((c) => !findColumn(table, c)?.nullable)) ?? [])
  if (usable.length === 0)
    problems.push(
      problem('no-key', table.name, path, 'the table has no primary key and no unique columns; say key: [columns that tell rows apart]'),
    )
  const columns = bindColumns(binding, missing)
  return {
    name: table.name,
    catalog: table,
    key: usable,
    columns,
    owners: bindOwners(binding),
    references: bindReferences(binding),
    roles: bindRoles(binding),
    rowRules: (entry.rows ?? []).map((row, i) => {
      const when = row.when === undefined ? undefined : bindRule(parseFilter(row.when), scopeOf(binding, [...path, 'rows', i, 'when']))
      return when === undefined ? {} : { when }
    }),
    attachment: entry.attachment ?? false,
  }
}

function bindOwners(binding: TableScope): Ownership[] {
  const { name, entry, table, catalog, problems } = binding
  const owners = entry.belongs_to === undefined ? [] : [entry.belongs_to].flat()
  return owners.flatMap((owner, i) => {
    const path = ['tables', name, 'belongs_to', ...(Array.isArray(entry.belongs_to) ? [i] : [])]
    const parent = findTable(catalog, owner.table)
    if (parent === undefined) {
      problems.push(problem('missing-table', table.name, path, `belongs_to names ${owner.table}, which the database does not have`))
      return []
    }
    const on = parseJoin(owner.on)
    for (const [side, of] of [['left', table], ['right', parent]] as const) {
      for (const column of on.flatMap((equality) => columnsIn(equality[side]))) {
        if (findColumn(of, column) === undefined)
          problems.push(problem('missing-column', of.name, [...path, 'on'], `the join "${owner.on}" needs this column`, column))
      }
    }
    const when = owner.when === undefined ? undefined : bindRule(parseFilter(owner.when), scopeOf(binding, [...path, 'when']))
    return [{ child: table.name, parent: parent.name, on, ...(when === undefined ? {} : { when }), shared: owner.shared ?? false }]
  })
}

function columnsIn(operand: ReturnType<typeof parseJoin>[number]['left']): string[] {
  if ('column' in operand) return [operand.column]
  if ('of' in operand) return columnsIn(operand.of)
  return 'concat' in operand ? operand.concat.flatMap(columnsIn) : []
}

/** Foreign keys of the database, and what the map adds or decides otherwise. */
function bindReferences(binding: TableScope): Reference[] {
  const { name, entry, table, catalog, problems } = binding
  const declared = (entry.refers_to ?? []).flatMap((reference, i): Reference[] => {
    const path = ['tables', name, 'refers_to', i]
    const target = findTable(catalog, reference.table)
    const column = findColumn(table, reference.column)
    const targetColumn = reference.target ?? target?.primaryKey[0]
    const found = target === undefined || targetColumn === undefined ? undefined : findColumn(target, targetColumn)
    if (target === undefined || column === undefined || found === undefined) {
      problems.push(problem('missing-column', table.name, path, 'the reference names a table or column that is not there', reference.column))
      return []
    }
    if (reference.when_gone === 'clear' && !column.nullable)
      problems.push(problem('not-null', table.name, path, 'when_gone: clear needs a column that may be null', column.name))
    const when = reference.when === undefined ? undefined : bindRule(parseFilter(reference.when), scopeOf(binding, [...path, 'when']))
    return [
      {
        table: table.name,
        columns: [column.name],
        target: target.name,
        targetColumns: [found.name],
        whenGone: reference.when_gone,
        nullable: column.nullable,
        source: 'map',
        ...(when === undefined ? {} : { when }),
      },
    ]
  })
  const taken = new Set(declared.map((reference) => `${reference.columns.join()}>${reference.target}`))
  const fromCatalog = table.foreignKeys
    .filter((key) => !taken.has(`${key.columns.join()}>${key.table}`))
    .map(
      (key): Reference => ({
        table: table.name,
        columns: key.columns,
        target: key.table,
        targetColumns: key.references,
        whenGone: key.onDelete === 'set null' ? 'clear' : 'keep',
        nullable: key.columns.every((column) => findColumn(table, column)?.nullable === true),
        source: 'foreign key',
      }),
    )
  return [...declared, ...fromCatalog]
}

function bindRoles(binding: TableScope): PersonColumn[] {
  const { name, entry, table, problems } = binding
  return Object.entries(entry.person ?? {}).flatMap(([columnName, role]): PersonColumn[] => {
    const path = ['tables', name, 'person', columnName]
    const column = findColumn(table, columnName)
    if (column === undefined) {
      problems.push(problem('missing-column', table.name, path, 'the map names a column that the table does not have', columnName))
      return []
    }
    const condition = typeof role === 'string' ? undefined : role.when
    const when = condition === undefined ? undefined : bindRule(parseFilter(condition), scopeOf(binding, [...path, 'when']))
    return [
      {
        table: table.name,
        column: column.name,
        role: typeof role === 'string' ? role : role.role,
        nullable: column.nullable,
        ...(when === undefined ? {} : { when }),
      },
    ]
  })
}

function bindRoots(
  map: DataMap,
  catalog: Catalog,
  tables: ReadonlyMap<string, DeskTable>,
  problems: MapProblem[],
): Desk | undefined {
  const root = (name: string, path: readonly string[]) => {
    const found = findTable(catalog, name)
    const table = found === undefined ? undefined : tables.get(found.name)
    if (table === undefined)
      problems.push(problem('missing-table', name, path, 'this table must be in the database and under tables in the map'))
    return table
  }
  const column = (table: DeskTable | undefined, name: string | undefined, path: readonly string[]) => {
    if (table === undefined || name === undefined) return undefined
    const found = findColumn(table.catalog, name)
    if (found === undefined)
      problems.push(problem('missing-column', table.name, path, 'the map names a column that the table does not have', name))
    return found?.name
  }
  const ticket = root(map.ticket.table, ['ticket', 'table'])
  const person = root(map.person.table, ['person', 'table'])
  const organization = map.organization && root(map.organization.table, ['organization', 'table'])
  const numberColumn = column(ticket, map.ticket.number, ['ticket', 'number'])
  const titleColumn = column(ticket, map.ticket.title, ['ticket', 'title'])
  const memberColumn = column(person, map.organization?.member, ['organization', 'member'])
  if (ticket === undefined || person === undefined || numberColumn === undefined) return undefined
  const finished = bindRule(parseFilter(map.ticket.finished), {
    table: ticket.catalog,
    catalog,
    references: ticket.references,
    missing: (name) =>
      problems.push(problem('missing-column', ticket.name, ['ticket', 'finished'], 'the condition names a column that is not there', name)),
  })
  const unclassified = problems
    .filter((p) => p.code === 'unclassified-table' || p.code === 'unclassified-column')
    .map(placeOf)
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
