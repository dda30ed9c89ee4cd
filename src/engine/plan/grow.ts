import { sql } from 'kysely'
import type { Session } from '../../database/database.ts'
import { wholesOf } from '../selection/chains.ts'
import { allOf, columnOf, type Fragment } from '../selection/fragments.ts'
import { aliased } from './dml.ts'
import { keyColumns, keyName, keysMatch, type UnitSets, unitTable } from './sets.ts'
import { planStatement, type PlanStatement } from './statement.ts'

/**
 * Takes into a unit of tickets what is a part of those that it holds: merged tickets, reminders. Repeated until it
 * adds nothing. `free` says (alias `t`) which parts may be taken. Nothing where the map knows no parts.
 */
export function growUnit(session: Session, sets: UnitSets, free: Fragment): PlanStatement | undefined {
  const { desk } = sets
  const { ticket } = desk
  const ways = wholesOf(desk, session.engine, 't', 'w')
  if (ways.length === 0) return undefined
  const names = sql.join(ticket.key.map((_, i) => sql.id(keyName(i))))
  const unit = unitTable(sets.name)
  const known = sql`not exists (select 1 from ${aliased(unit, 'x')} where ${keysMatch(ticket, 't', 'x')})`
  const parts = ways.map(({ tables, condition }) => {
    const sources = [
      aliased(unit, 'u'),
      ...tables.map(({ name, alias }) => aliased(name, alias)),
      aliased(ticket.name, 't'),
    ]
    return sql`select ${keyColumns(ticket, 't')} from ${sql.join(sources)} where ${allOf([keysMatch(ticket, 'w', 'u'), condition, known, free])}`
  })
  const most = sql`(select coalesce(max(${columnOf('m', 'seq')}), 0) from ${aliased(unit, 'm')})`
  const offset = session.engine === 'mysql' ? sql`cast(${most} as signed)` : most
  return planStatement(
    session,
    sql`insert into ${sql.id(unit)} (seq, ${names}) select row_number() over (order by ${names}) + ${offset}, ${names} from (${sql.join(parts, sql` union `)}) as parts`,
  )
}
