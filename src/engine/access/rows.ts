import { sql } from 'kysely'
import { textOf } from '../../database/dialect.ts'
import type { Row, Session } from '../../database/database.ts'
import type { DeskColumn, DeskTable, Ownership } from '../datamap/desk.ts'
import { keyText } from '../plan/keys.ts'
import { selectSql } from '../plan/dml.ts'
import {
  type ChunkJoin,
  chunkJoin,
  keyName,
  nodeOf,
  ownerJoin,
  scopeOf,
  type UnitSets,
  unitTable,
} from '../plan/sets.ts'
import type { Node } from '../plan/tree.ts'
import type { PlanUnit } from '../plan/unit.ts'
import { personCondition } from '../plan/units.ts'
import type { Key } from '../plan/veil.ts'
import { keyValue } from '../search/search.ts'
import { conditionSql } from '../selection/condition.ts'
import { columnOf, type Fragment } from '../selection/fragments.ts'

/** A row of the desk with the rows that belong to it. */
export interface HeldRow {
  readonly table: DeskTable
  readonly key: Key
  /** Values by column; of a long content only its size is there. */
  readonly values: Row
  /** Bytes of values by column, for columns of content. */
  readonly bytes: ReadonlyMap<string, number>
  /** The person wrote it, or it belongs to what they wrote. */
  readonly isOwn: boolean
  /** It is a file that somebody sent, or belongs to one. */
  readonly isFile: boolean
  readonly parts: HeldRow[]
}

export interface ReadRows {
  readonly session: Session
  readonly unit: PlanUnit
  readonly sets: UnitSets
  readonly persons: UnitSets | undefined
  /** The person wrote all root rows. */
  readonly isOwn: boolean
  /** The row names somebody else as who made it, so that it is not theirs although it belongs to what they wrote. */
  isOthers(table: DeskTable, values: Row): boolean
  /** Narrows the root rows, under alias `t`. */
  readonly where?: readonly Fragment[]
}

/** Longer content is read by itself when its file is written. */
export const longContentBytes = 256 * 1024

/** The chunk's root rows, each with all that belongs to it; the work tables are filled already. */
export async function readRows(parts: ReadRows): Promise<readonly HeldRow[]> {
  const { sets, unit } = parts
  const [root, ...below] = sets.tree
  if (root === undefined) return []
  const collected = new Set([root.table.name, ...unit.collect.map(({ table }) => table)])
  const known = new Map<string, Map<string, HeldRow[]>>()
  const roots = await rootRows(parts, root)
  known.set(
    root.table.name,
    Map.groupBy(roots, ({ key }) => keyText(key)),
  )
  for (const node of below) {
    const rows = new Map<string, HeldRow[]>()
    known.set(node.table.name, rows)
    for (const owner of node.owners.filter(
      ({ parent }) => parent !== node.table.name && collected.has(parent),
    ))
      await readChildren(parts, { node, owner, parents: known.get(owner.parent) ?? new Map(), rows })
    for (const owner of node.owners.filter(({ parent }) => parent === node.table.name))
      if (collected.has(node.table.name)) await readChildren(parts, { node, owner, parents: rows, rows })
  }
  return roots
}

async function rootRows(parts: ReadRows, root: Node): Promise<readonly HeldRow[]> {
  const { session, sets, where = [] } = parts
  const columns = columnsOf(parts, root.table)
  const { rows } = await session.run(
    selectSql({ table: root.table, join: chunkJoin(sets, root), where }, sql.join(columns)),
  )
  return rows.map((row) => heldRow(root.table, row, { isOwn: parts.isOwn, isFile: false }, () => false))
}

interface Below {
  readonly node: Node
  readonly owner: Ownership
  readonly parents: ReadonlyMap<string, readonly HeldRow[]>
  readonly rows: Map<string, HeldRow[]>
}

async function readChildren(parts: ReadRows, { node, owner, parents, rows: known }: Below): Promise<void> {
  if (parents.size === 0) return
  const { session, sets } = parts
  const { table } = node
  const parent = nodeOf(sets, owner.parent).table
  const join: ChunkJoin = ownerJoin(sets, node, owner)
  const up = parent.key.map((_, i) => sql`${columnOf('k', keyName(i))} as ${sql.id(`p${i}`)}`)
  const { rows } = await session.run(
    selectSql({ table, join, where: [] }, sql.join([...columnsOf(parts, table), ...up])),
  )
  let waiting = rows.map((row) => ({
    row,
    above: keyText(parent.key.map((_, i) => keyValue(row[`p${i}`]))),
    own: keyText(table.key.map((_, i) => keyValue(row[keyName(i)]))),
  }))
  // Rows of one table may own each other: those whose parents were just added come next.
  for (let added = -1; added !== 0 && waiting.length > 0; ) {
    const left: typeof waiting = []
    for (const item of waiting) {
      const owners = parents.get(item.above)
      const isKnown = known.has(item.own) && !owner.shared
      if (owners === undefined) left.push(item)
      else if (!isKnown) {
        const attached = owners.map((above) => attach(parts, table, item.row, above))
        known.set(item.own, [...(known.get(item.own) ?? []), ...attached])
      }
    }
    added = waiting.length - left.length
    waiting = left
  }
}

function attach(parts: ReadRows, table: DeskTable, row: Row, above: HeldRow): HeldRow {
  const held = heldRow(table, row, above, (values) => parts.isOthers(table, values))
  above.parts.push(held)
  return held
}

/** Where a column's long content is only measured. */
export const isContent = ({ category, catalog }: DeskColumn): boolean =>
  catalog.type === 'binary' || category === 'content'

function columnsOf({ session, sets, persons }: ReadRows, table: DeskTable): Fragment[] {
  const { desk, engine } = sets
  const keys = table.key.map((column, i) => sql`${columnOf('t', column)} as ${sql.id(keyName(i))}`)
  const values = table.columns.flatMap((column, i) => {
    const plain = columnOf('t', column.name)
    if (!isContent(column)) {
      const isOdd = column.catalog.type === 'other' || column.catalog.type === 'array'
      return [sql`${isOdd ? textOf(plain, session.engine) : plain} as ${sql.id(`v${i}`)}`]
    }
    const bytes = sql`octet_length(${plain})`
    return [
      sql`${bytes} as ${sql.id(`b${i}`)}`,
      sql`case when ${bytes} <= ${sql.lit(longContentBytes)} then ${plain} end as ${sql.id(`v${i}`)}`,
    ]
  })
  const wrote =
    persons === undefined
      ? []
      : table.roles
          .filter(({ role }) => role === 'author')
          .map((column) =>
            personCondition(desk, session, column, sql`select k1 from ${sql.id(unitTable(persons.name))}`),
          )
  const when = table.attachment?.when
  const isFile =
    table.attachment === undefined
      ? sql`0`
      : when === undefined
        ? sql`1`
        : flag(conditionSql(when, scopeOf({ desk, engine, name: '', tree: [] }, table, 't')))
  return [
    ...keys,
    ...values,
    sql`${wrote.length === 0 ? sql`0` : flag(sql`(${sql.join(wrote, sql` or `)})`)} as is_own`,
    sql`${isFile} as is_file`,
  ]
}

const flag = (condition: Fragment): Fragment => sql`case when ${condition} then 1 else 0 end`

function heldRow(
  table: DeskTable,
  row: Row,
  above: Pick<HeldRow, 'isOwn' | 'isFile'>,
  isOthers: (values: Row) => boolean,
): HeldRow {
  const bytes = new Map<string, number>()
  const values: Record<string, unknown> = {}
  table.columns.forEach((column, i) => {
    values[column.name] = row[`v${i}`]
    const size = row[`b${i}`]
    if (isContent(column) && size !== null && size !== undefined) bytes.set(column.name, Number(size))
  })
  const isFile = above.isFile || Number(row['is_file']) === 1
  // Software often signs the rows of files itself; they are whose message they came with.
  const inherits = above.isOwn && (isFile || !isOthers(values))
  return {
    table,
    key: table.key.map((_, i) => keyValue(row[keyName(i)])),
    values,
    bytes,
    isOwn: inherits || Number(row['is_own']) === 1,
    isFile,
    parts: [],
  }
}

/** A row and all below it. */
export function* rowsIn(row: HeldRow): Generator<HeldRow> {
  yield row
  for (const part of row.parts) yield* rowsIn(part)
}
