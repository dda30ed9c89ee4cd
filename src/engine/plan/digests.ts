import { sql } from 'kysely'
import type { Engine, Session } from '../../database/database.ts'
import { type Desk, type DeskColumn, type DeskTable, tableOf } from '../datamap/desk.ts'
import { isUnique } from '../datamap/treatment.ts'
import { conditionSql } from '../selection/condition.ts'
import { allOf, columnOf, type Fragment, joinCondition } from '../selection/fragments.ts'
import type { PlanDigest } from './document.ts'
import { aliased } from './dml.ts'
import { keyRowsFromJson } from './rewrite.ts'
import { keyName } from './sets.ts'
import { planStatement } from './statement.ts'

/**
 * Makes the digests anew that a desk keeps of a value which is masked: in the row itself, and in the row that it hangs
 * on. Those come first, because the row's own digest may be what the two are joined by. A digest that another row has
 * already stays as it is, where none may occur twice.
 */
export function digestStatements(
  session: Session,
  desk: Desk,
  table: DeskTable,
  masked: readonly string[],
): readonly PlanDigest[] {
  const isMade = (column: DeskColumn, prefix: string) =>
    isDigest(column) && column.madeFrom.some((name) => masked.some((made) => name === `${prefix}${made}`))
  const above = table.owners.flatMap((owner) => {
    const parent = tableOf(desk, owner.parent)
    const scope = { desk, engine: session.engine, table, alias: 't' }
    const join = allOf([
      joinCondition(owner.on, 't', 'w', session.engine),
      ...(owner.when === undefined ? [] : [conditionSql(owner.when, scope)]),
    ])
    return parent.columns
      .filter((column) => isMade(column, `${table.name}.`))
      .map((column) => ({ at: parent, column, join }))
  })
  const same = allOf(table.key.map((name) => sql`${columnOf('w', name)} = ${columnOf('t', name)}`))
  const own = table.columns
    .filter((column) => isMade(column, ''))
    .map((column) => ({ at: table, column, join: same }))
  return [...above, ...own].map(({ at, column, join }) => {
    const source = column.madeFrom.find((name) => masked.includes(name.replace(/^.*\./, '')))
    const name = (source ?? '').replace(/^.*\./, '')
    const isBinary = table.columns.find((made) => made.name === name)?.catalog.type === 'binary'
    const read = columnOf('t', name)
    return {
      table: at.name,
      column: column.name,
      statement: planStatement(session, updateDigest(session, { table, at, column, join, read, isBinary })),
    }
  })
}

/** A column whose value is made from another one. */
export function isDigest({ format }: Pick<DeskColumn, 'format'>): boolean {
  return format === 'md5' || format === 'sha256'
}

function updateDigest(
  session: Session,
  parts: {
    readonly table: DeskTable
    readonly at: DeskTable
    readonly column: DeskColumn
    readonly join: Fragment
    readonly read: Fragment
    readonly isBinary: boolean
  },
): Fragment {
  const { table, at, column, join, read } = parts
  const { engine } = session
  const value = digestOf(read, column, { engine, isBinary: parts.isBinary })
  const named = sql.id(column.name)
  const keys = allOf(table.key.map((name, i) => sql`${columnOf('t', name)} = ${columnOf('v', keyName(i))}`))
  const sources = sql`${keyRowsFromJson(session, table)}, ${aliased(table.name, 't')}`
  const mustDiffer = isUnique(at.catalog, column.name)
  if (engine === 'mysql')
    return sql`update ${sql.raw(mustDiffer ? 'ignore ' : '')}${aliased(at.name, 'w')}, ${sources} set ${columnOf('w', column.name)} = ${value} where ${allOf([keys, join])}`
  const free = sql`not exists (select 1 from ${aliased(at.name, 'x')} where ${columnOf('x', column.name)} = ${value})`
  return sql`update ${aliased(at.name, 'w')} set ${named} = ${value} from ${sources} where ${allOf([keys, join, ...(mustDiffer ? [free] : [])])}`
}

/** The digest in small hexadecimal digits; null stays null. */
function digestOf(
  value: Fragment,
  column: DeskColumn,
  { engine, isBinary }: { readonly engine: Engine; readonly isBinary: boolean },
): Fragment {
  const { format } = column
  const bytes = isBinary ? value : sql`convert_to(${value}, 'UTF8')`
  if (engine === 'postgresql')
    return format === 'md5' ? sql`md5(${value})` : sql`encode(sha256(${bytes}), 'hex')`
  if (engine === 'mysql') return format === 'md5' ? sql`md5(${value})` : sql`sha2(${value}, 256)`
  return format === 'md5' ? sql`expunge_md5(${value})` : sql`expunge_sha256(${value})`
}
