import { type RawBuilder, sql } from 'kysely'
import { textOf } from '../../database/dialect.ts'
import type { Engine } from '../../database/database.ts'
import type { Equality, Operand } from '../rule/expression.ts'
import { marshalledNumber } from './marshal.ts'

export type Fragment = RawBuilder<unknown>

/** `alias.column`, quoted for the engine. */
export const columnOf = (alias: string, column: string): Fragment => sql`${sql.id(alias, column)}`

/** The join of a child row and its parent row. */
export function joinCondition(
  on: readonly Equality[],
  child: string,
  parent: string,
  engine: Engine,
): Fragment {
  return allOf(
    on.map(({ left, right }) => sql`${operand(left, child, engine)} = ${operand(right, parent, engine)}`),
  )
}

/** Every condition; true when there is none. */
export function allOf(conditions: readonly Fragment[]): Fragment {
  const [only] = conditions
  if (only === undefined) return sql`1 = 1`
  return conditions.length === 1 ? only : sql`(${sql.join(conditions, sql` and `)})`
}

/** Any condition; false when there is none. */
export function anyOf(conditions: readonly Fragment[]): Fragment {
  const [only] = conditions
  if (only === undefined) return sql`1 = 0`
  return conditions.length === 1 ? only : sql`(${sql.join(conditions, sql` or `)})`
}

function operand(side: Operand, alias: string, engine: Engine): Fragment {
  if ('column' in side) return columnOf(alias, side.column)
  if ('literal' in side) return sql`${side.literal}`
  if ('concat' in side) {
    const parts = side.concat.map((part) =>
      'column' in part ? textOf(operand(part, alias, engine), engine) : operand(part, alias, engine),
    )
    return engine === 'mysql' ? sql`concat(${sql.join(parts)})` : sql`(${sql.join(parts, sql` || `)})`
  }
  const inner = operand(side.of, alias, engine)
  if ('marshal' in side) return marshalledNumber(inner, side.marshal, engine)
  if ('numberAfter' in side) return numberAfter(inner, side.numberAfter, engine)
  if (side.call === 'lower') return sql`lower(${inner})`
  if (side.call === 'text') return textOf(inner, engine)
  return wholeNumber(inner, engine)
}

function wholeNumber(value: Fragment, engine: Engine): Fragment {
  return engine === 'mysql' ? sql`cast(${value} as signed)` : sql`cast(${value} as bigint)`
}

/** Only a number as the database itself would write it: `007` is no other way to write 7. */
function numberAfter(value: Fragment, words: string, engine: Engine): Fragment {
  const rest = words === '' ? value : sql`substr(${value}, ${sql.lit([...words].length + 1)})`
  const begins =
    words === '' ? [] : [sql`substr(${value}, 1, ${sql.lit([...words].length)}) = ${sql.lit(words)}`]
  const pattern = '^(0|[1-9][0-9]{0,17})$'
  const isNumber = {
    postgresql: () => sql`${rest} ~ ${sql.lit(pattern)}`,
    mysql: () => sql`${rest} regexp ${sql.lit(pattern)}`,
    sqlite: () => sql`cast(cast(${rest} as integer) as text) = ${rest}`,
  }[engine]()
  return sql`case when ${allOf([...begins, isNumber])} then ${wholeNumber(rest, engine)} end`
}
