import { sql } from 'kysely'
import type { Session } from '../../database/database.ts'
import { childrenOf, type Desk, type DeskColumn, type DeskTable, tableOf } from '../datamap/desk.ts'
import { findColumn } from '../datamap/names.ts'
import { conditionSql } from '../selection/condition.ts'
import { allOf, columnOf, type Fragment, joinCondition } from '../selection/fragments.ts'
import { aliased } from './dml.ts'
import { wordRowsFromJson } from './rewrite.ts'
import { keyName } from './sets.ts'
import { planStatement } from './statement.ts'
import type { PlanWords } from './document.ts'

/**
 * Takes words out of the search vectors of rows whose text is masked: those of the table itself, and those of rows that
 * hang on it. PostgreSQL alone has such vectors; elsewhere an index of words is text and is masked as such.
 */
export function wordStatements(session: Session, desk: Desk, table: DeskTable): readonly PlanWords[] {
  if (session.engine !== 'postgresql') return []
  const own = table.columns
    .filter(isVector)
    .map((column) => ({ table, column, join: undefined as Fragment | undefined }))
  const below = childrenOf(desk, table.name).flatMap((owner) => {
    const child = tableOf(desk, owner.child)
    const scope = { desk, engine: session.engine, table: child, alias: 'w' }
    const join = allOf([
      joinCondition(owner.on, 'w', 't', session.engine),
      ...(owner.when === undefined ? [] : [conditionSql(owner.when, scope)]),
    ])
    return child.columns.filter(isVector).map((column) => ({ table: child, column, join }))
  })
  return [...own, ...below].map((vector) => {
    const same = allOf(
      table.key.map((column, i) => sql`${columnOf('t', column)} = ${columnOf('v', keyName(i))}`),
    )
    const words = wordsOf(columnOf('v', 'words'))
    const value = sql`ts_delete(${columnOf('w', vector.column.name)}, ${words})`
    const source = wordRowsFromJson(session, table)
    const join = vector.join ?? same
    const sources =
      vector.join === undefined
        ? sql`${source}, ${aliased(table.name, 't')} where ${allOf([join, ...table.key.map((column) => sql`${columnOf('w', column)} = ${columnOf('t', column)}`)])}`
        : sql`${source}, ${aliased(table.name, 't')} where ${allOf([same, join])}`
    const from = vector.column.madeFrom.flatMap((name) => findColumn(table.catalog, name)?.name ?? [])
    return {
      table: vector.table.name,
      column: vector.column.name,
      from,
      count: planStatement(
        session,
        sql`select count(*) as count from ${aliased(vector.table.name, 'w')}, ${sources}`,
      ),
      remove: planStatement(
        session,
        sql`update ${aliased(vector.table.name, 'w')} set ${sql.id(vector.column.name)} = ${value} from ${sources}`,
      ),
    }
  })
}

/** The desk may have made the vector under other settings than ours, so that words are in it as one or the other stem. */
function wordsOf(text: Fragment): Fragment {
  const vectors = ['simple', 'english', 'german'].map((name) => sql`to_tsvector(${sql.lit(name)}, ${text})`)
  return sql`tsvector_to_array(${sql.join([sql`to_tsvector(${text})`, ...vectors], sql` || `)})`
}

function isVector({ format, catalog }: DeskColumn): boolean {
  return format === 'words' && catalog.nativeType === 'tsvector'
}
