import { type Desk, type Ownership, tableOf } from '../datamap/desk.ts'
import { findColumn } from '../datamap/names.ts'
import type { Equality, Operand } from '../rule/expression.ts'

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

/** `text(column)`, or a text in quotes and a column after it. */
function numberedColumn(operand: Operand): { readonly words: string; readonly column: string } | undefined {
  if ('concat' in operand) {
    const [first, second, ...more] = operand.concat
    if (first === undefined || second === undefined || more.length > 0) return undefined
    if (!('literal' in first) || typeof first.literal !== 'string') return undefined
    const column = columnIn(second)
    return column === undefined ? undefined : { words: first.literal, column }
  }
  const column = 'call' in operand && operand.call === 'text' ? columnIn(operand.of) : undefined
  return column === undefined ? undefined : { words: '', column }
}

function columnIn(operand: Operand): string | undefined {
  if ('column' in operand) return operand.column
  return 'call' in operand && operand.call === 'text' ? columnIn(operand.of) : undefined
}
