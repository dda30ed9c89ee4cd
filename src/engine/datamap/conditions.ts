import type { DataMap, TableEntry } from './schema.ts'

export type MapPath = readonly (string | number)[]

/** A text in a data map that has a grammar of its own. */
export interface Condition {
  readonly path: MapPath
  readonly kind: 'rule' | 'join'
  readonly text: string
}

/** Every condition and join of a map, with its path, so that loading can parse them all at once. */
export function conditionsOf(map: DataMap): Condition[] {
  return [
    ...rule(['version', 'when'], map.version?.when),
    ...rule(['ticket', 'finished'], map.ticket.finished),
    ...named(['ticket', 'stop'], map.ticket.stop),
    ...named(['ticket', 'retain'], map.ticket.retain),
    ...rule(['ticket', 'custom', 'when'], map.ticket.custom?.when),
    ...join(['ticket', 'custom', 'on'], map.ticket.custom?.on),
    ...rule(['ticket', 'note', 'when'], map.ticket.note?.when),
    ...(map.ticket.transition?.inserts ?? []).flatMap((insert, i) =>
      rule(['ticket', 'transition', 'inserts', i, 'when'], insert.when),
    ),
    ...named(['person', 'protect'], map.person.protect),
    ...named(['person', 'last_of'], map.person.last_of),
    ...ofIdentifiers(map),
    ...(map.person.tickets ?? []).flatMap((chain, i) =>
      chain.flatMap((step, j) => [
        ...join(['person', 'tickets', i, j, 'on'], step.on),
        ...rule(['person', 'tickets', i, j, 'when'], step.when),
      ]),
    ),
    ...map.reports.flatMap((report, i) => rule(['reports', i, 'when'], report.when)),
    ...Object.entries(map.tables).flatMap(([name, table]) => ofTable(['tables', name], table)),
  ]
}

function ofIdentifiers(map: DataMap): Condition[] {
  return Object.entries(map.person.identifiers).flatMap(([kind, sources]) =>
    sources.flatMap((source, i) => {
      if (typeof source === 'string' || Array.isArray(source)) return []
      const path = ['person', 'identifiers', kind, i]
      return [...join([...path, 'on'], source.on), ...rule([...path, 'when'], source.when)]
    }),
  )
}

function ofTable(path: MapPath, table: TableEntry): Condition[] {
  const owners = table.belongs_to === undefined ? [] : [table.belongs_to].flat()
  const many = Array.isArray(table.belongs_to)
  return [
    ...owners.flatMap((owner, i) => {
      const at = many ? [...path, 'belongs_to', i] : [...path, 'belongs_to']
      return [...join([...at, 'on'], owner.on), ...rule([...at, 'when'], owner.when)]
    }),
    ...(table.refers_to ?? []).flatMap((r, i) => rule([...path, 'refers_to', i, 'when'], r.when)),
    ...Object.entries(table.person ?? {}).flatMap(([column, role]) =>
      typeof role === 'string' ? [] : rule([...path, 'person', column, 'when'], role.when),
    ),
    ...(table.rows ?? []).flatMap((row, i) => rule([...path, 'rows', i, 'when'], row.when)),
    ...Object.entries(table.columns ?? {}).flatMap(([name, column]) =>
      typeof column === 'string' ? [] : rule([...path, 'columns', name, 'when'], column.when),
    ),
  ]
}

function named(path: MapPath, rules: readonly { readonly when: string }[] | undefined): Condition[] {
  return (rules ?? []).flatMap((item, i) => rule([...path, i, 'when'], item.when))
}

function rule(path: MapPath, text: string | undefined): Condition[] {
  return text === undefined ? [] : [{ path, kind: 'rule', text }]
}

function join(path: MapPath, text: string | undefined): Condition[] {
  return text === undefined ? [] : [{ path, kind: 'join', text }]
}
