import { type Operand, parseJoin } from '../rule/expression.ts'
import type { MapPath, Ownership } from './desk.ts'
import { didYouMean, findColumn, findTable } from './names.ts'
import { bindWhen, missingColumn, problem, type TableScope } from './rules.ts'

/** Resolves the parents of a table. */
export function bindOwners(binding: TableScope): Ownership[] {
  const { name, entry, table, catalog, problems } = binding
  const owners = entry.belongs_to === undefined ? [] : [entry.belongs_to].flat()
  return owners.flatMap((owner, i) => {
    const path = ['tables', name, 'belongs_to', ...(Array.isArray(entry.belongs_to) ? [i] : [])]
    const parent = findTable(catalog, owner.table)
    reportParent(binding, owner.table, path)
    if (parent === undefined) return []
    const on = parseJoin(owner.on)
    for (const [side, of] of [
      ['left', table],
      ['right', parent],
    ] as const) {
      for (const column of on.flatMap((equality) => columnsIn(equality[side]))) {
        if (findColumn(of, column) === undefined) problems.push(missingColumn(of, column, [...path, 'on']))
      }
    }
    const when = bindWhen(owner.when, binding, path)
    const kind = {
      shared: owner.shared ?? false,
      onlyPurge: owner.only === 'purge',
      ...(owner.within === undefined ? {} : { within: owner.within }),
    }
    return [{ child: table.name, parent: parent.name, on, ...when, ...kind }]
  })
}

/** The columns that one side of a join names. */
export function columnsIn(operand: Operand): string[] {
  if ('column' in operand) return [operand.column]
  if ('of' in operand) return columnsIn(operand.of)
  return 'concat' in operand ? operand.concat.flatMap(columnsIn) : []
}

/** A parent that the map describes and the database lacks is reported where the map describes it. */
function reportParent({ map, table, catalog, problems }: TableScope, parent: string, path: MapPath): void {
  const described = Object.keys(map.tables).some((name) => name.toLowerCase() === parent.toLowerCase())
  if (described) return
  const exists = findTable(catalog, parent) !== undefined
  const message = exists
    ? `belongs_to names ${parent}, of which the map does not speak; add it under tables`
    : `belongs_to names ${parent}, which the database does not have${didYouMean(parent, catalog.tables)}`
  problems.push(problem('missing-table', table.name, path, message))
}
