import { sql } from 'kysely'
import type { Session } from '../../database/database.ts'
import type { DeskColumn } from '../datamap/desk.ts'
import { conditionSql } from '../selection/condition.ts'
import { allOf, columnOf, type Fragment } from '../selection/fragments.ts'
import type { PlanChange } from './changes.ts'
import { aliased } from './dml.ts'
import { keyRowsFromJson } from './rewrite.ts'
import { keyColumns, keyName, keysMatch, pathsToRoot, scopeOf, type UnitSets } from './sets.ts'
import { planStatement, type PlanStatement, runValue } from './statement.ts'
import type { Node } from './tree.ts'

/**
 * Who took part in a unit's tickets, so that their texts are searched for them by any part of their names. All statements
 * give the ticket as `r1`, `r2` …
 */
export interface PlanParticipants {
  /** Of rows of a table, given by their keys as JSON: the tickets that they belong to. Several where several ways lead there. */
  readonly roots: Readonly<Record<string, readonly PlanStatement[]>>
  /** Keys of the persons, as `person`, of the tickets of a chunk. */
  readonly persons: readonly PlanStatement[]
  /** What rows of the tickets of a chunk say themselves of who took part, as `value`. */
  readonly named: readonly PlanStatement[]
}

/** Absent where no text of a ticket is masked. */
export function participantsOf(
  session: Session,
  sets: UnitSets,
  changes: readonly PlanChange[],
): PlanParticipants | undefined {
  const [root] = sets.tree
  if (sets.desk.masksTexts !== true || root?.table.name !== sets.desk.ticket.name) return undefined
  const masked = changes.filter(({ rewrite }) => rewrite !== undefined)
  if (masked.length === 0) return undefined
  const of = (table: string) => sets.tree.find((node) => node.table.name === table)
  return {
    roots: Object.fromEntries(
      masked.map(({ table }) => {
        const node = of(table)
        return [table, node === undefined ? [] : rootsOf(session, sets, node)]
      }),
    ),
    persons: sets.tree.flatMap((node) => personsOf(session, sets, node)),
    named: sets.tree.flatMap((node) => namedOf(session, sets, node)),
  }
}

/** The name of the ticket's key in what the statements give. */
export const rootName = (index: number) => `r${index + 1}`

function rootColumns(sets: UnitSets): Fragment {
  const key = sets.tree[0]?.table.key ?? []
  return sql.join(key.map((_, i) => sql`${columnOf('u', keyName(i))} as ${sql.id(rootName(i))}`))
}

function rootsOf(session: Session, sets: UnitSets, node: Node): readonly PlanStatement[] {
  return pathsToRoot(sets, node, 't').map(({ tables, condition }) =>
    planStatement(
      session,
      sql`select distinct ${keyColumns(node.table, 't')}, ${rootColumns(sets)} from ${sql.join([
        keyRowsFromJson(session, node.table),
        aliased(node.table.name, 't'),
        ...tables.map(({ name, alias }) => aliased(name, alias)),
      ])} where ${allOf([keysMatch(node.table, 't', 'v'), condition])}`,
    ),
  )
}

function personsOf(session: Session, sets: UnitSets, node: Node): readonly PlanStatement[] {
  return node.table.roles.flatMap(({ column, when }) => {
    const value = columnOf('t', column)
    const holds = [
      sql`${value} is not null`,
      ...(when === undefined ? [] : [conditionSql(when, scopeOf(sets, node.table, 't'))]),
    ]
    return inChunk(session, sets, node, sql`${value} as person`, holds)
  })
}

function namedOf(session: Session, sets: UnitSets, node: Node): readonly PlanStatement[] {
  return node.table.columns.filter(saysWho).flatMap((column) => {
    const value = columnOf('t', column.name)
    return inChunk(session, sets, node, sql`${value} as value`, [sql`${value} is not null`])
  })
}

/** A name or an address in a column of its own; not what is only sometimes personal. */
function saysWho({ category, format, when, catalog }: DeskColumn): boolean {
  const isWho = format === 'addresses' || category === 'identifier' || category === 'contact'
  return isWho && when === undefined && catalog.type === 'text'
}

function inChunk(
  session: Session,
  sets: UnitSets,
  node: Node,
  value: Fragment,
  holds: readonly Fragment[],
): readonly PlanStatement[] {
  return pathsToRoot(sets, node, 't').map(({ tables, condition }) =>
    planStatement(
      session,
      sql`select distinct ${rootColumns(sets)}, ${value} from ${sql.join([
        aliased(node.table.name, 't'),
        ...tables.map(({ name, alias }) => aliased(name, alias)),
      ])} where ${allOf([sql`u.seq > ${runValue('from')} and u.seq <= ${runValue('to')}`, condition, ...holds])}`,
    ),
  )
}
