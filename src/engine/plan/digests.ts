import { sql } from 'kysely'
import type { Engine, Session } from '../../database/database.ts'
import { type Desk, type DeskColumn, type DeskTable, tableOf } from '../datamap/desk.ts'
import { isUnique } from '../datamap/treatment.ts'
import { conditionSql } from '../selection/condition.ts'
import { allOf, columnOf, type Fragment, joinCondition } from '../selection/fragments.ts'
import type { PlanDigest } from './document.ts'
import { aliased } from './dml.ts'
import { keyRowsFromJson } from './rewrite.ts'
import { keysMatch } from './sets.ts'
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
  return digestsOf(session, desk, table, masked).map((digest) => ({
    table: digest.at.name,
    column: digest.column.name,
    statement: planStatement(session, updateDigest(session, { table, ...digest })),
  }))
}

/** The rows (alias `w`) whose digests are made anew, for keys that the run gives. */
export function digestRows(
  session: Session,
  desk: Desk,
  table: DeskTable,
  masked: readonly string[],
): readonly { readonly at: DeskTable; readonly from: Fragment; readonly where: Fragment }[] {
  return digestsOf(session, desk, table, masked)
    .filter(({ at }) => at !== table)
    .map(({ at, join }) => ({
      at,
      from: sql`${aliased(at.name, 'w')}, ${keyRowsFromJson(session, table)}, ${aliased(table.name, 't')}`,
      where: allOf([keysMatch(table, 't', 'v'), join]),
    }))
}

interface Digest {
  readonly at: DeskTable
  readonly column: DeskColumn
  /** The masked column that it is made from. */
  readonly from: string
  readonly join: Fragment
}

function digestsOf(
  session: Session,
  desk: Desk,
  table: DeskTable,
  masked: readonly string[],
): readonly Digest[] {
  /** The masked column that each digest of a table is made from; `prefix` is how that table names it. */
  const digestsIn = (at: DeskTable, prefix: string, join: Fragment) =>
    at.columns.filter(isDigest).flatMap((column) => {
      const from = masked.find((name) => column.madeFrom.includes(`${prefix}${name}`))
      return from === undefined ? [] : [{ at, column, from, join }]
    })
  const above = table.owners.flatMap((owner) => {
    const parent = tableOf(desk, owner.parent)
    const scope = { desk, engine: session.engine, table, alias: 't' }
    const join = allOf([
      joinCondition(owner.on, 't', 'w', session.engine),
      ...(owner.when === undefined ? [] : [conditionSql(owner.when, scope)]),
    ])
    return digestsIn(parent, `${table.name}.`, join)
  })
  const same = allOf(table.key.map((name) => sql`${columnOf('w', name)} = ${columnOf('t', name)}`))
  return [...above, ...digestsIn(table, '', same)]
}

/** A column whose value is made from another one. */
function isDigest({ format }: Pick<DeskColumn, 'format'>): boolean {
  return format === 'md5' || format === 'sha256'
}

function updateDigest(session: Session, parts: Digest & { readonly table: DeskTable }): Fragment {
  const { table, at, column, from, join } = parts
  const { engine } = session
  const isBinary = table.columns.find(({ name }) => name === from)?.catalog.type === 'binary'
  const value = digestOf(columnOf('t', from), column, { engine, isBinary })
  const named = sql.id(column.name)
  const keys = keysMatch(table, 't', 'v')
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
