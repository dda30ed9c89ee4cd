import { sql } from 'kysely'
import type { Session } from '../../database/database.ts'
import type { Desk, DeskTable } from '../datamap/desk.ts'
import { findColumn, findTable } from '../datamap/names.ts'
import { conditionSql, textCondition } from '../selection/condition.ts'
import { allOf, anyOf, columnOf, type Fragment } from '../selection/fragments.ts'
import type { PlanStore } from './document.ts'
import { aliased, selectSql } from './dml.ts'
import type { Gone } from './fate.ts'
import { objectRowsFromJson } from './rewrite.ts'
import { chunkJoin, scopeOf } from './sets.ts'
import { planStatement, type PlanStatement } from './statement.ts'
import type { UnitOptions } from './unit.ts'
import { type TreatedUnit, treatedRows } from './whereabouts.ts'

/** Reads which objects or documents outside the database belong to the rows of a chunk, before those rows change. */
export interface PlanObjects {
  readonly store: string
  readonly statement: PlanStatement
  /** For documents of a search index: the table whose rows they copy. */
  readonly table?: string
  /** For documents: whether the rows go or change. */
  readonly action?: 'purge' | 'rewrite'
}

interface Place {
  readonly table: DeskTable
  readonly column: string
  readonly where: readonly Fragment[]
}

/** For each store, and each of its columns that the unit treats, what names the objects. */
export function objectsOf(options: UnitOptions, fate: ReadonlyMap<string, Gone>): PlanObjects[] {
  const { sets, session } = options
  const { desk } = sets
  return Object.keys(desk.map.stores ?? {}).flatMap((store) =>
    placesOf(desk, session, store, 't').flatMap(({ table, column, where }) => {
      const node = sets.tree.find((candidate) => candidate.table.name === table.name)
      const bound = table.columns.find((candidate) => candidate.name === column)
      if (node === undefined || bound === undefined) return []
      const goes = fate.get(table.name) === 'all'
      if (!goes && bound.treatment.kind === 'keep') return []
      const treated =
        goes || bound.when === undefined ? [] : [conditionSql(bound.when, scopeOf(sets, table, 't'))]
      const target = { table, join: chunkJoin(sets, node), where: [...where, ...treated] }
      const select = selectSql(target, sql`${columnOf('t', column)} as object`)
      return [
        { store, statement: planStatement(session, sql`select distinct object from (${select}) as named`) },
      ]
    }),
  )
}

/** The stores of the desk's map, with the statements that tell whether an object is still named by any row. */
export function storesOf(
  desk: Desk,
  session: Session,
  locations: Readonly<Record<string, string>>,
): Omit<PlanStore, 'objects'>[] {
  return Object.entries(desk.map.stores ?? {}).map(([name, store]) => ({
    name,
    location: locations[name] ?? null,
    folders: store.folders,
    objectKey: store.object_key ?? '{name}',
    used: placesOf(desk, session, name, 't').map(({ table, column, where }) => {
      const named = sql`${columnOf('t', column)} in (select v.object from ${objectRowsFromJson(session)})`
      return planStatement(
        session,
        sql`select distinct ${columnOf('t', column)} as object from ${aliased(table.name, 't')} where ${allOf([...where, named])}`,
      )
    }),
  }))
}

/**
 * How many objects are named by rows that `units` do not treat: no search looks into them, because they lie outside of
 * the database.
 */
export async function countUnsearched(
  session: Session,
  desk: Desk,
  units: readonly TreatedUnit[],
): Promise<number> {
  let count = 0
  for (const store of Object.keys(desk.map.stores ?? {}))
    for (const { table, column, where } of placesOf(desk, session, store, 't')) {
      const { going, staying } = treatedRows(units, table)
      const isKept = table.columns.find(({ name }) => name === column)?.treatment.kind === 'keep'
      const treated = isKept ? going : anyOf([going, staying])
      const { rows } = await session.run(
        sql`select count(distinct ${columnOf('t', column)}) as count from ${aliased(table.name, 't')} where ${allOf([...where, sql`not ${treated}`])}`,
      )
      count += Number(rows[0]?.['count'])
    }
  return count
}

function placesOf(desk: Desk, session: Session, store: string, alias: string): Place[] {
  return (desk.map.stores?.[store]?.objects ?? []).flatMap((place) => {
    const found = findTable(desk.catalog, place.table)
    const table = found === undefined ? undefined : desk.tables.get(found.name)
    const column = found === undefined ? undefined : findColumn(found, place.column)
    if (table === undefined || column === undefined) return []
    const scope = { desk, engine: session.engine, table, alias }
    return [{ table, column: column.name, where: [textCondition(place.when, scope)] }]
  })
}
