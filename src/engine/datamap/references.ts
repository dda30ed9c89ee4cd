import type { CatalogTable } from '../../database/catalog.ts'
import type { Reference } from './desk.ts'
import { didYouMean, findColumn, findTable } from './names.ts'
import { bindWhen, missingColumn, problem, type TableScope } from './rules.ts'
import type { TableEntry } from './schema.ts'

/** Foreign keys of the database, and what the map adds or decides otherwise. */
export function bindReferences(binding: TableScope): Reference[] {
  const { entry, table } = binding
  const declared = (entry.refers_to ?? []).flatMap((reference, i) => bindDeclared(binding, reference, i))
  const taken = new Set(declared.map((reference) => `${reference.columns.join()}>${reference.target}`))
  const fromCatalog = table.foreignKeys
    .filter((key) => !taken.has(`${key.columns.join()}>${key.table}`))
    .map(
      (key): Reference => ({
        table: table.name,
        columns: key.columns,
        target: key.table,
        targetColumns: key.references,
        ...whenKeyGone(binding, key),
        nullable: key.columns.every((column) => findColumn(table, column)?.nullable === true),
        source: 'foreign key',
      }),
    )
  return [...declared, ...fromCatalog]
}

type WhenGone = Pick<Reference, 'whenGone' | 'setTo'>

function whenGoneOf(written: Declared['when_gone']): WhenGone {
  return typeof written === 'object' ? { whenGone: 'set', setTo: written.set } : { whenGone: written }
}

/** A foreign key of which no table of the map speaks; for those to persons the map may have one answer. */
function whenKeyGone({ map }: TableScope, key: CatalogTable['foreignKeys'][number]): WhenGone {
  if (key.onDelete === 'set null') return { whenGone: 'clear' }
  const { table, when_gone: answer } = map.person
  const isPerson = key.table.toLowerCase() === table.toLowerCase()
  return isPerson && answer !== undefined ? whenGoneOf(answer) : { whenGone: 'keep' }
}

type Declared = NonNullable<TableEntry['refers_to']>[number]

function bindDeclared(binding: TableScope, reference: Declared, index: number): Reference[] {
  const { name, table, catalog, problems } = binding
  const path = ['tables', name, 'refers_to', index]
  const column = findColumn(table, reference.column)
  if (column === undefined) problems.push(missingColumn(table, reference.column, [...path, 'column']))
  const target = findTable(catalog, reference.table)
  if (target === undefined) {
    const message = `refers_to names ${reference.table}, which the database does not have${didYouMean(reference.table, catalog.tables)}`
    problems.push(problem('missing-table', table.name, [...path, 'table'], message))
    return []
  }
  const targetColumn = reference.target ?? target.primaryKey[0]
  const found = targetColumn === undefined ? undefined : findColumn(target, targetColumn)
  if (found === undefined)
    problems.push(
      targetColumn === undefined
        ? problem(
            'no-key',
            table.name,
            path,
            `${target.name} has no primary key; say target: the column referred to`,
          )
        : missingColumn(target, targetColumn, [...path, 'target']),
    )
  if (column === undefined || found === undefined) return []
  if (reference.when_gone === 'clear' && !column.nullable)
    problems.push(
      problem(
        'not-null',
        table.name,
        path,
        'when_gone: clear needs a column that may be null; use keep',
        column.name,
      ),
    )
  return [
    {
      table: table.name,
      columns: [column.name],
      target: target.name,
      targetColumns: [found.name],
      ...whenGoneOf(reference.when_gone),
      nullable: column.nullable,
      source: 'map',
      ...bindWhen(reference.when, binding, path),
    },
  ]
}
