import { sql } from 'kysely'
import type { Engine } from '../../database/database.ts'
import type { Desk } from '../datamap/desk.ts'
import { findTable } from '../datamap/names.ts'
import type { ChainStep } from '../datamap/schema.ts'
import { parseJoin } from '../rule/expression.ts'
import { textCondition } from './condition.ts'
import { allOf, anyOf, type Fragment, joinCondition } from './fragments.ts'

/** A chain of tables as SQL: what has to be joined, and the conditions that join it. */
export interface ChainSql {
  /** The tables of the chain's steps, each under its alias. */
  readonly tables: readonly { readonly name: string; readonly alias: string }[]
  readonly condition: Fragment
}

/**
 * Compiles a chain of the data map. The chain starts at a row under the alias `from`; the row that its last step
 * leads to gets the alias `to`, and those between get aliases that begin with `to`.
 */
export function chainSql(
  chain: readonly ChainStep[],
  scope: { readonly desk: Desk; readonly engine: Engine; readonly from: string; readonly to: string },
): ChainSql {
  const { desk, engine, from, to } = scope
  const alias = (i: number) => (i < 0 ? from : i === chain.length - 1 ? to : `${to}c${i + 1}`)
  const conditions = chain.flatMap((step, i) => {
    const found = findTable(desk.catalog, step.table)
    const table = found === undefined ? undefined : desk.tables.get(found.name)
    const when =
      step.when === undefined || table === undefined
        ? []
        : [textCondition(step.when, { desk, engine, table, alias: alias(i) })]
    return [joinCondition(parseJoin(step.on), alias(i), alias(i - 1), engine), ...when]
  })
  const tables = chain.map(({ table }, i) => ({
    name: findTable(desk.catalog, table)?.name ?? table,
    alias: alias(i),
  }))
  return { tables, condition: allOf(conditions) }
}

/** True where one of the chains leads from the row under `from` to any row. */
export function chainLeads(
  chains: readonly (readonly ChainStep[])[],
  scope: { readonly desk: Desk; readonly engine: Engine; readonly from: string },
): Fragment {
  return anyOf(
    chains.map((chain) => {
      const { tables, condition } = chainSql(chain, { ...scope, to: `${scope.from}_end` })
      const sources = tables.map(({ name, alias }) => sql`${sql.id(name)} as ${sql.id(alias)}`)
      return sql`exists (select 1 from ${sql.join(sources)} where ${condition})`
    }),
  )
}

/** One SELECT for each chain by which the ticket under `part` is a part of another ticket (alias `whole`). */
export function wholesOf(
  desk: Desk,
  engine: Engine,
  part: string,
  whole: string,
): readonly { readonly tables: ChainSql['tables']; readonly condition: Fragment }[] {
  return (desk.map.ticket.along ?? []).map((chain) => {
    const { tables, condition } = chainSql(chain, { desk, engine, from: whole, to: part })
    return { tables: [{ name: desk.ticket.name, alias: whole }, ...tables.slice(0, -1)], condition }
  })
}

/** The ticket under `alias` is a part of another one: merged into it, or a reminder of it. */
export function isPart(desk: Desk, engine: Engine, alias: string): Fragment {
  return partWhere(desk, engine, alias, () => sql`1 = 1`)
}

/**
 * The ticket under `alias` is known as a part by its own columns, as the last step of a chain says: also once its whole
 * and all that led from there have gone.
 */
export function looksLikePart(desk: Desk, engine: Engine, alias: string): Fragment {
  const whens = (desk.map.ticket.along ?? []).flatMap((chain) => chain.at(-1)?.when ?? [])
  return anyOf(whens.map((when) => textCondition(when, { desk, engine, table: desk.ticket, alias })))
}

/** The ticket under `alias` is a part of one that meets a condition. */
export function partWhere(
  desk: Desk,
  engine: Engine,
  alias: string,
  condition: (whole: string) => Fragment,
): Fragment {
  const whole = `${alias}_whole`
  return anyOf(
    wholesOf(desk, engine, alias, whole).map((way) => {
      const sources = way.tables.map((table) => sql`${sql.id(table.name)} as ${sql.id(table.alias)}`)
      return sql`exists (select 1 from ${sql.join(sources)} where ${allOf([way.condition, condition(whole)])})`
    }),
  )
}
