import { sql } from 'kysely'
import type { Engine } from '../../database/database.ts'
import { type Desk, personColumns } from '../datamap/desk.ts'
import type { Rule } from '../rule/rule.ts'
import { chainLeads } from './chains.ts'
import { conditionSql, textCondition } from './condition.ts'
import { allOf, columnOf, type Fragment } from './fragments.ts'
import { personKey } from './people.ts'

/**
 * The person under alias `t` meets a rule over the columns of their table, and nothing refers to them in any role: no
 * ticket, no message, nothing that they handled. Nor are they protected, of a group that must not run empty, or staff.
 */
export function idlePerson(desk: Desk, engine: Engine, rule: Rule): Fragment {
  const { protect = [], last_of = [], tickets = [], staff = [] } = desk.map.person
  const scope = { desk, engine, table: desk.person, alias: 't' }
  const no = engine === 'postgresql' ? sql`false` : sql`0`
  const guarded = [...protect, ...last_of].map(({ when, has }) =>
    allOf([
      ...(when === undefined ? [] : [textCondition(when, scope)]),
      ...(has === undefined ? [] : [chainLeads([has], { desk, engine, from: 't' })]),
    ]),
  )
  const chains = [tickets, staff].filter((some) => some.length > 0)
  return allOf([
    conditionSql(rule, scope),
    ...guarded.map((guard) => sql`not coalesce(${guard}, ${no})`),
    ...chains.map((some) => sql`not ${chainLeads(some, { desk, engine, from: 't' })}`),
    ...personColumns(desk, 'customer', 'participant', 'author', 'agent').map(
      ({ table, column }) =>
        sql`not exists (select 1 from ${sql.id(table)} as named where ${columnOf('named', column)} = ${columnOf('t', personKey(desk))})`,
    ),
  ])
}
