import { sql } from 'kysely'
import type { Engine, Session } from '../../database/database.ts'
import {
  type Desk,
  type DeskTable,
  type Ownership,
  personColumns,
  referencesTo,
  tableOf,
} from '../datamap/desk.ts'
import { findColumn, findTable } from '../datamap/names.ts'
import { personalCategories } from '../datamap/schema.ts'
import { excludes } from '../rule/excludes.ts'
import type { Rule } from '../rule/rule.ts'
import { conditionSql } from '../selection/condition.ts'
import { allOf, anyOf, columnOf, type Fragment } from '../selection/fragments.ts'
import type { PlanChange } from './changes.ts'
import type { PlanDocument, PlanMask, PlanSearchIndex } from './document.ts'
import { aliased } from './dml.ts'
import type { Gone } from './fate.ts'
import { anyHeld, notHeld, ofHeld } from './held.ts'
import { idRowsFromJson, keyRowsFromJson } from './rewrite.ts'
import { chunkJoin, type ChunkJoin, chunkTable, keyName, keysMatch, scopeOf } from './sets.ts'
import { planStatement } from './statement.ts'
import type { MaskParts } from './masks.ts'
import type { PlanObjects } from './stores.ts'
import type { Tree } from './tree.ts'
import type { UnitOptions } from './unit.ts'
import { pathsUp } from '../selection/upward.ts'

/**
 * The documents that copy rows of a unit into a search index: of every row that the unit changes, of every row to which
 * a changed one belongs, and of rows that name a person whose record changes.
 */
export function documentsOf(
  options: UnitOptions,
  fate: ReadonlyMap<string, Gone>,
  changes: readonly PlanChange[],
): PlanObjects[] {
  const { sets, session } = options
  const { desk, tree } = sets
  const changed = new Set(changes.map(({ table }) => table))
  const treeTables = tree.filter((node) => changed.has(node.table.name))
  if (treeTables.length === 0) return []
  return copiesOf(desk).flatMap(({ search, table, id }) => {
    const node = tree.find((candidate) => candidate.table.name === table.name)
    const action = fate.get(table.name) === 'all' ? 'purge' : 'rewrite'
    const objects = (select: Fragment): PlanObjects => ({
      store: search,
      table: table.name,
      action,
      statement: planStatement(session, select),
    })
    if (node !== undefined && treeTables.some(({ table: { name } }) => leadsTo(tree, name, table.name))) {
      const join = chunkJoin(sets, node)
      const from = [aliased(table.name, 't'), ...join.tables.map(({ name, alias }) => aliased(name, alias))]
      return [
        objects(
          sql`select distinct ${columnOf('t', id)} as object from ${sql.join(from)} where ${join.condition}`,
        ),
      ]
    }
    const above = treeTables.flatMap((part) =>
      pathsUp(
        { desk, engine: sets.engine, to: table.name, as: 'd', ownersOf: ownersOutside(desk, tree) },
        part.table.name,
        't',
      ).map((path) => objects(selectAbove(id, { table: part.table, join: chunkJoin(sets, part), path }))),
    )
    return [...above, ...namingPersons(options, table, id).map(objects)]
  })
}

/** The documents that copy rows whose texts are masked, or to which such rows belong; by keys given as JSON. */
export function documentsOfMask(
  { session, desk, accounts }: Pick<MaskParts, 'session' | 'desk' | 'accounts'>,
  table: DeskTable,
): Pick<PlanMask, 'documents'> {
  const copies = copiesOf(desk)
  if (copies.length === 0) return { documents: [] }
  const keys = keyRowsFromJson(session, table)
  const free = [...notHeld(desk, session.engine, table.name, 't'), sql`not ${anyHeld(accounts)}`]
  const named = allOf([keysMatch(table, 't', 'v'), ...free])
  return {
    documents: copies.flatMap(({ search, table: copied, id }) => {
      const objects = (select: Fragment): PlanObjects => ({
        store: search,
        table: copied.name,
        action: 'rewrite',
        statement: planStatement(session, select),
      })
      if (copied.name === table.name)
        return [
          objects(
            sql`select distinct ${columnOf('t', id)} as object from ${keys}, ${aliased(table.name, 't')} where ${named}`,
          ),
        ]
      return pathsToCopied(desk, session.engine, table.name, copied.name).map(({ tables, condition }) => {
        const from = [
          keys,
          aliased(table.name, 't'),
          ...tables.map(({ name, alias }) => aliased(name, alias)),
        ]
        return objects(
          sql`select distinct ${columnOf('d', id)} as object from ${sql.join(from)} where ${allOf([named, condition])}`,
        )
      })
    }),
  }
}

/** The search indexes of the desk's map, with the statements that tell what a document may hold now. */
export function searchIndexesOf(
  desk: Desk,
  session: Session,
  locations: Readonly<Record<string, string>>,
): Omit<PlanSearchIndex, 'documents'>[] {
  return Object.keys(desk.map.search ?? {}).map((name) => ({
    name,
    location: locations[name] ?? null,
    copies: copiesOf(desk)
      .filter(({ search }) => search === name)
      .map((copy) => planDocument(desk, session, copy)),
  }))
}

interface Copy {
  readonly search: string
  readonly table: DeskTable
  readonly index: string
  readonly id: string
}

function copiesOf(desk: Desk): Copy[] {
  return Object.entries(desk.map.search ?? {}).flatMap(([search, { documents }]) =>
    documents.flatMap((document) => {
      const found = findTable(desk.catalog, document.table)
      const table = found === undefined ? undefined : desk.tables.get(found.name)
      const id = found === undefined ? undefined : findColumn(found, document.id)
      return table === undefined || id === undefined
        ? []
        : [{ search, table, index: document.index, id: id.name }]
    }),
  )
}

function planDocument(desk: Desk, session: Session, { table, index, id }: Copy): PlanDocument {
  const columns = table.columns.filter(({ catalog }) => simple.has(catalog.type))
  const rows = idRowsFromJson(session, table, id)
  const which = sql`${columnOf('t', id)} = ${columnOf('v', 'object')}`
  const values = columns.map(({ name }, i) => sql`${columnOf('t', name)} as ${sql.id(`c${i + 1}`)}`)
  const held = ofHeld(desk, session.engine, table.name, 't')
  return {
    table: table.name,
    index,
    byKey: table.key.length === 1 && table.key[0] === id,
    fields: columns.map(({ name, category, treatment, catalog }) => ({
      name,
      type: catalog.type as PlanDocument['fields'][number]['type'],
      kept: treatment.kind === 'keep' && !personalCategories.has(category),
    })),
    read: planStatement(
      session,
      sql`select ${sql.join([sql`${columnOf('t', id)} as object`, ...values])} from ${rows}, ${aliased(table.name, 't')} where ${which}`,
    ),
    held: planStatement(
      session,
      sql`select ${columnOf('t', id)} as object from ${rows}, ${aliased(table.name, 't')} where ${allOf([which, anyOf(held)])}`,
    ),
  }
}

/** Columns whose values a field can hold as they are. */
const simple: ReadonlySet<string> = new Set(['text', 'integer', 'decimal', 'boolean', 'date', 'timestamp'])

/** Rows of the other table belong to rows of this one, over whatever lies between. */
function leadsTo(tree: Tree, from: string, to: string, seen: ReadonlySet<string> = new Set()): boolean {
  if (from === to) return true
  if (seen.has(from)) return false
  const owners = tree.find((node) => node.table.name === from)?.owners ?? []
  return owners.some(({ parent }) => leadsTo(tree, parent, to, new Set([...seen, from])))
}

/** Joins from a row (under `t`) up to the row that it belongs to (alias `d`), one for each way that leads there. */
function pathsToCopied(desk: Desk, engine: Engine, from: string, to: string): readonly ChunkJoin[] {
  return pathsUp({ desk, engine, to, as: 'd', ownersOf: (table) => ownersUp(desk, table) }, from, 't')
}

function ownersUp(desk: Desk, table: string): readonly Ownership[] {
  return isAnother(desk, table) ? [] : tableOf(desk, table).owners.filter((owner) => !owner.onlyPurge)
}

/**
 * By which parents to go from a row of the unit. It is there through one of the tree's ways, so that a way which those
 * exclude leads nowhere: a file of an article is no file of an organization. That says nothing of rows above that may be
 * none of the unit, and nothing of its root, which is chosen by itself.
 */
function ownersOutside(desk: Desk, tree: Tree) {
  const [root] = tree
  const isCertain = (table: string) => {
    const [way, ...others] = nodeIn(tree, table)?.owners ?? []
    return way !== undefined && others.length === 0 && isWhole(desk, way)
  }
  return (table: string, path: readonly string[]): readonly Ownership[] => {
    const isOfUnit = table !== root?.table.name && path.every(isCertain)
    const ways = isOfUnit ? (nodeIn(tree, table)?.owners ?? []) : []
    const isOpen = ({ when }: Ownership) =>
      ways.length === 0 ||
      ways.some((way) => way.when === undefined || when === undefined || !excludes(way.when, when))
    return ownersUp(desk, table).filter(isOpen)
  }
}

/** All parents of a row of the unit are rows of the unit: it has only the one, or goes with the last that shares it. */
function isWhole(desk: Desk, { shared, parent, on }: Ownership): boolean {
  const { primaryKey, uniques } = tableOf(desk, parent).catalog
  const columns = on.flatMap(({ right }) => ('column' in right ? [right.column.toLowerCase()] : []))
  const tellsOne = (key: readonly string[]) =>
    key.length > 0 && key.every((column) => columns.includes(column.toLowerCase()))
  return shared || [primaryKey, ...uniques].some(tellsOne)
}

const nodeIn = (tree: Tree, name: string) => tree.find(({ table }) => table.name === name)

/** A ticket that belongs to a person has a document of its own; the person's says nothing of it. */
function isAnother(desk: Desk, table: string): boolean {
  return table === desk.ticket.name || table === desk.person.name
}

function selectAbove(
  id: string,
  { table, join, path }: { readonly table: DeskTable; readonly join: ChunkJoin; readonly path: ChunkJoin },
): Fragment {
  const from = [
    aliased(table.name, 't'),
    ...[...join.tables, ...path.tables].map(({ name, alias }) => aliased(name, alias)),
  ]
  return sql`select distinct ${columnOf('d', id)} as object from ${sql.join(from)} where ${allOf([join.condition, path.condition])}`
}

/** Columns that name the rows of a root whose own values a document of another row may hold: persons, organizations. */
function namingColumns(
  desk: Desk,
  root: string,
): readonly { readonly table: string; readonly column: string; readonly when?: Rule }[] {
  if (root === desk.person.name) return personColumns(desk, 'customer', 'author', 'participant', 'agent')
  if (root !== desk.organization?.name) return []
  return referencesTo(desk, root).flatMap(({ table, columns: [column, ...others], when }) =>
    column === undefined || others.length > 0
      ? []
      : [{ table, column, ...(when === undefined ? {} : { when }) }],
  )
}

/** A document of a ticket holds the names of its customer and its agent, of a message that of its author. */
function namingPersons({ sets, session, cutOnly }: UnitOptions, copied: DeskTable, id: string): Fragment[] {
  const { desk, tree } = sets
  const [root] = tree
  if (cutOnly === true || root === undefined) return []
  const keys = aliased(chunkTable(sets.name, root.table.name), 'k')
  return namingColumns(desk, root.table.name).flatMap((column) => {
    const table = tableOf(desk, column.table)
    const scope = scopeOf(sets, table, 't')
    const names = allOf([
      sql`${columnOf('t', column.column)} = ${columnOf('k', keyName(0))}`,
      ...(column.when === undefined ? [] : [conditionSql(column.when, scope)]),
      ...notHeld(desk, session.engine, table.name, 't'),
    ])
    const from = [keys, aliased(table.name, 't')]
    if (table.name === copied.name)
      return [sql`select distinct ${columnOf('t', id)} as object from ${sql.join(from)} where ${names}`]
    return pathsToCopied(desk, session.engine, table.name, copied.name).map(({ tables, condition }) => {
      const sources = [...from, ...tables.map(({ name, alias }) => aliased(name, alias))]
      return sql`select distinct ${columnOf('d', id)} as object from ${sql.join(sources)} where ${allOf([names, condition])}`
    })
  })
}
