import { bindColumns } from './columns.ts'
import type { DeskTable, MapPath, PersonColumn } from './desk.ts'
import { findColumn } from './names.ts'
import { bindOwners } from './owners.ts'
import { bindReferences } from './references.ts'
import { bindWhen, missingColumn, problem, type TableScope } from './rules.ts'

/** Resolves all that the map says of one table; what does not fit goes to the problems. */
export function bindTable(binding: TableScope): DeskTable {
  const { name, entry, table } = binding
  return {
    name: table.name,
    catalog: table,
    key: bindKey(binding),
    columns: bindColumns(binding),
    owners: bindOwners(binding),
    references: bindReferences(binding),
    roles: bindRoles(binding),
    rowRules: (entry.rows ?? []).map((row, i) => bindWhen(row.when, binding, ['tables', name, 'rows', i])),
    ...bindAttachment(binding),
    foundGoes: entry.found === 'delete',
  }
}

function bindAttachment(binding: TableScope): Pick<DeskTable, 'attachment'> {
  const { name, entry } = binding
  if (entry.attachment === undefined || entry.attachment === false) return {}
  const when = entry.attachment === true ? undefined : entry.attachment.when
  return { attachment: bindWhen(when, binding, ['tables', name, 'attachment']) }
}

function bindKey({ name, entry, table, problems }: TableScope): readonly string[] {
  const path: MapPath = ['tables', name]
  const key = (entry.key ?? table.primaryKey).flatMap((column) => {
    const found = findColumn(table, column)
    if (found === undefined) problems.push(missingColumn(table, column, [...path, 'key']))
    return found === undefined ? [] : [found.name]
  })
  const notNull = (unique: readonly string[]) => unique.every((c) => findColumn(table, c)?.nullable === false)
  const usable = key.length > 0 ? key : (table.uniques.find(notNull) ?? [])
  const message =
    'the table has no primary key and no unique columns that are never null; say key: [columns that tell rows apart]'
  if (usable.length === 0) problems.push(problem('no-key', table.name, path, message))
  return usable
}

function bindRoles(binding: TableScope): PersonColumn[] {
  const { name, entry, table, problems } = binding
  return Object.entries(entry.person ?? {}).flatMap(([columnName, role]): PersonColumn[] => {
    const path = ['tables', name, 'person', columnName]
    const column = findColumn(table, columnName)
    if (column === undefined) {
      problems.push(missingColumn(table, columnName, path))
      return []
    }
    const written = typeof role === 'string' ? { role } : role
    return [
      {
        table: table.name,
        column: column.name,
        role: written.role,
        nullable: column.nullable,
        ...bindWhen('when' in written ? written.when : undefined, binding, path),
      },
    ]
  })
}
