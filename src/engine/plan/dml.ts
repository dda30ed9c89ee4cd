import { sql } from 'kysely'
import { compileFor } from '../../database/compile.ts'
import type { Engine } from '../../database/database.ts'
import type { DeskTable } from '../datamap/desk.ts'
import { allOf, columnOf, type Fragment } from '../selection/fragments.ts'
import type { ChunkJoin } from './sets.ts'

/** The rows (alias `t`) of a table that a join leaves, narrowed by further conditions. */
export interface Target {
  readonly table: DeskTable
  readonly join: ChunkJoin
  readonly where: readonly Fragment[]
}

/** How many rows the same target has; its count is what an UPDATE or DELETE of it will affect. */
export function countSql({ table, join, where }: Target): Fragment {
  return sql`select count(*) as count from ${aliased(table.name, 't')}${more(join)} where ${allOf([join.condition, ...where])}`
}

/** A SELECT over the target. */
export function selectSql(
  { table, join, where }: Target,
  columns: Fragment,
  tail: Fragment = sql``,
): Fragment {
  return sql`select ${columns} from ${aliased(table.name, 't')}${more(join)} where ${allOf([join.condition, ...where])}${tail}`
}

/** An UPDATE of the target, in the form that each engine can drive from the work table. */
export function updateSql(
  engine: Engine,
  { table, join, where }: Target,
  set: readonly { readonly column: string; readonly value: Fragment }[],
): Fragment {
  const condition = allOf([join.condition, ...where])
  if (engine === 'mysql') {
    // Setting a timestamp to itself keeps ON UPDATE CURRENT_TIMESTAMP from moving it.
    const written = new Set(set.map(({ column }) => column))
    const still = table.catalog.columns
      .filter((column) => column.type === 'timestamp' && !column.generated && !written.has(column.name))
      .map(({ name }) => ({ column: name, value: columnOf('t', name) }))
    const assignments = [...set, ...still].map(
      ({ column, value }) => sql`${columnOf('t', column)} = ${value}`,
    )
    const { from, where: which } = readable({ table, join, where })
    return sql`update ${sql.join([...from, aliased(table.name, 't')])} set ${sql.join(assignments)} where ${which}`
  }
  const assignments = set.map(({ column, value }) => sql`${sql.id(column)} = ${value}`)
  return sql`update ${aliased(table.name, 't')} set ${sql.join(assignments)} from ${sql.join(sources(join))} where ${condition}`
}

/** A DELETE of the target. */
export function deleteSql(engine: Engine, { table, join, where }: Target): Fragment {
  const condition = allOf([join.condition, ...where])
  if (engine === 'mysql') {
    const { from, where: which } = readable({ table, join, where })
    return sql`delete ${sql.id('t')} from ${sql.join([...from, aliased(table.name, 't')])} where ${which}`
  }
  if (engine === 'postgresql')
    return sql`delete from ${aliased(table.name, 't')} using ${sql.join(sources(join))} where ${condition}`
  const key = sql.join(table.key.map((column) => sql.id(column)))
  const inner = sql.join(table.key.map((column) => columnOf('t', column)))
  return sql`delete from ${sql.id(table.name)} where (${key}) in (select ${inner} from ${sql.join([...sources(join), aliased(table.name, 't')])} where ${condition})`
}

/**
 * MySQL and MariaDB refuse a statement that asks, in a subquery, the very table that it writes to (error 1093). There the
 * keys are found first; `distinct` keeps the server from merging the two again.
 */
function readable({ table, join, where }: Target): { readonly from: Fragment[]; readonly where: Fragment } {
  const condition = allOf([join.condition, ...where])
  const asksItself = compileFor('mysql', condition).sql.includes(
    compileFor('mysql', sql`${sql.id(table.name)} as `).sql,
  )
  if (!asksItself) return { from: sources(join), where: condition }
  const names = table.key.map((_, i) => `k${i + 1}`)
  const keys = table.key.map((column, i) => sql`${columnOf('t', column)} as ${sql.id(names[i] ?? '')}`)
  const found = sql`(select distinct ${sql.join(keys)} from ${sql.join([...sources(join), aliased(table.name, 't')])} where ${condition}) as found`
  return {
    from: [found],
    where: allOf(
      table.key.map((column, i) => sql`${columnOf('t', column)} = ${columnOf('found', names[i] ?? '')}`),
    ),
  }
}

const sources = (join: ChunkJoin): Fragment[] => join.tables.map(({ name, alias }) => aliased(name, alias))

const more = (join: ChunkJoin): Fragment =>
  join.tables.length === 0 ? sql`` : sql`, ${sql.join(sources(join))}`

export const aliased = (name: string, alias: string): Fragment => sql`${sql.id(name)} as ${sql.id(alias)}`
