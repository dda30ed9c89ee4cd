import type { Engine } from '../../database/database.ts'
import { type Desk, type Ownership, tableOf } from '../datamap/desk.ts'
import { findColumn } from '../datamap/names.ts'
import type { Equality, Operand } from '../rule/expression.ts'
import { conditionSql } from './condition.ts'
import { allOf, type Fragment, joinCondition } from './fragments.ts'

/** Tables to join with a row, and how. */
export interface Joined {
  readonly tables: readonly { readonly name: string; readonly alias: string }[]
  readonly condition: Fragment
}

/**
 * The join as it is best asked of a row that looks for its parent. Where the child holds the parent's number as a text,
 * as in `o_id = text(id)`, the text is read as a number, so that an index over the parent's key finds the one row.
 */
export function upwardJoin(desk: Desk, owner: Ownership): readonly Equality[] {
  const child = tableOf(desk, owner.child).catalog
  const parent = tableOf(desk, owner.parent).catalog
  return owner.on.map((equality) => {
    const { left, right } = equality
    const found = numberedColumn(right)
    if (found === undefined || !('column' in left)) return equality
    const isNumber = findColumn(parent, found.column)?.type === 'integer'
    const isText = findColumn(child, left.column)?.type === 'text'
    return isNumber && isText
      ? { left: { numberAfter: found.words, of: left }, right: { column: found.column } }
      : equality
  })
}

/** The column in `text(column)`, or in a text in quotes and a column after it. */
function numberedColumn(operand: Operand): { readonly words: string; readonly column: string } | undefined {
  const [first, second, ...more] = 'concat' in operand ? operand.concat : [{ literal: '' }, operand]
  if (first === undefined || second === undefined || more.length > 0) return undefined
  if (!('literal' in first) || typeof first.literal !== 'string') return undefined
  const text = 'call' in second && second.call === 'text' ? second.of : second
  // A plain column is compared as it is.
  if (!('column' in text) || text === operand) return undefined
  return { words: first.literal, column: text.column }
}

/**
 * Joins from a row (under `alias`) up to a row that it belongs to (alias `as`), one for each way that leads there.
 * `ownersOf` says by which parents to go, and gets the tables that the way has passed.
 */
export function pathsUp(
  parts: {
    readonly desk: Desk
    readonly engine: Engine
    readonly to: string
    readonly as: string
    readonly ownersOf: (table: string, path: readonly string[]) => readonly Ownership[]
  },
  from: string,
  alias: string,
  path: readonly string[] = [],
): readonly Joined[] {
  const { desk, engine, to, as, ownersOf } = parts
  const table = tableOf(desk, from)
  return ownersOf(from, path)
    .filter((owner) => owner.parent !== from && !path.includes(owner.parent))
    .flatMap((owner) => {
      const inner = owner.parent === to ? as : `${alias}o`
      const when = owner.when === undefined ? [] : [conditionSql(owner.when, { desk, engine, table, alias })]
      const here = [joinCondition(upwardJoin(desk, owner), alias, inner, engine), ...when]
      const step = { name: owner.parent, alias: inner }
      if (owner.parent === to) return [{ tables: [step], condition: allOf(here) }]
      return pathsUp(parts, owner.parent, inner, [...path, from]).map((up) => ({
        tables: [step, ...up.tables],
        condition: allOf([...here, up.condition]),
      }))
    })
}
